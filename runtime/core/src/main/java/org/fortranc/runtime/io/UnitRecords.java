package org.fortranc.runtime.io;

/** The records of a formatted external file. */
final class UnitRecords implements Records {
    private final Unit unit;
    private final RecordBuffer record;
    private final boolean byFormat;

    /**
     * @param byFormat whether a format directs the transfer: a carriage return alone ends a record then, as the oracle
     *        has it, and characters in UTF-8 are found only where A edit descriptors stand
     */
    UnitRecords(Unit unit, boolean byFormat) {
        this.unit = unit;
        this.byFormat = byFormat;
        record = unit.record;
    }

    @Override public RecordBuffer buffer() {
        return record;
    }

    @Override public void write() {
        if (unit.access == Unit.Access.DIRECT) {
            record.padTo(recordLimit());
            unit.nextRecord++;
        } else {
            record.limit = RecordBuffer.UNLIMITED;
            record.position = record.length;
            record.put('\n');
            record.limit = recordLimit();
        }
        unit.file.write(record.bytes, 0, record.length);
        record.clear();
        unit.recordBegun = false;
    }

    /** A record in memory is no longer than an array may be. */
    private int recordLimit() {
        return (int) Math.min(unit.recordLength, RecordBuffer.UNLIMITED);
    }

    @Override public void writePart() {
        if (unit.access == Unit.Access.DIRECT) {
            write();
            return;
        }
        if (record.position > record.length) // positions that X and T have passed become blanks now
            record.padTo(record.position);
        unit.file.write(record.bytes, 0, record.length);
        record.clear();
        unit.recordBegun = true;
    }

    @Override public boolean utf8() {
        return unit.utf8;
    }

    @Override public boolean commaEndsField() {
        return unit.access != Unit.Access.DIRECT;
    }

    @Override public void read() {
        record.clear();
        unit.recordStart = unit.file.position();
        if (unit.access == Unit.Access.DIRECT)
            readDirect();
        else if (!unit.file.readLine(record, byFormat))
            endOfFile();
        record.position = 0;
        if (unit.utf8 && !byFormat)
            Utf8.decode(record);
        unit.recordBegun = false;
    }

    private void readDirect() {
        int at = record.claim(recordLimit());
        int got = unit.file.read(record.bytes, at, recordLimit());
        if (got == 0)
            throw new IoException(IoCondition.BAD_OPTION, "Non-existing record number");
        record.length = got;
        unit.nextRecord++;
    }

    private void endOfFile() {
        unit.endFile = Unit.EndFile.AFTER;
        unit.recordBegun = false;
        throw new IoException(IoCondition.END);
    }
}
