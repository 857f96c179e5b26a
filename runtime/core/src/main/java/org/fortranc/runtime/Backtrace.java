package org.fortranc.runtime;

import java.util.List;

/** The calls that are active, as BACKTRACE, a GNU extension, and the end of a program after an error print them. */
public final class Backtrace {
    private Backtrace() {}

    /** BACKTRACE: writes the calls to standard error, innermost first, and goes on. */
    public static void print(Image image) {
        image.flush();
        image.io().writeError(Text.of(text(image.locator().trace())));
    }

    static String text(List<SourceLocator.Position> calls) {
        StringBuilder lines = new StringBuilder();
        int depth = 0;
        for (SourceLocator.Position position : calls)
            lines.append('#').append(depth++).append("  in ").append(position.procedure()).append("\n\tat ")
                    .append(position.file()).append(':').append(position.line()).append('\n');
        return lines.toString();
    }
}
