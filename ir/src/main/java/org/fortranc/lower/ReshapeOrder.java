package org.fortranc.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.fortran.Expression;

/** ORDER of RESHAPE (F2018 16.9.163): which dimension of the result varies fastest, and how far apart its elements are. */
final class ReshapeOrder {
    private final ProcedureContext context;

    ReshapeOrder(ProcedureContext context) {
        this.context = context;
    }

    /**
     * How the elements of the result lie in the source.
     *
     * @param order the dimensions of the result, counted from 0, as their terms are written
     * @param distances for each dimension, how far apart its elements are
     */
    record Strides(List<Integer> order, List<Expr> distances) {}

    Strides strides(Optional<Expression> order, List<Expr> extents) {
        var natural = IntStream.range(0, extents.size()).boxed().toList();
        if (order.isEmpty()) return known(natural, extents);
        var constants = new ConstantValues(context.index()).elements(order.get());
        return constants.map(values -> known(values.stream().map(e -> (int) ((Expr.IntLiteral) e).value() - 1).toList(),
                extents)).orElseGet(() -> new Strides(natural, found(order.get(), extents)));
    }

    private static Strides known(List<Integer> order, List<Expr> extents) {
        var distances = new ArrayList<Expr>(Collections.nCopies(extents.size(), Arithmetic.ONE));
        Expr distance = Arithmetic.ONE;
        for (int d : order) {
            distances.set(d, distance);
            distance = Arithmetic.multiply(distance, extents.get(d));
        }
        return new Strides(order, distances);
    }

    /** The distance along a dimension is the product of the extents of those that ORDER names before it. */
    private List<Expr> found(Expression order, List<Expr> extents) {
        int rank = extents.size();
        var values = context.rearrangements.section("order", order);
        var names = IntStream.range(0, rank).mapToObj(k -> context.keep("order", Arithmetic.asDefaultInteger(
                values.at(List.of(LoopIndex.atPosition(Arithmetic.literal(k))))))).toList();
        new IntrinsicChecks(context).order(names);
        var turns = new ArrayList<Expr>();
        for (int d = 0; d < rank; d++) {
            Expr turn = Arithmetic.literal(rank - 1L);
            for (int k = rank - 2; k >= 0; k--)
                turn = new Expr.Choose(Arithmetic.compare(Expr.Compare.Op.EQ, names.get(k), Arithmetic.literal(d + 1L)),
                        Arithmetic.literal(k), turn);
            turns.add(context.keep("turn", turn));
        }
        var distances = new ArrayList<Expr>();
        for (int d = 0; d < rank; d++) {
            Expr distance = Arithmetic.ONE;
            for (int other = 0; other < rank; other++) {
                if (other == d) continue;
                distance = Arithmetic.multiply(distance, new Expr.Choose(Arithmetic.compare(Expr.Compare.Op.LT,
                        turns.get(other), turns.get(d)), extents.get(other), Arithmetic.ONE));
            }
            distances.add(context.keep("distance", distance));
        }
        return distances;
    }
}
