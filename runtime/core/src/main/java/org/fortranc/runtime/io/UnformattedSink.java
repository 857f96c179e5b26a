package org.fortranc.runtime.io;

import java.nio.ByteBuffer;

/** Unformatted output: storage as it is, in the byte order of the connection (F2018 12.6.4.5.2). */
final class UnformattedSink implements ItemSink {
    private static final int CHUNK = Unit.SCRATCH_BYTES;

    private final Unit unit;
    private final RecordBuffer record;
    private final ByteBuffer scratch;

    UnformattedSink(Unit unit) {
        this.unit = unit;
        record = unit.record;
        scratch = unit.scratchBuffer();
    }

    @Override public void integer(long value, int kind) {
        scratch.clear();
        switch (kind) {
            case 1 -> scratch.put((byte) value);
            case 2 -> scratch.putShort((short) value);
            case 4 -> scratch.putInt((int) value);
            default -> scratch.putLong(value);
        }
        put(scratch.array(), 0, kind);
    }

    @Override public void logical(boolean value, int kind) {
        integer(value ? 1 : 0, kind);
    }

    @Override public void real(double value, int kind) {
        if (kind == 4)
            integer(Float.floatToRawIntBits((float) value), 4);
        else
            integer(Double.doubleToRawLongBits(value), 8);
    }

    @Override public void complex(double re, double im, int kind) {
        real(re, kind);
        real(im, kind);
    }

    @Override public void text(byte[] bytes, int at, int length) {
        put(bytes, at, length);
    }

    @Override public void array(Object data, ElementType type, int from, int count) {
        int size = type.kind;
        int first = from;
        int left = count;
        if (type == ElementType.COMPLEX4 || type == ElementType.COMPLEX8) {
            first *= 2;
            left *= 2;
        }
        while (left > 0) {
            int part = Math.min(left, CHUNK / size);
            scratch.clear();
            switch (type) {
                case INTEGER1, LOGICAL1, CHARACTER -> scratch.put((byte[]) data, first, part);
                case INTEGER2, LOGICAL2 -> scratch.asShortBuffer().put((short[]) data, first, part);
                case INTEGER4, LOGICAL4 -> scratch.asIntBuffer().put((int[]) data, first, part);
                case INTEGER8, LOGICAL8 -> scratch.asLongBuffer().put((long[]) data, first, part);
                case REAL4, COMPLEX4 -> scratch.asFloatBuffer().put((float[]) data, first, part);
                case REAL8, COMPLEX8 -> scratch.asDoubleBuffer().put((double[]) data, first, part);
            }
            put(scratch.array(), 0, part * size);
            first += part;
            left -= part;
        }
    }

    private void put(byte[] bytes, int at, int count) {
        switch (unit.access) {
            case STREAM -> unit.file.write(bytes, at, count);
            case SEQUENTIAL -> record.put(bytes, at, count);
            case DIRECT -> {
                if (record.length + count > unit.recordLength)
                    throw new IoException(IoCondition.DIRECT_END_OF_RECORD);
                record.put(bytes, at, count);
            }
        }
    }

    @Override public void finish() {
        switch (unit.access) {
            case STREAM -> { }
            case SEQUENTIAL -> {
                scratch.clear();
                scratch.putInt(record.length);
                unit.file.write(scratch.array(), 0, 4);
                unit.file.write(record.bytes, 0, record.length);
                unit.file.write(scratch.array(), 0, 4);
            }
            case DIRECT -> {
                unit.file.write(record.bytes, 0, record.length);
                unit.file.writeZeros(unit.recordLength - record.length);
                unit.nextRecord++;
            }
        }
    }
}
