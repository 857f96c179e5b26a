package org.fortranc.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Designator.SectionSubscript;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.lower.SectionValue.Access;
import org.fortranc.source.SourceRange;

/** Designators as places, sections and views (F2018 clause 9). */
final class DesignatorLowering {
    private final ProcedureContext context;

    DesignatorLowering(ProcedureContext context) {
        this.context = context;
    }

    /** A scalar designator, or a whole array: a variable or a component of a scalar structure. */
    Place place(Designator designator) {
        return place(designator, Elements.NONE);
    }

    Place place(Designator designator, Elements elements) {
        return switch (designator) {
            case Designator.ObjectName(var name, var entity, var type, var rank, var at) -> {
                if (context.resolve(entity, type, rank, at) instanceof Place place) {
                    if (place instanceof Place.Variable pointee && context.crayPointers.isPointee(entity))
                        context.crayPointers.bind(pointee, context.index().object(entity).orElseThrow());
                    yield place;
                }
                throw new Untranslatable("the value '%s' where a variable is needed".formatted(name), at);
            }
            case Designator.ArrayElement(var array, var subscripts, var at) -> {
                if (array instanceof Designator.ComponentReference(var structure, _, _, _, _) && structure.rank() > 0)
                    throw new Untranslatable("an element of a component of an array of structures", at);
                var whole = place(array, elements);
                var values = subscripts.stream().map(s -> subscript(s, elements)).toList();
                new BoundsCheck(context).subscripts(array, whole, values);
                yield new Place.Element(whole, values);
            }
            case Designator.ComponentReference(var structure, var component, var type, _, var at) -> {
                if (structure.rank() > 0) throw new Untranslatable("this use of a component of an array of structures",
                        at);
                var declared = place(structure, elements);
                int rank = designator.rank();
                yield new Place.Component(declared, component, TypeLowering.type(type, rank, at));
            }
            case Designator.ParentComponent(var structure, _, var type, var at) -> {
                var object = place(structure, elements);
                yield new Place.As(object, object.type().with(TypeLowering.scalar(type, at)));
            }
            case Designator.Substring(var text, var first, var last, _) ->
                    substring(text, first, last, elements);
            case Designator.ComplexPart(var complex, var part, _) -> part(place(complex, elements), part);
            case Designator.FunctionTarget(var function) -> function.rank() == 0
                    ? (Place) context.calls.function(function, elements)
                    : ((SectionValue) context.calls.arrayFunction(function)).array();
            case Designator.ArraySection section -> throw new Untranslatable("an array section here", section.range());
        };
    }

    private Expr subscript(Expression expression, Elements elements) {
        Expr value = context.expressions.lower(expression, elements);
        return value.type() instanceof Type.IntegerType(var kind) && kind < 4 ? Arithmetic.asDefaultInteger(value)
                : value;
    }

    private Place substring(Designator designator, Optional<Expression> first, Optional<Expression> last,
            Elements elements) {
        var text = place(designator, elements);
        Expr from = first.map(e -> Arithmetic.asDefaultInteger(context.expressions.lower(e, elements)))
                .orElse(Arithmetic.ONE);
        Expr to = last.map(e -> Arithmetic.asDefaultInteger(context.expressions.lower(e, elements)))
                .orElseGet(() -> context.characters.length(text));
        new BoundsCheck(context).substring(designator, text, first, from, to);
        return new Place.Substring(text, from, to);
    }

    private static Place part(Place complex, Designator.ComplexPart.Part part) {
        return switch (part) {
            case RE -> new Place.RealPart(complex);
            case IM -> new Place.ImaginaryPart(complex);
        };
    }

