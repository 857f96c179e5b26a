package org.fortranc.frontend.semantics.constants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure.ProcedureKind;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicTable;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Expression;

/** Evaluates references to intrinsic functions whose arguments are constants, and inquiries about what is declared. */
final class IntrinsicFolding {
    private IntrinsicFolding() {}

    /** The value; empty if it is known only when the program runs. */
    static Optional<ConstantValue> fold(Expression.IntrinsicReference reference, ConstantEvaluator evaluator) {
        var procedure = IntrinsicTable.standard().function(reference.name(), reference.arguments().size());
        if (procedure.isEmpty()) return Optional.empty();
        if (procedure.get().kind() == ProcedureKind.INQUIRY) return new InquiryFolding(evaluator).fold(reference);
        var values = new ArrayList<Optional<ConstantValue>>();
        for (var argument : reference.arguments()) {
            if (!(argument instanceof ActualArgument.Given(var expression, _))) {
                values.add(Optional.empty());
                continue;
            }
            var value = evaluator.evaluate(expression);
            if (value.isEmpty()) return Optional.empty();
            values.add(value);
        }
        if (reference.name().equals("transfer")) return new TransferFolding(evaluator).fold(reference, values);
        return procedure.get().isElemental() ? elemental(reference, values) : ArrayFolding.fold(reference, values);
    }

    /** Applies the function to scalars, spreading scalar arguments over the elements of array arguments. */
    private static Optional<ConstantValue> elemental(Expression.IntrinsicReference reference,
            List<Optional<ConstantValue>> arguments) {
        Optional<ConstantValue.Array> shape = Optional.empty();
        for (var argument : arguments) {
            if (argument.isEmpty() || !(argument.get() instanceof ConstantValue.Array array)) continue;
            if (shape.isPresent() && !shape.get().extents().equals(array.extents()))
                throw new SemanticError(Code.RANK_MISMATCH,
                        reference.range(), "The arguments of '%s' have different shapes",
                                reference.name());
            shape = Optional.of(array);
        }
        if (shape.isEmpty()) return element(reference, arguments, 0).map(ConstantValue.Scalar::new);
        var elements = new ArrayList<Expression>();
        for (int i = 0; i < shape.get().elements().size(); i++) {
            var element = element(reference, arguments, i);
            if (element.isEmpty()) return Optional.empty();
            elements.add(element.get());
        }
        return Optional.of(shape.get().with(reference.type(), elements));
    }

    private static Optional<Expression> element(Expression.IntrinsicReference reference,
            List<Optional<ConstantValue>> arguments, int index) {
        var scalars = arguments.stream().map(argument -> argument.map(value -> switch (value) {
            case ConstantValue.Scalar(var constant) -> constant;
            case ConstantValue.Array array -> array.elements().get(index);
        })).toList();
        return NumericFolding.fold(reference, scalars)
                .or(() -> BitFolding.fold(reference, scalars))
                .or(() -> CharacterFolding.fold(reference, scalars));
    }
}
