package org.fortranc.frontend.semantics.constants;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** The gamma, error and Bessel functions to at least 40 digits. */
final class SpecialFunctions {
    private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private SpecialFunctions() {}

    /** Empty at the poles. */
    static Optional<BigDecimal> gamma(double x) {
        if (x <= 0 && x == Math.rint(x)) return Optional.empty();
        if (x == Math.rint(x)) return Optional.of(BigDecimalMath.factorial((int) x - 1));
        if (x > 0) return Optional.of(BigDecimalMath.exp(logGammaOfPositive(new BigDecimal(x)), DIGITS));
        if (x < -200) return Optional.of(BigDecimal.ZERO);
        // The reflection formula gives the values left of zero.
        var reflected = BigDecimalMath.exp(logGammaOfPositive(BigDecimal.ONE.subtract(new BigDecimal(x))), DIGITS);
        return Optional.of(pi().divide(sineOfPiTimes(x).multiply(reflected, DIGITS), DIGITS));
    }

    /** The logarithm of the magnitude of the gamma function; empty at the poles. */
    static Optional<BigDecimal> logGamma(double x) {
        if (x <= 0 && x == Math.rint(x)) return Optional.empty();
        if (x == 1 || x == 2) return Optional.of(BigDecimal.ZERO);
        if (x > 0) return Optional.of(logGammaOfPositive(new BigDecimal(x)));
        var reflected = logGammaOfPositive(BigDecimal.ONE.subtract(new BigDecimal(x)));
        return Optional.of(BigDecimalMath.log(pi().divide(sineOfPiTimes(x).abs(), DIGITS), DIGITS).subtract(reflected));
    }

    private static BigDecimal pi() {
        return BigDecimalMath.pi(DIGITS);
    }

    private static BigDecimal sineOfPiTimes(double x) {
        var more = new MathContext(80);
        return BigDecimalMath.sin(BigDecimalMath.pi(more).multiply(new BigDecimal(x)), more);
    }

    /** Stirling's series after shifting the argument above 60, where 40 terms give 60 digits. */
    private static BigDecimal logGammaOfPositive(BigDecimal argument) {
        var product = BigDecimal.ONE;
        var x = argument;
        while (x.compareTo(BigDecimal.valueOf(60)) < 0) {
            product = product.multiply(x, DIGITS);
            x = x.add(BigDecimal.ONE);
        }
        var logarithm = BigDecimalMath.log(x, DIGITS);
        var sum = x.subtract(new BigDecimal("0.5")).multiply(logarithm).subtract(x)
                .add(BigDecimalMath.log(TWO.multiply(pi()), DIGITS).divide(TWO, DIGITS));
        var power = x;
        var square = x.multiply(x, DIGITS);
        for (int k = 1; k <= 40; k++) {
            var factor = BigDecimalMath.bernoulli(2 * k, DIGITS).divide(BigDecimal.valueOf((2L * k) * (2L * k - 1)),
                    DIGITS);
            sum = sum.add(factor.divide(power, DIGITS));
            power = power.multiply(square, DIGITS);
        }
        return sum.subtract(BigDecimalMath.log(product, DIGITS));
    }

    static BigDecimal erf(double x) {
        return erf(x, 60);
    }

    /** The alternating series loses about x**2 / log(10) digits, so as many more are carried. */
    private static BigDecimal erf(double argument, int digits) {
        var context = new MathContext(digits + (int) (argument * argument) + 10);
        var x = new BigDecimal(argument);
        var square = x.multiply(x);
        var power = x;
        var sum = x;
        var limit = BigDecimal.ONE.movePointLeft(context.getPrecision()).multiply(x.abs());
        for (int n = 1; ; n++) {
            power = power.multiply(square).negate().divide(BigDecimal.valueOf(n), context);
            var term = power.divide(BigDecimal.valueOf(2L * n + 1), context);
            sum = sum.add(term, context);
            if (term.abs().compareTo(limit) < 0) break;
        }
        return TWO.multiply(sum).divide(BigDecimalMath.pi(context).sqrt(context), context);
    }

    static BigDecimal erfc(double x) {
        return BigDecimal.ONE.subtract(erf(x, 60 + (int) (x * x / 2)));
    }

    static Optional<BigDecimal> erfcScaled(double x) {
        if (x == 0) return Optional.of(BigDecimal.ONE);
        if (x > 28) return Optional.of(erfcScaledOfLarge(new BigDecimal(x)));
        if (x < -27) return Optional.empty();
        return Optional.of(BigDecimalMath.exp(RealFunctions.square(x), DIGITS).multiply(erfc(x)));
    }

