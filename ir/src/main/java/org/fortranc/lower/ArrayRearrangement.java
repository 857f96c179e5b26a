package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/**
 * Transformational functions with an array result (F2018 16.7). Those that only say where an element comes from are
 * fused into the loop that uses them; the others fill a new array.
 */
final class ArrayRearrangement {
    private final ProcedureContext context;

    ArrayRearrangement(ProcedureContext context) {
        this.context = context;
    }

    ArrayValue value(IntrinsicReference reference) {
        var variable = VariableDimension.of(reference, context);
        if (variable.isPresent()) return variable.get().value();
        new CopyWarnings(context).library(reference);
        if (Reductions.isReduction(reference.name())) return context.reductions.array(reference);
        return switch (reference.name()) {
            case "transpose" -> transpose(reference);
            case "spread" -> spread(reference);
            case "cshift" -> circularShift(reference);
            case "eoshift" -> endOffShift(reference);
            case "reshape" -> reshape(reference);
            case "pack" -> context.designators.whole(new Packing(context).pack(reference));
            case "unpack" -> context.designators.whole(new Packing(context).unpack(reference));
            case "matmul" -> context.designators.whole(new MatrixProduct(context).product(reference));
            case "shape" -> InquiryLowering.isOfAnyRank(reference) ? ofAnyRank(reference)
                    : vector("shape", type(reference), new InquiryLowering(context)
                    .extents(IntrinsicLowering.given(reference, 0)));
            case "lbound", "ubound" -> bounds(reference);
            case "transfer" -> new TransferFunction(context).array(reference);
            case "bessel_jn", "bessel_yn" -> new BesselSequence(context, reference).value();
            default -> throw new Untranslatable("the intrinsic function %s with an array result"
                    .formatted(reference.name().toUpperCase(Locale.ROOT)), reference.range());
        };
    }

    private static Type.Scalar type(IntrinsicReference reference) {
        return TypeLowering.scalar(reference.type(), reference.range());
    }

    private ArrayValue ofAnyRank(IntrinsicReference reference) {
        var inquiry = new InquiryLowering(context).ranked(reference);
        return inquiry.vector(reference.name(), type(reference), d -> reference.name().equals("shape")
                ? inquiry.extent(d) : inquiry.bound(d, reference.name().equals("lbound")));
    }

    /** A new array of rank one with these elements. */
    ArrayValue vector(String wish, Type.Scalar type, List<Expr> values) {
        var array = context.temporaries.array(wish, type, List.of(Arithmetic.literal(values.size())), Optional.empty());
        for (int i = 0; i < values.size(); i++)
            context.assignments.element(new Place.Element(array, List.of(Arithmetic.literal(i + 1L))), values.get(i));
        return context.designators.whole(array);
    }

    private ArrayValue bounds(IntrinsicReference reference) {
        if (InquiryLowering.isOfAnyRank(reference)) return ofAnyRank(reference);
        var array = IntrinsicLowering.given(reference, 0);
        boolean lower = reference.name().equals("lbound");
        var inquiry = new InquiryLowering(context);
        var values = new ArrayList<Expr>();
        for (int d = 0; d < array.rank(); d++) values.add(inquiry.bound(array, d, lower));
        return vector(reference.name(), type(reference), values);
    }

    /** An array that other arrays determine element by element. */
    private record Derived(Type.Scalar element, List<Range> ranges, Function<List<LoopIndex>, Expr> elementAt,
            List<ArrayValue> sources)
            implements ArrayValue {
        @Override public Expr at(List<LoopIndex> index) {
            return elementAt.apply(index);
        }

        @Override public List<Reading> readings() {
            return sources.stream().flatMap(s -> s.readings().stream()).map(r -> new Reading(r.section(), Order.ANY))
                    .toList();
        }
    }

    /** A matrix with its dimensions exchanged. */
    private record Transposed(ArrayValue matrix) implements ArrayValue {
        @Override public Type.Scalar element() {
            return matrix.element();
        }

        @Override public List<Range> ranges() {
            return matrix.ranges().reversed();
        }

        @Override public Expr at(List<LoopIndex> index) {
            return matrix.at(index.reversed());
        }

