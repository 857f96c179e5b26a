package org.fortranc.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.ConcurrentHeader;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.SymbolName;

/**
 * FORALL (F2018 10.2.4) and DO CONCURRENT (11.1.7.5): loops over index names of their own, the first one innermost.
 * A FORALL assignment that reads other elements of the array that it assigns reads them from a copy made before.
 */
final class ForallLowering {
    private final ProcedureContext context;
    private final Map<SymbolName, Place.Variable> variables = new HashMap<>();

    ForallLowering(ProcedureContext context) {
        this.context = context;
    }

    private record Index(Place.Variable variable, Expr first, Expr last, Expr step) {}

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

    /** Loops over all levels of indices; each mask guards what is inside of its level. */
    private void nest(List<ConcurrentHeader> levels, String innermost, Runnable action) {
        var header = levels.getFirst();
        var indices = indices(header);
        var rest = levels.subList(1, levels.size());
        var body = context.sink.collect(() -> {
            var mask = header.mask().map(context.expressions::condition);
            Runnable inside = rest.isEmpty() ? action : () -> nest(rest, innermost, action);
            if (mask.isEmpty()) inside.run();
            else context.sink.add(new Stmt.If(mask.get(), context.sink.collect(inside), List.of(),
                    context.sink.origin()));
        });
        var origin = context.sink.origin();
        List<Stmt> statements = body;
        for (int i = 0; i < indices.size(); i++) {
            var index = indices.get(i);
            String label = i == 0 && rest.isEmpty() ? innermost : "";
            statements = List.of(ArrayLoops.loop(label, index.variable, index.first, index.last, index.step, statements,
                    origin));
        }
        context.sink.addAll(statements);
        header.controls().forEach(c -> context.unbind(c.index()));
    }

    /** The turns are independent, so any order will do. */
    void concurrent(ConcurrentHeader header, Construct.Do loop, ConstructLowering constructs) {
        String label = context.labels.fresh(loop.name().isEmpty() ? "concurrent" : loop.name());
        var statements = context.sink.collect(() -> nest(List.of(header), label, () ->
                context.sink.addAll(constructs.insideLoop(loop.name(), label, () ->
                        constructs.branches.list(loop.body(),
                        Optional.of(() -> List.of(new Stmt.Next(constructs.used(label), context.sink.origin()))))))));
        context.sink.addAll(statements);
    }

    void forall(Construct.Forall forall) {
        forall(List.of(forall.header()), forall.body());
    }

    private void forall(List<ConcurrentHeader> levels, List<Construct> body) {
        for (var construct : body) {
            context.sink.startStatement(construct.position());
            switch (construct) {
                case Construct.Assignment assignment -> assignment(levels, assignment);
                case Construct.Forall inner -> {
                    var all = new ArrayList<>(levels);
                    all.add(inner.header());
                    forall(all, inner.body());
                }
                case Construct.Where where -> where(levels, where);
                case Construct.PointerAssignment pointer ->
                        nest(levels, "", () -> new AssignmentLowering(context).pointer(pointer));
                default -> throw new Untranslatable("this construct inside FORALL", construct.position().range());
            }
        }
    }

    private void assignment(List<ConcurrentHeader> levels, Construct.Assignment assignment) {
        var base = nameOf(assignment.variable());
        var reads = new ArrayList<Expression>();
        reads.add(assignment.value());
        if (isIndependent(levels, reads, assignment.variable())) {
            nest(levels, "", () -> new AssignmentLowering(context).assignment(assignment));
            return;
        }
        reading(base, (array, copy) -> nest(levels, "", () -> {
            context.bind(base.entity(), copy);
            if (assignment.variable().rank() == 0) {
                Expr value = context.expressions.lower(assignment.value());
                context.bind(base.entity(), array);
                context.assignments.element(context.designators.place(assignment.variable()), value);
            } else if (assignment.value().rank() == 0) {
                Expr value = context.keep("value", context.expressions.lower(assignment.value()));
                context.bind(base.entity(), array);
                context.assignments.broadcast(context.designators.section(assignment.variable()), value);
            } else {
                var value = context.scalarizer.value(assignment.value());
                context.bind(base.entity(), array);
                context.assignments.copy(context.designators.section(assignment.variable()), value);
            }
            context.bind(base.entity(), copy);
        }));
    }

