package org.fortranc.lower;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Stmt.Fail.Heading;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/**
 * What gfortran's library tests of the arguments and results of intrinsic functions: some always, the shapes only with
 * {@code -fcheck=bounds}. The library does not know the line of the program.
 */
final class IntrinsicChecks {
    private static final Set<String> BOUNDED = Set.of("sum", "product", "maxval", "minval", "maxloc", "minloc",
            "findloc", "iall", "iany", "iparity", "norm2", "parity");
    private static final Set<String> WRITTEN_OUT = Set.of("sum", "product");

    private final ProcedureContext context;
    private final boolean asked;

    IntrinsicChecks(ProcedureContext context) {
        this.context = context;
        this.asked = context.surroundings.options().checks().contains(LoweringOptions.Check.BOUNDS);
    }

    /** Whether gfortran writes out the loops along a dimension. */
    static boolean isWrittenOut(String function) {
        return WRITTEN_OUT.contains(function);
    }

    /** A DIM that is found when the program runs. */
    void dimension(String function, Expr dimension, int rank) {
        Expr outside = Arithmetic.or(Arithmetic.compare(Expr.Compare.Op.LT, dimension, Arithmetic.ONE),
                Arithmetic.compare(Expr.Compare.Op.GT, dimension, Arithmetic.literal(rank)));
        if (BOUNDED.contains(function)) {
            when(outside, "Dim argument incorrect in %s intrinsic: is %%d, should be between 1 and %d"
                    .formatted(function.equals("norm2") ? "NORM" : upper(function), rank), dimension);
        } else if (function.equals("cshift")) {
            when(outside, "Argument 'DIM' is out of range in call to 'CSHIFT'");
        } else if (function.equals("spread")) {
            when(outside, "dim outside of rank in spread()");
        }
    }

    /** A DIM of LBOUND or UBOUND that is found when the program runs. */
    void boundDimension(Expr dimension, int rank) {
        if (asked) RunTimeChecks.fail(context, Arithmetic.or(Arithmetic.compare(Expr.Compare.Op.LT, dimension,
                Arithmetic.ONE), Arithmetic.compare(Expr.Compare.Op.GT, dimension, Arithmetic.literal(rank))),
                "Array reference out of bounds", Heading.POSITION);
    }

    /** A mask has the shape of the array; what gfortran writes out compares them as operands. */
    void mask(IntrinsicReference reference, ArrayValue array, ArrayValue mask, boolean alongOne) {
        if (!asked) return;
        var bounds = new BoundsCheck(context);
        String name = reference.name();
        boolean location = name.endsWith("loc");
        if (alongOne && WRITTEN_OUT.contains(name)) {
            bounds.conform(both(bounds.sections(mask), bounds.sections(array)));
        } else if (!alongOne && !location || array.rank() == 1) {
            bounds.conform(both(bounds.sections(array), bounds.sections(mask)));
        } else {
            extents("MASK argument of %s intrinsic".formatted(upper(name)), mask.ranges(), array.ranges());
        }
    }

