package org.fortranc.frontend.semantics.constants;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.CharacterConstant;
import org.fortranc.ir.fortran.Expression.ComplexConstant;
import org.fortranc.ir.fortran.Expression.IntegerConstant;
import org.fortranc.ir.fortran.Expression.LogicalConstant;
import org.fortranc.ir.fortran.Expression.RealConstant;
import org.fortranc.source.SourceRange;

/** Elemental numeric and mathematical functions of constants. */
final class NumericFolding {
    private NumericFolding() {}

    static Optional<Expression> fold(Expression.IntrinsicReference reference, List<Optional<Expression>> arguments) {
        var range = reference.range();
        if (arguments.isEmpty() || arguments.getFirst().isEmpty()) return Optional.empty();
        var x = arguments.getFirst().get();
        int kind = TypeRules.kindOf(reference.type());
        return switch (reference.name()) {
            case "abs" -> magnitude(x, range);
            case "aimag", "imagpart" -> Optional.of(ConstantConversion.real(((ComplexConstant) x).imaginary(), kind,
                    range));
            case "realpart" -> Optional.of(ConstantConversion.real(((ComplexConstant) x).real(), kind, range));
            case "int", "real", "dble" -> Optional.of(ConstantConversion.convert(x, reference.type()));
            case "logical" -> Optional.of(ConstantConversion.convert(x, reference.type()));
            case "aint" -> Optional.of(ConstantConversion.real(towardZero(real(x)), kind, range));
            case "anint" -> Optional.of(ConstantConversion.real(nearest(real(x)), kind, range));
            case "nint" -> Optional.of(whole(new BigDecimal(nearest(real(x))), kind, range));
            case "floor" -> Optional.of(whole(new BigDecimal(real(x)).setScale(0, RoundingMode.FLOOR), kind, range));
            case "ceiling" -> Optional.of(whole(new BigDecimal(real(x)).setScale(0, RoundingMode.CEILING), kind,
                    range));
            case "cmplx", "complex" -> complex(x, arguments.get(1), kind, range);
            case "dprod" -> Optional.of(ConstantConversion.real(real(x) * real(arguments.get(1).orElseThrow()), 8,
                    range));
            case "max", "min" -> Optional.of(extreme(reference.name().equals("max"), arguments));
            case "mod", "modulo" -> Optional.of(remainder(reference.name(), x, arguments.get(1).orElseThrow(), kind,
                    range));
            case "dim" -> Optional.of(difference(x, arguments.get(1).orElseThrow(), kind, range));
            case "sign" -> Optional.of(sign(x, arguments.get(1).orElseThrow(), kind, range));
            case "merge" -> ((LogicalConstant) arguments.get(2).orElseThrow()).value() ? Optional.of(x)
                    : arguments.get(1);
            case "atan2" -> Optional.of(ConstantConversion.real(
                    RealFunctions.arcTangent(real(x), real(arguments.get(1).orElseThrow()), kind), kind, range));
            case "hypot" -> Optional.of(ScalarArithmetic.real(
                    RealFunctions.hypotenuse(real(x), real(arguments.get(1).orElseThrow()), kind), kind, range,
                    real(x)));
            case "atan" -> arguments.size() > 1 && arguments.get(1).isPresent()
                    ? Optional.of(ConstantConversion.real(RealFunctions.arcTangent(real(x),
                    real(arguments.get(1).get()), kind), kind, range))
                    : function(reference, x, kind);
            case "bessel_jn", "bessel_yn" -> bessel(reference.name(), ((IntegerConstant) x).value(),
                    real(arguments.get(1).orElseThrow()), kind)
                    .map(value -> ConstantConversion.real(value, kind, range));
            case "atan2d" -> atan2d(real(x), real(arguments.get(1).orElseThrow()), kind)
                    .map(value -> ConstantConversion.real(value, kind, range));
            case "exponent", "fraction", "nearest", "rrspacing", "scale", "set_exponent", "spacing" ->
                RealModels.fold(reference.name(), real(x), kindOf(x), arguments, range);
            default -> x instanceof RealConstant || x instanceof ComplexConstant ? function(reference, x, kind)
                    : Optional.empty();
        };
    }

    private static Optional<Double> atan2d(double y, double x, int kind) {
        if (x == 0 || y == 0 || !Double.isFinite(x) || !Double.isFinite(y)) return Optional.empty();
        return Optional.of(DegreeFunctions.degrees(RealFunctions.arcTangent(y, x, kind), kind));
    }

    /** One order of a Bessel function; empty where the value is left to the run. */
    static Optional<Double> bessel(String name, long order, double x, int kind) {
        if (order < 0 || order > 1000) return Optional.empty();
        var value = name.equals("bessel_jn") ? SpecialFunctions.besselJ((int) order, x)
                : SpecialFunctions.besselY((int) order, x);
        return value.map(v -> RealFunctions.round(v, kind));
    }

    private static int kindOf(Expression x) {
        return TypeRules.kindOf(x.type());
    }

    private static double real(Expression x) {
        return ((RealConstant) x).value();
    }

