package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;

/**
 * Actual arguments of assumed-rank dummy arguments: an {@code ArrayView} of the argument's own rank, 0 for a scalar. The
 * view of an ALLOCATABLE or POINTER object of derived type is of the Java variable that refers to it.
 */
final class AnyRankArguments {
    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;

    AnyRankArguments(ProcedureScope scope, ExpressionPrinter expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    /** A scalar value: a view of a fresh copy. */
    CodeBlock ofValue(Expr value, Type.Scalar wanted) {
        var objects = new ObjectPrinter(scope, expressions);
        var type = value.type().scalar();
        if (ObjectPrinter.isObject(value.type())) return CodeBlock.of("$T.of(new $T[] {$L}, 0)",
                RuntimeNames.ARRAY_VIEW, scope.types().value(wanted), objects.fresh(value, wanted).code());
        if (type instanceof Type.CharacterType) {
            var text = expressions.print(value);
            return objects.view(CodeBlock.of("$L.view()", value instanceof Place ? text.call("copy").receiver()
                    : text.receiver()), type, wanted);
        }
        var copy = expressions.places().copy(expressions.print(value), type);
        return objects.view(CodeBlock.of("$T.of($L, $L)$L", RuntimeNames.ARRAY_VIEW, copy.array(), copy.index().code(),
                PlacePrinter.sized(type)), type, wanted);
    }

    /**
     * A scalar in storage.
     *
     * @param optional whether the dummy argument may be absent, as the actual argument then may be too
     */
    CodeBlock ofScalar(Place place, Parameter.ByDescriptor parameter, boolean optional) {
        var objects = new ObjectPrinter(scope, expressions);
        var places = expressions.places();
        var type = place.type().scalar();
        var storage = places.storage(place);
        if (ObjectPrinter.isObject(place.type())) {
            boolean cell = parameter.own() && storage instanceof Storage.Slot;
            var view = objects.view(cell ? places.view(storage, place) : CodeBlock.of("$T.of(new $T[] {$L}, 0)",
                    RuntimeNames.ARRAY_VIEW, scope.types().value(type), places.load(storage).code()), type,
                    parameter.type());
            if (!optional || !isOptional(place)) return view;
            return guarded(storage instanceof Storage.Slot(var variable, _, _) ? variable
                    : places.load(storage).code(), view);
        }
        var view = objects.view(places.view(storage, place), type, parameter.type());
        if (!optional || !isOptional(place)) return view;
        return switch (storage) {
            case Storage.Slot(var array, _, _) -> guarded(array, view);
            case Storage.Characters(var text) -> guarded(text.code(), view);
            case Storage.Reference(var descriptor, _) when !view.equals(descriptor) -> guarded(descriptor, view);
            default -> view;
        };
    }

    /** An array with its bounds; one that is absent stays so. */
    CodeBlock ofArray(Place array, Parameter.ByDescriptor parameter, boolean optional) {
        var objects = new ObjectPrinter(scope, expressions);
        var storage = expressions.places().storage(array);
        // A pointer has the bounds that its target is declared with.
        var plain = parameter.own() && !objects.mayBeNone(array)
                ? new ViewPrinter(scope, expressions).bounded(array) : expressions.places().view(storage, array);
        var view = objects.view(plain, array.type().scalar(), parameter.type());
        if (!optional || !isOptional(array)) return view;
        return switch (storage) {
            case Storage.Flat(var data, _, _, _, _) -> guarded(data, view);
            case Storage.Described(var descriptor, _, _, _, _) when !view.equals(descriptor) ->
                    guarded(descriptor, view);
            default -> view;
        };
    }

    private static CodeBlock guarded(CodeBlock variable, CodeBlock view) {
        return CodeBlock.of("$L == null ? null : $L", variable, view);
    }

    private boolean isOptional(Place place) {
        return place instanceof Place.Variable variable
                && scope.index().declaration(scope.procedure(), variable).has(Attribute.OPTIONAL);
    }
}
