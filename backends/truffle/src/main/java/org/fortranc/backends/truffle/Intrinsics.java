package org.fortranc.backends.truffle;

import static org.fortranc.backends.truffle.FunctionNodes.complexOf;
import static org.fortranc.backends.truffle.FunctionNodes.longToObject;
import static org.fortranc.backends.truffle.FunctionNodes.objectToDouble;
import static org.fortranc.backends.truffle.FunctionNodes.objectToLong;
import static org.fortranc.backends.truffle.FunctionNodes.ofObject;
import static org.fortranc.backends.truffle.FunctionNodes.ofObjectLong;
import static org.fortranc.backends.truffle.FunctionNodes.ofObjects;
import static org.fortranc.backends.truffle.FunctionNodes.search;
import static org.fortranc.backends.truffle.FunctionNodes.testObjects;

import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.ComplexFloat;
import org.fortranc.runtime.Convert;
import org.fortranc.runtime.Text;

/** References to intrinsic functions, chosen by the type of the first argument. */
final class Intrinsics {
    private Intrinsics() {}

    /** Empty for a combination that no rule has. */
    static Optional<ValueNode> node(IntrinsicFunction function, List<ValueNode> arguments, List<Type> types,
                                    Type.Scalar result) {
        if (types.isEmpty()) return Optional.empty();
        if (function == IntrinsicFunction.REINTERPRET)
            return reinterpret(arguments.getFirst(), types.getFirst(), result);
        return switch (types.getFirst()) {
            case Type.IntegerType(var kind) -> IntegerIntrinsics.node(function, arguments, types, kind, result);
            case Type.RealType(var kind) -> RealIntrinsics.node(function, arguments, types, kind, result);
            case Type.ComplexType _ -> complex(function, arguments, types, result);
            case Type.CharacterType _ -> text(function, arguments, types);
            case Type.LogicalType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _, Type.ArrayType _ ->
                    Optional.empty();
        };
    }

    private static Optional<ValueNode> complex(IntrinsicFunction function, List<ValueNode> arguments, List<Type> types,
                                               Type.Scalar result) {
        var z = arguments.getFirst();
        boolean wide = ((Type.ComplexType) types.getFirst()).kind() == 8;
        return Optional.ofNullable(switch (function) {
            case ABS -> wide ? objectToDouble(z, x -> ((ComplexDouble) x).abs()) : objectToDouble(z, x ->
                ((ComplexFloat) x).abs());
            case AIMAG -> objectToDouble(z, ConversionNodes::imaginary);
            case REAL_PART -> objectToDouble(z, ConversionNodes::real);
            case CMPLX -> ConversionNodes.convert(z, types.getFirst(), result);
            case POWER -> power(z, arguments.get(1), types.get(1), wide);
            case CONJG, SQRT, EXP, LOG, SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH, ASINH, ACOSH, ATANH ->
                    wide ? ofObject(z, x -> complex(function, (ComplexDouble) x))
                            : ofObject(z, x -> complex(function, (ComplexFloat) x));
            default -> null;
        });
    }

    private static ValueNode power(ValueNode z, ValueNode exponent, Type type, boolean wide) {
        if (type instanceof Type.IntegerType)
            return wide ? ofObjectLong(z, exponent, (x, n) -> ((ComplexDouble) x).pow(n))
                    : ofObjectLong(z, exponent, (x, n) -> ((ComplexFloat) x).pow(n));
        return wide ? ofObjects(z, exponent, (x, y) -> ((ComplexDouble) x).pow((ComplexDouble) y))
                : ofObjects(z, exponent, (x, y) -> ((ComplexFloat) x).pow((ComplexFloat) y));
    }

    private static ComplexDouble complex(IntrinsicFunction function, ComplexDouble z) {
        return switch (function) {
            case CONJG -> z.conjugate();
            case SQRT -> z.sqrt();
            case EXP -> z.exp();
            case LOG -> z.log();
            case SIN -> z.sin();
            case COS -> z.cos();
            case TAN -> z.tan();
            case ASIN -> z.asin();
            case ACOS -> z.acos();
            case ATAN -> z.atan();
            case SINH -> z.sinh();
            case COSH -> z.cosh();
            case TANH -> z.tanh();
            case ASINH -> z.asinh();
            case ACOSH -> z.acosh();
            case ATANH -> z.atanh();
            default -> throw new IllegalStateException(function + " of a complex value");
        };
    }

