package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/**
 * Reductions of arrays, fused with the expression that they reduce: {@code sum(a * b)} has no temporary. Elements are
 * combined in array element order, as gfortran does.
 */
final class Reductions {
    private final ProcedureContext context;

    Reductions(ProcedureContext context) {
        this.context = context;
    }

    /** A reduction to a scalar. */
    Expr scalar(IntrinsicReference reference, Elements elements) {
        var operands = operands(reference);
        if (reference.name().equals("dot_product")) return dotProduct(reference);
        var kernel = kernel(reference, operands);
        kernel.start();
        over(kernel, operands, operands.array().ranges(), index -> index);
        return kernel.result(isNotEmpty(operands.array().ranges()));
    }

    /** A reduction along one dimension, or the positions of MINLOC, MAXLOC and FINDLOC in all of them. */
    ArrayValue array(IntrinsicReference reference) {
        var operands = operands(reference);
        if (dimension(reference).isEmpty()) return positions(reference, operands);
        var along = new Along(reference, operands, VariableDimension.constant(context, dimension(reference).get()) - 1);
        return reference.name().equals("reduce") ? reducedBefore(along, operands) : along;
    }

    /** What REDUCE calls may read the variable that is assigned, so that all is called before. */
    private ArrayValue reducedBefore(ArrayValue along, Operands operands) {
        var extents = along.ranges().stream().map(r -> context.designators.stable("extent", r.extent())).toList();
        var reduced = context.designators.whole(context.temporaries.array("reduce_value", along.element(), extents,
                context.temporaries.elementLength(operands.array)));
        context.assignments.copy(reduced, along);
        return reduced;
    }

    static boolean isReduction(String name) {
        return Set.of("sum", "product", "maxval", "minval", "count", "any", "all", "parity", "iall", "iany", "iparity",
                "norm2", "maxloc",
                "minloc", "findloc", "reduce").contains(name);
    }

    /**
     * What is reduced, and which elements of it.
     *
     * @param presence whether the mask is there, if it is an OPTIONAL dummy argument
     * @param identity the value of nothing
     */
    private record Operands(ArrayValue array, Optional<ArrayValue> mask, Optional<Expr> presence,
            Optional<Expr> scalarMask, Optional<Expr> identity) {}

