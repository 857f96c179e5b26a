package org.fortranc.runtime;

/** The part that holds the main program. */
public interface MainProgram extends ProgramPart {
    /** Runs the main program until its END; every other end is an exception. */
    void run();

    /**
     * Whether a STOP of the program may have floating-point exceptions to tell of. To follow them costs some hundredths
     * of a second at the start.
     */
    default boolean notesExceptions() {
        return false;
    }
}
