package org.fortranc.backends.truffle;

import org.fortranc.source.SourceRange;

/** The program asks for what this executor does not have; found before anything runs. */
public final class NotExpressible extends RuntimeException {
    private final SourceRange at;

    NotExpressible(String message, SourceRange at) {
        super(message);
        this.at = at;
    }

    /** The Fortran position, or {@link SourceRange#NONE}. */
    public SourceRange at() {
        return at;
    }
}
