package org.fortranc.frontend.syntax;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;
import org.fortranc.frontend.text.CookedStatement;
import org.fortranc.grammar.FortranTokens;

/** The tokens of one statement as the lexer found them, every word a NAME. Reused from statement to statement. */
final class TokenBuffer {
    private int[] types = new int[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;
    private CookedStatement statement = CookedStatement.EMPTY;
    /** Whether there is a {@code ::}, without which no word inside the statement can be a type. */
    private boolean hasDoubleColon;

    void reset(CookedStatement next) {
        statement = next;
        count = 0;
        hasDoubleColon = false;
    }

    void add(int type, int from, int to) {
        if (count == types.length) {
            types = Arrays.copyOf(types, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        types[count] = type;
        starts[count] = from;
        ends[count++] = to;
        hasDoubleColon |= type == FortranTokens.DOUBLE_COLON;
    }

    int count() {
        return count;
    }

    /** Forgets the tokens from an index on. */
    void truncate(int newCount) {
        count = newCount;
    }

    /** The type at an index, EOF behind the last. */
    int type(int index) {
        return index < count ? types[index] : Token.EOF;
    }

    int start(int index) {
        return index < count ? starts[index] : statement.length();
    }

    int end(int index) {
        return index < count ? ends[index] : statement.length();
    }

    void moveStart(int index, int from) {
        starts[index] = from;
    }

    void set(int index, int type, int to) {
        types[index] = type;
        ends[index] = to;
    }

    CookedStatement statement() {
        return statement;
    }

    boolean hasDoubleColon() {
        return hasDoubleColon;
    }

    /** Whether the token at an index has this text. */
    boolean is(int index, String text) {
        return index < count && ends[index] - starts[index] == text.length() && startsWith(index, text);
    }

    /** Whether the text at a token's beginning, inside the token, is this. */
    boolean startsWith(int index, String text) {
        if (index >= count || ends[index] - starts[index] < text.length()) return false;
        int at = starts[index];
        for (int i = 0; i < text.length(); i++) if (statement.at(at + i) != text.charAt(i)) return false;
        return true;
    }
}