        @Override public List<Reading> readings() {
            return matrix.readings().stream().map(r -> new Reading(r.section(), Order.ANY)).toList();
        }

        @Override public boolean conforms() {
            return true;
        }
    }

    /** An operand whose elements can be taken in any order at no cost. */
    SectionValue section(String wish, Expression expression) {
        return context.scalarizer.value(expression) instanceof SectionValue section ? section
                : context.designators.whole(context.temporaries.copyOf(wish, context.scalarizer.value(expression)));
    }

    private ArrayValue transpose(IntrinsicReference reference) {
        var matrix = context.scalarizer.value(IntrinsicLowering.given(reference, 0));
        return new Transposed(matrix);
    }

    private ArrayValue spread(IntrinsicReference reference) {
        var source = IntrinsicLowering.given(reference, 0);
        int dimension = constantDimension(reference, 1, 0);
        Expr copies = context.designators.stable("copies", context.expressions.lower(IntrinsicLowering.given(reference,
                2)));
        if (source.rank() == 0) {
            Expr value = context.keep("source", context.expressions.lower(source));
            return new Derived(type(reference), List.of(Range.to(copies)), _ -> value, List.of());
        }
        var array = context.scalarizer.value(source);
        var ranges = new ArrayList<>(array.ranges());
        ranges.add(dimension, Range.to(copies));
        return new Derived(array.element(), ranges, index -> array.at(without(index, dimension)), List.of(array));
    }

    private static List<LoopIndex> without(List<LoopIndex> index, int dimension) {
        var rest = new ArrayList<>(index);
        rest.remove(dimension);
        return rest;
    }

    private int constantDimension(IntrinsicReference reference, int position, int otherwise) {
        var given = IntrinsicLowering.optional(reference, position);
        if (given.isEmpty()) return otherwise;
        return VariableDimension.constant(context, given.get()) - 1;
    }

    /** The shift at an element: a scalar for all, or one for each line along the dimension. */
    private Function<List<LoopIndex>, Expr> shift(IntrinsicReference reference, SectionValue shifted, int dimension) {
        var shift = IntrinsicLowering.given(reference, 1);
        if (shift.rank() == 0) {
            Expr value = context.designators.stable("shift", context.expressions.lower(shift));
            return _ -> value;
        }
        var array = section("shift", shift);
        var wanted = new ArrayList<>(shifted.ranges());
        wanted.remove(dimension);
        new IntrinsicChecks(context).shift(reference, array.ranges(), wanted);
        return index -> Arithmetic.asDefaultInteger(array.at(without(index, dimension)));
    }

    private static List<LoopIndex> moved(List<LoopIndex> index, int dimension, Range range, Expr position) {
        var moved = new ArrayList<>(index);
        moved.set(dimension, new LoopIndex(Arithmetic.add(range.lower(), Arithmetic.multiply(position, range.step())),
                range));
        return moved;
    }

    private ArrayValue circularShift(IntrinsicReference reference) {
        var array = section("shifted", IntrinsicLowering.given(reference, 0));
        int dimension = constantDimension(reference, 2, 0);
        var shift = shift(reference, array, dimension);
        var range = array.ranges().get(dimension);
        Expr extent = context.designators.stable("extent", range.extent());
        if (IntrinsicLowering.given(reference, 1).rank() == 0)
            return circularShift(array, dimension, shift.apply(List.of()), extent);
        return new Derived(array.element(), array.ranges(), index -> {
            Expr position = Arithmetic.add(index.get(dimension).position(), shift.apply(index));
            Expr wrapped = new Expr.Intrinsic(IntrinsicFunction.MODULO, List.of(position, extent), Type.INTEGER);
            return array.at(moved(index, dimension, range, wrapped));
        }, List.of(array));
    }

