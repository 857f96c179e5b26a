package org.fortranc.runtime.io;

/** Passes the elements of primitive arrays one by one to a sink, or takes them from a source. */
final class Elements {
    private Elements() {}

    static void write(ItemSink sink, Object data, ElementType type, int from, int count) {
        for (int i = from; i < from + count; i++) {
            switch (type) {
                case INTEGER1 -> sink.integer(((byte[]) data)[i], 1);
                case INTEGER2 -> sink.integer(((short[]) data)[i], 2);
                case INTEGER4 -> sink.integer(((int[]) data)[i], 4);
                case INTEGER8 -> sink.integer(((long[]) data)[i], 8);
                case LOGICAL1 -> sink.logical(((byte[]) data)[i] != 0, 1);
                case LOGICAL2 -> sink.logical(((short[]) data)[i] != 0, 2);
                case LOGICAL4 -> sink.logical(((int[]) data)[i] != 0, 4);
                case LOGICAL8 -> sink.logical(((long[]) data)[i] != 0, 8);
                case REAL4 -> sink.real(((float[]) data)[i], 4);
                case REAL8 -> sink.real(((double[]) data)[i], 8);
                case COMPLEX4 -> sink.complex(((float[]) data)[2 * i], ((float[]) data)[2 * i + 1], 4);
                case COMPLEX8 -> sink.complex(((double[]) data)[2 * i], ((double[]) data)[2 * i + 1], 8);
                case CHARACTER -> throw new IllegalArgumentException("CHARACTER elements have a length");
            }
        }
    }

    static void read(ItemSource source, Object data, ElementType type, int from, int count) {
        double[] parts = new double[2];
        for (int i = from; i < from + count; i++) {
            switch (type) {
                case INTEGER1 -> ((byte[]) data)[i] = (byte) source.integer(((byte[]) data)[i], 1);
                case INTEGER2 -> ((short[]) data)[i] = (short) source.integer(((short[]) data)[i], 2);
                case INTEGER4 -> ((int[]) data)[i] = (int) source.integer(((int[]) data)[i], 4);
                case INTEGER8 -> ((long[]) data)[i] = source.integer(((long[]) data)[i], 8);
                case LOGICAL1 -> ((byte[]) data)[i] = (byte) bit(source.logical(((byte[]) data)[i] != 0, 1));
                case LOGICAL2 -> ((short[]) data)[i] = (short) bit(source.logical(((short[]) data)[i] != 0, 2));
                case LOGICAL4 -> ((int[]) data)[i] = bit(source.logical(((int[]) data)[i] != 0, 4));
                case LOGICAL8 -> ((long[]) data)[i] = bit(source.logical(((long[]) data)[i] != 0, 8));
                case REAL4 -> ((float[]) data)[i] = (float) source.real(((float[]) data)[i], 4);
                case REAL8 -> ((double[]) data)[i] = source.real(((double[]) data)[i], 8);
                case COMPLEX4 -> {
                    float[] values = (float[]) data;
                    parts[0] = values[2 * i];
                    parts[1] = values[2 * i + 1];
                    source.complex(parts, 4);
                    values[2 * i] = (float) parts[0];
                    values[2 * i + 1] = (float) parts[1];
                }
                case COMPLEX8 -> {
                    double[] values = (double[]) data;
                    parts[0] = values[2 * i];
                    parts[1] = values[2 * i + 1];
                    source.complex(parts, 8);
                    values[2 * i] = parts[0];
                    values[2 * i + 1] = parts[1];
                }
                case CHARACTER -> throw new IllegalArgumentException("CHARACTER elements have a length");
            }
            source.settle();
        }
    }

    private static int bit(boolean value) {
        return value ? 1 : 0;
    }
}
