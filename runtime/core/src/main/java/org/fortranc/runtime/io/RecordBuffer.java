package org.fortranc.runtime.io;

import java.util.Arrays;

/** The record being written or read: its bytes, how many there are, and the position of the next character. */
final class RecordBuffer {
    static final int UNLIMITED = Integer.MAX_VALUE - 8;

    byte[] bytes;
    int length;
    int position;
    /** Where bytes of a record in UTF-8 stood that were no character. */
    int invalidAt = UNLIMITED;
    /** How long the record may become. */
    int limit = UNLIMITED;

    RecordBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    void clear() {
        length = 0;
        position = 0;
        invalidAt = UNLIMITED;
    }

    /** Reserves the next n bytes, blank-filling any gap a position edit left, and returns where they begin. */
    int claim(int n) {
        int at = position;
        int end = at + n;
        if (end > limit || end < 0)
            throw new IoException(IoCondition.END_OF_RECORD);
        if (end > bytes.length)
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(end, bytes.length * 2L)));
        if (at > length)
            Arrays.fill(bytes, length, at, (byte) ' ');
        position = end;
        if (end > length)
            length = end;
        return at;
    }

    void put(int character) {
        int at = claim(1);
        bytes[at] = (byte) character;
    }

    void put(byte[] source, int from, int count) {
        int at = claim(count);
        System.arraycopy(source, from, bytes, at, count);
    }

    void blanks(int count) {
        if (count > 0)
            fill(count, ' ');
    }

    void fill(int count, int character) {
        int at = claim(count);
        Arrays.fill(bytes, at, at + count, (byte) character);
    }

    /** Fills the record with blanks up to a length. */
    void padTo(int full) {
        if (length < full) {
            position = length;
            fill(full - length, ' ');
        }
    }
}
