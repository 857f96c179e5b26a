package org.fortranc.runtime;

import java.util.List;
import java.util.Optional;

/**
 * Finds Fortran positions of what is being executed. Generated classes carry Fortran files and lines in their line
 * tables, so the Java stack tells them; an interpreter brings a locator of its own.
 */
public interface SourceLocator {
    /** A line of Fortran, and the procedure that it stands in. */
    record Position(String procedure, String file, int line) {}

    /** The Fortran calls of this thread, innermost first. */
    List<Position> trace();

    /** The Fortran calls that were active when {@code failure} was thrown, innermost first. */
    List<Position> trace(Throwable failure);

    /** The Fortran line of this thread. */
    default Optional<Position> here() {
        return trace().stream().findFirst();
    }

    /** The locator that reads the Java stack and knows generated classes by {@link ProgramPart}. */
    static SourceLocator ofJavaStack() {
        return JavaStack.INSTANCE;
    }
}
