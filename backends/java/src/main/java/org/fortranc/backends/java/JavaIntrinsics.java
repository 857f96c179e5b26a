package org.fortranc.backends.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Locale;
import org.fortranc.backends.java.JavaExpression.Level;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Type;

/**
 * The table from scalar intrinsic functions to Java expressions: the JDK's own where the bits agree, else the run
 * time's.
 */
final class JavaIntrinsics {
    private JavaIntrinsics() {}

    /**
     * A reference to {@code function}.
     *
     * @param types of the arguments
     */
    static JavaExpression print(IntrinsicFunction function, List<JavaExpression> arguments, List<Type.Scalar> types,
                                Type.Scalar result) {
        var call = new Call(function, arguments, types, result);
        return types.isEmpty() || !(types.getFirst() instanceof Type.ComplexType) ? number(call) : complex(call);
    }

    private record Call(IntrinsicFunction function, List<JavaExpression> arguments, List<Type.Scalar> types,
                        Type.Scalar result) {
        JavaExpression first() {
            return arguments.getFirst();
        }

        JavaExpression second() {
            return arguments.get(1);
        }

        boolean ofReals() {
            return types.getFirst() instanceof Type.RealType;
        }

        boolean ofWords() {
            return types.getFirst() instanceof Type.IntegerType(var kind) && kind >= 4;
        }

        boolean ofTexts() {
            return types.getFirst() instanceof Type.CharacterType;
        }

        /** A static method with all the arguments. */
        JavaExpression to(Object type, String method) {
            return JavaExpression.primary("$T.$L($L)", type, method,
                    CodeBlock.join(arguments.stream().map(JavaExpression::code).toList(), ", "));
        }

        /** A static method of two arguments, applied from the left. */
        JavaExpression folded(Object type, String method) {
            return arguments.stream().reduce((a, b) -> JavaExpression.primary("$T.$L($L, $L)", type, method, a.code(),
                    b.code())).orElseThrow();
        }

        /** A method of the first argument. */
        JavaExpression on(String method) {
            return first().call(method, arguments.subList(1, arguments.size()).toArray());
        }

        /** The name of the function that gives this integer kind: {@code nint}, {@code nintLong}. */
        String kinded(String name) {
            return name + switch (result) {
                case Type.IntegerType(var kind) -> switch (kind) {
                    case 1 -> "Byte";
                    case 2 -> "Short";
                    case 8 -> "Long";
                    default -> "";
                };
                default -> "";
            };
        }

        NotExpressible refusal() {
            return new NotExpressible("Intrinsic %s of %s is not supported", function, types);
        }

        JavaExpression bitwise(String operator, Level level) {
            return narrow(JavaExpression.binary(first(), operator, second(), level));
        }

        JavaExpression narrow(JavaExpression value) {
            return switch (result) {
                case Type.IntegerType(var kind) when kind == 1 -> JavaExpression.cast(byte.class, value);
                case Type.IntegerType(var kind) when kind == 2 -> JavaExpression.cast(short.class, value);
                default -> value;
            };
        }
    }

