package org.fortranc.frontend.semantics.constants;

import ch.obermuhlner.math.big.BigComplex;
import ch.obermuhlner.math.big.BigComplexMath;
import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.BinaryOperator;
import org.fortranc.ir.fortran.Expression.ComplexConstant;
import org.fortranc.ir.fortran.Expression.IntegerConstant;
import org.fortranc.ir.fortran.Expression.RealConstant;
import org.fortranc.source.SourceRange;

/** Operations and functions of complex constants, each part correctly rounded, as gfortran folds them with MPC. */
final class ComplexFunctions {
    private static final MathContext DIGITS = new MathContext(60);

    private ComplexFunctions() {}

    static Expression arithmetic(BinaryOperator operator, ComplexConstant z, ComplexConstant w, SourceRange range) {
        int kind = z.type().kind();
        return switch (operator) {
            case ADD -> constant(z.real() + w.real(), z.imaginary() + w.imaginary(), kind, range, z, w);
            case SUBTRACT -> constant(z.real() - w.real(), z.imaginary() - w.imaginary(), kind, range, z, w);
            case MULTIPLY -> multiply(z, w, kind, range);
            default -> divide(z, w, kind, range);
        };
    }

    private static Expression multiply(ComplexConstant z, ComplexConstant w, int kind, SourceRange range) {
        double plainRe = z.real() * w.real() - z.imaginary() * w.imaginary();
        double plainIm = z.real() * w.imaginary() + z.imaginary() * w.real();
        if (!isFinite(z) || !isFinite(w)) return constant(plainRe, plainIm, kind, range, z, w);
        var re = product(z.real(), w.real()).subtract(product(z.imaginary(), w.imaginary()));
        var im = product(z.real(), w.imaginary()).add(product(z.imaginary(), w.real()));
        return constant(signedZero(re, plainRe, kind), signedZero(im, plainIm, kind), kind, range, z, w);
    }

    private static Expression divide(ComplexConstant z, ComplexConstant w, int kind, SourceRange range) {
        if (!isFinite(z) || !isFinite(w)) return constant(Double.NaN, Double.NaN, kind, range, z, w);
        var denominator = RealFunctions.square(w.real()).add(RealFunctions.square(w.imaginary()));
        var re = product(z.real(), w.real()).add(product(z.imaginary(), w.imaginary()));
        var im = product(z.imaginary(), w.real()).subtract(product(z.real(), w.imaginary()));
        return constant(signedZero(re.divide(denominator, DIGITS), z.real() * w.real() + z.imaginary() * w.imaginary(),
                kind),
                signedZero(im.divide(denominator, DIGITS), z.imaginary() * w.real() - z.real() * w.imaginary(), kind),
                kind, range, z, w);
    }

    private static BigDecimal product(double x, double y) {
        return new BigDecimal(x).multiply(new BigDecimal(y));
    }

    /** Decimal numbers know no sign of zero; IEEE arithmetic gives it. */
    private static double signedZero(BigDecimal value, double plain, int kind) {
        return value.signum() == 0 && plain == 0 ? plain : RealFunctions.round(value, kind);
    }

    private static boolean isFinite(ComplexConstant z) {
        return Double.isFinite(z.real()) && Double.isFinite(z.imaginary());
    }

    private static Expression constant(double re, double im, int kind, SourceRange range, ComplexConstant... operands) {
        boolean finite = true;
        for (var operand : operands) finite &= isFinite(operand);
        double real = ConstantConversion.rounded(re, kind);
        double imaginary = ConstantConversion.rounded(im, kind);
        if (finite && (Double.isInfinite(real) || Double.isInfinite(imaginary)) && !RangeCheck.isOff())
            throw ScalarArithmetic.overflow(range);
        return ConstantConversion.complex(real, imaginary, kind, range);
    }

    /** A part that is zero but for the digits carried is zero, with the sign that the plain formula gives. */
    private static Expression cleaned(BigComplex value, double plainRe, double plainIm, int kind, SourceRange range,
            ComplexConstant... operands) {
        var limit = value.re.abs().max(value.im.abs()).movePointLeft(45);
        double re = value.re.abs().compareTo(limit) <= 0 ? Math.copySign(0, plainRe) : RealFunctions.round(value.re,
                kind);
        double im = value.im.abs().compareTo(limit) <= 0 ? Math.copySign(0, plainIm) : RealFunctions.round(value.im,
                kind);
        return constant(re, im, kind, range, operands);
    }

