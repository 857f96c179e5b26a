package org.fortranc.frontend.semantics.constants;

import java.math.BigInteger;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.LogicalType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.BinaryOperator;
import org.fortranc.ir.fortran.Expression.CharacterConstant;
import org.fortranc.ir.fortran.Expression.ComplexConstant;
import org.fortranc.ir.fortran.Expression.IntegerConstant;
import org.fortranc.ir.fortran.Expression.LogicalConstant;
import org.fortranc.ir.fortran.Expression.RealConstant;
import org.fortranc.ir.fortran.Expression.UnaryOperator;
import org.fortranc.source.SourceRange;

/**
 * Intrinsic operations on scalar constants, rounded correctly to the kind of the result; an overflow or a division by
 * zero is an error, as with gfortran.
 */
final class ScalarArithmetic {
    private ScalarArithmetic() {}

    /** What an overflow of +, - and * does. */
    enum Overflow {
        ERROR,
        /** The value wraps, and reals become infinite: gfortran's silent way with literals and named constants. */
        WRAP
    }

    static Expression unary(UnaryOperator operator, Expression operand, SourceRange range) {
        return switch (operator) {
            case PLUS -> operand;
            case MINUS -> switch (operand) {
                case IntegerConstant(long value, var type, _) ->
                    integer(BigInteger.valueOf(value).negate(), type.kind(), range);
                case RealConstant(double value, var type, _) -> new RealConstant(-value, type, range);
                case ComplexConstant(double re, double im, var type, _) -> new ComplexConstant(-re, -im, type, range);
                default -> throw new IllegalArgumentException("minus " + operand.type());
            };
            case NOT -> switch (operand) {
                case LogicalConstant(boolean value, var type, _) -> new LogicalConstant(!value, type, range);
                default -> throw new IllegalArgumentException(".NOT. " + operand.type());
            };
        };
    }

    /** Both operands have the same type and kind, but for the exponent of a power. */
    static Expression binary(BinaryOperator operator, Expression left, Expression right, DataType type,
            SourceRange range) {
        return binary(operator, left, right, type, range, Overflow.ERROR);
    }

    static Expression binary(BinaryOperator operator, Expression left, Expression right, DataType type,
            SourceRange range, Overflow overflow) {
        return switch (operator) {
            case POWER -> power(left, right, type, range, overflow);
            case MULTIPLY, DIVIDE, ADD, SUBTRACT -> arithmetic(operator, left, right, range, overflow);
            case CONCATENATE -> ConstantConversion.character(
                    ((CharacterConstant) left).value() + ((CharacterConstant) right).value(),
                    TypeRules.kindOf(left.type()), range);
            case EQ, NE, LT, LE, GT, GE -> new LogicalConstant(relation(operator, left, right), (LogicalType) type,
                    range);
            case AND, OR, EQV, NEQV -> {
                boolean l = ((LogicalConstant) left).value();
                boolean r = ((LogicalConstant) right).value();
                boolean value = switch (operator) {
                    case AND -> l && r;
                    case OR -> l || r;
                    case EQV -> l == r;
                    default -> l != r;
                };
                yield new LogicalConstant(value, (LogicalType) type, range);
            }
        };
    }

    private static Expression arithmetic(BinaryOperator operator, Expression left, Expression right, SourceRange range,
            Overflow overflow) {
        return switch (left) {
            case IntegerConstant(long l, var type, _) -> {
                var a = BigInteger.valueOf(l);
                var b = BigInteger.valueOf(((IntegerConstant) right).value());
                if (operator == BinaryOperator.DIVIDE && b.signum() == 0) throw divisionByZero(range);
                var value = switch (operator) {
                    case MULTIPLY -> a.multiply(b);
                    case DIVIDE -> a.divide(b);
                    case ADD -> a.add(b);
                    default -> a.subtract(b);
                };
                yield overflow == Overflow.ERROR ? integer(value, type.kind(), range) : ConstantConversion.integer(
                        ConstantConversion.signExtended(value.longValue(), type.kind()), type.kind(), range);
            }
            case RealConstant(double l, var type, _) -> {
                double r = ((RealConstant) right).value();
                if (operator == BinaryOperator.DIVIDE && r == 0 && !RangeCheck.isOff()) throw divisionByZero(range);
                double value = type.kind() == 4 ? inSingle(operator, (float) l, (float) r) : inDouble(operator, l, r);
                yield overflow == Overflow.ERROR ? real(value, type.kind(), range, l, r)
                        : ConstantConversion.real(value, type.kind(), range);
            }
            case ComplexConstant z -> {
                var w = (ComplexConstant) right;
                if (operator == BinaryOperator.DIVIDE && w.real() == 0 && w.imaginary() == 0) {
                    if (!RangeCheck.isOff()) throw divisionByZero(range);
                    yield ConstantConversion.complex(Double.NaN, Double.NaN, TypeRules.kindOf(z.type()), range);
                }
                yield ComplexFunctions.arithmetic(operator, z, w, range);
            }
            default -> throw new IllegalArgumentException(operator + " of " + left.type());
        };
    }

