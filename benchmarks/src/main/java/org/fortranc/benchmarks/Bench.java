package org.fortranc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Runs suites by name, prints their tables, and keeps the figures as JSON. */
public final class Bench {
    private static final String ONLY = "--only=";

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var chosen = Arrays.stream(arguments).filter(a -> a.startsWith(ONLY))
                .flatMap(a -> Arrays.stream(a.substring(ONLY.length()).split(","))).toList();
        var suites = List.of(new SeismicSuite(), new FrontendSuite(), new StartupSuite(), new KernelSuite(chosen));
        var names = Arrays.stream(arguments).filter(a -> !a.startsWith(ONLY)).toList();
        if (names.isEmpty()) usage("name a suite", suites);
        for (var name : names) {
            var suite = suites.stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
            if (suite == null) usage("no suite '" + name + "'", suites);
            else measure(suite);
        }
    }

    private static void usage(String problem, List<Suite> suites) {
        System.err.println("bench: " + problem + "; the suites are " + suites.stream().map(Suite::name)
                .collect(Collectors.joining(", ")) + "; kernels takes " + ONLY + "NAME,NAME");
        System.exit(2);
    }

    private static void measure(Suite suite) throws Exception {
        List<Result> results;
        try (var progress = new ProgressBarBuilder().setTaskName(suite.name()).setInitialMax(suite.steps()).build()) {
            results = suite.run(progress);
        }
        System.out.printf("%-44s %12s %6s %12s %6s %-8s %7s  %s%n", "what", "ours", "+-", "theirs", "+-", "unit", "ratio",
                "peer");
        for (var r : results)
            System.out.printf(Locale.ROOT, "%-44s %12.4f %6s %12.4f %6s %-8s %7.3f  %s%n", r.name(), r.ours(),
                    percent(r.oursSpread()), r.theirs(), percent(r.theirsSpread()), r.unit(), r.ratio(), r.peer());
        keep(suite, results);
    }

    private static String percent(double part) {
        return Double.isNaN(part) ? "" : Math.round(part * 100) + "%";
    }

    private static void keep(Suite suite, List<Result> results) throws IOException {
        var folder = Files.createDirectories(Commands.ROOT.resolve("benchmarks/results"));
        var date = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss"));
        var file = folder.resolve(suite.name() + "-" + date + ".json");
        Files.writeString(file, results.stream().map(Bench::json)
                .collect(Collectors.joining(",\n", "{\"results\": [\n", "\n]}\n")));
        System.out.println("written to " + Commands.ROOT.relativize(file));
    }

    private static String json(Result r) {
        return String.format(Locale.ROOT,
                "  {\"name\": %s, \"ours\": %s, \"theirs\": %s, \"unit\": %s, \"ratio\": %s, \"peer\": %s, \"flags\": %s, \"threads\": %d, \"ours_spread\": %s, \"theirs_spread\": %s}",
                quoted(r.name()), number(r.ours()), number(r.theirs()), quoted(r.unit()), number(r.ratio()), quoted(r.peer()),
                        quoted(r.flags()), r.threads(), number(r.oursSpread()), number(r.theirsSpread()));
    }

    /** JSON has no NaN, which stands for a figure without a peer. */
    private static String number(double value) {
        return Double.isNaN(value) ? "null" : String.format(Locale.ROOT, "%.6g", value);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
