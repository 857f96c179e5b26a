package org.fortranc.runtime.io;

/** Reads values from the fields of formatted input (F2018 13.7). Positions in the field are consumed. */
final class FieldReader {
    private static final int MAX_EXPONENT = 9_999;

    private final EditModes modes;
    private final DecimalReader decimal;
    private final CompileOptions compiled;

    FieldReader(Workplace workplace) {
        modes = workplace.modes;
        decimal = workplace.decimal;
        compiled = workplace.compiled;
    }

    /** I editing; blanks inside are skipped or zeros, by the blank mode. */
    long integer(Field field, int kind) {
        field.skipBlanks();
        if (field.at == field.end)
            return 0;
        boolean negative = field.peek() == '-';
        if (negative || field.peek() == '+')
            field.at++;
        if (field.at == field.end)
            throw bad("integer");
        if (!modes.blankZero)
            field.skipBlanks();
        long limit = kind == 8 ? Long.MAX_VALUE : (1L << 8 * kind - 1) - 1;
        long value = 0;
        while (field.at < field.end) {
            int c = field.bytes[field.at++];
            if (c == ' ') {
                if (!modes.blankZero)
                    continue;
                c = '0';
            }
            if (c < '0' || c > '9')
                throw bad("integer");
            int digit = c - '0';
            if (value > limit / 10 || value == limit / 10 && digit > limit % 10 + (negative ? 1 : 0))
                throw overflow("integer");
            value = value * 10 + digit;
        }
        return negative ? -value : value;
    }

    /** B, O and Z editing; {@code shift} is 1, 3 or 4. */
    long bits(Field field, int kind, int shift) {
        field.skipBlanks();
        if (field.at == field.end)
            return 0;
        boolean negative = field.peek() == '-';
        if (negative || field.peek() == '+')
            field.at++;
        if (field.at == field.end)
            throw bad("integer");
        if (!modes.blankZero)
            field.skipBlanks();
        long value = 0;
        while (field.at < field.end) {
            int c = field.bytes[field.at++];
            if (c == ' ') {
                if (!modes.blankZero)
                    continue;
                c = '0';
            }
            int digit = Character.digit(c, 1 << shift);
            if (digit < 0)
                throw bad("integer");
            if (value >>> 8 * kind - shift != 0)
                throw overflow("integer");
            value = value << shift | digit;
        }
        return negative ? -value : value;
    }

    boolean logical(Field field) {
        field.skipBlanks();
        if (field.peek() == '.')
            field.at++;
        return switch (field.peek()) {
            case 't', 'T' -> true;
            case 'f', 'F' -> false;
            default -> throw new IoException(IoCondition.READ_VALUE, "Bad value on logical read");
        };
    }

    /** F, E, EN, ES, D and G editing with {@code d} digits after an assumed point. */
    double real(Field field, int kind, int d) {
        field.skipBlanks();
        if (field.at == field.end)
            return 0;
        boolean negative = field.peek() == '-';
        if (negative || field.peek() == '+')
            field.at++;
        field.skipBlanks();
        if (field.at == field.end)
            return 0;
        int c = field.peek() | 0x20;
        if (c == 'i' || c == 'n')
            return special(field, negative);
        decimal.clear();
        boolean point = false;
        scan:
        while (field.at < field.end) {
            c = field.bytes[field.at];
            switch (c) {
                case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> decimal.digit(c - '0', point);
                case ' ' -> {
                    if (modes.blankZero)
                        decimal.digit(0, point);
                }
                case '.', ',' -> {
                    // A decimal point counts in either mode.
                    if (c == ',' && !modes.decimalComma || point)
                        throw bad("floating point");
                    point = true;
                }
                case 'e', 'E', 'd', 'D', 'q', 'Q', '+', '-' -> {
                    break scan;
                }
                default -> throw bad("floating point");
            }
            field.at++;
        }
        if (!point)
            decimal.scale(-d);
        if (field.at < field.end)
            decimal.scale(exponent(field));
        else
            decimal.scale(-modes.scale);
        return decimal.value(kind, negative, modes.rounding);
    }

    private int exponent(Field field) {
        int c = field.peek();
        if (c != '+' && c != '-') {
            field.at++;
            if (!modes.blankZero)
                field.skipBlanks();
            if (compiled.formatDefaults() && field.at == field.end)
                return 0;
            c = field.peek();
            if (c == ' ')
                throw bad("floating point");
        }
        boolean negative = c == '-';
        if (negative || c == '+')
            field.at++;
        int exponent = 0;
        boolean any = false;
        while (field.at < field.end) {
            c = field.bytes[field.at++];
            if (c == ' ') {
                if (!modes.blankZero)
                    continue;
                c = '0';
            }
            if (c < '0' || c > '9')
                throw bad("floating point");
            any = true;
            exponent = exponent * 10 + c - '0';
            if (exponent > MAX_EXPONENT)
                throw bad("floating point");
        }
        if (!any)
            throw bad("floating point");
        return negative ? -exponent : exponent;
    }

    private double special(Field field, boolean negative) {
        double value;
        if (field.take("infinity") || field.take("inf")) {
            value = Double.POSITIVE_INFINITY;
            if (field.peek() == ' ' && !modes.blankZero)
                return negative ? -value : value; // whatever follows the blank, as the oracle has it
        } else if (field.take("nan")) {
            value = Double.NaN;
            if (!modes.blankZero)
                field.skipBlanks();
            if (field.peek() == '(') {
                if (!field.takeParentheses())
                    throw bad("floating point");
                field.skipBlanks();
            }
        } else {
            throw bad("floating point");
        }
        if (!modes.blankZero)
            field.skipBlanks();
        if (field.at < field.end)
            throw bad("floating point");
        return negative ? -value : value;
    }

    private static IoException bad(String what) {
        return new IoException(IoCondition.READ_VALUE, "Bad value during " + what + " read");
    }

    private static IoException overflow(String what) {
        return new IoException(IoCondition.READ_OVERFLOW, "Value overflowed during " + what + " read");
    }
}
