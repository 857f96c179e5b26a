package org.fortranc.runtime.io;

/** What formatted input and output share: the walk through the format, item by item (F2018 13.4). */
abstract class FormattedTransfer {
    final Records records;
    final RecordBuffer record;
    final EditModes modes;
    final FormatCursor cursor;
    /** Whether {@code $} asked to stay on the line. */
    boolean stay;
    private int leftLimit;
    private int item;

    FormattedTransfer(Records records, EditModes modes, Format format) {
        this.records = records;
        this.record = records.buffer();
        this.modes = modes;
        cursor = new FormatCursor(format);
        leftLimit = record.position;
    }

    /** Ends the current record and goes to the next. */
    abstract void nextRecord();

    /** Characters in the format. */
    abstract void literal(Edit.Literal edit);

    /** The data edit descriptor for the next item; what stands before it is done. */
    final Edit.Data next() {
        boolean reverted = false;
        item++;
        while (true) {
            Edit edit = cursor.next();
            if (edit == FormatCursor.END) {
                if (reverted)
                    throw new IoException(IoCondition.FORMAT,
                            "Insufficient data descriptors in format after reversion");
                reverted = true;
                advance();
                cursor.revert();
            } else if (edit instanceof Edit.Data data) {
                return data;
            } else {
                edit.control(this);
            }
        }
    }

    /** Goes on to the next data edit descriptor, colon or end when all items are done. */
    final void drain() {
        while (true) {
            Edit edit = cursor.next();
            if (edit == FormatCursor.END || edit instanceof Edit.Data || edit instanceof Edit.Colon)
                return;
            edit.control(this);
        }
    }

    final void advance() {
        nextRecord();
        leftLimit = 0;
    }

    /** T, TL, TR and X. */
    final void move(Edit.Direction direction, int count) {
        record.position = switch (direction) {
            case TO -> leftLimit + count - 1;
            case LEFT -> Math.max(leftLimit, record.position - count);
            case RIGHT -> record.position + count;
        };
    }

    final IoException mismatch(Edit.Data by, String expected, String got) {
        return cursor.error(by.at(), "Expected " + expected + " for item " + item + " in formatted transfer, got "
                + got);
    }
}
