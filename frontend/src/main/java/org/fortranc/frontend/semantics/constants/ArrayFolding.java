package org.fortranc.frontend.semantics.constants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.CharacterConstant;
import org.fortranc.ir.fortran.Expression.IntegerConstant;
import org.fortranc.ir.fortran.Expression.LogicalConstant;

/** Transformational functions (F2018 16.7) of constants. */
final class ArrayFolding {
    private ArrayFolding() {}

    static Optional<ConstantValue> fold(Expression.IntrinsicReference reference,
            List<Optional<ConstantValue>> arguments) {
        return switch (reference.name()) {
            case "selected_int_kind" -> integer(reference, selectedIntegerKind(number(arguments, 0).orElseThrow()));
            case "selected_real_kind", "ieee_selected_real_kind" -> integer(reference, selectedRealKind(
                    number(arguments, 0).orElse(0L), number(arguments, 1).orElse(0L), number(arguments, 2).orElse(2L)));
            case "selected_char_kind" -> integer(reference,
                    switch (CharacterFolding.trimmed(text(arguments, 0)).toLowerCase(java.util.Locale.ROOT)) {
                case "ascii", "default" -> 1;
                case "iso_10646" -> 4;
                default -> -1;
            });
            case "repeat" -> {
                long copies = number(arguments, 1).orElseThrow();
                if (copies < 0) throw new SemanticError(Code.CONSTRAINT,
                        reference.range(), "The second argument of 'repeat' is negative");
                yield text(reference, text(arguments, 0).repeat(Math.toIntExact(copies)));
            }
            case "trim" -> text(reference, CharacterFolding.trimmed(text(arguments, 0)));
            case "reshape" -> reshape(reference, arguments);
            case "transpose" -> transpose(array(arguments, 0));
            case "spread" -> spread(reference, arguments);
            case "pack" -> pack(reference, arguments);
            case "dot_product" -> dotProduct(reference, array(arguments, 0), array(arguments, 1));
            case "maxloc", "minloc", "findloc" -> Optional.of(new LocationFolding(reference, arguments).fold());
            case "cshift" -> Optional.of(new ShiftFolding(reference, arguments).circular(arguments.get(2)));
            case "eoshift" -> new ShiftFolding(reference, arguments).endOff(arguments.get(2), arguments.get(3));
            case "unpack" -> unpack(reference, arguments);
            case "bessel_jn", "bessel_yn" -> besselSequence(reference, arguments);
            case "matmul" -> matrixProduct(reference, array(arguments, 0), array(arguments, 1));
            default -> new Reductions(reference, arguments).fold();
        };
    }

    private static Optional<ConstantValue> integer(Expression.IntrinsicReference reference, long value) {
        return Optional.of(new ConstantValue.Scalar(
                ConstantConversion.integer(value, TypeRules.kindOf(reference.type()), reference.range())));
    }

    private static Optional<ConstantValue> text(Expression.IntrinsicReference reference, String value) {
        return Optional.of(new ConstantValue.Scalar(ConstantConversion.character(value, 1, reference.range())));
    }

    private static Optional<Long> number(List<Optional<ConstantValue>> arguments, int index) {
        if (index >= arguments.size()) return Optional.empty();
        return arguments.get(index).map(value -> ((IntegerConstant) ((ConstantValue.Scalar) value).constant()).value());
    }

    private static String text(List<Optional<ConstantValue>> arguments, int index) {
        return ((CharacterConstant) ((ConstantValue.Scalar) arguments.get(index).orElseThrow()).constant()).value();
    }

    private static ConstantValue.Array array(List<Optional<ConstantValue>> arguments, int index) {
        return (ConstantValue.Array) arguments.get(index).orElseThrow();
    }

    private static long selectedIntegerKind(long digits) {
        for (int kind : new int[] {1, 2, 4, 8})
            if (InquiryFolding.decimalRange(kind) >= digits) return kind;
        return digits <= 38 ? 16 : -1;
    }

    /** gfortran on x86-64 has the kinds 4, 8, 10 and 16. */
    private static long selectedRealKind(long precision, long range, long radix) {
        if (radix != 2) return -5;
        int[] kinds = {4, 8, 10, 16};
        int[] precisions = {6, 15, 18, 33};
        int[] ranges = {37, 307, 4931, 4931};
        for (int i = 0; i < kinds.length; i++)
            if (precisions[i] >= precision && ranges[i] >= range) return kinds[i];
        boolean noPrecision = precision > 33;
        boolean noRange = range > 4931;
        return noPrecision && noRange ? -3 : noPrecision ? -1 : -2;
    }

