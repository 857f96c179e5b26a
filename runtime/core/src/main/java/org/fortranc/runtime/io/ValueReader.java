package org.fortranc.runtime.io;

/** Reads single values of list-directed and namelist records; a value of a number does not cross records. */
final class ValueReader {
    private final RecordBuffer record;
    private final EditModes modes;
    private final DecimalReader decimal;
    private final CompileOptions compiled;

    ValueReader(RecordBuffer record, Workplace workplace) {
        this.record = record;
        modes = workplace.modes;
        decimal = workplace.decimal;
        compiled = workplace.compiled;
    }

    /** The next character, or -1 at the end of the record. */
    int peek() {
        return record.position < record.length ? record.bytes[record.position] & 0xff : -1;
    }

    void skipBlanks() {
        while (record.position < record.length && isBlank(record.bytes[record.position]))
            record.position++;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    /** A comma ends an integer or a word in either decimal mode. */
    boolean atSeparator() {
        int c = peek();
        return c < 0 || isBlank(c) || c == '/' || c == ';' || c == ',';
    }

    long integer(int kind, int item) {
        boolean negative = sign();
        long limit = kind == 8 ? Long.MAX_VALUE : (1L << 8 * kind - 1) - 1;
        long value = 0;
        int digits = 0;
        while (isDigit(peek())) {
            int digit = record.bytes[record.position++] - '0';
            digits++;
            if (value > (limit - digit) / 10 && !(negative && value == limit / 10 && digit == limit % 10 + 1))
                throw bad("Integer overflow while reading item " + item);
            value = value * 10 + digit;
        }
        if (digits == 0 || !atSeparator())
            throw bad("Bad integer for item " + item + " in list input");
        return negative ? -value : value;
    }

    boolean logical(int item) {
        if (peek() == '.')
            record.position++;
        boolean value = switch (peek()) {
            case 't', 'T' -> true;
            case 'f', 'F' -> false;
            default -> throw bad("Bad logical value while reading item " + item);
        };
        while (!atSeparator())
            record.position++;
        return value;
    }

    double real(int kind, int item) {
        return real(kind, item, false);
    }

    /** A real or imaginary part, which a right parenthesis may end too. */
    double part(int kind, int item) {
        return real(kind, item, true);
    }

    private double real(int kind, int item, boolean inParentheses) {
        boolean negative = sign();
        int c = peek() | 0x20;
        if (c == 'i' || c == 'n')
            return special(negative, item, inParentheses);
        decimal.clear();
        boolean point = false;
        int digits = 0;
        while (true) {
            c = peek();
            if (isDigit(c)) {
                decimal.digit(c - '0', point);
                digits++;
            } else if ((c == '.' || c == modes.point()) && !point) {
                point = true;
            } else {
                break;
            }
            record.position++;
        }
        if (digits == 0)
            throw bad(point && atSeparator() ? "Error during floating point read" : badReal(item, inParentheses));
        if (!atEnd(inParentheses))
            decimal.scale(exponent(item, inParentheses));
        if (!atEnd(inParentheses))
            throw bad(badReal(item, inParentheses));
        return decimal.value(kind, negative, modes.rounding);
    }

    private int exponent(int item, boolean inParentheses) {
        int c = peek() | 0x20;
        if (c == 'e' || c == 'd' || c == 'q')
            record.position++;
        else if (peek() != '+' && peek() != '-')
            throw bad(badReal(item, inParentheses));
        if (compiled.formatDefaults() && atEnd(inParentheses))
            return 0;
        boolean negative = sign();
        if (!isDigit(peek()))
            throw bad(badReal(item, inParentheses));
        int exponent = 0;
        while (isDigit(peek()))
            exponent = Math.min(exponent * 10 + record.bytes[record.position++] - '0', 99_999);
        return negative ? -exponent : exponent;
    }

    private double special(boolean negative, int item, boolean inParentheses) {
        Field word = new Field();
        word.set(record.bytes, record.position, record.length);
        double value;
        if (word.take("infinity") || word.take("inf")) {
            value = Double.POSITIVE_INFINITY;
        } else if (word.take("nan")) {
            value = Double.NaN;
            if (word.peek() == '(' && !word.takeParentheses())
                throw bad(badReal(item, inParentheses));
        } else {
            throw bad(badReal(item, inParentheses));
        }
        record.position = Math.min(word.at, record.length);
        if (!atEnd(inParentheses))
            throw bad(badReal(item, inParentheses));
        return negative ? -value : value;
    }

    private boolean sign() {
        int c = peek();
        if (c == '-' || c == '+')
            record.position++;
        return c == '-';
    }

    private boolean atEnd(boolean inParentheses) {
        return peek() == ',' ? modes.separator() == ',' : atSeparator() || inParentheses && peek() == ')';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static String badReal(int item, boolean inParentheses) {
        return inParentheses ? "Bad complex floating point number for item " + item
                : "Bad real number in item " + item + " of list input";
    }

    IoException bad(String message) {
        return new IoException(IoCondition.READ_VALUE, message);
    }
}
