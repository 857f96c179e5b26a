package org.fortranc.fuzz;

import java.util.List;
import java.util.Set;

/**
 * A variable, whose numbers always lie in its range.
 *
 * @param lower the lower bound of each dimension
 */
record Variable(String name, DataType type, List<Integer> extents, List<Integer> lower, Range range, Set<Trait> traits) {
    enum Trait {
        /** May never be changed: a constant, an INTENT(IN) dummy argument. */
        CONSTANT,
        ALLOCATABLE,
        POINTER,
        TARGET,
        /** Of a module or common block, so a procedure may reach it by itself. */
        GLOBAL,
        /** Shares storage with others. */
        SHARED,
        /** A dummy array whose last extent its procedure does not know. */
        ASSUMED_SIZE
    }

    Variable {
        extents = List.copyOf(extents);
        lower = List.copyOf(lower);
        traits = Set.copyOf(traits);
    }

    static Variable scalar(String name, DataType type, Range range, Trait... traits) {
        return new Variable(name, type, List.of(), List.of(), range, Set.of(traits));
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    boolean isArray() {
        return !extents.isEmpty();
    }

    /** Whether another name may stand for the same storage. */
    boolean mayBeAliased() {
        return is(Trait.GLOBAL) || is(Trait.POINTER) || is(Trait.TARGET) || is(Trait.SHARED);
    }
}
