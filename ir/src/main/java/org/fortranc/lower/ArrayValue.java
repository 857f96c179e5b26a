package org.fortranc.lower;

import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Type;

/**
 * An array whose elements can be evaluated one by one inside a loop nest. Everything that must be evaluated once, or
 * before the loops, has been by the time one exists.
 */
interface ArrayValue {
    Type.Scalar element();

    /** One for each dimension. */
    List<Range> ranges();

    /** The element where the loops stand; may write statements that find it. */
    Expr at(List<LoopIndex> index);

    /** The storage that {@link #at} reads. */
    List<Reading> readings();

    /**
     * A section that is read.
     *
     * @param order whether the element read belongs to the place where the loops stand, or to any other
     */
    record Reading(SectionValue section, Order order) {}

    enum Order { ELEMENTWISE, ANY }

    /** Whether gfortran compares its shape with that of the variable that takes it, though it is no variable. */
    default boolean conforms() {
        return false;
    }

    /** Whether functions of the program are called for each element, which may read what they find by themselves. */
    default boolean callsFunctions() {
        return false;
    }

    /** Of a CHARACTER value: another one whose elements are as long, and are had by less. */
    default ArrayValue lengthGiver() {
        return this;
    }

    default int rank() {
        return ranges().size();
    }
}
