package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Fail.Heading;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/**
 * REDUCE (F2018 16.9.161): a function of the program combines the value so far with the next element. That is always
 * the leftmost pair, which ORDERED asks for and nothing forbids where it is absent.
 */
final class ReduceKernel implements ReductionKernel {
    /** The position of IDENTITY among the arguments. */
    static final int IDENTITY = 4;

    private final ProcedureContext context;
    private final IntrinsicReference reference;
    private final Type.Scalar type;
    private final Optional<Expr> length;
    private final Optional<Expr> identity;
    private Place.Variable value;
    private Place.Variable started;

    /**
     * @param length of the elements, if they are characters
     * @param identity the value of nothing; not to be read where it is an OPTIONAL dummy argument that is absent
     */
    ReduceKernel(ProcedureContext context, IntrinsicReference reference, Type.Scalar type, Optional<Expr> length,
            Optional<Expr> identity) {
        this.context = context;
        this.reference = reference;
        this.type = type;
        this.length = length;
        this.identity = identity;
    }

    @Override public void start() {
        value = length.map(this::text).orElseGet(() -> context.temporary("reduced", type));
        started = context.temporary("started", Type.LOGICAL);
        assign(started, Arithmetic.FALSE);
    }

    private Place.Variable text(Expr length) {
        return length instanceof Expr.IntLiteral(var known, _) ? context.temporaryText("reduced", known)
                : context.characters.ofLength("reduced", length);
    }

    private void assign(Place place, Expr assigned) {
        context.assignments.element(place, assigned);
    }

    @Override public void step(Expr element, List<LoopIndex> index, String label) {
        var combined = context.sink.collect(() -> assign(value, combined(element)));
        var first = context.sink.collect(() -> {
            assign(value, element);
            assign(started, Arithmetic.TRUE);
        });
        context.sink.add(new Stmt.If(started, combined, first, context.sink.origin()));
    }

    /** A reference to the function, whose arguments have been evaluated. */
    private Expr combined(Expr element) {
        var soFar = operand();
        var next = operand();
        var elements = new Elements();
        elements.put(soFar, value);
        elements.put(next, element);
        return context.calls.function(new Expression.FunctionReference(
                (Expression.Callee) IntrinsicLowering.given(reference, 1), List.of(new ActualArgument.Given(soFar),
                        new ActualArgument.Given(next)), reference.type(), 0, reference.range()), elements);
    }

    private Expression operand() {
        return new IntrinsicReference(reference.name(), reference.arguments(), reference.type(), 0, reference.range());
    }

    @Override public Expr result(Expr notEmpty) {
        var nothing = Arithmetic.not(started);
        var missing = identity.isEmpty() ? nothing : context.intrinsics.presence(reference, IDENTITY)
                .<Expr>map(given -> Arithmetic.and(nothing, Arithmetic.not(given))).orElse(Arithmetic.FALSE);
        RunTimeChecks.fail(context, missing, "REDUCE intrinsic of no elements without IDENTITY", Heading.NONE);
        identity.ifPresent(neutral -> context.sink.add(new Stmt.If(nothing,
                context.sink.collect(() -> assign(value, neutral)), List.of(), context.sink.origin())));
        return value;
    }
}