    private static JavaExpression number(Call c) {
        var arithmetic = RuntimeNames.ARITHMETIC;
        var bits = RuntimeNames.BITS;
        var model = RuntimeNames.REAL_MODEL;
        return switch (c.function()) {
            case ABS -> c.ofReals() || c.ofWords() ? c.to(Math.class, "abs") : c.to(arithmetic, "abs");
            case AINT -> c.to(RuntimeNames.ROUNDING, "aint");
            case ANINT -> c.to(RuntimeNames.ROUNDING, "anint");
            case CEILING -> c.to(RuntimeNames.ROUNDING, c.kinded("ceiling"));
            case FLOOR -> c.to(RuntimeNames.ROUNDING, c.kinded("floor"));
            case NINT -> c.to(RuntimeNames.ROUNDING, c.kinded("nint"));
            case MOD -> c.to(arithmetic, "mod");
            case MODULO -> c.to(arithmetic, "modulo");
            case SIGN -> c.to(arithmetic, "sign");
            case DIM -> c.to(arithmetic, "dim");
            case MIN -> extreme(c, "min");
            case MAX -> extreme(c, "max");
            case DPROD -> JavaExpression.binary(JavaExpression.cast(double.class, c.first()), "*",
                    JavaExpression.cast(double.class, c.second()), Level.MULTIPLY);
            case CMPLX -> cmplx(c);
            case POWER -> power(c);
            case SQRT -> c.result().equals(Type.REAL) ? JavaExpression.cast(float.class, c.to(Math.class, "sqrt"))
                    : c.to(Math.class, "sqrt");
            case EXP, LOG, LOG10, SIN, COS, TAN, ASIN, ACOS, ATAN, ATAN2, SINH, COSH, TANH, ASINH, ACOSH, ATANH, HYPOT,
                 ERF, ERFC -> c.to(RuntimeNames.LIB_M, c.function().name().toLowerCase(Locale.ROOT));
            case GAMMA -> c.to(RuntimeNames.LIB_M, "gamma");
            case LOG_GAMMA -> c.to(RuntimeNames.LIB_M, "logGamma");
            case BESSEL_J0 -> c.to(RuntimeNames.LIB_M, "besselJ0");
            case BESSEL_J1 -> c.to(RuntimeNames.LIB_M, "besselJ1");
            case BESSEL_JN -> c.to(RuntimeNames.LIB_M, "besselJn");
            case BESSEL_Y0 -> c.to(RuntimeNames.LIB_M, "besselY0");
            case BESSEL_Y1 -> c.to(RuntimeNames.LIB_M, "besselY1");
            case BESSEL_YN -> c.to(RuntimeNames.LIB_M, "besselYn");
            case EXPONENT -> c.to(model, "exponent");
            case FRACTION -> c.to(model, "fraction");
            case SCALE -> c.to(model, "scale");
            case SET_EXPONENT -> c.to(model, "setExponent");
            case SPACING -> c.to(model, "spacing");
            case RRSPACING -> c.to(model, "rrspacing");
            case NEAREST -> c.to(model, "nearest");
            case IS_NAN -> c.to(box(c), "isNaN");
            case IS_FINITE -> c.to(box(c), "isFinite");
            case IS_NEGATIVE -> new JavaExpression(CodeBlock.of("$T.bits($L) < 0", RuntimeNames.CONVERT,
                    c.first().code()), Level.RELATION);
            case IAND -> c.bitwise("&", Level.BIT_AND);
            case IOR -> c.bitwise("|", Level.BIT_OR);
            case IEOR -> c.bitwise("^", Level.BIT_XOR);
            case NOT -> c.narrow(new JavaExpression(CodeBlock.of("~$L", c.first().within(Level.UNARY)), Level.UNARY));
            case BTEST -> c.to(bits, "btest");
            case IBSET -> c.to(bits, "ibset");
            case IBCLR -> c.to(bits, "ibclr");
            case IBITS -> c.to(bits, "ibits");
            case ISHFT -> c.to(bits, "ishft");
            case ISHFTC -> c.to(bits, "ishftc");
            case SHIFTA -> c.to(bits, "shifta");
            case SHIFTL -> c.to(bits, "shiftl");
            case SHIFTR -> c.to(bits, "shiftr");
            case LEADZ -> c.to(bits, "leadz");
            case TRAILZ -> c.to(bits, "trailz");
            case POPCNT -> c.to(bits, "popcnt");
            case POPPAR -> c.to(bits, "poppar");
            case DSHIFTL -> c.to(bits, "dshiftl");
            case DSHIFTR -> c.to(bits, "dshiftr");
            case MERGE_BITS -> c.to(bits, "mergeBits");
            case BGE -> compare(c.to(bits, "compareUnsigned"), ">=");
            case BGT -> compare(c.to(bits, "compareUnsigned"), ">");
            case BLE -> compare(c.to(bits, "compareUnsigned"), "<=");
            case BLT -> compare(c.to(bits, "compareUnsigned"), "<");
            case MASKL -> c.narrow(c.to(bits, switch (((Type.IntegerType) c.result()).kind()) {
                case 1 -> "masklByte";
                case 2 -> "masklShort";
                case 8 -> "masklLong";
                default -> "maskl";
            }));
            case MASKR -> c.narrow(c.to(bits, c.result().equals(Type.LONG) ? "maskrLong" : "maskr"));
            case ICHAR, IACHAR, CHAR, ACHAR, LEN_TRIM, TRIM, ADJUSTL, ADJUSTR, INDEX, SCAN, VERIFY, REPEAT, LGE, LGT,
                    LLE,
                 LLT -> text(c);
            case REINTERPRET -> reinterpret(c);
            case REAL_PART -> c.first();
            case ERFC_SCALED -> c.to(RuntimeNames.LIB_M, "erfcScaled");
            case SIND, COSD, TAND -> c.to(RuntimeNames.of("DegreeTrigonometry"),
                    c.function().name().toLowerCase(Locale.ROOT));
            case CONJG, AIMAG, COMMAND_ARGUMENT_COUNT -> throw c.refusal();
        };
    }

