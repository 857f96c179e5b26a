package org.fortranc.runtime;

/**
 * Powers with an integer exponent that is not a constant. Real bases square from the right; the compiler's library
 * takes the reciprocal of the result for exponents of kind 4 and of the base for kind 8, and so do we.
 */
public final class Power {
    private Power() {}

    public static double pow(double base, int exponent) {
        double square = base;
        int rest = exponent < 0 ? -exponent : exponent;
        double power = (rest & 1) != 0 ? square : 1;
        while ((rest >>>= 1) != 0) {
            square *= square;
            if ((rest & 1) != 0) power *= square;
        }
        return exponent < 0 ? 1 / power : power;
    }

    public static float pow(float base, int exponent) {
        float square = base;
        int rest = exponent < 0 ? -exponent : exponent;
        float power = (rest & 1) != 0 ? square : 1;
        while ((rest >>>= 1) != 0) {
            square *= square;
            if ((rest & 1) != 0) power *= square;
        }
        return exponent < 0 ? 1 / power : power;
    }

    public static double pow(double base, long exponent) {
        if (exponent == 0) return 1;
        double square = exponent < 0 ? 1 / base : base;
        long rest = exponent < 0 ? -exponent : exponent;
        double power = 1;
        while (true) {
            if ((rest & 1) != 0) power *= square;
            rest >>>= 1;
            if (rest == 0) return power;
            square *= square;
        }
    }

    public static float pow(float base, long exponent) {
        if (exponent == 0) return 1;
        float square = exponent < 0 ? 1 / base : base;
        long rest = exponent < 0 ? -exponent : exponent;
        float power = 1;
        while (true) {
            if ((rest & 1) != 0) power *= square;
            rest >>>= 1;
            if (rest == 0) return power;
            square *= square;
        }
    }

    /** An integer power, wrapping; zero to a negative power ends the program like a division by zero. */
    public static int pow(int base, int exponent) {
        return (int) pow((long) base, (long) exponent);
    }

    public static int pow(int base, long exponent) {
        return (int) pow((long) base, exponent);
    }

    public static long pow(long base, int exponent) {
        return pow(base, (long) exponent);
    }

    public static long pow(long base, long exponent) {
        if (exponent < 0) {
            if (base == 0) throw new SignalException(SignalException.SIGFPE);
            if (base == 1) return 1;
            if (base == -1) return (exponent & 1) != 0 ? -1 : 1;
            return 0;
        }
        long power = 1;
        long square = base;
        for (long rest = exponent; rest != 0; rest >>>= 1) {
            if ((rest & 1) != 0) power *= square;
            square *= square;
        }
        return power;
    }
}