    static Expression power(ComplexConstant base, Expression exponent, int kind, SourceRange range) {
        if (base.real() == 0 && base.imaginary() == 0) return powerOfZero(exponent, kind, range);
        if (exponent instanceof IntegerConstant(long n, _, _)) {
            double size = n * Math.log(Math.hypot(base.real(), base.imaginary()));
            double limit = size > 0 ? Double.POSITIVE_INFINITY : 0;
            if (Math.abs(size) > 2000) return constant(limit, limit, kind, range, base);
        }
        BigComplex z = exact(base);
        BigComplex result = switch (exponent) {
            case IntegerConstant(long n, _, _) -> integerPower(z, n);
            case RealConstant(double e, _, _) -> BigComplexMath.exp(
                    BigComplexMath.log(z, DIGITS).multiply(BigComplex.valueOf(e), DIGITS), DIGITS);
            case ComplexConstant w -> BigComplexMath.exp(BigComplexMath.log(z, DIGITS).multiply(exact(w), DIGITS),
                    DIGITS);
            default -> throw new IllegalArgumentException("exponent " + exponent.type());
        };
        double[] plain = exponent instanceof IntegerConstant(long n, _, _) ? plainPower(base, n) : new double[] {0, 0};
        return cleaned(result, plain[0], plain[1], kind, range, base);
    }

    private static Expression powerOfZero(Expression exponent, int kind, SourceRange range) {
        double e = switch (exponent) {
            case IntegerConstant(long n, _, _) -> n;
            case RealConstant(double r, _, _) -> r;
            case ComplexConstant(double re, _, _, _) -> re;
            default -> 1;
        };
        if (e < 0) throw ScalarArithmetic.divisionByZero(range);
        return ConstantConversion.complex(e == 0 ? 1 : 0, 0, kind, range);
    }

    private static BigComplex integerPower(BigComplex z, long n) {
        BigComplex result = BigComplex.ONE;
        BigComplex factor = z;
        for (long left = Math.abs(n); left > 0; left >>= 1) {
            if ((left & 1) == 1) result = result.multiply(factor, DIGITS);
            if (left > 1) factor = factor.multiply(factor, DIGITS);
        }
        return n < 0 ? BigComplex.ONE.divide(result, DIGITS) : result;
    }

    /** The same products in plain arithmetic, for the signs of zeros. */
    private static double[] plainPower(ComplexConstant z, long n) {
        double[] result = {1, 0};
        double[] factor = {z.real(), z.imaginary()};
        for (long left = Math.abs(n); left > 0; left >>= 1) {
            if ((left & 1) == 1) result = plainProduct(result, factor);
            factor = plainProduct(factor, factor);
        }
        return n < 0 ? new double[] {result[0], -result[1]} : result;
    }

    private static double[] plainProduct(double[] z, double[] w) {
        return new double[] {z[0] * w[0] - z[1] * w[1], z[0] * w[1] + z[1] * w[0]};
    }

    private static BigComplex exact(ComplexConstant z) {
        return BigComplex.valueOf(new BigDecimal(z.real()), new BigDecimal(z.imaginary()));
    }

    /** The elementary function of this name; empty where no rule is known. */
    static Optional<Expression> apply(String name, ComplexConstant z, SourceRange range) {
        int kind = z.type().kind();
        if (name.equals("conjg")) return Optional.of(new ComplexConstant(z.real(), -z.imaginary(), z.type(), range));
        if (!isFinite(z)) return Optional.empty();
        if (name.equals("cotan")) return apply("cos", z, range).flatMap(cosine -> apply("sin", z, range)
                .map(sine -> divide((ComplexConstant) cosine, (ComplexConstant) sine, kind, range)));
        if (name.equals("abs"))
            return Optional.of(ScalarArithmetic.real(RealFunctions.hypotenuse(z.real(), z.imaginary(), kind), kind,
                    range, z.real()));
        if (z.imaginary() == 0) return onRealAxis(name, z, kind, range);
        if (z.real() == 0 && name.equals("asinh") && Math.abs(z.imaginary()) > 1)
            return RealFunctions.apply("acosh", Math.abs(z.imaginary()), kind).map(re -> constant(
                    Math.copySign(re, z.real()), Math.copySign(Math.PI / 2, z.imaginary()), kind, range, z));
        var x = exact(z);
        Optional<BigComplex> value = switch (name) {
            case "exp" -> Optional.of(BigComplexMath.exp(x, DIGITS));
            case "log" -> Optional.of(BigComplexMath.log(x, DIGITS));
            case "sqrt" -> Optional.of(BigComplexMath.sqrt(x, DIGITS));
            case "sin" -> Optional.of(BigComplexMath.sin(x, DIGITS));
            case "cos" -> Optional.of(BigComplexMath.cos(x, DIGITS));
            case "tan" -> Optional.of(BigComplexMath.tan(x, DIGITS));
            case "asin" -> Optional.of(BigComplexMath.asin(x, DIGITS));
            case "acos" -> Optional.of(BigComplex.valueOf(BigDecimalMath.pi(DIGITS).divide(BigDecimal.valueOf(2)))
                    .subtract(BigComplexMath.asin(x, DIGITS)));
            case "atan" -> Optional.of(BigComplexMath.atan(x, DIGITS));
            case "sinh" -> Optional.of(turnedBack(BigComplexMath.sin(turned(x), DIGITS)));
            case "cosh" -> Optional.of(BigComplexMath.cos(turned(x), DIGITS));
            case "tanh" -> Optional.of(turnedBack(BigComplexMath.tan(turned(x), DIGITS)));
            case "asinh" -> Optional.of(turnedBack(BigComplexMath.asin(turned(x), DIGITS)));
            case "atanh" -> Optional.of(turnedBack(BigComplexMath.atan(turned(x), DIGITS)));
            default -> Optional.empty();
        };
        double[] plain = plain(name, z.real(), z.imaginary());
        return value.map(v -> cleaned(v, plain[0], plain[1], kind, range, z));
    }