    private Operands operands(IntrinsicReference reference) {
        if (reference.name().equals("dot_product")) return new Operands(
                context.scalarizer.value(IntrinsicLowering.given(reference, 0)),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var array = context.scalarizer.value(IntrinsicLowering.given(reference, 0));
        int position = switch (reference.name()) {
            case "sum", "product", "maxval", "minval", "iall", "iany", "iparity", "maxloc", "minloc" -> 2;
            case "findloc", "reduce" -> 3;
            default -> reference.arguments().size();
        };
        var identity = reference.name().equals("reduce") ? identity(reference) : Optional.<Expr>empty();
        var mask = IntrinsicLowering.optional(reference, position);
        if (mask.isEmpty() || mask.get().rank() > 0) {
            var elements = mask.map(context.scalarizer::value);
            var presence = mask.flatMap(context.intrinsics::presence);
            if (presence.isEmpty()) elements.ifPresent(m -> new IntrinsicChecks(context).mask(reference, array, m,
                    dimension(reference).isPresent()));
            return new Operands(array, elements, presence, Optional.empty(), identity);
        }
        return new Operands(array, Optional.empty(), Optional.empty(), context.intrinsics.optional(reference, position, Elements.NONE,
                Arithmetic.TRUE).map(m -> context.keep("mask", m)), identity);
    }

    /** IDENTITY is evaluated once, unless it is read only where it turns out to be there. */
    private Optional<Expr> identity(IntrinsicReference reference) {
        return IntrinsicLowering.optional(reference, ReduceKernel.IDENTITY).map(expression -> {
            Expr value = context.expressions.lower(expression);
            return context.intrinsics.mayBeAbsent(expression) ? value : context.keep("identity", value);
        });
    }

    private static Optional<Expression> dimension(IntrinsicReference reference) {
        return IntrinsicLowering.optional(reference, Set.of("findloc", "reduce").contains(reference.name()) ? 2
                : 1);
    }

    private ReductionKernel kernel(IntrinsicReference reference, Operands operands) {
        var type = TypeLowering.scalar(reference.type(), reference.range());
        boolean masked = operands.mask.isPresent() || operands.scalarMask.isPresent();
        return switch (reference.name()) {
            case "maxloc", "minloc" -> new LocationKernel(context, reference.name().equals("maxloc"), type,
                    dimension(reference).isPresent() ? 1 : operands.array.rank(), back(reference, 4), Optional.empty(),
                    context.temporaries.elementLength(operands.array));
            case "findloc" -> new LocationKernel(context, false, type, dimension(reference).isPresent() ? 1
                    : operands.array.rank(),
                    back(reference, 5), Optional.of(context.keep("wanted",
                    context.expressions.lower(IntrinsicLowering.given(reference, 1)))), Optional.empty());
            case "maxval", "minval" -> type instanceof Type.CharacterType
                    ? new TextExtremeKernel(context, reference.name().equals("maxval"),
                            context.temporaries.elementLength(operands.array).orElseThrow())
                    : new ExtremeKernel(context, reference.name().equals("maxval"), type, masked);
            case "reduce" -> new ReduceKernel(context, reference, type,
                    context.temporaries.elementLength(operands.array), operands.identity);
            case "norm2" -> new NormKernel(context, (Type.RealType) type);
            default -> new FoldKernel(context, reference.name(), type);
        };
    }

    private Optional<Expr> back(IntrinsicReference reference, int position) {
        return context.intrinsics.optional(reference, position, Elements.NONE, Arithmetic.FALSE)
                .filter(b -> !(b instanceof Expr.LogicalLiteral(var value, _)) || value)
                .map(b -> context.keep("back", b));
    }

    /** Writes the loops; {@code full} completes a position of the loops to one of the whole array. */
    private void over(ReductionKernel kernel, Operands operands, List<Range> ranges,
                      UnaryOperator<List<LoopIndex>> full) {
        String label = kernel.leaves() ? context.labels.fresh("search") : "";
        Runnable loops = () -> context.scalarizer.loops.over(ranges, Set.of(), label, index -> {
            var position = full.apply(index);
            var step = context.sink.collect(() -> kernel.step(operands.array.at(position), index, label));
            if (operands.mask.isEmpty()) {
                context.sink.addAll(step);
                return;
            }
            Expr wanted = operands.mask.get().at(position);
            Expr condition = operands.presence.<Expr>map(given -> new Expr.Choose(given, wanted, Arithmetic.TRUE))
                    .orElse(wanted);
            context.sink.add(new Stmt.If(condition, step, List.of(), context.sink.origin()));
        });
        if (operands.scalarMask.isEmpty() || operands.scalarMask.get().equals(Arithmetic.TRUE)) loops.run();
        else context.sink.add(new Stmt.If(operands.scalarMask.get(), context.sink.collect(loops), List.of(),
                context.sink.origin()));
    }

    private static Expr isNotEmpty(List<Range> ranges) {
        Expr all = Arithmetic.TRUE;
        for (var range : ranges) {
            Expr extent = range.extent();
            all = extent instanceof Expr.IntLiteral(var value, _) && value > 0 ? all
                    : Arithmetic.and(all, Arithmetic.compare(Expr.Compare.Op.GT, extent, Arithmetic.ZERO));
        }
        return all;
    }

    private Expr dotProduct(IntrinsicReference reference) {
        var type = TypeLowering.scalar(reference.type(), reference.range());
        var left = context.scalarizer.value(IntrinsicLowering.given(reference, 0));
        var right = context.scalarizer.value(IntrinsicLowering.given(reference, 1));
        new IntrinsicChecks(context).dotProduct(left, right);
        var kernel = new FoldKernel(context, type instanceof Type.LogicalType ? "any" : "dot_product", type);
        kernel.start();
        String label = kernel.leaves() ? context.labels.fresh("search") : "";
        var ranges = left.ranges().getFirst().hasUnitStep() ? left.ranges() : right.ranges();
        context.scalarizer.loops.over(ranges, Set.of(), label, index ->
                kernel.step(product(left.at(index), right.at(index), type), index, label));
        return kernel.result(Arithmetic.TRUE);
    }

    private static Expr product(Expr left, Expr right, Type.Scalar type) {
        if (type instanceof Type.LogicalType) return new Expr.Logical(Expr.Logical.Op.AND,
                List.of(ExpressionLowering.convert(left, type),
                ExpressionLowering.convert(right, type)));
        Expr first = left.type() instanceof Type.ComplexType complex
                ? new Expr.Intrinsic(IntrinsicFunction.CONJG, List.of(left), complex) : left;
        return new Expr.Binary(Expr.Binary.Op.MULTIPLY, ExpressionLowering.convert(first, type),
                ExpressionLowering.convert(right, type));
    }

    private ArrayValue positions(IntrinsicReference reference, Operands operands) {
        var kernel = (LocationKernel) kernel(reference, operands);
        kernel.start();
        over(kernel, operands, operands.array.ranges(), index -> index);
        return context.rearrangements.vector("location", TypeLowering.scalar(reference.type(), reference.range()),
                kernel.positions());
    }

    /** A reduction along one dimension: each element is a loop of its own. */
    private final class Along implements ArrayValue {
        private final IntrinsicReference reference;
        private final Operands operands;
        private final int dimension;

        Along(IntrinsicReference reference, Operands operands, int dimension) {
            this.reference = reference;
            this.operands = operands;
            this.dimension = dimension;
        }

        @Override public Type.Scalar element() {
            return TypeLowering.scalar(reference.type(), reference.range());
        }

        @Override public List<Range> ranges() {
            var rest = new ArrayList<>(operands.array.ranges());
            rest.remove(dimension);
            return rest;
        }

        @Override public boolean conforms() {
            return IntrinsicChecks.isWrittenOut(reference.name());
        }

        @Override public Expr at(List<LoopIndex> index) {
            var along = List.of(operands.array.ranges().get(dimension));
            var kernel = kernel(reference, operands);
            kernel.start();
            over(kernel, operands, along, inner -> {
                var full = new ArrayList<>(index);
                full.add(dimension, inner.getFirst());
                return full;
            });
            return kernel.result(isNotEmpty(along));
        }

        @Override public ArrayValue lengthGiver() {
            return operands.array;
        }

        @Override public List<Reading> readings() {
            var all = new ArrayList<Reading>();
            for (var reading : operands.array.readings()) all.add(new Reading(reading.section(), Order.ANY));
            operands.mask.ifPresent(m -> m.readings().forEach(r -> all.add(new Reading(r.section(), Order.ANY))));
            return all;
        }
    }
}
