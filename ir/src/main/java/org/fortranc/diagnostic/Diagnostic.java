package org.fortranc.diagnostic;

import java.util.List;
import org.fortranc.source.SourceRange;

/**
 * One message to the user. It is worded where it is found and printed at the edge.
 *
 * @param message one sentence, Fortran keywords in upper case, the program's names in single quotes, no full stop
 */
public record Diagnostic(Code code, String message, SourceRange at, List<Note> notes) {
    public Diagnostic {
        notes = List.copyOf(notes);
    }

    public Diagnostic(Code code, String message, SourceRange at) {
        this(code, message, at, List.of());
    }

    /** A second place that explains the first. */
    public record Note(String message, SourceRange at) {}
}
