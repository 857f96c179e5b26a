package org.fortranc.frontend.syntax;

import static org.fortranc.grammar.FortranTokens.*;

import java.util.Map;
import java.util.Set;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.frontend.text.CookedStatement;
import org.fortranc.frontend.text.SourceOptions.Feature;

/**
 * Splits the text of a statement into tokens (F2018 6.2). Every word is a NAME; which words are keywords is for the
 * classifier and the shaper to say.
 */
final class StatementLexer {
    private static final Map<String, Integer> DOTTED = Map.ofEntries(
            Map.entry("eq", EQ), Map.entry("ne", NE), Map.entry("lt", LT), Map.entry("le", LE), Map.entry("gt", GT),
            Map.entry("ge", GE), Map.entry("not", NOT), Map.entry("and", AND), Map.entry("or", OR),
            Map.entry("eqv", EQV), Map.entry("neqv", NEQV),
            // gfortran's other name of .NEQV.
            Map.entry("xor", NEQV));

    private final DiagnosticSink diagnostics;
    private CookedStatement text;
    private final TokenBuffer out;
    /** Which of the open brackets are array constructors, one bit each, the innermost last. */
    private long constructors;
    private boolean hasError;
    private Set<Feature> features = Set.of();

    StatementLexer(TokenBuffer out, DiagnosticSink diagnostics) {
        this.out = out;
        this.text = out.statement();
        this.diagnostics = diagnostics;
    }

    void features(Set<Feature> on) {
        features = on;
    }

    /**
     * Appends the tokens of the buffer's statement from an index to the end.
     *
     * @return whether all went well; if not, an error was reported
     */
    boolean scan(int from) {
        text = out.statement();
        constructors = 0;
        hasError = false;
        int at = from;
        int length = text.length();
        while (at < length && !hasError) {
            byte c = text.at(at);
            if (c == ' ') at++;
            else if (isLetter(c)) at = word(at);
            else if (isDigit(c)) at = number(at);
            else if (c == '\'' || c == '"') at = characters(at, at);
            else if (c == '.') at = dot(at);
            else at = symbol(at, c);
        }
        return !hasError;
    }

    private int word(int from) {
        int at = from + 1;
        while (isNamePart(text.at(at)) || text.at(at) == '$' && features.contains(Feature.DOLLAR_NAMES)) at++;
        byte next = text.at(at);
        if (next == '\'' || next == '"') {
            if (text.at(at - 1) == '_') return characters(from, at);
            if (at == from + 1 && isRadix(text.at(from))) return binaryConstant(from, at);
        }
        return token(NAME, from, at);
    }

    private int number(int from) {
        int at = digits(from);
        byte next = text.at(at);
        if (next == 'h') {
            int count = text.hollerithLength(at);
            if (count > 0) return token(HOLLERITH, from, Math.min(text.length(), at + 1 + count));
        }
        if (next == '_') {
            byte afterBar = text.at(at + 1);
            if (afterBar == '\'' || afterBar == '"') return characters(from, at + 1);
        }
        if (next == '.' && !isDottedWord(at)) return real(from, at + 1);
        if (isExponent(at) || hasEmptyExponent(at)) return real(from, at);
        return token(INT_LITERAL, from, kind(at));
    }

    /** The rest of a real literal: fraction, exponent, kind. */
    private int real(int from, int fraction) {
        int at = digits(fraction);
        if (isExponent(at)) {
            at++;
            if (!isDigit(text.at(at))) at++;
            at = digits(at);
        } else if (hasEmptyExponent(at)) {
            at++;
        }
        return token(REAL_LITERAL, from, kind(at));
    }

    private boolean isExponent(int at) {
        byte letter = text.at(at);
        if (letter != 'e' && letter != 'd' && letter != 'q') return false;
        byte next = text.at(at + 1);
        return isDigit(next) || (next == '+' || next == '-') && isDigit(text.at(at + 2));
    }

    /** An exponent letter with nothing behind it, which compilers of DEC took for an exponent of zero. */
    private boolean hasEmptyExponent(int at) {
        byte letter = text.at(at);
        return features.contains(Feature.DEC) && (letter == 'e' || letter == 'd' || letter == 'q')
                && !isNamePart(text.at(at + 1)) && text.at(at + 1) != '.';
    }

    private int kind(int at) {
        if (text.at(at) != '_' || !isNamePart(text.at(at + 1))) return at;
        int end = at + 1;
        while (isNamePart(text.at(end))) end++;
        return end;
    }

    /** Whether letters and a second dot follow the dot, so that {@code 1.eq.2} does not begin with a real literal. */
    private boolean isDottedWord(int dot) {
        int at = dot + 1;
        while (isLetter(text.at(at))) at++;
        return at > dot + 1 && text.at(at) == '.';
    }

