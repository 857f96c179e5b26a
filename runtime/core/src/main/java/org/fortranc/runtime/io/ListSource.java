package org.fortranc.runtime.io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** List-directed input (F2018 13.10.3): values, repeat counts, null values, and the slash that ends all. */
final class ListSource implements ItemSource {
    private static final int MAX_REPEAT = 200_000_000;

    private final Records records;
    private final RecordBuffer record;
    private final ValueReader values;
    private final EditModes modes;
    private boolean complete;
    /** Whether a value has been read and no comma after it, so that the next comma only ends that value. */
    private boolean valueEnded;
    private int item;
    private boolean oneItem;

    // A value with a repeat count, and how often it is still to be given.
    private int repeats;
    private Held held = Held.NULL;
    private int heldKind;
    private long heldInteger;
    private double heldReal;
    private double heldImaginary;
    private byte[] heldText = {};

    private enum Held { NULL, INTEGER, LOGICAL, REAL, COMPLEX, TEXT }

    ListSource(Records records, Workplace workplace) {
        this.records = records;
        this.record = records.buffer();
        modes = workplace.modes;
        values = new ValueReader(record, workplace);
    }

    /** The values of one namelist object, all of which messages call item {@code number}. */
    static ListSource ofObject(Records records, Workplace workplace, int number) {
        ListSource source = new ListSource(records, workplace);
        source.item = number;
        source.oneItem = true;
        return source;
    }

    /** A value that ends with its record takes the end too: what follows begins with the next record, if there is one. */
    void passRecordEnd() {
        if (record.position >= record.length)
            nextRecordOrEnd();
    }

    /** Goes on where another statement, a parent or a child of this one, has come to. */
    void goOnAfter(ListSource other) {
        valueEnded = other.valueEnded;
        complete = other.complete;
    }

    /** Something else has read a value: a comma after it only ends that value. */
    void valueTaken() {
        valueEnded = true;
    }

    /** Whether a slash has ended the input. */
    boolean complete() {
        return complete;
    }

    /**
     * For namelist input: whether another value, or null value, follows for the present object. It is none if the
     * group ends or {@code NAME=} stands there.
     */
    boolean valueFollows() {
        if (repeats > 0)
            return true;
        skipComments();
        if (isComma(values.peek()) && valueEnded) {
            record.position++;
            valueEnded = false;
            skipComments();
        }
        int c = values.peek();
        return c != '/' && c != '&' && c != '$' && !NamelistReader.nameFollows(record);
    }

    /** How many values of a repeat count nobody has taken. */
    int repeatsLeft() {
        return repeats;
    }

    private void skipComments() {
        skipBlanksAndEnds();
        while (values.peek() == '!') {
            records.read();
            skipBlanksAndEnds();
        }
    }

    @Override public long integer(long present, int kind) {
        if (!begin(Held.INTEGER))
            return present;
        if (repeats == 0 || held == Held.NULL)
            heldInteger = values.integer(kind, item);
        else
            requireKind(Held.INTEGER, kind);
        heldKind = kind;
        hold(Held.INTEGER);
        return heldInteger;
    }

    @Override public boolean logical(boolean present, int kind) {
        if (!begin(Held.LOGICAL))
            return present;
        if (repeats == 0 || held == Held.NULL)
            heldInteger = values.logical(item) ? 1 : 0;
        hold(Held.LOGICAL);
        return heldInteger != 0;
    }

    @Override public double real(double present, int kind) {
        if (!begin(Held.REAL))
            return present;
        if (repeats == 0 || held == Held.NULL)
            heldReal = values.real(kind, item);
        else
            requireKind(Held.REAL, kind);
        heldKind = kind;
        hold(Held.REAL);
        return heldReal;
    }

    @Override public void complex(double[] parts, int kind) {
        if (!begin(Held.COMPLEX))
            return;
        if (repeats == 0 || held == Held.NULL) {
            if (next() != '(')
                throw values.bad("Bad complex value in item " + item + " of list input");
            skipBlanksAndEnds();
            parts[0] = values.part(kind, item);
            skipBlanksAndEnds();
            if (next() != modes.separator())
                throw values.bad("Bad complex value in item " + item + " of list input");
            skipBlanksAndEnds();
            parts[1] = values.part(kind, item);
            skipBlanksAndEnds();
            if (next() != ')' || !values.atSeparator())
                throw values.bad("Bad complex value in item " + item + " of list input");
            heldReal = parts[0];
            heldImaginary = parts[1];
        } else {
            requireKind(Held.COMPLEX, kind);
        }
        heldKind = kind;
        hold(Held.COMPLEX);
        parts[0] = heldReal;
        parts[1] = heldImaginary;
    }

