package org.fortranc.runtime.io;

/** Takes the items of an output list, one way of writing each: formatted, list-directed, unformatted. */
interface ItemSink {
    void integer(long value, int kind);

    void logical(boolean value, int kind);

    /** @param value exact in either kind */
    void real(double value, int kind);

    void complex(double re, double im, int kind);

    void text(byte[] bytes, int at, int length);

    /** The list is at its end. */
    void finish();

    /** Contiguous elements of an array; {@code from} and {@code count} count elements. */
    default void array(Object data, ElementType type, int from, int count) {
        Elements.write(this, data, type, from, count);
    }
}
