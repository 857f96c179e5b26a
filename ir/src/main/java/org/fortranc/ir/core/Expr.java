package org.fortranc.ir.core;

import java.util.List;
import java.util.Optional;

/**
 * A value without side effects. Scalar everywhere but in a whole-array {@link Place}, which only calls, views,
 * inquiries and data transfers take. Operand types are equal; every conversion is a {@link Convert}.
 */
public sealed interface Expr permits Expr.IntLiteral, Expr.RealLiteral, Expr.ComplexLiteral, Expr.LogicalLiteral,
        Expr.TextLiteral, Expr.Unary, Expr.Binary, Expr.Compare, Expr.Logical, Expr.Convert, Expr.Choose,
        Expr.Concatenate, Expr.Intrinsic, Expr.Rank, Expr.Extent, Expr.LowerBound, Expr.Stride, Expr.Length, Expr.Present,
        Expr.Associated, Expr.HasType, Expr.SharesType, Expr.StorageSize, Expr.Overlaps, Expr.Null,
                Expr.ProcedureReference, Place {
    Type type();

    record IntLiteral(long value, Type.IntegerType type) implements Expr {
        public static IntLiteral of(long value) {
            return new IntLiteral(value, Type.INTEGER);
        }
    }

    /** A value of kind 4 is a float, exactly. Compared by its bits, so that -0.0 and NaN are values like others. */
    record RealLiteral(double value, Type.RealType type) implements Expr {}

    record ComplexLiteral(double real, double imaginary, Type.ComplexType type) implements Expr {}

    record LogicalLiteral(boolean value, Type.LogicalType type) implements Expr {}

    /** Each char is one byte of the program, 0 to 255. */
    record TextLiteral(String value) implements Expr {
        @Override public Type type() {
            return Type.CHARACTER;
        }
    }

    /** Arithmetic negation. It changes the sign bit of reals; integers wrap. */
    record Unary(Op op, Expr operand) implements Expr {
        public enum Op { NEGATE }

        @Override public Type type() {
            return operand.type();
        }
    }

    /**
     * Arithmetic on two integers, reals or complex numbers. Integers wrap, division truncates and ends the program at
     * zero; reals are IEEE; complex division is Smith's. There is no power: lowering writes constant powers out, and
     * the rest are intrinsics.
     */
    record Binary(Op op, Expr left, Expr right) implements Expr {
        public enum Op { ADD, SUBTRACT, MULTIPLY, DIVIDE }

        public Binary {
            requireEqual(op, left, right);
        }

        @Override public Type type() {
            return left.type();
        }
    }

    /** A comparison of two numbers or texts (texts padded with blanks); complex numbers have EQ and NE only. */
    record Compare(Op op, Expr left, Expr right) implements Expr {
        public enum Op { EQ, NE, LT, LE, GT, GE }

        public Compare {
            requireEqual(op, left, right);
        }

        @Override public Type type() {
            return Type.LOGICAL;
        }
    }

    /** Logic on logicals of one kind. NOT has one operand; AND and OR may skip the second, which cannot trap. */
    record Logical(Op op, List<Expr> operands) implements Expr {
        public enum Op { NOT, AND, OR, EQV, NEQV }

        public Logical {
            operands = List.copyOf(operands);
            if (operands.size() != (op == Op.NOT ? 1 : 2)) throw new IllegalArgumentException(op + " of " + operands);
            if (op != Op.NOT) requireEqual(op, operands.get(0), operands.get(1));
        }

        @Override public Type type() {
            return operands.getFirst().type();
        }
    }

    /**
     * A conversion between numbers, or between logicals, or between logical and integer (1 is true). Real to integer
     * truncates with x86-64's meaning out of range; complex to real takes the real part.
     */
    record Convert(Expr operand, Type.Scalar type) implements Expr {}

    /** {@code condition ? whenTrue : whenFalse}; the arm not chosen is not evaluated. */
    record Choose(Expr condition, Expr whenTrue, Expr whenFalse) implements Expr {
        public Choose {
            requireEqual("choose", whenTrue, whenFalse);
        }

        @Override public Type type() {
            return whenTrue.type();
        }
    }

    record Concatenate(Expr left, Expr right) implements Expr {
        @Override public Type type() {
            return Type.CHARACTER;
        }
    }

    /** A reference to an elemental or character intrinsic, or another scalar run-time function without effects. */
    record Intrinsic(IntrinsicFunction function, List<Expr> arguments, Type.Scalar type) implements Expr {
        public Intrinsic {
            arguments = List.copyOf(arguments);
        }
    }

    /** The rank of an assumed-rank array. */
    record Rank(Place array) implements Expr {
        @Override public Type type() {
            return Type.INTEGER;
        }
    }

    /**
     * The number of elements of a whole array along a dimension counted from 1, which is a literal but for arrays of
     * assumed rank. INTEGER(4) or (8) as asked.
     */
    record Extent(Place array, Expr dimension, Type.IntegerType type) implements Expr {
        public Extent(Place array, int dimension, Type.IntegerType type) {
            this(array, IntLiteral.of(dimension), type);
        }
    }

    /** The lower bound of a whole array along a dimension, which is counted as in {@link Extent}. */
    record LowerBound(Place array, Expr dimension, Type.IntegerType type) implements Expr {
        public LowerBound(Place array, int dimension, Type.IntegerType type) {
            this(array, IntLiteral.of(dimension), type);
        }
    }

    /** The distance in elements between neighbours of a whole array along a dimension counted as in {@link Extent}. */
    record Stride(Place array, Expr dimension, Type.IntegerType type) implements Expr {
        public Stride(Place array, int dimension, Type.IntegerType type) {
            this(array, IntLiteral.of(dimension), type);
        }
    }

    /** LEN of a CHARACTER value, or of the elements of a CHARACTER array. */
    record Length(Expr text, Type.IntegerType type) implements Expr {}

    /** Whether an optional dummy argument is there. */
    record Present(String dummy) implements Expr {
        @Override public Type type() {
            return Type.LOGICAL;
        }
    }

    /** ALLOCATED(place) and ASSOCIATED(place), or ASSOCIATED(place, target). */
    record Associated(Place place, Optional<Expr> target) implements Expr {
        @Override public Type type() {
            return Type.LOGICAL;
        }
    }

    /** How two types are compared. */
    enum Relation {
        /** They are the same type. */
        SAME,
        /** The first is the second or an extension of it (F2018 7.5.7.1). */
        EXTENDS
    }

    /**
     * Whether the dynamic type of a polymorphic object, which is there, stands in this relation to a type.
     */
    record HasType(Place object, Relation relation, Type.Scalar asked) implements Expr {
        @Override public Type type() {
            return Type.LOGICAL;
        }
    }

    /** SAME_TYPE_AS(left, right) and EXTENDS_TYPE_OF(left, right). */
    record SharesType(Place left, Relation relation, Place right) implements Expr {
        @Override public Type type() {
            return Type.LOGICAL;
        }
    }

    /** The bits that one element of the object takes, by its dynamic type. */
    record StorageSize(Place object, Type.IntegerType type) implements Expr {}

    /** Whether two whole arrays share any storage now. True may be said in doubt, false never wrongly. */
    record Overlaps(Place left, Place right) implements Expr {
        @Override public Type type() {
            return Type.LOGICAL;
        }
    }

    /** A disassociated pointer of this type. */
    record Null(Type type) implements Expr {}

    /** A procedure as a value. */
    record ProcedureReference(ProcedureName name, Type.ProcedureType type) implements Expr {}

    private static void requireEqual(Object op, Expr left, Expr right) {
        if (!left.type().equals(right.type()))
            throw new IllegalArgumentException("%s of %s and %s; lowering owes a Convert".formatted(op, left.type(),
                    right.type()));
    }
}
