package org.fortranc.lower;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Type;

/**
 * Integer arithmetic of subscripts and bounds that lowering itself makes, kept as short as a person would write it.
 * The program's own expressions never come through here.
 */
final class Arithmetic {
    static final Expr ZERO = Expr.IntLiteral.of(0);
    static final Expr ONE = Expr.IntLiteral.of(1);
    static final Expr TRUE = new Expr.LogicalLiteral(true, Type.LOGICAL);
    static final Expr FALSE = new Expr.LogicalLiteral(false, Type.LOGICAL);

    private Arithmetic() {}

    static Expr literal(long value) {
        return Expr.IntLiteral.of(value);
    }

    static OptionalLong valueOf(Expr expr) {
        return expr instanceof Expr.IntLiteral(var value, _) ? OptionalLong.of(value) : OptionalLong.empty();
    }

    static boolean isLiteral(Expr expr, long value) {
        return expr instanceof Expr.IntLiteral(var v, _) && v == value;
    }

    static Expr add(Expr left, Expr right) {
        return Linear.of(left).plus(Linear.of(right), 1).expr();
    }

    static Expr subtract(Expr left, Expr right) {
        return Linear.of(left).plus(Linear.of(right), -1).expr();
    }

    static Expr multiply(Expr left, Expr right) {
        if (isLiteral(left, 1)) return right;
        if (isLiteral(right, 1)) return left;
        if (isLiteral(left, 0) || isLiteral(right, 0)) return ZERO;
        if (valueOf(left).isPresent() && valueOf(right).isPresent())
            return literal(valueOf(left).getAsLong() * valueOf(right).getAsLong());
        return new Expr.Binary(Expr.Binary.Op.MULTIPLY, left, right);
    }

    static Expr divide(Expr left, Expr right) {
        if (isLiteral(right, 1)) return left;
        if (valueOf(left).isPresent() && valueOf(right).isPresent() && !isLiteral(right, 0))
            return literal(valueOf(left).getAsLong() / valueOf(right).getAsLong());
        return new Expr.Binary(Expr.Binary.Op.DIVIDE, left, right);
    }

    /** {@code left - right} where it is known now. */
    static OptionalLong difference(Expr left, Expr right) {
        return valueOf(subtract(left, right));
    }

    static Expr notNegative(Expr expr) {
        if (expr instanceof Expr.IntLiteral(var value, var type)) return new Expr.IntLiteral(Math.max(0, value), type);
        if (expr instanceof Expr.Extent) return expr;
        return max(expr, ZERO);
    }

    static Expr max(Expr left, Expr right) {
        return new Expr.Intrinsic(IntrinsicFunction.MAX, List.of(left, right), (Type.Scalar) left.type());
    }

    static Expr min(Expr left, Expr right) {
        if (left.equals(right)) return left;
        return new Expr.Intrinsic(IntrinsicFunction.MIN, List.of(left, right), (Type.Scalar) left.type());
    }

    /** As INTEGER(4), which loops and temporary bounds have. */
    static Expr asDefaultInteger(Expr expr) {
        return convert(expr, Type.INTEGER);
    }

    /** A conversion where one is needed. */
    static Expr convert(Expr expr, Type.Scalar type) {
        if (expr.type().equals(type)) return expr;
        if (expr instanceof Expr.IntLiteral(var value, _) && type instanceof Type.IntegerType integer
                && fits(value, integer.kind()))
            return new Expr.IntLiteral(value, integer);
        if (expr instanceof Expr.LogicalLiteral(var value, _) && type instanceof Type.LogicalType logical)
            return new Expr.LogicalLiteral(value, logical);
        if (expr instanceof Expr.IntLiteral(var value, _) && type instanceof Type.RealType real)
            return new Expr.RealLiteral(real.kind() == 4 ? (float) value : (double) value, real);
        return new Expr.Convert(expr, type);
    }

    private static boolean fits(long value, int kind) {
        return kind >= 8 || value >= -(1L << (8 * kind - 1)) && value < 1L << (8 * kind - 1);
    }

    static Expr compare(Expr.Compare.Op op, Expr left, Expr right) {
        return new Expr.Compare(op, left, right);
    }

