package org.fortranc.runtime.io;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Collects a decimal number digit by digit and rounds it correctly to REAL(4) or REAL(8). */
final class DecimalReader {
    private static final int EXACT_DIGITS = 18;
    /** The bits that a double has and a float has not, and those of the middle between two floats. */
    private static final long BELOW_FLOAT = 0x1fff_ffff;
    private static final long HALF_OF_FLOAT = 0x1000_0000;
    private static final double[] POWERS = new double[23];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++)
            POWERS[i] = POWERS[i - 1] * 10;
    }

    private byte[] digits = new byte[40];
    private int count;
    private long mantissa;
    private int exponent;

    void clear() {
        count = 0;
        mantissa = 0;
        exponent = 0;
    }

    /** The next digit; after the point it lowers the exponent by itself. */
    void digit(int digit, boolean afterPoint) {
        if (afterPoint)
            exponent--;
        if (count == 0 && digit == 0)
            return;
        if (count == digits.length)
            digits = java.util.Arrays.copyOf(digits, 2 * count);
        digits[count++] = (byte) ('0' + digit);
        if (count <= EXACT_DIGITS)
            mantissa = mantissa * 10 + digit;
    }

    void scale(int powerOfTen) {
        exponent += powerOfTen;
    }

    double value(int kind, boolean negative, Rounding rounding) {
        double magnitude = kind == 4 ? toFloat() : toDouble();
        Rounding.Magnitude mode = rounding.magnitude(negative);
        if (count > 0 && (mode == Rounding.Magnitude.AWAY || mode == Rounding.Magnitude.TRUNCATE))
            magnitude = directed(magnitude, kind, mode == Rounding.Magnitude.AWAY);
        return negative ? -magnitude : magnitude;
    }

    /** The neighbour of the nearest value where that is on the wrong side of the decimal number. */
    private double directed(double nearest, int kind, boolean away) {
        int side = Double.isInfinite(nearest) ? 1 : new BigDecimal(nearest).compareTo(new BigDecimal(text()));
        if (away)
            return side >= 0 ? nearest : kind == 4 ? Math.nextUp((float) nearest) : Math.nextUp(nearest);
        return side <= 0 ? nearest : kind == 4 ? Math.nextDown((float) nearest) : Math.nextDown(nearest);
    }

    private double toDouble() {
        if (count == 0)
            return 0;
        if (mantissa < 1L << 53 && count <= EXACT_DIGITS) {
            // Both factors are exact, so the one operation rounds correctly.
            if (exponent >= 0 && exponent < POWERS.length)
                return mantissa * POWERS[exponent];
            if (exponent < 0 && -exponent < POWERS.length)
                return mantissa / POWERS[-exponent];
        }
        if (count <= EXACT_DIGITS) {
            double estimate = byPower();
            if (estimate >= 0)
                return estimate;
        }
        return Double.parseDouble(text());
    }

    private double toFloat() {
        if (count == 0)
            return 0;
        if (mantissa < 1L << 24 && count <= EXACT_DIGITS) {
            if (exponent >= 0 && exponent <= 10)
                return (float) mantissa * (float) POWERS[exponent];
            if (exponent < 0 && exponent >= -10)
                return (float) mantissa / (float) POWERS[-exponent];
        }
        if (count <= EXACT_DIGITS) {
            // The nearest double tells on which side of the middle between two floats the number is, unless it is one.
            double close = toDouble();
            boolean middle = (Double.doubleToRawLongBits(close) & BELOW_FLOAT) == HALF_OF_FLOAT;
            if (!middle && close >= Float.MIN_NORMAL && close <= Float.MAX_VALUE)
                return (float) close;
        }
        return Float.parseFloat(text());
    }

    /** One multiplication by a 128-bit power of ten, or -1 if what it cuts off could decide the rounding. */
    private double byPower() {
        if (exponent < -290 || exponent > 270)
            return -1;
        PowerOfTen power = PowerOfTen.of(exponent);
        int shift = Long.numberOfLeadingZeros(mantissa);
        long m = mantissa << shift;
        long middle = m * power.high();
        long low = Math.unsignedMultiplyHigh(m, power.low()) + middle;
        long high = Math.unsignedMultiplyHigh(m, power.high()) + (Long.compareUnsigned(low, middle) < 0 ? 1 : 0);
        int binary = power.exponent() - shift + 128;
        if (high > 0) {
            high = high << 1 | low >>> 63;
            low <<= 1;
            binary--;
        }
        long cut = high & 0x7ff;
        boolean unclear = cut == 0x400 && low == 0 || cut == 0x3ff && low < 0 && low >= -4;
        if (unclear)
            return -1;
        long rounded = (high >>> 11) + (cut >= 0x400 ? 1 : 0);
        return Math.scalb((double) rounded, binary + 11);
    }

    private String text() {
        return new String(digits, 0, count, StandardCharsets.ISO_8859_1) + "E" + exponent;
    }
}
