package org.fortranc.diagnostic;

import java.util.List;
import org.fortranc.source.SourceRange;

/**
 * One message to the user. It is worded where it is found and printed at the edge.
 *
 * @param message one sentence, Fortran keywords in upper case, the program's names in single quotes, no full
 *     stop; its first letter becomes a capital, so that wordings may begin with the name of a construct
 */
public record Diagnostic(Code code, String message, SourceRange at, List<Note> notes) {
    public Diagnostic {
        if (!message.isEmpty()) message = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        notes = List.copyOf(notes);
    }

    public Diagnostic(Code code, String message, SourceRange at) {
        this(code, message, at, List.of());
    }

    /** A second place that explains the first. */
    public record Note(String message, SourceRange at) {}
}
