package org.fortranc.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Runs a main program as a process of its own, or inside a larger one, and gives each of its ends the text and the
 * exit status that a program compiled by gfortran has.
 */
public final class ProgramLauncher {
    /** The exit status when the fault is in the translator or in this library. */
    public static final int INTERNAL_FAULT = 70;

    private static final long STACK_BYTES = 1L << 30;
    private static final int SIGNAL_BASE = 128;

    private ProgramLauncher() {}

    /**
     * How a program ended.
     *
     * @param orderly whether its units are flushed and closed; a signal ends a program without that
     */
    private record End(int status, boolean orderly) {}

    /** The body of a generated {@code main}: runs the program and ends the JVM with its exit status. */
    public static void launch(Class<? extends MainProgram> program, String[] arguments) {
        Image image = new Image(Image.Surroundings.ofProcess(List.of(arguments)));
        image.endProcessBy(new Consumer<Throwable>() {
            @Override public void accept(Throwable thrown) {
                Runtime.getRuntime().halt(ending(image, new Runnable() {
                    @Override public void run() {
                        throwAgain(thrown);
                    }
                }, notes(image, program)));
            }
        });
        Thread thread = new Thread(null, new Runnable() { // a lambda here would cost every start some milliseconds
            @Override public void run() {
                Runtime.getRuntime().halt(ProgramLauncher.run(image, program));
            }
        }, "main", STACK_BYTES);
        thread.setContextClassLoader(program.getClassLoader());
        thread.start();
    }

    /** Runs the program to its end on this thread; the result is its exit status, 0 to 255. */
    public static int run(Image image, Class<? extends MainProgram> program) {
        return run(image, new Runnable() {
            @Override public void run() {
                image.unit(program).run();
            }
        }, notes(image, program));
    }

    private static BooleanSupplier notes(Image image, Class<? extends MainProgram> program) {
        return new BooleanSupplier() {
            @Override public boolean getAsBoolean() {
                return image.unit(program).notesExceptions();
            }
        };
    }

    /**
     * Runs any body as the program of {@code image}.
     *
     * @param notesExceptions whether a STOP has to ask the processor for floating-point exceptions
     */
    public static int run(Image image, Runnable body, BooleanSupplier notesExceptions) {
        return ending(image, new Runnable() {
            @Override public void run() {
                if (notesExceptions.getAsBoolean()) FloatingPointExceptions.clear();
                body.run();
            }
        }, notesExceptions);
    }

    private static int ending(Image image, Runnable body, BooleanSupplier notesExceptions) {
        Image before = image.enter();
        try {
            End end = end(image, body, notesExceptions);
            if (!end.orderly()) return end.status();
            End closing = end(image, new Runnable() {
                @Override public void run() {
                    image.end();
                }
            }, notesExceptions);
            return closing.status() != 0 ? closing.status() : end.status();
        } finally {
            Image.leaveTo(before);
        }
    }

    /** Ends the process for what a procedure has thrown that C has called: C does not know how to pass it on. */
    public static void endProcess(Image image, Throwable thrown) {
        Runtime.getRuntime().halt(ending(image, new Runnable() {
            @Override public void run() {
                throwAgain(thrown);
            }
        }, new BooleanSupplier() {
            @Override public boolean getAsBoolean() {
                return true;
            }
        }));
    }

    private static void throwAgain(Throwable thrown) {
        if (thrown instanceof RuntimeException exception) throw exception;
        if (thrown instanceof Error error) throw error;
        throw new IllegalStateException(thrown);
    }

    private static End end(Image image, Runnable body, BooleanSupplier notesExceptions) {
        try {
            body.run();
            return new End(0, true);
        } catch (StopException stop) {
            return stopped(image, stop, notesExceptions);
        } catch (ProgramError error) {
            return error(image, error.getMessage(), error, error.status());
        } catch (SignalException signal) {
            return killed(image, signal, signal);
        } catch (StackOverflowError _) {
            // gfortran's handler needs stack itself, so the system ends the program without a word of its own.
            return new End(SIGNAL_BASE + SignalException.SIGSEGV, false);
        } catch (ArithmeticException division) {
            return killed(image, new SignalException(SignalException.SIGFPE), division);
        } catch (Throwable fault) {
            return fault(image, fault);
        }
    }

