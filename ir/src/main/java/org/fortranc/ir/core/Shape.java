package org.fortranc.ir.core;

import java.util.List;
import java.util.Optional;

/** Where the bounds of a declared array come from. Expressions in it are constant while the procedure runs. */
public sealed interface Shape {
    int rank();

    /** Contiguous storage in array element order, bounds known at entry (explicit shape and assumed size). */
    record Explicit(List<Dimension> dimensions) implements Shape {
        public Explicit {
            dimensions = List.copyOf(dimensions);
        }

        @Override public int rank() {
            return dimensions.size();
        }
    }

    /**
     * One dimension of explicit shape.
     *
     * @param extent the number of elements, never negative; absent in the last dimension of an assumed-size array
     */
    record Dimension(Expr lower, Optional<Expr> extent) {}

    /**
     * The bounds are in a descriptor that came with the storage; lower bounds are given here (assumed shape, views).
     */
    record Assumed(List<Expr> lowerBounds) implements Shape {
        public Assumed {
            lowerBounds = List.copyOf(lowerBounds);
        }

        @Override public int rank() {
            return lowerBounds.size();
        }
    }

    /**
     * A dummy argument of assumed rank (F2018 8.5.8.7): everything is in the descriptor, that of an ALLOCATABLE or
     * POINTER dummy argument is the actual argument's own. A scalar actual argument comes with rank 0. The last extent
     * of an assumed-size actual argument is -1.
     */
    record AssumedRank() implements Shape {
        @Override public int rank() {
            return Type.ArrayType.ANY_RANK;
        }
    }

    /** The descriptor is the variable's own and changes while the program runs (ALLOCATABLE, POINTER). */
    record Deferred(int rank) implements Shape {}
}
