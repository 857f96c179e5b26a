package org.fortranc.analysis.loop;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.fortranc.ir.core.Place;

/**
 * Whether the turns of a loop may run in any order, or at the same time, with the results that they have one after
 * another.
 */
public sealed interface LoopVerdict {
    /**
     * They may, where all conditions hold when the loop is entered.
     *
     * @param ownInEachTurn scalars of which each turn needs one of its own, as do inner loop variables
     * @param ownArrays local arrays that each turn defines before it uses them, and nothing uses afterwards
     * @param last those of {@code ownInEachTurn} whose value in the last turn is used after the loop
     * @param counted those of {@code ownInEachTurn} that grow by the same number in each turn, which tells their values
     */
    record Parallel(List<Condition> conditions, Set<Place.Variable> ownInEachTurn, Set<Place.Variable> ownArrays,
                    Set<Place.Variable> last, Set<Place.Variable> counted) implements LoopVerdict {
        public Parallel {
            conditions = List.copyOf(conditions);
            ownInEachTurn = Set.copyOf(ownInEachTurn);
            ownArrays = Set.copyOf(ownArrays);
            last = Set.copyOf(last);
            counted = Set.copyOf(counted);
        }
    }

    /** They may but for these, into which turns only combine; the bits depend on the order in which they do. */
    record Reduces(List<Reduction> reductions, Parallel otherwise) implements LoopVerdict {
        public Reduces {
            reductions = List.copyOf(reductions);
        }
    }

    /** A turn needs what another turn does to the variable, or both define it. */
    record Carried(String variable, Dependence dependence, int line, int laterLine, OptionalLong distance)
            implements LoopVerdict {}

    /** Nothing is proved, because the loop does what this sentence part says. */
    record LeftAlone(String reason) implements LoopVerdict {}

    /** What an earlier and a later turn do to the same storage. */
    enum Dependence {
        /** The later uses what the earlier has stored. */
        FLOW,
        /** The later stores where the earlier still needs the old value. */
        ANTI,
        /** Both store. */
        OUTPUT,
        /** One stores and the other uses or stores, at subscripts that only the running program knows. */
        UNKNOWN_PLACES,
        /** As long as nobody knows that two names mean different storage. */
        UNKNOWN_STORAGE
    }

    /** What must hold when the loop is entered. */
    sealed interface Condition {
        /** Two arrays or scalars have no storage in common. */
        record Apart(Place one, Place other) implements Condition {}

        /**
         * The subscripts of one dimension, counted from 0, stay inside the declared bounds.
         *
         * @param line where the array is used so
         */
        record Inside(Place array, int dimension, int line) implements Condition {}
    }

    /** A variable, scalar or array, that turns only combine into. */
    record Reduction(String variable, Kind kind) {
        public enum Kind { SUM, COUNT, PRODUCT, MIN, MAX, MINLOC, MAXLOC, ANY, ALL, EQV, NEQV, IAND, IOR, IEOR }
    }
}
