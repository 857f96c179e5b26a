package org.fortranc.frontend.semantics.constants;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.IntegerConstant;
import org.fortranc.ir.fortran.Expression.RealConstant;
import org.fortranc.source.SourceRange;

/** The functions that take numbers of the model of reals (F2018 16.4) apart and put them together. */
final class RealModels {
    private static final MathContext DIGITS = new MathContext(60);

    private RealModels() {}

    static Optional<Expression> fold(String name, double x, int kind, List<Optional<Expression>> arguments,
            SourceRange range) {
        if (!Double.isFinite(x)) return Optional.empty();
        int exponent = exponent(x);
        int digits = kind == 4 ? 24 : 53;
        int smallest = kind == 4 ? -125 : -1021;
        return Optional.of(switch (name) {
            case "exponent" -> ConstantConversion.integer(exponent, 4, range);
            case "fraction" -> ConstantConversion.real(x == 0 ? x : Math.scalb(scaledUp(x), -exponentOf(scaledUp(x))),
                    kind, range);
            case "scale" -> scaled(x, ((IntegerConstant) arguments.get(1).orElseThrow()).value(), kind, range);
            case "set_exponent" -> x == 0 ? ConstantConversion.real(x, kind, range)
                    : setExponent(x, ((IntegerConstant) arguments.get(1).orElseThrow()).value(), kind, range);
            case "spacing" -> ConstantConversion.real(x == 0 ? Math.scalb(1.0, smallest - 1)
                    : Math.max(Math.scalb(1.0, exponent - digits), Math.scalb(1.0, smallest - 1)), kind, range);
            case "rrspacing" -> ConstantConversion.real(x == 0 ? 0
                    : Math.scalb(Math.abs(Math.scalb(scaledUp(x), -exponentOf(scaledUp(x)))), digits), kind, range);
            default -> nearest(x, ((RealConstant) arguments.get(1).orElseThrow()).value(), kind, range);
        });
    }

    private static Expression scaled(double x, long power, int kind, SourceRange range) {
        double value = x == 0 ? 0 : Math.scalb(x, (int) Math.clamp(power, -5000L, 5000L));
        return ScalarArithmetic.real(value, kind, range, x);
    }

    /**
     * gfortran's value at compile time, which is not that of the standard: the sign is lost, and its exponent is that
     * of a logarithm which is rounded to the kind and then cut, so that magnitudes below 1 that are no powers of two,
     * and those next to a large power of two, lose a factor of two. Negative exponents, where gfortran's value is
     * infinite, are the standard's.
     */
    private static Expression setExponent(double x, long wanted, int kind, SourceRange range) {
        if (wanted < 0) return scaled(x, wanted - exponent(x), kind, range);
        var logarithm = BigDecimalMath.log2(new BigDecimal(Math.abs(x)), DIGITS);
        double rounded = kind == 4 ? logarithm.floatValue() : logarithm.doubleValue();
        return scaled(Math.abs(x), wanted - (long) rounded - 1, kind, range);
    }

    private static Expression nearest(double x, double direction, int kind, SourceRange range) {
        if (direction == 0) throw new SemanticError(Code.CONSTRAINT, range, "The second argument of 'nearest' is zero");
        double value = kind == 4
                ? direction > 0 ? Math.nextUp((float) x) : Math.nextDown((float) x)
                : direction > 0 ? Math.nextUp(x) : Math.nextDown(x);
        return ConstantConversion.real(value, kind, range);
    }

    /** A power of two above a subnormal number brings it into the range of normal ones. */
    private static double scaledUp(double x) {
        return Math.abs(x) < Double.MIN_NORMAL ? x * 0x1p54 : x;
    }

    private static int exponentOf(double x) {
        return Math.getExponent(x) + 1;
    }

    private static int exponent(double x) {
        if (x == 0) return 0;
        return Math.abs(x) < Double.MIN_NORMAL ? exponentOf(scaledUp(x)) - 54 : exponentOf(x);
    }
}
