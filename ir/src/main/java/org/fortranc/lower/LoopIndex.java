package org.fortranc.lower;

import org.fortranc.ir.core.Expr;

/** Where a loop over a range stands. */
record LoopIndex(Expr value, Range range) {
    /** How many turns the loop has done. */
    Expr position() {
        return Arithmetic.divide(Arithmetic.subtract(value, range.lower()), range.step());
    }

    /** The turn the loop is in, counted from 1. */
    Expr ordinal() {
        return Arithmetic.add(position(), Arithmetic.ONE);
    }

    /** An index that stands at the element of this position, counted from 0. */
    static LoopIndex atPosition(Expr position) {
        return new LoopIndex(position, new Range(Arithmetic.ZERO, position));
    }
}
