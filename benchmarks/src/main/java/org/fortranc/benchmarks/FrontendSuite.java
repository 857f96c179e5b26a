package org.fortranc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.driver.Compiler;
import org.fortranc.driver.Invocation;

/**
 * Lines a second from text through semantics on one warm thread, over BLAS/SRC and SRC of the reference LAPACK, beside
 * {@code gfortran -fsyntax-only} over the same files in one process.
 */
final class FrontendSuite implements Suite {
    private static final int RUNS = 5;

    @Override public String name() {
        return "frontend";
    }

    @Override public int steps() {
        return RUNS;
    }

    @Override public List<Result> run(ProgressBar progress) throws Exception {
        var folder = Files.createTempDirectory("bench-frontend");
        var lapack = Lapack.folder();
        var files = new ArrayList<Path>();
        for (var part : List.of("BLAS/SRC", "SRC")) files.addAll(sources(lapack.resolve(part)));
        long lines = 0;
        for (var file : files) try (Stream<String> text = Files.lines(file,
                java.nio.charset.StandardCharsets.ISO_8859_1)) {
            lines += text.count();
        }
        var theirs = Commands.gfortran(List.of("-fsyntax-only", "-w"));
        files.forEach(file -> theirs.add(file.toString()));
        var include = lapack.resolve("SRC").toString();
        theirs.add("-J" + folder);
        var medians = Commands.interleaved(RUNS, () -> analyze(files, include), () -> Commands.seconds(folder, theirs),
                progress);
        return List.of(new Result("%d files, %d lines".formatted(files.size(), lines), lines / medians.ours(),
                lines / medians.theirs(),
                "lines/s", "gfortran-fsyntax-only", "-fsyntax-only", 1),
                new Result("peak memory of the process", peakMegabytes(), Double.NaN, "MB", "none", "", 1));
    }

    /** Modules first, which gfortran needs in this order. */
    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().toLowerCase(Locale.ROOT).matches(".*\\.(f|f90)"))
                    .sorted(Comparator.comparing((Path f) -> !f.getFileName().toString().startsWith("la_"))
                            .thenComparing(f -> f)).toList();
        }
    }

    /** Seconds for all files, each analysed for itself as a compiler would be called; errors fail the measurement. */
    private static double analyze(List<Path> files, String include) throws Exception {
        long start = System.nanoTime();
        var arguments = new ArrayList<String>(List.of("-fsyntax-only", "-I", include));
        files.forEach(file -> arguments.add(file.toString()));
        var diagnostics = new DiagnosticSink();
        var compiler = new Compiler(Invocation.parse(arguments.toArray(String[]::new)), diagnostics);
        compiler.analyze();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (diagnostics.hasErrors()) throw new IOException("errors: " + diagnostics.all().getFirst());
        return seconds;
    }

    /** The most memory that this process ever had, in megabytes: more than the front end alone needs. */
    private static double peakMegabytes() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/self/status")))
            if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024 / 1e6;
        throw new IOException("/proc/self/status has no VmHWM");
    }
}
