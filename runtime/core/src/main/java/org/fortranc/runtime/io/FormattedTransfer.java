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
    private Edit.Direction lastMove = Edit.Direction.TO;
    private boolean dataSeen;

    final CompileOptions compiled;
    private final Extensions extensions;

    FormattedTransfer(Records records, Workplace workplace, Format format) {
        this.records = records;
        this.record = records.buffer();
        this.modes = workplace.modes;
        compiled = workplace.compiled;
        extensions = workplace.extensions;
        cursor = new FormatCursor(format);
        leftLimit = record.position;
    }

    /** Ends the current record and goes to the next. */
    abstract void nextRecord();

    /** Characters in the format. */
    abstract void literal(Edit.Literal edit);

    /** The next data edit descriptor is for the second part of the same item. */
    final void sameItem() {
        item--;
    }

    /** The data edit descriptor for the next item; what stands before it is done. */
    final Edit.Data next() {
        boolean reverted = false;
        item++;
        while (true) {
            Edit edit = cursor.next();
            if (edit == FormatCursor.END) {
                revert(reverted);
                reverted = true;
            } else if (edit instanceof Edit.Data data) {
                dataSeen = true;
                return data;
            } else if (edit instanceof Edit.Defined by) {
                throw cursor.error(by.at(), "Missing DTIO procedure or intrinsic type passed for item " + item
                        + " in formatted transfer");
            } else {
                edit.control(this);
            }
        }
    }

    /** The DT edit descriptor for the next item, which is of derived type. */
    final Edit.Defined nextDefined() {
        boolean reverted = false;
        item++;
        while (true) {
            Edit edit = cursor.next();
            if (edit == FormatCursor.END) {
                revert(reverted);
                reverted = true;
            } else if (edit instanceof Edit.Defined defined) {
                dataSeen = true;
                return defined;
            } else if (edit instanceof Edit.Data by) {
                throw mismatch(by, switch (by.letter()) {
                    case D, E, EN, ES, F -> "REAL";
                    case L -> "LOGICAL";
                    case A -> "CHARACTER";
                    case B, G, I, O, Z -> "INTEGER";
                }, "CLASS or DERIVED");
            } else {
                edit.control(this);
            }
        }
    }

    /** Goes back in the format when there are more items (F2018 13.4). */
    private void revert(boolean again) {
        if (again || !dataSeen)
            throw new IoException(IoCondition.FORMAT, "Insufficient data descriptors in format after reversion");
        if (!revertsInRecord())
            advance();
        cursor.revert();
    }

    /** Whether an item has had its edit descriptor. */
    final boolean dataSeen() {
        return dataSeen;
    }

    /** Goes on to the next data edit descriptor, colon or end when all items are done. */
    final void drain() {
        while (true) {
            Edit edit = cursor.next();
            if (edit == FormatCursor.END || edit instanceof Edit.Data || edit instanceof Edit.Defined
                    || edit instanceof Edit.Colon)
                return;
            edit.control(this);
        }
    }

    final void advance() {
        nextRecord();
        leftLimit = 0;
    }

    /** Whether the format, when it is used again, goes on in the same record. */
    boolean revertsInRecord() {
        return false;
    }

    /** T, TL, TR and X. */
    final void move(Edit.Direction direction, int count) {
        lastMove = direction;
        record.position = switch (direction) {
            case TO -> leftLimit + count - 1;
            case LEFT -> Math.max(leftLimit, record.position - count);
            case RIGHT -> record.position + count;
        };
    }

    /** As with gfortran, only X moves the position beyond the end of what a child transfer writes. */
    final void endChild() {
        if (record.position > record.length && lastMove == Edit.Direction.RIGHT)
            record.padTo(record.position);
        else
            record.position = record.length;
    }

    /** {@code $}. */
    final void stayOnLine() {
        extension("Extension: $ descriptor");
        stay = true;
    }

    final void extension(String message) {
        extensions.used(CompileOptions.STANDARD_GNU, message);
    }

    /** What B, O and Z edit: integers alone, numbers, or all types, as the options have it. */
    final void requireBits(Edit.Data by, String type) {
        if (!compiled.allows(CompileOptions.STANDARD_GNU) && !type.equals("REAL") && !type.equals("COMPLEX"))
            throw cursor.error(by.at(), "Expected numeric type for item " + item + " in formatted transfer, got "
                    + type);
        if (!compiled.allows(CompileOptions.STANDARD_2008))
            throw mismatch(by, "INTEGER", type);
    }

    final IoException mismatch(Edit.Data by, String expected, String got) {
        return cursor.error(by.at(), "Expected " + expected + " for item " + item + " in formatted transfer, got "
                + got);
    }
}
