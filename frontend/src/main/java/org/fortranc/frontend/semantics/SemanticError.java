package org.fortranc.frontend.semantics;

import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.Diagnostic;
import org.fortranc.source.SourceRange;

/** Ends the analysis of one statement; whoever walks over statements reports it and goes on with the next one. */
public final class SemanticError extends RuntimeException {
    private final transient Diagnostic diagnostic;

    public SemanticError(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    public SemanticError(Code code, SourceRange at, String format, Object... arguments) {
        this(new Diagnostic(code, format.formatted(arguments), at));
    }

    /** The construct that today's translation refuses, as the subject of the message. */
    public static SemanticError notTranslated(String construct, SourceRange at) {
        return new SemanticError(Code.NOT_TRANSLATED, at, "%s is not translated yet", construct);
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