    private static Optional<ConstantValue> reshape(Expression.IntrinsicReference reference,
            List<Optional<ConstantValue>> arguments) {
        var source = array(arguments, 0);
        var extents = array(arguments, 1).elements().stream().map(e -> Math.toIntExact(((IntegerConstant) e).value()))
                .toList();
        for (int extent : extents)
            if (extent < 0) throw new SemanticError(Code.CONSTRAINT, reference.range(),
                    "SHAPE of RESHAPE has the negative element %d", extent);
        var order = arguments.get(3).map(value -> ((ConstantValue.Array) value).elements().stream()
                .map(e -> (int) ((IntegerConstant) e).value() - 1).toList())
                .orElseGet(() -> java.util.stream.IntStream.range(0, extents.size()).boxed().toList());
        var pad = arguments.get(2).map(value -> ((ConstantValue.Array) value).elements()).orElse(List.of());
        int size = extents.stream().reduce(1, (a, b) -> a * b);
        if (source.elements().size() < size && pad.isEmpty())
            throw new SemanticError(Code.CONSTRAINT,
                    reference.range(), "RESHAPE needs %d elements, but the source has %d",
                            size, source.elements().size());
        var result = new ArrayList<Expression>(java.util.Collections.nCopies(size, null));
        int[] index = new int[extents.size()];
        for (int n = 0; n < size; n++) {
            int offset = 0;
            int stride = 1;
            for (int d = 0; d < extents.size(); d++) {
                offset += index[d] * stride;
                stride *= extents.get(d);
            }
            result.set(offset, n < source.elements().size() ? source.elements().get(n)
                    : pad.get((n - source.elements().size()) % pad.size()));
            for (int d : order) {
                if (++index[d] < extents.get(d)) break;
                index[d] = 0;
            }
        }
        return Optional.of(new ConstantValue.Array(extents, source.type(), result));
    }

