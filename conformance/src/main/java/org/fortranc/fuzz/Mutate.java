package org.fortranc.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fortranc.fuzz.Fortranc.Outcome;

/**
 * Compiles damaged programs: {@code Mutate COUNT FOLDER...}. Each must compile or end with messages, soon; an exception
 * is a fault of the compiler. Faults are printed once for each place in the compiler, with the seed.
 */
public final class Mutate {
    private static final int SECONDS = 20;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z_]\\w*|\\d+\\w*|'[^'\\n]*'|\"[^\"\\n]*\"|[^\\s\\w]");

    private final PrintStream out = System.out;
    private final TreeMap<String, Integer> faults = new TreeMap<>();
    private int passed;
    private int failed;

    private Mutate() {}

    public static void main(String[] arguments) throws Exception {
        var sources = new ArrayList<Path>();
        for (var folder : List.of(arguments).subList(1, arguments.length)) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(f -> f.toString().endsWith(".f90") || f.toString().endsWith(".f")).sorted()
                        .forEach(sources::add);
            }
        }
        var mutate = new Mutate();
        mutate.run(Integer.parseInt(arguments[0]), sources);
        System.out.printf("%d passed, %d failed%n", mutate.passed, mutate.failed);
        System.out.flush();
        Runtime.getRuntime().halt(mutate.failed == 0 ? 0 : 1);
    }

    private void run(int count, List<Path> sources) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("mutate-");
        for (int seed = 1; seed <= count; seed++) {
            var dice = new Dice(seed);
            var source = dice.of(sources);
            var text = Files.readString(source, StandardCharsets.ISO_8859_1);
            for (int i = dice.between(1, 3); i > 0; i--) text = damaged(text, dice);
            var suffix = source.toString().endsWith(".f") ? ".f" : ".f90";
            var file = Files.writeString(folder.resolve("program" + suffix), text, StandardCharsets.ISO_8859_1);
            switch (Fortranc.compile(file, SECONDS)) {
                case Outcome.Ran _ -> passed++;
                case Outcome.Refused(var messages) when !messages.isBlank() -> passed++;
                case Outcome.Refused _ -> fault(seed, source, "refused without a message");
                case Outcome.Failed(var report) -> fault(seed, source, report);
            }
            if (seed % 1000 == 0) System.err.println("mutate: " + seed + " programs, " + failed + " faults");
        }
        Fuzz.delete(folder);
    }

    private void fault(int seed, Path source, String report) {
        failed++;
        var lines = report.lines().toList();
        var place = lines.stream().filter(l -> l.contains("at org.fortranc")).limit(3).toList();
        if (faults.merge(lines.getFirst().replaceAll("[0-9]+", "N") + place, 1, Integer::sum) > 1) return;
        out.printf("FAILED seed %d, from %s%n", seed, source);
        lines.stream().limit(8).forEach(line -> out.println("    " + line));
    }

    /** The text with one damage: to tokens, lines, blocks or bytes. */
    private static String damaged(String text, Dice dice) {
        return switch (dice.below(9)) {
            case 0, 1 -> tokens(text, dice, Tokens.DROP);
            case 2 -> tokens(text, dice, Tokens.DOUBLE);
            case 3, 4 -> tokens(text, dice, Tokens.SWAP);
            case 5 -> {
                var lines = new ArrayList<>(text.lines().toList());
                if (!lines.isEmpty()) lines.remove(dice.below(lines.size()));
                yield String.join("\n", lines) + "\n";
            }
            case 6 -> {
                var lines = new ArrayList<>(text.lines().toList());
                if (lines.size() > 1) Collections.swap(lines, dice.below(lines.size()), dice.below(lines.size()));
                yield String.join("\n", lines) + "\n";
            }
            case 7 -> {
                var lines = text.lines().toList();
                int from = dice.below(lines.size() + 1);
                int to = Math.min(lines.size(), from + dice.between(1, 12));
                yield String.join("\n", Stream.concat(lines.subList(0, from).stream(),
                        lines.subList(to, lines.size()).stream()).toList()) + "\n";
            }
            default -> {
                var bytes = text.toCharArray();
                if (bytes.length > 0) bytes[dice.below(bytes.length)] = (char) dice.below(256);
                yield new String(bytes);
            }
        };
    }

    private enum Tokens { DROP, DOUBLE, SWAP }

    private static String tokens(String text, Dice dice, Tokens damage) {
        var found = TOKEN.matcher(text).results().toList();
        if (found.isEmpty()) return text;
        int index = dice.below(found.size());
        var one = found.get(index);
        var other = dice.chance(50) ? found.get(dice.below(found.size()))
                : found.get(Math.min(found.size() - 1, index + 1));
        var rest = text.substring(one.end());
        var before = text.substring(0, one.start());
        return switch (damage) {
            case DROP -> before + rest;
            case DOUBLE -> before + one.group() + " " + one.group() + rest;
            case SWAP -> before + other.group() + rest;
        };
    }
}
