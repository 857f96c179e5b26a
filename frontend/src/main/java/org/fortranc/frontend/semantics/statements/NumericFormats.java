package org.fortranc.frontend.semantics.statements;

import java.util.List;
import java.util.Optional;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Designator.SectionSubscript;
import org.fortranc.ir.fortran.Expression;

/**
 * Formats in arrays of numbers, four or eight characters to the element, as FORTRAN 66 had them and DATA statements
 * with Hollerith constants fill them. As with gfortran, an element stands for the array from there on.
 */
final class NumericFormats {
    private NumericFormats() {}

    /** The text of such a format as an array of characters; nothing for other expressions. */
    static Optional<Expression> text(Expression format) {
        boolean isNumber = format.type() instanceof DataType.IntegerType || format.type() instanceof DataType.RealType
                || format.type() instanceof DataType.LogicalType;
        if (!isNumber || !(format instanceof Designator)) return Optional.empty();
        if (format instanceof Designator.ArrayElement element) return Optional.of(characters(from(element)));
        return format.rank() == 0 ? Optional.empty() : Optional.of(characters(format));
    }

    private static Designator from(Designator.ArrayElement element) {
        if (element.subscripts().size() != 1)
            throw SemanticError.notTranslated("a format that begins within an array of several dimensions",
                    element.range());
        var rest = new SectionSubscript.Triplet(Optional.of(element.subscripts().getFirst()), Optional.empty(),
                Optional.empty());
        return new Designator.ArraySection(element.array(), List.of(rest), 1, element.range());
    }

    /** {@code TRANSFER(numbers, [' '])}. */
    private static Expression characters(Expression numbers) {
        var range = numbers.range();
        var type = new DataType.CharacterType(1, new DataType.CharacterLength.Given(new Expression.IntegerConstant(1,
                new DataType.IntegerType(4), range)));
        var blank = new Expression.CharacterConstant(" ", type, range);
        var mold = new Expression.ArrayConstructor(List.of(new Expression.ConstructorValue.Value(blank)), type, range);
        return new Expression.IntrinsicReference("transfer", List.of(new ActualArgument.Given(numbers),
                new ActualArgument.Given(mold), new ActualArgument.Absent()), type, 1, range);
    }
}
