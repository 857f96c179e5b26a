package org.fortranc.lower;

/**
 * What the command line asks of lowering.
 *
 * @param checkBounds {@code -fcheck=bounds}: subscripts are compared with the bounds, with gfortran's message
 */
public record LoweringOptions(Bounds checkBounds) {
    /** {@code -fcheck=bounds} or not. */
    public enum Bounds { CHECKED, UNCHECKED }

    public static final LoweringOptions DEFAULT = new LoweringOptions(Bounds.UNCHECKED);
}
