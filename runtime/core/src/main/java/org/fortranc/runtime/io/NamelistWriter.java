package org.fortranc.runtime.io;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Namelist output (F2018 13.11.4) with gfortran's layout: each object on lines of its own, repeat counts for
 * equal neighbours. */
final class NamelistWriter {
    private static final int MOST_ON_A_LINE = 5;

    private final Records records;
    private final RecordBuffer record;
    private final EditModes modes;
    private final ElementSink element;
    private final NamelistGroup group;
    /** What is still to be written, with the names that lead there. */
    private final Deque<Part> parts = new ArrayDeque<>();
    /** The elements of the object written last that procedures are still to process. */
    private final Deque<NamelistElement> elements = new ArrayDeque<>();
    private boolean begun;

    private record Part(String prefix, NamelistObject object) {}

    NamelistWriter(Records records, EditModes modes, NamelistGroup group) {
        this.group = group;
        this.records = records;
        this.record = records.buffer();
        this.modes = modes;
        element = new ElementSink(modes);
    }

    /** Writes up to the next object that a procedure processes; none if the group is complete. */
    Optional<NamelistElement> next() {
        if (!begun) {
            put("&" + group.name.toUpperCase(Locale.ROOT));
            add("", group.objects);
        }
        begun = true;
        while (true) {
            if (!elements.isEmpty())
                return Optional.of(elements.remove());
            if (parts.isEmpty())
                break;
            write(parts.remove());
        }
        newLine();
        put("/");
        records.write();
        return Optional.empty();
    }
    private void add(String prefix, List<NamelistObject> objects) {
        for (NamelistObject object : objects.reversed())
            parts.push(new Part(prefix, object));
    }

    private void write(Part part) {
        NamelistObject object = part.object();
        String name = part.prefix() + object.name().toUpperCase(Locale.ROOT);
        switch (object) {
            case NamelistObject.Values values -> write(name, values);
            case NamelistObject.Structures(_, int[] lower, int[] extent, var components) -> {
                for (int i = object.size() - 1; i >= 0; i--)
                    add(name + subscripts(lower, extent, i) + "%", components.apply(i).objects);
            }
            case NamelistObject.Defined(String own, int[] lower, int[] extent, NamelistGroup owner) -> {
                newLine();
                put(name + "=");
                for (int i = 0; i < object.size(); i++)
                    elements.add(owner.element(own, lower, extent, i));
            }
        }
    }

    private void write(String name, NamelistObject.Values values) {
        newLine();
        put(name + "=");
        int size = values.size();
        int onLine = 1; // the first line of an object has room for one value less
        byte[] current = size == 0 ? new byte[0] : format(values, 0);
        for (int i = 0; i < size; ) {
            byte[] next = current;
            int repeats = 0;
            while (i < size && Arrays.equals(current, next)) {
                repeats++;
                i++;
                if (i < size)
                    next = format(values, i);
            }
            int blanks = repeats > 1 ? leadingBlanks(current) : 0;
            if (repeats > 1)
                put(" " + repeats + "*");
            record.put(current, blanks, current.length - blanks);
            record.blanks(blanks);
            record.put(modes.separator());
            current = next;
            if (++onLine > MOST_ON_A_LINE) {
                onLine = 0;
                newLine();
            }
        }
    }

    private static int leadingBlanks(byte[] text) {
        int n = 0;
        while (n < text.length && text[n] == ' ')
            n++;
        return n;
    }

    private byte[] format(NamelistObject.Values values, int index) {
        element.buffer.clear();
        values.cells().write(index, element);
        return Arrays.copyOf(element.buffer.bytes, element.buffer.length);
    }

    private static String subscripts(int[] lower, int[] extent, int index) {
        if (lower.length == 0)
            return "";
        StringBuilder text = new StringBuilder("(");
        int rest = index;
        for (int d = 0; d < lower.length; d++) {
            text.append(d == 0 ? "" : ",").append(lower[d] + rest % extent[d]);
            rest /= extent[d];
        }
        return text.append(")").toString();
    }

    private void newLine() {
        records.endLine();
        record.put(' ');
    }

    private void put(String text) {
        for (int i = 0; i < text.length(); i++)
            record.put(text.charAt(i));
    }

    /** Formats one value: numbers of the width of their kind, characters always between delimiters. */
    private static final class ElementSink implements ItemSink {
        final RecordBuffer buffer = new RecordBuffer(64);
        private final RealEditor reals;
        private final EditModes modes;

        ElementSink(EditModes modes) {
            this.modes = modes;
            reals = new RealEditor(modes);
        }

        @Override public void integer(long value, int kind) {
            int width = switch (kind) {
                case 1 -> 4;
                case 2 -> 6;
                case 4 -> 11;
                default -> 20;
            };
            IntegerEditor.list(buffer, value, 1, modes.plus());
            buffer.blanks(width - buffer.length);
        }

        @Override public void logical(boolean value, int kind) {
            buffer.put(value ? 'T' : 'F');
        }

        @Override public void real(double value, int kind) {
            reals.list(buffer, value, kind, false);
        }

        @Override public void complex(double re, double im, int kind) {
            buffer.put('(');
            reals.list(buffer, re, kind, true);
            buffer.put(modes.separator());
            reals.list(buffer, im, kind, true);
            buffer.put(')');
        }

        @Override public void text(byte[] bytes, int at, int length) {
            int quote = modes.delimiter == EditModes.Delimiter.NONE ? '"' : modes.delimiter.character;
            ListSink.quoted(buffer, bytes, at, length, quote);
        }

        @Override public void finish() {
            // A single value.
        }
    }
}
