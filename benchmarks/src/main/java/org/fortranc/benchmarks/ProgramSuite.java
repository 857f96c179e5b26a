package org.fortranc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;

/**
 * Programs that time their own rows, compiled by both sides and run in turn. A program writes a line
 * {@code seconds <row> <value>} to unit 0 for each row; what it writes to standard output has to be the same bytes.
 *
 * @param name the name of the suite and of its folder of programs
 * @param programs the programs with the size that their first argument asks for
 * @param percent how much of that size is asked for
 */
record ProgramSuite(String name, List<Program> programs, int percent) implements Suite {
    private static final int RUNS = 3;
    private static final String PEER = "gfortran-O2";

    record Program(String name, int size) {}

    static ProgramSuite io(int percent) {
        return new ProgramSuite("io", List.of(new Program("numbers", 10_000_000), new Program("unformatted", 4096),
                new Program("internal", 5_000_000)), percent);
    }

    static ProgramSuite strings(int percent) {
        return new ProgramSuite("strings", List.of(new Program("words", 10_000_000)), percent);
    }

    static ProgramSuite oop(int percent) {
        return new ProgramSuite("oop", List.of(new Program("particles", 20_000), new Program("allocation", 4000)),
                percent);
    }

    @Override public int steps() {
        return programs.size() * RUNS;
    }

    @Override public List<Result> run(ProgressBar progress) throws Exception {
        var folder = Files.createTempDirectory("bench-" + name);
        try {
            var results = new ArrayList<Result>();
            for (var program : programs) results.addAll(measure(program, folder, progress));
            double ratios = results.stream().mapToDouble(r -> Math.log(r.ratio())).average().orElse(0);
            System.out.printf("geometric mean %.3f%n", Math.exp(ratios));
            return results;
        } finally {
            for (var file : folder.toFile().listFiles()) Files.delete(file.toPath());
            Files.delete(folder);
        }
    }

    private List<Result> measure(Program program, Path folder, ProgressBar progress) throws Exception {
        var source = Commands.ROOT.resolve("benchmarks/programs/" + name + "/" + program.name() + ".f90").toString();
        Commands.seconds(folder, List.of(Commands.FORTRANC, "-O2", source, "-o", "ours"));
        Commands.seconds(folder, Commands.gfortran(List.of("-O2"), source, "-o", "theirs"));
        var size = Long.toString((long) program.size() * percent / 100);
        Map<String, List<Double>> ours = new LinkedHashMap<>();
        Map<String, List<Double>> theirs = new LinkedHashMap<>();
        for (int i = 0; i < RUNS; i++) {
            var output = rows(folder, "./ours", size, ours);
            if (!Arrays.equals(output, rows(folder, "./theirs", size, theirs)))
                throw new IOException(program.name() + " prints other bytes than with gfortran");
            progress.step();
        }
        var results = new ArrayList<Result>();
        theirs.forEach((row, seconds) -> results.add(new Result(row, median(ours.get(row)), median(seconds), "s", PEER,
                "-O2", 1)));
        return results;
    }

    /** Runs a program and adds what its rows took; the result is its standard output. */
    private static byte[] rows(Path folder, String program, String size, Map<String, List<Double>> into)
            throws IOException, InterruptedException {
        Commands.seconds(folder, List.of(program, size));
        for (var line : Files.readAllLines(folder.resolve("err"))) {
            if (!line.startsWith("seconds ")) continue;
            int end = line.lastIndexOf(' ');
            into.computeIfAbsent(line.substring(8, end), _ -> new ArrayList<>())
                    .add(Double.parseDouble(line.substring(end + 1)));
        }
        return Files.readAllBytes(folder.resolve("out"));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
