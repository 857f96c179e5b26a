package org.fortranc.frontend.text;

import java.util.Optional;
import org.fortranc.diagnostic.DiagnosticSink;

/** Free source form (F2018 6.3.2): a statement goes on after an ampersand at the end of its line. Blanks are kept. */
final class FreeFormPrescanner extends Prescanner {
    private final int lineLength;

    FreeFormPrescanner(LineReader lines, SourceOptions options, DiagnosticSink diagnostics) {
        super(lines, options, diagnostics, true);
        lineLength = options.freeLineLength() == 0 ? Integer.MAX_VALUE : options.freeLineLength();
    }

    @Override boolean isComment(SourceLine line) {
        int at = skipBlanks(line.text(), line.from(), line.to());
        if (at == line.to()) return true;
        if (line.text()[at] != '!' || directive(line) >= 0) return false;
        commentLine(line, at + 1);
        return true;
    }

    @Override void directive(SourceLine initial, int from) {
        boolean goesOn = text(initial, skipBlanks(initial.text(), from, initial.to()));
        while (goesOn) {
            Optional<SourceLine> next = peekPastComments();
            if (next.isEmpty() || directive(next.get()) < 0) return;
            lines.take();
            SourceLine line = next.get();
            int at = skipBlanks(line.text(), directive(line), line.to());
            if (at < line.to() && line.text()[at] == '&') at++;
            else append((byte) ' ', line, Math.max(line.from(), at - 1));
            goesOn = text(line, at);
        }
    }

    @Override void statements(SourceLine initial) {
        boolean goesOn = text(initial, statementStart(initial, initial.from()));
        while (goesOn) {
            Optional<SourceLine> next = peekPastComments();
            if (next.isEmpty()) return;
            lines.take();
            takePendingComments();
            SourceLine line = next.get();
            int at = skipBlanks(line.text(), line.from(), line.to());
            if (line.text()[at] == '&') at++;
            else if (quote == 0 && !out.isEmpty()) append((byte) ' ', line, Math.max(line.from(), at - 1));
            goesOn = text(line, at);
        }
    }

    /** Takes a statement's label, if it has one; returns the index where its text begins. */
    private int statementStart(SourceLine line, int from) {
        byte[] text = line.text();
        int start = skipBlanks(text, from, line.to());
        int at = start;
        long value = 0;
        while (at < line.to() && isDigit(text[at]) && at - start < 18) value = 10 * value + text[at++] - '0';
        if (at > start) out.label(checkedLabel(value, line, start, at));
        return at;
    }

    /** Reads from an index to the end of the line; says whether the statement goes on in the next line. */
    private boolean text(SourceLine line, int from) {
        byte[] text = line.text();
        int end = line.to();
        int limit = end - line.from() <= lineLength ? end : line.from() + lineLength;
        for (int i = from; i < end; i++) {
            byte c = text[i];
            if (i >= limit && !isBlank(c) && (c != '!' || quote != 0)) {
                tooLong(line, i, lineLength);
                limit = end;
            }
            if (quote != 0) {
                if (c == '&' && skipBlanks(text, i + 1, end) == end) return true;
                append(c, line, i);
                if (c == quote) quote = 0;
            } else if (hollerithLeft > 0) {
                append(c, line, i);
                hollerithLeft--;
            } else if (isBlank(c)) {
                if (!out.isEmpty()) append((byte) ' ', line, i);
            } else if (c == '!') {
                commentAfter(line, i + 1);
                return false;
            } else if (c == ';') {
                finish();
                i = statementStart(line, i + 1) - 1;
            } else if (c == '&' && isLineEnd(text, i + 1, end)) {
                int comment = skipBlanks(text, i + 1, end);
                if (comment < end) commentAfter(line, comment + 1);
                return true;
            } else {
                appendSignificant(c, line, i);
            }
        }
        return false;
    }

    private static boolean isLineEnd(byte[] text, int from, int to) {
        int at = skipBlanks(text, from, to);
        return at == to || text[at] == '!';
    }
}
