package org.fortranc.runtime;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The processor's record of IEEE exceptions on this thread. Java never clears it, and compiled code computes with the
 * same instructions as gfortran's, so after the program it holds what gfortran's would; only the JVM itself computes with
 * a denormal number whenever it starts a thread or loads a library.
 */
public final class FloatingPointExceptions {
    /** The bits of x86-64's status registers, in the order of gfortran's note. */
    private enum Flag {
        IEEE_INVALID_FLAG(1), IEEE_DIVIDE_BY_ZERO(4), IEEE_OVERFLOW_FLAG(8), IEEE_UNDERFLOW_FLAG(16), IEEE_DENORMAL(2);

        final int bit;

        Flag(int bit) {
            this.bit = bit;
        }
    }

    /** All that C's fenv.h knows, which is all but DENORMAL. */
    private static final int ALL = 0x3d;

    /** C's environment: 32-bit words, of which one is x87's status and one the control and status of SSE. */
    private static final int WORDS = 8;
    private static final int X87_STATUS = 1;
    private static final int SSE_STATUS = 7;
    private static final int STATUS = 0x3f;

    private FloatingPointExceptions() {}

    /** The line that STOP prints first if an exception other than IEEE_INEXACT is signalling, else nothing. */
    public static String note() {
        int[] environment = environment();
        int raised = environment[X87_STATUS] | environment[SSE_STATUS];
        StringBuilder names = new StringBuilder();
        for (Flag flag : Flag.values()) {
            if ((raised & flag.bit) != 0) names.append(' ').append(flag);
        }
        return names.isEmpty() ? ""
                : "Note: The following floating-point exceptions are signalling:" + names + "\n";
    }

    /** Forgets what has been signalled before the program begins. */
    static void clear() {
        LibM.load();
        keep(new int[WORDS]);
    }

    /** Runs what loads a library, and makes the exceptions signal that did before, and no others. */
    public static void loading(Runnable load) {
        int[] before = environment();
        load.run();
        keep(before);
    }

    /** The bits of the exceptions that are signalling on this thread, without DENORMAL. */
    public static int raised() {
        return call("fetestexcept", ALL);
    }

    /** Makes these exceptions signal, and no others. */
    public static void raise(int bits) {
        call("feclearexcept", ALL);
        if (bits != 0) call("feraiseexcept", bits);
    }

    /**
     * Runs a part of the program's work on a thread that is not the program's.
     *
     * @return what has signalled there, to be {@linkplain #add added} to what signals on the program's thread
     */
    public static int during(Runnable work) {
        keep(new int[WORDS]);
        work.run();
        int[] environment = environment();
        return (environment[X87_STATUS] | environment[SSE_STATUS]) & STATUS;
    }

    /** Makes these signal besides. */
    public static void add(int signals) {
        if (signals == 0) return;
        int[] environment = environment();
        environment[SSE_STATUS] |= signals;
        keep(environment);
    }

    /** Takes the signals, and nothing else, from an environment. */
    private static void keep(int[] signals) {
        int[] now = environment();
        for (int word : new int[] {X87_STATUS, SSE_STATUS}) now[word] = now[word] & ~STATUS | signals[word] & STATUS;
        call("fesetenv", now);
    }

    private static int[] environment() {
        int[] words = new int[WORDS];
        call("fegetenv", words);
        return words;
    }

    private static void call(String function, int[] environment) {
        try {
            MethodHandle handle = Linker.nativeLinker().downcallHandle(LibM.symbol(function),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS), Linker.Option.critical(true));
            int _ = (int) handle.invokeExact(MemorySegment.ofArray(environment));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static int call(String function, int bits) {
        try {
            MethodHandle handle = Linker.nativeLinker().downcallHandle(LibM.symbol(function),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT), Linker.Option.critical(false));
            return (int) handle.invokeExact(bits);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
