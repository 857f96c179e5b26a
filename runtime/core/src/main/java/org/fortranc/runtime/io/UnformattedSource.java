package org.fortranc.runtime.io;

import java.nio.ByteOrder;

/** Unformatted input: storage as it is, in the byte order of the connection (F2018 12.6.4.5.2). */
final class UnformattedSource implements ItemSource {
    private final Unit unit;
    private final ByteFile file;
    private final boolean swapped;
    /** Bytes of the record, or of its current part, that are still to be read. */
    private long left;
    private boolean partFollows;

    UnformattedSource(Unit unit) {
        this.unit = unit;
        file = unit.file;
        swapped = unit.order != ByteOrder.nativeOrder();
        switch (unit.access) {
            case STREAM -> left = Long.MAX_VALUE;
            case DIRECT -> left = unit.recordLength;
            case SEQUENTIAL -> {
                if (!readMarker()) {
                    unit.endFile = Unit.EndFile.AFTER;
                    throw new IoException(IoCondition.END);
                }
            }
        }
    }

    @Override public long integer(long present, int kind) {
        if (left < kind || !file.has(kind))
            return inPieces(kind);
        left -= kind;
        return switch (kind) {
            case 1 -> file.getByte();
            case 2 -> swapped ? Short.reverseBytes(file.getShort()) : file.getShort();
            case 4 -> swapped ? Integer.reverseBytes(file.getInt()) : file.getInt();
            default -> swapped ? Long.reverseBytes(file.getLong()) : file.getLong();
        };
    }

    /** A value that parts of a record divide, or that is not there. */
    private long inPieces(int kind) {
        byte[] bytes = new byte[kind];
        text(bytes, 0, kind);
        long value = 0;
        for (int i = 0; i < kind; i++)
            value = value << 8 | bytes[unit.order == ByteOrder.BIG_ENDIAN ? i : kind - 1 - i] & 0xff;
        return value << 64 - 8 * kind >> 64 - 8 * kind;
    }

    @Override public boolean logical(boolean present, int kind) {
        return integer(0, kind) != 0;
    }

    @Override public double real(double present, int kind) {
        long bits = integer(0, kind);
        return kind == 4 ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
    }

    @Override public void complex(double[] parts, int kind) {
        parts[0] = real(0, kind);
        parts[1] = real(0, kind);
    }

    @Override public void text(byte[] bytes, int at, int length) {
        int done = 0;
        while (done < length) {
            int part = (int) Math.min(length - done, left());
            int got = file.read(bytes, at + done, part);
            if (got == 0)
                throw atEnd();
            left -= got;
            done += got;
        }
    }

    @Override public void array(Object data, ElementType type, int from, int count) {
        int slots = type == ElementType.COMPLEX4 || type == ElementType.COMPLEX8 ? 2 : 1;
        int first = from * slots;
        int rest = count * slots;
        int size = type.kind;
        while (rest > 0) {
            int part = (int) Math.min(rest, left() / size);
            int got = part == 0 ? 0 : file.readArray(data, size, first, part, unit.order);
            left -= (long) got * size;
            first += got;
            rest -= got;
            if (got == part && part > 0)
                continue;
            element(data, size, first++);
            rest--;
        }
    }

    /** One element that lies in two parts of a record, or whose reading tells what is wrong. */
    private void element(Object data, int size, int at) {
        long bits = inPieces(size);
        switch (data) {
            case byte[] bytes -> bytes[at] = (byte) bits;
            case short[] shorts -> shorts[at] = (short) bits;
            case int[] ints -> ints[at] = (int) bits;
            case long[] longs -> longs[at] = bits;
            case float[] floats -> floats[at] = Float.intBitsToFloat((int) bits);
            case double[] doubles -> doubles[at] = Double.longBitsToDouble(bits);
            default -> throw new IllegalArgumentException("no array of numbers");
        }
    }

    /** What is left of the record or its part, of which there is at least a byte. */
    private long left() {
        while (left == 0 && partFollows) {
            file.seek(file.position() + unit.markers.bytes());
            readNextPart();
        }
        if (left == 0)
            throw new IoException(IoCondition.SHORT_RECORD);
        return left;
    }

    /** Reads the length before a part of a record; a negative one says that another part follows. */
    private boolean readMarker() {
        if (!file.has(unit.markers.bytes())) {
            if (!file.has(1))
                return false;
            throw new IoException(IoCondition.CORRUPT_FILE);
        }
        long marker = unit.markers.read(file, unit.order);
        partFollows = marker < 0;
        left = Math.abs(marker);
        return true;
    }

    private void readNextPart() {
        if (!readMarker())
            throw new IoException(IoCondition.CORRUPT_FILE);
    }

    private IoException atEnd() {
        return switch (unit.access) {
            case STREAM -> new IoException(IoCondition.END);
            case DIRECT -> left == unit.recordLength
                    ? new IoException(IoCondition.BAD_OPTION, "Non-existing record number")
                    : new IoException(IoCondition.SHORT_RECORD);
            case SEQUENTIAL -> new IoException(IoCondition.CORRUPT_FILE);
        };
    }

    /** Goes behind the record, whatever of it has been read. */
    @Override public void finish() {
        if (unit.access == Unit.Access.SEQUENTIAL) {
            file.seek(file.position() + left + unit.markers.bytes());
            while (partFollows) {
                readNextPart();
                file.seek(file.position() + left + unit.markers.bytes());
            }
        } else if (unit.access == Unit.Access.DIRECT) {
            unit.nextRecord++;
        }
    }
}
