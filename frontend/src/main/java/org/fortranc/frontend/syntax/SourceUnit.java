package org.fortranc.frontend.syntax;

import java.util.List;

/**
 * All program units of a file, in order.
 *
 * @param file the path as the user gave it
 */
public record SourceUnit(String file, List<ProgramUnitSyntax> programUnits) {
    public SourceUnit {
        programUnits = List.copyOf(programUnits);
    }
}
