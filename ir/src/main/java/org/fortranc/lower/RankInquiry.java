package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** Inquiries about an assumed-rank array: loops over the dimensions that it turns out to have (F2018 16.9). */
final class RankInquiry {
    private final ProcedureContext context;
    private final Place array;

    RankInquiry(ProcedureContext context, Place array) {
        this.context = context;
        this.array = array;
    }

    Expr rank() {
        return new Expr.Rank(array);
    }

    /** The number of elements along a dimension; -1 for the last one of an assumed-size actual argument. */
    Expr extent(Expr dimension) {
        return new Expr.Extent(array, dimension, Type.INTEGER);
    }

    /** LBOUND and UBOUND: a dimension of extent zero has the bounds 1 and 0. */
    Expr bound(Expr dimension, boolean lower) {
        // With the lower bound 1 the upper one is the extent, that of an assumed size -1 (F2018 16.9.196).
        if (!context.bounds.isOwned(array)) return lower ? Arithmetic.ONE : extent(dimension);
        var low = new Expr.LowerBound(array, dimension, Type.INTEGER);
        var empty = Arithmetic.compare(Expr.Compare.Op.EQ, extent(dimension), Arithmetic.ZERO);
        return lower ? new Expr.Choose(empty, Arithmetic.ONE, low) : new Expr.Choose(empty, Arithmetic.ZERO,
                ArrayBounds.last(low, extent(dimension)));
    }

    /** SIZE of all: the product of the extents, negative for an assumed size. */
    Expr size() {
        var size = context.temporary("size", Type.INTEGER);
        context.sink.add(new Stmt.Assign(size, Arithmetic.ONE, context.sink.origin().withoutComments()));
        overDimensions(d -> context.sink.add(new Stmt.Assign(size, Arithmetic.multiply(size, extent(d)),
                context.sink.origin().withoutComments())));
        return size;
    }

    /** Whether the actual argument is an assumed-size array. */
    Expr isAssumedSize() {
        var answer = context.temporary("is_assumed_size", Type.LOGICAL);
        var origin = context.sink.origin().withoutComments();
        context.sink.add(new Stmt.Assign(answer, Arithmetic.FALSE, origin));
        context.sink.add(new Stmt.If(Arithmetic.compare(Expr.Compare.Op.GT, rank(), Arithmetic.ZERO),
                List.of(new Stmt.Assign(answer, Arithmetic.compare(Expr.Compare.Op.EQ, extent(rank()),
                        Arithmetic.literal(-1)), origin)), List.of(), origin));
        return answer;
    }

    Expr isContiguous() {
        var answer = context.temporary("is_contiguous", Type.LOGICAL);
        var distance = context.temporary("distance", Type.INTEGER);
        var origin = context.sink.origin().withoutComments();
        context.sink.add(new Stmt.Assign(answer, Arithmetic.TRUE, origin));
        context.sink.add(new Stmt.Assign(distance, Arithmetic.ONE, origin));
        overDimensions(d -> {
            var apart = Arithmetic.compare(Expr.Compare.Op.NE, new Expr.Stride(array, d, Type.INTEGER), distance);
            context.sink.add(new Stmt.If(apart, List.of(new Stmt.Assign(answer, Arithmetic.FALSE, origin)), List.of(),
                    origin));
            context.sink.add(new Stmt.Assign(distance, Arithmetic.multiply(distance, extent(d)), origin));
        });
        return answer;
    }

    /** SHAPE, LBOUND and UBOUND: an array with one element for each dimension. */
    ArrayValue vector(String wish, Type.Scalar type, Function<Expr, Expr> element) {
        var values = context.temporaries.array(wish, type, List.of(context.keep("rank", rank())), Optional.empty());
        overDimensions(d -> context.sink.add(new Stmt.Assign(new Place.Element(values, List.of(d)),
                Arithmetic.convert(element.apply(d), type), context.sink.origin().withoutComments())));
        return context.designators.whole(values);
    }

    private void overDimensions(Consumer<Expr> body) {
        context.scalarizer.loops.over(List.of(Range.to(context.keep("rank", rank()))), index ->
                body.accept(index.getFirst().value()));
    }
}
