package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/**
 * A transformational function whose DIM is known only when the program runs: each dimension has a branch of its own,
 * which fills a new array.
 */
final class VariableDimension {
    /** Where DIM stands among the arguments of functions with an array result. */
    private static final Map<String, Integer> POSITIONS = Map.ofEntries(Map.entry("all", 1), Map.entry("any", 1),
            Map.entry("count", 1), Map.entry("cshift", 2), Map.entry("eoshift", 3), Map.entry("findloc", 2),
            Map.entry("iall", 1), Map.entry("iany", 1), Map.entry("iparity", 1), Map.entry("maxloc", 1),
            Map.entry("maxval", 1), Map.entry("minloc", 1), Map.entry("minval", 1), Map.entry("norm2", 1),
            Map.entry("parity", 1), Map.entry("product", 1), Map.entry("reduce", 2), Map.entry("spread", 1),
            Map.entry("sum", 1));

    private final IntrinsicReference reference;
    private final int position;
    private final ProcedureContext context;

    private VariableDimension(IntrinsicReference reference, int position, ProcedureContext context) {
        this.reference = reference;
        this.position = position;
        this.context = context;
    }

    /** The reference, if it has a DIM and that is not a constant. */
    static Optional<VariableDimension> of(IntrinsicReference reference, ProcedureContext context) {
        return Optional.ofNullable(POSITIONS.get(reference.name()))
                .filter(position -> IntrinsicLowering.optional(reference, position)
                        .filter(dim -> literal(context, dim).isEmpty()).isPresent())
                .map(position -> new VariableDimension(reference, position, context));
    }

    /** A DIM that is a constant, counted from 1. */
    static int constant(ProcedureContext context, Expression dimension) {
        return literal(context, dimension).orElseThrow(() -> new IllegalStateException("DIM is not constant"));
    }

    private static OptionalInt literal(ProcedureContext context, Expression dimension) {
        return new ConstantValues(context.index()).literal(dimension).orElse(null) instanceof Expr.IntLiteral(var d, _)
                ? OptionalInt.of((int) d) : OptionalInt.empty();
    }

    ArrayValue value() {
        var wanted = context.keep("dimension", Arithmetic.asDefaultInteger(
                context.intrinsics.optional(reference, position, Elements.NONE, Arithmetic.ONE).orElseThrow()));
        int source = IntrinsicLowering.given(reference, 0).rank();
        int last = reference.name().equals("spread") ? source + 1 : source;
        new IntrinsicChecks(context).dimension(reference.name(), wanted, last);
        var results = new ArrayList<Place.Variable>();
        var branches = new ArrayList<List<Stmt>>();
        for (int d = 1; d <= last; d++) {
            var along = along(d);
            branches.add(context.sink.collect(() -> fill(results, context.rearrangements.value(along))));
        }
        List<Stmt> otherwise = branches.getLast();
        for (int d = last - 1; d >= 1; d--)
            otherwise = List.of(new Stmt.If(Arithmetic.compare(Expr.Compare.Op.EQ, wanted, Arithmetic.literal(d)),
                    branches.get(d - 1), otherwise, context.sink.origin()));
        context.sink.addAll(otherwise);
        return context.designators.whole(results.getFirst());
    }

    private IntrinsicReference along(int dimension) {
        var arguments = new ArrayList<>(reference.arguments());
        arguments.set(position, new ActualArgument.Given(new Expression.IntegerConstant(dimension,
                new DataType.IntegerType(4), reference.range())));
        return new IntrinsicReference(reference.name(), arguments, reference.type(), reference.rank(),
                reference.range());
    }

    /** The first branch makes the variable that all of them fill. */
    private void fill(List<Place.Variable> results, ArrayValue value) {
        var length = context.temporaries.elementLength(value);
        if (results.isEmpty())
            results.add(context.temporaries.deferred(reference.name() + "_value", value.element(), value.rank(),
                    length));
        var extents = value.ranges().stream().map(r -> context.designators.stable("extent", r.extent())).toList();
        context.temporaries.allocate(results.getFirst(), extents, length);
        context.assignments.copy(context.designators.whole(results.getFirst()), value);
    }
}
