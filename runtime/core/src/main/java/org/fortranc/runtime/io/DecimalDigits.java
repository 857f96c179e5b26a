package org.fortranc.runtime.io;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * The decimal digits of a binary floating-point magnitude, correctly rounded from its exact value.
 * The result stands in {@link #digits}, {@link #count} and {@link #point}: the value is 0.d1d2...dn times 10^point.
 *
 * <p>Up to 18 digits come from one multiplication by a 128-bit power of ten; whenever the bits that were cut off
 * could decide the rounding, and in the directed modes, exact integers decide instead.
 */
final class DecimalDigits {
    private static final long HALF = Long.MIN_VALUE;
    private static final long LIMIT = 1_000_000_000_000_000_000L;
    private static final int GUARD_DIGITS_4 = 12;
    private static final int GUARD_DIGITS_8 = 20;
    private static final byte[] PAIRS = new byte[200];

    static {
        for (int i = 0; i < 100; i++) {
            PAIRS[2 * i] = (byte) ('0' + i / 10);
            PAIRS[2 * i + 1] = (byte) ('0' + i % 10);
        }
    }

    byte[] digits = new byte[64];
    int count;
    int point;
    /** Whether {@link #fixed} cut visible digits off and left none. */
    boolean roundedToNothing;

    private long mantissa;
    private int exponent;
    private int guard;
    private Rounding.Magnitude rounding = Rounding.Magnitude.NATIVE;

    /** Chooses the magnitude of a finite value; kind is 4 or 8. */
    void set(double value, int kind, Rounding.Magnitude mode) {
        rounding = mode;
        guard = kind == 4 ? GUARD_DIGITS_4 : GUARD_DIGITS_8;
        if (kind == 4) {
            int bits = Float.floatToRawIntBits((float) value) & 0x7fff_ffff;
            int biased = bits >>> 23;
            mantissa = biased == 0 ? bits : bits & 0x7f_ffff | 0x80_0000;
            exponent = Math.max(biased, 1) - 150;
        } else {
            long bits = Double.doubleToRawLongBits(value) & Long.MAX_VALUE;
            int biased = (int) (bits >>> 52);
            mantissa = biased == 0 ? bits : bits & 0xf_ffff_ffff_ffffL | 0x10_0000_0000_0000L;
            exponent = Math.max(biased, 1) - 1075;
        }
    }

    /** Rounds to {@code n} significant digits, n at least 1; zero gives n zeros and point 0. */
    void significant(int n) {
        if (mantissa == 0) {
            zeros(n);
            point = 0;
            return;
        }
        int binary = 63 - Long.numberOfLeadingZeros(mantissa) + exponent;
        int power = (int) (binary * 1292913986L >> 32);
        while (true) {
            if (n <= 18) {
                long scaled = scaled(n - 1 - power);
                if (scaled >= 0 && scaled < (n == 18 ? LIMIT : PowerOfTen.asLong(n))) {
                    put(scaled, n);
                    break;
                }
                if (scaled >= 0) {
                    power++;
                    continue;
                }
            }
            byte[] text = exact(n - 1 - power).toString().getBytes(StandardCharsets.ISO_8859_1);
            if (text.length <= n) {
                put(text);
                break;
            }
            power++;
        }
        point = power + 1;
    }

    /** Rounds to {@code decimals} digits after the point, which may be negative; a result of zero has no digits. */
    void fixed(int decimals) {
        roundedToNothing = false;
        long scaled = mantissa == 0 ? 0 : scaled(decimals);
        if (scaled >= 0) {
            put(scaled, length(scaled));
        } else {
            BigInteger value = exact(decimals);
            if (value.signum() == 0)
                count = 0;
            else
                put(value.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        point = count - decimals;
    }

    /** The decimal exponent of the value itself, before any rounding: 2 for 996. */
    int exponentOfValue() {
        Rounding.Magnitude mode = rounding;
        rounding = Rounding.Magnitude.NATIVE;
        significant(17);
        // Only a result of exactly 10...0 can have been carried into the next decade.
        boolean carried = digits[0] == '1';
        for (int i = 1; carried && i < 17; i++)
            carried = digits[i] == '0';
        if (carried) {
            rounding = Rounding.Magnitude.TRUNCATE;
            significant(17);
        }
        rounding = mode;
        return point - 1;
    }

    /** The value times 10^k, rounded, or -1 if this needs exact arithmetic. */
    private long scaled(int k) {
        if (rounding != Rounding.Magnitude.NATIVE || !PowerOfTen.covers(k))
            return -1;
        PowerOfTen power = PowerOfTen.of(k);
        int shift = Long.numberOfLeadingZeros(mantissa);
        long m = mantissa << shift;
        long p0 = m * power.low();
        long middle = m * power.high();
        long p1 = Math.unsignedMultiplyHigh(m, power.low()) + middle;
        long p2 = Math.unsignedMultiplyHigh(m, power.high()) + (Long.compareUnsigned(p1, middle) < 0 ? 1 : 0);
        int fractionBits = shift - exponent - power.exponent();
        if (fractionBits <= 128)
            return -1;
        if (fractionBits > 192)
            return 0;
        int cut = fractionBits - 128;
        long whole = cut == 64 ? 0 : p2 >>> cut;
        long fraction = cut == 64 ? p2 : p2 << 64 - cut | p1 >>> cut;
        if (whole >= LIMIT)
            return -1;
        if (fraction == HALF - 1 && !power.exact())
            return -1;
        if (fraction != HALF)
            return fraction < 0 ? whole + 1 : whole;
        if (!power.exact())
            return -1;
        boolean tie = (cut == 64 ? p1 | p0 : p1 << 64 - cut | p0) == 0;
        return !tie || (whole & 1) != 0 ? whole + 1 : whole;
    }

    /**
     * The value times 10^k, rounded. In the modes that a program asks for, the digits are first rounded to
     * {@code guard} digits more, as the oracle does: so rounding up leaves alone what is less than that.
     */
    private BigInteger exact(int k) {
        if (rounding == Rounding.Magnitude.NATIVE)
            return nearest(k);
        BigInteger unit = PowerOfTen.asInteger(guard);
        BigInteger[] parts = nearest(k + guard).divideAndRemainder(unit);
        int half = parts[1].shiftLeft(1).compareTo(unit);
        boolean up = switch (rounding) {
            case NATIVE, HALF_EVEN -> half > 0 || half == 0 && parts[0].testBit(0);
            case HALF_UP -> half >= 0;
            case TRUNCATE -> false;
            case AWAY -> parts[1].signum() != 0;
        };
        roundedToNothing = rounding == Rounding.Magnitude.TRUNCATE && parts[0].signum() == 0 && parts[1].signum() != 0;
        return up ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private BigInteger nearest(int k) {
        BigInteger numerator = BigInteger.valueOf(mantissa);
        BigInteger denominator = BigInteger.ONE;
        if (k >= 0)
            numerator = numerator.multiply(PowerOfTen.asInteger(k));
        else
            denominator = PowerOfTen.asInteger(-k);
        if (exponent >= 0)
            numerator = numerator.shiftLeft(exponent);
        else
            denominator = denominator.shiftLeft(-exponent);
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        int half = parts[1].shiftLeft(1).compareTo(denominator);
        return half > 0 || half == 0 && parts[0].testBit(0) ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    /** Whether all digits are zeros. */
    boolean isZero() {
        for (int i = 0; i < count; i++)
            if (digits[i] != '0')
                return false;
        return true;
    }

    private void zeros(int n) {
        room(n);
        java.util.Arrays.fill(digits, 0, n, (byte) '0');
        count = n;
    }

    private void put(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, digits, 0, text.length);
        count = text.length;
    }

    private void put(long value, int length) {
        room(length);
        count = length;
        decimal(value, digits, length);
    }

    /** Writes a nonnegative value so that its last digit ends before {@code end}, with leading zeros from 0. */
    private static void decimal(long value, byte[] into, int end) {
        int at = end;
        while (at >= 2) {
            long rest = value / 100;
            int pair = (int) (value - rest * 100) * 2;
            into[--at] = PAIRS[pair + 1];
            into[--at] = PAIRS[pair];
            value = rest;
        }
        if (at == 1)
            into[0] = (byte) ('0' + value);
    }

    /** The number of decimal digits of a nonnegative value; 0 has none. */
    static int length(long value) {
        int n = 0;
        while (n < 19 && (n == 18 ? LIMIT : PowerOfTen.asLong(n)) <= value)
            n++;
        return n;
    }

    private void room(int n) {
        if (digits.length < n)
            digits = new byte[Math.max(n, 2 * digits.length)];
    }
}
