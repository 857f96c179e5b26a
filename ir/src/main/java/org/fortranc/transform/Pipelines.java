package org.fortranc.transform;

import java.util.ArrayList;
import java.util.List;
import org.fortranc.pass.Pass;

/** The one list of the shared passes. */
public final class Pipelines {
    private Pipelines() {}

    /** The standard passes, and those after them that divide loops among threads. */
    public static List<Pass> withThreads() {
        var passes = new ArrayList<>(standard());
        passes.add(new ScheduleThreads());
        return List.copyOf(passes);
    }

    /** What every linked program goes through before a back end's own passes. */
    public static List<Pass> standard() {
        return List.of(
                new PruneFinalization(),
                new FoldConstants(),
                new SplitStructures(),
                new InferIntents(),
                new InferPurity(),
                new InferWholeArrays(),
                new InferUnshared(),
                new CarryInLocals(),
                new DeadFinalValues(),
                new ScheduleLoops());
    }
}
