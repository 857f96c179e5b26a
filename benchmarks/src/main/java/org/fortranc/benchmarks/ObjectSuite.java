package org.fortranc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;

/** Whole runs of programs that live on polymorphic lists, type-bound calls and SELECT TYPE, start-up included. */
final class ObjectSuite implements Suite {
    private static final int RUNS = 5;
    private static final String FLAGS = "-O2";

    @Override public String name() {
        return "oop";
    }

    @Override public int steps() {
        return RUNS;
    }

    @Override public List<Result> run(ProgressBar progress) throws Exception {
        var results = new ArrayList<Result>();
        for (var program : programs()) {
            var folder = Files.createTempDirectory("bench-oop");
            var source = program.toString();
            Commands.seconds(folder, List.of(Commands.FORTRANC, source, "-o", "ours"));
            Commands.seconds(folder, Commands.gfortran(List.of(FLAGS), source, "-o", "theirs"));
            var medians = Commands.interleaved(RUNS, () -> Commands.seconds(folder, List.of("./ours")),
                    () -> Commands.seconds(folder, List.of("./theirs")), progress);
            results.add(new Result(program.getFileName().toString().replace(".f90", ""), medians.ours(),
                    medians.theirs(), "s", "gfortran-O2", FLAGS, 1));
        }
        return results;
    }

    private static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(Commands.ROOT.resolve("benchmarks/programs/oop"))) {
            return files.filter(f -> f.toString().endsWith(".f90")).sorted().toList();
        }
    }
}
