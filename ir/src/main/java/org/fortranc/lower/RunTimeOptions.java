package org.fortranc.lower;

import java.util.List;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Stmt;

/**
 * What the command line asks of input and output at run time.
 *
 * @param warned the standards whose features are warned about, as gfortran numbers them
 * @param allowed the standards whose features may be used
 * @param pedantic whether run-time formats are held to {@code allowed}
 * @param signZero whether a minus sign is written before zero
 * @param convert the byte order of unformatted files that are opened without CONVERT=
 * @param recordMarker the bytes of the marker of an unformatted sequential record; 0 for the default
 * @param maxSubrecord the bytes of the longest part of such a record; 0 for the default
 * @param formatDefaults whether edit descriptors without a width have one by the kind of the item
 */
public record RunTimeOptions(int warned, int allowed, boolean pedantic, boolean signZero, Convert convert,
                             int recordMarker, int maxSubrecord, boolean formatDefaults) {
    /** {@code -fconvert=}. */
    public enum Convert { NATIVE, SWAP, BIG_ENDIAN, LITTLE_ENDIAN }

    public static final RunTimeOptions DEFAULT = new RunTimeOptions(2116, 4095, false, true, Convert.NATIVE, 0, 0,
            false);

    /** The bit of a standard in {@link #allowed}. */
    static final int FORTRAN_2008 = 128;

    /** Whether the features of a standard may be used. */
    boolean allows(int standard) {
        return (allowed & standard) != 0;
    }

    /** The statements that the main program begins with. */
    List<Stmt> statements() {
        if (equals(DEFAULT)) return List.of();
        var values = List.of(warned, allowed, pedantic ? 1 : 0, signZero ? 1 : 0, convert.ordinal(), recordMarker,
                maxSubrecord, formatDefaults ? 1 : 0);
        return List.of(new Stmt.Call(java.util.Optional.empty(),
                new Stmt.Target.Service(IntrinsicSubroutine.SET_OPTIONS),
                values.stream().<Stmt.Argument>map(v -> new Stmt.Argument.ByValue(Arithmetic.literal(v))).toList(),
                Origin.NONE));
    }
}
