package org.fortranc.runtime.io;

import org.fortranc.runtime.io.Edit.Letter;

/** Formatted output (F2018 13.7). */
final class FormattedSink extends FormattedTransfer implements ItemSink {
    private final RealEditor reals;
    private final Closing closing;

    FormattedSink(Records records, Workplace workplace, Format format, Closing closing) {
        super(records, workplace, format);
        this.closing = closing;
        reals = workplace.reals;
    }

    @Override public void integer(long value, int kind) {
        Edit.Data by = next().forInteger(kind);
        switch (by.letter()) {
            case I, G -> IntegerEditor.decimal(record, value, by.width(),
                    by.letter() == Letter.G ? Edit.NO_DIGITS : by.digits(), modes.plus());
            case B, O, Z -> bits(value, kind, by);
            case A -> raw(value, kind, by);
            case L -> letter(value != 0, by.width());
            case D, E, EN, ES, F -> throw mismatch(by, "REAL", "INTEGER");
        }
    }

    @Override public void logical(boolean value, int kind) {
        Edit.Data by = next();
        switch (by.letter()) {
            case L -> letter(value, by.width());
            case G -> letter(value, Math.max(by.width(), 1));
            case B, O, Z -> {
                requireBits(by, "LOGICAL");
                bits(value ? 1 : 0, kind, by);
            }
            case A -> raw(value ? 1 : 0, kind, by);
            case I -> throw mismatch(by, "INTEGER", "LOGICAL");
            case D, E, EN, ES, F -> throw mismatch(by, "REAL", "LOGICAL");
        }
    }

    @Override public void complex(double re, double im, int kind) {
        real(re, kind);
        sameItem();
        real(im, kind);
    }

    @Override public void real(double value, int kind) {
        Edit.Data by = next().forReal(kind);
        switch (by.letter()) {
            case D, E, EN, ES, F, G -> reals.edit(record, value, kind, by);
            case B, O, Z -> {
                requireBits(by, "REAL");
                bits(rawBits(value, kind), kind, by);
            }
            case A -> raw(rawBits(value, kind), kind, by);
            case L -> letter(rawBits(value, kind) != 0, by.width());
            case I -> throw mismatch(by, "INTEGER", "REAL");
        }
    }

    @Override public void text(byte[] bytes, int at, int length) {
        Edit.Data by = next();
        switch (by.letter()) {
            case A, G -> characters(bytes, at, length, by.width());
            // As with gfortran, the first character is an integer of kind 1.
            case B, O, Z -> {
                requireBits(by, "CHARACTER");
                bits(length > 0 ? bytes[at] & 0xff : 0, 1, by);
            }
            case L -> letter(length > 0 && bytes[at] != 0, by.width());
            case I -> throw mismatch(by, "INTEGER", "CHARACTER");
            case D, E, EN, ES, F -> throw mismatch(by, "REAL", "CHARACTER");
        }
    }

    @Override public void finish() {
        drain();
        switch (closing) {
            case ADVANCE -> {
                if (stay)
                    records.writePart();
                else
                    records.write();
            }
            case STAY -> records.writePart();
            case CHILD -> endChild();
        }
    }

    @Override boolean revertsInRecord() {
        return stay;
    }

    /** With gfortran a slash behind {@code $} ends no record. */
    @Override void nextRecord() {
        if (!stay)
            records.write();
    }

    @Override void literal(Edit.Literal edit) {
        record.put(edit.text(), 0, edit.text().length);
    }

    private void letter(boolean value, int width) {
        record.blanks(width - 1);
        record.put(value ? 'T' : 'F');
    }

    private void characters(byte[] bytes, int at, int length, int width) {
        int w = width <= 0 ? length : width;
        record.blanks(w - length);
        record.put(bytes, at, Math.min(length, w));
    }

    private void raw(long bits, int kind, Edit.Data by) {
        byte[] bytes = new byte[kind];
        for (int i = 0; i < kind; i++)
            bytes[i] = (byte) (bits >>> 8 * i);
        characters(bytes, 0, kind, by.width());
    }

    private void bits(long value, int kind, Edit.Data by) {
        int shift = switch (by.letter()) {
            case B -> 1;
            case O -> 3;
            default -> 4;
        };
        IntegerEditor.bits(record, value, kind, shift, by.width(), by.digits());
    }

    private static long rawBits(double value, int kind) {
        return kind == 4 ? Float.floatToRawIntBits((float) value) & 0xffff_ffffL : Double.doubleToRawLongBits(value);
    }
}