    @Override public void text(byte[] bytes, int at, int length) {
        if (!begin(Held.TEXT) || oneItem && repeats == 0 && !startsConstant())
            return;
        if (repeats == 0 || held == Held.NULL)
            heldText = characters();
        if (record.position > record.invalidAt)
            throw Utf8.invalid();
        hold(Held.TEXT);
        int copied = Math.min(length, heldText.length);
        System.arraycopy(heldText, 0, bytes, at, copied);
        Arrays.fill(bytes, at + copied, at + length, (byte) ' ');
    }

    @Override public void finish() {
        // The rest of the record is not read (F2018 13.10.3.1): the next statement begins with the next one.
    }

    /** Prepares for one item; false if it keeps its value. What is left is to read the value, unless it is held. */
    private boolean begin(Held type) {
        if (!oneItem)
            item++;
        if (complete)
            return false;
        if (repeats > 0) {
            if (held != Held.NULL && held != type)
                throw values.bad("Read type " + word(held) + " where " + word(type) + " was expected for item " + item);
            if (held != Held.NULL)
                return true;
            repeats--;
            return false;
        }
        held = Held.NULL;
        return findValue(type);
    }

    private boolean findValue(Held type) {
        skipBlanksAndEnds();
        int c = values.peek();
        if (isComma(c) && valueEnded) {
            record.position++;
            valueEnded = false;
            skipBlanksAndEnds();
            c = values.peek();
        }
        valueEnded = false;
        if (isComma(c)) {
            record.position++;
            return false;
        }
        if (c == '/' || c == ',') { // a comma that is no separator ends the input too, as the oracle has it
            complete = true;
            return false;
        }
        valueEnded = true;
        return repeatCount(type);
    }

    /** Reads {@code r*} if it is there; false if null values follow it. */
    private boolean repeatCount(Held type) {
        int at = record.position;
        long count = 0;
        while (at < record.length && record.bytes[at] >= '0' && record.bytes[at] <= '9')
            count = Math.min(count * 10 + record.bytes[at++] - '0', MAX_REPEAT + 1L);
        boolean digits = at > record.position;
        if (!digits || at == record.length || record.bytes[at] != '*') {
            if (digits && (type == Held.LOGICAL || type == Held.COMPLEX))
                throw values.bad((count > MAX_REPEAT ? "Repeat count overflow" : "Bad repeat count") + " in item "
                        + item + " of list input");
            return true;
        }
        if (count > MAX_REPEAT)
            throw values.bad("Repeat count overflow in item " + item + " of list input");
        if (count == 0)
            throw values.bad("Zero repeat count in item " + item + " of list input");
        record.position = at + 1;
        repeats = (int) count;
        held = Held.NULL;
        if (!values.atSeparator())
            return true;
        repeats--;
        return false;
    }

    /** A value with a repeat count goes to items of one kind. */
    private void requireKind(Held type, int kind) {
        if (kind != heldKind)
            throw values.bad("Read kind " + heldKind + " " + word(type) + " where kind " + kind
                    + " is required for item " + item);
    }

    private void hold(Held type) {
        held = type;
        if (repeats > 0)
            repeats--;
    }

    /** In a namelist group characters stand between quotes; other words are names. Digits pass, as with the oracle. */
    private boolean startsConstant() {
        int c = values.peek();
        return c == '\'' || c == '"' || ValueReader.isDigit(c);
    }

    private byte[] characters() {
        int quote = values.peek();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        if (quote != '\'' && quote != '"') {
            while (!values.atSeparator())
                text.write(next());
            return text.toByteArray();
        }
        record.position++;
        while (true) {
            int c = values.peek();
            if (c < 0) {
                if (!nextRecordOrEnd())
                    return text.toByteArray();
                continue;
            }
            record.position++;
            if (c != quote) {
                text.write(c);
            } else if (values.peek() == quote) {
                record.position++;
                text.write(quote);
            } else if (values.atSeparator()) {
                return text.toByteArray();
            } else {
                throw values.bad("Invalid string input in item " + item);
            }
        }
    }

    /** A character constant that the file's end cuts off is taken as it is. */
    private boolean nextRecordOrEnd() {
        try {
            records.read();
            return true;
        } catch (IoException e) {
            if (e.status == IoCondition.END.status)
                return false;
            throw e;
        }
    }

    private int next() {
        int c = values.peek();
        record.position++;
        return c;
    }

    private void skipBlanksAndEnds() {
        while (true) {
            values.skipBlanks();
            if (values.peek() >= 0)
                return;
            records.read();
        }
    }

    private boolean isComma(int c) {
        return c == modes.separator() || c == ';';
    }

    private static String word(Held held) {
        return held == Held.TEXT ? "CHARACTER" : held.name();
    }
}
