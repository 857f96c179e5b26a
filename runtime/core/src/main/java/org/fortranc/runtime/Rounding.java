package org.fortranc.runtime;

/**
 * AINT, ANINT, NINT, FLOOR and CEILING with gfortran's results outside the range of the integer kind too. Methods
 * without a kind in their name give INTEGER(4); the kinds 1 and 2 are the low bytes of that.
 */
public final class Rounding {
    private Rounding() {}

    // To a whole real

    /** AINT: towards zero; keeps the sign of a zero. */
    public static double aint(double x) {
        return Math.copySign(Math.floor(Math.abs(x)), x);
    }

    public static float aint(float x) {
        return (float) aint((double) x);
    }

    /** ANINT: to the nearest, halves away from zero; keeps the sign of a zero. */
    public static double anint(double x) {
        double size = Math.abs(x);
        double whole = Math.floor(size);
        return Math.copySign(size - whole >= 0.5 ? whole + 1 : whole, x);
    }

    public static float anint(float x) {
        return (float) anint((double) x);
    }

    // NINT. gfortran calls lround and keeps the low bytes of its 8-byte result.

    /** NINT(x, 4). */
    public static int nint(double x) {
        return (int) nintLong(x);
    }

    public static int nint(float x) {
        return (int) nintLong((double) x);
    }

    /** NINT(x, 8). */
    public static long nintLong(double x) {
        return Convert.toLong(anint(x));
    }

    public static long nintLong(float x) {
        return nintLong((double) x);
    }

    public static short nintShort(double x) {
        return (short) nint(x);
    }

    public static short nintShort(float x) {
        return (short) nint(x);
    }

    public static byte nintByte(double x) {
        return (byte) nint(x);
    }

    public static byte nintByte(float x) {
        return (byte) nint(x);
    }

    // FLOOR and CEILING: the truncated integer, corrected by one where it lies on the wrong side of x. The correction
    // also applies to the most negative value that stands for "does not fit", and wraps.

    /** FLOOR(x, 4). */
    public static int floor(double x) {
        int whole = Convert.toInt(x);
        return whole <= x ? whole : whole - 1;
    }

    public static int floor(float x) {
        int whole = Convert.toInt(x);
        return (float) whole <= x ? whole : whole - 1;
    }

    /** FLOOR(x, 8). */
    public static long floorLong(double x) {
        long whole = Convert.toLong(x);
        return (double) whole <= x ? whole : whole - 1;
    }

    public static long floorLong(float x) {
        long whole = Convert.toLong(x);
        return (float) whole <= x ? whole : whole - 1;
    }

    public static short floorShort(double x) {
        short whole = Convert.toShort(x);
        return whole <= x ? whole : (short) (whole - 1);
    }

    public static short floorShort(float x) {
        return floorShort((double) x);
    }

    public static byte floorByte(double x) {
        byte whole = Convert.toByte(x);
        return whole <= x ? whole : (byte) (whole - 1);
    }

    public static byte floorByte(float x) {
        return floorByte((double) x);
    }

    /** CEILING(x, 4). */
    public static int ceiling(double x) {
        int whole = Convert.toInt(x);
        return whole >= x ? whole : whole + 1;
    }

    public static int ceiling(float x) {
        int whole = Convert.toInt(x);
        return (float) whole >= x ? whole : whole + 1;
    }

    /** CEILING(x, 8). */
    public static long ceilingLong(double x) {
        long whole = Convert.toLong(x);
        return (double) whole >= x ? whole : whole + 1;
    }

    public static long ceilingLong(float x) {
        long whole = Convert.toLong(x);
        return (float) whole >= x ? whole : whole + 1;
    }

    public static short ceilingShort(double x) {
        short whole = Convert.toShort(x);
        return whole >= x ? whole : (short) (whole + 1);
    }

    public static short ceilingShort(float x) {
        return ceilingShort((double) x);
    }

    public static byte ceilingByte(double x) {
        byte whole = Convert.toByte(x);
        return whole >= x ? whole : (byte) (whole + 1);
    }

    public static byte ceilingByte(float x) {
        return ceilingByte((double) x);
    }
}
