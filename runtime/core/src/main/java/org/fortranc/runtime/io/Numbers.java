package org.fortranc.runtime.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Copies runs of array elements into bytes and back, in the byte order of the buffer. */
final class Numbers {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private Numbers() {}

    /** Copies elements of the usual sizes one by one, which is faster for a few; false if that is not to be done. */
    static boolean putFew(byte[] to, int at, Object data, int first, int count, ByteOrder order) {
        if (order != ByteOrder.nativeOrder())
            return false;
        if (data instanceof double[] doubles) {
            for (int i = 0; i < count; i++)
                LONGS.set(to, at + i * Double.BYTES, Double.doubleToRawLongBits(doubles[first + i]));
        } else if (data instanceof int[] ints) {
            for (int i = 0; i < count; i++)
                INTS.set(to, at + i * Integer.BYTES, ints[first + i]);
        } else if (data instanceof float[] floats) {
            for (int i = 0; i < count; i++)
                INTS.set(to, at + i * Float.BYTES, Float.floatToRawIntBits(floats[first + i]));
        } else {
            return false;
        }
        return true;
    }

    /** The other way. */
    static boolean getFew(byte[] from, int at, Object data, int first, int count, ByteOrder order) {
        if (order != ByteOrder.nativeOrder())
            return false;
        if (data instanceof double[] doubles) {
            for (int i = 0; i < count; i++)
                doubles[first + i] = Double.longBitsToDouble((long) LONGS.get(from, at + i * Double.BYTES));
        } else if (data instanceof int[] ints) {
            for (int i = 0; i < count; i++)
                ints[first + i] = (int) INTS.get(from, at + i * Integer.BYTES);
        } else if (data instanceof float[] floats) {
            for (int i = 0; i < count; i++)
                floats[first + i] = Float.intBitsToFloat((int) INTS.get(from, at + i * Float.BYTES));
        } else {
            return false;
        }
        return true;
    }

    static void put(ByteBuffer to, Object data, int first, int count) {
        switch (data) {
            case byte[] bytes -> to.put(bytes, first, count);
            case short[] shorts -> to.asShortBuffer().put(shorts, first, count);
            case int[] ints -> to.asIntBuffer().put(ints, first, count);
            case long[] longs -> to.asLongBuffer().put(longs, first, count);
            case float[] floats -> to.asFloatBuffer().put(floats, first, count);
            case double[] doubles -> to.asDoubleBuffer().put(doubles, first, count);
            default -> throw new IllegalArgumentException("no array of numbers");
        }
    }

    static void get(ByteBuffer from, Object data, int first, int count) {
        switch (data) {
            case byte[] bytes -> from.get(bytes, first, count);
            case short[] shorts -> from.asShortBuffer().get(shorts, first, count);
            case int[] ints -> from.asIntBuffer().get(ints, first, count);
            case long[] longs -> from.asLongBuffer().get(longs, first, count);
            case float[] floats -> from.asFloatBuffer().get(floats, first, count);
            case double[] doubles -> from.asDoubleBuffer().get(doubles, first, count);
            default -> throw new IllegalArgumentException("no array of numbers");
        }
    }
}
