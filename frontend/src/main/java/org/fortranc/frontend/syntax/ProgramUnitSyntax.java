package org.fortranc.frontend.syntax;

import java.util.List;
import java.util.Optional;
import org.fortranc.source.SourceRange;

/**
 * A program unit (R502), a module or internal subprogram, or the body of a procedure in an interface block.
 *
 * <p>The specification part ends at the first statement that is surely executable. Its last statements may be of the
 * kind {@link StatementKind#ASSIGNMENT_OR_STATEMENT_FUNCTION}: from the first of them that names settle to be an
 * assignment on, the execution part has begun. FORMAT, DATA, ENTRY and NAMELIST may stand in either part.
 *
 * @param kind what opens it; {@link StatementKind#PROGRAM} for a main program without a PROGRAM statement
 * @param opening empty for a main program without a PROGRAM statement
 * @param contained the subprograms after CONTAINS, in order
 * @param end empty if it is missing, which was reported
 */
public record ProgramUnitSyntax(
        StatementKind kind,
        Optional<StatementSyntax> opening,
        List<BlockItem> specificationPart,
        List<BlockItem> executionPart,
        List<ProgramUnitSyntax> contained,
        Optional<StatementSyntax> end,
        SourceRange range) implements BlockItem {
    public ProgramUnitSyntax {
        specificationPart = List.copyOf(specificationPart);
        executionPart = List.copyOf(executionPart);
        contained = List.copyOf(contained);
    }
}
