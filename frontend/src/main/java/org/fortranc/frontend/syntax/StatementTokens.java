package org.fortranc.frontend.syntax;

import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** The tokens of one statement as ANTLR wants them: an array and a position. The last token is EOF. */
final class StatementTokens implements TokenStream {
    private Token[] tokens = {};
    private int position;

    void reset(List<FortranToken> statement) {
        tokens = statement.toArray(Token[]::new);
        position = 0;
    }

    @Override public void consume() {
        if (position < tokens.length - 1) position++;
    }

    @Override public int LA(int offset) {
        return LT(offset).getType();
    }

    @Override public Token LT(int offset) {
        int at = offset > 0 ? position + offset - 1 : position + offset;
        if (at >= tokens.length) return tokens[tokens.length - 1];
        return at < 0 ? null : tokens[at];
    }

    @Override public int mark() {
        return 0;
    }

    @Override public void release(int marker) {
        // Nothing is discarded, so there is nothing to hold.
    }

    @Override public int index() {
        return position;
    }

    @Override public void seek(int index) {
        position = index;
    }

    @Override public int size() {
        return tokens.length;
    }

    @Override public Token get(int index) {
        return tokens[index];
    }

    @Override public TokenSource getTokenSource() {
        return null;
    }

    @Override public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override public String getText(Interval interval) {
        var text = new StringBuilder();
        for (int i = interval.a; i <= interval.b && i < tokens.length; i++) text.append(tokens[i].getText());
        return text.toString();
    }

    @Override public String getText() {
        return getText(Interval.of(0, tokens.length - 1));
    }

    @Override public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override public String getText(Token start, Token stop) {
        return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
    }
}
