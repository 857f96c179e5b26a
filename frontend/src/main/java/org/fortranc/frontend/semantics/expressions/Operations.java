package org.fortranc.frontend.semantics.expressions;

import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.constants.ConstantEvaluator;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.DataType.ComplexType;
import org.fortranc.ir.fortran.DataType.IntegerType;
import org.fortranc.ir.fortran.DataType.LogicalType;
import org.fortranc.ir.fortran.DataType.RealType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.BinaryOperator;
import org.fortranc.ir.fortran.Expression.UnaryOperator;
import org.fortranc.source.SourceRange;

/**
 * Builds intrinsic operations (F2018 10.1.5), converting operands to the type of the operation.
 *
 * <p>Operations on constants are computed here to report overflows. Their values replace them only where the program
 * could compute something else when it runs: powers and complex arithmetic, which gfortran rounds correctly.
 */
public final class Operations {
    private final ConstantEvaluator constants;
    private final LogicalType logical;

    public Operations(ConstantEvaluator constants, LogicalType defaultLogical) {
        this.constants = constants;
        this.logical = defaultLogical;
    }

    /** The operation; empty where the operand's type has no such intrinsic operation. */
    public Optional<Expression> unary(UnaryOperator operator, Expression operand, SourceRange range) {
        boolean fits = switch (operator) {
            case PLUS, MINUS -> TypeRules.isNumeric(operand.type()) && !TypeRules.isTypeless(operand.type());
            case NOT -> operand.type() instanceof LogicalType;
        };
        if (!fits) return Optional.empty();
        var operation = new Expression.Unary(operator, operand, range);
        if (operator == UnaryOperator.MINUS && isLiteral(operand)) return Optional.of(constants.folded(operation));
        return Optional.of(operation);
    }

