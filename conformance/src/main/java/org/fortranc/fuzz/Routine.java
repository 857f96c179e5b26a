package org.fortranc.fuzz;

import java.util.List;
import java.util.Optional;

/**
 * A procedure that may be called.
 *
 * @param result of a function: a variable's worth of type, extents and range
 * @param pure whether it may stand in an expression
 * @param elemental whether scalar dummies take arrays too
 */
record Routine(String name, List<Dummy> dummies, Optional<Variable> result, boolean pure, boolean elemental) {
    enum Intent { IN, INOUT, OUT }

    /**
     * A dummy argument.
     *
     * @param keyword whether the actual may name it
     */
    record Dummy(Variable variable, Intent intent, boolean optional, boolean keyword) {}

    Routine {
        dummies = List.copyOf(dummies);
    }
}
