package org.fortranc.frontend.semantics.types;

import java.util.Optional;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterLength;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.DataType.ComplexType;
import org.fortranc.ir.fortran.DataType.DerivedType;
import org.fortranc.ir.fortran.DataType.IntegerType;
import org.fortranc.ir.fortran.DataType.LogicalType;
import org.fortranc.ir.fortran.DataType.NoType;
import org.fortranc.ir.fortran.DataType.PolymorphicType;
import org.fortranc.ir.fortran.DataType.RealType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.ir.fortran.TypeInstance;

/** What the standard says of types and kinds without regard to particular expressions (F2018 clause 7 and 10.1.5). */
public final class TypeRules {
    /** The kind that a typeless (BOZ) constant has until its context gives it a type. */
    public static final int TYPELESS_KIND = 0;

    /** The kind of a Hollerith constant, whose characters become the bits of what they are converted to. */
    public static final int HOLLERITH_KIND = 0;

    private TypeRules() {}

    public static boolean isNumeric(DataType type) {
        return type instanceof IntegerType || type instanceof RealType || type instanceof ComplexType;
    }

    public static boolean isInteger(DataType type) {
        return type instanceof IntegerType;
    }

    public static boolean isTypeless(DataType type) {
        return type instanceof IntegerType(int kind) && kind == TYPELESS_KIND;
    }

    public static boolean isHollerith(DataType type) {
        return type instanceof CharacterType(int kind, _) && kind == HOLLERITH_KIND;
    }

    /** Whether {@code kind} exists for the type, as with gfortran on x86-64. */
    public static boolean isKindOf(Category category, long kind) {
        return switch (category) {
            case INTEGER, LOGICAL -> kind == 1 || kind == 2 || kind == 4 || kind == 8 || kind == 16;
            case REAL, COMPLEX -> kind == 4 || kind == 8 || kind == 10 || kind == 16;
            case CHARACTER -> kind == 1 || kind == 4;
        };
    }

    /** The intrinsic types. */
    public enum Category { INTEGER, REAL, COMPLEX, LOGICAL, CHARACTER }

    public static int kindOf(DataType type) {
        return switch (type) {
            case IntegerType(int kind) -> kind;
            case RealType(int kind) -> kind;
            case ComplexType(int kind) -> kind;
            case LogicalType(int kind) -> kind;
            case CharacterType(int kind, _) -> kind;
            case DerivedType _, PolymorphicType _, DataType.AssumedType _, NoType _ -> 0;
        };
    }

    /** The type that both operands of a numeric operation are converted to (F2018 Table 10.2). */
    public static Optional<DataType> arithmetic(DataType left, DataType right) {
        return switch (left) {
            case IntegerType(int l) -> switch (right) {
                case IntegerType(int r) -> Optional.of(new IntegerType(Math.max(l, r)));
                case RealType _, ComplexType _ -> Optional.of(right);
                default -> Optional.empty();
            };
            case RealType(int l) -> switch (right) {
                case IntegerType _ -> Optional.of(left);
                case RealType(int r) -> Optional.of(new RealType(Math.max(l, r)));
                case ComplexType(int r) -> Optional.of(new ComplexType(Math.max(l, r)));
                default -> Optional.empty();
            };
            case ComplexType(int l) -> switch (right) {
                case IntegerType _ -> Optional.of(left);
                case RealType(int r) -> Optional.of(new ComplexType(Math.max(l, r)));
                case ComplexType(int r) -> Optional.of(new ComplexType(Math.max(l, r)));
                default -> Optional.empty();
            };
            default -> Optional.empty();
        };
    }

    /** A CHARACTER type whose length is worked out when it is lowered. */
    public static CharacterType characterOfUnknownLength(int kind) {
        return new CharacterType(kind, new CharacterLength.Unknown());
    }

    /**
     * The type of an expression's value: a substring has the type of its text, but not its length, and a length that
     * is no constant is only known when the program runs.
     */
    public static DataType valueType(Expression expression) {
        if (!(expression.type() instanceof CharacterType type)) return expression.type();
        if (expression instanceof Designator.Substring(_, var first, var last, var range)) {
            if (first.orElse(null) instanceof Expression.IntegerConstant(long from, _, _)
                    && last.orElse(null) instanceof Expression.IntegerConstant(long to, _, _))
                return new CharacterType(type.kind(), new CharacterLength.Given(
                        new Expression.IntegerConstant(Math.max(0, to - from + 1), DataType.INTEGER, range)));
            return characterOfUnknownLength(type.kind());
        }
        return constantLength(type).isPresent() ? type : characterOfUnknownLength(type.kind());
    }

    /** The length of a character type, if it is a constant. */
    public static Optional<Long> constantLength(CharacterType type) {
        return type.length() instanceof CharacterLength.Given(Expression.IntegerConstant(long n, _, _))
                ? Optional.of(Math.max(0, n)) : Optional.empty();
    }

    private static String nameOf(SymbolName type) {
        return TypeInstance.of(type).map(t -> t.specification(t.template().name())).orElse(type.name());
    }

    /** The type in a message: {@code REAL(8)}, {@code TYPE(point)}. */
    public static String describe(DataType type) {
        if (isTypeless(type)) return "a typeless constant";
        if (isHollerith(type)) return "HOLLERITH";
        return switch (type) {
            case IntegerType(int kind) -> "INTEGER(" + kind + ")";
            case RealType(int kind) -> "REAL(" + kind + ")";
            case ComplexType(int kind) -> "COMPLEX(" + kind + ")";
            case LogicalType(int kind) -> "LOGICAL(" + kind + ")";
            case CharacterType(int kind, _) when !type.isTranslated() -> "CHARACTER(KIND=" + kind + ")";
            case CharacterType c -> constantLength(c).map(n -> "CHARACTER(" + n + ")").orElse("CHARACTER(*)");
            case DerivedType(var name) -> "TYPE(" + nameOf(name) + ")";
            case DataType.AssumedType _ -> "TYPE(*)";
            case PolymorphicType(var name) -> "CLASS(" + (name.name().isEmpty() ? "*" : nameOf(name)) + ")";
            case NoType _ -> "no type";
        };
    }
}
