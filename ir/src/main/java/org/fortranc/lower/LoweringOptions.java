package org.fortranc.lower;

import java.util.Set;

/**
 * What the command line asks of lowering.
 *
 * @param checks what {@code -fcheck=} has the program test, with gfortran's messages
 * @param locals which local variables keep their values between calls
 * @param stackVariable the bytes of the largest array that {@link Locals#BY_SIZE} gives each call anew
 * @param reallocation whether an assignment gives an allocatable variable the shape of the value
 * @param initialValues what local variables hold that nothing initialises
 * @param runTime what the main program tells the run time first
 */
public record LoweringOptions(Set<Check> checks, Locals locals, long stackVariable, Reallocation reallocation,
                              InitialValues initialValues, RunTimeOptions runTime) {
    public LoweringOptions {
        checks = Set.copyOf(checks);
    }

    /** What {@code -fcheck=} can ask for. */
    public enum Check { BOUNDS, DO, POINTER, RECURSION, BITS, MEMORY, ARRAY_TEMPORARIES }

    /**
     * Local variables without SAVE: large arrays of procedures that are not RECURSIVE keep their values as gfortran's
     * do, with {@code -fno-automatic} all variables of constant size, with {@code -frecursive} none.
     */
    public enum Locals { BY_SIZE, SAVED, AUTOMATIC }

    /** {@code -frealloc-lhs} or {@code -fno-realloc-lhs}. */
    public enum Reallocation { ON_ASSIGNMENT, NEVER }

    public static final LoweringOptions DEFAULT = new LoweringOptions(Set.of(), Locals.BY_SIZE, 65_536,
            Reallocation.ON_ASSIGNMENT, InitialValues.NONE, RunTimeOptions.DEFAULT);
}