    private static ComplexFloat complex(IntrinsicFunction function, ComplexFloat z) {
        return switch (function) {
            case CONJG -> z.conjugate();
            case SQRT -> z.sqrt();
            case EXP -> z.exp();
            case LOG -> z.log();
            case SIN -> z.sin();
            case COS -> z.cos();
            case TAN -> z.tan();
            case ASIN -> z.asin();
            case ACOS -> z.acos();
            case ATAN -> z.atan();
            case SINH -> z.sinh();
            case COSH -> z.cosh();
            case TANH -> z.tanh();
            case ASINH -> z.asinh();
            case ACOSH -> z.acosh();
            case ATANH -> z.atanh();
            default -> throw new IllegalStateException(function + " of a complex value");
        };
    }

    private static Optional<ValueNode> text(IntrinsicFunction function, List<ValueNode> arguments, List<Type> types) {
        var t = arguments.getFirst();
        return Optional.ofNullable(switch (function) {
            case ICHAR, IACHAR -> objectToLong(t, x -> ((Text) x).ichar());
            case LEN_TRIM -> objectToLong(t, x -> ((Text) x).trimmedLength());
            case TRIM -> ofObject(t, x -> ((Text) x).trim());
            case ADJUSTL -> ofObject(t, x -> ((Text) x).adjustl());
            case ADJUSTR -> ofObject(t, x -> ((Text) x).adjustr());
            case REPEAT -> ofObjectLong(t, arguments.get(1), (x, n) -> ((Text) x).repeat((int) n));
            case INDEX -> search(t, arguments.get(1), back(arguments), (x, p, b) -> ((Text) x).index((Text) p, b));
            case SCAN -> search(t, arguments.get(1), back(arguments), (x, p, b) -> ((Text) x).scan((Text) p, b));
            case VERIFY -> search(t, arguments.get(1), back(arguments), (x, p, b) -> ((Text) x).verify((Text) p, b));
            case MIN -> arguments.stream().reduce((a, b) ->
                ofObjects(a, b, (x, y) -> Text.min((Text) x, (Text) y))).get();
            case MAX -> arguments.stream().reduce((a, b) ->
                ofObjects(a, b, (x, y) -> Text.max((Text) x, (Text) y))).get();
            case LGE -> testObjects(t, arguments.get(1), (x, y) -> Text.lge((Text) x, (Text) y));
            case LGT -> testObjects(t, arguments.get(1), (x, y) -> Text.lgt((Text) x, (Text) y));
            case LLE -> testObjects(t, arguments.get(1), (x, y) -> Text.lle((Text) x, (Text) y));
            case LLT -> testObjects(t, arguments.get(1), (x, y) -> Text.llt((Text) x, (Text) y));
            default -> null;
        });
    }

    private static ValueNode back(List<ValueNode> arguments) {
        return arguments.size() > 2 ? arguments.get(2) : ReadNodes.Literal.of(false);
    }

    private static Optional<ValueNode> reinterpret(ValueNode x, Type from, Type.Scalar to) {
        if (from.equals(to)) return Optional.of(x);
        return Optional.ofNullable(switch (from) {
            case Type.RealType(var kind) when to instanceof Type.IntegerType ->
                    kind == 8 ? FunctionNodes.toLong(x, Convert::bits) : FunctionNodes.toLong(x, v ->
                            Convert.bits((float) v));
            case Type.IntegerType(var kind) when to instanceof Type.RealType -> kind == 8
                    ? FunctionNodes.toDouble(x, Convert::fromBits) : FunctionNodes.toDouble(x, v ->
                            Convert.fromBits((int) v));
            case Type.LogicalType _ when to instanceof Type.IntegerType -> ConversionNodes.convert(x, from, to);
            case Type.IntegerType _ when to instanceof Type.LogicalType -> ConversionNodes.convert(x, from, to);
            default -> null;
        });
    }

    /** CMPLX of two numbers, or of one, whose imaginary part is zero. */
    static ValueNode cmplx(List<ValueNode> arguments, Type.Scalar result) {
        int kind = ((Type.ComplexType) result).kind();
        return complexOf(arguments.getFirst(), arguments.size() > 1 ? arguments.get(1) : ReadNodes.Literal.of(0.0),
                kind);
    }

    static ValueNode character(ValueNode code) {
        return longToObject(code, c -> Text.achar((int) c));
    }
}
