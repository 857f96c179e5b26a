package org.fortranc.backends.spi;

import java.util.List;
import java.util.Set;
import org.fortranc.ir.core.Program;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;
import org.fortranc.pass.Property;

/** Turns a finished program into text. Found with ServiceLoader; touches no files. */
public interface Backend {
    /** The word after {@code --emit=}. */
    String name();

    /** What must hold before {@link #prepare()}. */
    Set<Property> requires();

    /** Changes that make the program expressible in this target; run after the shared passes. */
    default List<Pass> prepare() {
        return List.of();
    }

    /** Only prints. What the target cannot express is reported as FC6 with its Fortran position. */
    List<GeneratedFile> emit(Program program, PassContext context);
}
