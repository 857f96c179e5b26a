package org.fortranc.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The complex functions of the C library. A C complex number travels in the same registers as a structure of its two
 * parts. Each function is bound when first called.
 */
final class ComplexLibM {
    private static final StructLayout DOUBLES = MemoryLayout.structLayout(
            ValueLayout.JAVA_DOUBLE.withName("re"), ValueLayout.JAVA_DOUBLE.withName("im"));
    private static final StructLayout FLOATS = MemoryLayout.structLayout(
            ValueLayout.JAVA_FLOAT.withName("re"), ValueLayout.JAVA_FLOAT.withName("im"));

    private ComplexLibM() {}

    /** Memory for one call, reused by all calls of its thread: two arguments and the result. */
    private static final class Frame {
        static final ThreadLocal<Frame> OF_THREAD = ThreadLocal.withInitial(Frame::new);

        final MemorySegment first = Arena.ofAuto().allocate(DOUBLES);
        final MemorySegment second = Arena.ofAuto().allocate(DOUBLES);
        final MemorySegment result = Arena.ofAuto().allocate(DOUBLES);
        final SegmentAllocator forResult = SegmentAllocator.prefixAllocator(result);
    }

    private static MethodHandle bind(String name, StructLayout type, int arguments) {
        FunctionDescriptor descriptor = arguments == 1 ? FunctionDescriptor.of(type, type)
                : FunctionDescriptor.of(type, type, type);
        return Linker.nativeLinker().downcallHandle(LibM.symbol(name), descriptor, Linker.Option.critical(false));
    }

