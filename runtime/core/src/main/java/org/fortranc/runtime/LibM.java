package org.fortranc.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;

/**
 * The elementary and special functions as the C library computes them, which is what gfortran's programs call. The
 * first call of all costs about 0.1 s, because the JDK's foreign linker has to start; SQRT and ABS are Java's.
 */
public final class LibM {
    private LibM() {}

    /** The libraries, looked up when the first function is bound. */
    private static final class Library {
        static final SymbolLookup MATH = SymbolLookup.libraryLookup("libm.so.6", Arena.global());
        static final SymbolLookup COMMON = Linker.nativeLinker().defaultLookup();
    }

    /** Loads the libraries now. */
    static void load() {
        symbol("exp");
    }

    /** The address of a function of the mathematical library. */
    static MemorySegment symbol(String name) {
        return Library.MATH.find(name).orElseThrow(() -> new IllegalStateException("libm has no function " + name));
    }

    /** The address of a function of the C library. */
    static MemorySegment commonSymbol(String name) {
        return Library.COMMON.find(name).orElseThrow(() -> new IllegalStateException("libc has no function " + name));
    }

    /** EXP. */
    public static double exp(double x) {
        return DoubleLibM.Exp.of(x);
    }

    /** EXP. */
    public static float exp(float x) {
        return FloatLibM.Exp.of(x);
    }

    /** LOG. */
    public static double log(double x) {
        return DoubleLibM.Log.of(x);
    }

    /** LOG. */
    public static float log(float x) {
        return FloatLibM.Log.of(x);
    }

    /** LOG10. */
    public static double log10(double x) {
        return DoubleLibM.Log10.of(x);
    }

    /** LOG10. */
    public static float log10(float x) {
        return FloatLibM.Log10.of(x);
    }

    /** SIN. */
    public static double sin(double x) {
        return DoubleLibM.Sin.of(x);
    }

    /** SIN. */
    public static float sin(float x) {
        return FloatLibM.Sin.of(x);
    }

    /** COS. */
    public static double cos(double x) {
        return DoubleLibM.Cos.of(x);
    }

    /** COS. */
    public static float cos(float x) {
        return FloatLibM.Cos.of(x);
    }

    /** TAN. */
    public static double tan(double x) {
        return DoubleLibM.Tan.of(x);
    }

    /** TAN. */
    public static float tan(float x) {
        return FloatLibM.Tan.of(x);
    }

    /** ASIN. */
    public static double asin(double x) {
        return DoubleLibM.Asin.of(x);
    }

    /** ASIN. */
    public static float asin(float x) {
        return FloatLibM.Asin.of(x);
    }

    /** ACOS. */
    public static double acos(double x) {
        return DoubleLibM.Acos.of(x);
    }

    /** ACOS. */
    public static float acos(float x) {
        return FloatLibM.Acos.of(x);
    }

    /** ATAN. */
    public static double atan(double x) {
        return DoubleLibM.Atan.of(x);
    }

    /** ATAN. */
    public static float atan(float x) {
        return FloatLibM.Atan.of(x);
    }

    /** SINH. */
    public static double sinh(double x) {
        return DoubleLibM.Sinh.of(x);
    }

    /** SINH. */
    public static float sinh(float x) {
        return FloatLibM.Sinh.of(x);
    }

    /** COSH. */
    public static double cosh(double x) {
        return DoubleLibM.Cosh.of(x);
    }

    /** COSH. */
    public static float cosh(float x) {
        return FloatLibM.Cosh.of(x);
    }

    /** TANH. */
    public static double tanh(double x) {
        return DoubleLibM.Tanh.of(x);
    }

    /** TANH. */
    public static float tanh(float x) {
        return FloatLibM.Tanh.of(x);
    }

    /** ASINH. */
    public static double asinh(double x) {
        return DoubleLibM.Asinh.of(x);
    }

    /** ASINH. */
    public static float asinh(float x) {
        return FloatLibM.Asinh.of(x);
    }

    /** ACOSH. */
    public static double acosh(double x) {
        return DoubleLibM.Acosh.of(x);
    }

