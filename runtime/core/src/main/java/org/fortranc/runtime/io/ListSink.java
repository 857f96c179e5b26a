package org.fortranc.runtime.io;

/** List-directed output (F2018 13.10.4). */
final class ListSink implements ItemSink {
    private final Records records;
    private final RecordBuffer record;
    private final EditModes modes;
    private final RealEditor reals;
    private final byte[] separator;
    private final Closing closing;
    private boolean first = true;
    private boolean afterText;

    ListSink(Records records, Workplace workplace, byte[] separator, Closing closing) {
        this.records = records;
        this.record = records.buffer();
        modes = workplace.modes;
        this.separator = separator;
        this.closing = closing;
        reals = workplace.reals;
    }

    @Override public void integer(long value, int kind) {
        separate();
        int width = switch (kind) {
            case 1 -> 4;
            case 2 -> 6;
            case 4 -> 11;
            default -> 20;
        };
        IntegerEditor.list(record, value, width, modes.plus());
    }

    @Override public void logical(boolean value, int kind) {
        separate();
        record.put(value ? 'T' : 'F');
    }

    @Override public void real(double value, int kind) {
        separate();
        reals.list(record, value, kind, false);
    }

    @Override public void complex(double re, double im, int kind) {
        separate();
        RecordBuffer both = new RecordBuffer(64);
        both.put('(');
        reals.list(both, re, kind, true);
        both.put(modes.separator());
        reals.list(both, im, kind, true);
        both.put(')');
        record.blanks(2 * RealEditor.listWidth(kind) + 3 - both.length);
        record.put(both.bytes, 0, both.length);
    }

    @Override public void text(byte[] bytes, int at, int length) {
        int quote = modes.delimiter.character;
        if (first || !afterText || quote != 0)
            separate();
        afterText = true;
        if (quote == 0)
            record.put(bytes, at, length);
        else
            quoted(record, bytes, at, length, quote);
    }

    static void quoted(RecordBuffer record, byte[] bytes, int at, int length, int quote) {
        record.put(quote);
        for (int i = at; i < at + length; i++) {
            record.put(bytes[i]);
            if (bytes[i] == quote)
                record.put(quote);
        }
        record.put(quote);
    }

    @Override public void finish() {
        if (closing != Closing.CHILD)
            records.write();
    }

    /** Parts a value from the one before it, or begins the record. */
    void separate() {
        if (first)
            record.put(' ');
        else
            record.put(separator, 0, separator.length);
        first = false;
        afterText = false;
    }
}
