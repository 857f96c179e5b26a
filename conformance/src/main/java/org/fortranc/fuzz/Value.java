package org.fortranc.fuzz;

import java.util.List;

/**
 * An expression.
 *
 * @param strength how tightly its outermost operator binds
 * @param extents of an array; empty for a scalar
 * @param range of a number
 */
record Value(String text, int strength, DataType type, List<Integer> extents, Range range) {
    static final int DEFINED = 1;
    static final int EQUIVALENCE = 2;
    static final int OR = 3;
    static final int AND = 4;
    static final int NOT = 5;
    static final int RELATION = 6;
    static final int CONCATENATION = 7;
    static final int SUM = 8;
    static final int PRODUCT = 9;
    static final int POWER = 10;
    static final int PRIMARY = 11;

    Value {
        extents = List.copyOf(extents);
    }

    static Value primary(String text, DataType type, List<Integer> extents, Range range) {
        return new Value(text, PRIMARY, type, extents, range);
    }

    /** Without a range: of a type that is no number. */
    static Value primary(String text, DataType type, List<Integer> extents) {
        return new Value(text, PRIMARY, type, extents, Range.NONE);
    }

    Value with(Range other) {
        return new Value(text, strength, type, extents, other);
    }

    boolean isArray() {
        return !extents.isEmpty();
    }

    /** As an operand that must bind at least as tightly as {@code needed}. */
    String operand(int needed) {
        return strength >= needed ? text : "(" + text + ")";
    }

    int size() {
        return extents.stream().reduce(1, (a, b) -> a * b);
    }
}
