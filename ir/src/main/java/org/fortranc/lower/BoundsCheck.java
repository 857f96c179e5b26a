package org.fortranc.lower;

import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.fortran.Designator;

/** {@code -fcheck=bounds}: explicit tests of subscripts, with gfortran's messages. */
final class BoundsCheck {
    private final ProcedureContext context;

    BoundsCheck(ProcedureContext context) {
        this.context = context;
    }

    /**
     * Compares the subscripts of an element with the bounds of its array; the values are numbers or variables by then.
     */
    void subscripts(Designator array, Place whole, List<Expr> values) {
        if (context.surroundings.options().checkBounds() == LoweringOptions.Bounds.UNCHECKED) return;
        String name = VariableUses.base(array).map(n -> n.name()).orElse("array");
        boolean assumedSize = context.bounds.shape(whole).orElse(null) instanceof Shape.Explicit(var dimensions)
                && dimensions.getLast().extent().isEmpty();
        for (int d = 0; d < values.size(); d++) {
            Expr value = Arithmetic.asDefaultInteger(values.get(d));
            check(new Expr.Compare(Expr.Compare.Op.LT, value, context.bounds.lower(whole, d)), value,
                    context.bounds.lower(whole, d),
                    "Index '%%d' of dimension %d of array '%s' below lower bound of %%d".formatted(d + 1, name));
            if (assumedSize && d == values.size() - 1) continue;
            check(new Expr.Compare(Expr.Compare.Op.GT, value, context.bounds.upper(whole, d)), value,
                    context.bounds.upper(whole, d),
                    "Index '%%d' of dimension %d of array '%s' above upper bound of %%d".formatted(d + 1, name));
        }
    }

    private void check(Expr outside, Expr value, Expr bound, String message) {
        if (value instanceof Expr.IntLiteral(var v, _) && bound instanceof Expr.IntLiteral(var b, _)
                && outside instanceof Expr.Compare(var op, _, _)
                && (op == Expr.Compare.Op.LT ? v >= b : v <= b)) return;
        var origin = context.sink.origin();
        context.sink.add(new Stmt.If(outside, List.of(new Stmt.Fail(message, List.of(value, bound), origin)), List.of(),
                origin));
    }
}
