package org.fortranc.analysis.loop;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fortranc.analysis.LinearForm;
import org.fortranc.analysis.loop.Access.Known;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/** What the statements around a loop tell of values that stay the same in it: bounds of outer loops, and IFs. */
final class Context {
    private final Values values;

    Context(Values values) {
        this.values = values;
    }

    /** @param around the statements that the loop stands in, outermost first */
    Known known(List<Stmt> around, Stmt.Loop loop) {
        var known = Known.NOTHING;
        for (int i = 0; i < around.size(); i++) {
            var inner = i + 1 < around.size() ? around.get(i + 1) : loop;
            switch (around.get(i)) {
                case Stmt.Loop outer -> known = bounds(known, outer, Scalars.assigned(outer.body()));
                case Stmt.If(var condition, var whenTrue, var whenFalse, _) -> {
                    var assigned = Scalars.assigned(whenTrue);
                    assigned.addAll(Scalars.assigned(whenFalse));
                    if (isFixed(condition, assigned)) known = values.learn(known, condition,
                            whenTrue.stream().anyMatch(s -> s == inner), Map.of());
                }
                default -> { }
            }
        }
        return known;
    }

    private Known bounds(Known known, Stmt.Loop loop, Set<Place.Variable> assigned) {
        if (!(loop.step() instanceof Expr.IntLiteral(var step, _)) || assigned.contains(loop.variable())) return known;
        int sign = step > 0 ? 1 : -1;
        var variable = LinearForm.of(loop.variable());
        var now = known;
        if (isFixed(loop.first(), assigned)) now = now.and(variable.minus(LinearForm.of(loop.first())).times(sign),
                Known.Relation.AT_LEAST_ZERO);
        if (isFixed(loop.last(), assigned)) now = now.and(LinearForm.of(loop.last()).minus(variable).times(sign),
                Known.Relation.AT_LEAST_ZERO);
        return now;
    }

    /** Whether nothing between the outer statement and the loop can change the value. */
    private boolean isFixed(Expr expr, Set<Place.Variable> assigned) {
        var fixed = new boolean[] {true};
        Trees.forEachExpr(expr, e -> fixed[0] &= switch (e) {
            case Place.Variable variable -> values.isOwn(variable) && !assigned.contains(variable);
            case Place _, Expr.Extent _, Expr.LowerBound _, Expr.Stride _, Expr.Length _, Expr.Associated _ -> false;
            default -> true;
        });
        return fixed[0];
    }
}
