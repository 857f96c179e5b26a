package org.fortranc.runtime;

/** Trip counts of DO loops. */
public final class Loops {
    private Loops() {}

    /**
     * How often {@code DO i = first, last, step} turns (F2018 11.1.7.4.1), as an unsigned number.
     *
     * @throws SignalException if the step is zero, by which gfortran divides
     */
    public static int trips(int first, int last, int step) {
        if (step > 0) return first > last ? 0 : Integer.divideUnsigned(last - first, step) + 1;
        if (step < 0) return first < last ? 0 : Integer.divideUnsigned(first - last, -step) + 1;
        throw zero();
    }

    public static long trips(long first, long last, long step) {
        if (step > 0) return first > last ? 0 : Long.divideUnsigned(last - first, step) + 1;
        if (step < 0) return first < last ? 0 : Long.divideUnsigned(first - last, -step) + 1;
        throw zero();
    }

    private static SignalException zero() {
        return new SignalException(SignalException.SIGFPE);
    }
}
