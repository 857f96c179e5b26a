package org.fortranc.runtime;

/**
 * The program ends by STOP, ERROR STOP or EXIT. It unwinds the whole instance; nobody but the launcher, or who runs an
 * {@link Image} inside a larger program, catches it.
 */
public final class StopException extends RuntimeException {
    private final Kind kind;
    private final String line;
    private final boolean quiet;
    private final int status;

    /** How the program asked to end. */
    public enum Kind { STOP, ERROR_STOP, EXIT }

    private StopException(Kind kind, String line, boolean quiet, int status) {
        super(line, null, false, kind == Kind.ERROR_STOP);
        this.kind = kind;
        this.line = line;
        this.quiet = quiet;
        this.status = status;
    }

    /** STOP without a code. */
    public static StopException stop(boolean quiet) {
        return new StopException(Kind.STOP, "", quiet, 0);
    }

    /** STOP with an integer code, which is the exit status too (its lowest byte, as the system has it). */
    public static StopException stop(int code, boolean quiet) {
        return new StopException(Kind.STOP, "STOP " + code, quiet, code);
    }

    /** STOP with a character code, printed with its trailing blanks; the status is 0. */
    public static StopException stop(Text code, boolean quiet) {
        return new StopException(Kind.STOP, "STOP " + code, quiet, 0);
    }

    /** ERROR STOP without a code; the status is 1. */
    public static StopException errorStop(boolean quiet) {
        return new StopException(Kind.ERROR_STOP, "ERROR STOP ", quiet, 1);
    }

    /** ERROR STOP with an integer code. */
    public static StopException errorStop(int code, boolean quiet) {
        return new StopException(Kind.ERROR_STOP, "ERROR STOP " + code, quiet, code);
    }

    /** ERROR STOP with a character code; the status is 1. */
    public static StopException errorStop(Text code, boolean quiet) {
        return new StopException(Kind.ERROR_STOP, "ERROR STOP " + code, quiet, 1);
    }

    /** The GNU extension CALL EXIT(status), which prints nothing. */
    public static StopException exit(int status) {
        return new StopException(Kind.EXIT, "", true, status);
    }

    public Kind kind() {
        return kind;
    }

    /** The line for standard error, without its end; empty for a STOP without a code. */
    public String line() {
        return line;
    }

    /** Whether QUIET=.TRUE. suppresses the line and the note on floating-point exceptions (F2018 11.4). */
    public boolean quiet() {
        return quiet;
    }

    /** The exit status as given; the system keeps its lowest byte. */
    public int status() {
        return status;
    }
}
