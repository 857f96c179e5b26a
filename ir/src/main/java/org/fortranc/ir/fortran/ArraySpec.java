package org.fortranc.ir.fortran;

import java.util.List;
import java.util.Optional;

/** An array specification (F2018 R815). */
public sealed interface ArraySpec {
    int rank();

    /** Explicit shape, and assumed size where the last upper bound is absent. */
    record Explicit(List<Bounds> bounds) implements ArraySpec {
        public Explicit {
            bounds = List.copyOf(bounds);
        }

        @Override public int rank() {
            return bounds.size();
        }
    }

    /** Lower and upper bound of a dimension; the upper is absent for {@code *}. */
    record Bounds(Expression lower, Optional<Expression> upper) {}

    /** Assumed shape, with its lower bounds. */
    record AssumedShape(List<Expression> lowerBounds) implements ArraySpec {
        public AssumedShape {
            lowerBounds = List.copyOf(lowerBounds);
        }

        @Override public int rank() {
            return lowerBounds.size();
        }
    }

    /** Deferred shape: ALLOCATABLE or POINTER. */
    record Deferred(int rank) implements ArraySpec {}

    /** Assumed rank, {@code (..)}. */
    record AssumedRank() implements ArraySpec {
        /** What stands for the rank that only the actual argument has. */
        public static final int RANK = -1;

        @Override public int rank() {
            return RANK;
        }
    }
}
