package org.fortranc.backends.java;

import org.fortranc.source.SourceRange;

/** What does not fit into a class file: code, constants, or a text. */
final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SourceRange at;

    TooLargeException(SourceRange at, String message) {
        super(message);
        this.at = at;
    }

    /** The Fortran line of the method or text. */
    SourceRange at() {
        return at;
    }
}
