package org.fortranc.runtime;

/** The functions of the real number model (F2018 16.4), with gfortran's results for zeros, infinities and NaN. */
public final class RealModel {
    private static final int NO_EXPONENT = Integer.MAX_VALUE;

    private RealModel() {}

    // REAL(8)

    /** EXPONENT: 0 for zero, HUGE(0) for infinities and NaN. */
    public static int exponent(double x) {
        if (x == 0) return 0;
        if (!Double.isFinite(x)) return NO_EXPONENT;
        int exponent = Math.getExponent(x);
        return exponent >= Double.MIN_EXPONENT ? exponent + 1 : Math.getExponent(x * 0x1p54) - 53;
    }

    /** FRACTION: of absolute value from 0.5 to below 1; NaN for infinities and NaN. */
    public static double fraction(double x) {
        if (x == 0) return x;
        if (!Double.isFinite(x)) return Double.NaN;
        return scale(x, -exponent(x));
    }

    /** SCALE: {@code x * 2**power}, rounded once. */
    public static double scale(double x, int power) {
        return Math.scalb(x, power);
    }

    /** SET_EXPONENT: the fraction of {@code x} with this exponent. */
    public static double setExponent(double x, int exponent) {
        if (x == 0) return x;
        return scale(fraction(x), exponent);
    }

    /** SPACING: the distance of model numbers near {@code x}, at least TINY. */
    public static double spacing(double x) {
        if (x == 0) return Double.MIN_NORMAL;
        if (!Double.isFinite(x)) return Double.NaN;
        return Math.max(scale(1d, exponent(x) - 53), Double.MIN_NORMAL);
    }

    /** RRSPACING: the reciprocal of the relative spacing. */
    public static double rrspacing(double x) {
        double size = Math.abs(x);
        if (x == 0) return 0;
        if (!Double.isFinite(x)) return Double.NaN;
        return scale(size, 53 - exponent(x));
    }

    /** NEAREST: the next number in the direction of the sign of {@code direction}. */
    public static double nearest(double x, double direction) {
        return Math.nextAfter(x, Math.copySign(Double.POSITIVE_INFINITY, direction));
    }

    // REAL(4)

    /** EXPONENT: 0 for zero, HUGE(0) for infinities and NaN. */
    public static int exponent(float x) {
        if (x == 0) return 0;
        if (!Float.isFinite(x)) return NO_EXPONENT;
        int exponent = Math.getExponent(x);
        return exponent >= Float.MIN_EXPONENT ? exponent + 1 : Math.getExponent(x * 0x1p25f) - 24;
    }

    /** FRACTION: of absolute value from 0.5 to below 1; NaN for infinities and NaN. */
    public static float fraction(float x) {
        if (x == 0) return x;
        if (!Float.isFinite(x)) return Float.NaN;
        return scale(x, -exponent(x));
    }

    /** SCALE: {@code x * 2**power}, rounded once. */
    public static float scale(float x, int power) {
        return Math.scalb(x, power);
    }

    /** SET_EXPONENT: the fraction of {@code x} with this exponent. */
    public static float setExponent(float x, int exponent) {
        if (x == 0) return x;
        return scale(fraction(x), exponent);
    }

    /** SPACING: the distance of model numbers near {@code x}, at least TINY. */
    public static float spacing(float x) {
        if (x == 0) return Float.MIN_NORMAL;
        if (!Float.isFinite(x)) return Float.NaN;
        return Math.max(scale(1f, exponent(x) - 24), Float.MIN_NORMAL);
    }

    /** RRSPACING: the reciprocal of the relative spacing. */
    public static float rrspacing(float x) {
        float size = Math.abs(x);
        if (x == 0) return 0;
        if (!Float.isFinite(x)) return Float.NaN;
        return scale(size, 24 - exponent(x));
    }

    /** NEAREST: the next number in the direction of the sign of {@code direction}. */
    public static float nearest(float x, float direction) {
        return Math.nextAfter(x, Math.copySign(Double.POSITIVE_INFINITY, direction));
    }
}
