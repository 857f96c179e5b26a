package org.fortranc.runtime.io;

import java.util.Optional;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.ComplexFloat;
import org.fortranc.runtime.Text;

/** A WRITE or PRINT statement (F2018 12.6). */
public final class WriteStatement extends DataTransfer<WriteStatement> {
    private Optional<Text> sign = Optional.empty();
    private Optional<Text> delim = Optional.empty();
    private ItemSink sink;
    private Optional<NamelistWriter> namelist = Optional.empty();

    WriteStatement(Io io) {
        super(io);
    }

    /** UNIT= *: standard output. */
    public WriteStatement star() {
        return unit(Io.STANDARD_OUTPUT);
    }

    /** SIGN=. */
    public WriteStatement sign(Text value) {
        sign = Optional.of(value);
        return this;
    }

    /** DELIM=. */
    public WriteStatement delim(Text value) {
        delim = Optional.of(value);
        return this;
    }

    @Override Edit.Defined nextDefined() {
        switch (sink) {
            case FormattedSink formattedSink -> {
                return formattedSink.nextDefined();
            }
            case ListSink list -> list.separate();
            default -> { }
        }
        return LIST_DIRECTED;
    }

    /** The specifiers are told; the transfer begins. */
    public WriteStatement begin() {
        try {
            enter();
            if (internal.isEmpty())
                connect();
            if (unit != null && !isChild()) {
                unit.beginWriting();
                if (record > 0)
                    unit.seekRecord(record);
                if (position > 0)
                    unit.file.seek(position - 1);
            }
            readAdvance();
            sink = openSink();
        } catch (IoException e) {
            fail(e);
        }
        return this;
    }

    private ItemSink openSink() {
        if (!formatted())
            return isChild() ? ((WriteStatement) parent()).sink : new UnformattedSink(unit);
        Closing closing = isChild() ? Closing.CHILD : advancing ? Closing.ADVANCE : Closing.STAY;
        Workplace workplace = workplace();
        if (group.isPresent()) {
            namelist = Optional.of(new NamelistWriter(records(), workplace.modes, group.get()));
            if (!awaitsObjects())
                namelist.get().next();
            return NothingMore.INSTANCE;
        }
        return listDirected ? new ListSink(records(), workplace, io.options().listSeparator(), closing)
                : new FormattedSink(records(), workplace, parsedFormat(), closing);
    }

    @Override Optional<NamelistElement> nextObject() {
        return namelist.flatMap(NamelistWriter::next);
    }

    @Override void changeModes(EditModes modes) {
        if (sign.isPresent())
            modes.sign = Modes.sign(sign.get(), STATEMENT);
        if (delim.isPresent())
            modes.delimiter = Modes.delimiter(delim.get(), STATEMENT);
    }

    public WriteStatement item(byte value) {
        return integer(value, 1);
    }

    public WriteStatement item(short value) {
        return integer(value, 2);
    }

    public WriteStatement item(int value) {
        return integer(value, 4);
    }

    public WriteStatement item(long value) {
        return integer(value, 8);
    }

    private WriteStatement integer(long value, int kind) {
        if (!failed()) {
            try {
                sink.integer(value, kind);
            } catch (IoException e) {
                fail(e);
            }
        }
        return this;
    }

    public WriteStatement item(boolean value, int kind) {
        if (!failed()) {
            try {
                sink.logical(value, kind);
            } catch (IoException e) {
                fail(e);
            }
        }
        return this;
    }

    public WriteStatement item(float value) {
        return real(value, 4);
    }

    public WriteStatement item(double value) {
        return real(value, 8);
    }

    private WriteStatement real(double value, int kind) {
        if (!failed()) {
            try {
                sink.real(value, kind);
            } catch (IoException e) {
                fail(e);
            }
        }
        return this;
    }

    public WriteStatement item(ComplexFloat value) {
        return complex(value.re(), value.im(), 4);
    }

    public WriteStatement item(ComplexDouble value) {
        return complex(value.re(), value.im(), 8);
    }

    private WriteStatement complex(double re, double im, int kind) {
        if (!failed()) {
            try {
                sink.complex(re, im, kind);
            } catch (IoException e) {
                fail(e);
            }
        }
        return this;
    }

    public WriteStatement item(Text value) {
        return text(value.bytes, value.at, value.length);
    }

    private WriteStatement text(byte[] bytes, int at, int length) {
        if (!failed()) {
            try {
                sink.text(bytes, at, length);
            } catch (IoException e) {
                fail(e);
            }
        }
        return this;
    }

    /** Contiguous elements of a numeric or logical array; {@code from} and {@code count} count elements. */
    public WriteStatement items(Object data, ElementType type, int from, int count) {
        if (!failed()) {
            try {
                sink.array(data, type, from, count);
            } catch (IoException e) {
                fail(e);
            }
        }
        return this;
    }

    /** A whole array or section in array element order. */
    public WriteStatement items(ArrayView<?> view, ElementType type) {
        if (type != ElementType.CHARACTER && view.isContiguous())
            return items(view.data, type, view.base, view.size());
        ArrayRuns runs = new ArrayRuns(view);
        if (type != ElementType.CHARACTER) {
            while (runs.next())
                items(view.data, type, runs.first(), runs.count());
            return this;
        }
        while (runs.next())
            for (int i = 0; i < runs.count(); i++)
                item(view.text(runs.first() + i));
        return this;
    }

    /** All items are told. Returns the value for IOSTAT=. */
    public int end() {
        if (!failed()) {
            try {
                if (formatted() || !isChild())
                    sink.finish();
                if (position > 0 && formatted())
                    unit.file.truncate(); // as the oracle has it for streams
                if (unit != null && !isChild())
                    io.written(unit);
            } catch (IoException e) {
                fail(e);
            }
        } else {
            keepPart();
        }
        release();
        return outcome();
    }

    /** What an error left of a record begins the next one, as the oracle has it. */
    private void keepPart() {
        if (sink == null || isChild())
            return;
        if (internal.isPresent()) {
            internal.get().keep();
            return;
        }
        if (!unit.formatted || unit.access == Unit.Access.DIRECT)
            return;
        try {
            records().writePart();
        } catch (IoException e) {
            fail(e);
        }
    }

    /** Namelist output is done when the transfer begins, or by and by as the program asks for objects. */
    private enum NothingMore implements ItemSink {
        INSTANCE;

        @Override public void integer(long value, int kind) {
            throw refusal();
        }

        @Override public void logical(boolean value, int kind) {
            throw refusal();
        }

        @Override public void real(double value, int kind) {
            throw refusal();
        }

        @Override public void complex(double re, double im, int kind) {
            throw refusal();
        }

        @Override public void text(byte[] bytes, int at, int length) {
            throw refusal();
        }

        @Override public void finish() {
            // Written already.
        }

        private static IllegalStateException refusal() {
            return new IllegalStateException("A namelist transfer has no items");
        }
    }
}
