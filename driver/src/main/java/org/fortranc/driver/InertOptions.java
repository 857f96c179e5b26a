package org.fortranc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Options of gfortran without influence on what a program means here: they tune gfortran's code, its messages, its
 * debugging data or its linker, or give leave to change bits, of which nothing is taken.
 */
final class InertOptions {
    /** Optimization, debugging data, warnings, the processor, profiles. {@code -Wl,} and {@code -Wa,} have no reader. */
    private static final Pattern FAMILIES = Pattern.compile(
            "-O([0-3]|s|g|z|fast|\\d+)?|-g.*|-W(?!p,).*|-m.*|-pg?|-pedantic(-errors)?|-f(no-)?dump-.*|-f(no-)?diagnostics-.*");
    private static final Set<String> WORDS = Set.of("-pipe", "-s", "-w", "-quiet", "-pthread", "-static", "-static-libgcc",
            "-static-libgfortran", "-static-libquadmath", "-rdynamic", "-pie", "-no-pie", "-nostdinc", "-save-temps",
            "-nopie", "-symbolic");

    private static final class Table {
        static final Set<String> NAMES = new HashSet<>();
        static final List<String> BEGINNINGS;

        static {
            try (var in = InertOptions.class.getResourceAsStream("options-without-meaning.txt")) {
                var words = new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\\s+");
                BEGINNINGS = List.of(words).stream().filter(w -> w.endsWith("*"))
                        .map(w -> w.substring(0, w.length() - 1)).toList();
                NAMES.addAll(List.of(words));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private InertOptions() {}

    static boolean contains(String word) {
        if (WORDS.contains(word) || FAMILIES.matcher(word).matches()) return true;
        if (!word.startsWith("-f") || Table.NAMES.contains(word)) return Table.NAMES.contains(word);
        var name = word.substring(word.startsWith("-fno-") ? 5 : 2);
        int end = name.indexOf('=');
        var bare = end < 0 ? name : name.substring(0, end);
        return Table.NAMES.contains(bare) || Table.BEGINNINGS.stream().anyMatch(bare::startsWith);
    }
}
