package org.fortranc.transform;

import java.util.List;
import org.fortranc.pass.Pass;

/** The one list of the shared passes. */
public final class Pipelines {
    private Pipelines() {}

    /** What every linked program goes through before a back end's own passes. */
    public static List<Pass> standard() {
        return List.of(
                new PruneFinalization(),
                new FoldConstants(),
                new InferIntents(),
                new InferPurity(),
                new InferWholeArrays(),
                new InferUnshared(),
                new CarryInLocals(),
                new DeadFinalValues(),
                new ScheduleLoops());
    }
}
