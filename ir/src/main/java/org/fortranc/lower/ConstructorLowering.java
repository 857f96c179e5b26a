package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.ConstructorValue;
import org.fortranc.source.SourceRange;

/** Array constructors whose values are found when the program runs (F2018 7.8). */
final class ConstructorLowering {
    private final ProcedureContext context;
    /** The length of the first value, if that is the length of all. */
    private Optional<Expr> ofFirst = Optional.empty();

    ConstructorLowering(ProcedureContext context) {
        this.context = context;
    }

    Place.Variable build(Expression.ArrayConstructor constructor, Type.Scalar type) {
        Expr size = context.designators.stable("size", size(constructor.values()));
        var length = length(constructor, type);
        var array = context.temporaries.array("values", type, List.of(size), length);
        ofFirst = length.filter(_ -> isTypeOfFirst(constructor) || !hasLength(constructor));
        if (constructor.values().stream().allMatch(v -> v instanceof ConstructorValue.Value(var e) && e.rank() == 0)) {
            long position = 1;
            for (var value : constructor.values())
                define(new Place.Element(array, List.of(Arithmetic.literal(position++))),
                ((ConstructorValue.Value) value).expression());
            return array;
        }
        var next = context.temporary("next", Type.INTEGER);
        context.sink.add(new Stmt.Assign(next, Arithmetic.ZERO, context.sink.origin()));
        fill(array, next, constructor.values());
        return array;
    }

    private Optional<Expr> length(Expression.ArrayConstructor constructor, Type.Scalar type) {
        if (!(type instanceof Type.CharacterType)) return Optional.empty();
        if (constructor.type() instanceof DataType.CharacterType(_, DataType.CharacterLength.Given(var given))
                && !isTypeOfFirst(constructor))
            return Optional.of(context.designators.stable("length",
                    Arithmetic.notNegative(context.expressions.lower(given))));
        if (!constructor.values().isEmpty()) {
            var length = lengthOf(constructor.values().getFirst());
            if (length.isPresent()) return length;
        }
        throw new Untranslatable("a CHARACTER array constructor of unknown length", constructor.range());
    }

    /** The length of the first value; in an implied DO, that of its first turn. */
    private Optional<Expr> lengthOf(ConstructorValue value) {
        return switch (value) {
            case ConstructorValue.Value(var expression) when expression.rank() > 0 ->
                    context.temporaries.elementLength(context.scalarizer.value(expression));
            case ConstructorValue.Value(var expression) ->
                    Optional.of(context.designators.stable("length",
                            context.characters.length(context.expressions.lower(expression))));
            case ConstructorValue.ImpliedDo loop -> {
                var outer = context.binding(loop.variable());
                context.bind(loop.variable(), context.keep(loop.variable().name(),
                        context.expressions.lower(loop.first())));
                var length = loop.values().isEmpty() ? Optional.<Expr>empty() : lengthOf(loop.values().getFirst());
                outer.ifPresentOrElse(v -> context.bind(loop.variable(), v), () -> context.unbind(loop.variable()));
                yield length;
            }
        };
    }

    /**
     * Without a type of its own, a constructor has the type that its first value is declared with, though not its
     * length.
     */
    private static boolean isTypeOfFirst(Expression.ArrayConstructor constructor) {
        return firstValue(constructor.values()).map(v -> v.type().equals(constructor.type())).orElse(false);
    }

    private static boolean hasLength(Expression.ArrayConstructor constructor) {
        return constructor.type() instanceof DataType.CharacterType(_, DataType.CharacterLength.Given _);
    }

    private static Optional<Expression> firstValue(List<ConstructorValue> values) {
        if (values.isEmpty()) return Optional.empty();
        return switch (values.getFirst()) {
            case ConstructorValue.Value(var expression) -> Optional.of(expression);
            case ConstructorValue.ImpliedDo loop -> firstValue(loop.values());
        };
    }

