package org.fortranc.runtime;

import java.util.Arrays;

/** Trip counts of DO loops, and loops that copy or set neighbouring elements. */
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

    // Elements side by side: from index start, or at, on; a count below zero says none. Copies may overlap.

    public static void copy(double[] from, int start, double[] to, int at, int count) {
        if (count > 0) System.arraycopy(from, start, to, at, count);
    }

    public static void copy(float[] from, int start, float[] to, int at, int count) {
        if (count > 0) System.arraycopy(from, start, to, at, count);
    }

    public static void copy(long[] from, int start, long[] to, int at, int count) {
        if (count > 0) System.arraycopy(from, start, to, at, count);
    }

    public static void copy(int[] from, int start, int[] to, int at, int count) {
        if (count > 0) System.arraycopy(from, start, to, at, count);
    }

    public static void copy(short[] from, int start, short[] to, int at, int count) {
        if (count > 0) System.arraycopy(from, start, to, at, count);
    }

    public static void copy(byte[] from, int start, byte[] to, int at, int count) {
        if (count > 0) System.arraycopy(from, start, to, at, count);
    }

    public static void fill(double[] array, int at, int count, double value) {
        if (count > 0) Arrays.fill(array, at, at + count, value);
    }

    public static void fill(float[] array, int at, int count, float value) {
        if (count > 0) Arrays.fill(array, at, at + count, value);
    }

    public static void fill(long[] array, int at, int count, long value) {
        if (count > 0) Arrays.fill(array, at, at + count, value);
    }

    public static void fill(int[] array, int at, int count, int value) {
        if (count > 0) Arrays.fill(array, at, at + count, value);
    }

    public static void fill(short[] array, int at, int count, short value) {
        if (count > 0) Arrays.fill(array, at, at + count, value);
    }

    public static void fill(byte[] array, int at, int count, byte value) {
        if (count > 0) Arrays.fill(array, at, at + count, value);
    }

    // The same at even distances, in the order of the loop; a distance of one on both sides is left to the others.

    public static void copy(double[] from, int start, int step, double[] to, int at, int distance, int count) {
        if (step == 1 && distance == 1) {
            copy(from, start, to, at, count);
            return;
        }
        for (int i = 0, f = start, t = at; i < count; i++, f += step, t += distance) to[t] = from[f];
    }

    public static void copy(float[] from, int start, int step, float[] to, int at, int distance, int count) {
        if (step == 1 && distance == 1) {
            copy(from, start, to, at, count);
            return;
        }
        for (int i = 0, f = start, t = at; i < count; i++, f += step, t += distance) to[t] = from[f];
    }

    public static void copy(long[] from, int start, int step, long[] to, int at, int distance, int count) {
        if (step == 1 && distance == 1) {
            copy(from, start, to, at, count);
            return;
        }
        for (int i = 0, f = start, t = at; i < count; i++, f += step, t += distance) to[t] = from[f];
    }

    public static void copy(int[] from, int start, int step, int[] to, int at, int distance, int count) {
        if (step == 1 && distance == 1) {
            copy(from, start, to, at, count);
            return;
        }
        for (int i = 0, f = start, t = at; i < count; i++, f += step, t += distance) to[t] = from[f];
    }

    public static void copy(short[] from, int start, int step, short[] to, int at, int distance, int count) {
        if (step == 1 && distance == 1) {
            copy(from, start, to, at, count);
            return;
        }
        for (int i = 0, f = start, t = at; i < count; i++, f += step, t += distance) to[t] = from[f];
    }

    public static void copy(byte[] from, int start, int step, byte[] to, int at, int distance, int count) {
        if (step == 1 && distance == 1) {
            copy(from, start, to, at, count);
            return;
        }
        for (int i = 0, f = start, t = at; i < count; i++, f += step, t += distance) to[t] = from[f];
    }

    public static void fill(double[] array, int at, int distance, int count, double value) {
        for (int i = 0, t = at; i < count; i++, t += distance) array[t] = value;
    }

    public static void fill(float[] array, int at, int distance, int count, float value) {
        for (int i = 0, t = at; i < count; i++, t += distance) array[t] = value;
    }

    public static void fill(long[] array, int at, int distance, int count, long value) {
        for (int i = 0, t = at; i < count; i++, t += distance) array[t] = value;
    }

    public static void fill(int[] array, int at, int distance, int count, int value) {
        for (int i = 0, t = at; i < count; i++, t += distance) array[t] = value;
    }

    public static void fill(short[] array, int at, int distance, int count, short value) {
        for (int i = 0, t = at; i < count; i++, t += distance) array[t] = value;
    }

    public static void fill(byte[] array, int at, int distance, int count, byte value) {
        for (int i = 0, t = at; i < count; i++, t += distance) array[t] = value;
    }

    private static SignalException zero() {
        return new SignalException(SignalException.SIGFPE);
    }
}
