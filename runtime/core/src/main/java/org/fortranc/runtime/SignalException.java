package org.fortranc.runtime;

/**
 * The program ends as a compiled one does by a signal: without flushing its units, and with exit status 128 + signal
 * as a shell shows it.
 */
public final class SignalException extends RuntimeException {
    public static final int SIGABRT = 6;
    public static final int SIGFPE = 8;
    public static final int SIGKILL = 9;
    public static final int SIGSEGV = 11;
    public static final int SIGPIPE = 13;
    public static final int SIGTERM = 15;

    private final int signal;

    public SignalException(int signal) {
        super("signal " + signal);
        this.signal = signal;
    }

    public int signal() {
        return signal;
    }

    /** What gfortran prints before its backtrace; empty for signals that it leaves to the system. */
    public String report() {
        return switch (signal) {
            case SIGABRT -> "\nProgram received signal SIGABRT: Process abort signal.\n\nBacktrace for this error:\n";
            case SIGFPE -> "\nProgram received signal SIGFPE: Floating-point exception - erroneous arithmetic "
                    + "operation.\n\nBacktrace for this error:\n";
            case SIGSEGV -> "\nProgram received signal SIGSEGV: Segmentation fault - invalid memory reference.\n\n"
                    + "Backtrace for this error:\n";
            default -> "";
        };
    }
}
