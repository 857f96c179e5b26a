package org.fortranc.frontend.text;

import java.util.Arrays;
import org.fortranc.frontend.text.SourceOptions.Form;

/** What makes a comment line one of OpenMP's (OpenMP 4.5, 2.1 and 2.2): a directive, or code for OpenMP alone. */
final class Sentinels {
    /** How the text of a directive begins, whatever its line began with. */
    static final String DIRECTIVE = "!$omp ";

    private static final int MARGIN = 6;

    private Sentinels() {}

    /** The index behind the sentinel of a directive; -1 if the line has none. */
    static int directive(SourceLine line, Form form) {
        int at = form == Form.FIXED ? line.from() : Prescanner.skipBlanks(line.text(), line.from(), line.to());
        if (!begins(line, at, form) || line.to() - at < 5) return -1;
        for (int i = 0; i < 3; i++) if ((line.text()[at + 2 + i] | 0x20) != "omp".charAt(i)) return -1;
        int behind = at + 5;
        if (form == Form.FIXED || behind == line.to()) return behind;
        byte next = line.text()[behind];
        return Prescanner.isBlank(next) || next == '&' ? behind : -1;
    }

    /** Whether a directive line of fixed form goes on with the line before. */
    static boolean isContinuation(SourceLine line) {
        int at = line.from() + MARGIN - 1;
        return at < line.to() && line.text()[at] != ' ' && line.text()[at] != '0';
    }

    /** The line with blanks in place of the sentinel of conditional compilation; itself if there is none. */
    static SourceLine compiled(SourceLine line, Form form) {
        int at = form == Form.FIXED ? line.from() : Prescanner.skipBlanks(line.text(), line.from(), line.to());
        if (!begins(line, at, form) || !isCode(line, at + 2, form)) return line;
        byte[] text = Arrays.copyOfRange(line.text(), line.from(), line.to());
        text[at - line.from()] = ' ';
        text[at - line.from() + 1] = ' ';
        return new SourceLine(text, 0, text.length, line.file(), line.number(), line.columns());
    }

    private static boolean begins(SourceLine line, int at, Form form) {
        if (at + 1 >= line.to() || line.text()[at + 1] != '$') return false;
        byte mark = line.text()[at];
        return mark == '!' || form == Form.FIXED && (mark == '*' || (mark | 0x20) == 'c');
    }

    /** In free form a blank follows; in fixed form a label, and the columns of a statement. */
    private static boolean isCode(SourceLine line, int at, Form form) {
        if (form == Form.FREE) return at < line.to() && (Prescanner.isBlank(line.text()[at]) || line.text()[at] == '&');
        for (int i = at; i < Math.min(line.to(), line.from() + MARGIN - 1); i++) {
            byte c = line.text()[i];
            if (c == '\t') return true;
            if (c != ' ' && !Prescanner.isDigit(c)) return false;
        }
        return line.to() > at;
    }
}
