package org.fortranc.benchmarks;

import java.util.List;
import me.tongfei.progressbar.ProgressBar;

/** A group of measurements under one name. */
interface Suite {
    String name();

    /** How many times {@link #run} will step the progress bar. */
    int steps();

    List<Result> run(ProgressBar progress) throws Exception;
}
