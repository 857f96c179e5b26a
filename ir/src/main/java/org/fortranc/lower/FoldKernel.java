package org.fortranc.lower;

import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** SUM, PRODUCT, COUNT, ANY, ALL, PARITY, IALL, IANY, IPARITY and DOT_PRODUCT: an accumulator and an operation. */
final class FoldKernel implements ReductionKernel {
    private final ProcedureContext context;
    private final String name;
    private final Type.Scalar type;
    private Place.Variable accumulator;

    FoldKernel(ProcedureContext context, String name, Type.Scalar type) {
        this.context = context;
        this.name = name;
        this.type = type;
    }

    @Override public void start() {
        accumulator = context.temporary(name.equals("dot_product") ? "dot" : name, type);
        Expr neutral = switch (name) {
            case "product" -> ConstantValues.converted(Arithmetic.ONE, type);
            case "iall" -> ConstantValues.converted(Arithmetic.literal(-1), type);
            case "any", "parity" -> new Expr.LogicalLiteral(false, (Type.LogicalType) type);
            case "all" -> new Expr.LogicalLiteral(true, (Type.LogicalType) type);
            default -> ConstantValues.converted(Arithmetic.ZERO, type);
        };
        context.sink.add(new Stmt.Assign(accumulator, neutral, context.sink.origin()));
    }

    @Override public boolean leaves() {
        return name.equals("any") || name.equals("all");
    }

    @Override public void step(Expr element, List<LoopIndex> index, String label) {
        var origin = context.sink.origin();
        switch (name) {
            case "count" -> context.sink.add(new Stmt.If(element, List.of(new Stmt.Assign(accumulator,
                    new Expr.Binary(Expr.Binary.Op.ADD, accumulator, ConstantValues.converted(Arithmetic.ONE, type)),
                            origin)), List.of(), origin));
            case "any" -> context.sink.add(new Stmt.If(element, found(true, label), List.of(), origin));
            case "all" -> context.sink.add(new Stmt.If(Arithmetic.not(element), found(false, label), List.of(),
                    origin));
            default -> context.sink.add(new Stmt.Assign(accumulator, combine(ExpressionLowering.convert(element, type)),
                    origin));
        }
    }

    private List<Stmt> found(boolean value, String label) {
        var origin = context.sink.origin();
        return List.of(new Stmt.Assign(accumulator, new Expr.LogicalLiteral(value, (Type.LogicalType) type), origin),
                new Stmt.Leave(label, origin));
    }

    private Expr combine(Expr element) {
        return switch (name) {
            case "product" -> new Expr.Binary(Expr.Binary.Op.MULTIPLY, accumulator, element);
            case "parity" -> new Expr.Logical(Expr.Logical.Op.NEQV, List.of(accumulator, element));
            case "iall" -> new Expr.Intrinsic(IntrinsicFunction.IAND, List.of(accumulator, element), type);
            case "iany" -> new Expr.Intrinsic(IntrinsicFunction.IOR, List.of(accumulator, element), type);
            case "iparity" -> new Expr.Intrinsic(IntrinsicFunction.IEOR, List.of(accumulator, element), type);
            default -> new Expr.Binary(Expr.Binary.Op.ADD, accumulator, element);
        };
    }

    @Override public Expr result(Expr notEmpty) {
        return accumulator;
    }
}
