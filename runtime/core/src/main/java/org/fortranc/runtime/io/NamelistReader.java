package org.fortranc.runtime.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fortranc.runtime.Text;

/** Namelist input (F2018 13.11.3). */
final class NamelistReader {
    private final Records records;
    private final RecordBuffer record;
    private final Workplace workplace;
    private final EditModes modes;

    /** One subscript triplet; {@code single} says that it stood without a colon. */
    private record Range(int first, int last, int step, boolean single) {}

    NamelistReader(Records records, Workplace workplace) {
        this.records = records;
        this.record = records.buffer();
        this.workplace = workplace;
        modes = workplace.modes;
    }

    void read(NamelistGroup group) {
        findGroup(group.name);
        while (true) {
            skip();
            int c = peek();
            if (c == '/')
                return;
            if (c == '&' || c == '$') {
                record.position++;
                if (word().equalsIgnoreCase("end"))
                    return;
                throw bad("Cannot match namelist object name " + (char) c);
            }
            readObject(group);
        }
    }

    /** Other groups, and lines that begin with anything else, are passed over. */
    private void findGroup(String name) {
        while (true) {
            skipBlanks();
            int c = peek();
            if (c == '&' || c == '$') {
                record.position++;
                if (word().equalsIgnoreCase(name) && (peek() < 0 || isSeparator(peek()) || peek() == '!'))
                    return;
            }
            records.read();
        }
    }

    private void readObject(NamelistGroup group) {
        String name = word();
        if (name.isEmpty())
            throw bad("Cannot match namelist object name " + rest());
        // A component of a whole array or section of structures is one object for each of them (F2018 9.4.2).
        List<NamelistObject> objects = List.of(group.find(name)
                .orElseThrow(() -> bad("Cannot match namelist object name " + name)));
        while (true) {
            NamelistObject first = objects.getFirst();
            List<Range> ranges = peek() == '(' && first.extent().length > 0 ? subscripts(first) : List.of();
            if (first instanceof NamelistObject.Structures && peek() == '%') {
                record.position++;
                objects = components(objects, ranges, word());
                continue;
            }
            assign(name, objects, ranges);
            return;
        }
    }

    private static List<NamelistObject> components(List<NamelistObject> structures, List<Range> ranges, String component) {
        List<NamelistObject> found = new ArrayList<>();
        for (NamelistObject object : structures)
            for (int index : indices(object, ranges.isEmpty() ? whole(object) : ranges))
                found.add(((NamelistObject.Structures) object).components().apply(index).find(component)
                        .orElseThrow(() -> bad("Cannot match namelist object name %" + component)));
        return found;
    }

    private void assign(String name, List<NamelistObject> objects, List<Range> ranges) {
        NamelistObject first = objects.getFirst();
        Optional<Range> substring = Optional.empty();
        if (peek() == '(') {
            if (!(first instanceof NamelistObject.Values values) || !values.character())
                throw bad("Qualifier for a scalar or non-character namelist object " + name);
            substring = Optional.of(triplet(1, values.cells().text(0).length));
            if (next() != ')')
                throw bad("Bad character in substring qualifier for namelist variable " + name);
        }
        skip();
        if (next() != '=')
            throw bad("Equal sign must follow namelist object name " + name);
        ListSource source = new ListSource(records, workplace);
        // A single element begins a sequence of values that may go on behind it.
        boolean sequence = objects.size() == 1 && !ranges.isEmpty() && ranges.stream().allMatch(Range::single);
        for (NamelistObject object : objects) {
            List<Integer> indices = indices(object, ranges.isEmpty() ? whole(object) : ranges);
            int count = sequence ? object.size() - indices.getFirst() : indices.size();
            for (int i = 0; i < count; i++) {
                int index = sequence ? indices.getFirst() + i : indices.get(i);
                if (!readElement(object, index, substring, source))
                    return;
            }
        }
        if (source.repeatsLeft() > 0)
            throw bad("Repeat count too large for namelist object " + name);
        source.valueFollows();
    }

    /** False if there are no more values for the object. */
    private boolean readElement(NamelistObject object, int index, Optional<Range> substring, ListSource source) {
        switch (object) {
            case NamelistObject.Values values -> {
                if (!source.valueFollows())
                    return false;
                if (substring.isEmpty()) {
                    int at = record.position;
                    try {
                        values.cells().read(index, source);
                    } catch (IoException e) {
                        throw unlessName(e, at);
                    }
                } else {
                    Text part = values.cells().text(index).substring(substring.get().first(), substring.get().last());
                    source.text(part.bytes, part.at, part.length);
                }
                return true;
            }
            case NamelistObject.Structures structures -> {
                for (NamelistObject component : structures.components().apply(index).objects)
                    for (int i = 0; i < component.size(); i++)
                        if (!readElement(component, i, Optional.empty(), source))
                            return false;
                return true;
            }
        }
    }

