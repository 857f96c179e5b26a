package org.fortranc.backends.truffle;

import static org.fortranc.backends.truffle.FunctionNodes.ofDouble;
import static org.fortranc.backends.truffle.FunctionNodes.ofDoubleLong;
import static org.fortranc.backends.truffle.FunctionNodes.ofDoubles;
import static org.fortranc.backends.truffle.FunctionNodes.testDouble;
import static org.fortranc.backends.truffle.FunctionNodes.toLong;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Arithmetic;
import org.fortranc.runtime.DegreeTrigonometry;
import org.fortranc.runtime.LibM;
import org.fortranc.runtime.Power;
import org.fortranc.runtime.RealModel;
import org.fortranc.runtime.Rounding;

/** Intrinsic functions whose first argument is real. Those of kind 4 are computed as floats. */
final class RealIntrinsics {
    private RealIntrinsics() {}

    static Optional<ValueNode> node(IntrinsicFunction function, List<ValueNode> arguments, List<Type> types, int kind,
                                    Type.Scalar result) {
        var x = arguments.getFirst();
        var y = arguments.size() > 1 ? arguments.get(1) : x;
        boolean wide = kind == 8;
        var unary = wide ? unary8(function) : unary4(function);
        if (unary != null) return Optional.of(ofDouble(x, unary));
        var binary = wide ? binary8(function) : binary4(function);
        if (binary != null)
            return Optional.of(arguments.stream().reduce((a, b) -> ofDoubles(a, b, binary)).orElseThrow());
        return Optional.ofNullable(switch (function) {
            case REAL_PART -> x;
            case NINT, FLOOR, CEILING -> toLong(x, rounding(function, wide, ((Type.IntegerType) result).kind()));
            case EXPONENT -> toLong(x, wide ? RealModel::exponent : v -> RealModel.exponent((float) v));
            case SCALE -> ofDoubleLong(x, y, wide ? (v, n) -> RealModel.scale(v, (int) n)
                    : (v, n) -> RealModel.scale((float) v, (int) n));
            case SET_EXPONENT -> ofDoubleLong(x, y, wide ? (v, n) -> RealModel.setExponent(v, (int) n)
                    : (v, n) -> RealModel.setExponent((float) v, (int) n));
            case IS_NAN -> testDouble(x, Double::isNaN);
            case IS_FINITE -> testDouble(x, Double::isFinite);
            case IS_NEGATIVE -> testDouble(x, v -> Double.doubleToRawLongBits(v) < 0);
            case CMPLX -> Intrinsics.cmplx(arguments, result);
            case POWER -> power(x, y, types.get(1), wide);
            default -> null;
        });
    }

    private static ValueNode power(ValueNode x, ValueNode exponent, Type type, boolean wide) {
        return switch (type) {
            case Type.IntegerType(var kind) when kind == 8 -> ofDoubleLong(x, exponent,
                    wide ? (v, n) -> Power.pow(v, n) : (v, n) -> Power.pow((float) v, n));
            case Type.IntegerType _ -> ofDoubleLong(x, exponent,
                    wide ? (v, n) -> Power.pow(v, (int) n) : (v, n) -> Power.pow((float) v, (int) n));
            case Type.RealType _ -> ofDoubles(x, exponent, wide ? LibM::pow : (v, w) -> LibM.pow((float) v, (float) w));
            default -> null;
        };
    }

    private static DoubleToLongFunction rounding(IntrinsicFunction function, boolean wide, int kind) {
        return switch (function) {
            case NINT -> switch (kind) {
                case 1 -> wide ? Rounding::nintByte : v -> Rounding.nintByte((float) v);
                case 2 -> wide ? Rounding::nintShort : v -> Rounding.nintShort((float) v);
                case 4 -> wide ? Rounding::nint : v -> Rounding.nint((float) v);
                default -> wide ? Rounding::nintLong : v -> Rounding.nintLong((float) v);
            };
            case FLOOR -> switch (kind) {
                case 1 -> wide ? Rounding::floorByte : v -> Rounding.floorByte((float) v);
                case 2 -> wide ? Rounding::floorShort : v -> Rounding.floorShort((float) v);
                case 4 -> wide ? Rounding::floor : v -> Rounding.floor((float) v);
                default -> wide ? Rounding::floorLong : v -> Rounding.floorLong((float) v);
            };
            default -> switch (kind) {
                case 1 -> wide ? Rounding::ceilingByte : v -> Rounding.ceilingByte((float) v);
                case 2 -> wide ? Rounding::ceilingShort : v -> Rounding.ceilingShort((float) v);
                case 4 -> wide ? Rounding::ceiling : v -> Rounding.ceiling((float) v);
                default -> wide ? Rounding::ceilingLong : v -> Rounding.ceilingLong((float) v);
            };
        };
    }

