package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/**
 * Assignment of arrays by loops over their elements. The right side is copied to a temporary exactly when an element
 * could be overwritten before it is read (F2018 10.2.1.3).
 */
final class ArrayAssignment {
    private final ProcedureContext context;

    ArrayAssignment(ProcedureContext context) {
        this.context = context;
    }

    /** Assigns with regard to overlap. */
    void assign(SectionValue variable, ArrayValue value) {
        assign(variable, value, this::element);
    }

    /** Assigns with regard to overlap, each element in this way. */
    void assign(SectionValue variable, ArrayValue value, BiConsumer<Place, Expr> element) {
        new BoundsCheck(context).shapes(variable, value);
        switch (Overlap.of(variable, value, context)) {
            case Overlap.None() -> run(variable, value, Set.of(), element);
            case Overlap.Harmless(var reversed) -> run(variable, value, reversed, element);
            case Overlap.NeedsCopy() -> {
                var copy = context.designators.whole(context.temporaries.copyOf("copy", value));
                run(variable, copy, Set.of(), element);
            }
        }
    }

    private void run(SectionValue variable, ArrayValue value, Set<Integer> reversed,
            BiConsumer<Place, Expr> element) {
        context.scalarizer.loops.over(loopRanges(variable, value), reversed, index ->
                element.accept(variable.place(index), value.at(index)));
    }

    /** The subscripts to loop over: those of the variable, or of the value if only its step is one. */
    private static List<Range> loopRanges(SectionValue variable, ArrayValue value) {
        var ranges = new ArrayList<Range>();
        for (int d = 0; d < variable.rank(); d++) {
            var own = variable.ranges().get(d);
            ranges.add(own.hasUnitStep() ? own : strided(own, value.ranges().get(d)));
        }
        return ranges;
    }

    private static Range strided(Range own, Range other) {
        if (own.step().equals(other.step())) return own;
        return other.hasUnitStep() ? other : Range.to(own.extent());
    }

    /** Assigns where variable and value are known not to overlap. */
    void copy(SectionValue variable, ArrayValue value) {
        run(variable, value, Set.of(), this::element);
    }

    /** Assigns the elements that the value has, where variable and value are known not to overlap. */
    void copyAll(SectionValue variable, ArrayValue value) {
        boolean same = variable.ranges().stream().map(Range::extent).toList()
                .equals(value.ranges().stream().map(Range::extent).toList());
        if (same) copy(variable, value);
        else context.scalarizer.loops.over(value.ranges(), index -> element(variable.place(index), value.at(index)));
    }

    /** Gives every element the same value, which has been evaluated. */
    void broadcast(SectionValue variable, Expr value) {
        broadcast(variable, value, this::element);
    }

    /** Gives every element the same value in this way. */
    void broadcast(SectionValue variable, Expr value, BiConsumer<Place, Expr> element) {
        var ranges = variable.ranges().stream().map(r -> r.hasUnitStep() || r.step() instanceof Expr.IntLiteral ? r
                : Range.to(r.extent())).toList();
        context.scalarizer.loops.over(ranges, index -> element.accept(variable.place(index), value));
    }

    /** Gives every element a value that depends on where it is. */
    void fill(SectionValue variable, Function<List<LoopIndex>, Expr> value) {
        context.scalarizer.loops.over(variable.ranges(), index -> element(variable.place(index), value.apply(index)));
    }

    /** Assigns one element. */
    void element(Place place, Expr value) {
        var origin = context.sink.origin();
        switch (place.type().scalar()) {
            case Type.StructureType type -> context.sink.add(new Stmt.CopyValue(place, seen((Place) value, type),
                    origin));
            case Type.ClassType _ when value.type() instanceof Type.ClassType ->
                    context.sink.add(new Stmt.CopyValue(place, (Place) value, origin));
            case Type.ClassType _ -> element(new Place.As(place, value.type()), value);
            case Type.CharacterType _ -> context.sink.add(new Stmt.Assign(place, value, origin));
            case Type.Scalar type -> context.sink.add(new Stmt.Assign(place, ExpressionLowering.convert(value, type),
                    origin));
        }
    }

    /** The part of an object that is of a type. */
    static Place seen(Place value, Type.Scalar type) {
        return value.type().equals(type) ? value : new Place.As(value, type);
    }

