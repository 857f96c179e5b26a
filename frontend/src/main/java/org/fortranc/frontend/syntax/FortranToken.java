package org.fortranc.frontend.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.fortranc.frontend.text.CookedStatement;
import org.fortranc.source.SourceRange;

/**
 * A token of a statement. It keeps where it stands in the statement's text; its own text and its place in the source
 * are found when asked for.
 */
public final class FortranToken implements Token {
    private final CookedStatement statement;
    private final int type;
    private final int from;
    private final int to;
    private final int index;

    FortranToken(CookedStatement statement, int type, int from, int to, int index) {
        this.statement = statement;
        this.type = type;
        this.from = from;
        this.to = to;
        this.index = index;
    }

    /** Where it stands in the source; the end of a statement is the place of its last character. */
    public SourceRange range() {
        return statement.range(from, to);
    }

    /** Where a part of a statement stands in the source. */
    public static SourceRange rangeOf(ParserRuleContext part) {
        return rangeOf(part.start, part.stop == null ? part.start : part.stop);
    }

    /** From the first character of one token to the last of another of the same statement. */
    public static SourceRange rangeOf(Token first, Token last) {
        FortranToken start = (FortranToken) first;
        FortranToken stop = (FortranToken) last;
        return start.statement.range(start.from, Math.max(start.from + 1, stop.to));
    }

    /** The source text of a part of a statement, in lower case, as the cooked statement has it. */
    public static String textOf(ParserRuleContext part) {
        FortranToken start = (FortranToken) part.start;
        return part.stop == null ? "" : start.statement.text(start.from, ((FortranToken) part.stop).to);
    }

    @Override public String getText() {
        return type == EOF ? "" : statement.text(from, to);
    }

    @Override public int getType() {
        return type;
    }

    @Override public int getLine() {
        return range().line();
    }

    @Override public int getCharPositionInLine() {
        return range().column() - 1;
    }

    @Override public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override public int getTokenIndex() {
        return index;
    }

    /** The index of its first character in the cooked statement. */
    @Override public int getStartIndex() {
        return from;
    }

    @Override public int getStopIndex() {
        return to - 1;
    }

    /** None: tokens are made by hand. */
    @Override public TokenSource getTokenSource() {
        return null;
    }

    @Override public CharStream getInputStream() {
        return null;
    }

    @Override public String toString() {
        return getText();
    }
}
