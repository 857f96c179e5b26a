package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;
import org.fortranc.backends.java.JavaExpression.Level;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Type;

/** Values known now, and how Java writes them. */
final class Literals {
    private Literals() {}

    /** The value of an integer expression of literals. */
    static Optional<Long> integer(Expr expr) {
        return switch (expr) {
            case Expr.IntLiteral(var value, _) -> Optional.of(value);
            case Expr.Unary(_, var operand) -> integer(operand).map(v -> -v);
            case Expr.Convert(var operand, Type.IntegerType(var kind)) when kind >= 4 -> integer(operand);
            case Expr.Intrinsic(var function, var arguments, _) when function == IntrinsicFunction.MAX
                    && arguments.size() == 2 -> integer(arguments.get(0)).flatMap(a -> integer(arguments.get(1))
                            .map(b -> Math.max(a, b)));
            case Expr.Binary(var op, var left, var right) when op != Expr.Binary.Op.DIVIDE ->
                    integer(left).flatMap(l -> integer(right).map(r -> switch (op) {
                        case ADD -> l + r;
                        case SUBTRACT -> l - r;
                        case MULTIPLY -> l * r;
                        case DIVIDE -> throw new IllegalStateException();
                    }));
            default -> Optional.empty();
        };
    }

    static JavaExpression print(long value, int kind) {
        var digits = CodeBlock.of(kind == 8 ? "$LL" : "$L", value);
        var literal = new JavaExpression(digits, value < 0 ? Level.UNARY : Level.PRIMARY);
        return switch (kind) {
            case 1 -> JavaExpression.cast(byte.class, literal);
            case 2 -> JavaExpression.cast(short.class, literal);
            default -> literal;
        };
    }

    static JavaExpression print(double value, int kind) {
        if (kind == 4) {
            float single = (float) value;
            if (Float.isNaN(single)) return JavaExpression.primary("$T.intBitsToFloat(0x$L)", Float.class,
                    Integer.toHexString(Float.floatToRawIntBits(single)));
            if (Float.isInfinite(single)) return infinity(Float.class, value);
            return signed(shorten(Float.toString(single)) + "f");
        }
        if (Double.isNaN(value)) return JavaExpression.primary("$T.longBitsToDouble(0x$LL)", Double.class,
                Long.toHexString(Double.doubleToRawLongBits(value)));
        if (Double.isInfinite(value)) return infinity(Double.class, value);
        return signed(shorten(Double.toString(value)));
    }

    static JavaExpression text(String value) {
        return JavaExpression.primary("$T.of($L)", RuntimeNames.TEXT, quoted(value));
    }

    /** A Java string literal; each char is one byte of the program. */
    static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') quoted.append("\\%03o".formatted((int) c));
                    else quoted.append(c);
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static JavaExpression infinity(Class<?> type, double value) {
        return JavaExpression.primary(value > 0 ? "$T.POSITIVE_INFINITY" : "$T.NEGATIVE_INFINITY", type);
    }

    private static JavaExpression signed(String digits) {
        return new JavaExpression(CodeBlock.of("$L", digits), digits.startsWith("-") ? Level.UNARY : Level.PRIMARY);
    }

    private static String shorten(String digits) {
        return digits.replace('E', 'e').replace(".0e", "e");
    }
}
