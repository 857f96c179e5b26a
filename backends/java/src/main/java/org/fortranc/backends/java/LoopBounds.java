package org.fortranc.backends.java;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/**
 * Proofs that a loop counter cannot wrap around. {@code i <= last} would never end if {@code last} were the greatest
 * integer, where the Fortran loop ends after it.
 */
final class LoopBounds {
    /** An array of Java has at most this many elements less than the greatest int. */
    private static final int SPARE_ELEMENTS = 2;

    private final ProcedureScope scope;
    private final Set<String> belowMaximum = new HashSet<>();
    private final Set<String> aboveMinimum = new HashSet<>();

    LoopBounds(ProcedureScope scope) {
        this.scope = scope;
    }

    /** Remembers what is known of a loop's variable inside its body; undone by {@link #leave}. */
    void enter(Stmt.Loop loop) {
        var name = loop.variable().name();
        if (isBelowMaximum(loop, loop.last()) && isBelowMaximum(loop, loop.first())) belowMaximum.add(name);
        if (isAboveMinimum(loop, loop.first()) && isAboveMinimum(loop, loop.last())) aboveMinimum.add(name);
    }

    void leave(Stmt.Loop loop) {
        belowMaximum.remove(loop.variable().name());
        aboveMinimum.remove(loop.variable().name());
    }

    /** Whether a bound of the loop is less than the greatest integer, whenever a turn of the loop is completed. */
    boolean isBelowMaximum(Stmt.Loop loop, Expr bound) {
        return isBelow(bound) || indexesArray(loop);
    }

    boolean isAboveMinimum(Stmt.Loop loop, Expr bound) {
        return isAbove(bound) || indexesArray(loop);
    }

    private boolean isBelow(Expr expr) {
        return switch (expr) {
            case Expr.IntLiteral(var value, var type) -> value < (type.kind() == 8 ? Long.MAX_VALUE
                    : Integer.MAX_VALUE);
            case Expr.Unary(_, Expr.IntLiteral _) -> true;
            // Overflow of a subtraction is not Fortran (F2018 10.1.5.2.4), so less than some integer it is.
            case Expr.Binary(var op, _, Expr.IntLiteral(var right, _)) when op == Expr.Binary.Op.SUBTRACT -> right > 0;
            case Expr.Binary(var op, _, Expr.IntLiteral(var right, _)) when op == Expr.Binary.Op.DIVIDE -> right > 1;
            case Expr.Intrinsic(var function, var arguments, _) -> switch (function) {
                case MIN -> arguments.stream().anyMatch(this::isBelow);
                case MAX -> arguments.stream().allMatch(this::isBelow);
                case LEN_TRIM, INDEX, SCAN, VERIFY, MOD -> true;
                default -> false;
            };
            case Expr.Extent _, Expr.Length _ -> true;
            case Place.Variable(var unit, var name, _) -> unit.isEmpty() && belowMaximum.contains(name);
            default -> false;
        };
    }

    private boolean isAbove(Expr expr) {
        return switch (expr) {
            case Expr.IntLiteral(var value, var type) -> value > (type.kind() == 8 ? Long.MIN_VALUE
                    : Integer.MIN_VALUE);
            case Expr.Unary(_, Expr.IntLiteral _) -> true;
            case Expr.Binary(var op, _, Expr.IntLiteral(var right, _)) when op == Expr.Binary.Op.ADD -> right > 0;
            case Expr.Intrinsic(var function, var arguments, _) -> switch (function) {
                case MAX -> arguments.stream().anyMatch(this::isAbove);
                case MIN -> arguments.stream().allMatch(this::isAbove);
                case LEN_TRIM, INDEX, SCAN, VERIFY -> true;
                default -> function == IntrinsicFunction.MOD;
            };
            case Expr.Extent _, Expr.Length _ -> true;
            case Place.Variable(var unit, var name, _) -> unit.isEmpty() && aboveMinimum.contains(name);
            default -> false;
        };
    }

    /** Whether a loop of another step than 1 cannot step over the greatest or least integer from a completed turn. */
    boolean staysInRange(Stmt.Loop loop, long step) {
        return Math.abs(step) < 1 << 10 && indexesArray(loop, step);
    }

    private boolean indexesArray(Stmt.Loop loop) {
        return indexesArray(loop, 1);
    }

    /** Whether each completed turn has used the variable as a subscript: no array is so long that a step wraps. */
    private boolean indexesArray(Stmt.Loop loop, long step) {
        for (var stmt : loop.body()) {
            if (goesOn(stmt, loop.label())) return false;
            var certain = new ArrayList<Expr>();
            switch (stmt) {
                case Stmt.Assign(var target, var value, _) -> {
                    certain.add(target);
                    certain.add(value);
                }
                case Stmt.If(var condition, _, _, _) -> certain.add(condition);
                case Stmt.Loop inner -> certain.addAll(List.of(inner.first(), inner.last()));
                default -> { }
            }
            for (var expr : certain) if (isSubscript(expr, loop.variable(), step)) return true;
        }
        return false;
    }

    private static boolean goesOn(Stmt stmt, String label) {
        if (label.isEmpty()) return false;
        var found = new boolean[1];
        Trees.forEachStmt(List.of(stmt), s -> found[0] |= s instanceof Stmt.Next(var to, _) && to.equals(label));
        return found[0];
    }

    private boolean isSubscript(Expr expr, Place.Variable variable, long step) {
        if (expr instanceof Expr.Choose(var condition, _, _)) return isSubscript(condition, variable, step);
        if (expr instanceof Expr.Logical(_, var operands)) return isSubscript(operands.getFirst(), variable, step);
        if (expr instanceof Place.Element(var array, var subscripts)) {
            for (int i = 0; i < subscripts.size(); i++) {
                var subscript = Subscript.of(subscripts.get(i));
                long lower = lower(array, i);
                if (subscript.variable().filter(variable::equals).isPresent() && Math.abs(lower) < 1 << 20
                        && lower - subscript.constant() + Math.max(step, 1) - 1 <= SPARE_ELEMENTS) return true;
            }
        }
        var found = new boolean[1];
        Trees.mapChildren(expr, child -> {
            found[0] |= isSubscript(child, variable, step);
            return child;
        });
        return found[0];
    }

    /** The lower bound where it is known now, else one that proves nothing. */
    private long lower(Place array, int dimension) {
        if (!(array instanceof Place.Variable variable)) return Long.MAX_VALUE / 2;
        var shape = scope.index().declaration(scope.procedure(), variable).shape().orElseThrow();
        return switch (shape) {
            case Shape.Explicit(var dimensions) ->
                    Literals.integer(dimensions.get(dimension).lower()).orElse(Long.MAX_VALUE / 2);
            case Shape.Assumed(var bounds) -> Literals.integer(bounds.get(dimension)).orElse(Long.MAX_VALUE / 2);
            case Shape.Deferred _, Shape.AssumedRank _ -> Long.MAX_VALUE / 2;
        };
    }
}