    /** One shift for all: brought into the extent once, so that an element needs a comparison and no division. */
    private ArrayValue circularShift(SectionValue array, int dimension, Expr shift, Expr extent) {
        Expr divisor = new Expr.Intrinsic(IntrinsicFunction.MAX, List.of(extent, Arithmetic.ONE), Type.INTEGER);
        Expr first = context.designators.stable("shift", new Expr.Intrinsic(IntrinsicFunction.MODULO,
                List.of(Arithmetic.asDefaultInteger(shift), divisor), Type.INTEGER));
        var range = array.ranges().get(dimension);
        if (isNumber(array.element())) return shifted(array, dimension, first, extent);
        return new Derived(array.element(), array.ranges(), index -> {
            Expr position = context.keep("position", Arithmetic.add(index.get(dimension).position(), first));
            Expr wrapped = new Expr.Choose(Arithmetic.compare(Expr.Compare.Op.GE, position, extent),
                    Arithmetic.subtract(position, extent), position);
            return array.at(moved(index, dimension, range, wrapped));
        }, List.of(array));
    }

    private static boolean isNumber(Type.Scalar type) {
        return switch (type) {
            case Type.IntegerType _, Type.RealType _, Type.ComplexType _, Type.LogicalType _ -> true;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ -> false;
        };
    }

    /** A shifted copy, made of two blocks: loops that use it then read neighbours, and not what they assign. */
    private ArrayValue shifted(SectionValue array, int dimension, Expr first, Expr extent) {
        var copy = context.designators.whole(context.temporaries.like("shifted", array));
        block(array, dimension, first, copy, Arithmetic.ZERO, Arithmetic.subtract(extent, first));
        block(array, dimension, Arithmetic.ZERO, copy, Arithmetic.subtract(extent, first), first);
        return copy;
    }

    /** Copies so many elements of each line along the dimension, from one position to another. */
    private void block(SectionValue from, int dimension, Expr start, SectionValue to, Expr at, Expr count) {
        var ranges = new ArrayList<>(to.ranges());
        ranges.set(dimension, Range.to(count));
        context.scalarizer.loops.over(ranges, index -> {
            Expr position = index.get(dimension).position();
            Expr value = from.at(moved(index, dimension, from.ranges().get(dimension), Arithmetic.add(position,
                    start)));
            context.assignments.element((Place) to.at(moved(index, dimension, to.ranges().get(dimension),
                    Arithmetic.add(position, at))), value);
        });
    }

    private ArrayValue endOffShift(IntrinsicReference reference) {
        var array = section("shifted", IntrinsicLowering.given(reference, 0));
        int dimension = constantDimension(reference, 3, 0);
        var shift = shift(reference, array, dimension);
        var boundary = boundary(reference, array, dimension);
        var range = array.ranges().get(dimension);
        Expr extent = context.designators.stable("extent", range.extent());
        return new Derived(array.element(), array.ranges(), index -> {
            Expr position = context.keep("position", Arithmetic.add(index.get(dimension).position(),
                    shift.apply(index)));
            Expr inside = Arithmetic.and(Arithmetic.compare(Expr.Compare.Op.GE, position, Arithmetic.ZERO),
                    Arithmetic.compare(Expr.Compare.Op.LT, position, extent));
            return new Expr.Choose(inside, array.at(moved(index, dimension, range, position)), boundary.apply(index));
        }, List.of(array));
    }

    private Function<List<LoopIndex>, Expr> boundary(IntrinsicReference reference, SectionValue shifted,
            int dimension) {
        var given = IntrinsicLowering.optional(reference, 2);
        if (given.isPresent() && given.get().rank() > 0) {
            var array = section("boundary", given.get());
            return index -> array.at(without(index, dimension));
        }
        Optional<Expr> presence = given.flatMap(context.intrinsics::presence);
        Expr value = given.isEmpty() ? vacant(reference, shifted) : context.keep("boundary", presence.isEmpty()
                ? context.expressions.lower(given.get())
                : new Expr.Choose(presence.get(), context.expressions.lower(given.get()), vacant(reference, shifted)));
        return _ -> value;
    }

    /** What EOSHIFT shifts in without BOUNDARY. */
    private Expr vacant(IntrinsicReference reference, SectionValue shifted) {
        return switch (shifted.element()) {
            case Type.LogicalType logical -> new Expr.LogicalLiteral(false, logical);
            case Type.CharacterType _ -> blanks(context.temporaries.elementLength(shifted).orElseThrow());
            case Type.StructureType _ -> throw new Untranslatable("EOSHIFT of structures without BOUNDARY",
                    reference.range());
            default -> ConstantValues.converted(Arithmetic.ZERO, shifted.element());
        };
    }

