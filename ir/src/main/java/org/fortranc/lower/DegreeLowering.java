package org.fortranc.lower;

import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/** GNU's inverse functions in degrees and its cotangents, written with the constants that gfortran puts in. */
final class DegreeLowering {
    /** 180 / pi as gfortran's REAL(4) has it, which is not the nearest one. */
    private static final double DEGREES_OF_SINGLE = 57.29577637f;
    private static final double DEGREES = 180 / Math.PI;

    private final ProcedureContext context;

    DegreeLowering(ProcedureContext context) {
        this.context = context;
    }

    Expr lower(IntrinsicReference reference, Elements elements, Type.Scalar type) {
        Expr x = context.intrinsics.argument(reference, 0, elements);
        return switch (reference.name()) {
            case "asind" -> degrees(IntrinsicFunction.ASIN, List.of(x), type);
            case "acosd" -> degrees(IntrinsicFunction.ACOS, List.of(x), type);
            case "atand" -> degrees(IntrinsicFunction.ATAN, List.of(x), type);
            case "atan2d" -> degrees(IntrinsicFunction.ATAN2,
                    List.of(x, context.intrinsics.argument(reference, 1, elements)), type);
            case "cotand" -> cotangent(IntrinsicFunction.TAND, x, 90, type);
            default -> type instanceof Type.ComplexType ? quotient(x, type)
                    : cotangent(IntrinsicFunction.TAN, x, Math.PI / 2, type);
        };
    }

    private static Expr degrees(IntrinsicFunction function, List<Expr> arguments, Type.Scalar type) {
        return new Expr.Binary(Expr.Binary.Op.MULTIPLY, new Expr.Intrinsic(function, arguments, type),
                literal(type.equals(Type.REAL) ? DEGREES_OF_SINGLE : DEGREES, type));
    }

    /** The tangent a right angle further, turned round. */
    private static Expr cotangent(IntrinsicFunction tangent, Expr x, double rightAngle, Type.Scalar type) {
        Expr further = new Expr.Binary(Expr.Binary.Op.ADD, x, literal(rightAngle, type));
        return new Expr.Unary(Expr.Unary.Op.NEGATE, new Expr.Intrinsic(tangent, List.of(further), type));
    }

    private Expr quotient(Expr x, Type.Scalar type) {
        Expr kept = context.keep("angle", x);
        return new Expr.Binary(Expr.Binary.Op.DIVIDE, new Expr.Intrinsic(IntrinsicFunction.COS, List.of(kept), type),
                new Expr.Intrinsic(IntrinsicFunction.SIN, List.of(kept), type));
    }

    private static Expr literal(double value, Type.Scalar type) {
        return new Expr.RealLiteral(type.equals(Type.REAL) ? (float) value : value, (Type.RealType) type);
    }
}
