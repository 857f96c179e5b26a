package org.fortranc.runtime.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fortranc.runtime.io.Edit.Letter;

/** Reads the text of a format specification. Blanks count only inside character constants (F2018 13.3.1). */
final class FormatParser {
    private static final int NONE = Integer.MIN_VALUE;
    private static final String EXPONENT_MISSING = "Positive exponent width required in format string at %L";

    /** Whether an edit descriptor of reals has to have a period and digits. */
    enum Periods { REQUIRED, OPTIONAL }

    /** Whether an edit descriptor of numbers has to have a width. */
    enum Widths { REQUIRED, BY_KIND }

    private final String source;
    private final Periods periods;
    private final Widths widths;
    private int at;

    FormatParser(String source, Periods periods, Widths widths) {
        this.source = source;
        this.periods = periods;
        this.widths = widths;
    }

    Edit.Group parse() {
        if (peek() != '(')
            throw error("Missing initial left parenthesis in format", Math.min(at, source.length() - 1));
        at++;
        return new Edit.Group(list(), 1);
    }

    /** Reads up to and with the right parenthesis. */
    private List<Edit> list() {
        List<Edit> parts = new ArrayList<>();
        while (true) {
            int c = peek();
            if (c == -1)
                throw error("Unexpected end of format string", source.length() - 1);
            if (c == ')') {
                at++;
                return parts;
            }
            parts.add(item(c));
            // Commas may be left out more often than the standard says (F2018 13.3.1), and the last may stand alone.
            if (peek() == ',')
                at++;
        }
    }

    private Edit item(int c) {
        if (c == '*') {
            at++;
            if (peek() != '(')
                throw error("Left parenthesis required after '*'", at);
            at++;
            List<Edit> parts = list();
            if (!endsWithData(parts, false))
                throw error("'*' requires at least one associated data descriptor", at - 1);
            return new Edit.Group(parts, Edit.UNLIMITED);
        }
        if (c == '+' || c == '-') {
            at++;
            if (!digit(peek()))
                throw error(unexpected(peek()), at);
            int factor = number("");
            if (peek() != 'P')
                throw error("Expected P edit descriptor in format", at);
            at++;
            return new Edit.Scale(c == '-' ? -factor : factor);
        }
        int repeat = NONE;
        if (digit(c)) {
            repeat = number("");
            if (repeat == 0 && peek() != 'P')
                throw error("Expected P edit descriptor in format", at);
            c = peek();
        }
        int count = repeat == NONE ? 1 : repeat;
        int begin = at;
        at++;
        return switch (c) {
            case '(' -> new Edit.Group(list(), count);
            case 'P' -> {
                if (repeat == NONE)
                    throw error("P descriptor requires leading scale factor", begin);
                yield new Edit.Scale(repeat);
            }
            case 'H' -> hollerith(repeat);
            case '\'', '"' -> quoted(c, begin);
            case '/' -> new Edit.Slash(count);
            case ':' -> new Edit.Colon();
            case '$' -> new Edit.Dollar();
            case 'X' -> new Edit.Move(Edit.Direction.RIGHT, count);
            case 'T' -> tab();
            case 'S' -> sign();
            case 'R' -> round();
            case 'B' -> switch (peek()) {
                case 'N' -> take(new Edit.SetBlank(false));
                case 'Z' -> take(new Edit.SetBlank(true));
                default -> integer(Letter.B, count, begin);
            };
            case 'I' -> integer(Letter.I, count, begin);
            case 'O' -> integer(Letter.O, count, begin);
            case 'Z' -> integer(Letter.Z, count, begin);
            case 'A' -> new Edit.Data(Letter.A, optionalWidth(), Edit.NO_DIGITS, -1, count, begin);
            case 'L' -> new Edit.Data(Letter.L, logicalWidth(), Edit.NO_DIGITS, -1, count, begin);
            case 'F' -> real(Letter.F, count, begin);
            case 'G' -> general(count, begin);
            case 'E' -> switch (peek()) {
                case 'N' -> twoLetters(Letter.EN, count);
                case 'S' -> twoLetters(Letter.ES, count);
                default -> real(Letter.E, count, begin);
            };
            case 'D' -> switch (peek()) {
                case 'C' -> take(new Edit.SetDecimal(true));
                case 'P' -> take(new Edit.SetDecimal(false));
                case 'T' -> defined(count);
                default -> real(Letter.D, count, begin);
            };
            case -1 -> throw error("Unexpected end of format string", source.length() - 1);
            default -> throw error(unexpected(c), begin);
        };
    }

