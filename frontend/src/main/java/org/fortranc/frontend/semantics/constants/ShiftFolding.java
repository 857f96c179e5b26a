package org.fortranc.frontend.semantics.constants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.CharacterConstant;
import org.fortranc.ir.fortran.Expression.IntegerConstant;

/** CSHIFT and EOSHIFT of constants (F2018 16.9.59, 16.9.72): each line along DIM has its shift and boundary. */
final class ShiftFolding {
    private final Expression.IntrinsicReference reference;
    private final ConstantValue.Array source;
    private final ConstantValue shift;

    ShiftFolding(Expression.IntrinsicReference reference, List<Optional<ConstantValue>> arguments) {
        this.reference = reference;
        this.source = (ConstantValue.Array) arguments.getFirst().orElseThrow();
        this.shift = arguments.get(1).orElseThrow();
    }

    ConstantValue circular(Optional<ConstantValue> dim) {
        return shifted(dimension(dim), (line, position, length, inner, start) ->
                source.elements().get(start + inner * Math.floorMod(position, length)));
    }

    /** Empty for structures, which have no boundary value of their own. */
    Optional<ConstantValue> endOff(Optional<ConstantValue> boundary, Optional<ConstantValue> dim) {
        if (source.elements().isEmpty()) return Optional.of(source);
        if (boundary.isEmpty() && source.type() instanceof DataType.DerivedType) return Optional.empty();
        var fill = boundary.orElseGet(() -> new ConstantValue.Scalar(blank(source.elements().getFirst())));
        return Optional.of(shifted(dimension(dim), (line, position, length, inner, start) ->
                position >= 0 && position < length ? source.elements().get(start + inner * position)
                        : element(fill, line)));
    }

    private interface Chooser {
        Expression element(int line, int position, int length, int inner, int start);
    }

    private static int dimension(Optional<ConstantValue> dim) {
        return dim.map(d -> (int) ((IntegerConstant) ((ConstantValue.Scalar) d).constant()).value() - 1).orElse(0);
    }

    private ConstantValue shifted(int dimension, Chooser chooser) {
        int inner = source.extents().subList(0, dimension).stream().reduce(1, (a, b) -> a * b);
        int length = source.extents().get(dimension);
        int count = source.elements().size();
        var elements = new ArrayList<Expression>();
        for (int at = 0; at < count; at++) {
            int line = at % inner + at / (inner * length) * inner;
            int start = at % inner + at / (inner * length) * inner * length;
            int position = at / inner % length;
            int by = Math.toIntExact(((IntegerConstant) element(shift, line)).value());
            elements.add(chooser.element(line, position + by, length, inner, start));
        }
        return source.with(source.type(), elements);
    }

    private static Expression element(ConstantValue value, int at) {
        return switch (value) {
            case ConstantValue.Scalar(var constant) -> constant;
            case ConstantValue.Array array -> array.elements().get(at);
        };
    }

    private Expression blank(Expression like) {
        if (like instanceof CharacterConstant(var text, _, _))
            return ConstantConversion.character(" ".repeat(text.length()), 1, reference.range());
        if (like.type() instanceof DataType.LogicalType type)
            return new Expression.LogicalConstant(false, type, reference.range());
        return ConstantConversion.convert(ConstantConversion.integer(0, 4, reference.range()), like.type());
    }
}
