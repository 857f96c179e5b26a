package org.fortranc.lower;

import org.fortranc.ir.core.Expr;

/**
 * The values that a subscript takes along one dimension of an array value: {@code lower}, {@code lower + step}, ...
 * up to {@code upper}. All three mean the same before and during a loop over them.
 */
record Range(Expr lower, Expr upper, Expr step) {
    Range(Expr lower, Expr upper) {
        this(lower, upper, Arithmetic.ONE);
    }

    /** 1 to this. */
    static Range to(Expr upper) {
        return new Range(Arithmetic.ONE, upper);
    }

    boolean hasUnitStep() {
        return Arithmetic.isLiteral(step, 1);
    }

    /** The number of values, never negative. */
    Expr extent() {
        Expr span = Arithmetic.add(Arithmetic.subtract(upper, lower), step);
        return Arithmetic.notNegative(Arithmetic.divide(span, step));
    }

    /** The subscript here where a loop over {@code loop.range()} stands. */
    Expr subscript(LoopIndex loop) {
        Range other = loop.range();
        if (step.equals(other.step)) return Arithmetic.add(loop.value(), Arithmetic.subtract(lower, other.lower));
        return Arithmetic.add(lower, Arithmetic.multiply(loop.position(), step));
    }
}
