package org.fortranc.backends.java;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fortranc.backends.spi.LineMap;

/** Finished source text: lines of readable width, each with its mark, and which Fortran line each stands for. */
record SourceLayout(String text, LineMap lines) {
    private static final int WIDTH = 120;
    private static final Pattern MARK = Pattern.compile(" // L(\\d+)(?:, .*)?$");
    private static final String CONTINUATION = "        ";

    static SourceLayout of(String printed, String fortranFile) {
        var out = new StringBuilder();
        NavigableMap<Integer, Integer> lines = new TreeMap<>();
        int number = 0;
        for (var line : printed.lines().toList()) {
            var mark = MARK.matcher(line);
            boolean marked = mark.find();
            var code = marked ? line.substring(0, mark.start()) : line;
            var tail = marked ? mark.group() : "";
            var indent = code.substring(0, code.length() - code.stripLeading().length());
            boolean comment = code.startsWith("//", indent.length()) || code.startsWith("*", indent.length());
            while (!comment && code.length() + tail.length() > WIDTH) {
                int at = breakAt(code, WIDTH - tail.length(), indent.length() + CONTINUATION.length());
                if (at < 0) break;
                number++;
                if (marked) lines.put(number, Integer.valueOf(mark.group(1)));
                out.append(code, 0, at).append(tail).append('\n');
                code = indent + CONTINUATION + code.substring(at).stripLeading();
            }
            number++;
            if (marked) lines.put(number, Integer.valueOf(mark.group(1)));
            out.append(code).append(tail).append('\n');
        }
        return new SourceLayout(out.toString(), new LineMap(fortranFile, lines));
    }

    /** The best place to break before {@code limit}: the least nested, and of these the last; -1 if there is none. */
    private static int breakAt(String code, int limit, int least) {
        int best = -1;
        int bestDepth = Integer.MAX_VALUE;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < Math.min(code.length(), limit); i++) {
            char c = code.charAt(i);
            if (c == '"' && (i == 0 || code.charAt(i - 1) != '\\')) quoted = !quoted;
            if (quoted) continue;
            if (c == '(' || c == '[' || c == '{') depth++;
            if (c == ')' || c == ']' || c == '}') depth--;
            boolean chained = c == '.' && i > least && code.charAt(i - 1) == ')';
            boolean separator = chained || c == ' ' && i > least && (code.charAt(i - 1) == ',' || isOperator(code, i));
            if (separator && depth <= bestDepth) {
                best = i;
                bestDepth = depth;
            }
        }
        return best;
    }

    /** Whether a binary operator stands behind the blank. */
    private static boolean isOperator(String code, int blank) {
        int end = code.indexOf(' ', blank + 1);
        return end > 0 && switch (code.substring(blank + 1, end)) {
            case "+", "-", "*", "/", "&&", "||", "?", ":" -> true;
            default -> false;
        };
    }
}
