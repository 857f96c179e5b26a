package org.fortranc.frontend.semantics.constants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.BinaryOperator;
import org.fortranc.ir.fortran.Expression.IntegerConstant;
import org.fortranc.ir.fortran.Expression.LogicalConstant;

/** Functions that combine the elements of a constant array, or of its lines along a dimension (F2018 16.7). */
final class Reductions {
    private final Expression.IntrinsicReference reference;
    private final List<Optional<ConstantValue>> arguments;

    Reductions(Expression.IntrinsicReference reference, List<Optional<ConstantValue>> arguments) {
        this.reference = reference;
        this.arguments = arguments;
    }

    /** Empty where the function is no reduction. */
    Optional<ConstantValue> fold() {
        return switch (reference.name()) {
            case "sum" -> numeric(0, BinaryOperator.ADD);
            case "product" -> numeric(1, BinaryOperator.MULTIPLY);
            case "any" -> logical(false, BinaryOperator.OR);
            case "all" -> logical(true, BinaryOperator.AND);
            case "parity" -> logical(false, BinaryOperator.NEQV);
            case "count" -> lines(0, 1, 9).map(parts -> result(parts, line -> integer(line.stream()
                    .filter(e -> ((LogicalConstant) e).value()).count())));
            case "iall" -> bits(-1, (a, b) -> a & b);
            case "iany" -> bits(0, (a, b) -> a | b);
            case "iparity" -> bits(0, (a, b) -> a ^ b);
            case "norm2" -> lines(0, 1, 9).map(parts -> result(parts, this::norm));
            case "maxval" -> extreme(BinaryOperator.GT);
            case "minval" -> extreme(BinaryOperator.LT);
            default -> Optional.empty();
        };
    }

    /** The elements that make one element of the result, and the shape of the result. */
    private record Lines(List<Integer> extents, List<List<Expression>> lines) {}

    private Optional<Lines> lines(int arrayAt, int dimAt, int maskAt) {
        var array = (ConstantValue.Array) arguments.get(arrayAt).orElseThrow();
        var dim = arguments.get(dimAt)
                .map(v -> (int) ((IntegerConstant) ((ConstantValue.Scalar) v).constant()).value());
        var mask = maskAt < arguments.size() ? arguments.get(maskAt) : Optional.<ConstantValue>empty();
        if (dim.isPresent() && (dim.get() < 1 || dim.get() > array.rank()))
            throw new SemanticError(Code.CONSTRAINT, reference.range(), "DIM is %d, but the array has rank %d",
                    dim.get(), array.rank());
        int inner = 1;
        int length = array.elements().size();
        var extents = new ArrayList<Integer>();
        if (dim.isPresent()) {
            for (int d = 0; d < dim.get() - 1; d++) inner *= array.extents().get(d);
            length = array.extents().get(dim.get() - 1);
            extents.addAll(array.extents());
            extents.remove(dim.get() - 1);
        } else {
            inner = 1;
        }
        int count = extents.stream().reduce(1, (a, b) -> a * b);
        var lines = new ArrayList<List<Expression>>();
        for (int n = 0; n < count; n++) {
            int start = dim.isPresent() ? n % inner + n / inner * inner * length : 0;
            var line = new ArrayList<Expression>();
            for (int k = 0; k < length; k++) {
                int at = start + k * inner;
                if (isChosen(mask, at)) line.add(array.elements().get(at));
            }
            lines.add(line);
        }
        return Optional.of(new Lines(extents, lines));
    }

    private static boolean isChosen(Optional<ConstantValue> mask, int at) {
        if (mask.isEmpty()) return true;
        var element = switch (mask.get()) {
            case ConstantValue.Scalar(var constant) -> constant;
            case ConstantValue.Array array -> array.elements().get(at);
        };
        return ((LogicalConstant) element).value();
    }

    private ConstantValue result(Lines lines, Function<List<Expression>, Expression> combine) {
        var elements = lines.lines().stream().map(combine).toList();
        return lines.extents().isEmpty() ? new ConstantValue.Scalar(elements.getFirst())
                : new ConstantValue.Array(lines.extents(), reference.type(), elements);
    }

    private Expression integer(long value) {
        return ConstantConversion.integer(value, TypeRules.kindOf(reference.type()), reference.range());
    }

    private Optional<ConstantValue> numeric(long start, BinaryOperator operator) {
        var first = ConstantConversion.convert(ConstantConversion.integer(start, 4, reference.range()),
                reference.type());
        return lines(0, 1, 2).map(parts -> result(parts, line -> line.stream().reduce(first, (a, b) ->
                ScalarArithmetic.binary(operator, a, b, reference.type(), reference.range()))));
    }

    private Optional<ConstantValue> logical(boolean start, BinaryOperator operator) {
        Expression first = new LogicalConstant(start, (DataType.LogicalType) reference.type(), reference.range());
        return lines(0, 1, 9).map(parts -> result(parts, line -> line.stream().reduce(first, (a, b) ->
                ScalarArithmetic.binary(operator, a, b, reference.type(), reference.range()))));
    }

    private Optional<ConstantValue> bits(long start, java.util.function.LongBinaryOperator operator) {
        return lines(0, 1, 2).map(parts -> result(parts, line -> integer(line.stream()
                .mapToLong(e -> ((IntegerConstant) e).value()).reduce(start, operator))));
    }

    private Optional<ConstantValue> extreme(BinaryOperator better) {
        return lines(0, 1, 2).map(parts -> result(parts,
                        line -> line.stream().reduce((a, b) -> ScalarArithmetic.relation(better, b, a) || isNaN(a)
                                ? b : a).orElseGet(() -> emptyExtreme(better))));
    }

    private static boolean isNaN(Expression value) {
        return value instanceof Expression.RealConstant(double x, _, _) && Double.isNaN(x);
    }

    /** F2018 16.9.129: of nothing, the number of largest magnitude on the other side. */
    private Expression emptyExtreme(BinaryOperator better) {
        int kind = TypeRules.kindOf(reference.type());
        if (reference.type() instanceof DataType.CharacterType text) {
            long length = TypeRules.constantLength(text).orElseThrow(() -> new SemanticError(Code.NOT_CONSTANT,
                    reference.range(), "The length of an extremum of nothing is not constant"));
            String lowest = better == BinaryOperator.GT ? "\0" : "\u00ff";
            return ConstantConversion.character(lowest.repeat(Math.toIntExact(length)), 1, reference.range());
        }
        if (reference.type() instanceof DataType.RealType) {
            double huge = kind == 4 ? Float.MAX_VALUE : Double.MAX_VALUE;
            return ConstantConversion.real(better == BinaryOperator.GT ? -huge : huge, kind, reference.range());
        }
        long huge = kind == 8 ? Long.MAX_VALUE : (1L << 8 * kind - 1) - 1;
        return integer(better == BinaryOperator.GT ? -huge - 1 : huge);
    }

    private Expression norm(List<Expression> line) {
        int kind = TypeRules.kindOf(reference.type());
        var sum = BigDecimal.ZERO;
        for (var element : line) sum = sum.add(RealFunctions.square(((Expression.RealConstant) element).value()));
        return ConstantConversion.real(RealFunctions.round(RealFunctions.squareRoot(sum), kind), kind,
                reference.range());
    }
}
