package org.fortranc.frontend.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.source.SourceRange;

/**
 * Turns physical lines into statements: joins continuation lines, separates at semicolons, takes comments and labels
 * out, folds case (F2018 6.3). What the two source forms share is here.
 */
abstract sealed class Prescanner permits FixedFormPrescanner, FreeFormPrescanner {
    private static final int LARGEST_LABEL = 99_999;

    final LineReader lines;
    final StatementText out = new StatementText();
    /** The delimiter of the open character context, or 0. */
    byte quote;
    /** How many characters of an open Hollerith constant are still to come. */
    int hollerithLeft;

    private final SourceOptions options;
    private final DiagnosticSink diagnostics;
    private SourceRange labelRange = SourceRange.NONE;
    private final boolean blanksSignificant;
    private final Deque<CookedStatement> finished = new ArrayDeque<>();
    /** Comments since the last line that held part of a statement. */
    private final List<Comment> pending = new ArrayList<>();

    Prescanner(LineReader lines, SourceOptions options, DiagnosticSink diagnostics, boolean blanksSignificant) {
        this.lines = lines;
        this.options = options;
        this.diagnostics = diagnostics;
        this.blanksSignificant = blanksSignificant;
    }

    /** The next statement, or empty at the end of the file. */
    final Optional<CookedStatement> next() {
        while (finished.isEmpty()) {
            Optional<SourceLine> line = lines.peek();
            if (line.isEmpty()) return Optional.empty();
            lines.take();
            if (!isComment(line.get())) {
                takePendingComments();
                int behind = directive(line.get());
                if (behind < 0) {
                    statements(line.get());
                } else {
                    int sentinel = behind - Sentinels.DIRECTIVE.length() + 1;
                    for (int i = 0; i < Sentinels.DIRECTIVE.length(); i++)
                        append((byte) Sentinels.DIRECTIVE.charAt(i), line.get(), sentinel + i);
                    directive(line.get(), behind);
                }
                finish();
            }
        }
        return Optional.of(finished.remove());
    }

    /** Comments behind the last statement. */
    final List<Comment> remainingComments() {
        return List.copyOf(pending);
    }

    /** Whether the line holds no part of a statement; a comment is kept for the statement that follows. */
    abstract boolean isComment(SourceLine line);

    /** The index behind the sentinel of a directive that is to be heeded, -1 if the line is none. */
    final int directive(SourceLine line) {
        return options.has(SourceOptions.Feature.OPENMP) ? Sentinels.directive(line, options.form()) : -1;
    }

    /** Reads a directive with its continuation lines, from behind the sentinel of the first on. */
    abstract void directive(SourceLine initial, int from);

    /** Reads an initial line and its continuation lines. */
    abstract void statements(SourceLine initial);

    /** The next line that is no comment, without taking it. Comments on the way are kept. */
    final Optional<SourceLine> peekPastComments() {
        while (true) {
            Optional<SourceLine> line = lines.peek();
            if (line.isEmpty() || !isComment(line.get())) return line;
            lines.take();
        }
    }

    final void takePendingComments() {
        if (pending.isEmpty()) return;
        out.comments(pending);
        pending.clear();
    }

    /** Ends the statement, at a semicolon or behind its last line. */
    final void finish() {
        quote = 0;
        hollerithLeft = 0;
        out.dropTrailingBlanks();
        if (!out.isEmpty()) {
            finished.add(out.take(lines.files(), blanksSignificant));
        } else if (out.hasLabel()) {
            diagnostics.report(Code.BAD_LABEL, labelRange, "This label has no statement");
            out.label(0);
        }
    }

    final void append(byte character, SourceLine line, int index) {
        out.append(character, line.number(), line.file(), line.columnOf(index));
    }

    /** Appends a letter in lower case, or another character that is no blank, and sees whether Hollerith begins. */
    final void appendSignificant(byte character, SourceLine line, int index) {
        byte folded = character >= 'A' && character <= 'Z' ? (byte) (character + 32) : character;
        append(folded, line, index);
        if (folded == 'h') hollerithLeft = Hollerith.lengthAt(out.bytes(), out.length() - 1);
        else if (folded == '\'' || folded == '"') quote = folded;
    }

    final void commentLine(SourceLine line, int from) {
        pending.add(new Comment(commentText(line, from), line.number(), Comment.Placement.OWN_LINE));
    }

    final void commentAfter(SourceLine line, int from) {
        out.comment(new Comment(commentText(line, from), line.number(), Comment.Placement.AFTER_STATEMENT));
    }

    private static String commentText(SourceLine line, int from) {
        byte[] text = line.text();
        int to = line.to();
        boolean ascii = true;
        while (to > from && (text[to - 1] == ' ' || text[to - 1] == '\t')) to--;
        for (int i = from; i < to; i++) ascii &= text[i] >= 0;
        if (ascii) return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text, from, to - from)).toString();
        } catch (CharacterCodingException _) {
            return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
        }
    }

    /** Reports and returns 0 if the value is no label (R611: one to five digits, not all zero). */
    final int checkedLabel(long value, SourceLine line, int from, int to) {
        labelRange = range(line, from, to);
        if (value >= 1 && value <= LARGEST_LABEL) return (int) value;
        diagnostics.report(Code.BAD_LABEL, labelRange, "A statement label must lie between 1 and 99999");
        return 0;
    }

    final void badLabel(SourceLine line, int from, int to, String message) {
        diagnostics.report(Code.BAD_LABEL, range(line, from, to), message);
    }

    /** Says once for the line that it goes on at an index behind the last column. */
    void tooLong(SourceLine line, int at, int columns) {
        diagnostics.report(Code.SYNTAX, range(line, at, at + 1),
                "The line has more than %d columns; -ffree-line-length-none allows that", columns);
    }

    private SourceRange range(SourceLine line, int from, int to) {
        return new SourceRange(lines.files().get(line.file()), line.number(), line.columnOf(from), line.number(),
                line.columnOf(Math.max(from, to - 1)));
    }

    static boolean isBlank(byte character) {
        return character == ' ' || character == '\t' || character == '\f';
    }

    static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    static int skipBlanks(byte[] text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text[at])) at++;
        return at;
    }
}
