package org.fortranc.runtime;

/**
 * A run-time error that ends the program: the text that gfortran prints on standard error before
 * "Error termination. Backtrace:", and the exit status.
 */
public final class ProgramError extends RuntimeException {
    /** The exit status of run-time errors. */
    public static final int RUNTIME = 2;
    /** The exit status of errors of the operating system, such as memory that cannot be had. */
    public static final int SYSTEM = 1;

    /** The exit status where the oracle calls the program's fault an internal error. */
    public static final int INTERNAL = 3;

    private final int status;

    private ProgramError(String text, int status) {
        super(text);
        this.status = status;
    }

    /** An error without a position: {@code Fortran runtime error: MESSAGE}. */
    public static ProgramError of(String message) {
        return new ProgramError("Fortran runtime error: " + message, RUNTIME);
    }

    /** An error under a heading of its own, as {@code At line 3 of file a.f90 (unit = 10)}. */
    public static ProgramError under(String heading, String message) {
        return new ProgramError(heading + "\nFortran runtime error: " + message, RUNTIME);
    }

    /** An error at the Fortran line that is being executed. */
    public static ProgramError here(String message) {
        return SourceLocator.ofJavaStack().here()
                .map(position -> under("At line " + position.line() + " of file " + position.file(), message))
                .orElseGet(() -> of(message));
    }

    /** Memory that ALLOCATE without STAT= could not get. gfortran names the line that follows the statement. */
    public static ProgramError allocation(long size) {
        return allocation(size, SourceLocator.ofJavaStack());
    }

    /** The same where the locator knows which statement is being executed. */
    public static ProgramError allocation(long size, SourceLocator locator) {
        String what = "Error allocating " + size + " bytes: Cannot allocate memory";
        String text = locator.here()
                .map(at -> "In file '" + at.file() + "', around line " + (at.line() + 1) + ": " + what)
                .orElse(what);
        return new ProgramError(text, SYSTEM);
    }

    /** {@code Internal Error: MESSAGE}, under a heading. */
    public static ProgramError internal(String heading, String message) {
        return new ProgramError((heading.isEmpty() ? "" : heading + "\n") + "Internal Error: " + message, INTERNAL);
    }

    /** An error of the operating system: {@code Operating system error: REASON}, then the message. */
    public static ProgramError system(String reason, String message) {
        return new ProgramError("Operating system error: " + reason + "\n" + message, SYSTEM);
    }

    public int status() {
        return status;
    }
}
