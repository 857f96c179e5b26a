package org.fortranc.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One call of a kernel that a library of Java has. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LibraryBenchmark {
    /** The constant of {@link LibraryKernel.Library}; given by the suite. */
    @Param("")
    public String library;

    /** The kernel's module. */
    @Param("")
    public String module;

    private Runnable run;

    @Setup
    public void prepare() {
        run = LibraryKernel.of(module, LibraryKernel.Library.valueOf(library)).orElseThrow().run();
    }

    @Benchmark
    public void kernel() {
        run.run();
    }
}
