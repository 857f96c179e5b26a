package org.fortranc.analysis.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.analysis.LinearForm;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;

/**
 * Storage that a turn of a loop reads or writes.
 *
 * @param root the variable
 * @param path from the variable to the part: {@code ()} for subscripts, {@code %name} for components
 * @param subscripts of all arrays on the path, as values at the time of the access
 * @param dimensions one for each subscript
 * @param known what holds whenever the access happens
 * @param around inner loops that it stands in, outermost first
 * @param timing ALWAYS if each turn of those loops has it
 * @param pointed how many subscripts stand before the last pointer component of the path; -1 if there is none
 */
record Access(Place.Variable root, String path, List<LinearForm> subscripts, List<Dimension> dimensions, Kind kind,
              Known known, List<InnerLoop> around, Timing timing, int pointed, Place place, Origin origin) {
    enum Kind { READ, WRITE }

    enum Timing { ALWAYS, SOMETIMES }

    Access {
        subscripts = List.copyOf(subscripts);
        dimensions = List.copyOf(dimensions);
        around = List.copyOf(around);
    }

    /** A dimension of an array on the path, counted from 0. */
    record Dimension(Place array, int number) {}

    /** A counted loop inside the judged one, or the elements of a section as if one passed through them. */
    record InnerLoop(Place.Variable variable, LinearForm first, LinearForm last, long step) {}

    /** Facts that hold at some place of the program, the newest first. */
    record Known(Optional<Known> before, LinearForm form, Relation relation) {
        enum Relation { AT_LEAST_ZERO, ZERO, NOT_ZERO }

        /** Nothing but that 0 is 0. */
        static final Known NOTHING = new Known(Optional.empty(), new LinearForm(Map.of(), 0), Relation.ZERO);

        Known and(LinearForm fact, Relation how) {
            return new Known(Optional.of(this), fact, how);
        }

        /** The facts of one relation. */
        List<LinearForm> all(Relation asked) {
            var all = new ArrayList<LinearForm>();
            for (var at = Optional.of(this); at.isPresent(); at = at.get().before)
                if (at.get().relation == asked && !at.get().form.isConstant()) all.add(at.get().form);
            return all;
        }

        /** As demands on unknowns. */
        LinearSystem system() {
            var system = new LinearSystem();
            all(Relation.AT_LEAST_ZERO).forEach(system::atLeastZero);
            all(Relation.ZERO).forEach(system::zero);
            return system;
        }

        /** Whether the form is at least 0 wherever the facts hold. */
        boolean proves(LinearForm atLeastZero) {
            if (atLeastZero.isConstant()) return atLeastZero.constant() >= 0;
            return system().atLeastZero(atLeastZero.times(-1).plus(new LinearForm(Map.of(), 1), -1)).hasNoSolution();
        }
    }

    boolean writes() {
        return kind == Kind.WRITE;
    }

    int line() {
        return origin.range().line();
    }
}
