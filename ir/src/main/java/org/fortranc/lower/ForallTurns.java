package org.fortranc.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct.ConcurrentHeader;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;

/** The loops of FORALL and DO CONCURRENT headers, over index names of their own, the first one innermost. */
final class ForallTurns {
    private final ProcedureContext context;
    private final Map<SymbolName, Place.Variable> variables = new HashMap<>();

    ForallTurns(ProcedureContext context) {
        this.context = context;
    }

    /** One header inside the others. */
    sealed interface Level {
        /** Bounds and mask are evaluated by whoever goes through the turns. */
        record Active(ConcurrentHeader header) implements Level {
            List<Expression> bounds() {
                return header.controls().stream().flatMap(c -> List.of(c.first(), c.last(), c.step()).stream()).toList();
            }
        }

        /**
         * Turns that were found to be active before.
         *
         * @param number how many there are
         * @param values for each index name an array of its values, by turns
         */
        record Kept(Place.Variable number, Map<SymbolName, Place.Variable> values) implements Level {}
    }

    private record Index(Place.Variable variable, Expr first, Expr last, Expr step) {}

    /** The names that have been indices in these loops so far. */
    Set<SymbolName> names() {
        return variables.keySet();
    }

    /** Loops over all levels of indices; each mask guards what is inside of its level. */
    void nest(List<Level> levels, String innermost, Runnable action) {
        var rest = levels.subList(1, levels.size());
        Runnable inside = rest.isEmpty() ? action : () -> nest(rest, innermost, action);
        String label = rest.isEmpty() ? innermost : "";
        switch (levels.getFirst()) {
            case Level.Active(var header) -> active(header, label, inside);
            case Level.Kept kept -> kept(kept, label, _ -> inside.run());
        }
    }

    private void active(ConcurrentHeader header, String label, Runnable inside) {
        var indices = indices(header);
        var body = context.sink.collect(() -> {
            var mask = header.mask().map(context.expressions::condition);
            if (mask.isEmpty()) inside.run();
            else context.sink.add(new Stmt.If(mask.get(), context.sink.collect(inside), List.of(),
                    context.sink.origin()));
        });
        loops(indices, label, body);
        header.controls().forEach(c -> context.unbind(c.index()));
    }

    private void kept(Level.Kept kept, String label, Consumer<Place.Variable> inside) {
        var turn = context.temporary("turn", Type.INTEGER);
        kept.values.keySet().forEach(name -> context.bind(name, variables.get(name)));
        context.sink.add(ArrayLoops.loop(label, turn, Arithmetic.ONE, kept.number, Arithmetic.ONE,
                context.sink.collect(() -> {
                    kept.values.forEach((name, values) -> context.sink.add(new Stmt.Assign(variables.get(name),
                            at(values, turn), context.sink.origin())));
                    inside.accept(turn);
                }), context.sink.origin()));
        kept.values.keySet().forEach(context::unbind);
    }

    private List<Index> indices(ConcurrentHeader header) {
        var indices = new ArrayList<Index>();
        for (var control : header.controls()) {
            Expr first = bound("first", control.first());
            Expr last = bound("last", control.last());
            Expr step = bound("step", control.step());
            var variable = variables.computeIfAbsent(control.index(), n -> context.temporary(n.name(), Type.INTEGER));
            indices.add(new Index(variable, first, last, step));
        }
        for (int i = 0; i < indices.size(); i++)
            context.bind(header.controls().get(i).index(), indices.get(i).variable);
        return indices;
    }

    private Expr bound(String wish, Expression expression) {
        return context.designators.stable(wish, context.expressions.lower(expression));
    }

    private void loops(List<Index> indices, String innermost, List<Stmt> body) {
        var origin = context.sink.origin();
        List<Stmt> statements = body;
        for (int i = 0; i < indices.size(); i++) {
            var index = indices.get(i);
            statements = List.of(ArrayLoops.loop(i == 0 ? innermost : "", index.variable, index.first, index.last,
                    index.step, statements, origin));
        }
        context.sink.addAll(statements);
    }

    /** Finds the active turns and keeps their indices, so that nothing done in a turn can change which there are. */
    Level.Kept keep(List<Level> levels) {
        var number = context.temporary("turns", Type.INTEGER);
        counted(levels, number, () -> {});
        var values = new LinkedHashMap<SymbolName, Place.Variable>();
        for (var level : levels) {
            for (var name : indexNames(level))
                values.put(name, context.temporaries.array("indices", Type.INTEGER, List.of(number), Optional.empty()));
        }
        var turn = context.temporary("turn", Type.INTEGER);
        counted(levels, turn, () -> values.forEach((name, array) ->
                context.assignments.element(at(array, turn), variables.get(name))));
        return new Level.Kept(number, values);
    }

    private static List<SymbolName> indexNames(Level level) {
        return switch (level) {
            case Level.Active(var header) -> header.controls().stream().map(c -> c.index()).toList();
            case Level.Kept(_, var values) -> List.copyOf(values.keySet());
        };
    }

    /** Levels with the same turns, whose number is known before the first of them. */
    List<Level> countable(List<Level> levels) {
        boolean known = levels.size() == 1 && switch (levels.getFirst()) {
            case Level.Active(var header) -> header.mask().isEmpty();
            case Level.Kept _ -> true;
        };
        return known ? levels : List.of(keep(levels));
    }

    /** The number of turns of {@link #countable} levels. */
    Expr number(List<Level> levels) {
        return switch (levels.getFirst()) {
            case Level.Kept(var number, _) -> number;
            case Level.Active(var header) -> {
                var indices = indices(header);
                header.controls().forEach(c -> context.unbind(c.index()));
                yield context.designators.stable("turns", indices.stream()
                        .map(i -> new Range(i.first, i.last, i.step).extent()).reduce(Arithmetic::multiply)
                        .orElseThrow());
            }
        };
    }

    /** Loops that number their turns from 1. */
    void numbered(List<Level> levels, Consumer<Place.Variable> action) {
        if (levels.getFirst() instanceof Level.Kept kept && levels.size() == 1) {
            kept(kept, "", action);
            return;
        }
        var turn = context.temporary("turn", Type.INTEGER);
        counted(levels, turn, () -> action.accept(turn));
    }

    private void counted(List<Level> levels, Place.Variable turn, Runnable action) {
        var origin = context.sink.origin();
        context.sink.add(new Stmt.Assign(turn, Arithmetic.ZERO, origin));
        nest(levels, "", () -> {
            context.sink.add(new Stmt.Assign(turn, Arithmetic.add(turn, Arithmetic.ONE), origin));
            action.run();
        });
    }

    static Place.Element at(Place.Variable array, Place.Variable turn) {
        return new Place.Element(array, List.of(turn));
    }
}
