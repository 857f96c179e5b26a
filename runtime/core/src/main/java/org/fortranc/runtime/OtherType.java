package org.fortranc.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;

/**
 * Storage handed to a procedure that declares it with another type, as old programs do with their work arrays: a copy
 * of its bytes in a Java array of that type, of which the changes come back after the call. Positions count slots.
 */
public final class OtherType {
    private OtherType() {}

    /** A copy of what is from {@code at} on, as at most {@code most} bytes. */
    public static byte[] bytes(Object storage, int at, int most) {
        return copy(storage, at, new byte[count(storage, at, 1, most)]);
    }

    public static short[] shorts(Object storage, int at, int most) {
        return copy(storage, at, new short[count(storage, at, 2, most)]);
    }

    public static int[] ints(Object storage, int at, int most) {
        return copy(storage, at, new int[count(storage, at, 4, most)]);
    }

    public static long[] longs(Object storage, int at, int most) {
        return copy(storage, at, new long[count(storage, at, 8, most)]);
    }

    public static float[] floats(Object storage, int at, int most) {
        return copy(storage, at, new float[count(storage, at, 4, most)]);
    }

    public static double[] doubles(Object storage, int at, int most) {
        return copy(storage, at, new double[count(storage, at, 8, most)]);
    }

    /**
     * Puts back the values of a copy that differ from what they were {@code before}: other arguments of the same call
     * may have been other parts of the same storage.
     */
    public static void put(Object storage, int at, Object copy, Object before) {
        var target = memory(storage);
        var changed = memory(copy);
        var original = memory(before);
        long start = (long) at * width(storage);
        int value = width(copy);
        long size = changed.byteSize();
        for (long from = 0; from < size; ) {
            long found = MemorySegment.mismatch(changed, from, size, original, from, size);
            if (found < 0) return;
            long first = (from + found) / value * value;
            MemorySegment.copy(changed, first, target, start + first, value);
            from = first + value;
        }
    }

    /** Writes {@code slots} numbers from {@code first} on into memory. */
    public static void store(byte[] memory, int at, Object storage, int first, int slots) {
        int width = width(storage);
        MemorySegment.copy(memory(storage), (long) first * width, MemorySegment.ofArray(memory), at,
                (long) slots * width);
    }

    private static <S> S copy(Object storage, int at, S copy) {
        var target = memory(copy);
        MemorySegment.copy(memory(storage), (long) at * width(storage), target, 0, target.byteSize());
        return copy;
    }

    private static int count(Object storage, int at, int width, int most) {
        long bytes = ((long) Array.getLength(storage) - at) * width(storage);
        return (int) Math.max(0, Math.min(most, bytes / width));
    }

    private static MemorySegment memory(Object storage) {
        return switch (storage) {
            case byte[] a -> MemorySegment.ofArray(a);
            case short[] a -> MemorySegment.ofArray(a);
            case int[] a -> MemorySegment.ofArray(a);
            case long[] a -> MemorySegment.ofArray(a);
            case float[] a -> MemorySegment.ofArray(a);
            case double[] a -> MemorySegment.ofArray(a);
            default -> throw new IllegalArgumentException("no numbers: " + storage.getClass());
        };
    }

    private static int width(Object storage) {
        return switch (storage) {
            case byte[] _ -> 1;
            case short[] _ -> 2;
            case int[] _, float[] _ -> 4;
            case long[] _, double[] _ -> 8;
            default -> throw new IllegalArgumentException("no numbers: " + storage.getClass());
        };
    }
}
