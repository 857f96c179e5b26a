package org.fortranc.ir.fortran;

import java.util.List;

/**
 * The program units of one source file, in its order.
 *
 * @param file the path as the user gave it
 */
public record FortranProgram(String file, List<ProgramUnit> units) {
    public FortranProgram {
        units = List.copyOf(units);
    }
}
