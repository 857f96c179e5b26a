package org.fortranc.driver;

/** The command was called wrongly: a missing file, an unknown option. One clear line, exit status 2. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    public UsageException(String format, Object... arguments) {
        super(format.formatted(arguments));
    }
}
