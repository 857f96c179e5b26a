package org.fortranc.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Copies, fills and comparisons of runs of bytes that are mostly short, as character variables are: up to some dozens
 * of bytes they go by words of eight, for which a call of the JDK's own loops would take longer than the work.
 */
final class ByteRuns {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final int WORD = Long.BYTES;
    /** Longer runs go to the JDK. */
    private static final int SHORT = 64;

    private ByteRuns() {}

    /** Copies {@code count} bytes, right also where both runs are in one array and overlap. */
    static void copy(byte[] from, int start, byte[] to, int at, int count) {
        if (count == 1) to[at] = from[start];
        else if (count <= 2 * WORD) copyUpToTwoWords(from, start, to, at, count);
        else System.arraycopy(from, start, to, at, count);
    }

    /** All is read before anything is written; the two words, or halves of words, may overlap each other. */
    private static void copyUpToTwoWords(byte[] from, int start, byte[] to, int at, int count) {
        if (count >= WORD) {
            long first = (long) LONGS.get(from, start);
            long last = (long) LONGS.get(from, start + count - WORD);
            LONGS.set(to, at, first);
            LONGS.set(to, at + count - WORD, last);
        } else if (count >= Integer.BYTES) {
            int first = (int) INTS.get(from, start);
            int last = (int) INTS.get(from, start + count - Integer.BYTES);
            INTS.set(to, at, first);
            INTS.set(to, at + count - Integer.BYTES, last);
        } else if (count > 0) {
            byte first = from[start];
            byte middle = from[start + count / 2];
            byte last = from[start + count - 1];
            to[at] = first;
            to[at + count / 2] = middle;
            to[at + count - 1] = last;
        }
    }

    /** Sets the bytes from {@code from} to before {@code end}. */
    static void fill(byte[] bytes, int from, int end, byte value) {
        int count = end - from;
        if (count < WORD) {
            for (int i = from; i < end; i++) bytes[i] = value;
        } else if (count <= SHORT) {
            long word = (value & 0xffL) * 0x0101010101010101L;
            for (int i = from; i < end - WORD; i += WORD) LONGS.set(bytes, i, word);
            LONGS.set(bytes, end - WORD, word);
        } else {
            Arrays.fill(bytes, from, end, value);
        }
    }

    /** Negative, zero or positive as the first run is less than, equal to or greater than the second, unsigned. */
    static int compare(byte[] left, int l, byte[] right, int r, int count) {
        if (count > SHORT) return Arrays.compareUnsigned(left, l, l + count, right, r, r + count);
        int i = 0;
        for (; i <= count - WORD; i += WORD) {
            long x = (long) LONGS.get(left, l + i);
            long y = (long) LONGS.get(right, r + i);
            if (x != y) return Long.compareUnsigned(x, y);
        }
        for (; i < count; i++) {
            int difference = (left[l + i] & 0xff) - (right[r + i] & 0xff);
            if (difference != 0) return difference;
        }
        return 0;
    }

    /** Whether both runs are the same bytes. */
    static boolean equal(byte[] left, int l, byte[] right, int r, int count) {
        if (count > SHORT) return Arrays.equals(left, l, l + count, right, r, r + count);
        if (count < WORD) {
            for (int i = 0; i < count; i++) if (left[l + i] != right[r + i]) return false;
            return true;
        }
        for (int i = 0; i < count - WORD; i += WORD)
            if ((long) LONGS.get(left, l + i) != (long) LONGS.get(right, r + i)) return false;
        return (long) LONGS.get(left, l + count - WORD) == (long) LONGS.get(right, r + count - WORD);
    }

    /**
     * Where a run of {@code count} bytes, of which there is at least one, stands first among those from {@code from}
     * to before {@code end}; -1 if nowhere. Its first bytes are looked for together, since single characters occur
     * too often for a branch to be foreseen.
     */
    static int find(byte[] bytes, int from, int end, byte[] part, int start, int count) {
        int last = end - count;
        if (count == 1) {
            byte character = part[start];
            for (int i = from; i <= last; i++) if (bytes[i] == character) return i;
        } else if (count < Integer.BYTES) {
            short head = (short) SHORTS.get(part, start);
            for (int i = from; i <= last; i++)
                if ((short) SHORTS.get(bytes, i) == head && (count == 2 || bytes[i + 2] == part[start + 2])) return i;
        } else {
            int head = (int) INTS.get(part, start);
            for (int i = from; i <= last; i++)
                if ((int) INTS.get(bytes, i) == head && equal(bytes, i, part, start, count)) return i;
        }
        return -1;
    }
}
