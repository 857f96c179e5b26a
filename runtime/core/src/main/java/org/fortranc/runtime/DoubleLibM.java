package org.fortranc.runtime;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The C library's functions of double values, each in a class of its own so that it is bound when first called. */
final class DoubleLibM {
    private DoubleLibM() {}

    private static MethodHandle bind(String name, FunctionDescriptor type) {
        return Linker.nativeLinker().downcallHandle(LibM.symbol(name), type, Linker.Option.critical(false));
    }

    private static MethodHandle unary(String name) {
        return bind(name, FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE));
    }

    private static MethodHandle binary(String name) {
        return bind(name,
                FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE));
    }

    private static MethodHandle ofOrder(String name) {
        return bind(name,
                FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT, ValueLayout.JAVA_DOUBLE));
    }

    /** A function of the C library throws nothing; this satisfies the compiler. */
    private static IllegalStateException impossible(Throwable e) {
        return new IllegalStateException(e);
    }

    static final class Exp {
        private static final MethodHandle HANDLE = unary("exp");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Log {
        private static final MethodHandle HANDLE = unary("log");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Log10 {
        private static final MethodHandle HANDLE = unary("log10");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Sin {
        private static final MethodHandle HANDLE = unary("sin");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Cos {
        private static final MethodHandle HANDLE = unary("cos");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Tan {
        private static final MethodHandle HANDLE = unary("tan");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Asin {
        private static final MethodHandle HANDLE = unary("asin");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Acos {
        private static final MethodHandle HANDLE = unary("acos");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Atan {
        private static final MethodHandle HANDLE = unary("atan");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Sinh {
        private static final MethodHandle HANDLE = unary("sinh");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Cosh {
        private static final MethodHandle HANDLE = unary("cosh");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Tanh {
        private static final MethodHandle HANDLE = unary("tanh");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Asinh {
        private static final MethodHandle HANDLE = unary("asinh");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Acosh {
        private static final MethodHandle HANDLE = unary("acosh");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Atanh {
        private static final MethodHandle HANDLE = unary("atanh");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Erf {
        private static final MethodHandle HANDLE = unary("erf");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Erfc {
        private static final MethodHandle HANDLE = unary("erfc");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Gamma {
        private static final MethodHandle HANDLE = unary("tgamma");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class LogGamma {
        private static final MethodHandle HANDLE = unary("lgamma");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class BesselJ0 {
        private static final MethodHandle HANDLE = unary("j0");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class BesselJ1 {
        private static final MethodHandle HANDLE = unary("j1");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class BesselY0 {
        private static final MethodHandle HANDLE = unary("y0");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class BesselY1 {
        private static final MethodHandle HANDLE = unary("y1");

        static double of(double x) {
            try {
                return (double) HANDLE.invokeExact(x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Pow {
        private static final MethodHandle HANDLE = binary("pow");

        static double of(double x, double y) {
            try {
                return (double) HANDLE.invokeExact(x, y);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Atan2 {
        private static final MethodHandle HANDLE = binary("atan2");

        static double of(double x, double y) {
            try {
                return (double) HANDLE.invokeExact(x, y);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class Hypot {
        private static final MethodHandle HANDLE = binary("hypot");

        static double of(double x, double y) {
            try {
                return (double) HANDLE.invokeExact(x, y);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class BesselJn {
        private static final MethodHandle HANDLE = ofOrder("jn");

        static double of(int n, double x) {
            try {
                return (double) HANDLE.invokeExact(n, x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }

    static final class BesselYn {
        private static final MethodHandle HANDLE = ofOrder("yn");

        static double of(int n, double x) {
            try {
                return (double) HANDLE.invokeExact(n, x);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }
    }
}
