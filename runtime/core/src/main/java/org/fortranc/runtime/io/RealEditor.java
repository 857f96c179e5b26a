package org.fortranc.runtime.io;

import org.fortranc.runtime.io.Edit.Letter;

/** Writes REAL values by the edit descriptors F, E, D, EN, ES and G (F2018 13.7.2.3, 13.7.5). */
final class RealEditor {
    private static final int LIST_DIGITS_4 = 9;
    private static final int LIST_DIGITS_8 = 17;
    private static final int LIST_WIDTH_4 = 16;
    private static final int LIST_WIDTH_8 = 25;

    private final DecimalDigits decimal = new DecimalDigits();
    private final EditModes modes;
    /** Leaves out the blanks around a value, as G0 editing and complex values in lists do. */
    private boolean compact;

    // The parts of the field being built.
    private int before;
    private int zeros;
    private int after;
    private int exponent;
    private char letter;

    RealEditor(EditModes modes) {
        this.modes = modes;
    }

    static int listWidth(int kind) {
        return kind == 4 ? LIST_WIDTH_4 : LIST_WIDTH_8;
    }

    /** List-directed output: 1PG with as many digits as the kind needs to be read back. */
    void list(RecordBuffer out, double value, int kind, boolean withoutBlanks) {
        if (withoutBlanks && !Double.isFinite(value)) {
            special(out, value, 0);
            return;
        }
        int scale = modes.scale;
        modes.scale = 1;
        compact = withoutBlanks;
        general(out, value, kind, listWidth(kind), listDigits(kind), kind == 4 ? 2 : 3, withoutBlanks ? 0 : 1);
        compact = false;
        modes.scale = scale;
    }

    void edit(RecordBuffer out, double value, int kind, Edit.Data by) {
        int w = by.width();
        int d = Math.max(by.digits(), 0);
        int e = by.exponent();
        boolean shortest = w == 0 && by.letter() != Letter.F;
        if (!Double.isFinite(value)) {
            special(out, value, w);
            return;
        }
        if (shortest) {
            // A width of zero: no blanks, the shortest exponent unless its width is given, and the digits of the kind
            // if none are given.
            compact = true;
            w = listWidth(kind);
            d = d == 0 ? listDigits(kind) : d;
            e = Math.max(e, 0);
        }
        if (by.letter() == Letter.G)
            general(out, value, kind, w, d, e, shortest && by.digits() <= 0 && modes.scale > 0 ? 1 : 0);
        else
            field(out, value, kind, by.letter(), w, d, e, 0);
        compact = false;
    }

    private static int listDigits(int kind) {
        return kind == 4 ? LIST_DIGITS_4 : LIST_DIGITS_8;
    }

    private void general(RecordBuffer out, double value, int kind, int w, int d, int e, int compensation) {
        if (!Double.isFinite(value)) {
            special(out, value, compact ? 0 : w);
            return;
        }
        double m = Math.abs(value);
        double r = switch (modes.rounding.magnitude(value < 0)) {
            case AWAY -> 1;
            case TRUNCATE -> 0;
            case NATIVE, HALF_EVEN, HALF_UP -> 0.5;
        };
        // The bounds are computed in the kind of the value, as the oracle does: they decide between E and F.
        double top = power(d, kind);
        double part = round(1 - round(r / top, kind), kind);
        double rest = round(top - m, kind);
        boolean small = m > 0 && (m < round(0.1 * part, kind) || r < 1 && r >= rest || r >= 1 && 1 > rest);
        if (small || d == 0) {
            field(out, value, kind, Letter.E, w, d - compensation, e, 0);
            return;
        }
        int decade = decadeOf(m, d, kind, part);
        int pad = e <= 0 ? 4 : e + 2;
        pad = compact ? 0 : Math.min(pad, w - 1);
        int scale = modes.scale;
        modes.scale = 0;
        int digits = m == 0 ? d - 1 : d - decade;
        field(out, value, kind, Letter.F, w - pad, digits, -1, Math.max(pad, 0));
        modes.scale = scale;
    }

    /** The number of digits before the point: 0 below 1, 1 below 10, and so on, up to d. */
    private static int decadeOf(double m, int d, int kind, double part) {
        int decade = 0;
        while (decade < d && m >= round(power(decade, kind) * part, kind))
            decade++;
        return decade;
    }

    /** A power of ten with the errors of repeated multiplication in the kind; 0 where that overflows. */
    private static double power(int k, int kind) {
        double power = 1;
        for (int i = 0; i < Math.abs(k); i++)
            power = round(power * 10, kind);
        return k < 0 ? round(1 / power, kind) : power;
    }

    private static double round(double value, int kind) {
        return kind == 4 ? (float) value : value;
    }

    private void field(RecordBuffer out, double value, int kind, Letter by, int width, int d, int e, int padding) {
        boolean negative = Double.doubleToRawLongBits(value) < 0;
        decimal.set(value, kind, modes.rounding.magnitude(negative));
        boolean zero = value == 0;
        switch (by) {
            case F -> fixed(d);
            case E, D -> exponential(by, d, zero);
            case EN -> engineering(value, kind, d);
            case ES -> scientific(d, zero);
            default -> throw new IoException(IoCondition.INTERNAL);
        }
        int exponentWidth = letter == 0 || compact && exponent == 0 ? 0 : exponentWidth(e);
        boolean minus = negative && (modes.signZero || !decimal.isZero());
        int sign = minus ? '-' : modes.plus() ? '+' : 0;
        int needed = before + zeros + after + exponentWidth + 1 + (sign == 0 ? 0 : 1);
        int w = width;
        if (w <= 0) {
            w = needed;
            if (before + zeros + after == 0 && !(sign != 0 && decimal.roundedToNothing))
                w++;
        } else if (compact) {
            w = Math.max(w, needed);
        }
        int blanks = w - needed;
        boolean leadingZero = before == 0 && blanks > 0;
        if (leadingZero)
            blanks--;
        if (compact) {
            w -= Math.max(blanks, 0);
            blanks = Math.min(blanks, 0);
        }
        if (blanks < 0 || exponentWidth < 0 || w == 1 || w == 2 && sign != 0) {
            out.fill(w + padding, '*');
            return;
        }
        write(out, w + padding, blanks, sign, leadingZero, exponentWidth);
    }

