package org.fortranc.runtime.io;

/** Gives the items of an input list. Each method is told the present value, which a null value leaves unchanged. */
interface ItemSource {
    long integer(long present, int kind);

    boolean logical(boolean present, int kind);

    double real(double present, int kind);

    /** Replaces the real and the imaginary part in {@code parts}. */
    void complex(double[] parts, int kind);

    void text(byte[] bytes, int at, int length);

    /** Raises the condition that reading the last item has met, now that its value is stored. */
    default void settle() {}

    /** The list is at its end. */
    void finish();

    /** Contiguous elements of an array; {@code from} and {@code count} count elements. */
    default void array(Object data, ElementType type, int from, int count) {
        Elements.read(this, data, type, from, count);
    }
}
