package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.source.SourceRange;

/**
 * MAXLOC, MINLOC and FINDLOC: the subscripts, counted from 1, of the first element that qualifies, or the last with
 * BACK.
 */
final class LocationKernel implements ReductionKernel {
    private final ProcedureContext context;
    private final boolean maximum;
    private final Type.Scalar type;
    private final int rank;
    private final Optional<Expr> back;
    private final Optional<Expr> wanted;
    private final List<Place.Variable> positions = new ArrayList<>();
    private Place.Variable best;
    private Place.Variable started;

    /** @param wanted the value that FINDLOC looks for */
    LocationKernel(ProcedureContext context, boolean maximum, Type.Scalar type, int rank, Optional<Expr> back,
            Optional<Expr> wanted) {
        this.context = context;
        this.maximum = maximum;
        this.type = type;
        this.rank = rank;
        this.back = back;
        this.wanted = wanted;
    }

    @Override public void start() {
        for (int d = 0; d < rank; d++) {
            positions.add(context.temporary("location", Type.INTEGER));
            assign(positions.get(d), Arithmetic.ZERO);
        }
        if (wanted.isPresent()) return;
        started = context.temporary("found", Type.LOGICAL);
        assign(started, Arithmetic.FALSE);
    }

    private void assign(Place place, Expr value) {
        context.sink.add(new Stmt.Assign(place, value, context.sink.origin()));
    }

    @Override public boolean leaves() {
        return wanted.isPresent() && back.isEmpty();
    }

    @Override public void step(Expr element, List<LoopIndex> index, String label) {
        var origin = context.sink.origin();
        if (wanted.isPresent()) {
            var found = new ArrayList<>(here(index));
            if (back.isEmpty()) found.add(new Stmt.Leave(label, origin));
            else if (!back.get().equals(Arithmetic.TRUE)) throw new Untranslatable(
                    "FINDLOC with a BACK that is not a constant",
                    SourceRange.NONE);
            context.sink.add(new Stmt.If(equal(element, wanted.get()), found, List.of(), origin));
            return;
        }
        Expr value = element instanceof Place ? element : context.keep("element", element);
        var elementType = value.type().scalar();
        if (best == null) {
            String wish = maximum ? "maximum" : "minimum";
            best = elementType instanceof Type.CharacterType ? text(wish, value) : context.temporary(wish, elementType);
        }
        var take = new ArrayList<Stmt>();
        take.add(new Stmt.Assign(best, value, origin));
        take.addAll(here(index));
        Expr strictly = new Expr.Compare(maximum ? Expr.Compare.Op.GT : Expr.Compare.Op.LT, value, best);
        Expr weakly = new Expr.Compare(maximum ? Expr.Compare.Op.GE : Expr.Compare.Op.LE, value, best);
        Expr better = back.isEmpty() ? strictly : back.get().equals(Arithmetic.TRUE) ? weakly
                : new Expr.Choose(back.get(), weakly, strictly);
        var later = new Stmt.If(better, take, List.of(), origin);
        var first = new ArrayList<Stmt>();
        boolean mayBeNaN = elementType instanceof Type.RealType;
        var begin = new ArrayList<Stmt>(take);
        begin.add(new Stmt.Assign(started, Arithmetic.TRUE, origin));
        if (mayBeNaN) {
            Expr none = Arithmetic.compare(Expr.Compare.Op.EQ, positions.getFirst(), Arithmetic.ZERO);
            first.add(new Stmt.If(none, here(index), List.of(), origin));
            first.add(new Stmt.If(new Expr.Compare(Expr.Compare.Op.EQ, value, value), begin, List.of(), origin));
        } else {
            first.addAll(begin);
        }
        context.sink.add(new Stmt.If(started, List.of(later), first, origin));
    }

    private Place.Variable text(String wish, Expr value) {
        if (context.characters.length(value) instanceof Expr.IntLiteral(var length, _))
            return context.temporaryText(wish, length);
        throw new Untranslatable("a location in CHARACTER values of unknown length", SourceRange.NONE);
    }

    private static Expr equal(Expr element, Expr wanted) {
        if (element.type() instanceof Type.LogicalType type)
            return new Expr.Logical(Expr.Logical.Op.EQV, List.of(element, ExpressionLowering.convert(wanted, type)));
        if (element.type() instanceof Type.CharacterType) return new Expr.Compare(Expr.Compare.Op.EQ, element, wanted);
        return new Expr.Compare(Expr.Compare.Op.EQ, element,
                ExpressionLowering.convert(wanted, element.type().scalar()));
    }

    private List<Stmt> here(List<LoopIndex> index) {
        var statements = new ArrayList<Stmt>();
        for (int d = 0; d < rank; d++)
            statements.add(new Stmt.Assign(positions.get(d), index.get(d).ordinal(), context.sink.origin()));
        return statements;
    }

    List<Expr> positions() {
        return positions.stream().<Expr>map(p -> ExpressionLowering.convert(p, type)).toList();
    }

    @Override public Expr result(Expr notEmpty) {
        return ExpressionLowering.convert(positions.getFirst(), type);
    }
}
