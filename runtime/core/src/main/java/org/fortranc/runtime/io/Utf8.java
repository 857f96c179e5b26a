package org.fortranc.runtime.io;

/**
 * Reads characters of default kind from a record in UTF-8 (F2018 12.5.6.9). One that this kind does not have becomes a
 * question mark, as the oracle has it, and so do bytes that are no character. Output needs nothing of the kind: the
 * oracle writes the bytes of such characters as they are.
 */
final class Utf8 {
    private static final int LONGEST = 6;

    private final byte[] bytes;
    private final int end;
    private int at;
    private boolean valid = true;

    /** @param end behind the last byte of the record */
    Utf8(byte[] bytes, int at, int end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    /** Replaces the rest of a record by its characters. */
    static void decode(RecordBuffer record) {
        Utf8 source = new Utf8(record.bytes, record.position, record.length);
        int length = record.position;
        while (source.hasNext()) {
            record.bytes[length++] = source.next();
            if (!source.valid && record.invalidAt > length)
                record.invalidAt = length - 1;
        }
        record.length = length;
    }

    boolean hasNext() {
        return at < end;
    }

    int position() {
        return at;
    }

    /** @throws IoException if some of the bytes so far were no character */
    void requireValid() {
        if (!valid)
            throw invalid();
    }

    static IoException invalid() {
        return new IoException(IoCondition.READ_VALUE, "Invalid UTF-8 encoding");
    }

    byte next() {
        int lead = bytes[at++] & 0xff;
        if (lead < 0x80)
            return (byte) lead;
        int length = Integer.numberOfLeadingZeros(~(lead << 24));
        boolean whole = length > 1 && length <= LONGEST;
        int code = whole ? lead & 0x7f >> length : 0;
        for (int i = 1; i < length && length <= LONGEST; i++) { // a wrong byte does not end what the first announces
            int next = at < end ? bytes[at++] & 0xff : 0;
            code = code << 6 | next & 0x3f;
            whole &= (next & 0xc0) == 0x80;
        }
        boolean shortest = length == 2 ? code > 0x7f : code >= 1 << 5 * length - 4;
        boolean right = whole && shortest && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
        valid &= right;
        return (byte) (!right || code > 0xff ? '?' : code);
    }
}
