package org.fortranc.frontend.semantics.constants;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Functions of real constants, correctly rounded to the kind of the argument, as gfortran folds them with MPFR.
 * The decimal digits carried are three times what REAL(8) needs, so that only an exact tie could round wrongly.
 */
final class RealFunctions {
    private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);

    /** Below it, a function that begins with x + O(x**3) rounds to x. */
    private static final double TINY = 0x1p-60;

    private RealFunctions() {}

    /** {@code base**exponent} with an integer exponent; the base is not 0 if the exponent is negative. */
    static double power(double base, long exponent, int kind) {
        if (!Double.isFinite(base) || base == 0) return Math.pow(base, exponent);
        if (exponent == 0) return 1;
        double size = exponent * Math.log(Math.abs(base));
        if (Math.abs(exponent) > 1_000_000 || Math.abs(size) > 800) return fromLogarithm(base, exponent, kind);
        var magnitude = new BigDecimal(base).pow((int) Math.abs(exponent), DIGITS);
        if (magnitude.signum() == 0) return exponent > 0 ? 0 : Double.POSITIVE_INFINITY;
        return round(exponent > 0 ? magnitude : BigDecimal.ONE.divide(magnitude, DIGITS), kind);
    }

    /** A huge exponent can only overflow, underflow or belong to a base near 1. */
    private static double fromLogarithm(double base, long exponent, int kind) {
        double value = power(Math.abs(base), (double) exponent, kind);
        return base < 0 && exponent % 2 != 0 ? -value : value;
    }

    /** {@code base**exponent} with a real exponent and a base that is not negative. */
    static double power(double base, double exponent, int kind) {
        if (!Double.isFinite(base) || !Double.isFinite(exponent) || base == 0 || exponent == 0 || base == 1)
            return Math.pow(base, exponent);
        double estimate = exponent * Math.log(base);
        if (estimate > 800) return Double.POSITIVE_INFINITY;
        if (estimate < -800) return 0;
        var logarithm = BigDecimalMath.log(new BigDecimal(base), DIGITS);
        return round(BigDecimalMath.exp(logarithm.multiply(new BigDecimal(exponent), DIGITS), DIGITS), kind);
    }

    static double hypotenuse(double x, double y, int kind) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) return Math.hypot(x, y);
        return round(squareRoot(square(x).add(square(y))), kind);
    }

    static BigDecimal square(double x) {
        var exact = new BigDecimal(x);
        return exact.multiply(exact);
    }

    static BigDecimal squareRoot(BigDecimal x) {
        return x.signum() == 0 ? BigDecimal.ZERO : x.sqrt(DIGITS);
    }

    /** The angle of the point (x, y). */
    static double arcTangent(double y, double x, int kind) {
        if (x == 0 || y == 0 || !Double.isFinite(x) || !Double.isFinite(y)) {
            double special = Math.atan2(y, x);
            return kind == 4 ? (float) special : special;
        }
        if (x > 0 && Math.abs(y / x) < 1e-30) return round(new BigDecimal(y).divide(new BigDecimal(x), DIGITS), kind);
        return round(BigDecimalMath.atan2(new BigDecimal(y), new BigDecimal(x), DIGITS), kind);
    }

    /** The function of this name at x; empty where no rule is known, or where x is outside the domain. */
    static Optional<Double> apply(String name, double x, int kind) {
        if (!Double.isFinite(x)) return Optional.empty();
        Optional<Double> special = atSpecialPoints(name, x, kind);
        if (special.isPresent()) return special;
        if (DegreeFunctions.isOne(name)) return DegreeFunctions.apply(name, x, kind);
        return exact(name, x).map(value -> round(value, kind));
    }

    private static Optional<Double> atSpecialPoints(String name, double x, int kind) {
        boolean tiny = Math.abs(x) < TINY;
        return switch (name) {
            case "sqrt" -> x < 0 ? Optional.empty() : Optional.of(kind == 4 ? (double) (float) Math.sqrt(x)
                    : Math.sqrt(x));
            case "sin", "tan", "asin", "atan", "sinh", "tanh", "asinh", "atanh" ->
                tiny ? Optional.of(x) : Optional.empty();
            case "bessel_j1" -> x == 0 ? Optional.of(x) : Optional.empty();
            case "acos", "log", "log10", "acosh" -> x == 1 ? Optional.of(0.0) : Optional.empty();
            case "erf" -> x == 0 ? Optional.of(x) : Math.abs(x) > 7 ? Optional.of(Math.signum(x)) : Optional.empty();
            case "exp" -> x > 800 ? Optional.of(Double.POSITIVE_INFINITY) : x < -800 ? Optional.of(0.0)
                    : Optional.empty();
            case "cosh" -> Math.abs(x) > 800 ? Optional.of(Double.POSITIVE_INFINITY) : Optional.empty();
            case "gamma" -> x > 172 ? Optional.of(Double.POSITIVE_INFINITY) : Optional.empty();
            case "erfc" -> x == 0 ? Optional.of(1.0) : x > 28 ? Optional.of(0.0) : x < -7 ? Optional.of(2.0)
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> exact(String name, double argument) {
        var x = new BigDecimal(argument);
        return switch (name) {
            case "sin" -> Optional.of(BigDecimalMath.sin(withinTurn(x), DIGITS));
            case "cos" -> Optional.of(BigDecimalMath.cos(withinTurn(x), DIGITS));
            case "tan" -> Optional.of(BigDecimalMath.tan(withinTurn(x), DIGITS));
            case "asin" -> within(argument, 1, () -> BigDecimalMath.asin(x, DIGITS));
            case "acos" -> within(argument, 1, () -> BigDecimalMath.acos(x, DIGITS));
            case "atan" -> Optional.of(BigDecimalMath.atan(x, DIGITS));
            case "sinh" -> within(argument, 800, () -> BigDecimalMath.sinh(x, DIGITS));
            case "cosh" -> Optional.of(BigDecimalMath.cosh(x, DIGITS));
            case "tanh" -> Math.abs(argument) > 25 ? Optional.of(BigDecimal.valueOf(Math.signum(argument)))
                    : Optional.of(BigDecimalMath.tanh(x, DIGITS));
            case "asinh" -> Optional.of(BigDecimalMath.asinh(x, DIGITS));
            case "acosh" -> argument < 1 ? Optional.empty() : Optional.of(BigDecimalMath.acosh(x, DIGITS));
            case "atanh" -> Math.abs(argument) >= 1 ? Optional.empty() : Optional.of(BigDecimalMath.atanh(x, DIGITS));
            case "exp" -> Optional.of(BigDecimalMath.exp(x, DIGITS));
            case "log" -> argument <= 0 ? Optional.empty() : Optional.of(BigDecimalMath.log(x, DIGITS));
            case "log10" -> argument <= 0 ? Optional.empty() : Optional.of(BigDecimalMath.log10(x, DIGITS));
            case "gamma" -> SpecialFunctions.gamma(argument);
            case "log_gamma" -> SpecialFunctions.logGamma(argument);
            case "erf" -> Optional.of(SpecialFunctions.erf(argument));
            case "erfc" -> Optional.of(SpecialFunctions.erfc(argument));
            case "erfc_scaled" -> SpecialFunctions.erfcScaled(argument);
            case "bessel_j0" -> SpecialFunctions.besselJ(0, argument);
            case "bessel_j1" -> SpecialFunctions.besselJ(1, argument);
            case "bessel_y0" -> SpecialFunctions.besselY(0, argument);
            case "bessel_y1" -> SpecialFunctions.besselY(1, argument);
            case "cotan" -> Optional.of(BigDecimalMath.cot(withinTurn(x), DIGITS));
            default -> Optional.empty();
        };
    }

    /** An angle without the full turns in it, as exact as the functions of angles need it. */
    static BigDecimal withinTurn(BigDecimal angle) {
        int whole = angle.precision() - angle.scale();
        if (whole <= 1) return angle;
        var turn = BigDecimalMath.pi(new MathContext(2 * whole + 80)).multiply(BigDecimal.valueOf(2));
        return angle.subtract(angle.divideToIntegralValue(turn).multiply(turn)).round(new MathContext(80));
    }

    private static Optional<BigDecimal> within(double x, double bound, java.util.function.Supplier<BigDecimal> value) {
        return Math.abs(x) <= bound ? Optional.of(value.get()) : Optional.empty();
    }

    /** The nearest number of the kind. */
    static double round(BigDecimal value, int kind) {
        return kind == 4 ? value.floatValue() : value.doubleValue();
    }
}
