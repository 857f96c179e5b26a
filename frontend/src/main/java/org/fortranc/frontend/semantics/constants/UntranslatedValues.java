package org.fortranc.frontend.semantics.constants;

import java.util.Optional;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure.ProcedureKind;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicTable;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;

/**
 * Constant expressions of types whose values cannot be had ({@link DataType#isTranslated}): the value of such an
 * expression is the expression itself, over constants. What asks only for the type is answered as for every other type;
 * what would need the value has none.
 */
final class UntranslatedValues {
    private final ConstantEvaluator evaluator;

    UntranslatedValues(ConstantEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Whether an operation gives or takes such a value; elements and constructors only hold them. */
    static boolean concerns(Expression expression) {
        return switch (expression) {
            case Expression.Unary _, Expression.Binary _, Expression.Conversion _ -> isInvolved(expression);
            case Expression.IntrinsicReference reference -> isInquiry(reference) ? !reference.type().isTranslated()
                    : isInvolved(reference);
            case Designator.Substring _, Designator.ComplexPart _ -> !expression.type().isTranslated();
            case Designator.ArrayElement(Designator.ObjectName _, _, _) -> !expression.type().isTranslated();
            default -> false;
        };
    }

    private static boolean isInvolved(Expression expression) {
        return !expression.type().isTranslated()
                || FortranTrees.operands(expression).stream().anyMatch(operand -> !operand.type().isTranslated());
    }

    private static boolean isInquiry(Expression.IntrinsicReference reference) {
        return IntrinsicTable.standard().function(reference.name(), reference.arguments().size())
                .filter(p -> p.kind() == ProcedureKind.INQUIRY).isPresent();
    }

    Optional<ConstantValue> evaluate(Expression expression) {
        var type = expression.type();
        if (type.isTranslated()) return Optional.empty();
        return switch (expression) {
            case Expression.Conversion(var operand, _, var range) -> evaluator.evaluate(operand)
                    .map(value -> value.map(type, c -> new Expression.Conversion(c, type, range)));
            case Expression.Unary(var operator, var operand, var range) -> evaluator.evaluate(operand)
                    .map(value -> value.map(type, c -> new Expression.Unary(operator, c, range)));
            case Expression.Binary(var operator, var left, var right, _, var range) -> evaluator.evaluate(left)
                    .flatMap(l -> evaluator.evaluate(right).map(r -> ConstantEvaluator.combine(l, r, type, range,
                            (a, b) -> new Expression.Binary(operator, a, b, type, range))));
            case Expression.IntrinsicReference reference when reference.rank() == 0 && (isInquiry(reference)
                    || FortranTrees.operands(reference).stream().allMatch(this::isConstant)) ->
                    Optional.of(new ConstantValue.Scalar(reference));
            case Designator.ArrayElement(var array, var subscripts, _) -> isConstant(array)
                    && subscripts.stream().allMatch(s -> evaluator.integer(s).isPresent())
                    ? Optional.of(new ConstantValue.Scalar(expression)) : Optional.empty();
            case Designator.Substring(var text, _, _, _) -> part(text, expression);
            case Designator.ComplexPart(var complex, _, _) -> part(complex, expression);
            default -> Optional.empty();
        };
    }

    /** Whether it has a value, or is a named constant that has only its expression. */
    private boolean isConstant(Expression operand) {
        return evaluator.evaluate(operand).isPresent() || operand instanceof Designator.ObjectName name
                && evaluator.symbols().find(name.entity()).filter(Symbol::isConstant).isPresent();
    }

    private Optional<ConstantValue> part(Designator whole, Expression part) {
        return part.rank() > 0 ? Optional.empty() : evaluator.evaluate(whole).map(_ -> new ConstantValue.Scalar(part));
    }
}
