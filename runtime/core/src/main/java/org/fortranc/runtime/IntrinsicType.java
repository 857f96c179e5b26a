package org.fortranc.runtime;

/** The intrinsic types that a CLASS(*) object can have. */
public enum IntrinsicType {
    INTEGER1(1, byte[].class), INTEGER2(2, short[].class), INTEGER4(4, int[].class), INTEGER8(8, long[].class),
    LOGICAL1(1, byte[].class), LOGICAL2(2, short[].class), LOGICAL4(4, int[].class), LOGICAL8(8, long[].class),
    REAL4(4, float[].class), REAL8(8, double[].class), COMPLEX4(8, float[].class), COMPLEX8(16, double[].class),
    /** Characters of one byte; {@link #bytes} is that of one. */
    CHARACTER(1, byte[].class);

    /** Bytes of one value in the memory of a compiled program. */
    public final int bytes;
    /** The Java arrays that hold such values. */
    public final Class<?> storage;

    IntrinsicType(int bytes, Class<?> storage) {
        this.bytes = bytes;
        this.storage = storage;
    }

    /** How many elements of a Java array one value takes; of a CHARACTER, each character. */
    public int slots() {
        return this == COMPLEX4 || this == COMPLEX8 ? 2 : 1;
    }
}
