package org.fortranc.frontend.semantics.constants;

import java.util.Optional;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure.ProcedureKind;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicTable;
import org.fortranc.ir.fortran.DataType;
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

    /** Whether an operation gives or takes such a value; designators and constructors only hold them. */
    static boolean concerns(Expression expression) {
        return switch (expression) {
            case Expression.Unary _, Expression.Binary _, Expression.Conversion _ -> isInvolved(expression);
            case Expression.IntrinsicReference reference -> isInquiry(reference) ? !reference.type().isTranslated()
                    : isInvolved(reference);
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
                    || FortranTrees.operands(reference).stream().allMatch(a -> evaluator.evaluate(a).isPresent())) ->
                    Optional.of(new ConstantValue.Scalar(reference));
            default -> Optional.empty();
        };
    }
}
