package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;

/** Where the generated program keeps a Fortran object, in Java's terms. */
sealed interface Storage {
    /** The value itself is in a Java variable, field or, for structures, array element. */
    record Value(JavaExpression java, Type.Scalar type) implements Storage {}

    /**
     * One scalar in a Java array.
     *
     * @param index counts elements of the Java array: two for a COMPLEX
     */
    record Slot(CodeBlock array, JavaExpression index, Type.Scalar type) implements Storage {}

    /** A scalar CHARACTER: an expression of type {@code Text} that shares its bytes. */
    record Characters(JavaExpression text) implements Storage {}

    /**
     * An array whose elements are addressed directly.
     *
     * @param array the Java array; for CHARACTER the {@code Text} of the first element
     * @param base the index of the first element in the Java array; zero for arrays that are owned whole
     * @param length of CHARACTER elements
     */
    record Flat(CodeBlock array, JavaExpression base, List<Dimension> dimensions, Type.Scalar element,
                Optional<JavaExpression> length) implements Storage {}

    /** An array behind an {@code ArrayView}; {@code place} names it for the loops that hoist its parts. */
    record Described(CodeBlock view, int rank, Type.Scalar element, Place place, Lower lower) implements Storage {}

    /**
     * One scalar among bytes that the program uses with several types.
     *
     * @param at counts bytes
     * @param slots how much of the storage from here on a procedure may be given, in slots of the type
     */
    record Punned(CodeBlock bytes, JavaExpression at, Type.Scalar type, JavaExpression slots) implements Storage {}

    /** An array of explicit shape among such bytes; {@code at} counts bytes. */
    record PunnedArray(CodeBlock bytes, JavaExpression at, List<Dimension> dimensions, Type.Scalar element)
            implements Storage {}

    /** A section of such an array: an {@code ArrayView} of bytes whose base and strides count bytes. */
    record PunnedSection(CodeBlock view, Type.Scalar element) implements Storage {}

    /** An ALLOCATABLE or POINTER scalar: an {@code ArrayView} of rank 0. */
    record Reference(CodeBlock view, Type.Scalar type) implements Storage {}

    /** Where the lower bounds of a described array are found. */
    sealed interface Lower {
        /** In the descriptor. */
        record Described() implements Lower {}

        /** In the declaration, whatever the descriptor says. */
        record Declared(List<Quantity> bounds) implements Lower {}
    }

    /**
     * One dimension of a flat array.
     *
     * @param stride distance of neighbours in elements
     * @param extent absent in the last dimension of an assumed-size array
     */
    record Dimension(Quantity lower, Quantity stride, Optional<JavaExpression> extent) {}

    /** An integer that is known now or when the procedure runs. */
    sealed interface Quantity {
        record Constant(long value) implements Quantity {}

        record Symbol(JavaExpression java) implements Quantity {}

        Quantity ONE = new Constant(1);

        default JavaExpression java() {
            return switch (this) {
                case Constant(var value) -> JavaExpression.integer(value);
                case Symbol(var java) -> java;
            };
        }
    }
}