    private static List<SectionValue> both(List<SectionValue> first, List<SectionValue> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The factors of DOT_PRODUCT. */
    void dotProduct(ArrayValue left, ArrayValue right) {
        var bounds = new BoundsCheck(context);
        bounds.conform(both(bounds.sections(right), bounds.sections(left)));
    }

    /** The factors of MATMUL. */
    void factors(SectionValue left, SectionValue right) {
        if (asked) when(right.ranges().getFirst().extent(), left.ranges().getLast().extent(),
                "Incorrect extent in argument B in MATMUL intrinsic in dimension 1: is %d, should be %d");
    }

    /** The SHIFT of CSHIFT and EOSHIFT has the shape of the array without the dimension. */
    void shift(IntrinsicReference reference, List<Range> shift, List<Range> wanted) {
        if (!asked) return;
        extents("SHIFT argument of %s intrinsic".formatted(upper(reference.name())), shift, wanted);
    }

    private static Expr isEmpty(List<Range> ranges) {
        Expr empty = Arithmetic.FALSE;
        for (var range : ranges) {
            Expr extent = range.extent();
            if (extent instanceof Expr.IntLiteral(var known, _) && known > 0) continue;
            empty = Arithmetic.or(empty, Arithmetic.compare(Expr.Compare.Op.EQ, extent, Arithmetic.ZERO));
        }
        return empty;
    }

    /** The FIELD of UNPACK has the shape of the mask, and VECTOR has a value for each element that is true. */
    void unpacked(Optional<ArrayValue> field, ArrayValue mask, SectionValue vector) {
        if (!asked) return;
        field.ifPresent(f -> extents("FIELD of UNPACK intrinsic", f.ranges(), mask.ranges()));
        Expr size = vector.ranges().getFirst().extent();
        Expr needed = new Packing(context).count(mask, Optional.of(mask), Arithmetic.TRUE);
        when(Arithmetic.compare(Expr.Compare.Op.LT, size, needed),
                "Incorrect size of return value in UNPACK intrinsic: should be at least %d, is %d", needed, size);
    }

    /** SOURCE of RESHAPE without PAD has enough elements. */
    void source(Expr size, List<Expr> extents) {
        if (!asked) return;
        Expr needed = Arithmetic.ONE;
        for (var extent : extents) needed = Arithmetic.multiply(needed, Arithmetic.notNegative(extent));
        when(Arithmetic.compare(Expr.Compare.Op.LT, size, needed),
                "Incorrect size in SOURCE argument to RESHAPE intrinsic: is %d, should be %d", size, needed);
    }

    /** ORDER of RESHAPE is a permutation. */
    void order(List<Expr> names) {
        if (!asked) return;
        var rank = Arithmetic.literal(names.size());
        for (int k = 0; k < names.size(); k++) {
            Expr name = names.get(k);
            when(Arithmetic.or(Arithmetic.compare(Expr.Compare.Op.LT, name, Arithmetic.ONE),
                    Arithmetic.compare(Expr.Compare.Op.GT, name, rank)),
                    "Value %d out of range in ORDER argument to RESHAPE intrinsic", name);
            for (int other = 0; other < k; other++)
                when(Arithmetic.compare(Expr.Compare.Op.EQ, name, names.get(other)),
                        "Duplicate value %d in ORDER argument to RESHAPE intrinsic", name);
        }
    }

    /** What an intrinsic function returns has the shape of the variable that is assigned. */
    void returned(SectionValue variable, Expression expression, ArrayValue value) {
        if (!(expression instanceof IntrinsicReference reference)) return;
        var is = variable.ranges();
        var shouldBe = value.ranges();
        switch (reference.name()) {
            case "reshape" -> {
                if (asked) extents("return value of RESHAPE intrinsic", is, shouldBe);
                for (int d = 0; d < is.size(); d++)
                    when(is.get(d).extent(), shouldBe.get(d).extent(), "shape and target do not conform");
            }
            case "cshift", "eoshift", "unpack", "any", "all", "count", "maxval", "minval", "iall", "iany", "iparity",
                    "norm2", "parity" -> extentsIfAsked(reference, is, shouldBe);
            case "maxloc", "minloc", "findloc" -> {
                if (reference.rank() > 1 || IntrinsicLowering.present(reference, dimensionOf(reference)))
                    extentsIfAsked(reference, is, shouldBe);
                else if (asked) when(is.getFirst().extent(), shouldBe.getFirst().extent(),
                        "Incorrect extent in return value of %s intrinsic: is %%d, should be %%d"
                                .formatted(upper(reference.name())));
            }
            case "sum", "product" -> {
                if (VariableDimension.of(reference, context).isPresent()) extentsIfAsked(reference, is, shouldBe);
            }
            case "spread" -> {
                if (IntrinsicLowering.given(reference, 0).rank() > 0) extentsIfAsked(reference, is, shouldBe);
            }
            case "pack" -> {
                Expr size = shouldBe.getFirst().extent();
                if (asked && IntrinsicLowering.given(reference, 1).rank() > 0)
                    when(Arithmetic.compare(Expr.Compare.Op.NE, is.getFirst().extent(), size),
                            "Incorrect extent in return value of PACK intrinsic; is %d, should be %d", size,
                            is.getFirst().extent());
            }
            default -> { }
        }
    }

    /** The shape of a product of matrices is that of the variable. */
    void product(SectionValue variable, List<Range> product) {
        if (!asked) return;
        for (int d = 0; d < variable.rank(); d++)
            when(variable.ranges().get(d).extent(), product.get(d).extent(),
                    "Array bound mismatch for dimension %d of array (%%d/%%d)".formatted(d + 1));
    }

    private static int dimensionOf(IntrinsicReference reference) {
        return reference.name().equals("findloc") ? 2 : 1;
    }

    private void extentsIfAsked(IntrinsicReference reference, List<Range> is, List<Range> shouldBe) {
        if (asked) extents("return value of %s intrinsic".formatted(upper(reference.name())), is, shouldBe);
    }

    /** Arrays of size zero are all of one shape to the library. */
    private void extents(String what, List<Range> is, List<Range> shouldBe) {
        Expr isEmpty = isEmpty(is);
        Expr other = isEmpty(shouldBe);
        if (!isEmpty.equals(other)) when(Arithmetic.compare(Expr.Compare.Op.NE, number(isEmpty), number(other)),
                "Incorrect size in %s: should not be zero-sized".formatted(what));
        Expr compared = Arithmetic.not(Arithmetic.or(isEmpty, other));
        for (int d = 0; d < is.size(); d++) {
            Expr one = is.get(d).extent();
            Expr two = shouldBe.get(d).extent();
            if (!one.equals(two)) when(Arithmetic.and(compared, Arithmetic.compare(Expr.Compare.Op.NE, one, two)),
                    "Incorrect extent in %s in dimension %d: is %%d, should be %%d".formatted(what, d + 1), one, two);
        }
    }

    private static Expr number(Expr condition) {
        return condition instanceof Expr.LogicalLiteral(var value, _) ? Arithmetic.literal(value ? 1 : 0)
                : new Expr.Choose(condition, Arithmetic.ONE, Arithmetic.ZERO);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** Two numbers that are not known to be equal must be. */
    private void when(Expr is, Expr shouldBe, String message) {
        if (is.equals(shouldBe)) return;
        Expr differ = Arithmetic.compare(Expr.Compare.Op.NE, is, shouldBe);
        if (message.contains("%d")) when(differ, message, is, shouldBe);
        else when(differ, message);
    }

    private void when(Expr condition, String message, Expr... arguments) {
        RunTimeChecks.fail(context, condition, message, Heading.NONE, arguments);
    }
}
