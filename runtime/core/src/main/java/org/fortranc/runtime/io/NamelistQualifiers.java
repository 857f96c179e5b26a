package org.fortranc.runtime.io;

import java.util.ArrayList;
import java.util.List;

/** Reads the subscripts and substring ranges behind the names in namelist input (F2018 13.11.3.2). */
final class NamelistQualifiers {
    private final Records records;
    private final RecordBuffer record;

    NamelistQualifiers(Records records) {
        this.records = records;
        record = records.buffer();
    }

    /** The three fields of a triplet as they stand; a missing one is empty. */
    private record Triplet(List<String> fields, boolean colon) {
        boolean has(int field) {
            return field < fields.size() && !fields.get(field).isEmpty();
        }
    }

    /** The subscripts of an array, from the parenthesis on. */
    List<NamelistSubscript> subscripts(NamelistObject array, String name) {
        List<NamelistSubscript> found = new ArrayList<>();
        int rank = array.extent().length;
        for (int d = 0; d < rank; d++) {
            record.position++;
            int lower = array.lower()[d];
            int upper = lower + array.extent()[d] - 1;
            Triplet triplet = triplet("index", name);
            if (peek() == (d < rank - 1 ? ')' : ','))
                throw bad("Bad number of index fields for namelist variable " + name);
            NamelistSubscript range = range(triplet, lower, upper, name);
            if (range.first() < lower || range.first() > upper || range.last() < lower || range.last() > upper)
                throw bad("Index " + (d + 1) + " out of range for namelist variable " + name);
            found.add(ordered(range, d + 1, name));
        }
        record.position++;
        return found;
    }

    /** A substring range, from the parenthesis on. */
    NamelistSubscript substring(int length, String name) {
        record.position++;
        Triplet triplet = triplet("substring qualifier", name);
        NamelistSubscript range = ordered(range(triplet, 1, length, name), 1, name);
        if (!triplet.colon)
            throw bad("Missing colon in substring qualifier for namelist variable " + name);
        if (range.step() != 1)
            throw bad("Step not allowed in substring qualifier for namelist object " + name);
        if (range.first() < 1 || range.last() > length)
            throw bad("Substring out of range for namelist variable " + name);
        record.position++;
        return range;
    }

    private static NamelistSubscript range(Triplet triplet, int lower, int upper, String name) {
        if (!triplet.colon) {
            if (!triplet.has(0))
                throw bad("Null index field for namelist variable " + name);
            int only = number(triplet.fields.get(0));
            return new NamelistSubscript(only, only, 1, true);
        }
        if (triplet.fields.size() > 2 && !(triplet.has(1) && triplet.has(2)))
            throw bad("Bad index triplet for namelist variable " + name);
        return new NamelistSubscript(triplet.has(0) ? number(triplet.fields.get(0)) : lower,
                triplet.has(1) ? number(triplet.fields.get(1)) : upper,
                triplet.has(2) ? number(triplet.fields.get(2)) : 1, false);
    }

    private static NamelistSubscript ordered(NamelistSubscript range, int dimension, String name) {
        boolean backwards = range.step() > 0 ? range.first() > range.last() : range.first() < range.last();
        if (range.step() == 0 || backwards)
            throw bad("Bad range in index " + dimension + " for namelist variable " + name);
        return range;
    }

    /** Reads up to the comma or parenthesis, or to a third colon, at which nothing matches any more. */
    private Triplet triplet(String where, String name) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean colon = false;
        boolean blankBehind = false;
        while (true) {
            int c = peek();
            if (c < 0) {
                records.read();
                continue;
            }
            boolean end = c == ',' || c == ')' || c == ':' && fields.size() == 2;
            if (end || c == ':') {
                colon |= c == ':';
                if (blankBehind && colon)
                    throw bad("Bad index triplet for namelist variable " + name);
                fields.add(field.toString());
                if (end)
                    return new Triplet(fields, colon);
                field.setLength(0);
            } else if (c == ' ' || c == '\t') {
                blankBehind |= !field.isEmpty();
            } else if (blankBehind || !(ValueReader.isDigit(c) || (c == '+' || c == '-') && field.isEmpty())) {
                throw bad("Bad character in " + where + " for namelist variable " + name);
            } else {
                field.append((char) c);
            }
            record.position++;
        }
    }

    /** Numbers beyond any bound are as good as the largest. */
    private static int number(String field) {
        boolean negative = field.startsWith("-");
        long value = 0;
        for (int i = negative || field.startsWith("+") ? 1 : 0; i < field.length(); i++)
            value = Math.min(value * 10 + field.charAt(i) - '0', Integer.MAX_VALUE);
        return (int) (negative ? -value : value);
    }

    private int peek() {
        return record.position < record.length ? record.bytes[record.position] & 0xff : -1;
    }

    private static IoException bad(String message) {
        return new IoException(IoCondition.READ_VALUE, message);
    }
}
