package org.fortranc.runtime.io;

import java.nio.ByteOrder;

/**
 * What the command line of the compiler asks of the run time.
 *
 * @param warned the standards whose features are warned about, as gfortran numbers them
 * @param allowed the standards whose features may be used
 * @param pedantic whether {@code warned} and {@code allowed} are heeded where an extension is met
 * @param signZero whether a minus sign is written before zero
 * @param order the byte order of unformatted files that are opened without CONVERT=
 * @param recordMarker the bytes of the marker of an unformatted sequential record: 4 or 8
 * @param maxSubrecord the bytes of the longest part of such a record
 * @param formatDefaults whether edit descriptors without a width have one by the kind of the item
 */
record CompileOptions(int warned, int allowed, boolean pedantic, boolean signZero, ByteOrder order, int recordMarker,
                      long maxSubrecord, boolean formatDefaults) {
    static final int STANDARD_GNU = 1 << 5;
    static final int STANDARD_2008 = 1 << 7;
    static final int STANDARD_2018 = 1 << 9;

    private static final long DEFAULT_MAX_SUBRECORD = 2_147_483_639;
    static final CompileOptions DEFAULT = new CompileOptions(2116, 4095, false, true, ByteOrder.nativeOrder(), 4,
            DEFAULT_MAX_SUBRECORD, false);

    /** How the oracle takes the use of an extension. */
    enum Notice { SILENT, WARNING, ERROR }

    /** The options as the program hands them over; {@code convert} counts native, swap, big-endian, little-endian. */
    static CompileOptions of(int warned, int allowed, int pedantic, int signZero, int convert, int recordMarker,
                             int maxSubrecord, int formatDefaults) {
        ByteOrder order = switch (convert) {
            case 1 -> ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            case 2 -> ByteOrder.BIG_ENDIAN;
            case 3 -> ByteOrder.LITTLE_ENDIAN;
            default -> ByteOrder.nativeOrder();
        };
        return new CompileOptions(warned, allowed, pedantic != 0, signZero != 0, order, recordMarker == 8 ? 8 : 4,
                maxSubrecord > 0 ? maxSubrecord : DEFAULT_MAX_SUBRECORD, formatDefaults != 0);
    }

    boolean allows(int standard) {
        return (allowed & standard) != 0;
    }

    Notice notice(int standard) {
        if (!pedantic)
            return Notice.SILENT;
        boolean warning = (warned & standard) != 0;
        return warning ? Notice.WARNING : allows(standard) ? Notice.SILENT : Notice.ERROR;
    }

    /** With {@code -std=legacy} an edit descriptor of reals may leave out the period and the digits. */
    boolean periodOptional() {
        return warned == 0;
    }
}