    private static JavaExpression text(Call c) {
        return switch (c.function()) {
            case ICHAR, IACHAR -> integer(c, c.on("ichar"));
            case CHAR, ACHAR -> c.types().getFirst().equals(Type.LONG)
                    ? JavaExpression.primary("$T.achar($L)", RuntimeNames.TEXT,
                            JavaExpression.cast(int.class, c.first()).code())
                    : c.to(RuntimeNames.TEXT, "achar");
            case LEN_TRIM -> integer(c, c.on("trimmedLength"));
            case TRIM -> c.on("trim");
            case ADJUSTL -> c.on("adjustl");
            case ADJUSTR -> c.on("adjustr");
            case INDEX -> integer(c, c.on("index"));
            case SCAN -> integer(c, c.on("scan"));
            case VERIFY -> integer(c, c.on("verify"));
            case REPEAT -> c.types().get(1).equals(Type.LONG)
                    ? c.first().call("repeat", JavaExpression.cast(int.class, c.second())) : c.on("repeat");
            case LGE -> c.to(RuntimeNames.TEXT, "lge");
            case LGT -> c.to(RuntimeNames.TEXT, "lgt");
            case LLE -> c.to(RuntimeNames.TEXT, "lle");
            case LLT -> c.to(RuntimeNames.TEXT, "llt");
            default -> throw c.refusal();
        };
    }

    private static JavaExpression complex(Call c) {
        return switch (c.function()) {
            case ABS, SQRT, EXP, LOG, SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH, ASINH, ACOSH, ATANH ->
                    c.on(c.function().name().toLowerCase(Locale.ROOT));
            case CONJG -> c.on("conjugate");
            case REAL_PART -> c.on("re");
            case AIMAG -> c.on("im");
            case POWER -> c.on("pow");
            case CMPLX -> c.first();
            default -> throw c.refusal();
        };
    }

    private static JavaExpression extreme(Call c, String name) {
        if (c.ofTexts()) return c.to(RuntimeNames.TEXT, name);
        return c.folded(c.ofWords() ? Math.class : RuntimeNames.ARITHMETIC, name);
    }

    private static JavaExpression cmplx(Call c) {
        var type = ((Type.ComplexType) c.result()).kind() == 4 ? RuntimeNames.COMPLEX_FLOAT
                : RuntimeNames.COMPLEX_DOUBLE;
        return c.arguments().size() == 1 ? c.to(type, "of")
                : JavaExpression.primary("new $T($L, $L)", type, c.first().code(), c.second().code());
    }

    private static JavaExpression power(Call c) {
        return c.types().get(1) instanceof Type.RealType ? c.to(RuntimeNames.LIB_M, "pow")
                : c.to(RuntimeNames.POWER, "pow");
    }

    private static JavaExpression compare(JavaExpression difference, String operator) {
        return JavaExpression.binary(difference, operator, JavaExpression.ZERO, Level.RELATION);
    }

    private static JavaExpression integer(Call c, JavaExpression value) {
        return switch (c.result()) {
            case Type.IntegerType(var kind) when kind == 8 -> JavaExpression.cast(long.class, value);
            default -> c.narrow(value);
        };
    }

    private static JavaExpression reinterpret(Call c) {
        if (c.types().getFirst().equals(c.result())) return c.first();
        return switch (c.types().getFirst()) {
            case Type.RealType _ when c.result() instanceof Type.IntegerType -> c.to(RuntimeNames.CONVERT, "bits");
            case Type.IntegerType _ when c.result() instanceof Type.RealType -> c.to(RuntimeNames.CONVERT, "fromBits");
            case Type.LogicalType(var kind) when c.result().equals(new Type.IntegerType(kind)) ->
                    JavaExpression.choice(c.first(), JavaExpression.ONE, JavaExpression.ZERO);
            default -> throw c.refusal();
        };
    }

    private static ClassName box(Call c) {
        return ClassName.get(c.types().getFirst().equals(Type.REAL) ? Float.class : Double.class);
    }
}
