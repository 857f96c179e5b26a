package org.fortranc.runtime.io;

import java.util.Arrays;
import org.fortranc.runtime.io.Edit.Letter;

/** Formatted input (F2018 13.7). */
final class FormattedSource extends FormattedTransfer implements ItemSource {
    private final FieldReader fields;
    private final Field field = new Field();
    private final boolean advancing;
    private boolean finishing;
    /** Characters that data edit descriptors have taken, for SIZE= (F2018 12.6.2.15). */
    private int charactersRead;
    /** Whether a non-advancing statement has asked for more than the record has; the item is read all the same. */
    private boolean pastEnd;

    FormattedSource(Records records, Workplace workplace, Format format, boolean advancing) {
        super(records, workplace, format);
        this.advancing = advancing;
        fields = new FieldReader(workplace);
    }

    /** A child's data edit descriptors have taken these characters. */
    void addCharactersRead(int count) {
        charactersRead += count;
    }

    int charactersRead() {
        return charactersRead;
    }

    @Override public long integer(long present, int kind) {
        Edit.Data by = next().forInteger(kind);
        field(by, kind);
        return switch (by.letter()) {
            case I, G -> fields.integer(field, kind);
            case B -> fields.bits(field, kind, 1);
            case O -> fields.bits(field, kind, 3);
            case Z -> fields.bits(field, kind, 4);
            case A -> raw(kind);
            case L -> fields.logical(field) ? 1 : 0;
            case D, E, EN, ES, F -> throw mismatch(by, "REAL", "INTEGER");
        };
    }

    @Override public boolean logical(boolean present, int kind) {
        Edit.Data by = next();
        field(by, kind);
        return switch (by.letter()) {
            case L, G -> fields.logical(field);
            case B, O, Z -> bits(by, kind, "LOGICAL") != 0;
            case A -> raw(kind) != 0;
            case I -> throw mismatch(by, "INTEGER", "LOGICAL");
            case D, E, EN, ES, F -> throw mismatch(by, "REAL", "LOGICAL");
        };
    }

    @Override public void complex(double[] parts, int kind) {
        parts[0] = real(parts[0], kind);
        sameItem();
        parts[1] = real(parts[1], kind);
    }

    @Override public double real(double present, int kind) {
        Edit.Data by = next().forReal(kind);
        field(by, kind);
        return switch (by.letter()) {
            case D, E, EN, ES, F, G -> fields.real(field, kind, Math.max(by.digits(), 0));
            case B, O, Z -> ofBits(bits(by, kind, "REAL"), kind);
            case L -> ofBits(fields.logical(field) ? 1 : 0, kind);
            case A -> ofBits(raw(kind), kind);
            case I -> throw mismatch(by, "INTEGER", "REAL");
        };
    }

    private long bits(Edit.Data by, int kind, String type) {
        requireBits(by, type);
        return fields.bits(field, kind, switch (by.letter()) {
            case B -> 1;
            case O -> 3;
            default -> 4;
        });
    }

    @Override public void text(byte[] bytes, int at, int length) {
        Edit.Data by = next();
        switch (by.letter()) {
            case A, G -> {
                int width = by.width() <= 0 ? length : by.width();
                if (records.utf8())
                    utf8(bytes, at, length, width);
                else
                    characters(bytes, at, length, width);
            }
            case B, O, Z -> {
                field(by, 1);
                long value = bits(by, 1, "CHARACTER");
                if (length > 0) bytes[at] = (byte) value;
            }
            case I -> throw mismatch(by, "INTEGER", "CHARACTER");
            case L -> throw mismatch(by, "LOGICAL", "CHARACTER");
            case D, E, EN, ES, F -> throw mismatch(by, "REAL", "CHARACTER");
        }
    }

    private void characters(byte[] bytes, int at, int length, int width) {
        int from = record.position;
        int available = take(width);
        int skipped = Math.max(0, available - length);
        int copied = Math.min(length, available);
        if (copied > 0)
            System.arraycopy(record.bytes, from + skipped, bytes, at, copied);
        Arrays.fill(bytes, at + copied, at + length, (byte) ' ');
    }

    /** A field whose width counts characters; for SIZE=, and for what moves the position, their bytes count. */
    private void utf8(byte[] bytes, int at, int length, int width) {
        int from = Math.min(record.position, record.length);
        Utf8 source = new Utf8(record.bytes, from, record.length);
        int characters = 0;
        Arrays.fill(bytes, at, at + length, (byte) ' ');
        for (; characters < width && source.hasNext(); characters++) {
            byte character = source.next();
            int place = characters - Math.max(0, width - length); // of a longer field the last characters count
            if (place >= 0)
                bytes[at + place] = character;
        }
        if (characters < width && !modes.pad)
            throw new IoException(IoCondition.END_OF_RECORD);
        charactersRead += source.position() - from;
        record.position = source.position();
        pastEnd |= characters < width && !advancing;
        source.requireValid();
    }

    @Override public void finish() {
        finishing = true;
        drain();
    }

    @Override void nextRecord() {
        if (finishing)
            records.readLast();
        else
            records.read();
    }

    @Override void literal(Edit.Literal edit) {
        throw cursor.error(dataSeen() ? edit.end() - 1 : cursor.source().lastIndexOf(')'),
                "Constant string in input format");
    }

    @Override public void settle() {
        if (pastEnd)
            throw new IoException(IoCondition.END_OF_RECORD);
    }

    private void field(Edit.Data by, int kind) {
        int width = by.width() > 0 ? by.width() : by.letter() == Letter.A ? kind : 1;
        int from = record.position;
        boolean commaCounts = by.letter() != Letter.A && !modes.decimalComma && records.commaEndsField();
        int comma = commaCounts ? comma(from, width) : -1;
        if (comma >= 0) {
            extension("Comma in formatted numeric read.");
            charactersRead += comma - from;
            record.position = comma + 1;
            field.set(record.bytes, from, comma);
            return;
        }
        int available = take(width);
        field.set(record.bytes, from, from + available);
        if (modes.blankZero && available < width)
            pad(from, available, width);
    }

    private void pad(int from, int available, int width) {
        byte[] padded = new byte[width];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(record.bytes, from, padded, 0, available);
        field.set(padded, 0, width);
    }

    private int comma(int from, int width) {
        int end = Math.min(from + width, record.length);
        for (int i = from; i < end; i++)
            if (record.bytes[i] == ',')
                return i;
        return -1;
    }

    /** Moves over up to {@code width} characters and says how many there were. */
    private int take(int width) {
        int from = Math.min(record.position, record.length);
        int available = Math.min(width, record.length - from);
        if (available < width && !modes.pad)
            throw new IoException(IoCondition.END_OF_RECORD);
        record.position += available < width ? Math.max(available, 0) : width;
        charactersRead += available;
        pastEnd |= available < width && !advancing;
        return available;
    }

    private long raw(int kind) {
        long bits = 0x2020_2020_2020_2020L;
        int from = Math.max(field.at, field.end - kind); // of a longer field the last characters count
        for (int i = 0; from + i < field.end && i < 8; i++)
            bits = bits & ~(0xffL << 8 * i) | (field.bytes[from + i] & 0xffL) << 8 * i;
        return kind == 8 ? bits : kind == 4 ? (int) bits : kind == 2 ? (short) bits : (byte) bits;
    }

    private static double ofBits(long bits, int kind) {
        return kind == 4 ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
    }
}
