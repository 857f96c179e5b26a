package org.fortranc.runtime;

/**
 * REAL to INTEGER conversions as x86-64 does them and gfortran uses them: what does not fit, and NaN, becomes the most
 * negative value, where Java would saturate. The kinds 1 and 2 are the low bytes of the conversion to kind 4.
 */
public final class Convert {
    private static final double INT_LIMIT = 0x1p31;
    private static final double LONG_LIMIT = 0x1p63;

    private Convert() {}

    /** INT(x, 4). Java saturates below at the value that we want, so only one side needs a test. */
    public static int toInt(double x) {
        return x < INT_LIMIT ? (int) x : Integer.MIN_VALUE;
    }

    public static int toInt(float x) {
        return x < (float) INT_LIMIT ? (int) x : Integer.MIN_VALUE;
    }

    /** INT(x, 8). */
    public static long toLong(double x) {
        return x < LONG_LIMIT ? (long) x : Long.MIN_VALUE;
    }

    public static long toLong(float x) {
        return x < (float) LONG_LIMIT ? (long) x : Long.MIN_VALUE;
    }

    /** INT(x, 2). */
    public static short toShort(double x) {
        return (short) toInt(x);
    }

    public static short toShort(float x) {
        return (short) toInt(x);
    }

    /** INT(x, 1). */
    public static byte toByte(double x) {
        return (byte) toInt(x);
    }

    public static byte toByte(float x) {
        return (byte) toInt(x);
    }

    // TRANSFER between scalars of the same size; others go through bytes.

    /** The bits of a REAL(4) as an INTEGER(4). */
    public static int bits(float x) {
        return Float.floatToRawIntBits(x);
    }

    /** The bits of a REAL(8) as an INTEGER(8). */
    public static long bits(double x) {
        return Double.doubleToRawLongBits(x);
    }

    /** The REAL(4) that has these bits. */
    public static float fromBits(int bits) {
        return Float.intBitsToFloat(bits);
    }

    /** The REAL(8) that has these bits. */
    public static double fromBits(long bits) {
        return Double.longBitsToDouble(bits);
    }
}
