package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/** PACK and UNPACK (F2018 16.9.144, 16.9.206). */
final class Packing {
    private final ProcedureContext context;

    Packing(ProcedureContext context) {
        this.context = context;
    }

    Place.Variable pack(IntrinsicReference reference) {
        var array = context.scalarizer.value(IntrinsicLowering.given(reference, 0));
        var maskArgument = IntrinsicLowering.given(reference, 1);
        Optional<ArrayValue> mask = maskArgument.rank() > 0 ? Optional.of(context.scalarizer.value(maskArgument))
                : Optional.empty();
        Expr scalarMask = mask.isPresent() ? Arithmetic.TRUE
                : context.keep("mask", context.expressions.lower(maskArgument));
        var vector = IntrinsicLowering.optional(reference, 2).map(v -> context.rearrangements.section("vector", v));
        Expr size = vector.isPresent() ? vector.get().ranges().getFirst().extent() : count(array, mask, scalarMask);
        var packed = context.temporaries.array("packed", array.element(),
                List.of(context.designators.stable("size", size)),
                context.temporaries.elementLength(array));
        var next = counter();
        Runnable fill = () -> context.scalarizer.loops.over(array.ranges(), index -> when(mask, index, () -> {
            advance(next);
            context.assignments.element(new Place.Element(packed, List.of(next)), array.at(index));
        }));
        if (scalarMask.equals(Arithmetic.TRUE)) fill.run();
        else context.sink.add(new Stmt.If(scalarMask, context.sink.collect(fill), List.of(), context.sink.origin()));
        vector.ifPresent(v -> {
            var rest = new Range(Arithmetic.add(next, Arithmetic.ONE), size);
            context.scalarizer.loops.over(List.of(rest), index -> {
                Expr position = Arithmetic.subtract(index.getFirst().value(), Arithmetic.ONE);
                context.assignments.element(new Place.Element(packed, List.of(index.getFirst().value())),
                        v.at(List.of(LoopIndex.atPosition(position))));
            });
        });
        return packed;
    }

    /** How many elements are packed. */
    Expr count(ArrayValue array, Optional<ArrayValue> mask, Expr scalarMask) {
        Expr all = Arithmetic.ONE;
        for (var range : array.ranges()) all = Arithmetic.multiply(all, range.extent());
        if (mask.isEmpty()) return scalarMask.equals(Arithmetic.TRUE) ? all
                : new Expr.Choose(scalarMask, all, Arithmetic.ZERO);
        var count = counter();
        context.scalarizer.loops.over(mask.get().ranges(), index -> when(mask, index, () -> advance(count)));
        return count;
    }

    private Place.Variable counter() {
        var counter = context.temporary("count", Type.INTEGER);
        context.sink.add(new Stmt.Assign(counter, Arithmetic.ZERO, context.sink.origin()));
        return counter;
    }

    private void advance(Place.Variable counter) {
        context.sink.add(new Stmt.Assign(counter, Arithmetic.add(counter, Arithmetic.ONE), context.sink.origin()));
    }

    private void when(Optional<ArrayValue> mask, List<LoopIndex> index, Runnable action) {
        if (mask.isEmpty()) {
            action.run();
            return;
        }
        Expr condition = mask.get().at(index);
        context.sink.add(new Stmt.If(condition, context.sink.collect(action), List.of(), context.sink.origin()));
    }

    Place.Variable unpack(IntrinsicReference reference) {
        var vector = context.rearrangements.section("vector", IntrinsicLowering.given(reference, 0));
        var mask = context.scalarizer.value(IntrinsicLowering.given(reference, 1));
        var fieldArgument = IntrinsicLowering.given(reference, 2);
        Optional<ArrayValue> field = fieldArgument.rank() > 0 ? Optional.of(context.scalarizer.value(fieldArgument))
                : Optional.empty();
        Optional<Expr> scalarField = field.isPresent() ? Optional.empty()
                : Optional.of(context.keep("field", context.expressions.lower(fieldArgument)));
        new IntrinsicChecks(context).unpacked(field, mask, vector);
        var extents = mask.ranges().stream().map(Range::extent).map(e -> context.designators.stable("extent", e))
                .toList();
        var unpacked = context.temporaries.array("unpacked", vector.element(), extents,
                context.temporaries.elementLength(vector));
        var next = counter();
        var whole = context.designators.whole(unpacked);
        context.scalarizer.loops.over(mask.ranges(), index -> {
            Expr condition = mask.at(index);
            var taken = context.sink.collect(() -> {
                context.assignments.element(whole.place(index), vector.at(List.of(LoopIndex.atPosition(next))));
                advance(next);
            });
            var kept = context.sink.collect(() -> context.assignments.element(whole.place(index),
                    field.map(f -> f.at(index)).or(() -> scalarField).orElseThrow()));
            context.sink.add(new Stmt.If(condition, taken, kept, context.sink.origin()));
        });
        return unpacked;
    }
}
