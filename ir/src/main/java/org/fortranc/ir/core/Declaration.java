package org.fortranc.ir.core;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A variable of a procedure or unit.
 *
 * @param name lower case, unique inside its procedure or unit
 * @param shape present exactly for arrays
 * @param length of a CHARACTER: present where it is known at entry; absent for assumed (dummy) and deferred length
 * @param initial values before the first execution, for what keeps its value; runs do not overlap
 */
public record Declaration(String name, Type type, Optional<Shape> shape, Optional<Expr> length, Home home,
                          Set<Attribute> attributes, List<InitialRun> initial, Origin origin) {
    public Declaration {
        attributes = attributes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(attributes));
        initial = List.copyOf(initial);
        if (shape.isPresent() != type instanceof Type.ArrayType)
            throw new IllegalArgumentException("'%s' has type %s and shape %s".formatted(name, type, shape));
    }

    /** A scalar local variable, as lowering makes them for intermediate values. */
    public static Declaration local(String name, Type.Scalar type) {
        return new Declaration(name, type, Optional.empty(), Optional.empty(), new Home.Local(), Set.of(), List.of(),
                Origin.NONE);
    }

    public boolean has(Attribute attribute) {
        return attributes.contains(attribute);
    }

    public Declaration with(Attribute attribute) {
        var all = EnumSet.of(attribute);
        all.addAll(attributes);
        return new Declaration(name, type, shape, length, home, all, initial, origin);
    }

    /** Where the storage is. */
    public sealed interface Home {
        /** New at each activation of the procedure. */
        record Local() implements Home {}

        /** One for the program instance: SAVE, initialised locals, variables of modules. */
        record Saved() implements Home {}

        /** The caller's. */
        record Dummy() implements Home {}

        /** The function result. */
        record Result() implements Home {}

        /** Part of a {@link StorageBlock}, at this byte offset. */
        record Member(String block, long offset) implements Home {}

        /** A variable of the host procedure of this name, seen from an internal procedure. */
        record Host(String name) implements Home {}
    }

    /** What else is true of the variable. */
    public enum Attribute {
        ALLOCATABLE, POINTER, TARGET, OPTIONAL, VOLATILE, ASYNCHRONOUS,
        /** CONTIGUOUS in the program: elements follow each other, for which a caller copies those that do not. */
        CONTIGUOUS,
        /** A PARAMETER: initial holds every value, and nothing assigns it. */
        CONSTANT,
        /** VALUE in the program: the callee has a copy of its own. */
        VALUE,
        /** INTENT of a dummy argument, declared or proved. */
        INTENT_IN, INTENT_OUT,
        /**
         * Proved: neither this procedure nor any that it calls defines the scalar dummy, so its value may be passed.
         */
        READ_ONLY,
        /** Proved: every actual argument of this dummy array is a whole array that begins its storage. */
        WHOLE,
        /** Proved: no other name of the procedure means any of the dummy argument's storage. */
        UNSHARED,
        /**
         * A CHARACTER dummy whose declared length the actual argument must have at least, or if it is an assumed-shape
         * array exactly; else the program ends with gfortran's message ({@code -fcheck=bounds}).
         */
        LENGTH_CHECKED,
        /** Made by the compiler. */
        TEMPORARY
    }

    /**
     * {@code count} elements from the zero-based element {@code first} on have this value.
     *
     * @param value a literal of the element type
     */
    public record InitialRun(long first, long count, Expr value) {}
}
