package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/** Functions of bits whose arguments may differ in kind (F2018 16.9): Core has shifts and positions of one kind. */
final class BitLowering {
    private final IntrinsicLowering intrinsics;

    BitLowering(IntrinsicLowering intrinsics) {
        this.intrinsics = intrinsics;
    }

    /** A function of an integer, or two for the double shifts, and of positions, which may have any kind. */
    Expr.Intrinsic shifted(IntrinsicReference reference, Elements elements, Type.Scalar type) {
        var function = switch (reference.name()) {
            case "lshift" -> IntrinsicFunction.SHIFTL;
            case "rshift" -> IntrinsicFunction.SHIFTA;
            default -> IntrinsicLowering.function(reference);
        };
        boolean twoWords = function == IntrinsicFunction.DSHIFTL || function == IntrinsicFunction.DSHIFTR;
        var arguments = new ArrayList<Expr>();
        for (int i = 0; i < reference.arguments().size(); i++) {
            if (!IntrinsicLowering.present(reference, i)) continue;
            // SIZE of ISHFTC is the only one that may be absent.
            Expr value = function == IntrinsicFunction.ISHFTC && i == 2
                    ? intrinsics.optional(reference, i, elements, bits(type)).orElseThrow()
                    : intrinsics.argument(reference, i, elements);
            boolean word = i == 0 || i == 1 && twoWords;
            arguments.add(word && twoWords ? Arithmetic.convert(value, type)
                    : word ? value : Arithmetic.asDefaultInteger(value));
        }
        return new Expr.Intrinsic(function, arguments, type);
    }

    private static Expr bits(Type.Scalar type) {
        return Arithmetic.literal(8L * ((Type.IntegerType) type).kind());
    }

    /** GNU's AND, OR and XOR, of integers or of logical values. */
    Expr bitwise(IntrinsicReference reference, Elements elements, Type.Scalar type) {
        var arguments = List.of(intrinsics.argument(reference, 0, elements),
                intrinsics.argument(reference, 1, elements));
        if (type instanceof Type.LogicalType) {
            var operator = switch (reference.name()) {
                case "and" -> Expr.Logical.Op.AND;
                case "or" -> Expr.Logical.Op.OR;
                default -> Expr.Logical.Op.NEQV;
            };
            return new Expr.Logical(operator, arguments);
        }
        var function = switch (reference.name()) {
            case "and" -> IntrinsicFunction.IAND;
            case "or" -> IntrinsicFunction.IOR;
            default -> IntrinsicFunction.IEOR;
        };
        return new Expr.Intrinsic(function, arguments, type);
    }

    /** BGE, BGT, BLE and BLT: the shorter sequence of bits is extended with zeros (F2018 16.3.2). */
    Expr comparison(IntrinsicReference reference, Elements elements, Type.Scalar type) {
        Expr left = intrinsics.argument(reference, 0, elements);
        Expr right = intrinsics.argument(reference, 1, elements);
        int kind = Math.max(kind(left), kind(right));
        return new Expr.Intrinsic(IntrinsicLowering.function(reference), List.of(extended(left, kind),
                extended(right, kind)), type);
    }

    private static int kind(Expr value) {
        return ((Type.IntegerType) value.type()).kind();
    }

    private static Expr extended(Expr value, int kind) {
        int own = kind(value);
        if (own == kind) return value;
        var type = new Type.IntegerType(kind);
        Expr bits = new Expr.IntLiteral((1L << 8 * own) - 1, type);
        return new Expr.Intrinsic(IntrinsicFunction.IAND, List.of(Arithmetic.convert(value, type), bits), type);
    }
}
