package org.fortranc.ir.fortran;

/** A declared type with its kind (F2018 clause 7). Kinds are gfortran's. */
public sealed interface DataType {
    IntegerType INTEGER = new IntegerType(4);
    RealType REAL = new RealType(4);
    RealType DOUBLE_PRECISION = new RealType(8);
    LogicalType LOGICAL = new LogicalType(4);

    record IntegerType(int kind) implements DataType {}

    record RealType(int kind) implements DataType {}

    record ComplexType(int kind) implements DataType {}

    record LogicalType(int kind) implements DataType {}

    /**
     * The length of an expression that is not a designator is worked out when it is lowered: {@link
     * CharacterLength.Unknown}.
     */
    record CharacterType(int kind, CharacterLength length) implements DataType {}

    /** TYPE(name). */
    record DerivedType(SymbolName definition) implements DataType {}

    /** CLASS(name), and CLASS(*) where the name is empty. */
    record PolymorphicType(SymbolName definition) implements DataType {
        public static final PolymorphicType UNLIMITED = new PolymorphicType(new SymbolName("", ""));

        public boolean isUnlimited() {
            return definition.name().isEmpty();
        }
    }

    /** TYPE(*), of a dummy argument that takes any type. */
    record AssumedType() implements DataType {}

    /** What a name that is only a procedure has: a subroutine, or EXTERNAL without a type. */
    record NoType() implements DataType {}

    /** A length type parameter (F2018 7.4.4.2). */
    sealed interface CharacterLength {
        /** A specification expression; a constant where it is one. */
        record Given(Expression value) implements CharacterLength {}

        /** LEN=*. */
        record Assumed() implements CharacterLength {}

        /** LEN=:. */
        record Deferred() implements CharacterLength {}

        /** Of an expression's value. */
        record Unknown() implements CharacterLength {}
    }

    /**
     * Whether the kind is one that values can be had of. Others can be declared and told apart: REAL and COMPLEX of
     * kind 10 and 16, INTEGER and LOGICAL of kind 16, CHARACTER of kind 4.
     */
    default boolean isTranslated() {
        return switch (this) {
            case IntegerType(var kind) -> kind <= 8;
            case RealType(var kind) -> kind <= 8;
            case ComplexType(var kind) -> kind <= 8;
            case LogicalType(var kind) -> kind <= 8;
            case CharacterType(var kind, _) -> kind <= 1;
            case DerivedType _, PolymorphicType _, AssumedType _, NoType _ -> true;
        };
    }

    /** Equal type and kind, whatever the length. */
    default boolean sameTypeAndKind(DataType other) {
        if (this instanceof CharacterType(var kind, _)) return other instanceof CharacterType(var k, _) && k == kind;
        return equals(other);
    }
}