    private void where(List<ConcurrentHeader> levels, Construct.Where where) {
        var assigned = new ArrayList<Construct.Assignment>();
        var reads = new ArrayList<Expression>();
        FortranTrees.walk(List.of(where), c -> {
            if (c instanceof Construct.Assignment assignment) assigned.add(assignment);
        });
        FortranTrees.walk(List.of(where), c -> {
            if (c instanceof Construct.Where w) w.branches().forEach(b -> b.mask().ifPresent(reads::add));
        });
        assigned.forEach(a -> reads.add(a.value()));
        var position = where.position().range();
        for (var assignment : assigned) {
            if (isIndependent(levels, reads, assignment.variable())) continue;
            if (assigned.size() > 1) throw new Untranslatable(
                    "a WHERE inside FORALL with assignments that depend on each other", position);
            var base = nameOf(assignment.variable());
            reading(base, (array, copy) -> nest(levels, "", () -> {
                context.bind(base.entity(), copy);
                var mask = context.scalarizer.value(where.branches().getFirst().mask().orElseThrow());
                var value = assignment.value().rank() > 0 ? Optional.of(context.scalarizer.value(assignment.value()))
                        : Optional.<ArrayValue>empty();
                Optional<Expr> scalar = value.isPresent() ? Optional.empty()
                        : Optional.of(context.keep("value", context.expressions.lower(assignment.value())));
                context.bind(base.entity(), array);
                var variable = context.designators.section(assignment.variable());
                context.scalarizer.loops.over(variable.ranges(), index -> context.sink.add(new Stmt.If(mask.at(index),
                        context.sink.collect(() -> context.assignments.element(variable.place(index),
                                value.map(v -> v.at(index)).or(() -> scalar).orElseThrow())), List.of(),
                                context.sink.origin())));
                context.bind(base.entity(), copy);
            }));
            return;
        }
        nest(levels, "", () -> new WhereLowering(context).where(where));
    }

    /** Does something while the name stands for a copy of its array; it gets the array and the copy. */
    private void reading(Designator.ObjectName name,
            BiConsumer<Place.Variable, Place.Variable> action) {
        if (!(context.designators.place(name) instanceof Place.Variable array) || name.rank() == 0)
            throw new Untranslatable("a FORALL of values that depend on each other", name.range());
        var copy = context.temporaries.duplicate(array);
        context.bind(name.entity(), copy);
        try {
            action.accept(array, copy);
        } finally {
            context.bind(name.entity(), array);
        }
    }

    /** Whether values and masks read the assigned variable nowhere but at the element that is assigned. */
    private boolean isIndependent(List<ConcurrentHeader> levels, List<Expression> values, Designator variable) {
        var base = VariableUses.base(variable).orElseThrow();
        var independent = new boolean[] {true};
        for (var level : levels)
            level.mask().ifPresent(m -> FortranTrees.walk(m, e -> independent[0] &= !isName(e, base)));
        for (var value : values) reads(value, variable, base, independent);
        return independent[0];
    }

    private static boolean isName(Expression expression, SymbolName name) {
        return expression instanceof Designator.ObjectName object && object.entity().equals(name);
    }

    private static Designator.ObjectName nameOf(Designator designator) {
        return switch (designator) {
            case Designator.ObjectName name -> name;
            case Designator.ArrayElement(var array, _, _) -> nameOf(array);
            case Designator.ArraySection(var array, _, _, _) -> nameOf(array);
            case Designator.ComponentReference(var structure, _, _, _, _) -> nameOf(structure);
            case Designator.ParentComponent(var structure, _, _, _) -> nameOf(structure);
            case Designator.Substring(var text, _, _, _) -> nameOf(text);
            case Designator.ComplexPart(var complex, _, _) -> nameOf(complex);
            case Designator.FunctionTarget target -> throw new Untranslatable("a pointer function as a variable in FORALL",
                    target.range());
        };
    }

    private static void reads(Expression value, Designator variable, SymbolName base, boolean[] independent) {
        if (SameText.same(value, variable)) return;
        if (isName(value, base)) independent[0] = false;
        for (var operand : FortranTrees.operands(value)) reads(operand, variable, base, independent);
    }
}
