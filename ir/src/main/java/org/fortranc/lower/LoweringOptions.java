package org.fortranc.lower;

/**
 * What the command line asks of lowering.
 *
 * @param checkBounds {@code -fcheck=bounds}: subscripts are compared with the bounds, with gfortran's message
 * @param locals which local variables keep their values between calls
 * @param stackVariable the bytes of the largest array that {@link Locals#BY_SIZE} gives each call anew
 * @param runTime what the main program tells the run time first
 */
public record LoweringOptions(Bounds checkBounds, Locals locals, long stackVariable,
                              RunTimeOptions runTime) {
    /** {@code -fcheck=bounds} or not. */
    public enum Bounds { CHECKED, UNCHECKED }

    /**
     * Local variables without SAVE: large arrays of procedures that are not RECURSIVE keep their values as gfortran's
     * do, with {@code -fno-automatic} all variables of constant size, with {@code -frecursive} none.
     */
    public enum Locals { BY_SIZE, SAVED, AUTOMATIC }

    public static final LoweringOptions DEFAULT = new LoweringOptions(Bounds.UNCHECKED, Locals.BY_SIZE, 65_536,
            RunTimeOptions.DEFAULT);
}