    private static Optional<Expression> function(Expression.IntrinsicReference reference, Expression x, int kind) {
        if (x instanceof ComplexConstant z) return ComplexFunctions.apply(reference.name(), z, reference.range());
        double argument = real(x);
        String domain = switch (reference.name()) {
            case "sqrt" -> argument < 0 ? "must not be negative" : "";
            case "log", "log10" -> argument <= 0 ? "must be positive" : "";
            case "asin", "acos" -> Math.abs(argument) > 1 ? "must be between -1 and 1" : "";
            case "acosh" -> argument < 1 ? "must not be less than 1" : "";
            case "atanh" -> Math.abs(argument) > 1 ? "must be between -1 and 1" : "";
            default -> "";
        };
        if (!domain.isEmpty()) throw new SemanticError(Code.CONSTRAINT, reference.range(), "The argument of '%s' %s",
                reference.name(), domain);
        return RealFunctions.apply(reference.name(), argument, kind)
                .map(value -> ScalarArithmetic.real(value, kind, reference.range(), argument));
    }

    private static Optional<Expression> magnitude(Expression x, SourceRange range) {
        return switch (x) {
            case IntegerConstant(long value, var type, _) ->
                Optional.of(ScalarArithmetic.integer(BigInteger.valueOf(value).abs(), type.kind(), range));
            case RealConstant(double value, var type, _) -> Optional.of(new RealConstant(Math.abs(value), type, range));
            case ComplexConstant z -> ComplexFunctions.apply("abs", z, range);
            default -> Optional.empty();
        };
    }

    private static double towardZero(double x) {
        return x < 0 ? Math.ceil(x) : Math.floor(x);
    }

    /** To the nearest whole number, halves away from zero. */
    private static double nearest(double x) {
        if (Math.abs(x) >= 0x1p52) return x;
        double whole = towardZero(x);
        return Math.abs(x - whole) >= 0.5 ? whole + Math.signum(x) : Math.copySign(whole, x);
    }

    private static Expression whole(BigDecimal value, int kind, SourceRange range) {
        return ScalarArithmetic.integer(value.toBigInteger(), kind, range);
    }

    private static Optional<Expression> complex(Expression x, Optional<Expression> y, int kind, SourceRange range) {
        var part = new DataType.RealType(kind);
        if (x instanceof ComplexConstant) return Optional.of(ConstantConversion.convert(x,
                new DataType.ComplexType(kind)));
        double re = real(ConstantConversion.convert(x, part));
        double im = y.map(v -> real(ConstantConversion.convert(v, part))).orElse(0.0);
        return Optional.of(ConstantConversion.complex(re, im, kind, range));
    }

    /** As in gfortran's constants, a NaN is neither less nor greater than what stands before it or behind. */
    private static Expression extreme(boolean max, List<Optional<Expression>> arguments) {
        var operator = max ? Expression.BinaryOperator.GT : Expression.BinaryOperator.LT;
        var best = arguments.getFirst().orElseThrow();
        int length = 0;
        for (var argument : arguments) {
            if (argument.isEmpty()) continue;
            if (argument.get() instanceof CharacterConstant text) length = Math.max(length, text.value().length());
            if (ScalarArithmetic.relation(operator, argument.get(), best)) best = argument.get();
        }
        return best instanceof CharacterConstant text
                ? ConstantConversion.character(text.value() + " ".repeat(length - text.value().length()), 1,
                text.range()) : best;
    }

    private static Expression remainder(String name, Expression a, Expression p, int kind, SourceRange range) {
        if (a instanceof IntegerConstant(long x, _, _)) {
            long y = ((IntegerConstant) p).value();
            if (y == 0) throw new SemanticError(Code.CONSTRAINT, range, "The second argument of '%s' is zero", name);
            return ConstantConversion.integer(y == -1 ? 0 : name.equals("mod") ? x % y : Math.floorMod(x, y), kind,
                    range);
        }
        double x = real(a);
        double y = real(p);
        if (y == 0) throw new SemanticError(Code.CONSTRAINT, range, "The second argument of '%s' is zero", name);
        double result = x % y;
        if (name.equals("modulo")) {
            if (result == 0) result = Math.copySign(0, y);
            else if (result < 0 != y < 0) result += y;
        }
        return ConstantConversion.real(ConstantConversion.rounded(result, kind), kind, range);
    }

    private static Expression difference(Expression x, Expression y, int kind, SourceRange range) {
        if (x instanceof IntegerConstant(long a, _, _)) {
            long b = ((IntegerConstant) y).value();
            return a > b ? ScalarArithmetic.integer(BigInteger.valueOf(a).subtract(BigInteger.valueOf(b)), kind, range)
                    : ConstantConversion.integer(0, kind, range);
        }
        double a = real(x);
        double b = real(y);
        return ScalarArithmetic.real(a > b ? kind == 4 ? (float) a - (float) b : a - b : 0, kind, range, a, b);
    }

    private static Expression sign(Expression a, Expression b, int kind, SourceRange range) {
        if (a instanceof IntegerConstant(long x, _, _)) {
            var magnitude = BigInteger.valueOf(x).abs();
            return ScalarArithmetic.integer(((IntegerConstant) b).value() < 0 ? magnitude.negate() : magnitude, kind,
                    range);
        }
        return ConstantConversion.real(Math.copySign(real(a), real(b)), kind, range);
    }
}