    private int dot(int from) {
        if (isDigit(text.at(from + 1))) return real(from, from + 1);
        if (text.at(from + 1) == '.') return token(DOT_DOT, from, from + 2);
        boolean isWord = isDottedWord(from);
        if (features.contains(Feature.STRUCTURES)
                && DecStructures.isBeforeComponent(out, from, isWord && isStandardWord(from)))
            return token(PERCENT, from, from + 1);
        if (!isWord) return unknown(from);
        int end = from + 1;
        while (isLetter(text.at(end))) end++;
        String word = text.text(from + 1, end);
        end++;
        if (word.equals("true") || word.equals("false")) return token(LOGICAL_LITERAL, from, kind(end));
        Integer standard = DOTTED.get(word);
        return token(standard == null ? DEFINED_OPERATOR : standard, from, end);
    }

    private boolean isStandardWord(int dot) {
        int end = dot + 1;
        while (isLetter(text.at(end))) end++;
        String word = text.text(dot + 1, end);
        return DOTTED.containsKey(word) || word.equals("true") || word.equals("false");
    }

    /** A character literal whose kind, if any, begins at an index, and whose text at another. */
    private int characters(int from, int open) {
        byte quote = text.at(open);
        int at = open + 1;
        while (true) {
            if (at >= text.length()) {
                error(Code.SYNTAX, open, text.length(), "This character constant has no closing quote");
                return at;
            }
            if (text.at(at++) != quote) continue;
            if (text.at(at) != quote) break;
            at++;
        }
        boolean hasSuffix = from == open && isRadix(text.at(at)) && !isNamePart(text.at(at + 1));
        return hasSuffix && isHex(open + 1, at - 1) ? token(BOZ_LITERAL, from, at + 1) : token(CHAR_LITERAL, from, at);
    }

    private boolean isHex(int from, int to) {
        for (int i = from; i < to; i++) {
            int c = text.at(i) | 0x20;
            if (!(isDigit(text.at(i)) || c >= 'a' && c <= 'f')) return false;
        }
        return to > from;
    }

    private int binaryConstant(int from, int open) {
        int at = open + 1;
        while (at < text.length() && text.at(at) != text.at(open)) at++;
        return token(BOZ_LITERAL, from, Math.min(text.length(), at + 1));
    }

    private int symbol(int at, byte c) {
        byte next = text.at(at + 1);
        return switch (c) {
            case '(' -> {
                boolean opensConstructor = next == '/' && !followsOperatorWord();
                constructors = constructors << 1 | (opensConstructor ? 1 : 0);
                yield opensConstructor ? token(LEFT_CONSTRUCTOR, at, at + 2) : token(LEFT_PAREN, at, at + 1);
            }
            case ')' -> {
                constructors >>>= 1;
                yield token(RIGHT_PAREN, at, at + 1);
            }
            case '/' -> {
                if (next == ')' && (constructors & 1) != 0) {
                    constructors >>>= 1;
                    yield token(RIGHT_CONSTRUCTOR, at, at + 2);
                }
                if (next == '/') yield token(CONCAT, at, at + 2);
                yield next == '=' ? token(NE, at, at + 2) : token(SLASH, at, at + 1);
            }
            case '*' -> next == '*' ? token(POWER, at, at + 2) : token(ASTERISK, at, at + 1);
            case '=' -> next == '=' ? token(EQ, at, at + 2)
                    : next == '>' ? token(ARROW, at, at + 2) : token(EQUALS, at, at + 1);
            case '<' -> next == '=' ? token(LE, at, at + 2) : token(LT, at, at + 1);
            case '>' -> next == '=' ? token(GE, at, at + 2) : token(GT, at, at + 1);
            case ':' -> next == ':' ? token(DOUBLE_COLON, at, at + 2) : token(COLON, at, at + 1);
            case '+' -> token(PLUS, at, at + 1);
            case '-' -> token(MINUS, at, at + 1);
            case ',' -> token(COMMA, at, at + 1);
            case '%' -> token(PERCENT, at, at + 1);
            case '&' -> token(AMPERSAND, at, at + 1);
            case '[' -> token(LEFT_BRACKET, at, at + 1);
            case ']' -> token(RIGHT_BRACKET, at, at + 1);
            default -> unknown(at);
        };
    }

    /** In {@code operator(/)} and {@code operator(/=)} the parenthesis is nothing else. */
    private boolean followsOperatorWord() {
        int last = out.count() - 1;
        if (last < 0 || out.type(last) != NAME) return false;
        return text.text(out.start(last), out.end(last)).endsWith("operator");
    }

    private int unknown(int at) {
        int c = text.at(at) & 0xff;
        error(Code.BAD_CHARACTER, at, at + 1, c > ' ' && c < 127
                ? "'%c' cannot stand here".formatted(c) : "A character with code %d cannot stand here".formatted(c));
        return at + 1;
    }

    private void error(Code code, int from, int to, String message) {
        diagnostics.report(code, text.range(from, to), "%s", message);
        hasError = true;
    }

    private int token(int type, int from, int to) {
        out.add(type, from, to);
        return to;
    }

    private int digits(int from) {
        int at = from;
        while (isDigit(text.at(at))) at++;
        return at;
    }

    private static boolean isRadix(byte c) {
        return c == 'b' || c == 'o' || c == 'z' || c == 'x';
    }

    static boolean isLetter(byte c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNamePart(byte c) {
        return isLetter(c) || isDigit(c) || c == '_';
    }
}
