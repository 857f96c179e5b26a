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
    private final NamelistGroup group;
    private Optional<Assignment> assignment = Optional.empty();
    private int objectsRead;
    private boolean found;

    NamelistReader(Records records, Workplace workplace, NamelistGroup group) {
        this.group = group;
        this.records = records;
        this.record = records.buffer();
        this.workplace = workplace;
        modes = workplace.modes;
    }

    /** Reads up to the next object that a procedure processes; none if the group is complete. */
    Optional<NamelistElement> next() {
        if (!found)
            findGroup(group.name);
        found = true;
        while (true) {
            Optional<NamelistElement> defined = assignment.flatMap(Assignment::goOn);
            if (defined.isPresent())
                return defined;
            assignment = Optional.empty();
            skip();
            switch (peek()) {
                case '/' -> {
                    return Optional.empty();
                }
                case '&', '$' -> {
                    record.position++;
                    if (word().equalsIgnoreCase("end"))
                        return Optional.empty();
                    throw bad("namelist not terminated with / or &end");
                }
                case '=' -> throw bad("namelist read: misplaced = sign");
                default -> readObject();
            }
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

    private void readObject() {
        String name = objectName();
        // A component of a whole array or section of structures is one object for each of them (F2018 9.4.2).
        List<NamelistObject> objects = List.of(group.find(name)
                .orElseThrow(() -> bad("Cannot match namelist object name " + name)));
        readDesignated(name, objects, false);
    }

    /**
     * Goes on behind the name of an object or of a component.
     *
     * @param several whether the objects are those of a whole array or of a section
     */
    private void readDesignated(String path, List<NamelistObject> objects, boolean several) {
        NamelistObject first = objects.getFirst();
        boolean array = first.extent().length > 0;
        List<NamelistSubscript> subscripts = peek() == '(' && array ? qualifiers().subscripts(first, path) : List.of();
        boolean element = !array || !subscripts.isEmpty() && subscripts.stream().allMatch(NamelistSubscript::single);
        if (several && !element)
            throw bad("Multiple sub-objects with non-zero rank in namelist object " + path);
        if (peek() == '%') {
            if (!(first instanceof NamelistObject.Structures))
                throw bad("Attempt to get derived component for " + path);
            record.position++;
            String component = word();
            readDesignated(path + "%" + component, components(objects, subscripts, component), several || !element);
        } else {
            assign(path, objects, subscripts, element);
        }
    }

    private NamelistQualifiers qualifiers() {
        return new NamelistQualifiers(records);
    }

    private static List<NamelistObject> components(List<NamelistObject> structures, List<NamelistSubscript> subscripts,
                                                   String component) {
        List<NamelistObject> found = new ArrayList<>();
        for (NamelistObject object : structures)
            for (int index : NamelistSubscript.indices(object, subscripts))
                found.add(((NamelistObject.Structures) object).components().apply(index).find(component)
                        .orElseThrow(() -> bad("Cannot match namelist object name %" + component)));
        return found;
    }

    private void assign(String name, List<NamelistObject> objects, List<NamelistSubscript> subscripts,
                        boolean element) {
        NamelistObject first = objects.getFirst();
        Optional<NamelistSubscript> substring = Optional.empty();
        if (peek() == '(') {
            if (!(first instanceof NamelistObject.Values values) || !values.character())
                throw bad("Qualifier for a scalar or non-character namelist object " + name);
            substring = Optional.of(qualifiers().substring(values.cells().text(0).length, name));
        }
        skip();
        if (take() != '=')
            throw bad("Equal sign must follow namelist object name " + name);
        ListSource source = ListSource.ofObject(records, workplace, ++objectsRead);
        // The values for a single element of intrinsic type may go on behind it, towards all upper bounds.
        List<NamelistSubscript> reached = element && first instanceof NamelistObject.Values
                ? NamelistSubscript.toUpperBounds(first, subscripts) : subscripts;
        assignment = Optional.of(new Assignment(name, new NamelistValues(name, objects, reached), substring, source));
    }

    /** The values that follow {@code NAME=}. */
    private final class Assignment {
        private final String name;
        private final NamelistValues elements;
        private final Optional<NamelistSubscript> substring;
        private final ListSource source;
        private boolean begun;

        Assignment(String name, NamelistValues elements, Optional<NamelistSubscript> substring, ListSource source) {
            this.name = name;
            this.elements = elements;
            this.substring = substring;
            this.source = source;
        }

        /** Reads values up to the next element that a procedure processes; none if all are read. */
        Optional<NamelistElement> goOn() {
            for (var next = elements.next(); next.isPresent(); next = elements.next()) {
                var element = next.get();
                if (element.object() instanceof NamelistObject.Defined(var object, var lower, var extent, var owner)) {
                    if (begun && !source.valueFollows())
                        return Optional.empty();
                    begun = true;
                    source.valueTaken(); // by the procedure, when this goes on
                    return Optional.of(owner.element(object, lower, extent, element.index()));
                }
                begun = true;
                if (!readElement(element, substring, source))
                    return Optional.empty();
            }
            if (source.repeatsLeft() > 0)
                throw bad("Repeat count too large for namelist object " + name);
            source.valueFollows();
            return Optional.empty();
        }
    }

    /** Reads one element of an intrinsic type; false if there are no more values for the object. */
    private boolean readElement(NamelistValues.Element element, Optional<NamelistSubscript> substring,
                                ListSource source) {
        NamelistObject.Cells cells = ((NamelistObject.Values) element.object()).cells();
        if (!source.valueFollows())
            return false;
        if (substring.isEmpty()) {
            int at = record.position;
            try {
                cells.read(element.index(), source);
            } catch (IoException e) {
                throw unlessName(e, at, element.name(), element.behind());
            }
        } else {
            Text part = cells.text(element.index()).substring(substring.get().first(), substring.get().last());
            source.text(part.bytes, part.at, part.length);
        }
        return true;
    }

    /** What stands where a first value should be is taken for the name of the next object. */
    private IoException unlessName(IoException e, int at, String name, boolean behind) {
        if (e.status != IoCondition.READ_VALUE.status || at >= record.length
                || !(isLetter(record.bytes[at]) || record.bytes[at] == '\'' || record.bytes[at] == '"'))
            return e;
        if (behind)
            return bad("Bad data for namelist object " + name);
        record.position = at;
        return bad("Cannot match namelist object name " + objectName());
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

    /** What stands where a name is due; separators inside are passed over, as the oracle has it. */
    private String objectName() {
        StringBuilder name = new StringBuilder();
        for (int c = peek(); c >= 0 && c != '=' && c != ' ' && c != '\t' && c != '(' && c != '%'; c = peek()) {
            if (!isSeparator(c))
                name.append((char) c);
            record.position++;
        }
        return name.toString().toLowerCase(Locale.ROOT);
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

    private int take() {
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