    private static double inSingle(BinaryOperator operator, float l, float r) {
        return switch (operator) {
            case MULTIPLY -> l * r;
            case DIVIDE -> l / r;
            case ADD -> l + r;
            default -> l - r;
        };
    }

    private static double inDouble(BinaryOperator operator, double l, double r) {
        return switch (operator) {
            case MULTIPLY -> l * r;
            case DIVIDE -> l / r;
            case ADD -> l + r;
            default -> l - r;
        };
    }

    private static Expression power(Expression base, Expression exponent, DataType type, SourceRange range,
            Overflow overflow) {
        int kind = TypeRules.kindOf(type);
        return switch (base) {
            case IntegerConstant(long b, _, _) -> integer(integerPower(b, ((IntegerConstant) exponent).value(), range),
                    kind, range);
            case RealConstant(double b, _, _) -> {
                double value = switch (exponent) {
                    case IntegerConstant(long n, _, _) -> {
                        if (b == 0 && n < 0) throw divisionByZero(range);
                        yield RealFunctions.power(b, n, kind);
                    }
                    case RealConstant(double e, _, _) -> {
                        if (b < 0) throw new SemanticError(Code.CONSTRAINT, range,
                                "Raising a negative REAL constant to a REAL power is prohibited");
                        yield RealFunctions.power(b, e, kind);
                    }
                    default -> throw new IllegalArgumentException("exponent " + exponent.type());
                };
                yield overflow == Overflow.ERROR ? real(value, kind, range, b) : ConstantConversion.real(value, kind,
                        range);
            }
            case ComplexConstant z -> ComplexFunctions.power(z, exponent, kind, range);
            default -> throw new IllegalArgumentException("power of " + base.type());
        };
    }

    private static BigInteger integerPower(long base, long exponent, SourceRange range) {
        if (exponent < 0) {
            if (base == 0) throw divisionByZero(range);
            if (base == 1) return BigInteger.ONE;
            if (base == -1) return exponent % 2 == 0 ? BigInteger.ONE : BigInteger.ONE.negate();
            return BigInteger.ZERO;
        }
        if (base == 0 || base == 1) return exponent == 0 ? BigInteger.ONE : BigInteger.valueOf(base);
        if (base == -1) return exponent % 2 == 0 ? BigInteger.ONE : BigInteger.ONE.negate();
        if (exponent <= 64) return BigInteger.valueOf(base).pow((int) exponent);
        if (!RangeCheck.isOff()) throw overflow(range);
        return BigInteger.valueOf(base).modPow(BigInteger.valueOf(exponent), BigInteger.TWO.pow(64));
    }

    static boolean relation(BinaryOperator operator, Expression left, Expression right) {
        if (left instanceof ComplexConstant(double re, double im, _, _)) {
            var other = (ComplexConstant) right;
            boolean equal = re == other.real() && im == other.imaginary();
            return (operator == BinaryOperator.EQ) == equal;
        }
        if (left instanceof RealConstant(double l, _, _)) {
            double r = ((RealConstant) right).value();
            return switch (operator) {
                case EQ -> l == r;
                case NE -> l != r;
                case LT -> l < r;
                case LE -> l <= r;
                case GT -> l > r;
                default -> l >= r;
            };
        }
        int order = left instanceof CharacterConstant(var text, _, _)
                ? compare(text, ((CharacterConstant) right).value())
                : Long.compare(((IntegerConstant) left).value(), ((IntegerConstant) right).value());
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            default -> order >= 0;
        };
    }

    /** F2018 10.1.5.5.1: the shorter operand is extended with blanks. */
    static int compare(String left, String right) {
        int length = Math.max(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            int order = Character.compare(i < left.length() ? left.charAt(i) : ' ', i < right.length()
                    ? right.charAt(i) : ' ');
            if (order != 0) return order;
        }
        return 0;
    }

    /** An integer of the kind. */
    static Expression integer(BigInteger value, int kind, SourceRange range) {
        if (value.bitLength() >= 8 * Math.max(kind, 1) && !RangeCheck.isOff()) throw overflow(range);
        return ConstantConversion.integer(ConstantConversion.signExtended(value.longValue(), kind), kind, range);
    }

    /** A real of the kind; infinity out of finite operands is an overflow. */
    static Expression real(double value, int kind, SourceRange range, double... operands) {
        double rounded = ConstantConversion.rounded(value, kind);
        if (Double.isInfinite(rounded) && !RangeCheck.isOff()) {
            boolean finite = true;
            for (double operand : operands) finite &= Double.isFinite(operand);
            if (finite) throw overflow(range);
        }
        return ConstantConversion.real(rounded, kind, range);
    }

    static SemanticError overflow(SourceRange range) {
        return new SemanticError(Code.CONSTRAINT, range, "Arithmetic overflow in a constant expression");
    }

    static SemanticError divisionByZero(SourceRange range) {
        return new SemanticError(Code.CONSTRAINT, range, "Division by zero in a constant expression");
    }
}
