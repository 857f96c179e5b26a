package org.fortranc.lower;

import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** MAXVAL and MINVAL of CHARACTER values; of nothing, all characters are the lowest or the highest. */
final class TextExtremeKernel implements ReductionKernel {
    private final ProcedureContext context;
    private final boolean maximum;
    private final Expr length;
    private Place.Variable best;

    TextExtremeKernel(ProcedureContext context, boolean maximum, Expr length) {
        this.context = context;
        this.maximum = maximum;
        this.length = length;
    }

    @Override public void start() {
        var neutral = new Expr.TextLiteral(maximum ? "\0" : "\u00ff");
        var origin = context.sink.origin();
        if (length instanceof Expr.IntLiteral(var known, _)) {
            best = context.temporaryText(maximum ? "maximum" : "minimum", known);
            context.sink.add(new Stmt.Assign(best, new Expr.TextLiteral(neutral.value().repeat((int) known)), origin));
            return;
        }
        best = context.characters.ofLength(maximum ? "maximum" : "minimum", length);
        context.sink.add(new Stmt.Assign(best, new Expr.Intrinsic(IntrinsicFunction.REPEAT,
                List.of(neutral, length), Type.CHARACTER), origin));
    }

    @Override public void step(Expr element, List<LoopIndex> index, String label) {
        var origin = context.sink.origin();
        Expr better = new Expr.Compare(maximum ? Expr.Compare.Op.GT : Expr.Compare.Op.LT, element, best);
        context.sink.add(new Stmt.If(better, List.of(new Stmt.Assign(best, element, origin)), List.of(), origin));
    }

    @Override public Expr result(Expr notEmpty) {
        return best;
    }
}