    /** A designator of an array, with its subscripts evaluated. */
    SectionValue section(Designator designator) {
        return switch (designator) {
            case Designator.ObjectName name -> whole(place(name));
            case Designator.FunctionTarget target -> whole(place(target));
            case Designator.ArraySection(var array, var subscripts, _, _) -> {
                if (array instanceof Designator.ComponentReference(var structure, _, _, _, _) && structure.rank() > 0)
                    throw new Untranslatable("a section of a component of an array of structures", array.range());
                var base = place(array);
                var accesses = new ArrayList<Access>();
                for (int d = 0; d < subscripts.size(); d++) accesses.add(access(array, base, d, subscripts.get(d)));
                yield SectionValue.of(base, accesses);
            }
            case Designator.ComponentReference(var structure, var component, var type, _, var at) -> {
                if (structure.rank() == 0) yield whole(place(designator));
                var scalar = TypeLowering.scalar(type, at);
                yield section(structure).then(p -> new Place.Component(p, component, scalar), scalar);
            }
            case Designator.ParentComponent(var structure, _, var type, var at) -> {
                var scalar = TypeLowering.scalar(type, at);
                yield section(structure).then(p -> new Place.As(p, scalar), scalar);
            }
            case Designator.Substring(var text, var first, var last, _) -> {
                var inner = section(text);
                Expr from = first.map(e -> stable("first", context.expressions.lower(e))).orElse(Arithmetic.ONE);
                Optional<Expr> to = last.map(e -> stable("last", context.expressions.lower(e)));
                new BoundsCheck(context).substrings(designator, inner, first, from, to);
                yield inner.then(p -> new Place.Substring(p, from, to.orElseGet(() -> context.characters.length(p))),
                        Type.CHARACTER);
            }
            case Designator.ComplexPart(var complex, var part, _) -> {
                var inner = section(complex);
                yield inner.then(p -> part(p, part), ((Type.ComplexType) inner.element()).part());
            }
            case Designator.ArrayElement(Designator.ComponentReference component, var subscripts, _) ->
                    elementOfComponents(component, subscripts);
            case Designator.ArrayElement element -> throw new Untranslatable("this section", element.range());
        };
    }

    /** The same element of an array component in each structure of an array. */
    private SectionValue elementOfComponents(Designator.ComponentReference component, List<Expression> subscripts) {
        var indices = subscripts.stream().map(s -> stable("index", context.expressions.lower(s))).toList();
        var type = new Type.ArrayType(TypeLowering.scalar(component.type(), component.range()), subscripts.size());
        return section(component.structure())
                .then(p -> new Place.Element(new Place.Component(p, component.component(), type),
                indices), type.element());
    }

    /** All of an array. */
    SectionValue whole(Place array) {
        var accesses = new ArrayList<Access>();
        for (int d = 0; d < array.type().dimensions(); d++)
            accesses.add(new Access.Ranged(new Range(context.bounds.lower(array, d), context.bounds.upper(array, d))));
        return SectionValue.of(array, accesses);
    }

    private Access access(Designator designator, Place array, int dimension, SectionSubscript subscript) {
        return switch (subscript) {
            case SectionSubscript.At(var index) -> {
                Expr value = stable("index", context.expressions.lower(index));
                new BoundsCheck(context).index(designator, array, dimension, value);
                yield new Access.Fixed(value);
            }
            case SectionSubscript.Triplet(var first, var last, var stride) -> {
                Expr lower = first.map(e -> stable("first", context.expressions.lower(e)))
                        .orElseGet(() -> context.bounds.lower(array, dimension));
                Expr upper = last.map(e -> stable("last", context.expressions.lower(e)))
                        .orElseGet(() -> context.bounds.upper(array, dimension));
                Expr step = stride.map(e -> stable("stride", context.expressions.lower(e))).orElse(Arithmetic.ONE);
                var range = new Range(lower, upper, step);
                new BoundsCheck(context).triplet(designator, array, dimension, range);
                yield new Access.Ranged(range);
            }
            case SectionSubscript.Vector(var indices) -> {
                var vector = context.temporaries.copyOf("indices", context.scalarizer.value(indices));
                new BoundsCheck(context).vector(designator, array, dimension, whole(vector));
                yield new Access.Indexed(vector, whole(vector).ranges().getFirst());
            }
        };
    }

    /** A bound or index as INTEGER(4) that means the same during the loops that follow. */
    Expr stable(String wish, Expr value) {
        Expr index = Arithmetic.asDefaultInteger(value);
        return isStable(index) ? index : context.keep(wish, index);
    }

    private boolean isStable(Expr value) {
        return switch (value) {
            case Expr.IntLiteral _, Expr.Extent _, Expr.LowerBound _ -> true;
            case Place.Variable variable -> !(context.declaration(variable)
                    .has(Declaration.Attribute.POINTER));
            case Expr.Binary(_, var left, var right) -> isStable(left) && isStable(right);
            case Expr.Unary(_, var operand) -> isStable(operand);
            default -> false;
        };
    }

    /** Whether the elements of a section follow each other in storage, as far as is known now. */
    boolean isContiguous(SectionValue section) {
        return context.bounds.isContiguous(section.array()) && isSequence(section);
    }

