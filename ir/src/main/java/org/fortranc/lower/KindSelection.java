package org.fortranc.lower;

import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/** SELECTED_INT_KIND, SELECTED_REAL_KIND and SELECTED_CHAR_KIND of values found when the program runs. */
final class KindSelection {
    private static final int[] INTEGER_RANGES = {2, 4, 9, 18, 38};
    private static final int[] INTEGER_KINDS = {1, 2, 4, 8, 16};
    private static final int[] PRECISIONS = {6, 15, 18, 33};
    private static final int[] PRECISION_KINDS = {4, 8, 10, 16};
    private static final int[] RANGES = {37, 307, 4931};
    private static final int[] RANGE_KINDS = {4, 8, 10};
    /** Greater than every kind: there is none. */
    private static final long NONE = 100;

    private final ProcedureContext context;

    KindSelection(ProcedureContext context) {
        this.context = context;
    }

    Expr lower(IntrinsicReference reference) {
        return switch (reference.name()) {
            case "selected_int_kind" -> first(number(IntrinsicLowering.given(reference, 0)), INTEGER_RANGES,
                    INTEGER_KINDS, -1);
            case "selected_char_kind" -> character(IntrinsicLowering.given(reference, 0));
            default -> real(reference);
        };
    }

    private Expr number(Expression value) {
        return context.keep("digits", Arithmetic.asDefaultInteger(context.expressions.lower(value)));
    }

    /** The kind of the first limit that the value does not exceed. */
    private static Expr first(Expr value, int[] limits, int[] kinds, long none) {
        Expr kind = Arithmetic.literal(none);
        for (int i = limits.length - 1; i >= 0; i--)
            kind = new Expr.Choose(Arithmetic.compare(Expr.Compare.Op.LE, value, Arithmetic.literal(limits[i])),
                    Arithmetic.literal(kinds[i]), kind);
        return kind;
    }

    /** F2018 16.9.170: -1 lacks precision, -2 range, -3 both; -5 is another radix than 2. */
    private Expr real(IntrinsicReference reference) {
        Expr precision = context.keep("kind", IntrinsicLowering.optional(reference, 0)
                .map(p -> first(number(p), PRECISIONS, PRECISION_KINDS, NONE)).orElse(Arithmetic.literal(4)));
        Expr range = context.keep("kind", IntrinsicLowering.optional(reference, 1)
                .map(r -> first(number(r), RANGES, RANGE_KINDS, NONE)).orElse(Arithmetic.literal(4)));
        Expr noRange = Arithmetic.compare(Expr.Compare.Op.EQ, range, Arithmetic.literal(NONE));
        Expr noPrecision = Arithmetic.compare(Expr.Compare.Op.EQ, precision, Arithmetic.literal(NONE));
        Expr kind = new Expr.Choose(noPrecision,
                new Expr.Choose(noRange, Arithmetic.literal(-3), Arithmetic.literal(-1)),
                new Expr.Choose(noRange, Arithmetic.literal(-2), Arithmetic.max(precision, range)));
        var radix = IntrinsicLowering.optional(reference, 2);
        return radix.isEmpty() ? kind : new Expr.Choose(Arithmetic.compare(Expr.Compare.Op.EQ, number(radix.get()),
                Arithmetic.literal(2)), kind, Arithmetic.literal(-5));
    }

    private Expr character(Expression name) {
        Expr value = context.keep("name", context.expressions.lower(name));
        Expr latin = Arithmetic.or(isCalled(value, "ASCII"), isCalled(value, "DEFAULT"));
        return new Expr.Choose(latin, Arithmetic.ONE, new Expr.Choose(isCalled(value, "ISO_10646"),
                Arithmetic.literal(4), Arithmetic.literal(-1)));
    }

    /** Equal but for the case of letters: each letter must be found in both spellings. */
    private Expr isCalled(Expr value, String name) {
        Expr all = Arithmetic.compare(Expr.Compare.Op.EQ, new Expr.Intrinsic(IntrinsicFunction.LEN_TRIM,
                List.of(value), Type.INTEGER), Arithmetic.literal(name.length()));
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            Expr at = Arithmetic.literal(i + 1L);
            Expr found = new Expr.Intrinsic(IntrinsicFunction.INDEX, List.of(
                    new Expr.TextLiteral("" + letter + Character.toLowerCase(letter)),
                    new Place.Substring((Place) value, at, at)),
                    Type.INTEGER);
            all = new Expr.Choose(all, Arithmetic.compare(Expr.Compare.Op.GT, found, Arithmetic.ZERO),
                    Arithmetic.FALSE);
        }
        return all;
    }
}
