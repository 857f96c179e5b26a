package org.fortranc.frontend.syntax;

/** What the classifier may ask about the program around a statement. */
interface Nesting {
    /** The kind that opened the innermost construct, definition or program unit; UNCLASSIFIABLE between units. */
    StatementKind innermost();

    /** Whether a subprogram may begin here: between units, in an interface block, after CONTAINS. */
    boolean maySubprogramBegin();

    /** Whether CONTAINS has come in the innermost definition of a type, so that procedures are bound here. */
    boolean isAfterContains();

    /** Whether a statement was seen in the innermost program unit that is surely executable. */
    boolean isExecutionPart();
}
