package org.fortranc.lower;

import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.SymbolName;

/** ASSOCIATE (F2018 11.1.3): a name for a place whose subscripts are evaluated once, or for a value. */
final class AssociateLowering {
    private final ProcedureContext context;

    AssociateLowering(ProcedureContext context) {
        this.context = context;
    }

    void associate(Construct.Associate associate, ConstructLowering constructs) {
        for (var association : associate.associations()) {
            String name = association.name().name();
            var selector = association.selector();
            context.bind(association.name(), switch (selector) {
                case Designator designator when designator.rank() > 0 ->
                        section(association.name(), designator);
                case Designator designator -> context.expressions.lower(designator) instanceof Place place
                        ? ofItsLength(frozen(place))
                        : context.keep(name, context.expressions.lower(designator));
                default -> selector.rank() > 0 ? context.temporaries.copyOf(name, context.scalarizer.value(selector))
                        : context.keep(name, context.expressions.lower(selector));
            });
        }
        constructs.list(associate.body());
    }

    /**
     * The selector's own storage; a copy where there is a vector subscript, for then the associate name may not be
     * defined (F2018 19.5.1.6).
     */
    private Place section(SymbolName name, Designator selector) {
        var section = context.designators.section(selector);
        if (isWholeArray(selector) && context.designators.isWhole(section))
            return context.designators.alias(name.name(), section);
        return DesignatorLowering.isRegular(section)
                ? context.designators.storage(name.name(), section, selector.range())
                : context.designators.view(name.name(), section);
    }

    /** Whether the associate name has the bounds of the selector (F2018 11.1.3.3 p1), and not those of a section. */
    private static boolean isWholeArray(Designator selector) {
        return switch (selector) {
            case Designator.ObjectName _ -> true;
            case Designator.ComponentReference component -> component.structure().rank() == 0;
            default -> false;
        };
    }

    /** The associate name of an allocatable text is not allocatable, so assigning to it keeps the length. */
    private Place ofItsLength(Place place) {
        return place.type() instanceof Type.CharacterType && context.bounds.has(place, Attribute.ALLOCATABLE)
                ? new Place.Substring(place, Arithmetic.ONE, context.keep("length", context.characters.length(place)))
                : place;
    }

    Place frozen(Place place) {
        return switch (place) {
            case Place.Variable variable -> variable;
            case Place.Element(var array, var subscripts) ->
                    new Place.Element(frozen(array), subscripts.stream().map(s -> context.keep("index", s)).toList());
            case Place.Component(var structure, var component, var type) ->
                    new Place.Component(frozen(structure), component, type);
            case Place.As(var object, var type) -> new Place.As(frozen(object), type);
            case Place.Substring(var text, var first, var last) ->
                    new Place.Substring(frozen(text), context.keep("first", first), context.keep("last", last));
            case Place.RealPart(var complex) -> new Place.RealPart(frozen(complex));
            case Place.ImaginaryPart(var complex) -> new Place.ImaginaryPart(frozen(complex));
        };
    }
}
