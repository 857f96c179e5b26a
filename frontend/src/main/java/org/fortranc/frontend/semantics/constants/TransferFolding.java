package org.fortranc.frontend.semantics.constants;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;

/** TRANSFER (F2018 16.9.193) of constants, by way of their bytes. */
final class TransferFolding {
    private final ConstantEvaluator evaluator;

    TransferFolding(ConstantEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    Optional<ConstantValue> fold(Expression.IntrinsicReference reference, List<Optional<ConstantValue>> arguments) {
        var source = arguments.getFirst().orElseThrow();
        var mold = arguments.get(1).orElseThrow();
        var storage = new StructureStorage(evaluator, reference.range());
        var elements = switch (source) {
            case ConstantValue.Scalar(var constant) -> List.of(constant);
            case ConstantValue.Array array -> array.elements();
        };
        int each = elements.isEmpty() ? 0 : storage.size(elements.getFirst().type());
        int sourceBytes = elements.size() * each;
        DataType type = mold.type() instanceof DataType.CharacterType ? firstElement(mold).map(Expression::type)
                .orElse(mold.type()) : mold.type();
        int unit = storage.size(type);
        int count = size(arguments).orElse(mold.rank() == 0 ? 1 : unit == 0 ? 0 : (sourceBytes + unit - 1) / unit);
        var bytes = ByteBuffer.allocate(Math.max(sourceBytes, unit * count)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < elements.size(); i++) storage.write(bytes, i * each, elements.get(i));
        var result = new ArrayList<Expression>();
        for (int i = 0; i < count; i++) result.add(storage.read(bytes, i * unit, type));
        boolean scalar = mold.rank() == 0 && arguments.get(2).isEmpty();
        return Optional.of(scalar ? new ConstantValue.Scalar(result.getFirst()) : ConstantValue.vector(type, result));
    }

    private static Optional<Integer> size(List<Optional<ConstantValue>> arguments) {
        return arguments.get(2).map(value -> Math.toIntExact(
                ((Expression.IntegerConstant) ((ConstantValue.Scalar) value).constant()).value()));
    }

    private static Optional<Expression> firstElement(ConstantValue value) {
        return switch (value) {
            case ConstantValue.Scalar(var constant) -> Optional.of(constant);
            case ConstantValue.Array array -> array.elements().stream().findFirst();
        };
    }
}
