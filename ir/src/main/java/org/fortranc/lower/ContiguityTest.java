package org.fortranc.lower;

import java.util.List;
import java.util.stream.IntStream;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;

/** A condition, evaluated when the program runs: the elements of a described array follow each other in storage. */
final class ContiguityTest {
    private final ProcedureContext context;

    ContiguityTest(ProcedureContext context) {
        this.context = context;
    }

    Expr isContiguous(Place array) {
        return isContiguous(array, IntStream.range(0, array.type().dimensions()).boxed().toList());
    }

    /**
     * Whether the elements lie apart when the dimensions are taken in an order; a single element never does, whatever
     * the distance to the next.
     */
    Expr hasGaps(Place array, List<Integer> order) {
        Expr size = Arithmetic.ONE;
        for (int d : order) size = Arithmetic.multiply(size, context.bounds.extent(array, d));
        return Arithmetic.and(Arithmetic.not(isContiguous(array, order)),
                Arithmetic.compare(Expr.Compare.Op.NE, size, Arithmetic.ONE));
    }

    private Expr isContiguous(Place array, List<Integer> order) {
        Expr result = Arithmetic.TRUE;
        Expr distance = Arithmetic.ONE;
        for (int d : order) {
            result = Arithmetic.and(result, Arithmetic.compare(Expr.Compare.Op.EQ,
                    new Expr.Stride(array, d + 1, Type.INTEGER), distance));
            distance = Arithmetic.multiply(distance, context.bounds.extent(array, d));
        }
        return result;
    }
}