    private void write(RecordBuffer out, int length, int blanks, int sign, boolean leadingZero, int exponentWidth) {
        int at = out.claim(length);
        byte[] to = out.bytes;
        int end = at + length;
        for (int i = 0; i < blanks; i++)
            to[at++] = ' ';
        if (sign != 0)
            to[at++] = (byte) sign;
        if (leadingZero)
            to[at++] = '0';
        int from = 0;
        for (int i = 0; i < before; i++)
            to[at++] = from < decimal.count ? decimal.digits[from++] : (byte) '0';
        to[at++] = (byte) modes.point();
        for (int i = 0; i < zeros; i++)
            to[at++] = '0';
        for (int i = 0; i < after; i++)
            to[at++] = from < decimal.count ? decimal.digits[from++] : (byte) '0';
        if (exponentWidth > 0)
            at = writeExponent(to, at, exponentWidth);
        while (at < end)
            to[at++] = ' ';
    }

    private int writeExponent(byte[] to, int at, int width) {
        int digits = width - 1;
        if (letter != ' ') {
            to[at++] = (byte) letter;
            digits--;
        }
        to[at++] = (byte) (exponent < 0 ? '-' : '+');
        int rest = Math.abs(exponent);
        for (int i = digits - 1; i >= 0; i--) {
            to[at + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return at + digits;
    }

    /** The characters of the exponent with its letter and sign, or -1 if it does not fit. */
    private int exponentWidth(int e) {
        int magnitude = Math.abs(exponent);
        int digits = magnitude < 10 ? 1 : magnitude < 100 ? 2 : 3;
        if (e > 0)
            return digits > e ? -1 : e + 2;
        if (e == 0)
            return digits + 2;
        if (digits == 3)
            letter = ' ';
        return 4;
    }

    private void fixed(int d) {
        decimal.fixed(d + modes.scale);
        before = Math.max(0, decimal.count - d);
        zeros = Math.max(0, d - decimal.count);
        after = d - zeros;
        exponent = 0;
        letter = 0;
    }

    private void exponential(Letter by, int d, boolean zero) {
        int p = modes.scale;
        if (p <= -d || p >= d + 2)
            throw new IoException(IoCondition.FORMAT, "Scale factor out of range in format specifier 'E' or 'D'");
        decimal.significant(p > 0 ? d + 1 : d + p);
        exponent = zero ? 0 : decimal.point - p;
        before = Math.max(p, 0);
        zeros = Math.max(-p, 0);
        after = p > 0 ? d - p + 1 : d + p;
        letter = by == Letter.D ? 'D' : 'E';
    }

    private void scientific(int d, boolean zero) {
        decimal.significant(d + 1);
        exponent = zero ? 0 : decimal.point - 1;
        before = 1;
        zeros = 0;
        after = d;
        letter = 'E';
    }

    private void engineering(double value, int kind, int d) {
        boolean zero = value == 0;
        // The oracle counts digits with a comparison in the kind of the value, so 1E-4 in kind 4, which is a little
        // less than that, is printed as 99.9... with the digits of 100.
        exponent = zero ? 0 : decimal.exponentOfValue();
        if (!zero && modes.rounding.magnitude(value < 0) == Rounding.Magnitude.NATIVE)
            exponent += decadeError(Math.abs(value), exponent, kind);
        decimal.significant(Math.floorMod(exponent, 3) + 1 + d);
        if (!zero)
            exponent = decimal.point - 1;
        before = Math.floorMod(exponent, 3) + 1;
        exponent -= before - 1;
        zeros = 0;
        after = d;
        letter = 'E';
    }

    /** By how much comparisons in the kind of the value miss its decimal exponent. */
    private static int decadeError(double magnitude, int exponent, int kind) {
        if (magnitude < power(exponent, kind))
            return -1;
        double next = power(exponent + 1, kind);
        return next > 0 && magnitude >= next ? 1 : 0;
    }

    /** Infinities and NaNs (F2018 13.7.2.3.2). */
    private void special(RecordBuffer out, double value, int width) {
        boolean nan = Double.isNaN(value);
        int sign = nan ? 0 : value < 0 ? '-' : modes.plus() ? '+' : 0;
        int signWidth = sign == 0 ? 0 : 1;
        int w = width > 0 ? width : nan ? 3 : 3 + signWidth;
        if (w < 3 || value < 0 && w == 3) {
            out.fill(w, '*');
            return;
        }
        String word = nan ? "NaN" : w >= 8 + signWidth ? "Infinity" : "Inf";
        int at = out.claim(w);
        int end = at + w;
        int begin = end - word.length();
        for (int i = at; i < begin; i++)
            out.bytes[i] = ' ';
        for (int i = 0; i < word.length(); i++)
            out.bytes[begin + i] = (byte) word.charAt(i);
        if (sign != 0 && begin > at)
            out.bytes[begin - 1] = (byte) sign;
    }
}