    private static End stopped(Image image, StopException stop, BooleanSupplier notesExceptions) {
        if (!stop.quiet()) {
            if (notesExceptions.getAsBoolean()) print(image, FloatingPointExceptions.note());
            if (!stop.line().isEmpty()) print(image, stop.line() + "\n");
        }
        if (stop.kind() == StopException.Kind.ERROR_STOP) printTermination(image, stop);
        return new End(stop.status() & 0xff, true);
    }

    private static End error(Image image, String text, Throwable cause, int status) {
        print(image, text + "\n");
        printTermination(image, cause);
        return new End(status, true);
    }

    private static End killed(Image image, SignalException signal, Throwable cause) {
        String report = signal.report();
        if (!report.isEmpty() && backtraces(image)) print(image, report + Backtrace.text(image.locator().trace(cause)));
        return new End(SIGNAL_BASE + signal.signal(), false);
    }

    /**
     * Other exceptions are the program's fault if generated code threw them: a subscript outside all storage, an
     * object that is not allocated, memory that is not there. Else they are ours.
     */
    private static End fault(Image image, Throwable fault) {
        List<SourceLocator.Position> trace = image.locator().trace(fault);
        if (trace.isEmpty() || !isOfStorage(fault) && !thrownByProgram(fault, trace.getFirst()))
            return internal(image, fault);
        SourceLocator.Position at = trace.getFirst();
        String heading = "At line " + at.line() + " of file " + at.file() + "\n";
        return switch (fault) {
            case OutOfMemoryError _ -> error(image, "In file '" + at.file() + "', around line " + (at.line() + 1)
                    + ": Error allocating memory: Cannot allocate memory", fault, ProgramError.SYSTEM);
            case IndexOutOfBoundsException bounds -> error(image, heading + "Fortran runtime error: "
                    + "Reference outside the storage of an object (" + bounds.getMessage() + ")", fault,
                    ProgramError.RUNTIME);
            case NullPointerException _ -> killed(image, new SignalException(SignalException.SIGSEGV), fault);
            default -> internal(image, fault);
        };
    }

    /** A subscript outside its array is the program's also where the library meets it, in a transfer of a section. */
    private static boolean isOfStorage(Throwable fault) {
        return fault instanceof OutOfMemoryError || fault instanceof IndexOutOfBoundsException;
    }

    private static boolean thrownByProgram(Throwable fault, SourceLocator.Position innermost) {
        for (StackTraceElement element : fault.getStackTrace()) {
            if (element.getClassName().startsWith("java.")) continue;
            return element.getClassName().startsWith("org.fortranc.runtime.") && !(fault instanceof RuntimeException)
                    || element.getLineNumber() == innermost.line();
        }
        return false;
    }

    private static End internal(Image image, Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        print(image, "fortranc: internal error in the run-time library\n" + trace);
        return new End(INTERNAL_FAULT, true);
    }

    private static void printTermination(Image image, Throwable cause) {
        if (backtraces(image))
            print(image, "\nError termination. Backtrace:\n" + Backtrace.text(image.locator().trace(cause)));
    }

    /** Whether the environment leaves the system and the user with the calls that were active. */
    private static boolean backtraces(Image image) {
        String wish = image.environmentVariable("GFORTRAN_ERROR_BACKTRACE").orElse("");
        return wish.isEmpty() || "nNfF0".indexOf(wish.charAt(0)) < 0;
    }

    private static void print(Image image, String text) {
        OutputStream error = image.standardError();
        try {
            error.write(text.getBytes(StandardCharsets.ISO_8859_1));
            error.flush();
        } catch (IOException _) {
            // Nobody is left who could be told.
        }
    }
}
