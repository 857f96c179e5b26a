package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;

/**
 * WHERE (F2018 10.2.3). A mask is evaluated in the loops that it guards if nothing the construct assigns can change it;
 * else it is kept in an array before the first assignment.
 */
final class WhereLowering {
    /** A one-byte logical is enough for a mask. */
    private static final Type.LogicalType MASK = new Type.LogicalType(1);

    private final ProcedureContext context;
    /** The variables that the latest mask reads. */
    private List<SectionValue> masks = List.of();
    /** Whether gfortran makes one loop of mask and assignment. */
    private boolean plain;

    WhereLowering(ProcedureContext context) {
        this.context = context;
    }

    /** The condition at an element. */
    private interface Mask {
        Expr at(List<LoopIndex> index);

        static Mask and(Optional<Mask> outer, Mask inner) {
            return outer.<Mask>map(o -> index -> {
                Expr first = o.at(index);
                Expr second = inner.at(index);
                return new Expr.Choose(first, second, new Expr.LogicalLiteral(false, (Type.LogicalType) second.type()));
            }).orElse(inner);
        }

        static Mask not(Mask mask) {
            return index -> Arithmetic.not(mask.at(index));
        }
    }

    void where(Construct.Where where) {
        plain = where.branches().size() == 1 && where.branches().getFirst().body().size() == 1;
        where(where, Optional.empty());
    }

    private void where(Construct.Where where, Optional<Mask> outer) {
        var assigned = new ArrayList<SectionValue>();
        FortranTrees.walk(List.of(where), c -> {
            if (!(c instanceof Construct.Where)) ForallDependence.assigned(List.of(c)).getFirst()
                    .forEach(variable -> assigned.add(context.designators.section(variable)));
        });
        Optional<Mask> pending = outer;
        for (var branch : where.branches()) {
            context.sink.startStatement(branch.position());
            Mask control;
            if (branch.mask().isPresent()) {
                Mask mask = mask(branch.mask().get(), pending, assigned);
                control = Mask.and(pending, mask);
                pending = Optional.of(Mask.and(pending, Mask.not(mask)));
            } else {
                control = pending.orElseThrow();
            }
            for (var construct : branch.body()) body(construct, control);
        }
    }

    private Mask mask(Expression expression, Optional<Mask> pending, List<SectionValue> assigned) {
        var value = context.scalarizer.value(expression);
        masks = new BoundsCheck(context).sections(value);
        boolean changes = value.readings().stream().anyMatch(r -> assigned.stream()
                .anyMatch(a -> Overlap.mayAlias(a.array(), r.section().array(), context)));
        boolean cheap = assigned.size() == 1 || !calls(expression);
        if (!changes && cheap) return index -> ExpressionLowering.convert(value.at(index), Type.LOGICAL);
        var extents = value.ranges().stream().map(Range::extent).map(e -> context.designators.stable("extent", e))
                .toList();
        var kept = context.designators.whole(context.temporaries.array("mask", MASK, extents, Optional.empty()));
        context.scalarizer.loops.over(value.ranges(), index -> {
            var place = kept.place(index);
            if (pending.isEmpty()) {
                context.sink.add(new Stmt.Assign(place, ExpressionLowering.convert(value.at(index), MASK),
                        context.sink.origin()));
                return;
            }
            Expr open = pending.get().at(index);
            var evaluate = context.sink.collect(() ->
                    context.sink.add(new Stmt.Assign(place, ExpressionLowering.convert(value.at(index), MASK),
                            context.sink.origin())));
            var origin = context.sink.origin();
            context.sink.add(new Stmt.If(open, evaluate, List.of(new Stmt.Assign(place,
                    new Expr.LogicalLiteral(false, MASK), origin)), origin));
        });
        return index -> ExpressionLowering.convert(kept.at(index), Type.LOGICAL);
    }

    private static boolean calls(Expression expression) {
        var calls = new boolean[1];
        FortranTrees.walk(expression, e -> calls[0] |= e instanceof Expression.FunctionReference);
        return calls[0];
    }

    private void body(Construct construct, Mask control) {
        context.sink.startStatement(construct.position());
        switch (construct) {
            case Construct.Assignment(var variable, var value, _) ->
                    assignment(context.designators.section(variable), value, control);
            case Construct.Where where -> where(where, Optional.of(control));
            case Construct.Call call -> context.calls.elementalCall(call, (index, turn) -> guarded(control, index, turn));
            default -> throw new Untranslatable("this construct inside WHERE", construct.position().range());
        }
    }

    private void assignment(SectionValue variable, Expression expression, Mask control) {
        if (expression.rank() == 0) {
            Expr value = context.keep(Scalarizer.wish(expression), context.expressions.lower(expression));
            masked(variable, control, index -> context.assignments.element(variable.place(index), value));
            return;
        }
        var value = context.scalarizer.value(expression);
        var bounds = new BoundsCheck(context);
        var operands = new ArrayList<>(bounds.sections(value));
        operands.add(variable);
        if (plain) operands.addAll(masks);
        bounds.conform(operands);
        var overlap = Overlap.of(variable, value, context);
        if (overlap instanceof Overlap.None || overlap instanceof Overlap.Harmless(var reversed)
                && reversed.isEmpty()) {
            masked(variable, control, index -> context.assignments.element(variable.place(index), value.at(index)));
            return;
        }
        var copy = context.designators.whole(context.temporaries.like("copy", value));
        masked(variable, control, index -> context.assignments.element(copy.place(index), value.at(index)));
        masked(variable, control, index -> context.assignments.element(variable.place(index), copy.at(index)));
    }

    private void masked(SectionValue variable, Mask control, Consumer<List<LoopIndex>> action) {
        context.scalarizer.loops.over(variable.ranges(), index ->
                guarded(control, index, () -> action.accept(index)));
    }

    private void guarded(Mask control, List<LoopIndex> index, Runnable action) {
        Expr condition = control.at(index);
        context.sink.add(new Stmt.If(condition, context.sink.collect(action), List.of(), context.sink.origin()));
    }
}
