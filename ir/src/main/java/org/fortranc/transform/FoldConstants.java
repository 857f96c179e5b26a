package org.fortranc.transform;

import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;

/**
 * Evaluates integer arithmetic, comparisons and logic on literals, and drops the branches that they rule out.
 *
 * <pre>
 *   a[2 + 3] = 1.0                a[5] = 1.0
 *   if .false.         becomes
 *     call report()
 *   end
 * </pre>
 *
 * Left alone: real and complex arithmetic, whose rounding and exceptions belong to the run; integer results outside the
 * range of the kind; division by zero, which ends the program when it is reached.
 */
public final class FoldConstants implements Pass {
    @Override public String name() {
        return "fold-constants";
    }

    @Override public Program apply(Program program, PassContext context) {
        return Trees.rewriteStmts(Trees.rewriteExprs(program, FoldConstants::fold), FoldConstants::choose);
    }

    private static Expr fold(Expr expr) {
        return switch (expr) {
            case Expr.Unary(_, Expr.IntLiteral(var value, var type)) when value != Long.MIN_VALUE ->
                    inRange(-value, type).orElse(expr);
            case Expr.Binary(var op, Expr.IntLiteral(var left, var type), Expr.IntLiteral(var right, _)) ->
                    arithmetic(op, left, right, type).orElse(expr);
            case Expr.Compare(var op, Expr.IntLiteral(var left, _), Expr.IntLiteral(var right, _)) ->
                    new Expr.LogicalLiteral(compare(op, left, right), Type.LOGICAL);
            case Expr.Convert(Expr.IntLiteral(var value, _), Type.IntegerType type) ->
                inRange(value, type).orElse(expr);
            case Expr.Convert(Expr.IntLiteral(var value, _), Type.RealType type) when isExact(value, type) ->
                    new Expr.RealLiteral(value, type);
            case Expr.Convert(Expr.LogicalLiteral(var value, _), Type.LogicalType type) ->
                new Expr.LogicalLiteral(value, type);
            case Expr.Logical(var op, var operands) -> logic(expr, op, operands);
            case Expr.Choose(Expr.LogicalLiteral(var condition, _), var whenTrue, var whenFalse) ->
                    condition ? whenTrue : whenFalse;
            default -> expr;
        };
    }

    private static Optional<Expr> arithmetic(Expr.Binary.Op op, long left, long right, Type.IntegerType type) {
        try {
            return switch (op) {
                case ADD -> inRange(Math.addExact(left, right), type);
                case SUBTRACT -> inRange(Math.subtractExact(left, right), type);
                case MULTIPLY -> inRange(Math.multiplyExact(left, right), type);
                case DIVIDE -> right == 0 ? Optional.empty() : inRange(Math.divideExact(left, right), type);
            };
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static Optional<Expr> inRange(long value, Type.IntegerType type) {
        int unused = Long.SIZE - 8 * type.kind();
        return value << unused >> unused == value ? Optional.of(new Expr.IntLiteral(value, type)) : Optional.empty();
    }

    private static boolean isExact(long value, Type.RealType type) {
        return Math.abs(value) <= (type.kind() == 4 ? 1L << 24 : 1L << 53);
    }

    private static boolean compare(Expr.Compare.Op op, long left, long right) {
        return switch (op) {
            case EQ -> left == right;
            case NE -> left != right;
            case LT -> left < right;
            case LE -> left <= right;
            case GT -> left > right;
            case GE -> left >= right;
        };
    }

    private static Expr logic(Expr expr, Expr.Logical.Op op, List<Expr> operands) {
        var left = truth(operands.getFirst());
        var right = truth(operands.getLast());
        return switch (op) {
            case NOT -> left.isPresent() ? literal(!left.get(), expr) : expr;
            case AND -> absorb(expr, operands, left, right, false);
            case OR -> absorb(expr, operands, left, right, true);
            case EQV -> left.isPresent() && right.isPresent() ? literal(left.get().equals(right.get()), expr) : expr;
            case NEQV -> left.isPresent() && right.isPresent() ? literal(!left.get().equals(right.get()), expr) : expr;
        };
    }

    /**
     * An operand equal to {@code strong} decides; one that is its opposite leaves the other. Operands have no effects.
     */
    private static Expr absorb(Expr expr, List<Expr> operands, Optional<Boolean> left, Optional<Boolean> right,
            boolean strong) {
        if (left.isPresent()) return left.get() == strong ? literal(strong, expr) : operands.getLast();
        if (right.isPresent() && right.get() != strong) return operands.getFirst();
        return expr;
    }

    private static Optional<Boolean> truth(Expr expr) {
        return expr instanceof Expr.LogicalLiteral(var value, _) ? Optional.of(value) : Optional.empty();
    }

    private static Expr literal(boolean value, Expr like) {
        return new Expr.LogicalLiteral(value, (Type.LogicalType) like.type());
    }

    private static List<Stmt> choose(Stmt stmt) {
        return switch (stmt) {
            case Stmt.If(Expr.LogicalLiteral(var condition, _), var whenTrue, var whenFalse, _) ->
                    condition ? whenTrue : whenFalse;
            case Stmt.While(_, Expr.LogicalLiteral(var condition, _), _, _) when !condition -> List.of();
            default -> List.of(stmt);
        };
    }
}