    /** DT, its characters and its list of numbers. */
    private Edit defined(int repeat) {
        int begin = at++;
        int quote = peek();
        String type = "DT";
        if (quote == '\'' || quote == '"') {
            at++;
            type += new String(((Edit.Literal) quoted(quote, at - 1)).text(), StandardCharsets.ISO_8859_1);
        }
        List<Integer> list = new ArrayList<>();
        if (peek() == '(') {
            do {
                at++;
                boolean negative = peek() == '-';
                if (negative || peek() == '+')
                    at++;
                int value = number("Bad DTIO list");
                list.add(negative ? -value : value);
            } while (peek() == ',');
            if (peek() != ')')
                throw error("Right parenthesis expected at end of DT list", at);
            at++;
        }
        return new Edit.Defined(type, list, repeat, begin);
    }

    private static String unexpected(int c) {
        return "Unexpected element '" + (char) c + "' in format";
    }

    /**
     * Whether the oracle takes a list to have a data edit descriptor: it asks what it has seen in nested lists anew
     * after each of them, so that {@code a,(1x)} has none.
     */
    private static boolean endsWithData(List<Edit> parts, boolean seenBefore) {
        boolean seen = seenBefore;
        boolean nested = false;
        for (Edit part : parts) {
            if (part instanceof Edit.Data || part instanceof Edit.Defined)
                seen = true;
            if (part instanceof Edit.Group group)
                seen = nested = endsWithData(group.parts(), nested);
        }
        return seen;
    }

    /** Passes the letter that {@link #peek} has shown. */
    private Edit take(Edit edit) {
        at++;
        return edit;
    }

    private Edit tab() {
        Edit.Direction direction = switch (peek()) {
            case 'L' -> Edit.Direction.LEFT;
            case 'R' -> Edit.Direction.RIGHT;
            default -> Edit.Direction.TO;
        };
        if (direction != Edit.Direction.TO)
            at++;
        int count = number("Positive integer required in format");
        if (count == 0)
            throw error("Positive integer required in format", at - 1);
        return new Edit.Move(direction, count);
    }

    private Edit sign() {
        return switch (peek()) {
            case 'S' -> take(new Edit.SetSign(Edit.SignMode.SUPPRESS));
            case 'P' -> take(new Edit.SetSign(Edit.SignMode.PLUS));
            default -> new Edit.SetSign(Edit.SignMode.PROCESSOR_DEFINED);
        };
    }

    private Edit round() {
        Rounding mode = switch (peek()) {
            case 'U' -> Rounding.UP;
            case 'D' -> Rounding.DOWN;
            case 'Z' -> Rounding.ZERO;
            case 'N' -> Rounding.NEAREST;
            case 'C' -> Rounding.COMPATIBLE;
            case 'P' -> Rounding.UNSPECIFIED;
            case -1 -> throw error("Unexpected end of format string", source.length() - 1);
            default -> throw error(unexpected(peek()), at - 1);
        };
        at++;
        return new Edit.SetRound(mode);
    }

    /** Whether the kind of the item will say how wide the field is. */
    private boolean leavesOutWidth() {
        return widths == Widths.BY_KIND && !digit(peek());
    }

    private static Edit byKind(Letter letter, int repeat, int begin) {
        return new Edit.Data(letter, Edit.DEFAULT_WIDTH, Edit.NO_DIGITS, -1, repeat, begin);
    }

