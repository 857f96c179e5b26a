package org.fortranc.backends.java;

import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Type;

/**
 * A subscript as something that varies and a constant: {@code i + 1} is {@code i} and 1.
 *
 * @param variable of type INTEGER(4); int arithmetic wraps, so addresses may be computed in any order
 */
record Subscript(Optional<Expr> variable, long constant) {
    static Subscript of(Expr expr) {
        var narrow = narrow(expr);
        if (Literals.integer(narrow).isPresent()) return new Subscript(Optional.empty(), Literals.integer(narrow)
                .get());
        if (narrow instanceof Expr.Binary(var op, var left, var right)) {
            if (op == Expr.Binary.Op.ADD || op == Expr.Binary.Op.SUBTRACT) {
                var constant = Literals.integer(right);
                if (constant.isPresent()) {
                    var rest = of(left);
                    return new Subscript(rest.variable(), rest.constant()
                            + (op == Expr.Binary.Op.ADD ? constant.get() : -constant.get()));
                }
            }
            if (op == Expr.Binary.Op.ADD && Literals.integer(left).isPresent()) {
                var rest = of(right);
                return new Subscript(rest.variable(), rest.constant() + Literals.integer(left).get());
            }
        }
        return new Subscript(Optional.of(narrow), 0);
    }

    /** The same value modulo 2**32 in INTEGER(4). */
    static Expr narrow(Expr expr) {
        if (expr.type().equals(Type.INTEGER)) return expr;
        return switch (expr) {
            case Expr.IntLiteral(var value, _) -> new Expr.IntLiteral((int) value, Type.INTEGER);
            case Expr.Convert(var operand, _) when operand.type() instanceof Type.IntegerType(var kind) && kind <= 4 ->
                    kind == 4 ? operand : new Expr.Convert(operand, Type.INTEGER);
            case Expr.Unary(var op, var operand) -> new Expr.Unary(op, narrow(operand));
            case Expr.Binary(var op, var left, var right) when op != Expr.Binary.Op.DIVIDE ->
                    new Expr.Binary(op, narrow(left), narrow(right));
            case Expr.Extent(var array, var dimension, _) -> new Expr.Extent(array, dimension, Type.INTEGER);
            case Expr.LowerBound(var array, var dimension, _) -> new Expr.LowerBound(array, dimension, Type.INTEGER);
            case Expr.Stride(var array, var dimension, _) -> new Expr.Stride(array, dimension, Type.INTEGER);
            case Expr.Length(var text, _) -> new Expr.Length(text, Type.INTEGER);
            default -> new Expr.Convert(expr, Type.INTEGER);
        };
    }
}
