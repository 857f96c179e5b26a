package org.fortranc.runtime.io;

import java.util.Optional;

/** REWIND, BACKSPACE, ENDFILE, FLUSH and WAIT (F2018 12.7 to 12.9). */
public final class PositionStatement extends IoStatement<PositionStatement> {
    enum Kind { REWIND, BACKSPACE, ENDFILE, FLUSH, WAIT }

    private final Kind kind;
    private long id = -1;

    PositionStatement(Io io, Kind kind) {
        super(io);
        this.kind = kind;
    }

    /** ID= of an asynchronous transfer to wait for. */
    public PositionStatement id(long transfer) {
        id = transfer;
        return this;
    }

    /** Positions the file. Returns the value for IOSTAT=. */
    public int end() {
        try {
            requireNumber();
            Optional<Unit> unit = io.find(number);
            if (id >= 0 && unit.isPresent() && id >= unit.get().nextTransfer)
                throw new IoException(IoCondition.BAD_WAIT_ID);
            unit.ifPresent(IoStatement::await);
            switch (kind) {
                case REWIND -> unit.ifPresent(this::rewind);
                case BACKSPACE -> backspace(unit.orElseThrow(() -> new IoException(IoCondition.BAD_UNIT)));
                case ENDFILE -> endfile(io.connected(number, true));
                case FLUSH -> unit.orElseThrow(() -> new IoException(IoCondition.FLUSH_UNCONNECTED)).file.flush();
                case WAIT -> { }
            }
        } catch (IoException e) {
            fail(e);
        }
        return status();
    }

    private void rewind(Unit unit) {
        if (unit.access == Unit.Access.DIRECT)
            throw new IoException(IoCondition.BAD_OPTION, "Cannot REWIND a file opened for DIRECT access");
        unit.rewind();
    }

    private void backspace(Unit unit) {
        if (unit.access == Unit.Access.DIRECT)
            throw new IoException(IoCondition.OPTION_CONFLICT, "Cannot BACKSPACE a file opened for DIRECT access");
        if (unit.access == Unit.Access.STREAM && !unit.formatted)
            throw new IoException(IoCondition.OPTION_CONFLICT,
                    "Cannot BACKSPACE an unformatted stream file");
        if (unit.endFile == Unit.EndFile.AFTER) {
            // The file is behind its endfile record; going back over that leaves it at the end of the data.
            unit.endFile = Unit.EndFile.BEFORE;
            return;
        }
        boolean begun = unit.recordBegun && !unit.writing;
        unit.endWriting();
        unit.moved();
        unit.recordBegun = false;
        if (!unit.file.seekable())
            return;
        if (unit.formatted)
            backOverLine(unit.file);
        else
            backOverRecord(unit);
        if (begun)
            unit.record.clear();
    }

    private static void backOverLine(ByteFile file) {
        long end = file.position() - 1;
        byte[] chunk = new byte[4096];
        while (end > 0) {
            int count = (int) Math.min(chunk.length, end);
            long from = end - count;
            file.seek(from);
            file.read(chunk, 0, count);
            for (int i = count - 1; i >= 0; i--) {
                if (chunk[i] == '\n') {
                    file.seek(from + i + 1);
                    return;
                }
            }
            end = from;
        }
        file.seek(0);
    }

    private static void backOverRecord(Unit unit) {
        int marker = unit.markers.bytes();
        boolean part = true;
        while (part && unit.file.position() >= 2 * marker) {
            unit.file.seek(unit.file.position() - marker);
            if (!unit.file.has(marker))
                throw new IoException(IoCondition.CORRUPT_FILE);
            long length = unit.markers.read(unit.file, unit.order);
            // A negative length at the end of a part says that another part comes before it.
            part = length < 0;
            unit.file.seek(Math.max(0, unit.file.position() - 2 * marker - Math.abs(length)));
        }
    }

    private void endfile(Unit unit) {
        if (unit.access == Unit.Access.DIRECT)
            throw new IoException(IoCondition.OPTION_CONFLICT,
                    "Cannot perform ENDFILE on a file opened for DIRECT access");
        if (unit.action == Unit.Action.READ)
            throw new IoException(IoCondition.OPTION_CONFLICT, "ENDFILE not allowed on a file opened for READ");
        if (unit.endFile == Unit.EndFile.AFTER)
            throw new IoException(IoCondition.BAD_OPTION,
                    "Cannot perform ENDFILE on a file already positioned after EOF");
        unit.endWriting();
        unit.file.truncate();
        unit.endFile = Unit.EndFile.AFTER;
    }
}