    /** Null where the function is no function of one real to a real. */
    private static DoubleUnaryOperator unary8(IntrinsicFunction function) {
        return switch (function) {
            case ABS -> Math::abs;
            case AINT -> Rounding::aint;
            case ANINT -> Rounding::anint;
            case SQRT -> Math::sqrt;
            case EXP -> LibM::exp;
            case LOG -> LibM::log;
            case LOG10 -> LibM::log10;
            case SIN -> LibM::sin;
            case COS -> LibM::cos;
            case TAN -> LibM::tan;
            case ASIN -> LibM::asin;
            case ACOS -> LibM::acos;
            case ATAN -> LibM::atan;
            case SIND -> DegreeTrigonometry::sind;
            case COSD -> DegreeTrigonometry::cosd;
            case TAND -> DegreeTrigonometry::tand;
            case SINH -> LibM::sinh;
            case COSH -> LibM::cosh;
            case TANH -> LibM::tanh;
            case ASINH -> LibM::asinh;
            case ACOSH -> LibM::acosh;
            case ATANH -> LibM::atanh;
            case ERF -> LibM::erf;
            case ERFC -> LibM::erfc;
            case ERFC_SCALED -> LibM::erfcScaled;
            case GAMMA -> LibM::gamma;
            case LOG_GAMMA -> LibM::logGamma;
            case BESSEL_J0 -> LibM::besselJ0;
            case BESSEL_J1 -> LibM::besselJ1;
            case BESSEL_Y0 -> LibM::besselY0;
            case BESSEL_Y1 -> LibM::besselY1;
            case FRACTION -> RealModel::fraction;
            case SPACING -> RealModel::spacing;
            case RRSPACING -> RealModel::rrspacing;
            default -> null;
        };
    }

    private static DoubleUnaryOperator unary4(IntrinsicFunction function) {
        return switch (function) {
            case ABS -> Math::abs;
            case AINT -> x -> Rounding.aint((float) x);
            case ANINT -> x -> Rounding.anint((float) x);
            case SQRT -> x -> (float) Math.sqrt(x);
            case EXP -> x -> LibM.exp((float) x);
            case LOG -> x -> LibM.log((float) x);
            case LOG10 -> x -> LibM.log10((float) x);
            case SIN -> x -> LibM.sin((float) x);
            case COS -> x -> LibM.cos((float) x);
            case TAN -> x -> LibM.tan((float) x);
            case ASIN -> x -> LibM.asin((float) x);
            case ACOS -> x -> LibM.acos((float) x);
            case ATAN -> x -> LibM.atan((float) x);
            case SIND -> x -> DegreeTrigonometry.sind((float) x);
            case COSD -> x -> DegreeTrigonometry.cosd((float) x);
            case TAND -> x -> DegreeTrigonometry.tand((float) x);
            case SINH -> x -> LibM.sinh((float) x);
            case COSH -> x -> LibM.cosh((float) x);
            case TANH -> x -> LibM.tanh((float) x);
            case ASINH -> x -> LibM.asinh((float) x);
            case ACOSH -> x -> LibM.acosh((float) x);
            case ATANH -> x -> LibM.atanh((float) x);
            case ERF -> x -> LibM.erf((float) x);
            case ERFC -> x -> LibM.erfc((float) x);
            case ERFC_SCALED -> x -> LibM.erfcScaled((float) x);
            case GAMMA -> x -> LibM.gamma((float) x);
            case LOG_GAMMA -> x -> LibM.logGamma((float) x);
            case BESSEL_J0 -> x -> LibM.besselJ0((float) x);
            case BESSEL_J1 -> x -> LibM.besselJ1((float) x);
            case BESSEL_Y0 -> x -> LibM.besselY0((float) x);
            case BESSEL_Y1 -> x -> LibM.besselY1((float) x);
            case FRACTION -> x -> RealModel.fraction((float) x);
            case SPACING -> x -> RealModel.spacing((float) x);
            case RRSPACING -> x -> RealModel.rrspacing((float) x);
            default -> null;
        };
    }

    private static DoubleBinaryOperator binary8(IntrinsicFunction function) {
        return switch (function) {
            case MOD -> Arithmetic::mod;
            case MODULO -> Arithmetic::modulo;
            case SIGN -> Arithmetic::sign;
            case DIM -> Arithmetic::dim;
            case MIN -> Arithmetic::min;
            case MAX -> Arithmetic::max;
            case ATAN2 -> LibM::atan2;
            case HYPOT -> LibM::hypot;
            case NEAREST -> RealModel::nearest;
            default -> null;
        };
    }

    private static DoubleBinaryOperator binary4(IntrinsicFunction function) {
        return switch (function) {
            case MOD -> (a, b) -> Arithmetic.mod((float) a, (float) b);
            case MODULO -> (a, b) -> Arithmetic.modulo((float) a, (float) b);
            case SIGN -> (a, b) -> Arithmetic.sign((float) a, (float) b);
            case DIM -> (a, b) -> Arithmetic.dim((float) a, (float) b);
            case MIN -> (a, b) -> Arithmetic.min((float) a, (float) b);
            case MAX -> (a, b) -> Arithmetic.max((float) a, (float) b);
            // the product of two floats is exact in double
            case DPROD -> (a, b) -> a * b;
            case ATAN2 -> (a, b) -> LibM.atan2((float) a, (float) b);
            case HYPOT -> (a, b) -> LibM.hypot((float) a, (float) b);
            case NEAREST -> (a, b) -> RealModel.nearest((float) a, (float) b);
            default -> null;
        };
    }
}
