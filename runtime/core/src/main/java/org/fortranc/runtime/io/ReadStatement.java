package org.fortranc.runtime.io;

import java.util.Optional;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.ComplexFloat;
import org.fortranc.runtime.Text;

/**
 * A READ statement (F2018 12.6). Items are written {@code x = statement.read(x)}: the value read, or the present one
 * after a null value or a condition.
 */
public final class ReadStatement extends DataTransfer<ReadStatement> {
    private Optional<Text> blank = Optional.empty();
    private Optional<Text> pad = Optional.empty();
    private ItemSource source;
    private Optional<NamelistReader> namelist = Optional.empty();

    ReadStatement(Io io) {
        super(io);
    }

    /** UNIT= *: standard input. */
    public ReadStatement star() {
        return unit(Io.STANDARD_INPUT);
    }

    /** BLANK=. */
    public ReadStatement blank(Text value) {
        blank = Optional.of(value);
        return this;
    }

    /** PAD=. */
    public ReadStatement pad(Text value) {
        pad = Optional.of(value);
        return this;
    }

    /** The specifiers are told; the transfer begins. */
    public ReadStatement begin() {
        try {
            enter();
            if (internal.isEmpty())
                connect();
            if (unit != null && !isChild()) {
                unit.beginReading();
                if (record > 0)
                    unit.seekRecord(record);
                if (position > 0) {
                    unit.file.seek(position - 1);
                    unit.recordBegun = false;
                }
            }
            readAdvance();
            source = openSource();
        } catch (IoException e) {
            fail(e);
        }
        return this;
    }

    private ItemSource openSource() {
        if (!formatted())
            return isChild() ? ((ReadStatement) parent()).source : new UnformattedSource(unit);
        Workplace workplace = workplace();
        Records records = records();
        Optional<Format> parsed = listDirected || group.isPresent() ? Optional.empty() : Optional.of(parsedFormat());
        parsed.ifPresent(Format::requireWidths);
        if (parsed.isPresent() && parsed.get().trimsRecords() && blank.isEmpty() && internal.isPresent()
                && internal.get().trim())
            workplace.modes.pad = true;
        if (!isChild() && (unit == null || !unit.recordBegun))
            records.read();
        if (group.isPresent()) {
            namelist = Optional.of(new NamelistReader(records, workplace, group.get()));
            if (!awaitsObjects())
                namelist.get().next();
            return new ListSource(records, workplace);
        }
        if (parsed.isPresent())
            return new FormattedSource(records, workplace, parsed.get(), advancing);
        ListSource list = new ListSource(records, workplace);
        if (isChild() && ((ReadStatement) parent()).source instanceof ListSource before)
            list.goOnAfter(before);
        return list;
    }

    @Override Edit.Defined nextDefined() {
        return source instanceof FormattedSource formattedSource ? formattedSource.nextDefined() : LIST_DIRECTED;
    }

    @Override Optional<NamelistElement> nextObject() {
        return namelist.flatMap(NamelistReader::next);
    }

    @Override void changeModes(EditModes modes) {
        if (blank.isPresent())
            modes.blankZero = Modes.zeroBlanks(blank.get(), STATEMENT);
        if (pad.isPresent())
            modes.pad = Modes.pad(pad.get(), STATEMENT);
    }

    public byte read(byte present) {
        return (byte) integer(present, 1);
    }

    public short read(short present) {
        return (short) integer(present, 2);
    }

    public int read(int present) {
        return (int) integer(present, 4);
    }

    public long read(long present) {
        return integer(present, 8);
    }

    private long integer(long present, int kind) {
        long value = present;
        if (!failed()) {
            try {
                value = source.integer(present, kind);
                source.settle();
            } catch (IoException e) {
                fail(e);
            }
        }
        return value;
    }

    public boolean read(boolean present, int kind) {
        boolean value = present;
        if (!failed()) {
            try {
                value = source.logical(present, kind);
                source.settle();
            } catch (IoException e) {
                fail(e);
            }
        }
        return value;
    }

    public float read(float present) {
        return (float) real(present, 4);
    }

    public double read(double present) {
        return real(present, 8);
    }

    private double real(double present, int kind) {
        double value = present;
        if (!failed()) {
            try {
                value = source.real(present, kind);
                source.settle();
            } catch (IoException e) {
                fail(e);
            }
        }
        return value;
    }

    public ComplexFloat read(ComplexFloat present) {
        double[] parts = {present.re(), present.im()};
        complex(parts, 4);
        return new ComplexFloat((float) parts[0], (float) parts[1]);
    }

    public ComplexDouble read(ComplexDouble present) {
        double[] parts = {present.re(), present.im()};
        complex(parts, 8);
        return new ComplexDouble(parts[0], parts[1]);
    }

    private void complex(double[] parts, int kind) {
        if (!failed()) {
            try {
                source.complex(parts, kind);
                source.settle();
            } catch (IoException e) {
                fail(e);
            }
        }
    }

    /** Reads into a character variable, in place. */
    public void read(Text variable) {
        if (!failed()) {
            try {
                source.text(variable.bytes, variable.at, variable.length);
                source.settle();
            } catch (IoException e) {
                fail(e);
            }
        }
    }

    /** Contiguous elements of a numeric or logical array; {@code from} and {@code count} count elements. */
    public void items(Object data, ElementType type, int from, int count) {
        if (!failed()) {
            try {
                source.array(data, type, from, count);
            } catch (IoException e) {
                fail(e);
            }
        }
    }

    /** A whole array or section in array element order. */
    public void items(ArrayView<?> view, ElementType type) {
        if (type != ElementType.CHARACTER && view.isContiguous()) {
            items(view.data, type, view.base, view.size());
            return;
        }
        ArrayRuns runs = new ArrayRuns(view);
        while (runs.next()) {
            if (type != ElementType.CHARACTER) {
                items(view.data, type, runs.first(), runs.count());
                continue;
            }
            for (int i = 0; i < runs.count(); i++)
                read(view.text(runs.first() + i));
        }
    }

    /** For SIZE=: the characters that data edit descriptors have taken. */
    public int size() {
        return source instanceof FormattedSource formatted ? formatted.charactersRead() : 0;
    }

    /** The parent goes on with the record; a slash in list-directed input ends what both read. */
    private void endChild() {
        try {
            ItemSource above = ((ReadStatement) parent()).source;
            if (source instanceof FormattedSource && !failed())
                source.finish();
            if (source instanceof FormattedSource own && above instanceof FormattedSource whole)
                whole.addCharactersRead(own.charactersRead());
            if (source instanceof ListSource list && above instanceof FormattedSource && !failed())
                list.passRecordEnd();
            if (source instanceof ListSource list && ((ReadStatement) parent()).source instanceof ListSource before)
                before.goOnAfter(list);
        } catch (IoException e) {
            fail(e);
        }
        release();
    }

    /** All items are told. Returns the value for IOSTAT=. */
    public int end() {
        if (isChild()) {
            endChild();
            return outcome();
        }
        try {
            if (source != null && (!failed() || source instanceof UnformattedSource))
                source.finish();
        } catch (IoException e) {
            fail(e);
        }
        if (unit != null && unit.formatted)
            unit.recordBegun = !advancing && !failed();
        release();
        return outcome();
    }
}
