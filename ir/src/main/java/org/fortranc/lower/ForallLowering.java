package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;

/** FORALL (F2018 10.2.4) and DO CONCURRENT (11.1.7.5): loops over index names of their own, the first one innermost. */
final class ForallLowering {
    private final ProcedureContext context;

    ForallLowering(ProcedureContext context) {
        this.context = context;
    }

    private record Index(Place.Variable variable, Expr first, Expr last, Expr step) {
        Range range() {
            return new Range(first, last, step);
        }
    }

    private List<Index> indices(Construct.ConcurrentHeader header) {
        var indices = new ArrayList<Index>();
        for (var control : header.controls()) {
            Expr first = bound("first", control.first());
            Expr last = bound("last", control.last());
            Expr step = bound("step", control.step());
            var variable = context.temporary(control.index().name(), Type.INTEGER);
            indices.add(new Index(variable, first, last, step));
        }
        for (int i = 0; i < indices.size(); i++) context.bind(header.controls().get(i).index(),
                indices.get(i).variable);
        return indices;
    }

    private Expr bound(String wish, Expression expression) {
        return context.designators.stable(wish, context.expressions.lower(expression));
    }

    private void unbind(Construct.ConcurrentHeader header) {
        header.controls().forEach(c -> context.unbind(c.index()));
    }

    private void nest(List<Index> indices, String innermost, List<Stmt> body) {
        var origin = context.sink.origin();
        List<Stmt> statements = body;
        for (int i = 0; i < indices.size(); i++) {
            var index = indices.get(i);
            statements = List.of(ArrayLoops.loop(i == 0 ? innermost : "", index.variable, index.first, index.last,
                    index.step, statements, origin));
        }
        context.sink.addAll(statements);
    }

    private List<Stmt> guarded(Optional<Expr> mask, List<Stmt> statements) {
        return mask.isEmpty() ? statements : List.of(new Stmt.If(mask.get(), statements, List.of(),
                context.sink.origin()));
    }

    /** The turns are independent, so any order will do. */
    void concurrent(Construct.ConcurrentHeader header, Construct.Do loop, ConstructLowering constructs) {
        var origin = context.sink.origin();
        var indices = indices(header);
        String label = context.labels.fresh(loop.name().isEmpty() ? "concurrent" : loop.name());
        var body = context.sink.collect(() -> {
            var mask = header.mask().map(context.expressions::condition);
            var inner = constructs.insideLoop(loop.name(), label, () -> constructs.branches.list(loop.body(),
                    Optional.of(() -> List.of(new Stmt.Next(constructs.used(label), context.sink.origin())))));
            context.sink.addAll(guarded(mask, inner));
        });
        context.sink.resume(origin);
        nest(indices, constructs.ifUsed(label), body);
        unbind(header);
    }

    void forall(Construct.Forall forall) {
        forall(forall.header(), forall.body());
    }

    private void forall(Construct.ConcurrentHeader header, List<Construct> body) {
        var indices = indices(header);
        for (var construct : body) {
            context.sink.startStatement(construct.position());
            switch (construct) {
                case Construct.Assignment assignment -> assignment(header, indices, assignment);
                default -> throw new Untranslatable("this construct inside FORALL", construct.position().range());
            }
        }
        unbind(header);
    }

    /** All values are computed before any is assigned, where one may depend on another. */
    private void assignment(Construct.ConcurrentHeader header, List<Index> indices, Construct.Assignment assignment) {
        boolean independent = isIndependent(header, assignment);
        if (independent) {
            nest(indices, "", context.sink.collect(() -> {
                var mask = header.mask().map(context.expressions::condition);
                var statements = context.sink.collect(() -> new AssignmentLowering(context).assignment(assignment));
                context.sink.addAll(guarded(mask, statements));
            }));
            return;
        }
        if (assignment.variable().rank() > 0) throw new Untranslatable(
                "a FORALL of array sections that depend on each other", assignment.position().range());
        var extents = indices.stream().map(i -> context.designators.stable("extent", i.range().extent())).toList();
        var type = TypeLowering.scalar(assignment.variable().type(), assignment.position().range());
        if (type instanceof Type.CharacterType) throw new Untranslatable(
                "a FORALL of CHARACTER values that depend on each other", assignment.position().range());
        var values = context.temporaries.array("values", type, extents, Optional.empty());
        Optional<Place.Variable> kept = header.mask().map(_ ->
                context.temporaries.array("mask", new Type.LogicalType(1), extents, Optional.empty()));
        var subscripts = indices.stream().<Expr>map(i -> new LoopIndex(i.variable, i.range()).ordinal()).toList();
        nest(indices, "", context.sink.collect(() -> {
            var mask = header.mask().map(context.expressions::condition);
            kept.ifPresent(k -> context.assignments.element(new Place.Element(k, subscripts), mask.orElseThrow()));
            var statements = context.sink.collect(() ->
                    context.assignments.element(new Place.Element(values, subscripts),
                            context.expressions.lower(assignment.value())));
            context.sink.addAll(guarded(mask, statements));
        }));
        nest(indices, "", context.sink.collect(() -> {
            var statements = context.sink.collect(() ->
                    context.assignments.element(context.designators.place(assignment.variable()),
                            new Place.Element(values, subscripts)));
            context.sink.addAll(guarded(kept.map(k -> ExpressionLowering.convert(new Place.Element(k, subscripts),
                    Type.LOGICAL)), statements));
        }));
    }

    /** Whether the value and mask read the assigned variable nowhere but at the element that is assigned. */
    private boolean isIndependent(Construct.ConcurrentHeader header, Construct.Assignment assignment) {
        var base = VariableUses.base(assignment.variable()).orElseThrow();
        var independent = new boolean[] {true};
        header.mask().ifPresent(m -> FortranTrees.walk(m, e -> independent[0] &= !VariableUses.base(e).map(base::equals)
                .orElse(false)));
        reads(assignment.value(), assignment.variable(), base, independent);
        for (var operand : FortranTrees.operands(assignment.variable()))
            if (!(operand instanceof Designator.ObjectName)) reads(operand, assignment.variable(), base, independent);
        if (assignment.variable().rank() > 0 && !independent[0]) return false;
        return independent[0] && context.designators.place(nameOf(assignment.variable())) instanceof Place.Variable;
    }

    private static Designator.ObjectName nameOf(Designator designator) {
        return switch (designator) {
            case Designator.ObjectName name -> name;
            case Designator.ArrayElement(var array, _, _) -> nameOf(array);
            case Designator.ArraySection(var array, _, _, _) -> nameOf(array);
            case Designator.ComponentReference(var structure, _, _, _, _) -> nameOf(structure);
            case Designator.Substring(var text, _, _, _) -> nameOf(text);
            case Designator.ComplexPart(var complex, _, _) -> nameOf(complex);
        };
    }

    private static void reads(Expression value, Designator variable,
            SymbolName base, boolean[] independent) {
        if (SameText.same(value, variable)) return;
        if (value instanceof Designator.ObjectName name && name.entity().equals(base)) independent[0] = false;
        for (var operand : FortranTrees.operands(value)) reads(operand, variable, base, independent);
    }
}
