package org.fortranc.lower;

import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Type;
import org.fortranc.source.SourceRange;

/** How the elements of an array become one value. Each method writes statements. */
interface ReductionKernel {
    /** Before the loops. */
    void start();

    /** One element; {@code label} is that of the loop nest. */
    void step(Expr element, List<LoopIndex> index, String label);

    /** After the loops. @param notEmpty whether there was any element, masks aside */
    Expr result(Expr notEmpty);

    /** Whether a step may leave the nest. */
    default boolean leaves() {
        return false;
    }

    /** The value of an extremum of nothing. */
    static Expr emptyExtreme(Type.Scalar type, boolean maximum) {
        return switch (type) {
            case Type.IntegerType(var kind) -> {
                long huge = kind == 8 ? Long.MAX_VALUE : (1L << (8 * kind - 1)) - 1;
                yield new Expr.IntLiteral(maximum ? -huge - 1 : huge, (Type.IntegerType) type);
            }
            case Type.RealType(var kind) -> {
                double huge = kind == 4 ? Float.MAX_VALUE : Double.MAX_VALUE;
                yield new Expr.RealLiteral(maximum ? -huge : huge, (Type.RealType) type);
            }
            default -> throw new Untranslatable("an extremum of this type", SourceRange.NONE);
        };
    }
}
