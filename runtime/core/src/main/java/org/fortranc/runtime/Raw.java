package org.fortranc.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Storage that the program uses with several types (EQUIVALENCE, COMMON of different shapes): bytes, in the order of
 * the processor that gfortran compiles for. Positions count bytes.
 */
public final class Raw {
    private Raw() {}

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLE = MethodHandles.byteArrayViewVarHandle(double[].class,
            ByteOrder.LITTLE_ENDIAN);

    public static byte getByte(byte[] storage, int at) {
        return storage[at];
    }

    public static void putByte(byte[] storage, int at, byte value) {
        storage[at] = value;
    }

    /** A copy of {@code count} elements from a position on. */
    public static byte[] bytes(byte[] storage, int at, int count) {
        byte[] values = new byte[count];
        for (int i = 0; i < values.length; i++) values[i] = getByte(storage, at + i * 1);
        return values;
    }

    /** Puts elements into storage, one after the other. */
    public static void put(byte[] storage, int at, byte[] values) {
        for (int i = 0; i < values.length; i++) putByte(storage, at + i * 1, values[i]);
    }

    /** Puts back what has changed in such a copy; what else has changed in the storage stays. */
    public static void put(byte[] storage, int at, byte[] values, byte[] before) {
        for (int i = 0; i < values.length; i++)
            if (values[i] != before[i])
                putByte(storage, at + i * 1, values[i]);
    }

    public static short getShort(byte[] storage, int at) {
        return (short) SHORT.get(storage, at);
    }

    public static void putShort(byte[] storage, int at, short value) {
        SHORT.set(storage, at, value);
    }

    /** A copy of {@code count} elements from a position on. */
    public static short[] shorts(byte[] storage, int at, int count) {
        short[] values = new short[count];
        for (int i = 0; i < values.length; i++) values[i] = getShort(storage, at + i * 2);
        return values;
    }

    /** Puts elements into storage, one after the other. */
    public static void put(byte[] storage, int at, short[] values) {
        for (int i = 0; i < values.length; i++) putShort(storage, at + i * 2, values[i]);
    }

    /** Puts back what has changed in such a copy; what else has changed in the storage stays. */
    public static void put(byte[] storage, int at, short[] values, short[] before) {
        for (int i = 0; i < values.length; i++)
            if (values[i] != before[i])
                putShort(storage, at + i * 2, values[i]);
    }

    public static int getInt(byte[] storage, int at) {
        return (int) INT.get(storage, at);
    }

    public static void putInt(byte[] storage, int at, int value) {
        INT.set(storage, at, value);
    }

    /** A copy of {@code count} elements from a position on. */
    public static int[] ints(byte[] storage, int at, int count) {
        int[] values = new int[count];
        for (int i = 0; i < values.length; i++) values[i] = getInt(storage, at + i * 4);
        return values;
    }

    /** Puts elements into storage, one after the other. */
    public static void put(byte[] storage, int at, int[] values) {
        for (int i = 0; i < values.length; i++) putInt(storage, at + i * 4, values[i]);
    }

    /** Puts back what has changed in such a copy; what else has changed in the storage stays. */
    public static void put(byte[] storage, int at, int[] values, int[] before) {
        for (int i = 0; i < values.length; i++)
            if (values[i] != before[i])
                putInt(storage, at + i * 4, values[i]);
    }

    public static long getLong(byte[] storage, int at) {
        return (long) LONG.get(storage, at);
    }

    public static void putLong(byte[] storage, int at, long value) {
        LONG.set(storage, at, value);
    }

    /** A copy of {@code count} elements from a position on. */
    public static long[] longs(byte[] storage, int at, int count) {
        long[] values = new long[count];
        for (int i = 0; i < values.length; i++) values[i] = getLong(storage, at + i * 8);
        return values;
    }

    /** Puts elements into storage, one after the other. */
    public static void put(byte[] storage, int at, long[] values) {
        for (int i = 0; i < values.length; i++) putLong(storage, at + i * 8, values[i]);
    }

    /** Puts back what has changed in such a copy; what else has changed in the storage stays. */
    public static void put(byte[] storage, int at, long[] values, long[] before) {
        for (int i = 0; i < values.length; i++)
            if (values[i] != before[i])
                putLong(storage, at + i * 8, values[i]);
    }

    public static float getFloat(byte[] storage, int at) {
        return (float) FLOAT.get(storage, at);
    }

    public static void putFloat(byte[] storage, int at, float value) {
        FLOAT.set(storage, at, value);
    }

    /** A copy of {@code count} elements from a position on. */
    public static float[] floats(byte[] storage, int at, int count) {
        float[] values = new float[count];
        for (int i = 0; i < values.length; i++) values[i] = getFloat(storage, at + i * 4);
        return values;
    }

    /** Puts elements into storage, one after the other. */
    public static void put(byte[] storage, int at, float[] values) {
        for (int i = 0; i < values.length; i++) putFloat(storage, at + i * 4, values[i]);
    }

    /** Puts back what has changed in such a copy; what else has changed in the storage stays. */
    public static void put(byte[] storage, int at, float[] values, float[] before) {
        for (int i = 0; i < values.length; i++)
            if (Float.floatToRawIntBits(values[i]) != Float.floatToRawIntBits(before[i]))
                putFloat(storage, at + i * 4, values[i]);
    }

    public static double getDouble(byte[] storage, int at) {
        return (double) DOUBLE.get(storage, at);
    }

    public static void putDouble(byte[] storage, int at, double value) {
        DOUBLE.set(storage, at, value);
    }

    /** A copy of {@code count} elements from a position on. */
    public static double[] doubles(byte[] storage, int at, int count) {
        double[] values = new double[count];
        for (int i = 0; i < values.length; i++) values[i] = getDouble(storage, at + i * 8);
        return values;
    }

    /** Puts elements into storage, one after the other. */
    public static void put(byte[] storage, int at, double[] values) {
        for (int i = 0; i < values.length; i++) putDouble(storage, at + i * 8, values[i]);
    }

    /** Puts back what has changed in such a copy; what else has changed in the storage stays. */
    public static void put(byte[] storage, int at, double[] values, double[] before) {
        for (int i = 0; i < values.length; i++)
            if (Double.doubleToRawLongBits(values[i]) != Double.doubleToRawLongBits(before[i]))
                putDouble(storage, at + i * 8, values[i]);
    }

    /** Fills structures from storage, one after the other. */
    public static <T extends Stored> T[] load(byte[] storage, int at, T[] structures) {
        int from = at;
        for (T structure : structures) {
            structure.load(storage, from);
            from += structure.byteSize();
        }
        return structures;
    }

    /** Puts structures into storage, one after the other. */
    public static void put(byte[] storage, int at, Stored[] structures) {
        int to = at;
        for (Stored structure : structures) {
            structure.store(storage, to);
            to += structure.byteSize();
        }
    }

    public static ComplexFloat getComplexFloat(byte[] storage, int at) {
        return new ComplexFloat(getFloat(storage, at), getFloat(storage, at + 4));
    }

    public static void putComplexFloat(byte[] storage, int at, ComplexFloat value) {
        putFloat(storage, at, value.re());
        putFloat(storage, at + 4, value.im());
    }

    public static ComplexDouble getComplexDouble(byte[] storage, int at) {
        return new ComplexDouble(getDouble(storage, at), getDouble(storage, at + 8));
    }

    public static void putComplexDouble(byte[] storage, int at, ComplexDouble value) {
        putDouble(storage, at, value.re());
        putDouble(storage, at + 8, value.im());
    }
}
