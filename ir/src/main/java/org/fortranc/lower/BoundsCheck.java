package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
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

    boolean isAsked() {
        return asked;
    }

    /** Compares the subscripts of an element with the bounds of its array. */
    void subscripts(Designator array, Place whole, List<Expr> values) {
        if (!asked) return;
        for (int d = 0; d < values.size(); d++) {
            Expr value = Arithmetic.asDefaultInteger(values.get(d));
            Expr lower = context.bounds.lower(whole, d);
            when(less(value, lower), "Index '%%d' of dimension %d of array '%s' below lower bound of %%d".formatted(d
                    + 1, path(array)),
                    value, lower);
            if (isOpen(whole, d)) continue;
            Expr upper = context.bounds.upper(whole, d);
            when(less(upper, value), "Index '%%d' of dimension %d of array '%s' above upper bound of %%d".formatted(d
                    + 1, path(array)),
                    value, upper);
        }
    }

    /** A scalar subscript of a section. */
    void index(Designator array, Place whole, int dimension, Expr value) {
        if (asked && !isOpen(whole, dimension)) expected(array, whole, dimension, value, Arithmetic.TRUE);
    }

    /** The first and the last value of a triplet, if it has any. */
    void triplet(Designator array, Place whole, int dimension, Range range) {
        if (!asked) return;
        if (!(range.step() instanceof Expr.IntLiteral)) when(equal(range.step(), Arithmetic.ZERO),
                "Zero stride is not allowed, for dimension %d of array '%s'".formatted(dimension + 1, name(array)));
        if (isOpen(whole, dimension)) return;
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

    /** The elements of an array that a vector subscript names. */
    void vector(Designator array, Place whole, int dimension, SectionValue indices) {
        if (!asked || isOpen(whole, dimension)) return;
        context.scalarizer.loops.over(indices.ranges(), index ->
                expected(array, whole, dimension, indices.at(index), Arithmetic.TRUE));
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
     * The bounds of a substring that has any characters. gfortran looks only where the first bound is a variable or a
     * reference to a function.
     */
    void substring(Designator text, Place place, Optional<Expression> first, Expr from, Expr to) {
        if (!asked || first.isEmpty() || from instanceof Expr.IntLiteral || !isReference(first.get())) return;
        Expr some = not(less(to, from));
        when(Arithmetic.and(some, less(from, Arithmetic.ONE)),
                "Substring out of bounds: lower bound (%%d) of '%s' is less than one".formatted(name(text)), from);
        Expr length = context.characters.length(place);
        when(Arithmetic.and(some, less(length, to)),
                "Substring out of bounds: upper bound (%%d) of '%s' exceeds string length (%%d)".formatted(name(text)),
                to, length);
    }

    /** The same substring of all elements of an array. */
    void substrings(Designator text, SectionValue array, Optional<Expression> first, Expr from, Optional<Expr> to) {
        if (!asked) return;
        var some = array.place(array.ranges().stream().map(r -> new LoopIndex(r.lower(), r)).toList());
        substring(text, some, first, from, to.orElseGet(() -> context.characters.length(some)));
    }

    private static boolean isReference(Expression expression) {
        return switch (expression) {
            case Expression.Conversion(var operand, _, _) -> isReference(operand);
            case Designator _, Expression.FunctionReference _, Expression.IntrinsicReference _ -> true;
            default -> false;
        };
    }

    /** The operands of an elemental operation have the shape of the first. */
    void operands(Elements elements) {
        if (asked) conform(elements.shapes().stream().flatMap(a -> sections(a).stream()).toList());
    }

    /** Both sides of an assignment; what is compared is the left side, with the first array on the right. */
    void shapes(SectionValue variable, ArrayValue value) {
        if (!asked) return;
        var right = sections(value);
        if (!right.isEmpty()) compare(variable, right);
        else if (value.conforms()) compare(variable, d -> Optional.of(value.ranges().get(d)));
    }

    /** Arrays, from left to right, of which each has the shape of the first. */
    void conform(List<SectionValue> arrays) {
        if (!asked) return;
        for (int i = 1; i < arrays.size(); i++) compare(arrays.get(i), arrays.subList(0, i));
    }

    /** The variables of the program whose elements belong to those of a value. */
    List<SectionValue> sections(ArrayValue value) {
        return value.readings().stream().filter(r -> r.order() == ArrayValue.Order.ELEMENTWISE)
                .map(ArrayValue.Reading::section)
                .filter(s -> !(s.array() instanceof Place.Variable variable && context.isTemporary(variable))).toList();
    }

    private void compare(SectionValue array, List<SectionValue> before) {
        compare(array, d -> before.stream().filter(b -> !b.isIndexed(d)).findFirst().map(b -> b.ranges().get(d)));
    }

    private void compare(SectionValue array, IntFunction<Optional<Range>> wanted) {
        for (int d = 0; d < array.rank(); d++) {
            var range = wanted.apply(d);
            if (range.isEmpty() || array.isIndexed(d)) continue;
            Expr is = array.ranges().get(d).extent();
            Expr shouldBe = range.get().extent();
            if (is.equals(shouldBe)) continue;
            when(different(is, shouldBe), "Array bound mismatch for dimension %d of array '%s' (%%d/%%d)"
                    .formatted(d + 1, Trees.root(array.array()).name()), is, shouldBe);
        }
    }

    // CHARACTER lengths

    /** The values of an array constructor without a length of its own have the length of the first. */
    void constructor(Expr first, Expr other) {
        if (asked && !first.equals(other))
            when(different(other, first), "Different CHARACTER lengths (%d/%d) in array constructor", first, other);
    }

    /** What must be of one length, in a construct that the message names. */
    void lengths(String construct, Expr first, Expr second) {
        if (asked && !first.equals(second))
            when(different(first, second), "Unequal character lengths (%d/%d) in " + construct, first, second);
    }

    /** The target of a pointer whose shape and elements are of its own making. */
    void remapped(Expr elements, Expr needed) {
        if (asked) when(less(elements, needed), "Target of rank remapping is too small (%d < %d)", elements, needed);
    }

    // Names

    /** The variable that a designator begins with, as most messages name it. */
    static String name(Designator designator) {
        return VariableUses.base(designator).map(n -> n.name()).orElse("array");
    }

    /** The variable and the components after it, for a message that is a pattern. */
    private static String path(Designator designator) {
        return switch (designator) {
            case Designator.ComponentReference(var structure, var component, _, _, _) ->
                    path(structure) + "%%" + component;
            case Designator.ArrayElement(var array, _, _) -> path(array);
            case Designator.ArraySection(var array, _, _, _) -> path(array);
            default -> name(designator);
        };
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

    private static Expr equal(Expr left, Expr right) {
        return Arithmetic.compare(Expr.Compare.Op.EQ, left, right);
    }

    private static Expr different(Expr left, Expr right) {
        return Arithmetic.compare(Expr.Compare.Op.NE, left, right);
    }

    private static Expr not(Expr condition) {
        return Arithmetic.not(condition);
    }

    private void when(Expr condition, String message, Expr... arguments) {
        if (isFalse(condition)) return;
        RunTimeChecks.fail(context, condition, message, Stmt.Fail.Heading.POSITION, arguments);
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
