package org.fortranc.frontend.syntax;

import org.fortranc.source.SourceRange;

/** What can stand in a block: a statement, a construct, or the body of a procedure in an interface block. */
public sealed interface BlockItem permits StatementSyntax, ConstructSyntax, ProgramUnitSyntax {
    /** From the first character to the last. */
    SourceRange range();
}