    private Expr size(List<ConstructorValue> values) {
        Expr size = Arithmetic.ZERO;
        for (var value : values) {
            size = Arithmetic.add(size, switch (value) {
                case ConstructorValue.Value(var expression) -> expression.rank() == 0 ? Arithmetic.ONE
                        : extents(expression);
                case ConstructorValue.ImpliedDo loop -> turns(loop);
            });
        }
        return size;
    }

    private Expr extents(Expression expression) {
        Expr size = Arithmetic.ONE;
        for (var extent : new InquiryLowering(context).extents(expression)) size = Arithmetic.multiply(size, extent);
        return size;
    }

    /** The number of values of an implied DO: counted by a loop where the inner number depends on the variable. */
    private Expr turns(ConstructorValue.ImpliedDo loop) {
        boolean depends = loop.values().stream().anyMatch(v -> mentions(v, loop));
        if (!depends) return Arithmetic.multiply(range(loop).extent(), size(loop.values()));
        var count = context.temporary("count", Type.INTEGER);
        context.sink.add(new Stmt.Assign(count, Arithmetic.ZERO, context.sink.origin()));
        over(loop, () -> context.sink.add(new Stmt.Assign(count, Arithmetic.add(count, size(loop.values())),
                context.sink.origin())));
        return count;
    }

    private static boolean mentions(ConstructorValue value, ConstructorValue.ImpliedDo loop) {
        return switch (value) {
            case ConstructorValue.Value(var expression) -> expression.rank() > 0;
            case ConstructorValue.ImpliedDo _ -> true;
        };
    }

    private Range range(ConstructorValue.ImpliedDo loop) {
        return new Range(bound("first", loop.first()), bound("last", loop.last()), bound("step", loop.step()));
    }

    private Expr bound(String wish, Expression expression) {
        return context.designators.stable(wish, context.expressions.lower(expression));
    }

    private void over(ConstructorValue.ImpliedDo loop, Runnable body) {
        var type = (Type.IntegerType) TypeLowering.scalar((DataType) loop.variableType(),
                SourceRange.NONE);
        var range = range(loop);
        var variable = context.temporary(loop.variable().name(), type);
        var outer = context.binding(loop.variable());
        context.bind(loop.variable(), variable);
        var origin = context.sink.origin();
        var statements = context.sink.collect(body);
        context.sink.add(ArrayLoops.loop("", variable, Arithmetic.convert(range.lower(), type),
                Arithmetic.convert(range.upper(), type),
                Arithmetic.convert(range.step(), type), statements, origin));
        outer.ifPresentOrElse(v -> context.bind(loop.variable(), v), () -> context.unbind(loop.variable()));
    }

    private void fill(Place array, Place.Variable next, List<ConstructorValue> values) {
        for (var value : values) {
            switch (value) {
                case ConstructorValue.Value(var expression) when expression.rank() == 0 -> {
                    advance(next);
                    define(new Place.Element(array, List.of(next)), expression);
                }
                case ConstructorValue.Value(var expression) -> {
                    var part = context.scalarizer.value(expression);
                    ofFirst.ifPresent(length -> new BoundsCheck(context).constructor(length,
                            context.temporaries.elementLength(part).orElseThrow()));
                    context.scalarizer.loops.over(part.ranges(), index -> {
                        advance(next);
                        context.assignments.element(new Place.Element(array, List.of(next)), part.at(index));
                    });
                }
                case ConstructorValue.ImpliedDo loop -> over(loop, () -> fill(array, next, loop.values()));
            }
        }
    }

    private void advance(Place.Variable next) {
        context.sink.add(new Stmt.Assign(next, Arithmetic.add(next, Arithmetic.ONE), context.sink.origin()));
    }

    private void define(Place element, Expression expression) {
        Expr value = context.expressions.lower(expression);
        ofFirst.ifPresent(length -> new BoundsCheck(context).constructor(length, context.characters.length(value)));
        context.assignments.element(element, value);
    }
}