    private static ComplexDouble call(MethodHandle function, ComplexDouble x) {
        Frame frame = Frame.OF_THREAD.get();
        put(frame.first, x);
        try {
            return getDouble((MemorySegment) function.invokeExact(frame.forResult, frame.first));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static ComplexFloat call(MethodHandle function, ComplexFloat x) {
        Frame frame = Frame.OF_THREAD.get();
        put(frame.first, x);
        try {
            return getFloat((MemorySegment) function.invokeExact(frame.forResult, frame.first));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(MemorySegment to, ComplexDouble value) {
        to.set(ValueLayout.JAVA_DOUBLE, 0, value.re());
        to.set(ValueLayout.JAVA_DOUBLE, Double.BYTES, value.im());
    }

    private static void put(MemorySegment to, ComplexFloat value) {
        to.set(ValueLayout.JAVA_FLOAT, 0, value.re());
        to.set(ValueLayout.JAVA_FLOAT, Float.BYTES, value.im());
    }

    private static ComplexDouble getDouble(MemorySegment from) {
        return new ComplexDouble(from.get(ValueLayout.JAVA_DOUBLE, 0), from.get(ValueLayout.JAVA_DOUBLE, Double.BYTES));
    }

    private static ComplexFloat getFloat(MemorySegment from) {
        return new ComplexFloat(from.get(ValueLayout.JAVA_FLOAT, 0), from.get(ValueLayout.JAVA_FLOAT, Float.BYTES));
    }

    static ComplexDouble pow(ComplexDouble x, ComplexDouble y) {
        return PowDouble.call(x, y);
    }

    static ComplexFloat pow(ComplexFloat x, ComplexFloat y) {
        return PowFloat.call(x, y);
    }

    private static final class PowDouble {
        static final MethodHandle HANDLE = bind("cpow", DOUBLES, 2);

        static ComplexDouble call(ComplexDouble x, ComplexDouble y) {
            Frame frame = Frame.OF_THREAD.get();
            put(frame.first, x);
            put(frame.second, y);
            try {
                return getDouble((MemorySegment) HANDLE.invokeExact(frame.forResult, frame.first, frame.second));
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class PowFloat {
        static final MethodHandle HANDLE = bind("cpowf", FLOATS, 2);

        static ComplexFloat call(ComplexFloat x, ComplexFloat y) {
            Frame frame = Frame.OF_THREAD.get();
            put(frame.first, x);
            put(frame.second, y);
            try {
                return getFloat((MemorySegment) HANDLE.invokeExact(frame.forResult, frame.first, frame.second));
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static ComplexDouble sqrt(ComplexDouble x) {
        return call(SqrtDouble.HANDLE, x);
    }

    private static final class SqrtDouble {
        static final MethodHandle HANDLE = bind("csqrt", DOUBLES, 1);
    }

    static ComplexFloat sqrt(ComplexFloat x) {
        return call(SqrtFloat.HANDLE, x);
    }

    private static final class SqrtFloat {
        static final MethodHandle HANDLE = bind("csqrtf", FLOATS, 1);
    }

    static ComplexDouble exp(ComplexDouble x) {
        return call(ExpDouble.HANDLE, x);
    }

    private static final class ExpDouble {
        static final MethodHandle HANDLE = bind("cexp", DOUBLES, 1);
    }

    static ComplexFloat exp(ComplexFloat x) {
        return call(ExpFloat.HANDLE, x);
    }

    private static final class ExpFloat {
        static final MethodHandle HANDLE = bind("cexpf", FLOATS, 1);
    }

    static ComplexDouble log(ComplexDouble x) {
        return call(LogDouble.HANDLE, x);
    }

    private static final class LogDouble {
        static final MethodHandle HANDLE = bind("clog", DOUBLES, 1);
    }

    static ComplexFloat log(ComplexFloat x) {
        return call(LogFloat.HANDLE, x);
    }

    private static final class LogFloat {
        static final MethodHandle HANDLE = bind("clogf", FLOATS, 1);
    }

    static ComplexDouble sin(ComplexDouble x) {
        return call(SinDouble.HANDLE, x);
    }

    private static final class SinDouble {
        static final MethodHandle HANDLE = bind("csin", DOUBLES, 1);
    }

    static ComplexFloat sin(ComplexFloat x) {
        return call(SinFloat.HANDLE, x);
    }

    private static final class SinFloat {
        static final MethodHandle HANDLE = bind("csinf", FLOATS, 1);
    }

    static ComplexDouble cos(ComplexDouble x) {
        return call(CosDouble.HANDLE, x);
    }

    private static final class CosDouble {
        static final MethodHandle HANDLE = bind("ccos", DOUBLES, 1);
    }

    static ComplexFloat cos(ComplexFloat x) {
        return call(CosFloat.HANDLE, x);
    }

    private static final class CosFloat {
        static final MethodHandle HANDLE = bind("ccosf", FLOATS, 1);
    }

    static ComplexDouble tan(ComplexDouble x) {
        return call(TanDouble.HANDLE, x);
    }

    private static final class TanDouble {
        static final MethodHandle HANDLE = bind("ctan", DOUBLES, 1);
    }

    static ComplexFloat tan(ComplexFloat x) {
        return call(TanFloat.HANDLE, x);
    }

    private static final class TanFloat {
        static final MethodHandle HANDLE = bind("ctanf", FLOATS, 1);
    }

    static ComplexDouble asin(ComplexDouble x) {
        return call(AsinDouble.HANDLE, x);
    }

    private static final class AsinDouble {
        static final MethodHandle HANDLE = bind("casin", DOUBLES, 1);
    }

    static ComplexFloat asin(ComplexFloat x) {
        return call(AsinFloat.HANDLE, x);
    }

    private static final class AsinFloat {
        static final MethodHandle HANDLE = bind("casinf", FLOATS, 1);
    }

    static ComplexDouble acos(ComplexDouble x) {
        return call(AcosDouble.HANDLE, x);
    }

    private static final class AcosDouble {
        static final MethodHandle HANDLE = bind("cacos", DOUBLES, 1);
    }

    static ComplexFloat acos(ComplexFloat x) {
        return call(AcosFloat.HANDLE, x);
    }

    private static final class AcosFloat {
        static final MethodHandle HANDLE = bind("cacosf", FLOATS, 1);
    }

    static ComplexDouble atan(ComplexDouble x) {
        return call(AtanDouble.HANDLE, x);
    }

    private static final class AtanDouble {
        static final MethodHandle HANDLE = bind("catan", DOUBLES, 1);
    }

    static ComplexFloat atan(ComplexFloat x) {
        return call(AtanFloat.HANDLE, x);
    }

    private static final class AtanFloat {
        static final MethodHandle HANDLE = bind("catanf", FLOATS, 1);
    }

    static ComplexDouble sinh(ComplexDouble x) {
        return call(SinhDouble.HANDLE, x);
    }

    private static final class SinhDouble {
        static final MethodHandle HANDLE = bind("csinh", DOUBLES, 1);
    }

    static ComplexFloat sinh(ComplexFloat x) {
        return call(SinhFloat.HANDLE, x);
    }

    private static final class SinhFloat {
        static final MethodHandle HANDLE = bind("csinhf", FLOATS, 1);
    }

    static ComplexDouble cosh(ComplexDouble x) {
        return call(CoshDouble.HANDLE, x);
    }

    private static final class CoshDouble {
        static final MethodHandle HANDLE = bind("ccosh", DOUBLES, 1);
    }

    static ComplexFloat cosh(ComplexFloat x) {
        return call(CoshFloat.HANDLE, x);
    }

    private static final class CoshFloat {
        static final MethodHandle HANDLE = bind("ccoshf", FLOATS, 1);
    }

    static ComplexDouble tanh(ComplexDouble x) {
        return call(TanhDouble.HANDLE, x);
    }

    private static final class TanhDouble {
        static final MethodHandle HANDLE = bind("ctanh", DOUBLES, 1);
    }

    static ComplexFloat tanh(ComplexFloat x) {
        return call(TanhFloat.HANDLE, x);
    }

    private static final class TanhFloat {
        static final MethodHandle HANDLE = bind("ctanhf", FLOATS, 1);
    }

    static ComplexDouble asinh(ComplexDouble x) {
        return call(AsinhDouble.HANDLE, x);
    }

    private static final class AsinhDouble {
        static final MethodHandle HANDLE = bind("casinh", DOUBLES, 1);
    }

    static ComplexFloat asinh(ComplexFloat x) {
        return call(AsinhFloat.HANDLE, x);
    }

    private static final class AsinhFloat {
        static final MethodHandle HANDLE = bind("casinhf", FLOATS, 1);
    }

    static ComplexDouble acosh(ComplexDouble x) {
        return call(AcoshDouble.HANDLE, x);
    }

    private static final class AcoshDouble {
        static final MethodHandle HANDLE = bind("cacosh", DOUBLES, 1);
    }

    static ComplexFloat acosh(ComplexFloat x) {
        return call(AcoshFloat.HANDLE, x);
    }

    private static final class AcoshFloat {
        static final MethodHandle HANDLE = bind("cacoshf", FLOATS, 1);
    }

    static ComplexDouble atanh(ComplexDouble x) {
        return call(AtanhDouble.HANDLE, x);
    }

    private static final class AtanhDouble {
        static final MethodHandle HANDLE = bind("catanh", DOUBLES, 1);
    }

    static ComplexFloat atanh(ComplexFloat x) {
        return call(AtanhFloat.HANDLE, x);
    }

    private static final class AtanhFloat {
        static final MethodHandle HANDLE = bind("catanhf", FLOATS, 1);
    }
}
