package org.fortranc.benchmarks;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;

/**
 * What a user waits for with the smallest programs: compiling, and starting with and without a mathematical function.
 */
final class StartupSuite implements Suite {
    private static final int RUNS = 15;

    @Override public String name() {
        return "startup";
    }

    @Override public int steps() {
        return 3 * RUNS;
    }

    @Override public List<Result> run(ProgressBar progress) throws Exception {
        var folder = Files.createTempDirectory("bench-startup");
        Files.writeString(folder.resolve("hello.f90"), "program hello\n  print *, 'hello'\nend program\n");
        Files.writeString(folder.resolve("withexp.f90"),
                "program withexp\n  real(8) :: x\n  x = 1.5d0\n  x = x * command_argument_count() + 0.5d0\n  print *, exp(x)\nend program\n");
        var flags = List.of("-O2");
        var results = new ArrayList<Result>();
        var compile = Commands.interleaved(RUNS,
                () -> Commands.seconds(folder, List.of(Commands.FORTRANC, "hello.f90", "-o", "hello.ours")),
                () -> Commands.seconds(folder, Commands.gfortran(flags, "hello.f90", "-o", "hello.theirs")), progress);
        results.add(result("compile hello.f90", compile));
        Commands.seconds(folder, List.of(Commands.FORTRANC, "withexp.f90", "-o", "withexp.ours"));
        Commands.seconds(folder, Commands.gfortran(flags, "withexp.f90", "-o", "withexp.theirs"));
        for (var program : List.of("hello", "withexp")) {
            var run = Commands.interleaved(RUNS, () -> Commands.seconds(folder, List.of("./" + program + ".ours")),
                    () -> Commands.seconds(folder, List.of("./" + program + ".theirs")), progress);
            results.add(result("run " + program, run));
        }
        return results;
    }

    private static Result result(String name, Commands.Medians medians) {
        return new Result(name, medians.ours(), medians.theirs(), "s", "gfortran-O2", "-O2", 1);
    }
}
