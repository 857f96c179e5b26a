package org.fortranc.runtime;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The processor's record of IEEE exceptions on this thread. Java never clears it, and compiled code computes with the
 * same instructions as gfortran's, so after the program it holds what gfortran's would.
 *
 * <p>One flag cannot be told: the JVM itself computes with denormal numbers when it starts a thread, so
 * IEEE_DENORMAL is always set and says nothing. gfortran's note names it when the program did so.
 */
public final class FloatingPointExceptions {
    /** The bits of x86-64's fetestexcept, in the order of gfortran's note. */
    private enum Flag {
        IEEE_INVALID_FLAG(1), IEEE_DIVIDE_BY_ZERO(4), IEEE_OVERFLOW_FLAG(8), IEEE_UNDERFLOW_FLAG(16);

        final int bit;

        Flag(int bit) {
            this.bit = bit;
        }
    }

    private static final int ALL = 0x3d;

    private FloatingPointExceptions() {}

    /** The line that STOP prints first if an exception other than IEEE_INEXACT is signalling, else nothing. */
    public static String note() {
        int raised = raised();
        StringBuilder names = new StringBuilder();
        for (Flag flag : Flag.values()) {
            if ((raised & flag.bit) != 0) names.append(' ').append(flag);
        }
        return names.isEmpty() ? ""
                : "Note: The following floating-point exceptions are signalling:" + names + "\n";
    }

    /** The bits of the exceptions that are signalling on this thread. */
    public static int raised() {
        return call("fetestexcept", ALL);
    }

    /** Makes these exceptions signal, and no others. */
    public static void raise(int bits) {
        call("feclearexcept", ALL);
        if (bits != 0) call("feraiseexcept", bits);
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