    /** The asymptotic series, whose terms fall until n is about x**2. */
    private static BigDecimal erfcScaledOfLarge(BigDecimal x) {
        var denominator = TWO.multiply(x).multiply(x);
        var term = BigDecimal.ONE;
        var sum = BigDecimal.ONE;
        for (int n = 1; n < 200 && term.abs().compareTo(BigDecimal.ONE.movePointLeft(60)) > 0; n++) {
            term = term.multiply(BigDecimal.valueOf(2L * n - 1)).negate().divide(denominator, DIGITS);
            sum = sum.add(term);
        }
        return sum.divide(x.multiply(pi().sqrt(DIGITS)), DIGITS);
    }

    /** The power series; empty for arguments so large that it would need too many digits. */
    static Optional<BigDecimal> besselJ(int order, double argument) {
        if (Math.abs(argument) > 2000) return Optional.empty();
        return Optional.of(seriesJ(order, new BigDecimal(argument).divide(TWO),
                new MathContext(70 + (int) Math.abs(argument))));
    }

    private static BigDecimal seriesJ(int order, BigDecimal half, MathContext context) {
        double argument = half.doubleValue() * 2;
        var square = half.multiply(half).negate();
        var term = half.pow(order).divide(BigDecimalMath.factorial(order), context);
        var sum = term;
        var limit = BigDecimal.ONE.movePointLeft(context.getPrecision());
        for (int k = 1; term.abs().compareTo(limit) > 0 || k < Math.abs(argument); k++) {
            term = term.multiply(square).divide(BigDecimal.valueOf((long) k * (k + order)), context);
            sum = sum.add(term, context);
        }
        return sum;
    }

    /** The series of the second kind; empty for arguments that it does not serve. */
    static Optional<BigDecimal> besselY(int order, double argument) {
        if (argument <= 0 || argument > 2000) return Optional.empty();
        var context = new MathContext(100 + 2 * order + (int) (2 * argument));
        var half = new BigDecimal(argument).divide(TWO);
        var square = half.multiply(half);
        var sum = TWO.multiply(BigDecimalMath.log(half, context).add(eulerConstant(context)))
                .multiply(seriesJ(order, half, context), context);
        for (int k = 0; k < order; k++) {
            var term = BigDecimalMath.factorial(order - k - 1).divide(BigDecimalMath.factorial(k), context);
            sum = sum.subtract(term.multiply(half.pow(2 * k - order, context)), context);
        }
        var term = half.pow(order, context).divide(BigDecimalMath.factorial(order), context);
        var harmonics = harmonic(order, context);
        var limit = BigDecimal.ONE.movePointLeft(context.getPrecision());
        for (int k = 0; term.abs().compareTo(limit) > 0 || k < argument; k++) {
            sum = sum.subtract(harmonics.multiply(term), context);
            term = term.multiply(square).negate().divide(BigDecimal.valueOf((long) (k + 1) * (k + 1 + order)), context);
            harmonics = harmonics.add(BigDecimal.ONE.divide(BigDecimal.valueOf(k + 1L), context))
                    .add(BigDecimal.ONE.divide(BigDecimal.valueOf(k + 1L + order), context), context);
        }
        return Optional.of(sum.divide(BigDecimalMath.pi(context), context));
    }

    private static BigDecimal harmonic(int n, MathContext context) {
        var sum = BigDecimal.ZERO;
        for (int k = 1; k <= n; k++) sum = sum.add(BigDecimal.ONE.divide(BigDecimal.valueOf(k), context));
        return sum;
    }

    /** Euler's constant by the quotient of two Bessel series (Brent and McMillan). */
    private static BigDecimal eulerConstant(MathContext context) {
        int n = (int) (context.getPrecision() * 0.6) + 10;
        var digits = new MathContext(context.getPrecision() + n);
        var square = BigDecimal.valueOf((long) n * n);
        var term = BigDecimal.ONE;
        var above = BigDecimal.ZERO;
        var below = BigDecimal.ONE;
        var harmonic = BigDecimal.ZERO;
        for (int k = 1; k < 5 * n; k++) {
            term = term.multiply(square).divide(BigDecimal.valueOf((long) k * k), digits);
            harmonic = harmonic.add(BigDecimal.ONE.divide(BigDecimal.valueOf(k), digits));
            above = above.add(term.multiply(harmonic), digits);
            below = below.add(term, digits);
        }
        return above.divide(below, digits).subtract(BigDecimalMath.log(BigDecimal.valueOf(n), digits), context);
    }
}
