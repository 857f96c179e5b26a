package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Expression;

/** Arrays that the compiler makes: copies of values, and array constructors (F2018 7.8). */
final class TemporaryArrays {
    private final ProcedureContext context;

    TemporaryArrays(ProcedureContext context) {
        this.context = context;
    }

    /** A new array with lower bounds 1; not yet defined. */
    Place.Variable array(String wish, Type.Scalar element, List<Expr> extents, Optional<Expr> length) {
        boolean constant = extents.stream().allMatch(e -> e instanceof Expr.IntLiteral)
                && length.map(l -> l instanceof Expr.IntLiteral).orElse(true);
        if (constant) {
            var dimensions = extents.stream().map(e -> new Shape.Dimension(Arithmetic.ONE, Optional.of(e))).toList();
            return context.temporaryArray(wish, element, new Shape.Explicit(dimensions), length, Set.of());
        }
        var array = deferred(wish, element, extents.size(), length);
        allocate(array, extents, length);
        return array;
    }

    /** A new array whose extents are found when the program runs; whoever makes it allocates it. */
    Place.Variable deferred(String wish, Type.Scalar element, int rank, Optional<Expr> length) {
        return context.temporaryArray(wish, element, new Shape.Deferred(rank),
                length.filter(l -> l instanceof Expr.IntLiteral), Set.of(Attribute.ALLOCATABLE));
    }

    /** Gives a deferred array its storage, with lower bounds 1. */
    void allocate(Place.Variable array, List<Expr> extents, Optional<Expr> length) {
        var origin = context.sink.origin();
        context.sink.add(new Stmt.Deallocate(array, Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(),
                Optional.empty(), origin));
        context.sink.add(new Stmt.Allocate(array, extents.stream().map(e -> new Stmt.Bounds(Arithmetic.ONE, e))
                .toList(), length,
                Optional.empty(), Optional.empty(), origin.withoutComments()));
    }

    /** An array for the value, with its shape. */
    Place.Variable like(String wish, ArrayValue value) {
        return array(wish, value.element(), value.ranges().stream().map(Range::extent)
                .map(e -> context.designators.stable("extent", e)).toList(),
                elementLength(value));
    }

    /** The length of the elements of a CHARACTER array value. */
    Optional<Expr> elementLength(ArrayValue value) {
        if (!(value.element() instanceof Type.CharacterType)) return Optional.empty();
        var giver = value.lengthGiver();
        var first = giver.ranges().stream().map(r -> new LoopIndex(r.lower(), r)).toList();
        var length = new Expr[1];
        var statements = context.sink.collect(() -> length[0] = context.characters.length(giver.at(first)));
        if (!statements.isEmpty()) context.sink.addAll(statements);
        return Optional.of(length[0]);
    }

    /** A contiguous copy of an array value. */
    Place.Variable copyOf(String wish, ArrayValue value) {
        var copy = like(wish, value);
        context.assignments.copy(context.designators.whole(copy), value);
        return copy;
    }

    /** A copy of an array with its bounds. */
    Place.Variable duplicate(Place.Variable array) {
        int rank = array.type().dimensions();
        var length = context.characters.declaredLength(array);
        String wish = array.name() + "_copy";
        var declared = context.declaration(array);
        Place.Variable copy;
        if (declared.shape().orElse(null) instanceof Shape.Explicit shape && TypeLowering.elements(shape) >= 0) {
            copy = context.temporaryArray(wish, array.type().scalar(), shape, length, Set.of());
        } else {
            copy = context.temporaryArray(wish, array.type().scalar(), new Shape.Deferred(rank), length,
                    Set.of(Attribute.ALLOCATABLE));
            var bounds = new ArrayList<Stmt.Bounds>();
            for (int d = 0; d < rank; d++)
                bounds.add(new Stmt.Bounds(context.bounds.lower(array, d), context.bounds.extent(array, d)));
            context.sink.add(new Stmt.Deallocate(copy, Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(),
                    Optional.empty(),
                    context.sink.origin()));
            context.sink.add(new Stmt.Allocate(copy, bounds, length, Optional.empty(), Optional.empty(),
                    context.sink.origin()));
        }
        context.assignments.copy(context.designators.whole(copy), context.designators.whole(array));
        return copy;
    }

    /** An array constructor as a table, if it is constant, or as a new array. */
    ArrayValue constructor(Expression.ArrayConstructor constructor) {
        var type = TypeLowering.scalar(constructor.type(), constructor.range());
        var constants = type instanceof Type.StructureType ? Optional.<List<Expr>>empty()
                : new ConstantValues(context.index()).elements(constructor);
        if (constants.isPresent()) return context.designators.whole(table(type, constants.get()));
        return context.designators.whole(new ConstructorLowering(context).build(constructor, type));
    }

    /** A named constant that the compiler makes. */
    Place.Variable table(Type.Scalar type, List<Expr> values) {
        Optional<Expr> length = type instanceof Type.CharacterType
                ? Optional.of(Arithmetic.literal(values.stream().mapToLong(v -> ((Expr.TextLiteral) v).value().length())
                .max().orElse(0)))
                : Optional.empty();
        var runs = new ArrayList<Declaration.InitialRun>();
        for (int i = 0; i < values.size(); i++) ConstantValues.addRun(runs, i, 1,
                ConstantValues.element(values.get(i), type, length));
        String name = context.names.fresh("table");
        var array = new Type.ArrayType(type, 1);
        var shape = new Shape.Explicit(List.of(new Shape.Dimension(Arithmetic.ONE,
                Optional.of(Arithmetic.literal(values.size())))));
        context.declare(new Declaration(name, array, Optional.of(shape), length, new Declaration.Home.Saved(),
                Set.of(Attribute.CONSTANT, Attribute.TEMPORARY), runs, Origin.NONE));
        return Place.Variable.local(name, array);
    }
}
