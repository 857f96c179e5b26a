package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/** MATMUL as gfortran inlines it: the result begins as zero, and products are added with the inner index in order. */
final class MatrixProduct {
    private final ProcedureContext context;

    MatrixProduct(ProcedureContext context) {
        this.context = context;
    }

    Place.Variable product(IntrinsicReference reference) {
        var type = TypeLowering.scalar(reference.type(), reference.range());
        var left = context.rearrangements.section("left", IntrinsicLowering.given(reference, 0));
        var right = context.rearrangements.section("right", IntrinsicLowering.given(reference, 1));
        new IntrinsicChecks(context).factors(left, right);
        var extents = ranges(left, right).stream().map(Range::extent).map(e -> context.designators.stable("extent", e)).toList();
        var product = context.temporaries.array("product", type, extents, Optional.empty());
        into(context.designators.whole(product), left, right, type);
        return product;
    }

    /** Computes the product in the variable itself; says no, and does nothing, if a factor may be part of it. */
    boolean assign(SectionValue variable, IntrinsicReference reference) {
        var factors = List.of(IntrinsicLowering.given(reference, 0), IntrinsicLowering.given(reference, 1));
        if (!factors.stream().allMatch(f -> f instanceof Designator)) return false;
        var left = context.rearrangements.section("left", factors.get(0));
        var right = context.rearrangements.section("right", factors.get(1));
        var type = TypeLowering.scalar(reference.type(), reference.range());
        if (!variable.element().equals(type) || variable.accesses().stream()
                .anyMatch(a -> a instanceof SectionValue.Access.Indexed)
                || Overlap.mayAlias(variable.array(), left.array(), context)
                || Overlap.mayAlias(variable.array(), right.array(), context)) return false;
        var checks = new IntrinsicChecks(context);
        checks.factors(left, right);
        checks.product(variable, ranges(left, right));
        into(variable, left, right, type);
        return true;
    }

    private static List<Range> ranges(SectionValue left, SectionValue right) {
        var result = new ArrayList<Range>();
        if (left.rank() == 2) result.add(left.ranges().getFirst());
        if (right.rank() == 2) result.add(right.ranges().get(1));
        return result;
    }

    /** Computes into storage that neither factor shares. */
    void into(SectionValue result, SectionValue left, SectionValue right, Type.Scalar type) {
        Expr zero = type instanceof Type.LogicalType logical ? new Expr.LogicalLiteral(false, logical)
                : ConstantValues.converted(Arithmetic.ZERO, type);
        context.assignments.broadcast(result, zero);
        var inner = left.ranges().getLast();
        var order = new ArrayList<Range>();
        if (left.rank() == 2) order.add(along(result.ranges().getFirst(), left.ranges().getFirst()));
        order.add(inner);
        if (right.rank() == 2) order.add(along(result.ranges().getLast(), right.ranges().getLast()));
        context.scalarizer.loops.over(order, index -> {
            var at = new ArrayList<LoopIndex>();
            if (left.rank() == 2) at.add(index.getFirst());
            if (right.rank() == 2) at.add(index.getLast());
            var k = index.get(left.rank() == 2 ? 1 : 0);
            var place = result.place(at);
            Expr a = left.at(left.rank() == 2 ? List.of(index.getFirst(), k) : List.of(k));
            Expr b = right.at(right.rank() == 2 ? List.of(k, index.getLast()) : List.of(k));
            context.assignments.element(place, accumulate(place, a, b, type));
        });
    }

    /** The subscripts of the result, unless it may have more elements than the factor. */
    private static Range along(Range result, Range factor) {
        return result.extent().equals(factor.extent()) || !(result.extent() instanceof Expr.IntLiteral
                && factor.extent() instanceof Expr.IntLiteral) && result.hasUnitStep() ? result : factor;
    }

    private static Expr accumulate(Expr sum, Expr a, Expr b, Type.Scalar type) {
        if (type instanceof Type.LogicalType) {
            Expr both = new Expr.Logical(Expr.Logical.Op.AND,
                    List.of(ExpressionLowering.convert(a, type), ExpressionLowering.convert(b, type)));
            return new Expr.Logical(Expr.Logical.Op.OR, List.of(sum, both));
        }
        return new Expr.Binary(Expr.Binary.Op.ADD, sum, new Expr.Binary(Expr.Binary.Op.MULTIPLY,
                ExpressionLowering.convert(a, type), ExpressionLowering.convert(b, type)));
    }
}
