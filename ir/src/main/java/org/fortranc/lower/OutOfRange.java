package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/** OUT_OF_RANGE (F2018 16.9.141): whether a conversion to the type of MOLD would lose the magnitude of X. */
final class OutOfRange {
    private final ProcedureContext context;

    OutOfRange(ProcedureContext context) {
        this.context = context;
    }

    Expr lower(IntrinsicReference reference, Elements elements) {
        Expr x = context.keep("x", context.intrinsics.argument(reference, 0, elements));
        var mold = TypeLowering.scalar(IntrinsicLowering.given(reference, 1).type(), reference.range());
        if (mold instanceof Type.IntegerType(var kind)) {
            long huge = kind == 8 ? Long.MAX_VALUE : (1L << 8 * kind - 1) - 1;
            if (x.type() instanceof Type.IntegerType(var own)) return own <= kind ? Arithmetic.FALSE
                    : outside(x, Arithmetic.convert(Arithmetic.literal(-huge - 1), x.type().scalar()),
                            Arithmetic.convert(Arithmetic.literal(huge), x.type().scalar()));
            return real(x, (Type.RealType) x.type(), huge, IntrinsicLowering.optional(reference, 2)
                    .map(r -> context.expressions.lower(r, elements)));
        }
        if (!(x.type() instanceof Type.RealType(var own)) || own <= ((Type.RealType) mold).kind())
            return Arithmetic.FALSE;
        var type = (Type.RealType) x.type();
        Expr finite = new Expr.Intrinsic(IntrinsicFunction.IS_FINITE, List.of(x), Type.LOGICAL);
        return Arithmetic.and(finite, outside(x, new Expr.RealLiteral(-Float.MAX_VALUE, type),
                new Expr.RealLiteral(Float.MAX_VALUE, type)));
    }

    private Expr real(Expr x, Type.RealType type, long huge, Optional<Expr> round) {
        Expr cut = within(new Expr.Intrinsic(IntrinsicFunction.AINT, List.of(x), type), type, huge);
        if (round.isEmpty()) return Arithmetic.not(cut);
        Expr rounded = within(new Expr.Intrinsic(IntrinsicFunction.ANINT, List.of(x), type), type, huge);
        return Arithmetic.not(new Expr.Choose(round.get(), rounded, cut));
    }

    /** The limits are powers of two, which every real kind has; a NaN is never within. */
    private static Expr within(Expr x, Type.RealType type, long huge) {
        double limit = (double) (huge / 2 + 1) * 2;
        return Arithmetic.and(Arithmetic.compare(Expr.Compare.Op.GE, x, new Expr.RealLiteral(-limit, type)),
                Arithmetic.compare(Expr.Compare.Op.LT, x, new Expr.RealLiteral(limit, type)));
    }

    private static Expr outside(Expr x, Expr least, Expr greatest) {
        return Arithmetic.or(Arithmetic.compare(Expr.Compare.Op.LT, x, least),
                Arithmetic.compare(Expr.Compare.Op.GT, x, greatest));
    }
}