    /** Whether the elements of a section follow each other if those of the array do. */
    boolean isSequence(SectionValue section) {
        if (!section.isPlain()) return false;
        boolean more = true;
        for (int d = 0; d < section.accesses().size(); d++) {
            switch (section.accesses().get(d)) {
                case Access.Fixed _ -> more = false;
                case Access.Ranged(var range) -> {
                    if (!more || !range.hasUnitStep()) return false;
                    more = isFull(section.array(), d, range);
                }
                case Access.Indexed _ -> {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the elements of a section may turn out to follow each other when the program runs. */
    boolean mayBeSequence(SectionValue section) {
        if (!hasView(section)) return false;
        boolean fixed = false;
        for (var access : section.accesses()) {
            switch (access) {
                case Access.Fixed _ -> fixed = true;
                case Access.Ranged(var range) -> {
                    if (fixed || !range.hasUnitStep()) return false;
                }
                case Access.Indexed _ -> {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isFull(Place array, int dimension, Range range) {
        boolean assumedSize = context.bounds.shape(array).orElse(null) instanceof Shape.Explicit(var dimensions)
                && dimensions.get(dimension).extent().isEmpty();
        return !assumedSize && range.lower().equals(context.bounds.lower(array, dimension))
                && range.upper().equals(context.bounds.upper(array, dimension));
    }

    boolean isWhole(SectionValue section) {
        if (!section.isPlain()) return false;
        for (int d = 0; d < section.accesses().size(); d++)
            if (!(section.accesses().get(d) instanceof Access.Ranged(var range)) || !range.hasUnitStep()
                    || !isFull(section.array(), d, range)) return false;
        return true;
    }

    /** Whether a section has a view that every target makes without moving elements: no parts of them. */
    static boolean hasView(SectionValue section) {
        return section.isPlain() && isRegular(section);
    }

    /** Whether the elements of a section, or the same parts of them, stand at equal distances. */
    static boolean isRegular(SectionValue section) {
        return section.accesses().stream().noneMatch(a -> a instanceof Access.Indexed);
    }

    /** An array that is the section's own storage, for pointers. */
    Place.Variable storage(String wish, SectionValue section, SourceRange at) {
        if (!isRegular(section)) throw new Untranslatable("a pointer to a section with a vector subscript", at);
        return bind(wish, section, ones(section)); // even if the section is all of the array
    }

    /** The whole array that the section is, under another name and with the same bounds. */
    Place.Variable alias(String wish, SectionValue section) {
        return bind(wish, section, IntStream.range(0, section.rank()).mapToObj(d ->
                context.keep("lower", context.bounds.lower(section.array(), d))).toList());
    }

    private static List<Expr> ones(SectionValue section) {
        return Collections.nCopies(section.rank(), Arithmetic.ONE);
    }

    /**
     * A view, or a copy of what has none.
     *
     * @param after what is to be done when the copy has been defined
     */
    Place.Variable writtenBack(String wish, SectionValue section, List<Stmt> after) {
        var array = view(wish, section);
        if (!hasView(section))
            after.addAll(context.sink.collect(() -> context.assignments.copy(section, whole(array))));
        return array;
    }

    /**
     * A whole array that stands for the section: the array itself, a view, or for vector subscripts and parts a copy.
     */
    Place.Variable view(String wish, SectionValue section) {
        if (section.array() instanceof Place.Variable variable && isWhole(section)) return variable;
        return hasView(section) ? bind(wish, section, ones(section)) : context.temporaries.copyOf(wish, section);
    }

    private Place.Variable bind(String wish, SectionValue section, List<Expr> lowerBounds) {
        var subscripts = section.accesses().stream().<Stmt.ViewSubscript>map(a -> switch (a) {
            case Access.Fixed(var index) -> new Stmt.ViewSubscript.At(index);
            case Access.Ranged(var range) -> new Stmt.ViewSubscript.Triplet(range.lower(), range.upper(), range.step());
            case Access.Indexed _ -> throw new IllegalStateException();
        }).toList();
        Place first = new Place.Element(section.array(), section.accesses().stream().map(a -> switch (a) {
            case Access.Fixed(var index) -> index;
            case Access.Ranged(var range) -> range.lower();
            case Access.Indexed _ -> throw new IllegalStateException();
        }).toList());
        var part = first;
        for (var selector : section.selectors()) part = selector.apply(part);
        var view = context.temporaryArray(wish, section.element(), new Shape.Assumed(lowerBounds),
                section.isPlain() ? context.characters.declaredLength(section.array())
                        : context.characters.knownLength(part), Set.of());
        context.sink.add(new Stmt.View(view, section.array(), subscripts, Stmt.ViewPart.between(first, part),
                context.sink.origin()));
        return view;
    }
}
