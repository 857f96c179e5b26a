package org.fortranc.backends.java;

import java.util.HashMap;
import java.util.Map;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * Function references that the next statement may hold itself: nothing that it evaluates before the result can change,
 * or fail, while the function runs.
 */
final class InlineCalls {
    private final ProcedureScope scope;
    private final Map<String, Integer> mentions = new HashMap<>();

    InlineCalls(ProcedureScope scope) {
        this.scope = scope;
        Trees.forEachExpr(scope.procedure().body(), e -> {
            if (e instanceof Place.Variable(var unit, var name, _) && unit.isEmpty()) mentions.merge(name, 1,
                    Integer::sum);
        });
    }

    /** Whether {@code next}, the statement after {@code call}, is the one use of its result and may print the call. */
    boolean fits(Stmt.Call call, Stmt next) {
        if (call.result().isEmpty() || call.target() instanceof Stmt.Target.Service) return false;
        var result = call.result().get();
        if (!result.unit().isEmpty() || mentions.getOrDefault(result.name(), 0) != 2 || !isNumber(result.type())
                || !scope.isPlainLocal(result) || !next.origin().comments().isEmpty()
                || !scope.index().declaration(scope.procedure(), result).has(Attribute.TEMPORARY)
                || call.origin().range().line() != next.origin().range().line()) return false;
        return switch (next) {
            case Stmt.Assign(Place.Variable target, var value, _) -> scope.isPlainLocal(target)
                    && isFirst(result, value);
            case Stmt.If(var condition, _, _, _) -> isFirst(result, condition);
            case Stmt.Transfer.Put(_, var value, _) -> isFirst(result, value);
            default -> false;
        };
    }

    private static boolean isNumber(Type type) {
        return type instanceof Type.IntegerType || type instanceof Type.RealType || type instanceof Type.LogicalType;
    }

    /** Whether the variable is evaluated, once in any case, before anything that a function could change. */
    private boolean isFirst(Place.Variable variable, Expr expr) {
        return switch (expr) {
            case Place.Variable v -> v.equals(variable);
            case Expr.Unary(_, var operand) -> isFirst(variable, operand);
            case Expr.Convert(var operand, _) -> isFirst(variable, operand);
            case Expr.Binary(_, var left, var right) -> isFirst(variable, left) || isStable(left)
                    && isFirst(variable, right);
            case Expr.Compare(_, var left, var right) when !(left.type().scalar() instanceof Type.CharacterType) ->
                    isFirst(variable, left) || isStable(left) && isFirst(variable, right);
            case Expr.Logical(_, var operands) -> isFirst(variable, operands.getFirst());
            default -> false;
        };
    }

    private boolean isStable(Expr expr) {
        return switch (expr) {
            case Expr.IntLiteral _, Expr.RealLiteral _, Expr.LogicalLiteral _ -> true;
            case Place.Variable v -> v.type().dimensions() == 0 && isNumber(v.type()) && scope.isPlainLocal(v);
            case Expr.Unary(_, var operand) -> isStable(operand);
            default -> false;
        };
    }
}
