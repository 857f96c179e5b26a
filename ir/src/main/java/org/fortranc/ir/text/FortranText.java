package org.fortranc.ir.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Free-form Fortran lines: indented, and continued with {@code &} before column 120. A line is only broken at a blank
 * outside a character constant, or inside one where nothing else helps.
 */
final class FortranText {
    private static final int WIDTH = 120;
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");

    private final StringBuilder text = new StringBuilder();
    private int depth;

    void open(String line) {
        line(line);
        depth++;
    }

    void indent() {
        depth++;
    }

    void close(String line) {
        depth--;
        line(line);
    }

    /** A line that ends one part of a construct and begins the next, such as ELSE. */
    void between(String line) {
        depth--;
        open(line);
    }

    void line(String line) {
        line(Optional.empty(), line);
    }

    void line(Optional<Integer> label, String statement) {
        var indentation = "  ".repeat(depth);
        var prefix = label.map(number -> number + " ").orElse("");
        var line = prefix + indentation.substring(Math.min(prefix.length(), indentation.length())) + statement;
        while (line.length() > WIDTH) {
            int at = breakBefore(line, WIDTH - 1);
            text.append(line, 0, at).append("&\n");
            line = "&" + line.substring(at);
        }
        text.append(line).append('\n');
    }

    /** A directive, which goes on in lines that begin with its sentinel. */
    void directive(String directive) {
        var line = "  ".repeat(depth) + directive;
        while (line.length() > WIDTH) {
            int at = breakBefore(line, WIDTH - 1);
            text.append(line, 0, at).append("&\n");
            line = "!$omp&" + line.substring(at);
        }
        text.append(line).append('\n');
    }

    void comment(String comment) {
        text.append("  ".repeat(depth)).append('!').append(comment).append('\n');
    }

    /**
     * A token may be broken anywhere when the next line begins with an ampersand (F2018 6.3.2.4); blanks read better.
     */
    private static int breakBefore(String line, int limit) {
        int blank = line.lastIndexOf(' ', limit - 1);
        return blank > WIDTH / 2 ? blank : limit;
    }

    /** Where the next line will stand. */
    int position() {
        return text.length();
    }

    /** The words in what has been written from a position on. */
    Set<String> wordsFrom(int position) {
        return WORD.matcher(text.substring(position).replace("&\n&", "")).results().map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Moves what stands from {@code middle} on before what stands from {@code start} on. */
    void bringForward(int start, int middle) {
        var later = text.substring(middle);
        text.setLength(middle);
        text.insert(start, later);
    }

    @Override public String toString() {
        return text.toString();
    }
}