    private Edit integer(Letter letter, int repeat, int begin) {
        if (leavesOutWidth())
            return byKind(letter, repeat, begin);
        int width = number("Nonnegative width required in format");
        int digits = Edit.NO_DIGITS;
        if (peek() == '.') {
            at++;
            digits = number("Nonnegative width required in format");
        }
        if (digits != Edit.NO_DIGITS && width > 0 && digits > width)
            throw error("Minimum digits exceeds field width", at - 1);
        return new Edit.Data(letter, width, digits, -1, repeat, begin);
    }

    private int optionalWidth() {
        if (!digit(peek()))
            return Edit.DEFAULT_WIDTH;
        int width = number("");
        if (width == 0)
            throw error("Zero width in format descriptor", at - 1);
        return width;
    }

    private int logicalWidth() {
        if (!digit(peek()))
            return 1;
        return Math.max(number(""), 1);
    }

    /** EN and ES, whose second letter {@link #peek} has shown. */
    private Edit twoLetters(Letter letter, int repeat) {
        int begin = at++;
        return real(letter, repeat, begin);
    }

    private Edit real(Letter letter, int repeat, int begin) {
        if (leavesOutWidth())
            return byKind(letter, repeat, begin);
        if (!digit(peek()))
            return withoutWidth(letter, repeat, begin);
        int width = number("");
        int digits = 0;
        int exponent = -1;
        if (peek() == '.') {
            at++;
            digits = number("Nonnegative width required in format");
            if (letter != Letter.F && letter != Letter.D && peek() == 'E') {
                at++;
                exponent = number(EXPONENT_MISSING);
            }
        } else if (width == 0 && letter != Letter.F) {
            exponent = 0;
        } else if (periods == Periods.REQUIRED) {
            throw error("Period required in format", at);
        }
        return new Edit.Data(letter, width, digits, exponent, repeat, begin);
    }

    private Edit general(int repeat, int begin) {
        if (leavesOutWidth())
            return byKind(Letter.G, repeat, begin);
        if (!digit(peek()))
            return withoutWidth(Letter.G, repeat, begin);
        int width = number("");
        int digits = Edit.NO_DIGITS;
        int exponent = -1;
        if (peek() != '.') {
            if (width > 0 && periods == Periods.REQUIRED)
                throw error("Period required in format", at);
            if (width > 0)
                digits = 0;
        } else {
            at++;
            digits = number("Nonnegative width required in format");
            if (peek() == 'E') {
                at++;
                exponent = number(EXPONENT_MISSING);
            }
        }
        return new Edit.Data(Letter.G, width, digits, exponent, repeat, begin);
    }

    /** Without a width the oracle takes the shortest form, and loses what stands where the width should. */
    private Edit withoutWidth(Letter letter, int repeat, int begin) {
        int c = peek();
        if (c == '\'' || c == '"')
            quoted(c, at++);
        else
            at++;
        return new Edit.Data(letter, 0, letter == Letter.G ? Edit.NO_DIGITS : 0, -1, repeat, begin);
    }

    private Edit hollerith(int count) {
        if (count == NONE)
            throw error("Unexpected end of format string", source.length() - 1);
        if (at + count > source.length())
            throw error("Hollerith constant extends past the end of the format", at - 1);
        byte[] text = new byte[count];
        for (int i = 0; i < count; i++)
            text[i] = (byte) source.charAt(at++);
        return new Edit.Literal(text, at);
    }

    private Edit quoted(int quote, int begin) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c != quote)
                text.write(c);
            else if (at < source.length() && source.charAt(at) == quote)
                text.write(source.charAt(at++));
            else
                return new Edit.Literal(text.toByteArray(), at);
        }
        throw error("Unterminated character constant in format", source.length() - 1);
    }

    private int number(String missing) {
        if (!digit(peek()))
            throw error(missing, peek() == '-' ? at + 1 : at);
        long value = 0;
        while (digit(peek()))
            value = Math.min(value * 10 + source.charAt(at++) - '0', Integer.MAX_VALUE);
        return (int) value;
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The next character that is not a blank, in upper case, or -1; it becomes the current one. */
    private int peek() {
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t'))
            at++;
        if (at >= source.length())
            return -1;
        char c = source.charAt(at);
        return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
    }

    private IoException error(String message, int column) {
        return Format.error(source, column, message);
    }
}
