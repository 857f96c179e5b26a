package org.fortranc.runtime;

/**
 * Integer division that ends the program where x86-64 traps, and MOD, MODULO, SIGN, DIM, MIN and MAX with gfortran's
 * results for zeros, infinities and NaN. Generated code writes {@code /} and {@code %} itself where the divisor is a
 * constant other than 0 and -1.
 */
public final class Arithmetic {
    private Arithmetic() {}

    private static SignalException trap() {
        return new SignalException(SignalException.SIGFPE);
    }

    // INTEGER(1)

    /** Division; by zero it throws, and so does the one quotient that does not fit. */
    public static byte divide(byte a, byte b) {
        if (b == -1 && a == Byte.MIN_VALUE) throw trap();
        return (byte) (a / b);
    }

    /** MOD; traps where the division does. */
    public static byte mod(byte a, byte p) {
        if (p == -1 && a == Byte.MIN_VALUE) throw trap();
        return (byte) (a % p);
    }

    /** MODULO: the remainder that has the sign of {@code p}. */
    public static byte modulo(byte a, byte p) {
        byte r = mod(a, p);
        return r != 0 && (r ^ p) < 0 ? (byte) (r + p) : r;
    }

    public static byte sign(byte a, byte b) {
        return (a ^ b) < 0 ? (byte) (-a) : a;
    }

    /** DIM; the difference wraps. */
    public static byte dim(byte x, byte y) {
        return (byte) Math.max((byte) (x - y), 0);
    }

    public static byte abs(byte a) {
        return a < 0 ? (byte) (-a) : a;
    }

    public static byte min(byte a, byte b) {
        return a < b ? a : b;
    }

    public static byte max(byte a, byte b) {
        return a > b ? a : b;
    }

    // INTEGER(2)

    /** Division; by zero it throws, and so does the one quotient that does not fit. */
    public static short divide(short a, short b) {
        if (b == -1 && a == Short.MIN_VALUE) throw trap();
        return (short) (a / b);
    }

    /** MOD; traps where the division does. */
    public static short mod(short a, short p) {
        if (p == -1 && a == Short.MIN_VALUE) throw trap();
        return (short) (a % p);
    }

    /** MODULO: the remainder that has the sign of {@code p}. */
    public static short modulo(short a, short p) {
        short r = mod(a, p);
        return r != 0 && (r ^ p) < 0 ? (short) (r + p) : r;
    }

    public static short sign(short a, short b) {
        return (a ^ b) < 0 ? (short) (-a) : a;
    }

    /** DIM; the difference wraps. */
    public static short dim(short x, short y) {
        return (short) Math.max((short) (x - y), 0);
    }

    public static short abs(short a) {
        return a < 0 ? (short) (-a) : a;
    }

    public static short min(short a, short b) {
        return a < b ? a : b;
    }

    public static short max(short a, short b) {
        return a > b ? a : b;
    }

    // INTEGER(4)

    /** Division; by zero it throws, and so does the one quotient that does not fit. */
    public static int divide(int a, int b) {
        if (b == -1 && a == Integer.MIN_VALUE) throw trap();
        return a / b;
    }

    /** MOD; traps where the division does. */
    public static int mod(int a, int p) {
        if (p == -1 && a == Integer.MIN_VALUE) throw trap();
        return a % p;
    }

    /** MODULO: the remainder that has the sign of {@code p}. */
    public static int modulo(int a, int p) {
        int r = mod(a, p);
        return r != 0 && (r ^ p) < 0 ? r + p : r;
    }

    public static int sign(int a, int b) {
        return (a ^ b) < 0 ? -a : a;
    }

    /** DIM; the difference wraps. */
    public static int dim(int x, int y) {
        return Math.max(x - y, 0);
    }

    // INTEGER(8)

    /** Division; by zero it throws, and so does the one quotient that does not fit. */
    public static long divide(long a, long b) {
        if (b == -1 && a == Long.MIN_VALUE) throw trap();
        return a / b;
    }

    /** MOD; traps where the division does. */
    public static long mod(long a, long p) {
        if (p == -1 && a == Long.MIN_VALUE) throw trap();
        return a % p;
    }

    /** MODULO: the remainder that has the sign of {@code p}. */
    public static long modulo(long a, long p) {
        long r = mod(a, p);
        return r != 0 && (r ^ p) < 0 ? r + p : r;
    }

    public static long sign(long a, long b) {
        return (a ^ b) < 0 ? -a : a;
    }

    /** DIM; the difference wraps. */
    public static long dim(long x, long y) {
        return Math.max(x - y, 0);
    }

    // REAL(8)

    /** MOD, exact. What has no value is the NaN that the C library's fmod gives. */
    public static double mod(double a, double p) {
        if (p == 0 || p != p || !Double.isFinite(a)) return (a * p) / (a * p);
        return a % p;
    }

