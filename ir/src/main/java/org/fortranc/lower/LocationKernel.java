package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

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
    private final Optional<Expr> length;
    private final List<Place.Variable> positions = new ArrayList<>();
    private Place.Variable best;
    private Place.Variable started;

    /**
     * @param wanted the value that FINDLOC looks for
     * @param length of CHARACTER elements
     */
    LocationKernel(ProcedureContext context, boolean maximum, Type.Scalar type, int rank, Optional<Expr> back,
            Optional<Expr> wanted, Optional<Expr> length) {
        this.context = context;
        this.maximum = maximum;
        this.type = type;
        this.rank = rank;
        this.back = back;
        this.wanted = wanted;
        this.length = length;
    }

    @Override public void start() {
        for (int d = 0; d < rank; d++) {
            positions.add(context.temporary("location", Type.INTEGER));
            assign(positions.get(d), Arithmetic.ZERO);
        }
        if (wanted.isPresent()) return;
        length.ifPresent(l -> best = context.characters.ofLength(maximum ? "maximum" : "minimum", l));
        started = context.temporary("found", Type.LOGICAL);
        assign(started, Arithmetic.FALSE);
    }

    private void assign(Place place, Expr value) {
        context.sink.add(new Stmt.Assign(place, value, context.sink.origin()));
    }

    @Override public boolean leaves() {
        return wanted.isPresent() && !back.equals(Optional.of(Arithmetic.TRUE));
    }

    @Override public void step(Expr element, List<LoopIndex> index, String label) {
        var origin = context.sink.origin();
        if (wanted.isPresent()) {
            var found = new ArrayList<>(here(index));
            var leave = new Stmt.Leave(label, origin);
            if (back.isEmpty()) found.add(leave);
            else if (leaves()) found.add(new Stmt.If(Arithmetic.not(back.get()), List.of(leave), List.of(), origin));
            context.sink.add(new Stmt.If(equal(element, wanted.get()), found, List.of(), origin));
            return;
        }
        Expr value = element instanceof Place ? element : context.keep("element", element);
        var elementType = value.type().scalar();
        if (best == null) {
            best = context.temporary(maximum ? "maximum" : "minimum", elementType);
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
