package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** Lengths of CHARACTER values, and places for values whose length is found when the program runs. */
final class CharacterLowering {
    private final ProcedureContext context;

    CharacterLowering(ProcedureContext context) {
        this.context = context;
    }

    /** LEN of a value, without evaluating the value where its form tells. */
    Expr length(Expr text) {
        return switch (text) {
            case Expr.TextLiteral(var value) -> Arithmetic.literal(value.length());
            case Expr.Concatenate(var left, var right) -> Arithmetic.add(length(left), length(right));
            case Place.Substring(_, var first, var last) ->
                    Arithmetic.notNegative(Arithmetic.add(Arithmetic.subtract(last, first), Arithmetic.ONE));
            case Expr.Intrinsic(var function, var arguments, _) -> switch (function) {
                case CHAR, ACHAR -> Arithmetic.ONE;
                case ADJUSTL, ADJUSTR -> length(arguments.getFirst());
                case REPEAT -> Arithmetic.multiply(length(arguments.getFirst()), arguments.get(1));
                case TRIM -> new Expr.Intrinsic(IntrinsicFunction.LEN_TRIM, List.of(arguments.getFirst()),
                        Type.INTEGER);
                default -> new Expr.Length(text, Type.INTEGER);
            };
            case Place place -> declaredLength(place).filter(l -> l instanceof Expr.IntLiteral)
                    .orElseGet(() -> new Expr.Length(place, Type.INTEGER));
            default -> new Expr.Length(text, Type.INTEGER);
        };
    }

    /** The length that the declaration of a CHARACTER variable, component or element gives. */
    Optional<Expr> declaredLength(Place place) {
        return switch (place) {
            case Place.Variable variable -> context.declaration(variable).length();
            case Place.Component component -> context.bounds.component(component).length();
            case Place.Element(var array, _) -> declaredLength(array);
            case Place.As(var array, _) when array.type().hasAnyRank() -> declaredLength(array);
            case Place.As _, Place.Substring _, Place.RealPart _, Place.ImaginaryPart _ -> Optional.empty();
        };
    }

    /** The length of a CHARACTER part of a variable where it is a constant. */
    Optional<Expr> knownLength(Place part) {
        if (!(part.type().scalar() instanceof Type.CharacterType)) return Optional.empty();
        return Optional.of(length(part)).filter(l -> l instanceof Expr.IntLiteral);
    }

    /** A copy of a value, in a variable of its length. */
    Place.Variable keep(String wish, Expr value) {
        var copy = ofLength(wish, length(value));
        context.sink.add(new Stmt.Assign(copy, value, context.sink.origin().withoutComments()));
        return copy;
    }

    /** A temporary text of this length; one whose length is known only at run time is allocated anew each time. */
    Place.Variable ofLength(String wish, Expr length) {
        if (length instanceof Expr.IntLiteral(var known, _)) return context.temporaryText(wish, known);
        var text = context.temporaryText(wish);
        var origin = context.sink.origin();
        context.sink.add(new Stmt.Deallocate(text, Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(),
                Optional.empty(), origin));
        context.sink.add(new Stmt.Allocate(text, List.of(), Optional.of(length), Optional.empty(), Optional.empty(),
                origin.withoutComments()));
        return text;
    }
}
