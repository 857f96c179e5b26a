package org.fortranc.lower;

import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** NORM2 by gfortran's method: squares relative to the largest absolute value so far. */
final class NormKernel implements ReductionKernel {
    private final ProcedureContext context;
    private final Type.RealType type;
    private Place.Variable scale;
    private Place.Variable sum;
    private Place.Variable ratio;

    NormKernel(ProcedureContext context, Type.RealType type) {
        this.context = context;
        this.type = type;
    }

    @Override public void start() {
        scale = context.temporary("scale", type);
        sum = context.temporary("sum_of_squares", type);
        ratio = context.temporary("ratio", type);
        context.sink.add(new Stmt.Assign(scale, number(1), context.sink.origin()));
        context.sink.add(new Stmt.Assign(sum, number(0), context.sink.origin()));
    }

    private Expr number(double value) {
        return new Expr.RealLiteral(value, type);
    }

    private static Expr op(Expr.Binary.Op op, Expr left, Expr right) {
        return new Expr.Binary(op, left, right);
    }

    @Override public void step(Expr element, List<LoopIndex> index, String label) {
        var origin = context.sink.origin();
        Expr value = element instanceof Place ? element : context.keep("element", element);
        var inner = context.sink.collect(() -> {
            Expr size = context.keep("size", new Expr.Intrinsic(IntrinsicFunction.ABS, List.of(value), type));
            Expr square = op(Expr.Binary.Op.MULTIPLY, ratio, ratio);
            List<Stmt> larger = List.of(new Stmt.Assign(ratio, op(Expr.Binary.Op.DIVIDE, scale, size), origin),
                    new Stmt.Assign(sum, op(Expr.Binary.Op.ADD, op(Expr.Binary.Op.MULTIPLY, square, sum), number(1)),
                    origin),
                    new Stmt.Assign(scale, size, origin));
            List<Stmt> smaller = List.of(new Stmt.Assign(ratio, op(Expr.Binary.Op.DIVIDE, size, scale), origin),
                    new Stmt.Assign(sum, op(Expr.Binary.Op.ADD, sum, square), origin));
            context.sink.add(new Stmt.If(new Expr.Compare(Expr.Compare.Op.GT, size, scale), larger, smaller, origin));
        });
        context.sink.add(new Stmt.If(new Expr.Compare(Expr.Compare.Op.NE, value, number(0)), inner, List.of(), origin));
    }

    @Override public Expr result(Expr notEmpty) {
        return op(Expr.Binary.Op.MULTIPLY, new Expr.Intrinsic(IntrinsicFunction.SQRT, List.of(sum), type), scale);
    }
}
