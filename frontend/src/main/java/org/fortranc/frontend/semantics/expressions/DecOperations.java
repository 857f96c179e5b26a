package org.fortranc.frontend.semantics.expressions;

import java.util.List;
import java.util.Optional;
import org.fortranc.frontend.FrontendOptions.Feature;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.IntegerType;
import org.fortranc.ir.fortran.DataType.LogicalType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.BinaryOperator;
import org.fortranc.source.SourceRange;

/**
 * Operations that the standard does not have and compilers of DEC did, with the options that ask for them: logical
 * operators work on the bits of integers, and the characters of a constant are the bits of a number.
 */
public final class DecOperations {
    private final UnitContext context;

    DecOperations(UnitContext context) {
        this.context = context;
    }

    /** The operation; empty where there is none, or no option that asks for it. */
    Optional<Expression> binary(BinaryOperator operator, Expression left, Expression right, SourceRange range) {
        return unfolded(operator, left, right, range).map(context.constants()::folded);
    }

    private Optional<Expression> unfolded(BinaryOperator operator, Expression left, Expression right,
            SourceRange range) {
        return switch (operator) {
            case AND -> bits("iand", left, right, range);
            case OR -> bits("ior", left, right, range);
            case NEQV -> bits("ieor", left, right, range);
            case EQV -> bits("ieor", left, right, range).flatMap(bits -> not(bits, range));
            case EQ, NE, LT, LE, GT, GE -> relation(operator, left, right, range);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER, CONCATENATE -> Optional.empty();
        };
    }

    /** {@code .NOT.} of an integer. */
    Optional<Expression> not(Expression operand, SourceRange range) {
        if (!isOn(Feature.BITWISE_LOGIC) || !isInteger(operand)) return Optional.empty();
        return Optional.of(context.constants().folded(new Expression.IntrinsicReference("not",
                List.of(new ActualArgument.Given(operand)), operand.type(), operand.rank(), range)));
    }

    private Optional<Expression> bits(String intrinsic, Expression left, Expression right, SourceRange range) {
        boolean hasIntegers = isInteger(left) && isIntegerOrLogical(right) || isIntegerOrLogical(left)
                && isInteger(right);
        boolean conform = left.rank() == right.rank() || left.rank() == 0 || right.rank() == 0;
        if (!isOn(Feature.BITWISE_LOGIC) || !hasIntegers || !conform) return Optional.empty();
        var type = new IntegerType(Math.max(TypeRules.kindOf(left.type()), TypeRules.kindOf(right.type())));
        return Optional.of(new Expression.IntrinsicReference(intrinsic, List.of(
                new ActualArgument.Given(integer(type, left)), new ActualArgument.Given(integer(type, right))),
                type, Math.max(left.rank(), right.rank()), range));
    }

    /** A number, or 1 or 0 for a logical value. */
    private static Expression integer(IntegerType type, Expression value) {
        var range = value.range();
        if (isInteger(value)) return value.type().equals(type) ? value : new Expression.IntrinsicReference("int",
                List.of(new ActualArgument.Given(value),
                        new ActualArgument.Given(ConstantConversion.integer(type.kind(), 4, range))),
                type, value.rank(), range);
        return new Expression.IntrinsicReference("merge", List.of(
                new ActualArgument.Given(ConstantConversion.integer(1, type.kind(), range)),
                new ActualArgument.Given(ConstantConversion.integer(0, type.kind(), range)),
                new ActualArgument.Given(value)), type, value.rank(), range);
    }

    /** A comparison with the characters of a Hollerith constant. */
    private Optional<Expression> relation(BinaryOperator operator, Expression left, Expression right,
            SourceRange range) {
        if (!isOn(Feature.CHARACTER_CONVERSIONS)) return Optional.empty();
        boolean texts = left.type() instanceof DataType.CharacterType && right.type() instanceof DataType.CharacterType;
        if (texts) return context.operations().binary(operator, text(left), text(right), range);
        if (!TypeRules.isHollerith(left.type()) && !TypeRules.isHollerith(right.type())) return Optional.empty();
        return context.operations().binary(operator, valueFor(right.type(), left), valueFor(left.type(), right),
                range);
    }

    private static Expression text(Expression value) {
        return value instanceof Expression.CharacterConstant(var text, _, var range)
                ? ConstantConversion.character(text, 1, range) : value;
    }

    /**
     * What becomes of a value that meets something of a type: the characters of a constant are the bits of a number,
     * with {@code -fdec-char-conversions}, and so is a BOZ constant, with {@code -fallow-invalid-boz}; anything else
     * stays.
     */
    public Expression valueFor(DataType type, Expression value) {
        boolean hasBits = TypeRules.isNumeric(type) || type instanceof LogicalType;
        if (TypeRules.isTypeless(value.type()) && !TypeRules.isTypeless(type) && hasBits && isOn(Feature.BOZ_ANYWHERE))
            return ConstantConversion.convert(value, type);
        if (!isOn(Feature.CHARACTER_CONVERSIONS) || !hasBits || !(value.type() instanceof DataType.CharacterType))
            return value;
        if (!(context.constants().folded(value) instanceof Expression.CharacterConstant(var text, _, var range)))
            return value;
        var characters = ConstantConversion.character(text, TypeRules.HOLLERITH_KIND, range);
        return TypeRules.isTypeless(type) ? value : ConstantConversion.convert(characters, type);
    }

    private boolean isOn(Feature feature) {
        return context.options().has(feature);
    }

    private static boolean isInteger(Expression operand) {
        return operand.type() instanceof IntegerType && !TypeRules.isTypeless(operand.type());
    }

    private static boolean isIntegerOrLogical(Expression operand) {
        return isInteger(operand) || operand.type() instanceof LogicalType;
    }
}
