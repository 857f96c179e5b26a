package org.fortranc.backends.java;

import org.fortranc.source.SourceRange;

/** What this back end cannot say in Java; reported as FC6 at the statement that is being printed. */
final class NotExpressible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private transient SourceRange at = SourceRange.NONE;

    NotExpressible(String format, Object... arguments) {
        super(format.formatted(arguments));
    }

    /** The same refusal of something at a place of its own, unless it has one already. */
    NotExpressible at(SourceRange range) {
        if (at.equals(SourceRange.NONE)) at = range;
        return this;
    }

    /** Where what is refused stands, in the narrowest part of the program that is known to hold it. */
    SourceRange at() {
        return at;
    }
}
