package org.fortranc.runtime.io;

import java.nio.ByteBuffer;

/** Unformatted input: storage as it is, in the byte order of the connection (F2018 12.6.4.5.2). */
final class UnformattedSource implements ItemSource {
    private static final int CHUNK = Unit.SCRATCH_BYTES;

    private final Unit unit;
    private final ByteBuffer scratch;
    /** Bytes of the record, or of its current part, that are still to be read. */
    private long left;
    private boolean partFollows;

    UnformattedSource(Unit unit) {
        this.unit = unit;
        scratch = unit.scratchBuffer();
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
        get(scratch.array(), 0, kind);
        return switch (kind) {
            case 1 -> scratch.get(0);
            case 2 -> scratch.getShort(0);
            case 4 -> scratch.getInt(0);
            default -> scratch.getLong(0);
        };
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
        get(bytes, at, length);
    }

    @Override public void array(Object data, ElementType type, int from, int count) {
        int size = type.kind;
        int first = from;
        int rest = count;
        if (type == ElementType.COMPLEX4 || type == ElementType.COMPLEX8) {
            first *= 2;
            rest *= 2;
        }
        while (rest > 0) {
            int part = Math.min(rest, CHUNK / size);
            get(scratch.array(), 0, part * size);
            scratch.clear();
            switch (type) {
                case INTEGER1, LOGICAL1, CHARACTER -> scratch.get((byte[]) data, first, part);
                case INTEGER2, LOGICAL2 -> scratch.asShortBuffer().get((short[]) data, first, part);
                case INTEGER4, LOGICAL4 -> scratch.asIntBuffer().get((int[]) data, first, part);
                case INTEGER8, LOGICAL8 -> scratch.asLongBuffer().get((long[]) data, first, part);
                case REAL4, COMPLEX4 -> scratch.asFloatBuffer().get((float[]) data, first, part);
                case REAL8, COMPLEX8 -> scratch.asDoubleBuffer().get((double[]) data, first, part);
            }
            first += part;
            rest -= part;
        }
    }

    private void get(byte[] to, int at, int count) {
        int done = 0;
        while (done < count) {
            if (left == 0 && partFollows) {
                unit.file.seek(unit.file.position() + 4);
                readNextPart();
                continue;
            }
            int part = (int) Math.min(count - done, left);
            if (part == 0)
                throw new IoException(IoCondition.SHORT_RECORD);
            int got = unit.file.read(to, at + done, part);
            if (got == 0)
                throw atEnd(done);
            left -= got;
            done += got;
        }
    }

    /** Reads the length before a part of a record; a negative one says that another part follows. */
    private boolean readMarker() {
        byte[] bytes = new byte[4];
        int got = unit.file.read(bytes, 0, 4);
        if (got == 0)
            return false;
        if (got < 4)
            throw new IoException(IoCondition.CORRUPT_FILE);
        int marker = ByteBuffer.wrap(bytes).order(unit.order).getInt();
        partFollows = marker < 0;
        left = Math.abs((long) marker);
        return true;
    }

    private void readNextPart() {
        if (!readMarker())
            throw new IoException(IoCondition.CORRUPT_FILE);
    }

    private IoException atEnd(int done) {
        return switch (unit.access) {
            case STREAM -> new IoException(IoCondition.END);
            case DIRECT -> done == 0 && left == unit.recordLength
                    ? new IoException(IoCondition.BAD_OPTION, "Non-existing record number")
                    : new IoException(IoCondition.SHORT_RECORD);
            case SEQUENTIAL -> new IoException(IoCondition.CORRUPT_FILE);
        };
    }

    /** Goes behind the record, whatever of it has been read. */
    @Override public void finish() {
        if (unit.access == Unit.Access.SEQUENTIAL) {
            unit.file.seek(unit.file.position() + left + 4);
            while (partFollows) {
                readNextPart();
                unit.file.seek(unit.file.position() + left + 4);
            }
        } else if (unit.access == Unit.Access.DIRECT) {
            unit.nextRecord++;
        }
    }
}