    private static Expr blanks(Expr length) {
        return length instanceof Expr.IntLiteral(var known, _) ? new Expr.TextLiteral(" ".repeat((int) known))
                : new Expr.Intrinsic(IntrinsicFunction.REPEAT, List.of(new Expr.TextLiteral(" "), length),
                Type.CHARACTER);
    }

    /** An array as one of rank one, in array element order. */
    SectionValue sequence(String wish, Expression expression) {
        var section = section(wish, expression);
        if (section.rank() == 1) return section;
        var array = context.designators.isContiguous(section) ? section
                : context.designators.whole(context.temporaries.copyOf(wish, section));
        Expr size = Arithmetic.ONE;
        for (var range : array.ranges()) size = Arithmetic.multiply(size, range.extent());
        var first = array.place(array.ranges().stream().map(r -> new LoopIndex(r.lower(), r)).toList());
        var view = context.temporaryArray(wish, section.element(), new Shape.Assumed(List.of(Arithmetic.ONE)),
                context.characters.declaredLength(array.array()), Set.of());
        context.sink.add(new Stmt.View(view, first, List.of(new Stmt.ViewSubscript.Triplet(Arithmetic.ONE,
                context.designators.stable("size", size), Arithmetic.ONE)), context.sink.origin()));
        return new SectionValue(view,
                List.of(new SectionValue.Access.Ranged(Range.to(context.designators.stable("size", size)))), List.of(),
                section.element());
    }

    private ArrayValue reshape(IntrinsicReference reference) {
        var source = sequence("source", IntrinsicLowering.given(reference, 0));
        var extents = extents(IntrinsicLowering.given(reference, 1), reference.rank());
        var pad = IntrinsicLowering.optional(reference, 2).map(p -> sequence("pad", p));
        var strides = new ReshapeOrder(context).strides(IntrinsicLowering.optional(reference, 3), extents);
        Expr size = source.ranges().getFirst().extent();
        if (pad.isEmpty()) new IntrinsicChecks(context).source(size, extents);
        var ranges = extents.stream().map(Range::to).toList();
        var sources = new ArrayList<ArrayValue>(List.of(source));
        pad.ifPresent(sources::add);
        return new Derived(source.element(), ranges, index -> {
            Expr position = Arithmetic.ZERO;
            for (int d : strides.order())
                position = Arithmetic.add(position, Arithmetic.multiply(index.get(d).position(),
                        strides.distances().get(d)));
            Expr element = source.at(List.of(LoopIndex.atPosition(position)));
            if (pad.isEmpty()) return element;
            Expr kept = context.keep("position", position);
            Expr length = pad.get().ranges().getFirst().extent();
            Expr beyond = Arithmetic.subtract(kept, size);
            Expr padding = pad.get().at(List.of(LoopIndex.atPosition(
                    new Expr.Intrinsic(IntrinsicFunction.MOD, List.of(beyond, length), Type.INTEGER))));
            return new Expr.Choose(Arithmetic.compare(Expr.Compare.Op.LT, kept, size),
                    source.at(List.of(LoopIndex.atPosition(kept))), padding);
        }, sources);
    }

    private List<Expr> extents(Expression shape, int rank) {
        var extents = new ArrayList<Expr>();
        if (shape instanceof Expression.ArrayConstructor(var values, _, _)
                && values.stream().allMatch(v -> v instanceof Expression.ConstructorValue.Value(var e)
                && e.rank() == 0)) {
            for (var value : values)
                extents.add(context.designators.stable("extent",
                context.expressions.lower(((Expression.ConstructorValue.Value) value).expression())));
            return extents;
        }
        var constants = new ConstantValues(context.index()).elements(shape);
        if (constants.isPresent()) return constants.get().stream().map(Arithmetic::asDefaultInteger).toList();
        var array = context.scalarizer.value(shape);
        for (int d = 0; d < rank; d++) {
            Expr extent = array.at(List.of(LoopIndex.atPosition(Arithmetic.literal(d))));
            extents.add(context.keep("extent", Arithmetic.asDefaultInteger(extent)));
        }
        return extents;
    }
}