    /**
     * The operation; empty where the operands' types have no such intrinsic operation or their ranks do not conform.
     */
    public Optional<Expression> binary(BinaryOperator operator, Expression left, Expression right, SourceRange range) {
        if (left.rank() != right.rank() && left.rank() != 0 && right.rank() != 0) return Optional.empty();
        var operation = switch (operator) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> numeric(operator, left, right, range);
            case POWER -> power(left, right, range);
            case CONCATENATE -> TypeRules.valueType(left) instanceof CharacterType l
                    && TypeRules.valueType(right) instanceof CharacterType r
                    && l.kind() == r.kind()
                    ? Optional.<Expression>of(new Expression.Binary(operator, left, right, concatenated(l, r, range),
                    range))
                    : Optional.<Expression>empty();
            case EQ, NE, LT, LE, GT, GE -> relation(operator, left, right, range);
            case AND, OR, EQV, NEQV -> {
                if (!(left.type() instanceof LogicalType(int l)) || !(right.type() instanceof LogicalType(int r)))
                    yield Optional.<Expression>empty();
                var type = new LogicalType(Math.max(l, r));
                yield Optional.<Expression>of(new Expression.Binary(operator, Conversions.to(type, left),
                        Conversions.to(type, right), type, range));
            }
        };
        operation.ifPresent(o -> requireSameShape(left, right, range));
        return operation.map(this::checked);
    }

    private void requireSameShape(Expression left, Expression right, SourceRange range) {
        if (left.rank() == 0 || right.rank() == 0) return;
        var l = constants.extents(left);
        if (l.isEmpty()) return;
        var r = constants.extents(right);
        if (r.isPresent() && !l.get().equals(r.get()))
            throw new SemanticError(Code.RANK_MISMATCH, range, "The operands have the shapes %s and %s", l.get(),
                    r.get());
    }

    private CharacterType concatenated(CharacterType left, CharacterType right, SourceRange range) {
        var l = TypeRules.constantLength(left);
        var r = TypeRules.constantLength(right);
        if (l.isEmpty() || r.isEmpty()) return TypeRules.characterOfUnknownLength(left.kind());
        var length = new Expression.IntegerConstant(l.get() + r.get(), DataType.INTEGER, range);
        return new CharacterType(left.kind(), new DataType.CharacterLength.Given(length));
    }

    private static Optional<Expression> numeric(BinaryOperator operator, Expression left, Expression right,
            SourceRange range) {
        if (TypeRules.isTypeless(left.type()) || TypeRules.isTypeless(right.type())) return Optional.empty();
        return TypeRules.arithmetic(left.type(), right.type()).map(type ->
                new Expression.Binary(operator, Conversions.to(type, left), Conversions.to(type, right), type, range));
    }

    /** An integer exponent stays as it is beside a real or complex base (F2018 10.1.5.2.1). */
    private static Optional<Expression> power(Expression base, Expression exponent, SourceRange range) {
        boolean integerExponent = exponent.type() instanceof IntegerType && !TypeRules.isTypeless(exponent.type());
        if (integerExponent && (base.type() instanceof RealType || base.type() instanceof ComplexType))
            return Optional.of(new Expression.Binary(BinaryOperator.POWER, base, exponent, base.type(), range));
        return numeric(BinaryOperator.POWER, base, exponent, range);
    }

    private Optional<Expression> relation(BinaryOperator operator, Expression left, Expression right,
            SourceRange range) {
        if (left.type() instanceof CharacterType(int l, _) && right.type() instanceof CharacterType(int r, _) && l == r)
            return Optional.of(new Expression.Binary(operator, left, right, logical, range));
        if (TypeRules.isTypeless(left.type()) || TypeRules.isTypeless(right.type())) return Optional.empty();
        var type = TypeRules.arithmetic(left.type(), right.type());
        boolean ordered = operator != BinaryOperator.EQ && operator != BinaryOperator.NE;
        if (type.isEmpty() || ordered && type.get() instanceof ComplexType) return Optional.empty();
        return Optional.of(new Expression.Binary(operator, Conversions.to(type.get(), left), Conversions.to(type.get(),
                right), logical, range));
    }

    /** Computes an operation on constants, for its errors; see the class. */
    private Expression checked(Expression operation) {
        var binary = (Expression.Binary) operation;
        if (binary.rank() > 0 || !isQuicklyConstant(binary.left())
                || !isQuicklyConstant(binary.right())) return operation;
        var value = constants.evaluate(operation);
        boolean replaces = binary.operator() == BinaryOperator.POWER || binary.type() instanceof ComplexType;
        return replaces && value.isPresent() ? value.get().expression(binary.range()) : operation;
    }

    private boolean isQuicklyConstant(Expression expression) {
        return switch (expression) {
            case Expression.IntegerConstant _, Expression.RealConstant _, Expression.ComplexConstant _,
                 Expression.LogicalConstant _, Expression.CharacterConstant _ -> true;
            case Expression.Binary(_, var left, var right, _, _) -> isQuicklyConstant(left) && isQuicklyConstant(right);
            case Expression.Unary(_, var operand, _) -> isQuicklyConstant(operand);
            case Expression.Parenthesized(var operand, _) -> isQuicklyConstant(operand);
            case Expression.Conversion(var operand, _, _) -> isQuicklyConstant(operand);
            default -> constants.evaluate(expression).isPresent();
        };
    }

    /** Whether it is a literal of any type, which parentheses do not change. */
    static boolean isConstant(Expression expression) {
        return expression instanceof Expression.LogicalConstant || expression instanceof Expression.CharacterConstant
                || isLiteral(expression);
    }

    /** Whether it is a number. */
    static boolean isLiteral(Expression expression) {
        return switch (expression) {
            case Expression.IntegerConstant _, Expression.RealConstant _, Expression.ComplexConstant _ -> true;
            default -> false;
        };
    }

    /** Says why there is no such operation. */
    public static SemanticError noOperation(String operator, Expression left, Expression right, SourceRange range) {
        boolean ranks = left.rank() != right.rank() && left.rank() != 0 && right.rank() != 0;
        if (ranks && !operator.startsWith("."))
            return new SemanticError(Code.RANK_MISMATCH, range, "The operands of '%s' have the ranks %d and %d",
                    operator, left.rank(), right.rank());
        return new SemanticError(Code.TYPE_MISMATCH, range, "The operands of '%s' are %s and %s", operator,
                TypeRules.describe(left.type()), TypeRules.describe(right.type()));
    }
}
