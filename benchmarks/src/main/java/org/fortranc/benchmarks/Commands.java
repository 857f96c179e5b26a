package org.fortranc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;

/** Runs whole commands, and alternates the two sides of a comparison so that the machine's drift hits both. */
final class Commands {
    static final Path ROOT = Path.of(System.getProperty("fortranc.root"));
    static final String FORTRANC = ROOT.resolve("fortranc").toString();
    static final List<String> ORACLE_FLAGS = List.of("-O2", "-fno-tree-vectorize", "-ffp-contract=off",
            "-finline-matmul-limit=2147483647");

    private Commands() {}

    /** Seconds on the wall of a command that has to succeed; its output goes to {@code out} in the folder. */
    static double seconds(Path folder, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile()).start()
                        .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0)
            throw new IOException("%s ended with status %d: %s".formatted(command, status,
                    Files.readString(folder.resolve("err"))));
        return seconds;
    }

    static List<String> gfortran(List<String> flags, String... rest) {
        var command = new ArrayList<>(List.of("gfortran"));
        command.addAll(flags);
        command.addAll(Arrays.asList(rest));
        return command;
    }

    /** Medians of {@code runs} pairs taken in turn, after one of each that does not count. */
    record Medians(double ours, double theirs) {}

    static Medians interleaved(int runs, Callable<Double> ours, Callable<Double> theirs, ProgressBar progress)
            throws Exception {
        ours.call();
        theirs.call();
        var us = new double[runs];
        var them = new double[runs];
        for (int i = 0; i < runs; i++) {
            us[i] = ours.call();
            them[i] = theirs.call();
            progress.step();
        }
        return new Medians(median(us), median(them));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
