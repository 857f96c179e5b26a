package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/**
 * BESSEL_JN and BESSEL_YN of a range of orders (F2018 16.9.25): two orders come from the C library, the others from the
 * recurrence between three of them, downwards for JN and upwards for YN, as gfortran's library does it.
 */
final class BesselSequence {
    private final ProcedureContext context;
    private final IntrinsicReference reference;
    private final IntrinsicFunction function;
    private final Type.RealType type;

    BesselSequence(ProcedureContext context, IntrinsicReference reference) {
        this.context = context;
        this.reference = reference;
        this.function = IntrinsicLowering.function(reference);
        this.type = (Type.RealType) TypeLowering.scalar(reference.type(), reference.range());
    }

    static boolean isOne(IntrinsicReference reference) {
        return reference.arguments().size() == 3 && reference.name().startsWith("bessel_");
    }

    ArrayValue value() {
        Expr first = order(0);
        Expr last = order(1);
        Expr x = context.keep("x", context.expressions.lower(IntrinsicLowering.given(reference, 2)));
        Expr size = context.designators.stable("size", Arithmetic.notNegative(
                Arithmetic.add(Arithmetic.subtract(last, first), Arithmetic.ONE)));
        var values = context.temporaries.array(reference.name(), type, List.of(size), Optional.empty());
        boolean down = function == IntrinsicFunction.BESSEL_JN;
        var zero = context.sink.collect(() -> ofZero(values, size, first, down));
        var others = context.sink.collect(() -> recurrence(values, size, first, last, x, down));
        context.sink.add(new Stmt.If(Arithmetic.compare(Expr.Compare.Op.EQ, x, real(0)), zero, others,
                context.sink.origin()));
        return context.designators.whole(values);
    }

    private Expr order(int position) {
        return context.keep("order", Arithmetic.asDefaultInteger(
                context.expressions.lower(IntrinsicLowering.given(reference, position))));
    }

    private Expr real(double value) {
        return new Expr.RealLiteral(value, type);
    }

    /** Of zero, JN is 1 for order 0 and else 0, YN is minus infinity. */
    private void ofZero(Place.Variable values, Expr size, Expr first, boolean down) {
        context.scalarizer.loops.over(List.of(Range.to(size)), index -> {
            Expr order = Arithmetic.add(first, index.getFirst().position());
            Expr value = down ? new Expr.Choose(Arithmetic.compare(Expr.Compare.Op.EQ, order, Arithmetic.ZERO),
                    real(1), real(0)) : real(Double.NEGATIVE_INFINITY);
            set(values, index.getFirst().value(), value);
        });
    }

    private void recurrence(Place.Variable values, Expr size, Expr first, Expr last, Expr x, boolean down) {
        Expr second = Arithmetic.subtract(size, Arithmetic.ONE);
        whenAtLeast(size, 1, () -> set(values, down ? size : Arithmetic.ONE, bessel(down ? last : first, x)));
        whenAtLeast(size, 2, () -> set(values, down ? second : Arithmetic.literal(2), bessel(down
                ? Arithmetic.subtract(last, Arithmetic.ONE) : Arithmetic.add(first, Arithmetic.ONE), x)));
        whenAtLeast(size, 3, () -> {
            Expr factor = context.keep("factor", new Expr.Binary(Expr.Binary.Op.DIVIDE, real(2), x));
            var range = Range.to(Arithmetic.subtract(size, Arithmetic.literal(2)));
            context.scalarizer.loops.over(List.of(range), index -> {
                Expr turn = index.getFirst().value();
                Expr at = down ? Arithmetic.subtract(second, turn) : Arithmetic.add(turn, Arithmetic.literal(2));
                Expr nearer = element(values, neighbour(at, down, 1));
                Expr farther = element(values, neighbour(at, down, 2));
                Expr order = Arithmetic.add(first, Arithmetic.subtract(neighbour(at, down, 1), Arithmetic.ONE));
                Expr next = new Expr.Binary(Expr.Binary.Op.SUBTRACT, new Expr.Binary(Expr.Binary.Op.MULTIPLY,
                        new Expr.Binary(Expr.Binary.Op.MULTIPLY, factor, Arithmetic.convert(order, type)), nearer),
                        farther);
                set(values, at, down ? next : new Expr.Choose(Arithmetic.compare(Expr.Compare.Op.EQ, nearer,
                        real(Double.NEGATIVE_INFINITY)), real(Double.NEGATIVE_INFINITY), next));
            });
        });
    }

    private static Expr neighbour(Expr at, boolean down, int distance) {
        return down ? Arithmetic.add(at, Arithmetic.literal(distance))
                : Arithmetic.subtract(at, Arithmetic.literal(distance));
    }

    private Expr bessel(Expr order, Expr x) {
        return new Expr.Intrinsic(function, List.of(order, x), type);
    }

    private static Place.Element element(Place.Variable values, Expr subscript) {
        return new Place.Element(values, List.of(subscript));
    }

    private void set(Place.Variable values, Expr subscript, Expr value) {
        context.assignments.element(element(values, subscript), value);
    }

    private void whenAtLeast(Expr size, long limit, Runnable action) {
        context.sink.add(new Stmt.If(Arithmetic.compare(Expr.Compare.Op.GE, size, Arithmetic.literal(limit)),
                context.sink.collect(action), List.of(), context.sink.origin()));
    }
}
