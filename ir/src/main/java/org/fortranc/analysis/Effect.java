package org.fortranc.analysis;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What running something may do.
 *
 * @param reads storage that may be read, before or after being written
 * @param writes storage that may be written
 */
public record Effect(Set<Location> reads, Set<Location> writes, Set<World> world) {
    /** Effects on more than variables. */
    public enum World {
        /** Input or output. */
        TRANSFER,
        /** May end the program: STOP and errors that the program states. */
        ENDS,
        /** A service of the run time: clock, random numbers, command line. */
        SERVICE,
        /** Calls a procedure that the program does not hold, which may do anything. */
        UNKNOWN
    }

    public Effect {
        reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
        writes = Collections.unmodifiableSet(new LinkedHashSet<>(writes));
        world = Collections.unmodifiableSet(new LinkedHashSet<>(world));
    }

    /** Whether it reads or writes variables of the program instance. */
    public boolean touchesState() {
        return reads.stream().anyMatch(Location::isState) || writes.stream().anyMatch(Location::isState);
    }
}
