package org.fortranc.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Runs suites by name, prints their tables, and keeps the figures as JSON. */
public final class Bench {
    private static final String ONLY = "--only=";
    private static final String PERCENT = "--percent=";

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var chosen = Arrays.stream(arguments).filter(a -> a.startsWith(ONLY))
                .flatMap(a -> Arrays.stream(a.substring(ONLY.length()).split(","))).toList();
        int percent = Arrays.stream(arguments).filter(a -> a.startsWith(PERCENT))
                .mapToInt(a -> Integer.parseInt(a.substring(PERCENT.length()))).findFirst().orElse(100);
        var suites = List.of(new SeismicSuite(), new FrontendSuite(), new StartupSuite(), new KernelSuite(chosen),
                ProgramSuite.io(percent), ProgramSuite.strings(percent), ProgramSuite.oop(percent));
        var names = Arrays.stream(arguments).filter(a -> !a.startsWith(ONLY) && !a.startsWith(PERCENT)).toList();
        if (!names.isEmpty() && names.getFirst().equals("compare")) {
            if (names.size() < 2 || names.size() > 3) usage("compare takes one or two files", suites);
            System.exit(Comparison.print(names.subList(1, names.size()), System.out) > 0 ? 1 : 0);
        }
        if (names.isEmpty()) usage("name a suite", suites);
        for (var name : names) {
            var suite = suites.stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
            if (suite == null) usage("no suite '" + name + "'", suites);
            else measure(suite);
        }
    }

    private static void usage(String problem, List<Suite> suites) {
        System.err.println("bench: " + problem + "; the suites are " + suites.stream().map(Suite::name)
                .collect(Collectors.joining(", ")) + "; kernels takes " + ONLY
                + "NAME,NAME; io, strings and oop take " + PERCENT + "NUMBER of their sizes; compare OLD.json [NEW.json] finds what has become slower");
        System.exit(2);
    }

    private static void measure(Suite suite) throws Exception {
        List<Result> results;
        try (var progress = new ProgressBarBuilder().setTaskName(suite.name()).setInitialMax(suite.steps()).build()) {
            results = suite.run(progress);
        }
        System.out.printf("%-44s %12s %6s %12s %6s %-8s %7s  %s%n", "what", "ours", "+-", "theirs", "+-", "unit",
                "ratio", "peer");
        for (var r : results)
            System.out.printf(Locale.ROOT, "%-44s %12.4f %6s %12.4f %6s %-8s %7.3f  %s%n", r.name(), r.ours(),
                    percent(r.oursSpread()), r.theirs(), percent(r.theirsSpread()), r.unit(), r.ratio(), r.peer());
        var file = ResultFile.write(suite.name(), results);
        System.out.println("written to " + Commands.ROOT.relativize(file));
        if (suite instanceof KernelSuite) RatioChart.draw("Kernels, one thread, warm", results, file);
    }

    private static String percent(double part) {
        return Double.isNaN(part) ? "" : Math.round(part * 100) + "%";
    }
}
