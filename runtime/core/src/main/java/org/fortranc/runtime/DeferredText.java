package org.fortranc.runtime;

/**
 * Assignment to ALLOCATABLE CHARACTER scalars of deferred length, which take the length of the value (F2018 10.2.1.3).
 * The storage may be longer than the text, so that a program that appends again and again copies little.
 */
public final class DeferredText {
    /** Storage up to this many bytes is kept however little of it is used. */
    private static final int SMALL = 256;
    /** Larger storage is kept while at least this part of it is used. */
    private static final int LEAST_USED = 4;

    private static final long LONGEST = Integer.MAX_VALUE - 8L;

    private DeferredText() {}

    /** {@code variable = value}; the value may be a part of the variable. */
    public static void assign(ArrayView<byte[]> variable, Text value) {
        byte[] storage = variable.data;
        if (storage != null && variable.length == value.length) {
            variable.text(variable.base).assign(value);
        } else if (storage != null && isOwn(variable) && value.length <= storage.length
                && (storage.length <= SMALL || value.length >= storage.length / LEAST_USED)) {
            System.arraycopy(value.bytes, value.at, storage, 0, value.length);
            variable.length = value.length;
        } else {
            variable.own(value);
        }
    }

    /** {@code variable = variable // part}; the part may be one of the variable. */
    public static void append(ArrayView<byte[]> variable, Text part) {
        int end = room(variable, part.length);
        System.arraycopy(part.bytes, part.at, variable.data, end, part.length);
        variable.length = end + part.length;
    }

    /** {@code variable = variable // parts(1) // parts(2) // ...}. */
    public static void append(ArrayView<byte[]> variable, Text... parts) {
        int more = 0;
        for (Text part : parts) more += part.length;
        int end = room(variable, more);
        for (Text part : parts) {
            System.arraycopy(part.bytes, part.at, variable.data, end, part.length);
            end += part.length;
        }
        variable.length = end;
    }

    /** Makes room for so many characters behind the text; says where they go. */
    private static int room(ArrayView<byte[]> variable, int more) {
        byte[] storage = variable.data;
        if (storage == null) variable.own(Text.empty());
        int length = variable.length;
        long needed = (long) length + more;
        if (needed > LONGEST) throw ProgramError.allocation(needed);
        if (storage != null && isOwn(variable) && needed <= storage.length) return length;
        Text now = variable.text(variable.base);
        byte[] larger = new byte[(int) Math.min(LONGEST, needed + length / 2 + 16)];
        System.arraycopy(now.bytes, now.at, larger, 0, length);
        variable.own(larger);
        return length;
    }

    /** Whether the text begins where its storage does. */
    private static boolean isOwn(ArrayView<byte[]> variable) {
        return variable.base == 0 && variable.shift == 0;
    }
}
