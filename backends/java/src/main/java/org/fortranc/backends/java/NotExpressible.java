package org.fortranc.backends.java;

/** What this back end cannot say in Java; reported as FC6 at the statement that is being printed. */
final class NotExpressible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotExpressible(String format, Object... arguments) {
        super(format.formatted(arguments));
    }
}
