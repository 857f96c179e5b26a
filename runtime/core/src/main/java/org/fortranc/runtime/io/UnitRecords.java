package org.fortranc.runtime.io;

/** The records of a formatted external file. */
final class UnitRecords implements Records {
    private final Unit unit;
    private final RecordBuffer record;
    private final boolean atReturn;

    /** @param atReturn whether a carriage return alone ends a record that is read, as the oracle's formats have it */
    UnitRecords(Unit unit, boolean atReturn) {
        this.unit = unit;
        this.atReturn = atReturn;
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

    @Override public boolean commaEndsField() {
        return unit.access != Unit.Access.DIRECT;
    }

    @Override public void read() {
        record.clear();
        unit.recordStart = unit.file.position();
        if (unit.access == Unit.Access.DIRECT)
            readDirect();
        else if (!unit.file.readLine(record, atReturn))
            endOfFile();
        record.position = 0;
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