    /** A polymorphic allocatable takes over value and dynamic type; nothing in the value is what it held before. */
    void become(Place object, Expr value) {
        var origin = context.sink.origin().withoutComments();
        context.sink.add(new Stmt.Deallocate(object, Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(),
                Optional.empty(), origin));
        Optional<Expr> length = value.type() instanceof Type.CharacterType
                ? Optional.of(context.characters.length(value)) : Optional.empty();
        context.sink.add(new Stmt.Allocate(object, List.of(), length, Optional.of(like(value)), Optional.empty(),
                Optional.empty(), origin));
        element(object, value);
    }

    /** The dynamic type of a value. */
    static Stmt.Dynamic like(Expr value) {
        return value instanceof Place place && place.type().isPolymorphic() ? new Stmt.Dynamic.Like(place)
                : new Stmt.Dynamic.Given(value.type().scalar());
    }

    /**
     * Assignment to a whole allocatable array: it gets the shape of the value first (F2018 10.2.1.3).
     *
     * @param form whether the value is a whole array, which gives its lower bounds as well
     * @param element how an element is assigned
     */
    void reallocating(Place array, ArrayValue value, Form form, BiConsumer<Place, Expr> element) {
        var reads = value.readings();
        boolean selfSized = reads.stream().anyMatch(r -> r.section().array().equals(array));
        boolean ofAnyLength = array.type().scalar() instanceof Type.CharacterType
                && context.characters.declaredLength(array).isEmpty();
        if (selfSized && !ofAnyLength && value.ranges().equals(context.designators.whole(array).ranges())) {
            assign(context.designators.whole(array), value, element);
            return;
        }
        ArrayValue source = selfSized || mayBeSame(array, reads) || Overlap.isReadByCalls(array, value, context)
                ? context.designators.whole(context.temporaries.copyOf("copy", value)) : value;
        var origin = context.sink.origin();
        var extents = source.ranges().stream().map(Range::extent).map(e -> context.designators.stable("extent", e))
                .toList();
        Optional<Expr> length = context.characters.declaredLength(array).isPresent() ? Optional.empty()
                : context.temporaries.elementLength(source).map(l -> context.designators.stable("length", l));
        Optional<Stmt.Dynamic> dynamic = array.type().isPolymorphic() ? Optional.of(dynamic(source)) : Optional.empty();
        Expr isMissing = Arithmetic.not(new Expr.Associated(array, Optional.empty()));
        Expr shapes = Arithmetic.FALSE;
        for (int d = 0; d < extents.size(); d++)
            shapes = Arithmetic.or(shapes, Arithmetic.compare(Expr.Compare.Op.NE,
            new Expr.Extent(array, d + 1, Type.INTEGER), extents.get(d)));
        if (length.isPresent()) {
            shapes = Arithmetic.or(shapes, Arithmetic.compare(Expr.Compare.Op.NE, new Expr.Length(array, Type.INTEGER),
                    length.get()));
        }
        Expr condition = dynamic.isPresent() ? Arithmetic.TRUE : Arithmetic.or(isMissing, shapes);
        var bounds = source.ranges().stream()
                .map(r -> form == Form.WHOLE ? lowerOf(source, r) : Arithmetic.ONE).toList();
        var allocation = new ArrayList<Stmt.Bounds>();
        for (int d = 0; d < extents.size(); d++) allocation.add(new Stmt.Bounds(bounds.get(d), extents.get(d)));
        context.sink.add(new Stmt.If(condition, List.of(
                new Stmt.Deallocate(array, Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(), Optional.empty(),
                origin.withoutComments()),
                new Stmt.Allocate(array, allocation, length, dynamic, Optional.empty(), Optional.empty(),
                origin.withoutComments())), List.of(), origin));
        run(context.designators.whole(array), source, Set.of(), element);
    }

    /** The dynamic type of an array. */
    static Stmt.Dynamic dynamic(ArrayValue value) {
        return value instanceof SectionValue section && section.element() instanceof Type.ClassType
                && section.isPlain() ? new Stmt.Dynamic.Like(section.array())
                : new Stmt.Dynamic.Given(value.element());
    }

    /** How an array value is written. */
    enum Form { WHOLE, OTHER }

    private boolean mayBeSame(Place array, List<ArrayValue.Reading> reads) {
        return reads.stream().anyMatch(r -> Overlap.mayAlias(array, r.section().array(), context));
    }

    /** The new lower bounds: LBOUND of the value, which is 1 unless the value is a whole array. */
    private Expr lowerOf(ArrayValue source, Range range) {
        return source instanceof SectionValue section && context.designators.isWhole(section)
                && !(section.array() instanceof Place.Variable v && context.isTemporary(v)) ? range.lower()
                : Arithmetic.ONE;
    }
}
