package org.fortranc.ir.core;

import java.util.List;
import java.util.Optional;

/** What a value is. Kinds are byte counts, as gfortran numbers them; a complex kind is that of its parts. */
public sealed interface Type {
    IntegerType INTEGER = new IntegerType(4);
    IntegerType LONG = new IntegerType(8);
    RealType REAL = new RealType(4);
    RealType DOUBLE = new RealType(8);
    LogicalType LOGICAL = new LogicalType(4);
    CharacterType CHARACTER = new CharacterType();

    /** The type of one value, as opposed to an array's. */
    sealed interface Scalar extends Type {}

    /** Two's complement, kind 1, 2, 4 or 8. */
    record IntegerType(int kind) implements Scalar {}

    /** IEEE binary32 (kind 4) or binary64 (kind 8). */
    record RealType(int kind) implements Scalar {}

    /** Two reals of this kind, the real part first in storage. */
    record ComplexType(int kind) implements Scalar {
        public RealType part() {
            return new RealType(kind);
        }
    }

    /** Kind 1, 2, 4 or 8. In storage 0 is false; expressions know only true and false. */
    record LogicalType(int kind) implements Scalar {}

    /** Characters of one byte. Lengths belong to declarations and values, not to the type. */
    record CharacterType() implements Scalar {}

    /** A derived type, named as in {@link Program#structures()}. */
    record StructureType(String name) implements Scalar {}

    /**
     * What a polymorphic object is declared with: CLASS(structure), or CLASS(*) and TYPE(*) where the name is empty.
     * The object's own type is found when the program runs.
     */
    record ClassType(Optional<String> structure) implements Scalar {
        public static final ClassType UNLIMITED = new ClassType(Optional.empty());

        public static ClassType of(String structure) {
            return new ClassType(Optional.of(structure));
        }
    }

    /**
     * A procedure value: a dummy procedure or a procedure pointer.
     *
     * @param signature absent where the interface is implicit and no reference shows it
     */
    record ProcedureType(Optional<Signature> signature) implements Scalar {}

    /** An array; where its bounds come from is its declaration's {@link Shape}. */
    record ArrayType(Scalar element, int rank) implements Type {
        /**
         * The rank of an assumed-rank array: that of the actual argument, 0 for a scalar. Beyond all others, so that
         * whoever asks for the number of dimensions sees an array.
         */
        public static final int ANY_RANK = 16;

        public ArrayType {
            if (rank < 1 || rank > ANY_RANK) throw new IllegalArgumentException("rank " + rank);
        }
    }

    /** What a call through a procedure value hands over, in the one form that all procedures take there. */
    record Signature(Optional<Type> result, List<Formal> dummies) {
        public Signature {
            dummies = List.copyOf(dummies);
        }
    }

    /** A dummy argument of a procedure value; that of a procedure is {@link Passing#VALUE} unless it is a pointer. */
    record Formal(Type type, Passing passing) {}

    /** How an argument travels through a procedure value. */
    enum Passing {
        /** A copy of its own: VALUE, lengths, procedures. */
        VALUE,
        /** A scalar, or the first element of an array of explicit shape or assumed size. */
        REFERENCE,
        /** With its bounds: assumed shape, ALLOCATABLE, POINTER. */
        DESCRIPTOR
    }

    /** The element type of an array, a scalar itself. */
    default Scalar scalar() {
        return switch (this) {
            case ArrayType(var element, _) -> element;
            case Scalar scalar -> scalar;
        };
    }

    /** The structure that tells the components of such a value; empty for others, and for CLASS(*). */
    default Optional<String> structure() {
        return switch (scalar()) {
            case StructureType(var name) -> Optional.of(name);
            case ClassType(var name) -> name;
            case IntegerType _, RealType _, ComplexType _, LogicalType _, CharacterType _, ProcedureType _ ->
                    Optional.empty();
        };
    }

    /** Whether only the running program knows the rank. */
    default boolean hasAnyRank() {
        return dimensions() == ArrayType.ANY_RANK;
    }

    default boolean isPolymorphic() {
        return scalar() instanceof ClassType;
    }

    /** The same with another element type. */
    default Type with(Scalar element) {
        return this instanceof ArrayType(_, var rank) ? new ArrayType(element, rank) : element;
    }

    /** The number of dimensions, 0 for a scalar. */
    default int dimensions() {
        return this instanceof ArrayType(_, var rank) ? rank : 0;
    }
}