    /** A word where a number should be is taken for the name of the next object. */
    private IoException unlessName(IoException e, int at) {
        if (e.status != IoCondition.READ_VALUE.status || at >= record.length || !isLetter(record.bytes[at]))
            return e;
        record.position = at;
        return bad("Cannot match namelist object name " + word());
    }

    private static List<Range> whole(NamelistObject object) {
        List<Range> ranges = new ArrayList<>();
        for (int d = 0; d < object.extent().length; d++)
            ranges.add(new Range(object.lower()[d], object.lower()[d] + object.extent()[d] - 1, 1, false));
        return ranges;
    }

    private List<Range> subscripts(NamelistObject object) {
        List<Range> ranges = new ArrayList<>();
        for (int d = 0; d < object.extent().length; d++) {
            int lower = object.lower()[d];
            int upper = lower + object.extent()[d] - 1;
            if (ranges.isEmpty() ? next() != '(' : next() != ',')
                throw bad("Bad number of index fields for namelist variable " + object.name());
            Range range = tripletBody(lower, upper);
            if (range.first() < lower || range.first() > upper || range.last() < lower || range.last() > upper)
                throw bad("Index " + (d + 1) + " out of range for namelist variable " + object.name());
            ranges.add(range);
        }
        if (next() != ')')
            throw bad("Bad number of index fields for namelist variable " + object.name());
        return ranges;
    }

    private Range triplet(int lower, int upper) {
        record.position++;
        return tripletBody(lower, upper);
    }

    private Range tripletBody(int lower, int upper) {
        int first = number(lower);
        if (peek() != ':')
            return new Range(first, first, 1, true);
        record.position++;
        int last = number(upper);
        int step = 1;
        if (peek() == ':') {
            record.position++;
            step = number(1);
        }
        return new Range(first, last, step, false);
    }

    private int number(int otherwise) {
        skipBlanks();
        boolean negative = peek() == '-';
        if (negative || peek() == '+')
            record.position++;
        int value = 0;
        boolean any = false;
        while (ValueReader.isDigit(peek())) {
            value = value * 10 + next() - '0';
            any = true;
        }
        skipBlanks();
        return !any ? otherwise : negative ? -value : value;
    }

    private static List<Integer> indices(NamelistObject object, List<Range> ranges) {
        List<Integer> indices = List.of(0);
        int stride = 1;
        for (int d = 0; d < ranges.size(); d++) {
            Range range = ranges.get(d);
            List<Integer> wider = new ArrayList<>();
            for (int s = range.first(); range.step() > 0 ? s <= range.last() : s >= range.last(); s += range.step())
                for (int index : indices)
                    wider.add(index + (s - object.lower()[d]) * stride);
            indices = wider;
            stride *= object.extent()[d];
        }
        return indices;
    }

    /** Whether {@code NAME=}, with any qualifiers, stands at the position of the record. */
    static boolean nameFollows(RecordBuffer record) {
        int at = record.position;
        if (at >= record.length || !isLetter(record.bytes[at]))
            return false;
        int depth = 0;
        for (; at < record.length; at++) {
            int c = record.bytes[at];
            if (c == '=' && depth == 0)
                return true;
            if (c == '(')
                depth++;
            else if (c == ')')
                depth--;
            else if (c == ' ' && depth == 0 && !equalsFollows(record, at))
                return false;
            else if (depth == 0 && c != ' ' && c != '%' && !isNamePart(c))
                return false;
        }
        return false;
    }

    private static boolean equalsFollows(RecordBuffer record, int from) {
        int at = from;
        while (at < record.length && record.bytes[at] == ' ')
            at++;
        return at < record.length && record.bytes[at] == '=';
    }

    private String word() {
        int from = record.position;
        while (isNamePart(peek()))
            record.position++;
        return new String(record.bytes, from, record.position - from, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }

    private String rest() {
        int from = record.position;
        while (peek() >= 0 && !isSeparator(peek()))
            record.position++;
        return new String(record.bytes, from, record.position - from, StandardCharsets.ISO_8859_1);
    }

    /** Skips blanks, commas, ends of records and comments. */
    private void skip() {
        while (true) {
            int c = peek();
            if (c < 0 || c == '!')
                records.read();
            else if (c == ' ' || c == '\t' || c == modes.separator())
                record.position++;
            else
                return;
        }
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t')
            record.position++;
    }

    private int peek() {
        return record.position < record.length ? record.bytes[record.position] & 0xff : -1;
    }

    private int next() {
        int c = peek();
        record.position++;
        return c;
    }

    private static boolean isSeparator(int c) {
        return c == ' ' || c == '\t' || c == ',' || c == ';' || c == '/' || c == '\r';
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isNamePart(int c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }

    private static IoException bad(String message) {
        return new IoException(IoCondition.READ_VALUE, message);
    }
}