    /** MODULO: MOD, moved by {@code p} where the signs of the arguments differ; a zero has the sign of p. */
    public static double modulo(double a, double p) {
        double r = mod(a, p);
        if (r == 0) return Math.copySign(0.0, p);
        return a < 0 != p < 0 ? r + p : r;
    }

    /** SIGN: the sign bit of {@code b}, that of a zero or NaN too. */
    public static double sign(double a, double b) {
        return Math.copySign(a, b);
    }

    public static double dim(double x, double y) {
        return x <= y ? 0 : x - y;
    }

    /** MIN of two: the second if they are equal or one is NaN, as the processor's instruction has it. */
    public static double min(double a, double b) {
        return a < b ? a : b;
    }

    /** MAX of two: the second if they are equal or one is NaN. */
    public static double max(double a, double b) {
        return a > b ? a : b;
    }

    /** MIN of three, in gfortran's order. */
    public static double min(double a, double b, double c) {
        return min(min(b, c), a);
    }

    /** MAX of three, in gfortran's order. */
    public static double max(double a, double b, double c) {
        return max(max(b, c), a);
    }

    /** MIN of more: pairs from the end first, as gfortran's optimizer groups them. */
    public static double min(double a, double b, double c, double... more) {
        return leastOrGreatest(false, a, b, c, more);
    }

    /** MAX of more. */
    public static double max(double a, double b, double c, double... more) {
        return leastOrGreatest(true, a, b, c, more);
    }

    private static double leastOrGreatest(boolean greatest, double a, double b, double c, double... more) {
        double[] all = new double[more.length + 3];
        all[0] = a;
        all[1] = b;
        all[2] = c;
        System.arraycopy(more, 0, all, 3, more.length);
        int left = all.length - 2;
        double result = greatest ? max(all[left], all[left + 1]) : min(all[left], all[left + 1]);
        for (left -= 2; left >= 0; left -= 2) {
            double pair = greatest ? max(all[left], all[left + 1]) : min(all[left], all[left + 1]);
            result = greatest ? max(result, pair) : min(result, pair);
        }
        if (left == -1) result = greatest ? max(result, all[0]) : min(result, all[0]);
        return result;
    }

    // REAL(4)

    /** MOD, exact. What has no value is the NaN that the C library's fmod gives. */
    public static float mod(float a, float p) {
        if (p == 0 || p != p || !Float.isFinite(a)) return (a * p) / (a * p);
        return a % p;
    }

    /** MODULO: MOD, moved by {@code p} where the signs of the arguments differ; a zero has the sign of p. */
    public static float modulo(float a, float p) {
        float r = mod(a, p);
        if (r == 0) return Math.copySign(0.0f, p);
        return a < 0 != p < 0 ? r + p : r;
    }

    /** SIGN: the sign bit of {@code b}, that of a zero or NaN too. */
    public static float sign(float a, float b) {
        return Math.copySign(a, b);
    }

    public static float dim(float x, float y) {
        return x <= y ? 0 : x - y;
    }

    /** MIN of two: the second if they are equal or one is NaN, as the processor's instruction has it. */
    public static float min(float a, float b) {
        return a < b ? a : b;
    }

    /** MAX of two: the second if they are equal or one is NaN. */
    public static float max(float a, float b) {
        return a > b ? a : b;
    }

    /** MIN of three, in gfortran's order. */
    public static float min(float a, float b, float c) {
        return min(min(b, c), a);
    }

    /** MAX of three, in gfortran's order. */
    public static float max(float a, float b, float c) {
        return max(max(b, c), a);
    }

    /** MIN of more: pairs from the end first, as gfortran's optimizer groups them. */
    public static float min(float a, float b, float c, float... more) {
        return leastOrGreatest(false, a, b, c, more);
    }

    /** MAX of more. */
    public static float max(float a, float b, float c, float... more) {
        return leastOrGreatest(true, a, b, c, more);
    }

    private static float leastOrGreatest(boolean greatest, float a, float b, float c, float... more) {
        float[] all = new float[more.length + 3];
        all[0] = a;
        all[1] = b;
        all[2] = c;
        System.arraycopy(more, 0, all, 3, more.length);
        int left = all.length - 2;
        float result = greatest ? max(all[left], all[left + 1]) : min(all[left], all[left + 1]);
        for (left -= 2; left >= 0; left -= 2) {
            float pair = greatest ? max(all[left], all[left + 1]) : min(all[left], all[left + 1]);
            result = greatest ? max(result, pair) : min(result, pair);
        }
        if (left == -1) result = greatest ? max(result, all[0]) : min(result, all[0]);
        return result;
    }
}
