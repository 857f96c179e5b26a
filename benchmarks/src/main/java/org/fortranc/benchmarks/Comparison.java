package org.fortranc.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two files of figures, figure by figure. What counts is the ratio to the peer, since the peer was measured in the same
 * run on the same machine; a change counts that is larger than both spreads and a twentieth.
 */
final class Comparison {
    private static final double LEAST = 0.05;

    private record Change(Result before, Result after) {
        double factor() {
            return after.ratio() / before.ratio();
        }

        private static double spread(Result r) {
            return (Double.isNaN(r.oursSpread()) ? 0 : r.oursSpread())
                    + (Double.isNaN(r.theirsSpread()) ? 0 : r.theirsSpread());
        }

        String verdict() {
            double noise = Math.max(LEAST, Math.max(spread(before), spread(after)));
            boolean moreIsBetter = after.unit().endsWith("/s");
            double cost = moreIsBetter ? 1 / factor() : factor();
            return cost > 1 + noise ? "slower" : cost < 1 / (1 + noise) ? "faster" : "";
        }
    }

    private Comparison() {}

    /**
     * Prints the changes from an old file to a new one, the newest of the same suite if none is named.
     *
     * @return the number of figures that have become worse
     */
    static int print(List<String> files, PrintStream out) throws IOException {
        var old = Path.of(files.getFirst());
        var newer = files.size() > 1 ? Path.of(files.get(1)) : newest(old);
        var before = ResultFile.read(old);
        out.printf("%-44s %9s %9s %9s  %s%n", "from " + old.getFileName() + " to " + newer.getFileName(), "before",
                "after", "factor", "peer");
        int worse = 0;
        for (var after : ResultFile.read(newer)) {
            var earlier = before.stream().filter(r -> r.name().equals(after.name()) && r.peer().equals(after.peer()))
                    .findFirst().map(r -> new Change(r, after));
            if (earlier.isEmpty()) continue;
            var verdict = earlier.get().verdict();
            if (verdict.equals("slower")) worse++;
            out.printf(Locale.ROOT, "%-44s %9.3f %9.3f %9.3f  %s  %s%n", after.name(), earlier.get().before().ratio(),
                    after.ratio(), earlier.get().factor(), after.peer(), verdict);
        }
        out.println(worse + " slower");
        return worse;
    }

    private static Path newest(Path old) throws IOException {
        var suite = old.getFileName().toString().replaceAll("-.*", "-");
        try (Stream<Path> files = Files.list(Commands.ROOT.resolve("benchmarks/results"))) {
            Optional<Path> newest = files.filter(f -> f.getFileName().toString().startsWith(suite)
                    && f.toString().endsWith(".json")).max(Comparator.naturalOrder());
            return newest.orElseThrow(() -> new IOException("benchmarks/results has no file of this suite"));
        }
    }
}