    /** ACOSH. */
    public static float acosh(float x) {
        return FloatLibM.Acosh.of(x);
    }

    /** ATANH. */
    public static double atanh(double x) {
        return DoubleLibM.Atanh.of(x);
    }

    /** ATANH. */
    public static float atanh(float x) {
        return FloatLibM.Atanh.of(x);
    }

    /** ERF. */
    public static double erf(double x) {
        return DoubleLibM.Erf.of(x);
    }

    /** ERF. */
    public static float erf(float x) {
        return FloatLibM.Erf.of(x);
    }

    /** ERFC. */
    public static double erfc(double x) {
        return DoubleLibM.Erfc.of(x);
    }

    /** ERFC. */
    public static float erfc(float x) {
        return FloatLibM.Erfc.of(x);
    }

    /** GAMMA. */
    public static double gamma(double x) {
        return DoubleLibM.Gamma.of(x);
    }

    /** GAMMA. */
    public static float gamma(float x) {
        return FloatLibM.Gamma.of(x);
    }

    /** LOG_GAMMA. */
    public static double logGamma(double x) {
        return DoubleLibM.LogGamma.of(x);
    }

    /** LOG_GAMMA. */
    public static float logGamma(float x) {
        return FloatLibM.LogGamma.of(x);
    }

    /** BESSEL_J0. */
    public static double besselJ0(double x) {
        return DoubleLibM.BesselJ0.of(x);
    }

    /** BESSEL_J0. */
    public static float besselJ0(float x) {
        return FloatLibM.BesselJ0.of(x);
    }

    /** BESSEL_J1. */
    public static double besselJ1(double x) {
        return DoubleLibM.BesselJ1.of(x);
    }

    /** BESSEL_J1. */
    public static float besselJ1(float x) {
        return FloatLibM.BesselJ1.of(x);
    }

    /** BESSEL_Y0. */
    public static double besselY0(double x) {
        return DoubleLibM.BesselY0.of(x);
    }

    /** BESSEL_Y0. */
    public static float besselY0(float x) {
        return FloatLibM.BesselY0.of(x);
    }

    /** BESSEL_Y1. */
    public static double besselY1(double x) {
        return DoubleLibM.BesselY1.of(x);
    }

    /** BESSEL_Y1. */
    public static float besselY1(float x) {
        return FloatLibM.BesselY1.of(x);
    }

    /** x**y. */
    public static double pow(double x, double y) {
        return DoubleLibM.Pow.of(x, y);
    }

    /** x**y. */
    public static float pow(float x, float y) {
        return FloatLibM.Pow.of(x, y);
    }

    /** ATAN2 and ATAN with two arguments. */
    public static double atan2(double x, double y) {
        return DoubleLibM.Atan2.of(x, y);
    }

    /** ATAN2 and ATAN with two arguments. */
    public static float atan2(float x, float y) {
        return FloatLibM.Atan2.of(x, y);
    }

    /** HYPOT. */
    public static double hypot(double x, double y) {
        return DoubleLibM.Hypot.of(x, y);
    }

    /** HYPOT: the C library computes it in double precision too. */
    public static float hypot(float x, float y) {
        if (Float.isInfinite(x) || Float.isInfinite(y)) return Float.POSITIVE_INFINITY;
        return (float) Math.sqrt((double) x * x + (double) y * y);
    }

    /** BESSEL_JN. */
    public static double besselJn(int n, double x) {
        return DoubleLibM.BesselJn.of(n, x);
    }

    /** BESSEL_JN. */
    public static float besselJn(int n, float x) {
        return FloatLibM.BesselJn.of(n, x);
    }

    /** BESSEL_YN. */
    public static double besselYn(int n, double x) {
        return DoubleLibM.BesselYn.of(n, x);
    }

    /** BESSEL_YN. */
    public static float besselYn(int n, float x) {
        return FloatLibM.BesselYn.of(n, x);
    }

    /** ERFC_SCALED. */
    public static double erfcScaled(double x) {
        return ErfcScaled.of(x);
    }

    /** ERFC_SCALED. */
    public static float erfcScaled(float x) {
        return ErfcScaled.of(x);
    }
}
