package org.fortranc.lower;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** Loop nests over the elements of arrays, dimension 1 innermost. */
final class ArrayLoops {
    private static final String NAMES = "ijklmn";

    private final ProcedureContext context;
    private final Deque<Place.Variable> idle = new ArrayDeque<>();

    ArrayLoops(ProcedureContext context) {
        this.context = context;
    }

    /** Writes loops over the ranges; {@code body} writes what happens at each element. */
    void over(List<Range> ranges, Consumer<List<LoopIndex>> body) {
        over(ranges, Set.of(), body);
    }

    /** @param reversed the dimensions, counted from 0, that run from their upper end to their lower one */
    void over(List<Range> ranges, Set<Integer> reversed, Consumer<List<LoopIndex>> body) {
        over(ranges, reversed, "", body);
    }

    /** @param label of the outermost loop, for leaving the whole nest; empty if nothing does */
    void over(List<Range> ranges, Set<Integer> reversed, String label, Consumer<List<LoopIndex>> body) {
        if (ranges.isEmpty()) {
            body.accept(List.of());
            return;
        }
        var origin = context.sink.origin();
        var variables = new ArrayList<Place.Variable>();
        var index = new ArrayList<LoopIndex>();
        for (int d = 0; d < ranges.size(); d++) {
            var variable = acquire(d);
            variables.add(variable);
            index.add(new LoopIndex(variable, ranges.get(d)));
        }
        List<Stmt> inner = context.sink.collect(() -> body.accept(index));
        for (int d = 0; d < ranges.size(); d++) {
            var range = ranges.get(d);
            boolean back = reversed.contains(d);
            inner = List.of(loop(d == ranges.size() - 1 ? label : "", variables.get(d), back ? range.upper()
                    : range.lower(),
                    back ? range.lower() : range.upper(), back ? Arithmetic.literal(-1) : range.step(), inner, origin));
        }
        context.sink.addAll(inner);
        for (var variable : variables.reversed()) idle.push(variable);
    }

    /** A counted loop of the compiler's own, whose variable is not read after it. */
    static Stmt.Loop loop(String label, Place.Variable variable, Expr first, Expr last, Expr step, List<Stmt> body,
                          Origin origin) {
        return new Stmt.Loop(label, variable, first, last, step, Stmt.Loop.Schedule.SEQUENTIAL,
                Stmt.Loop.FinalValue.DEAD, List.of(),
                body, origin.withoutComments());
    }

    private Place.Variable acquire(int dimension) {
        if (!idle.isEmpty()) return idle.pop();
        var usual = String.valueOf(NAMES.charAt(dimension % NAMES.length()));
        return context.temporary(context.names.isFree(usual) ? usual : usual + usual, Type.INTEGER);
    }
}
