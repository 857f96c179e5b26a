package org.fortranc.lower;

import org.fortranc.source.SourceRange;

/**
 * A construct without a rule was met inside a statement; the statement's lowering becomes a hole. Never leaves the
 * package.
 */
final class Untranslatable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String construct;
    private final transient SourceRange at;

    /** @param construct in the standard's words, for the message */
    Untranslatable(String construct, SourceRange at) {
        super(construct, null, false, false);
        this.construct = construct;
        this.at = at;
    }

    String construct() {
        return construct;
    }

    SourceRange at() {
        return at;
    }
}
