package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.SymbolName;

/** ASSOCIATE (F2018 11.1.3): a name for a place whose subscripts are evaluated once, or for a value. */
final class AssociateLowering {
    private final ProcedureContext context;

    AssociateLowering(ProcedureContext context) {
        this.context = context;
    }

    void associate(Construct.Associate associate, ConstructLowering constructs) {
        var after = new ArrayList<Stmt>();
        for (var association : associate.associations()) {
            String name = association.name().name();
            var selector = association.selector();
            context.bind(association.name(), switch (selector) {
                case Designator designator when designator.rank() > 0 ->
                        section(association.name(), designator, associate.body(), after);
                case Designator designator -> context.expressions.lower(designator) instanceof Place place
                        ? frozen(place)
                        : context.keep(name, context.expressions.lower(designator));
                default -> selector.rank() > 0 ? context.temporaries.copyOf(name, context.scalarizer.value(selector))
                        : context.keep(name, context.expressions.lower(selector));
            });
        }
        constructs.list(associate.body());
        context.sink.addAll(after);
    }

    /**
     * A view of the selector. What has no view is copied, and copied back at the end if it may have been defined, where
     * the body cannot see the difference.
     */
    private Place section(SymbolName name, Designator selector, List<Construct> body, List<Stmt> after) {
        var section = context.designators.section(selector);
        if (DesignatorLowering.hasView(section)) return context.designators.view(name.name(), section);
        boolean defined = context.uses.isAssigned(name) || isArgument(name, body);
        boolean reached = VariableUses.base(selector).map(base -> isReached(base, body)).orElse(true);
        if (reached || defined && mayLeave(body))
            throw new Untranslatable("ASSOCIATE with parts of array elements that the construct reaches otherwise",
                    selector.range());
        return defined ? context.designators.writtenBack(name.name(), section, after)
                : context.designators.view(name.name(), section);
    }

    private boolean isReached(SymbolName base, List<Construct> body) {
        var reached = new boolean[1];
        boolean shared = context.uses.isCaptured(base) || !base.scope().equals(context.scope);
        FortranTrees.walk(body, c -> reached[0] |= shared && c instanceof Construct.Call);
        FortranTrees.walkExpressions(body, e -> reached[0] |= shared && e instanceof Expression.FunctionReference
                || e instanceof Designator.ObjectName named && named.entity().equals(base));
        return reached[0];
    }

    private static boolean isArgument(SymbolName name, List<Construct> body) {
        var found = new boolean[1];
        FortranTrees.walk(body, c -> found[0] |= c instanceof Construct.Call call
                && FortranTrees.arguments(call.arguments()).stream().anyMatch(a -> isPartOf(a, name)));
        FortranTrees.walkExpressions(body, e -> found[0] |= e instanceof Expression.FunctionReference reference
                && FortranTrees.arguments(reference.arguments()).stream().anyMatch(a -> isPartOf(a, name)));
        return found[0];
    }

    private static boolean isPartOf(Expression actual, SymbolName name) {
        return VariableUses.base(actual).filter(name::equals).isPresent();
    }

    private static boolean mayLeave(List<Construct> body) {
        var found = new boolean[1];
        FortranTrees.walk(body, c -> found[0] |= switch (c) {
            case Construct.Goto _, Construct.ComputedGoto _, Construct.AssignedGoto _, Construct.ArithmeticIf _,
                 Construct.Cycle _, Construct.Exit _, Construct.Return _ -> true;
            default -> false;
        });
        return found[0];
    }

    private Place frozen(Place place) {
        return switch (place) {
            case Place.Variable variable -> variable;
            case Place.Element(var array, var subscripts) ->
                    new Place.Element(frozen(array), subscripts.stream().map(s -> context.keep("index", s)).toList());
            case Place.Component(var structure, var component, var type) ->
                    new Place.Component(frozen(structure), component, type);
            case Place.Substring(var text, var first, var last) ->
                    new Place.Substring(frozen(text), context.keep("first", first), context.keep("last", last));
            case Place.RealPart(var complex) -> new Place.RealPart(frozen(complex));
            case Place.ImaginaryPart(var complex) -> new Place.ImaginaryPart(frozen(complex));
        };
    }
}
