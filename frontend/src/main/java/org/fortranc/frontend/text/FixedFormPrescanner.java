package org.fortranc.frontend.text;

import java.util.Optional;
import org.fortranc.diagnostic.DiagnosticSink;

/**
 * Fixed source form (F2018 6.3.3): labels in columns 1 to 5, continuation by column 6, text from column 7 to the last
 * significant column. Blanks do not count outside character contexts, so they are taken out.
 *
 * <p>A tab in columns 1 to 6 leads to column 7, or to column 6 if a digit from 1 to 9 follows, as with gfortran.
 */
final class FixedFormPrescanner extends Prescanner {
    private static final int MARGIN = 6;

    private final int textColumns;
    // What the margin of the line last looked at says.
    private int label;
    private int textStart;
    private boolean isContinuation;
    private boolean badMargin;
    private final SourceOptions.DebugLines debugLines;
    private final boolean isPadded;

    FixedFormPrescanner(LineReader lines, SourceOptions options, DiagnosticSink diagnostics) {
        super(lines, options, diagnostics, false);
        debugLines = options.debugLines();
        isPadded = !options.has(SourceOptions.Feature.UNPADDED_LINES);
        int lineLength = options.fixedLineLength();
        textColumns = lineLength == 0 ? Integer.MAX_VALUE : lineLength - MARGIN;
    }

    @Override boolean isComment(SourceLine line) {
        byte[] text = line.text();
        int from = line.from();
        if (from == line.to()) return true;
        if (directive(line) >= 0) return false;
        switch (text[from]) {
            case 'c', 'C', '*', '!' -> {
                commentLine(line, from + 1);
                return true;
            }
            case 'd', 'D' -> {
                if (debugLines == SourceOptions.DebugLines.COMMENTS) {
                    commentLine(line, from + 1);
                    return true;
                }
            }
            default -> { }
        }
        int at = skipBlanks(text, from, line.to());
        if (at == line.to()) return true;
        if (text[at] != '!' || at - from == MARGIN - 1) return false;
        commentLine(line, at + 1);
        return true;
    }

    @Override void directive(SourceLine initial, int from) {
        var line = initial;
        while (true) {
            textStart = Math.min(line.to(), line.from() + MARGIN);
            text(line);
            Optional<SourceLine> next = peekPastComments();
            if (next.isEmpty() || directive(next.get()) < 0 || !Sentinels.isContinuation(next.get())) return;
            lines.take();
            line = next.get();
        }
    }

    @Override void statements(SourceLine initial) {
        margin(initial, true);
        boolean skip = badMargin;
        out.label(label);
        if (!skip) text(initial);
        while (true) {
            Optional<SourceLine> next = peekPastComments();
            if (next.isEmpty()) return;
            if (directive(next.get()) >= 0) return;
            margin(next.get(), false);
            if (!isContinuation) return;
            lines.take();
            takePendingComments();
            if (!skip) text(next.get());
        }
    }

    private void margin(SourceLine line, boolean report) {
        byte[] text = line.text();
        int at = line.from();
        int labelEnd = Math.min(line.to(), at + MARGIN - 1);
        long value = 0;
        boolean hasLabel = false;
        isContinuation = false;
        badMargin = false;
        label = 0;
        for (; at < labelEnd && text[at] != '\t'; at++) {
            boolean isDebugCode = at == line.from() && (text[at] | 0x20) == 'd'
                    && debugLines == SourceOptions.DebugLines.CODE;
            if (isDigit(text[at])) {
                hasLabel = true;
                value = 10 * value + text[at] - '0';
            } else if (text[at] != ' ' && !isDebugCode) {
                badMargin = true;
            }
        }
        if (report && badMargin) badLabel(line, line.from(), labelEnd, "Columns 1 to 5 hold no label");
        else if (report && hasLabel) label = checkedLabel(value, line, line.from(), at);
        boolean tab = at < line.to() && text[at] == '\t';
        if (tab) {
            at++;
            isContinuation = at < line.to() && text[at] >= '1' && text[at] <= '9';
            if (isContinuation) at++;
        } else if (at < line.to() && at - line.from() == MARGIN - 1) {
            isContinuation = text[at] != ' ' && text[at] != '0';
            at++;
        }
        textStart = at;
    }

    private void text(SourceLine line) {
        byte[] text = line.text();
        int end = line.to() - textStart > textColumns ? textStart + textColumns : line.to();
        for (int i = textStart; i < end; i++) {
            byte c = text[i];
            if (quote != 0) {
                append(c, line, i);
                if (c == quote) quote = 0;
            } else if (hollerithLeft > 0) {
                append(c, line, i);
                hollerithLeft--;
            } else if (c == '!') {
                commentAfter(line, i + 1);
                return;
            } else if (c == ';') {
                finish();
            } else if (!isBlank(c)) {
                appendSignificant(c, line, i);
            }
        }
        // A character context that goes on in the next line holds the blanks up to the last column.
        if (!isPadded || textColumns == Integer.MAX_VALUE) return;
        for (int i = end; i < textStart + textColumns && (quote != 0 || hollerithLeft > 0); i++) {
            append((byte) ' ', line, i);
            if (quote == 0) hollerithLeft--;
        }
    }
}