    /** The opposite condition. Comparisons of integers turn round; those of reals do not, because of NaN. */
    static Expr not(Expr condition) {
        return switch (condition) {
            case Expr.LogicalLiteral(var value, var type) -> new Expr.LogicalLiteral(!value, type);
            case Expr.Logical(var op, var operands) when op == Expr.Logical.Op.NOT -> operands.getFirst();
            case Expr.Compare(var op, var left, var right) when op == Expr.Compare.Op.EQ ->
                    new Expr.Compare(Expr.Compare.Op.NE, left, right);
            case Expr.Compare(var op, var left, var right) when op == Expr.Compare.Op.NE ->
                    new Expr.Compare(Expr.Compare.Op.EQ, left, right);
            case Expr.Compare(var op, var left, var right) when left.type() instanceof Type.IntegerType ->
                    new Expr.Compare(opposite(op), left, right);
            default -> new Expr.Logical(Expr.Logical.Op.NOT, List.of(condition));
        };
    }

    private static Expr.Compare.Op opposite(Expr.Compare.Op op) {
        return switch (op) {
            case EQ -> Expr.Compare.Op.NE;
            case NE -> Expr.Compare.Op.EQ;
            case LT -> Expr.Compare.Op.GE;
            case LE -> Expr.Compare.Op.GT;
            case GT -> Expr.Compare.Op.LE;
            case GE -> Expr.Compare.Op.LT;
        };
    }

    static Expr and(Expr left, Expr right) {
        if (left.equals(TRUE)) return right;
        if (right.equals(TRUE)) return left;
        return new Expr.Logical(Expr.Logical.Op.AND, List.of(left, right));
    }

    static Expr or(Expr left, Expr right) {
        if (left.equals(FALSE)) return right;
        if (right.equals(FALSE)) return left;
        return new Expr.Logical(Expr.Logical.Op.OR, List.of(left, right));
    }

    /** A sum of terms with integer factors: equal sums have equal forms. */
    private record Linear(Map<Expr, Long> terms, long constant, Type.IntegerType type) {
        static Linear of(Expr expr) {
            var type = (Type.IntegerType) expr.type();
            return switch (expr) {
                case Expr.IntLiteral(var value, _) -> new Linear(Map.of(), value, type);
                case Expr.Unary(_, var operand) -> of(operand).times(-1);
                case Expr.Binary(var op, var left, var right) when op == Expr.Binary.Op.ADD -> of(left)
                        .plus(of(right), 1);
                case Expr.Binary(var op, var left, var right) when op == Expr.Binary.Op.SUBTRACT -> of(left)
                        .plus(of(right), -1);
                case Expr.Binary(var op, var left, Expr.IntLiteral(var factor, _)) when op == Expr.Binary.Op.MULTIPLY ->
                        of(left).times(factor);
                case Expr.Binary(var op, Expr.IntLiteral(var factor, _),
                        var right) when op == Expr.Binary.Op.MULTIPLY ->
                        of(right).times(factor);
                default -> new Linear(Map.of(expr, 1L), 0, type);
            };
        }

        Linear times(long factor) {
            var scaled = new LinkedHashMap<Expr, Long>();
            if (factor != 0) terms.forEach((term, count) -> scaled.put(term, count * factor));
            return new Linear(scaled, constant * factor, type);
        }

        Linear plus(Linear other, long sign) {
            var sum = new LinkedHashMap<>(terms);
            other.terms.forEach((term, count) -> sum.merge(term, sign * count, Long::sum));
            sum.values().removeIf(count -> count == 0);
            return new Linear(sum, constant + sign * other.constant, type);
        }

        Expr expr() {
            Expr sum = null;
            for (var term : terms.entrySet())
                if (term.getValue() > 0) sum = sum == null ? scaled(term)
                : new Expr.Binary(Expr.Binary.Op.ADD, sum, scaled(term));
            if (sum == null) {
                sum = new Expr.IntLiteral(constant, type);
                for (var term : terms.entrySet()) sum = new Expr.Binary(Expr.Binary.Op.SUBTRACT, sum, scaled(term));
                return sum;
            }
            for (var term : terms.entrySet())
                if (term.getValue() < 0) sum = new Expr.Binary(Expr.Binary.Op.SUBTRACT, sum, scaled(term));
            if (constant == 0) return sum;
            return new Expr.Binary(constant > 0 ? Expr.Binary.Op.ADD : Expr.Binary.Op.SUBTRACT, sum,
                    new Expr.IntLiteral(Math.abs(constant), type));
        }

        private Expr scaled(Map.Entry<Expr, Long> term) {
            long factor = Math.abs(term.getValue());
            return factor == 1 ? term.getKey()
                    : new Expr.Binary(Expr.Binary.Op.MULTIPLY, new Expr.IntLiteral(factor, type), term.getKey());
        }
    }
}
