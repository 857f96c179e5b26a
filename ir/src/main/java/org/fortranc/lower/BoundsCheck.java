package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;

/** {@code -fcheck=bounds}: explicit tests of subscripts, sections, substrings and shapes, with gfortran's messages. */
final class BoundsCheck {
    private final ProcedureContext context;
    private final boolean asked;

    BoundsCheck(ProcedureContext context) {
        this.context = context;
        this.asked = context.surroundings.options().checks().contains(LoweringOptions.Check.BOUNDS);
    }

    /** Compares the subscripts of an element with the bounds of its array. */
    void subscripts(Designator array, Place whole, List<Expr> values) {
        if (!asked) return;
        for (int d = 0; d < values.size(); d++) {
            Expr value = Arithmetic.asDefaultInteger(values.get(d));
            Expr lower = context.bounds.lower(whole, d);
            when(less(value, lower), "Index '%%d' of dimension %d of array '%s' below lower bound of %%d".formatted(d
                    + 1, name(array)),
                    value, lower);
            if (isOpen(whole, d)) continue;
            Expr upper = context.bounds.upper(whole, d);
            when(less(upper, value), "Index '%%d' of dimension %d of array '%s' above upper bound of %%d".formatted(d
                    + 1, name(array)),
                    value, upper);
        }
    }

    /** A scalar subscript of a section. */
    void index(Designator array, Place whole, int dimension, Expr value) {
        if (asked && !isOpen(whole, dimension)) expected(array, whole, dimension, value, Arithmetic.TRUE);
    }

    /** The first and the last value of a triplet, if it has any. */
    void triplet(Designator array, Place whole, int dimension, Range range) {
        if (!asked || isOpen(whole, dimension)) return;
        Expr lower = context.bounds.lower(whole, dimension);
        Expr upper = context.bounds.upper(whole, dimension);
        if (range.lower().equals(lower) && range.upper().equals(upper)) return;
        Expr some = range.hasUnitStep() ? not(less(range.upper(), range.lower()))
                : less(Arithmetic.ZERO, range.extent());
        expected(array, whole, dimension, range.lower(), some);
        Expr last = range.hasUnitStep() ? range.upper() : Arithmetic.add(range.lower(),
                Arithmetic.multiply(Arithmetic.subtract(range.extent(), Arithmetic.ONE), range.step()));
        when(Arithmetic.and(some, Arithmetic.or(less(last, lower), less(upper, last))), outside(array, dimension), last,
                upper, lower);
    }

    private void expected(Designator array, Place whole, int dimension, Expr value, Expr some) {
        Expr lower = context.bounds.lower(whole, dimension);
        Expr upper = context.bounds.upper(whole, dimension);
        when(Arithmetic.and(some, Arithmetic.or(less(value, lower), less(upper, value))), outside(array, dimension),
                value, lower, upper);
    }

    private static String outside(Designator array, int dimension) {
        return "Index '%%d' of dimension %d of array '%s' outside of expected range (%%d:%%d)".formatted(dimension + 1,
                name(array));
    }

    /**
     * The bounds of a substring that has any characters; gfortran looks at the last one only if the first is no
     * constant.
     */
    void substring(Designator text, Place place, Optional<Expression> first, Expr from, Expr to) {
        if (!asked || first.isEmpty() || from instanceof Expr.IntLiteral) return;
        Expr some = not(less(to, from));
        when(Arithmetic.and(some, less(from, Arithmetic.ONE)),
                "Substring out of bounds: lower bound (%%d) of '%s' is less than one".formatted(name(text)), from);
        Expr length = context.characters.length(place);
        when(Arithmetic.and(some, less(length, to)),
                "Substring out of bounds: upper bound (%%d) of '%s' exceeds string length (%%d)".formatted(name(text)),
                to, length);
    }

    /** The extents of both sides of an assignment. */
    void shapes(SectionValue variable, ArrayValue value) {
        if (!asked) return;
        for (int d = 0; d < variable.rank(); d++) {
            Expr left = variable.ranges().get(d).extent();
            Expr right = value.ranges().get(d).extent();
            if (left.equals(right)) continue;
            when(new Expr.Compare(Expr.Compare.Op.NE, left, right),
                    "Array bound mismatch for dimension %d of array '%s' (%%d/%%d)"
                    .formatted(d + 1, PlaceNames.of(variable.array())), left, right);
        }
    }

    private static String name(Designator designator) {
        return VariableUses.base(designator).map(n -> n.name()).orElse("array");
    }

    private boolean isOpen(Place whole, int dimension) {
        return context.bounds.shape(whole).orElse(null) instanceof Shape.Explicit(var dimensions)
                && dimensions.get(dimension).extent().isEmpty();
    }

    private static Expr less(Expr left, Expr right) {
        if (left instanceof Expr.IntLiteral(var l, _) && right instanceof Expr.IntLiteral(var r, _))
            return new Expr.LogicalLiteral(l < r, Type.LOGICAL);
        return new Expr.Compare(Expr.Compare.Op.LT, left, right);
    }

    private static Expr not(Expr condition) {
        return Arithmetic.not(condition);
    }

    private void when(Expr condition, String message, Expr... arguments) {
        if (isFalse(condition)) return;
        var origin = context.sink.origin();
        context.sink.add(new Stmt.If(condition, List.of(new Stmt.Fail(message, List.of(arguments), origin)), List.of(),
                origin));
    }

    private static boolean isFalse(Expr condition) {
        return switch (condition) {
            case Expr.LogicalLiteral(var value, _) -> !value;
            case Expr.Logical(var op, var operands) when op == Expr.Logical.Op.AND -> operands.stream()
                    .anyMatch(BoundsCheck::isFalse);
            case Expr.Logical(var op, var operands) when op == Expr.Logical.Op.OR -> operands.stream()
                    .allMatch(BoundsCheck::isFalse);
            default -> false;
        };
    }
}
