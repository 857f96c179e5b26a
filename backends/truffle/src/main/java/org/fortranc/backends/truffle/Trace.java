package org.fortranc.backends.truffle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fortranc.ir.core.Origin;
import org.fortranc.runtime.SourceLocator;

/**
 * Which statement each active procedure is at. A procedure leaves it on return only, not when it is unwound, so that
 * the
 * trace of a failure can still be told when the failure has reached the launcher.
 */
final class Trace implements SourceLocator {
    private static final int MOST_FRAMES = 100;

    private Origin[] at = new Origin[64];
    private String[] procedures = new String[64];
    private int depth = -1;

    void enter(String procedure) {
        depth++;
        if (depth == at.length) {
            at = Arrays.copyOf(at, 2 * depth);
            procedures = Arrays.copyOf(procedures, 2 * depth);
        }
        procedures[depth] = procedure;
    }

    void leave() {
        depth--;
    }

    void at(Origin origin) {
        at[depth] = origin;
    }

    @Override public List<Position> trace() {
        List<Position> trace = new ArrayList<>();
        for (int i = depth; i >= 0 && trace.size() < MOST_FRAMES; i--)
            if (at[i] != null && at[i].range().line() > 0)
                trace.add(new Position(procedures[i], at[i].range().file(), at[i].range().line()));
        return trace;
    }

    @Override public List<Position> trace(Throwable failure) {
        return trace();
    }
}
