package org.fortranc.lower;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;
import org.fortranc.source.SourceRange;

/** Bounds, extents and attributes of whole arrays, read from their declarations where they stand there. */
final class ArrayBounds {
    private static final Shape ASSUMED_SIZE =
            new Shape.Explicit(List.of(new Shape.Dimension(Arithmetic.ONE, Optional.empty())));

    private final ProcedureContext context;
    private final Set<Place.Variable> assumedSize = new HashSet<>();

    ArrayBounds(ProcedureContext context) {
        this.context = context;
    }

    /** Says of a rank-one pointer of the compiler's own that it stands for an assumed-size array. */
    void haveNoSize(Place.Variable array) {
        assumedSize.add(array);
    }

    Optional<Shape> shape(Place array) {
        return switch (array) {
            case Place.Variable variable when assumedSize.contains(variable) -> Optional.of(ASSUMED_SIZE);
            case Place.Variable variable -> context.declaration(variable).shape();
            case Place.Component component -> component(component).shape();
            case Place.As(var object, var type) when object.type().hasAnyRank() && !type.hasAnyRank() ->
                    ranked(object, type.dimensions());
            case Place.As(var object, _) -> shape(object);
            default -> Optional.empty();
        };
    }

    /** The shape of an assumed-rank array that has turned out to have this rank; none for a scalar. */
    private Optional<Shape> ranked(Place array, int rank) {
        if (rank == 0) return Optional.empty();
        return Optional.of(isOwned(array) ? new Shape.Deferred(rank)
                : new Shape.Assumed(Collections.nCopies(rank, Arithmetic.ONE)));
    }

    /** Whether the descriptor belongs to the array, so that its bounds do. */
    boolean isOwned(Place array) {
        return has(array, Declaration.Attribute.ALLOCATABLE) || has(array, Declaration.Attribute.POINTER);
    }

    Structure.Component component(Place.Component component) {
        return context.index().loweredStructure(component.structure().type().structure().orElseThrow())
                .component(component.name());
    }

    boolean has(Place place, Declaration.Attribute attribute) {
        return switch (place) {
            case Place.Variable variable -> context.declaration(variable).has(attribute);
            case Place.Component component -> component(component).attributes().contains(attribute);
            case Place.As(var object, _) when object.type().hasAnyRank() -> has(object, attribute);
            default -> false;
        };
    }

    /** The declared lower bound of a dimension, counted from 0. */
    Expr lower(Place array, int dimension) {
        return switch (shape(array).orElseThrow()) {
            case Shape.Explicit(var dimensions) -> Arithmetic.asDefaultInteger(dimensions.get(dimension).lower());
            case Shape.Assumed(var lowerBounds) -> Arithmetic.asDefaultInteger(lowerBounds.get(dimension));
            case Shape.Deferred _ -> new Expr.LowerBound(array, dimension + 1, Type.INTEGER);
            case Shape.AssumedRank _ -> throw unknown(array);
        };
    }

    /** The number of elements along a dimension, counted from 0; never negative. */
    Expr extent(Place array, int dimension) {
        return switch (shape(array).orElseThrow()) {
            case Shape.Explicit(var dimensions) -> dimensions.get(dimension).extent().map(Arithmetic::asDefaultInteger)
                    .map(Arithmetic::notNegative)
                    .orElseThrow(() -> new Untranslatable("the extent of an assumed-size array", SourceRange.NONE));
            case Shape.Assumed _, Shape.Deferred _ -> new Expr.Extent(array, dimension + 1, Type.INTEGER);
            case Shape.AssumedRank _ -> throw unknown(array);
        };
    }

    private static IllegalArgumentException unknown(Place array) {
        return new IllegalArgumentException("a bound of " + array + ", whose rank is not known");
    }

    /** The last subscript of a dimension, counted from 0; below the lower bound if the extent is 0. */
    Expr upper(Place array, int dimension) {
        return last(lower(array, dimension), extent(array, dimension));
    }

    /** {@code lower + extent - 1}, without a guard against negative extents, which a loop does not need. */
    static Expr last(Expr lower, Expr extent) {
        Expr plain = extent instanceof Expr.Intrinsic(var function, List<Expr> arguments, _)
                && function == IntrinsicFunction.MAX
                && Arithmetic.isLiteral(arguments.get(1), 0) ? arguments.getFirst() : extent;
        return Arithmetic.subtract(Arithmetic.add(lower, plain), Arithmetic.ONE);
    }

    /** Whether the elements are known to follow each other in storage. */
    boolean isContiguous(Place array) {
        return switch (array) {
            case Place.Variable variable -> {
                var declaration = context.declaration(variable);
                boolean declared = declaration.has(Declaration.Attribute.CONTIGUOUS);
                yield switch (declaration.shape().orElse(null)) {
                    case Shape.Explicit _ -> true;
                    case Shape.Deferred _ -> declared || !declaration.has(Declaration.Attribute.POINTER);
                    case Shape.Assumed _, Shape.AssumedRank _ -> declared;
                    case null -> true;
                };
            }
            case Place.Component component -> {
                var declared = component(component);
                yield declared.attributes().contains(Declaration.Attribute.CONTIGUOUS)
                        || !declared.attributes().contains(Declaration.Attribute.POINTER);
            }
            case Place.As(var object, _) when object.type().hasAnyRank() ->
                    has(object, Declaration.Attribute.ALLOCATABLE);
            // the elements have a type between them that is larger
            case Place.As _ -> false;
            default -> false;
        };
    }
}
