package org.fortranc.lower;

import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/**
 * MAXVAL and MINVAL. NaNs count only if there is nothing else: the first element that is not below minus infinity
 * starts the comparison, as in gfortran; of nothing the result is the largest finite number.
 */
final class ExtremeKernel implements ReductionKernel {
    private final ProcedureContext context;
    private final boolean maximum;
    private final Type.Scalar type;
    private final boolean masked;
    private Place.Variable best;
    private Place.Variable started;
    private Place.Variable any;

    ExtremeKernel(ProcedureContext context, boolean maximum, Type.Scalar type, boolean masked) {
        this.context = context;
        this.maximum = maximum;
        this.type = type;
        this.masked = masked;
    }

    @Override public void start() {
        best = context.temporary(maximum ? "maximum" : "minimum", type);
        if (!(type instanceof Type.RealType real)) {
            assign(best, ReductionKernel.emptyExtreme(type, maximum));
            return;
        }
        assign(best, new Expr.RealLiteral(maximum ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY, real));
        started = context.temporary("found", Type.LOGICAL);
        assign(started, Arithmetic.FALSE);
        if (!masked) return;
        any = context.temporary("any", Type.LOGICAL);
        assign(any, Arithmetic.FALSE);
    }

    private void assign(Place place, Expr value) {
        context.sink.add(new Stmt.Assign(place, value, context.sink.origin()));
    }

    @Override public void step(Expr element, List<LoopIndex> index, String label) {
        Expr value = element instanceof Place ? element : context.keep("element", element);
        var origin = context.sink.origin();
        var better = new Stmt.If(new Expr.Compare(maximum ? Expr.Compare.Op.GT : Expr.Compare.Op.LT, value, best),
                List.of(new Stmt.Assign(best, value, origin)), List.of(), origin);
        if (started == null) {
            context.sink.add(better);
            return;
        }
        if (masked) assign(any, Arithmetic.TRUE);
        var first = new Stmt.If(new Expr.Compare(maximum ? Expr.Compare.Op.GE : Expr.Compare.Op.LE, value, best),
                List.of(new Stmt.Assign(best, value, origin), new Stmt.Assign(started, Arithmetic.TRUE, origin)),
                List.of(), origin);
        context.sink.add(new Stmt.If(started, List.of(better), List.of(first), origin));
    }

    @Override public Expr result(Expr notEmpty) {
        if (started == null) return best;
        var origin = context.sink.origin();
        Expr nothing = new Expr.Choose(masked ? any : notEmpty, new Expr.RealLiteral(Double.NaN, (Type.RealType) type),
                ReductionKernel.emptyExtreme(type, maximum));
        context.sink.add(new Stmt.If(Arithmetic.not(started), List.of(new Stmt.Assign(best, nothing, origin)),
                List.of(), origin));
        return best;
    }
}