    private static Optional<ConstantValue> transpose(ConstantValue.Array matrix) {
        int rows = matrix.extents().get(0);
        int columns = matrix.extents().get(1);
        var elements = new ArrayList<Expression>();
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++) elements.add(matrix.elements().get(i + j * rows));
        return Optional.of(new ConstantValue.Array(List.of(columns, rows), matrix.type(), elements));
    }

    private static Optional<ConstantValue> spread(Expression.IntrinsicReference reference,
            List<Optional<ConstantValue>> arguments) {
        int copies = (int) Math.max(0, number(arguments, 2).orElseThrow());
        if (arguments.getFirst().orElseThrow() instanceof ConstantValue.Scalar(var scalar))
            return Optional.of(ConstantValue.vector(reference.type(), java.util.Collections.nCopies(copies, scalar)));
        var source = array(arguments, 0);
        int dimension = (int) (number(arguments, 1).orElseThrow() - 1);
        int inner = source.extents().subList(0, dimension).stream().reduce(1, (a, b) -> a * b);
        var elements = new ArrayList<Expression>();
        for (int start = 0; inner > 0 && start < source.elements().size(); start += inner)
            for (int copy = 0; copy < copies; copy++)
                elements.addAll(source.elements().subList(start, start + inner));
        var extents = new ArrayList<>(source.extents());
        extents.add(dimension, copies);
        return Optional.of(new ConstantValue.Array(extents, source.type(), elements));
    }

    private static Optional<ConstantValue> pack(Expression.IntrinsicReference reference,
            List<Optional<ConstantValue>> arguments) {
        var source = array(arguments, 0);
        var mask = arguments.get(1).orElseThrow();
        var elements = new ArrayList<Expression>();
        for (int i = 0; i < source.elements().size(); i++) {
            var chosen = switch (mask) {
                case ConstantValue.Scalar(var constant) -> constant;
                case ConstantValue.Array array -> array.elements().get(i);
            };
            if (((LogicalConstant) chosen).value()) elements.add(source.elements().get(i));
        }
        arguments.get(2).map(v -> ((ConstantValue.Array) v).elements()).ifPresent(vector -> {
            if (vector.size() < elements.size()) throw new SemanticError(Code.CONSTRAINT, reference.range(),
                    "VECTOR of PACK has %d elements, but %d are packed", vector.size(), elements.size());
            elements.addAll(vector.subList(elements.size(), vector.size()));
        });
        return Optional.of(ConstantValue.vector(reference.type(), elements));
    }

    /** gfortran takes two orders exactly, and the others from the recurrence in the precision of the kind. */
    private static Optional<ConstantValue> besselSequence(Expression.IntrinsicReference reference,
            List<Optional<ConstantValue>> arguments) {
        var x = ((Expression.RealConstant) ((ConstantValue.Scalar) arguments.get(2).orElseThrow()).constant()).value();
        int kind = TypeRules.kindOf(reference.type());
        long first = number(arguments, 0).orElseThrow();
        int count = (int) Math.max(0, number(arguments, 1).orElseThrow() - first + 1);
        boolean down = reference.name().equals("bessel_jn");
        double[] values = new double[count];
        double factor = ConstantConversion.rounded(2 / x, kind);
        for (int turn = 0; turn < count; turn++) {
            int at = down ? count - 1 - turn : turn;
            int step = down ? 1 : -1;
            if (turn < 2) {
                var value = NumericFolding.bessel(reference.name(), first + at, x, kind);
                if (value.isEmpty()) return Optional.empty();
                values[at] = value.get();
            } else {
                double scaled = ConstantConversion.rounded(factor * (first + at + step), kind);
                double product = ConstantConversion.rounded(scaled * values[at + step], kind);
                values[at] = ConstantConversion.rounded(product - values[at + 2 * step], kind);
            }
        }
        return Optional.of(ConstantValue.vector(reference.type(), java.util.Arrays.stream(values)
                .<Expression>mapToObj(v -> ConstantConversion.real(v, kind, reference.range())).toList()));
    }

    private static Expression zero(DataType type, Expression.IntrinsicReference reference) {
        return ConstantConversion.convert(ConstantConversion.integer(0, 4, reference.range()), type);
    }

    private static Optional<ConstantValue> unpack(Expression.IntrinsicReference reference,
            List<Optional<ConstantValue>> arguments) {
        var vector = array(arguments, 0);
        var mask = array(arguments, 1);
        long needed = mask.elements().stream().filter(m -> ((LogicalConstant) m).value()).count();
        if (vector.elements().size() < needed) throw new SemanticError(Code.CONSTRAINT, reference.range(),
                "VECTOR of UNPACK has %d elements, but %d are needed", vector.elements().size(), needed);
        var field = arguments.get(2).orElseThrow();
        var elements = new ArrayList<Expression>();
        int next = 0;
        for (int i = 0; i < mask.elements().size(); i++) {
            if (((LogicalConstant) mask.elements().get(i)).value()) {
                elements.add(vector.elements().get(next++));
            } else {
                elements.add(switch (field) {
                    case ConstantValue.Scalar(var constant) -> constant;
                    case ConstantValue.Array array -> array.elements().get(i);
                });
            }
        }
        return Optional.of(mask.with(vector.type(), elements));
    }

    private static Optional<ConstantValue> matrixProduct(Expression.IntrinsicReference reference,
            ConstantValue.Array left, ConstantValue.Array right) {
        int inner = left.extents().getLast();
        int rows = left.rank() == 1 ? 1 : left.extents().getFirst();
        int columns = right.rank() == 1 ? 1 : right.extents().getLast();
        if (right.extents().getFirst() != inner)
            throw new SemanticError(Code.RANK_MISMATCH, reference.range(), "The matrices have the shapes %s and %s",
                    left.extents(), right.extents());
        boolean logical = reference.type() instanceof DataType.LogicalType;
        var elements = new ArrayList<Expression>();
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                Expression sum = logical ? new LogicalConstant(false, (DataType.LogicalType) reference.type(),
                        reference.range())
                        : zero(reference.type(), reference);
                for (int k = 0; k < inner; k++) {
                    var product = ScalarArithmetic.binary(logical ? Expression.BinaryOperator.AND
                            : Expression.BinaryOperator.MULTIPLY,
                            left.elements().get(row + k * rows), right.elements().get(k + column * inner),
                            reference.type(), reference.range());
                    sum = ScalarArithmetic.binary(logical ? Expression.BinaryOperator.OR
                            : Expression.BinaryOperator.ADD, sum, product,
                            reference.type(), reference.range());
                }
                elements.add(sum);
            }
        }
        var extents = new ArrayList<Integer>();
        if (left.rank() > 1) extents.add(rows);
        if (right.rank() > 1) extents.add(columns);
        return Optional.of(new ConstantValue.Array(extents, reference.type(), elements));
    }

    private static Optional<ConstantValue> dotProduct(Expression.IntrinsicReference reference,
            ConstantValue.Array left, ConstantValue.Array right) {
        boolean logical = reference.type() instanceof DataType.LogicalType;
        Expression sum = logical ? new LogicalConstant(false, (DataType.LogicalType) reference.type(),
                reference.range()) : zero(reference.type(), reference);
        for (int i = 0; i < left.elements().size(); i++) {
            var l = conjugate(ConstantConversion.convert(left.elements().get(i), reference.type()));
            var r = ConstantConversion.convert(right.elements().get(i), reference.type());
            var product = ScalarArithmetic.binary(logical ? Expression.BinaryOperator.AND
                    : Expression.BinaryOperator.MULTIPLY, l, r, reference.type(), reference.range());
            sum = ScalarArithmetic.binary(logical ? Expression.BinaryOperator.OR : Expression.BinaryOperator.ADD,
                    sum, product, reference.type(), reference.range());
        }
        return Optional.of(new ConstantValue.Scalar(sum));
    }

    /** F2018 16.9.65: the first complex vector is conjugated. */
    private static Expression conjugate(Expression value) {
        return value instanceof Expression.ComplexConstant(double re, double im, var type, var range)
                ? new Expression.ComplexConstant(re, -im, type, range) : value;
    }
}
