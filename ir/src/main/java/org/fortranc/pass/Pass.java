package org.fortranc.pass;

import java.util.Set;
import org.fortranc.ir.core.Program;

/** One Core-to-Core step. Instances hold no state between calls; the same program gives the same result. */
public interface Pass {
    /** Kebab-case; also the word in {@code --print-after=} and the folder of its cases. */
    String name();

    /** What must hold before. */
    default Set<Property> requires() {
        return Set.of();
    }

    /** What holds afterwards. */
    default Set<Property> establishes() {
        return Set.of();
    }

    /** What may no longer hold afterwards. */
    default Set<Property> invalidates() {
        return Set.of();
    }

    Program apply(Program program, PassContext context);
}
