package org.fortranc.runtime;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The C library's functions of float values, each in a class of its own so that it is bound when first called. */
final class FloatLibM {
    private FloatLibM() {}

    private static MethodHandle bind(String name, FunctionDescriptor type) {
        return Linker.nativeLinker().downcallHandle(LibM.symbol(name), type, Linker.Option.critical(false));
    }

    private static MethodHandle unary(String name) {
        return bind(name, FunctionDescriptor.of(ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_FLOAT));
    }

    private static MethodHandle binary(String name) {
        return bind(name,
                FunctionDescriptor.of(ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_FLOAT));
    }

    private static MethodHandle ofOrder(String name) {
        return bind(name,
                FunctionDescriptor.of(ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_INT, ValueLayout.JAVA_FLOAT));
    }

    /** A function of the C library throws nothing; this satisfies the compiler. */
    private static IllegalStateException impossible(Throwable e) {
        return new IllegalStateException(e);
    }

    static final class Exp {
        private static final MethodHandle HANDLE = unary("expf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Log {
        private static final MethodHandle HANDLE = unary("logf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Log10 {
        private static final MethodHandle HANDLE = unary("log10f");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Sin {
        private static final MethodHandle HANDLE = unary("sinf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Cos {
        private static final MethodHandle HANDLE = unary("cosf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Tan {
        private static final MethodHandle HANDLE = unary("tanf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Asin {
        private static final MethodHandle HANDLE = unary("asinf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Acos {
        private static final MethodHandle HANDLE = unary("acosf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Atan {
        private static final MethodHandle HANDLE = unary("atanf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Sinh {
        private static final MethodHandle HANDLE = unary("sinhf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Cosh {
        private static final MethodHandle HANDLE = unary("coshf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Tanh {
        private static final MethodHandle HANDLE = unary("tanhf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Asinh {
        private static final MethodHandle HANDLE = unary("asinhf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Acosh {
        private static final MethodHandle HANDLE = unary("acoshf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Atanh {
        private static final MethodHandle HANDLE = unary("atanhf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Erf {
        private static final MethodHandle HANDLE = unary("erff");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Erfc {
        private static final MethodHandle HANDLE = unary("erfcf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Gamma {
        private static final MethodHandle HANDLE = unary("tgammaf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class LogGamma {
        private static final MethodHandle HANDLE = unary("lgammaf");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class BesselJ0 {
        private static final MethodHandle HANDLE = unary("j0f");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class BesselJ1 {
        private static final MethodHandle HANDLE = unary("j1f");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class BesselY0 {
        private static final MethodHandle HANDLE = unary("y0f");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class BesselY1 {
        private static final MethodHandle HANDLE = unary("y1f");

        static float of(float x) {
            try {
                return (float) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Pow {
        private static final MethodHandle HANDLE = binary("powf");

        static float of(float x, float y) {
            try {
                return (float) HANDLE.invokeExact(x, y);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Atan2 {
        private static final MethodHandle HANDLE = binary("atan2f");

        static float of(float x, float y) {
            try {
                return (float) HANDLE.invokeExact(x, y);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class BesselJn {
        private static final MethodHandle HANDLE = ofOrder("jnf");

        static float of(int n, float x) {
            try {
                return (float) HANDLE.invokeExact(n, x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class BesselYn {
        private static final MethodHandle HANDLE = ofOrder("ynf");

        static float of(int n, float x) {
            try {
                return (float) HANDLE.invokeExact(n, x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }
}