    /** Times i. */
    private static BigComplex turned(BigComplex z) {
        return BigComplex.valueOf(z.im.negate(), z.re);
    }

    private static BigComplex turnedBack(BigComplex z) {
        return BigComplex.valueOf(z.im, z.re.negate());
    }

    /** The function's parts in plain arithmetic, for the signs of zeros. */
    private static double[] plain(String name, double x, double y) {
        return switch (name) {
            case "sin" -> new double[] {Math.sin(x) * Math.cosh(y), Math.cos(x) * Math.sinh(y)};
            case "cos" -> new double[] {Math.cos(x) * Math.cosh(y), -Math.sin(x) * Math.sinh(y)};
            case "sinh" -> new double[] {Math.sinh(x) * Math.cos(y), Math.cosh(x) * Math.sin(y)};
            case "cosh" -> new double[] {Math.cosh(x) * Math.cos(y), Math.sinh(x) * Math.sin(y)};
            case "exp" -> new double[] {Math.exp(x) * Math.cos(y), Math.exp(x) * Math.sin(y)};
            default -> new double[] {x, y};
        };
    }

    private static Optional<Expression> onRealAxis(String name, ComplexConstant z, int kind, SourceRange range) {
        double x = z.real();
        if (name.equals("sqrt") && x < 0) {
            double root = ConstantConversion.rounded(Math.sqrt(-x), kind);
            return Optional.of(ConstantConversion.complex(0, Math.copySign(root, z.imaginary()), kind, range));
        }
        if (name.equals("log") && x < 0) {
            double angle = RealFunctions.arcTangent(z.imaginary(), x, kind);
            return RealFunctions.apply("log", -x, kind).map(re -> constant(re, angle, kind, range, z));
        }
        boolean onCut = switch (name) {
            case "asin", "acos", "atanh" -> Math.abs(x) > 1;
            case "acosh" -> x < 1;
            default -> false;
        };
        if (onCut) return onCut(name, z, kind, range);
        return switch (name) {
            case "exp", "log", "sqrt", "sin", "cos", "tan", "sinh", "cosh", "tanh", "asin", "acos", "atan", "asinh",
                    "acosh", "atanh" ->
                RealFunctions.apply(name, x, kind).map(re -> constant(re, imaginaryZero(name, z), kind, range, z));
            default -> Optional.empty();
        };
    }

    /** The inverse functions beside their branch cuts on the real axis: the sign of the zero says on which side. */
    private static Optional<Expression> onCut(String name, ComplexConstant z, int kind, SourceRange range) {
        double x = z.real();
        double size = Math.abs(x);
        return switch (name) {
            case "asin" -> RealFunctions.apply("acosh", size, kind).map(im -> constant(
                    Math.copySign(Math.PI / 2, x), Math.copySign(im, z.imaginary()), kind, range, z));
            case "acos" -> RealFunctions.apply("acosh", size, kind).map(im -> constant(
                    x > 0 ? 0 : Math.PI, Math.copySign(im, -z.imaginary()), kind, range, z));
            case "acosh" -> size <= 1 ? RealFunctions.apply("acos", x, kind).map(im -> constant(
                    0, Math.copySign(im, z.imaginary()), kind, range, z))
                    : RealFunctions.apply("acosh", size, kind).map(re -> constant(
                    re, Math.copySign(Math.PI, z.imaginary()), kind, range, z));
            default -> Optional.empty();
        };
    }

    private static double imaginaryZero(String name, ComplexConstant z) {
        return switch (name) {
            case "sin", "cos", "exp", "sinh", "cosh" -> plain(name, z.real(), z.imaginary())[1];
            case "acos" -> -z.imaginary();
            default -> z.imaginary();
        };
    }
}
