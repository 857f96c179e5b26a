package org.fortranc.fuzz;

/** Program text that grows line by line. */
final class Listing {
    private static final int WIDTH = 126;

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int lines;

    Listing line(String format, Object... arguments) {
        var rest = arguments.length == 0 ? format : format.formatted(arguments);
        lines++;
        text.append("  ".repeat(depth));
        int room = WIDTH - 2 * depth;
        while (rest.length() > room) { // F2018 6.3.2.4: a token, even a character constant, goes on behind the second &
            text.append(rest, 0, room).append("&\n").append("  ".repeat(depth)).append("  &");
            rest = rest.substring(room);
        }
        text.append(rest).append('\n');
        return this;
    }

    Listing open(String format, Object... arguments) {
        line(format, arguments);
        depth++;
        return this;
    }

    Listing middle(String format, Object... arguments) {
        depth--;
        line(format, arguments);
        depth++;
        return this;
    }

    Listing close(String format, Object... arguments) {
        depth--;
        return line(format, arguments);
    }

    int lines() {
        return lines;
    }

    String text() {
        return text.toString();
    }
}
