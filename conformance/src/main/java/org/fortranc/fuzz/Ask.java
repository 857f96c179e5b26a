package org.fortranc.fuzz;

import java.util.List;

/**
 * What expression is wanted.
 *
 * @param extents the shape; empty for a scalar
 * @param depth how many operators may still be nested
 * @param exact whether it must have that shape; else a scalar will do where an array is asked for
 */
record Ask(List<Integer> extents, int depth, boolean exact) {
    Ask {
        extents = List.copyOf(extents);
    }

    static Ask scalar(int depth) {
        return new Ask(List.of(), depth, true);
    }

    static Ask array(List<Integer> extents, int depth) {
        return new Ask(extents, depth, true);
    }

    /** For an operand that decides the shape. */
    Ask operand() {
        return new Ask(extents, depth - 1, exact);
    }

    /** For an operand beside one that decides the shape. */
    Ask beside() {
        return new Ask(extents, depth - 1, false);
    }

    Ask shaped(List<Integer> other) {
        return new Ask(other, depth - 1, true);
    }

    boolean wantsArray() {
        return exact && !extents.isEmpty();
    }
}
