package org.fortranc.runtime;

/** The part that holds the main program. */
public interface MainProgram extends ProgramPart {
    /** Runs the main program until its END; every other end is an exception. */
    void run();

    /**
     * Whether the program may raise floating-point exceptions at all. Asking the processor for them costs a tenth of
     * a second at a STOP, which a program without real arithmetic need not pay.
     */
    default boolean computesWithReals() {
        return true;
    }
}
