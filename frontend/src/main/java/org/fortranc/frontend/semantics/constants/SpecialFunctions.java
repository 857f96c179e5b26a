package org.fortranc.frontend.semantics.constants;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** The gamma, error and Bessel functions to at least 40 digits. */
final class SpecialFunctions {
    private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final double LONGEST_SERIES = 2000;
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

    /** The power series serves as long as it needs few digits; empty where neither it nor recurrence does. */
    static Optional<BigDecimal> besselJ(int order, double argument) {
        double x = Math.abs(argument);
        if (x <= LONGEST_SERIES) return Optional.of(seriesJ(order, new BigDecimal(argument).divide(TWO),
                new MathContext(70 + (int) x)));
        if (order > x) return Optional.empty();
        var value = upwards(order, x, Hankel.of(0, x).first(), Hankel.of(1, x).first());
        return Optional.of(argument < 0 && order % 2 == 1 ? value.negate() : value);
    }

    /** Recurrence from the orders below, which is stable in this direction. */
    static Optional<BigDecimal> besselY(int order, double argument) {
        if (argument <= 0 || !Double.isFinite(argument)) return Optional.empty();
        boolean series = argument < Hankel.LEAST;
        return Optional.of(upwards(order, argument,
                series ? seriesY(0, argument) : Hankel.of(0, argument).second(),
                series ? seriesY(1, argument) : Hankel.of(1, argument).second()));
    }

    /** F(n+1) = 2n/x F(n) - F(n-1). */
    private static BigDecimal upwards(int order, double argument, BigDecimal zeroth, BigDecimal first) {
        if (order == 0) return zeroth;
        var x = new BigDecimal(argument);
        var before = zeroth;
        var value = first;
        for (int n = 1; n < order; n++) {
            var next = BigDecimal.valueOf(2L * n).multiply(value).divide(x, DIGITS).subtract(before);
            before = value;
            value = next.round(DIGITS);
        }
        return value;
    }

    /** The values of both kinds for a large argument, by the asymptotic expansions of amplitude and phase. */
    private record Hankel(BigDecimal first, BigDecimal second) {
        /** Where the smallest term is below 60 digits. */
        static final double LEAST = 80;

        static Hankel of(int order, double argument) {
            var x = new BigDecimal(argument);
            var term = BigDecimal.ONE;
            var sums = new BigDecimal[] {BigDecimal.ONE, BigDecimal.ZERO};
            var limit = BigDecimal.ONE.movePointLeft(70);
            for (int k = 1; term.signum() != 0 && term.abs().compareTo(limit) > 0; k++) {
                long factor = 4L * order * order - (2L * k - 1) * (2L * k - 1);
                term = term.multiply(BigDecimal.valueOf(factor))
                        .divide(BigDecimal.valueOf(8L * k).multiply(x), DIGITS);
                sums[k % 2] = k / 2 % 2 == 0 ? sums[k % 2].add(term) : sums[k % 2].subtract(term);
            }
            int digits = 80 + Math.max(0, x.precision() - x.scale());
            var quarter = BigDecimalMath.pi(new MathContext(digits)).divide(BigDecimal.valueOf(4));
            var phase = RealFunctions.withinTurn(x.subtract(quarter.multiply(BigDecimal.valueOf(2L * order + 1))));
            var sine = BigDecimalMath.sin(phase, DIGITS);
            var cosine = BigDecimalMath.cos(phase, DIGITS);
            var amplitude = TWO.divide(pi().multiply(x), DIGITS).sqrt(DIGITS);
            return new Hankel(sums[0].multiply(cosine).subtract(sums[1].multiply(sine)).multiply(amplitude, DIGITS),
                    sums[0].multiply(sine).add(sums[1].multiply(cosine)).multiply(amplitude, DIGITS));
        }
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

    private static BigDecimal seriesY(int order, double argument) {
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
        return sum.divide(BigDecimalMath.pi(context), context);
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
