package org.fortranc.lower;

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
        Expr result = Arithmetic.TRUE;
        Expr distance = Arithmetic.ONE;
        for (int d = 0; d < array.type().dimensions(); d++) {
            result = Arithmetic.and(result, Arithmetic.compare(Expr.Compare.Op.EQ,
                    new Expr.Stride(array, d + 1, Type.INTEGER), distance));
            distance = Arithmetic.multiply(distance, context.bounds.extent(array, d));
        }
        return result;
    }
}
