package org.fortranc.frontend.semantics.constants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.BinaryOperator;
import org.fortranc.ir.fortran.Expression.IntegerConstant;
import org.fortranc.ir.fortran.Expression.LogicalConstant;
import org.fortranc.ir.fortran.Expression.RealConstant;

/** MAXLOC, MINLOC and FINDLOC of constants (F2018 16.9.80, 16.9.127, 16.9.134). */
final class LocationFolding {
    private final Expression.IntrinsicReference reference;
    private final ConstantValue.Array source;
    private final Optional<ConstantValue> dim;
    private final Optional<ConstantValue> mask;
    private final boolean back;
    private final Optional<Expression> wanted;

    LocationFolding(Expression.IntrinsicReference reference, List<Optional<ConstantValue>> arguments) {
        int first = reference.name().equals("findloc") ? 2 : 1;
        this.reference = reference;
        this.source = (ConstantValue.Array) arguments.getFirst().orElseThrow();
        this.wanted = first == 2 ? arguments.get(1).map(v -> ((ConstantValue.Scalar) v).constant()) : Optional.empty();
        this.dim = arguments.get(first);
        this.mask = arguments.get(first + 1);
        this.back = arguments.get(first + 3)
                .map(v -> ((LogicalConstant) ((ConstantValue.Scalar) v).constant()).value()).orElse(false);
    }

    ConstantValue fold() {
        return dim.isEmpty() ? inAllDimensions()
                : along((int) ((IntegerConstant) ((ConstantValue.Scalar) dim.get()).constant()).value() - 1);
    }

    private ConstantValue inAllDimensions() {
        var all = new ArrayList<Integer>();
        for (int i = 0; i < source.elements().size(); i++) all.add(i);
        int at = best(all);
        var subscripts = new ArrayList<Expression>();
        for (int extent : source.extents()) {
            subscripts.add(integer(at < 0 ? 0 : at % extent + 1));
            at = at < 0 ? at : at / extent;
        }
        return ConstantValue.vector(reference.type(), subscripts);
    }

    private ConstantValue along(int dimension) {
        int inner = source.extents().subList(0, dimension).stream().reduce(1, (a, b) -> a * b);
        int length = source.extents().get(dimension);
        var extents = new ArrayList<>(source.extents());
        extents.remove(dimension);
        int count = extents.stream().reduce(1, (a, b) -> a * b);
        var elements = new ArrayList<Expression>();
        for (int n = 0; n < count; n++) {
            int start = n % inner + n / inner * inner * length;
            var line = new ArrayList<Integer>();
            for (int k = 0; k < length; k++) line.add(start + k * inner);
            int at = best(line);
            elements.add(integer(at < 0 ? 0 : (at - start) / inner + 1));
        }
        return extents.isEmpty() ? new ConstantValue.Scalar(elements.getFirst())
                : new ConstantValue.Array(extents, reference.type(), elements);
    }

    private Expression integer(long value) {
        return ConstantConversion.integer(value, TypeRules.kindOf(reference.type()), reference.range());
    }

    /** Which of the positions has the element; -1 if none has. */
    private int best(List<Integer> positions) {
        int found = -1;
        for (int at : positions) {
            if (!isChosen(at)) continue;
            var element = source.elements().get(at);
            if (wanted.isPresent()) {
                if (!equal(element, wanted.get())) continue;
                found = at;
                if (!back) break;
            } else if (found < 0 || isBetter(element, source.elements().get(found))) {
                found = at;
            }
        }
        return found;
    }

    private boolean isChosen(int at) {
        if (mask.isEmpty()) return true;
        var element = switch (mask.get()) {
            case ConstantValue.Scalar(var constant) -> constant;
            case ConstantValue.Array array -> array.elements().get(at);
        };
        return ((LogicalConstant) element).value();
    }

    /** A number is better than the NaN found before it. */
    private boolean isBetter(Expression element, Expression found) {
        if (found instanceof RealConstant(double value, _, _) && Double.isNaN(value))
            return back || element instanceof RealConstant(double other, _, _) && !Double.isNaN(other);
        boolean maximum = reference.name().equals("maxloc");
        var strictly = maximum ? BinaryOperator.GT : BinaryOperator.LT;
        var weakly = maximum ? BinaryOperator.GE : BinaryOperator.LE;
        return ScalarArithmetic.relation(back ? weakly : strictly, element, found);
    }

    private static boolean equal(Expression element, Expression wanted) {
        if (element instanceof LogicalConstant(boolean value, _, _)) return value == ((LogicalConstant) wanted).value();
        if (element.type() instanceof DataType.CharacterType)
            return ScalarArithmetic.relation(BinaryOperator.EQ, element, wanted);
        var common = TypeRules.arithmetic(element.type(), wanted.type()).orElseThrow();
        return ScalarArithmetic.relation(BinaryOperator.EQ, ConstantConversion.convert(element, common),
                ConstantConversion.convert(wanted, common));
    }
}
