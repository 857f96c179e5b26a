package org.fortranc.runtime.io;

import java.nio.ByteOrder;

/** Unformatted output: storage as it is, in the byte order of the connection (F2018 12.6.4.5.2). */
final class UnformattedSink implements ItemSink {
    private final Unit unit;
    private final ByteFile file;
    private final boolean swapped;
    /** Where the marker of the part being written stands, to be set when the part's length is known. */
    private long markerAt;
    /** How many bytes the record, or its part, may still take. */
    private long left;
    private long written;
    private boolean continued;

    UnformattedSink(Unit unit) {
        this.unit = unit;
        file = unit.file;
        swapped = unit.order != ByteOrder.nativeOrder();
        switch (unit.access) {
            case STREAM -> left = Long.MAX_VALUE;
            case DIRECT -> left = unit.recordLength;
            case SEQUENTIAL -> beginPart();
        }
    }

    @Override public void integer(long value, int kind) {
        if (kind > left) {
            inPieces(value, kind);
            return;
        }
        left -= kind;
        written += kind;
        switch (kind) {
            case 1 -> file.putByte((byte) value);
            case 2 -> file.putShort(swapped ? Short.reverseBytes((short) value) : (short) value);
            case 4 -> file.putInt(swapped ? Integer.reverseBytes((int) value) : (int) value);
            default -> file.putLong(swapped ? Long.reverseBytes(value) : value);
        }
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
        int done = 0;
        while (done < length) {
            int part = claim(length - done, 1);
            file.write(bytes, at + done, part);
            done += part;
        }
    }

    @Override public void array(Object data, ElementType type, int from, int count) {
        int slots = type == ElementType.COMPLEX4 || type == ElementType.COMPLEX8 ? 2 : 1;
        int first = from * slots;
        int rest = count * slots;
        while (rest > 0) {
            int part = claim(rest, type.kind);
            if (part == 0)
                Elements.write(this, data, type.ofSlots(), first, part = 1);
            else
                file.writeArray(data, type.kind, first, part, unit.order);
            first += part;
            rest -= part;
        }
    }

    /** A value that the end of a part of a record divides, or that does not fit into a direct access record. */
    private void inPieces(long value, int kind) {
        if (unit.access == Unit.Access.DIRECT)
            throw new IoException(IoCondition.DIRECT_END_OF_RECORD);
        byte[] bytes = new byte[kind];
        for (int i = 0; i < kind; i++)
            bytes[unit.order == ByteOrder.BIG_ENDIAN ? kind - 1 - i : i] = (byte) (value >>> 8 * i);
        text(bytes, 0, kind);
    }

    /** Claims room for up to {@code count} values and says for how many; 0 if only a part of one fits. */
    private int claim(int count, int bytes) {
        if (left == 0) {
            if (unit.access == Unit.Access.DIRECT)
                throw new IoException(IoCondition.DIRECT_END_OF_RECORD);
            endPart(true);
            continued = true;
            beginPart();
        }
        int part = (int) Math.min(count, left / bytes);
        left -= (long) part * bytes;
        written += (long) part * bytes;
        return part;
    }

    private void beginPart() {
        markerAt = file.position();
        file.writeZeros(unit.markers.bytes());
        left = unit.markers.longest();
        written = 0;
    }

    /** A negative marker before a part says that another one follows it, after a part that one precedes it. */
    private void endPart(boolean follows) {
        unit.markers.write(file, continued ? -written : written, unit.order);
        long marker = follows ? -written : written;
        if (unit.markers.amend(file, markerAt, marker, unit.order))
            return;
        long end = file.position();
        if (!file.seekable() && !file.holds(markerAt))
            throw new IoException(ByteFile.ILLEGAL_SEEK, "Illegal seek");
        file.seek(markerAt);
        unit.markers.write(file, marker, unit.order);
        file.seek(end);
    }

    @Override public void finish() {
        switch (unit.access) {
            case STREAM -> { }
            case SEQUENTIAL -> endPart(false);
            case DIRECT -> {
                file.writeZeros(left);
                unit.nextRecord++;
            }
        }
    }
}
