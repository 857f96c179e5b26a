package org.fortranc.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import org.fortranc.benchmarks.LibraryKernel.Library;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The kernels of {@code benchmarks/programs/kernels}, warm: generated Java under JMH beside processes of gfortran that
 * time the same calls, in turn, and libraries of Java that have the routine. Only kernels whose bits equal those of the
 * pinned oracle are timed. The build with fused multiplications is shown, not judged.
 */
final class KernelSuite implements Suite {
    private static final int ROUNDS = 3;
    private static final int BATCHES = 3;
    private static final double BATCH_NANOSECONDS = 2e8;
    private static final List<Peer> PEERS = List.of(new Peer("gfortran-O2", List.of("-O2")),
            new Peer("gfortran-O3", List.of("-O3", "-march=native", "-ffp-contract=off")),
            new Peer("gfortran-O3-fma", List.of("-O3", "-march=native")));
    /** As programs are launched, but that JMH has its own class path. */
    private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
            "--add-exports=java.base/jdk.internal.module=ALL-UNNAMED", "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=CompileThresholdScaling,*Vectors.loop_*,0.02", "-XX:LiveNodeCountInliningCutoff=150000",
            "-XX:MaxNodeLimit=240000", "-XX:NodeLimitFudgeFactor=6000");

    /** As the authors of the libraries want it. */
    private static final List<String> LIBRARY_JVM = List.of("-XX:+UseParallelGC", "-XX:-UsePerfData",
            "--sun-misc-unsafe-memory-access=allow", "--add-modules=jdk.incubator.vector");

    private final List<String> kernels;

    /** @param chosen names of kernels; all of them if empty */
    KernelSuite(List<String> chosen) throws IOException {
        kernels = chosen.isEmpty() ? all() : chosen;
    }

    private record Peer(String name, List<String> flags) {}

    @Override public String name() {
        return "kernels";
    }

    @Override public int steps() {
        return kernels.size() * ROUNDS;
    }

    private static Path folder() {
        return Commands.ROOT.resolve("benchmarks/programs/kernels");
    }

    private static List<String> all() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".f90"))
                    .map(f -> f.substring(0, f.length() - 4)).filter(f -> !f.equals("bench_data")).sorted().toList();
        }
    }

    @Override public List<Result> run(ProgressBar progress) throws Exception {
        var results = new ArrayList<Result>();
        for (var kernel : kernels) results.addAll(measure(kernel, progress));
        for (var peer : results.stream().map(Result::peer).distinct().toList()) results.add(mean(results, peer));
        return results;
    }

    private static List<Result> measure(String kernel, ProgressBar progress) throws Exception {
        var work = Files.createTempDirectory("bench-kernels");
        var sources = sources(kernel);
        var ours = build(work, List.of(Commands.FORTRANC), sources, kernel, "ours");
        var oracle = digest(build(work, Commands.gfortran(Commands.ORACLE_FLAGS), sources, kernel, "oracle"));
        if (!digest(ours).equals(oracle)) throw new IOException(kernel + ": the bits differ from the oracle's");
        var programs = new ArrayList<Path>();
        for (var peer : PEERS) programs.add(build(work, Commands.gfortran(peer.flags()), sources, kernel, peer.name()));
        var us = new Sample();
        var them = PEERS.stream().map(_ -> new Sample()).toList();
        var libraries = new LinkedHashMap<Library, Sample>();
        for (var library : Library.values())
            if (LibraryKernel.of(kernel, library).isPresent()) libraries.put(library, new Sample());
        for (int round = 0; round < ROUNDS; round++) {
            us.addAll(jmh(KernelBenchmark.class, JVM, Map.of("executable", ours.toString(), "module", kernel)));
            for (int p = 0; p < PEERS.size(); p++) them.get(p).addAll(batches(programs.get(p)));
            for (var library : libraries.entrySet()) library.getValue().addAll(jmh(LibraryBenchmark.class, LIBRARY_JVM,
                    Map.of("library", library.getKey().name(), "module", kernel)));
            progress.step();
        }
        var results = new ArrayList<Result>();
        for (int p = 0; p < PEERS.size(); p++) {
            var peer = PEERS.get(p);
            results.add(result(named(kernel, digest(programs.get(p)).equals(oracle)), us, them.get(p), peer.name(),
                    String.join(" ", peer.flags())));
        }
        libraries.forEach((library, sample) -> {
            var theirs = LibraryKernel.of(kernel, library).orElseThrow();
            theirs.run().run();
            results.add(result(named(kernel, theirs.digest().equals(oracle)), us, sample, library.peer(), ""));
        });
        return results;
    }

    private static String named(String kernel, boolean same) {
        return same ? kernel : kernel + " (the peer's bits differ)";
    }

    private static Result result(String name, Sample us, Sample them, String peer, String flags) {
        return new Result(name, us.median() / 1e3, them.median() / 1e3, "us", peer, flags, 1, us.spread(),
                them.spread());
    }

    private static List<String> sources(String kernel) throws Exception {
        var sources = new ArrayList<String>();
        if (kernel.startsWith("lapack_")) sources.addAll(Lapack.closure(kernel.substring("lapack_".length())));
        for (var file : List.of("bench_data.f90", kernel + ".f90", "timing_loop.F90"))
            sources.add(folder().resolve(file).toString());
        return sources;
    }

    private static Path build(Path work, List<String> compiler, List<String> sources, String kernel, String name)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(compiler);
        command.addAll(sources);
        command.addAll(List.of("-DKERNEL=" + kernel, "-o", name));
        Commands.seconds(work, command);
        return work.resolve(name);
    }

    /** What the program prints when it is asked for no times. */
    private static String digest(Path program) throws IOException, InterruptedException {
        try (var process = new Timing(program)) {
            return process.digest;
        }
    }

    /** Nanoseconds of one call, several times. */
    private static List<Double> batches(Path program) throws IOException, InterruptedException {
        try (var process = new Timing(program)) {
            double one = process.nanoseconds(3);
            long calls = Math.max(1, Math.round(BATCH_NANOSECONDS / Math.max(one, 1)));
            var times = new ArrayList<Double>();
            for (int i = 0; i < BATCHES; i++) times.add(process.nanoseconds(calls));
            return times;
        }
    }

    /** A process of the timing loop. */
    private static final class Timing implements AutoCloseable {
        private final Process process;
        private final BufferedReader answers;
        private final String digest;

        Timing(Path program) throws IOException {
            process = new ProcessBuilder(program.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            answers = process.inputReader();
            digest = answers.readLine();
        }

        double nanoseconds(long calls) throws IOException {
            process.outputWriter().write(calls + "\n");
            process.outputWriter().flush();
            return Double.parseDouble(answers.readLine().strip());
        }

        @Override public void close() throws IOException, InterruptedException {
            process.outputWriter().close();
            process.waitFor();
        }
    }

    private static List<Double> jmh(Class<?> benchmark, List<String> jvm, Map<String, String> parameters)
            throws RunnerException {
        var builder = new OptionsBuilder().include(benchmark.getSimpleName());
        parameters.forEach(builder::param);
        var options = builder.forks(1)
                .jvm(System.getProperty("fortranc.jdk") + "/bin/java").jvmArgs(jvm.toArray(String[]::new))
                .warmupIterations(6).warmupTime(TimeValue.seconds(1)).measurementIterations(BATCHES)
                .measurementTime(TimeValue.milliseconds(200)).verbosity(VerboseMode.SILENT).shouldFailOnError(true)
                .build();
        var times = new ArrayList<Double>();
        for (var run : new Runner(options).run())
            for (var result : run.getBenchmarkResults())
                for (var iteration : result.getIterationResults())
                    times.add(iteration.getPrimaryResult().getScore());
        return times;
    }

    private static Result mean(List<Result> results, String peer) {
        var ratios = results.stream().filter(r -> r.peer().equals(peer)).mapToDouble(Result::ratio).toArray();
        double mean = Math.exp(Arrays.stream(ratios).map(Math::log).average().orElse(Double.NaN));
        return new Result("geometric mean of %d ratios".formatted(ratios.length), mean, 1, "", peer, "", 1);
    }
}
