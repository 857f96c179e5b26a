package org.fortranc.runtime.io;

import java.nio.ByteBuffer;

/** Copies runs of array elements into bytes and back, in the byte order of the buffer. */
final class Numbers {
    private Numbers() {}

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
