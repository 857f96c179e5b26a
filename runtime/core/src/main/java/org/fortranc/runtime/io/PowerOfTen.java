package org.fortranc.runtime.io;

import java.math.BigInteger;

/**
 * A power of ten as {@code (high * 2^64 + low) * 2^exponent} with the top bit of {@code high} set, truncated.
 *
 * @param exact whether nothing was cut off, which holds for 10^0 to 10^55
 */
record PowerOfTen(long high, long low, int exponent, boolean exact) {
    private static final int LEAST = -400;
    private static final int GREATEST = 400;
    /** Filled on demand: a short program prints few magnitudes. Racing threads compute equal values. */
    private static final PowerOfTen[] KNOWN = new PowerOfTen[GREATEST - LEAST + 1];
    private static final BigInteger[] INTEGERS = new BigInteger[800];
    private static final long[] LONGS = new long[19];

    static {
        LONGS[0] = 1;
        for (int i = 1; i < LONGS.length; i++)
            LONGS[i] = LONGS[i - 1] * 10;
    }

    static boolean covers(int k) {
        return k >= LEAST && k <= GREATEST;
    }

    static PowerOfTen of(int k) {
        PowerOfTen known = KNOWN[k - LEAST];
        return known != null ? known : (KNOWN[k - LEAST] = compute(k));
    }

    /** 10^k as a long, for k from 0 to 18. */
    static long asLong(int k) {
        return LONGS[k];
    }

    static BigInteger asInteger(int k) {
        if (k >= INTEGERS.length)
            return BigInteger.TEN.pow(k);
        BigInteger known = INTEGERS[k];
        return known != null ? known : (INTEGERS[k] = BigInteger.TEN.pow(k));
    }

    private static PowerOfTen compute(int k) {
        if (k >= 0) {
            BigInteger power = asInteger(k);
            int shift = 128 - power.bitLength();
            BigInteger bits = shift >= 0 ? power.shiftLeft(shift) : power.shiftRight(-shift);
            boolean exact = shift >= 0 || power.getLowestSetBit() >= -shift;
            return of(bits, -shift, exact);
        }
        BigInteger divisor = asInteger(-k);
        int shift = divisor.bitLength() + 128;
        BigInteger bits = BigInteger.ONE.shiftLeft(shift).divide(divisor);
        int excess = bits.bitLength() - 128;
        return of(bits.shiftRight(excess), excess - shift, false);
    }

    private static PowerOfTen of(BigInteger bits, int exponent, boolean exact) {
        return new PowerOfTen(bits.shiftRight(64).longValue(), bits.longValue(), exponent, exact);
    }
}
