package org.fortranc.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;

/**
 * Actual arguments (F2018 15.5.2). A contiguous dummy array gets contiguous storage: the section itself where it is
 * contiguous, else a copy that is written back after the call.
 */
final class ArgumentLowering {
    private final ProcedureContext context;

    ArgumentLowering(ProcedureContext context) {
        this.context = context;
    }

    /** @param after receives what must follow the call: copies back */
    List<Stmt.Argument> lower(Expression.Callee procedure, List<ActualArgument> actuals, Elements elements,
            List<Stmt> after) {
        var callee = context.index().characteristics(procedure);
        var arguments = new ArrayList<Stmt.Argument>();
        for (int i = 0; i < actuals.size(); i++) {
            int position = i;
            switch (actuals.get(i)) {
                case ActualArgument.Given(var expression, _) when callee.flatMap(c -> c.dummyProcedure(position))
                        .filter(Entity.ProcedureEntity::isPointer).isPresent() ->
                        arguments.add(context.procedures.forPointer(expression));
                case ActualArgument.Given(var expression, _) ->
                        arguments.add(argument(expression, callee.flatMap(c -> c.dummyObject(position)), procedure,
                                elements, after));
                case ActualArgument.Absent() -> arguments.add(new Stmt.Argument.Absent());
                case ActualArgument.AlternateReturn _ -> {}
            }
        }
        return arguments;
    }

    private Stmt.Argument argument(Expression actual, Optional<Entity.DataObject> dummy, Expression.Callee callee,
            Elements elements, List<Stmt> after) {
        if (context.procedures.isProcedure(actual)) {
            Expr procedure = context.procedures.value(actual);
            new RunTimeChecks(context).procedure(procedure, actual instanceof Expression.ProcedureDesignator designator
                    ? designator.name() : "procedure");
            return new Stmt.Argument.ByProcedure(procedure);
        }
        if (actual instanceof Expression.NullPointer && dummy.isPresent()) return noTarget(dummy.get());
        // F2018 C838: what has assumed rank goes on as it came.
        if (actual instanceof Designator.ObjectName name && actual.rank() == ArraySpec.AssumedRank.RANK)
            return new Stmt.Argument.ByDescriptor(context.designators.place(name));
        if (actual.rank() == 0 || elements.array(actual).isPresent() || isElementalOperand(actual, dummy, elements))
            return scalar(actual, dummy, elements);
        if (actual instanceof Expression.NullPointer) return new Stmt.Argument.Absent();
        return array(actual, dummy, callee, after);
    }

    /** NULL(): a disassociated pointer, or for an OPTIONAL dummy argument that is none, an absent argument. */
    private Stmt.Argument noTarget(Entity.DataObject dummy) {
        boolean owned = dummy.has(Entity.Attribute.POINTER) || dummy.has(Entity.Attribute.ALLOCATABLE);
        if (!owned) return new Stmt.Argument.Absent();
        var type = TypeLowering.scalar(dummy.type(), dummy.range());
        Optional<Expr> length = dummy.type() instanceof DataType.CharacterType(_,
                DataType.CharacterLength.Given(var given))
                ? new ConstantValues(context.index()).literal(given).map(Arithmetic::asDefaultInteger) : Optional.empty();
        boolean array = dummy.shape().orElse(null) instanceof ArraySpec.Deferred;
        if (dummy.rank() > 0 && !array)
            throw new Untranslatable("NULL() as the argument '%s'".formatted(dummy.name().name()), dummy.range());
        var pointer = array ? context.temporaryArray("no_target", type, new Shape.Deferred(dummy.rank()), length,
                Set.of(Attribute.POINTER)) : context.temporaryPointer("no_target", type, length);
        context.sink.add(new Stmt.PointTo(pointer, new Expr.Null(pointer.type()), List.of(),
                context.sink.origin().withoutComments()));
        return array ? new Stmt.Argument.ByDescriptor(pointer) : new Stmt.Argument.ByReference(pointer);
    }

    private static boolean isElementalOperand(Expression actual, Optional<Entity.DataObject> dummy, Elements elements) {
        return elements != Elements.NONE && actual.rank() > 0 && dummy.isPresent() && dummy.get().rank() == 0;
    }

    private Stmt.Argument scalar(Expression actual, Optional<Entity.DataObject> dummy, Elements elements) {
        boolean byValue = dummy.map(d -> d.has(Entity.Attribute.VALUE)).orElse(false);
        var presence = actual instanceof Designator given && (byValue || actual.rank() > 0
                || isHandedOnForObject(given, dummy)) ? presence(given, dummy) : Optional.<Expr>empty();
        if (presence.isPresent()) return perhaps((Designator) actual, presence.get(), byValue, elements);
        Expr value = context.expressions.lower(actual, elements);
        boolean target = actual instanceof Expression.FunctionReference function
                && context.calls.returnsPointer(function);
        boolean variable = (target || actual instanceof Designator) && value instanceof Place
                && !ProcedureContext.isLiteral(value);
        if (actual instanceof Designator.ArrayElement element && !variable && dummy.map(d -> d.rank() > 0)
                .orElse(true)) {
            value = context.designators.place(element, elements);
            variable = true;
        }
        if (value instanceof Place place && (actual instanceof Designator || target))
            new RunTimeChecks(context).actual(place, name(actual), dummy);
        if (variable && !byValue) return new Stmt.Argument.ByReference((Place) value);
        if (value.type().structure().isPresent() && value instanceof Place place) {
            var copy = actual instanceof Expression.Parenthesized ? (Place) context.keep("copy", place) : place;
            return new Stmt.Argument.ByReference(copy);
        }
        return new Stmt.Argument.ByValue(value);
    }

    /** Whether the object of a pointer or allocatable that may be absent itself is asked for, and there may be none. */
    private boolean isHandedOnForObject(Designator actual, Optional<Entity.DataObject> dummy) {
        return dummy.filter(d -> d.has(Entity.Attribute.OPTIONAL) && !d.has(Entity.Attribute.POINTER)
                && !d.has(Entity.Attribute.ALLOCATABLE)).isPresent()
                && actual instanceof Designator.ObjectName name && context.index().object(name.entity())
                .filter(o -> o.has(Entity.Attribute.OPTIONAL) && (o.has(Entity.Attribute.POINTER)
                        || o.has(Entity.Attribute.ALLOCATABLE))).isPresent();
    }

    /**
     * What may be absent, where more than a reference to it is needed: a pointer that has a target only if it is there.
     *
     * @param copied whether the procedure gets a copy
     */
    private Stmt.Argument perhaps(Designator actual, Expr presence, boolean copied, Elements elements) {
        var type = TypeLowering.scalar(actual.type(), actual.range());
        var origin = context.sink.origin().withoutComments();
        var pointer = new Place.Variable[1];
        var given = context.sink.collect(() -> {
            var place = (Place) context.expressions.lower(actual, elements);
            pointer[0] = context.temporaryPointer("perhaps", type, context.characters.knownLength(place));
            var target = copied ? (Place) context.keep("copy", place) : place;
            context.sink.add(new Stmt.PointTo(pointer[0], target, List.of(), origin));
        });
        context.sink.add(new Stmt.PointTo(pointer[0], new Expr.Null(type), List.of(), origin));
        context.sink.add(new Stmt.If(presence, given, List.of(), origin));
        return new Stmt.Argument.ByReference(pointer[0]);
    }

    private Stmt.Argument array(Expression actual, Optional<Entity.DataObject> dummy, Expression.Callee callee,
            List<Stmt> after) {
        var warnings = new CopyWarnings(context);
        boolean described = dummy.map(this::takesDescriptor).orElse(false);
        boolean owned = dummy.map(d -> d.has(Entity.Attribute.ALLOCATABLE) || d.has(Entity.Attribute.POINTER))
                .orElse(false);
        if (actual instanceof Expression.FunctionReference reference && context.calls.returnsPointer(reference)) {
            var target = (SectionValue) context.calls.arrayFunction(reference);
            if (described) return new Stmt.Argument.ByDescriptor((Place) target.array());
            warnings.packed(actual, target, dummy, callee);
            return new Stmt.Argument.ByDescriptor(packed(target, dummy, after));
        }
        if (!(actual instanceof Designator designator)) {
            if (!described) warnings.transposed(actual, dummy, callee);
            return new Stmt.Argument.ByDescriptor(context.temporaries.copyOf(Scalarizer.wish(actual),
                    context.scalarizer.value(actual)));
        }
        if (owned) return new Stmt.Argument.ByDescriptor(AssignmentLowering.isWhole(designator)
                ? context.designators.place(designator)
                : context.designators.storage("target", context.designators.section(designator), designator.range()));
        warnings.parts(designator);
        if (AssignmentLowering.isWhole(designator) && (!described || context.intrinsics.mayBeAbsent(designator)))
            new RunTimeChecks(context).actual(context.designators.place(designator), name(designator), dummy);
        // Old programs hand an array to a scalar: its first element is meant.
        if (designator instanceof Designator.ObjectName name && dummy.map(d -> d.rank() == 0).orElse(false))
            return new Stmt.Argument.ByReference(firstElement(context.designators.place(name)));
        if (designator instanceof Designator.ObjectName name && isAssumedSize(context.designators.place(name)))
            return new Stmt.Argument.ByDescriptor(context.designators.place(name));
        var section = context.designators.section(designator);
        boolean packs = !described || dummy.filter(d -> d.has(Entity.Attribute.CONTIGUOUS)).isPresent();
        boolean mayLackDescriptor = !described && isHandedOnForObject(designator, dummy);
        if (context.designators.isWhole(section) && !mayLackDescriptor
                && (!packs || context.bounds.isContiguous(section.array())))
            return new Stmt.Argument.ByDescriptor(section.array());
        if (!packs || described && context.designators.isContiguous(section))
            return new Stmt.Argument.ByDescriptor(writtenBack(designator, section, dummy, after));
        if (context.designators.isContiguous(section) && !mayLackDescriptor)
            return new Stmt.Argument.ByReference(firstElement(section));
        var presence = presence(designator, dummy);
        Runnable warning = () -> {
            if (described) warnings.contiguous(designator);
            else warnings.packed(designator, section, dummy, callee);
        };
        if (presence.isEmpty()) {
            warning.run();
            return new Stmt.Argument.ByDescriptor(packed(section, dummy, after));
        }
        // An absent array stays absent: nothing is packed, and the view has no storage.
        var view = new Place[1];
        var back = new ArrayList<Stmt>();
        var statements = context.sink.collect(() -> {
            warning.run();
            view[0] = packed(section, dummy, back);
        });
        var origin = context.sink.origin().withoutComments();
        context.sink.add(new Stmt.If(presence.get(), statements,
                List.of(new Stmt.PointTo(view[0], new Expr.Null(view[0].type()), List.of(), origin)), origin));
        if (!back.isEmpty()) after.add(new Stmt.If(presence.get(), back, List.of(), origin));
        return new Stmt.Argument.ByDescriptor(view[0]);
    }

    /** What the messages of checks call an argument. */
    private static String name(Expression actual) {
        return switch (actual) {
            case Designator designator -> BoundsCheck.name(designator);
            case Expression.FunctionReference(Expression.ProcedureDesignator function, _, _, _, _) -> function.name();
            default -> "argument";
        };
    }

    private boolean isAssumedSize(Place array) {
        return context.bounds.shape(array).orElse(null) instanceof Shape.Explicit(var dimensions)
                && dimensions.getLast().extent().isEmpty();
    }

    /**
     * The test whether an OPTIONAL dummy argument gets something: of a dummy argument handed on whether it is there, of
     * an allocatable or a pointer whether it has storage (F2018 15.5.2.12).
     */
    Optional<Expr> presence(Designator actual, Optional<Entity.DataObject> dummy) {
        if (dummy.filter(d -> d.has(Entity.Attribute.OPTIONAL)).isEmpty() || !AssignmentLowering.isWhole(actual))
            return Optional.empty();
        boolean handedOn = actual instanceof Designator.ObjectName name
                && context.index().object(name.entity()).filter(o -> o.has(Entity.Attribute.OPTIONAL)).isPresent();
        var place = context.designators.place(actual);
        boolean owned = context.bounds.has(place, Attribute.ALLOCATABLE)
                || context.bounds.has(place, Attribute.POINTER);
        if (!handedOn && owned)
            return Optional.of(new Expr.Associated(place, Optional.empty()));
        return handedOn && place instanceof Place.Variable variable
                ? Optional.of(new Expr.Present(variable.name())) : Optional.empty();
    }

    private boolean takesDescriptor(Entity.DataObject dummy) {
        return switch (dummy.shape().orElse(null)) {
            case ArraySpec.AssumedShape _, ArraySpec.Deferred _, ArraySpec.AssumedRank _ -> true;
            case ArraySpec.Explicit _ -> false;
            case null -> false;
        };
    }

    private Place firstElement(Place array) {
        return new Place.Element(array, IntStream.range(0, array.type().dimensions())
                .mapToObj(d -> context.bounds.lower(array, d)).toList());
    }

    private static Place firstElement(SectionValue section) {
        return section.place(section.ranges().stream().map(r -> new LoopIndex(r.lower(), r)).toList());
    }

    /** A view of the section, or a copy of what no view can show. */
    private Place writtenBack(Designator designator, SectionValue section, Optional<Entity.DataObject> dummy,
            List<Stmt> after) {
        String wish = VariableUses.base(designator).map(n -> n.name() + "_section").orElse("section");
        var view = context.designators.view(wish, section);
        boolean copied = context.declaration(view).shape().orElse(null) instanceof Shape.Explicit
                || context.declaration(view).has(Attribute.ALLOCATABLE);
        if (copied && !view.equals(section.array())) copyBack(section, view, dummy, after);
        return view;
    }

    private void copyBack(SectionValue section, Place.Variable copy, Optional<Entity.DataObject> dummy,
            List<Stmt> after) {
        // What has a vector subscript must not be defined (F2018 15.5.2.4 p18).
        boolean indexed = section.accesses().stream().anyMatch(SectionValue.Access.Indexed.class::isInstance);
        if (indexed || dummy.map(d -> d.has(Entity.Attribute.INTENT_IN)).orElse(false)) return;
        after.addAll(context.sink.collect(() -> context.assignments.copy(section, context.designators.whole(copy))));
    }

    /** Contiguous storage with the section's elements: itself, if that turns out when the program runs, or a copy. */
    private Place packed(SectionValue section, Optional<Entity.DataObject> dummy, List<Stmt> after) {
        if (!context.designators.mayBeSequence(section)) {
            var copy = context.temporaries.copyOf("packed", section);
            copyBack(section, copy, dummy, after);
            return copy;
        }
        var array = context.designators.view(PlaceNames.of(section.array()) + "_section", section);
        return packed(array, context.designators.whole(array), dummy, after);
    }

    /** A pointer may be set to a dummy argument that is a target, so that a copy must be made only where one is needed. */
    private Place packed(Place.Variable array, SectionValue section, Optional<Entity.DataObject> dummy,
            List<Stmt> after) {
        var origin = context.sink.origin().withoutComments();
        var isPacked = context.temporary(array.name() + "_is_contiguous", Type.LOGICAL);
        context.sink.add(new Stmt.Assign(isPacked, new ContiguityTest(context).isContiguous(array), origin));
        var ones = Collections.<Expr>nCopies(section.rank(), Arithmetic.ONE);
        var view = context.temporaryArray(array.name() + "_packed", section.element(), new Shape.Assumed(ones),
                context.characters.declaredLength(array), Set.of());
        var copy = new Place.Variable[1];
        var direct = context.sink.collect(() -> context.sink.add(viewOf(view, array, origin)));
        var copied = context.sink.collect(() -> {
            copy[0] = context.temporaries.copyOf(array.name() + "_copy", section);
            context.sink.add(viewOf(view, copy[0], origin));
        });
        context.sink.add(new Stmt.If(isPacked, direct, copied, origin));
        if (dummy.map(d -> d.has(Entity.Attribute.INTENT_IN)).orElse(false)) return view;
        var back = context.sink.collect(() -> context.assignments.copy(section, context.designators.whole(copy[0])));
        after.add(new Stmt.If(Arithmetic.not(isPacked), back, List.of(), origin));
        return view;
    }

    private Stmt.View viewOf(Place.Variable view, Place.Variable array, Origin origin) {
        var all = context.designators.whole(array).ranges().stream()
                .<Stmt.ViewSubscript>map(r -> new Stmt.ViewSubscript.Triplet(r.lower(), r.upper(), r.step())).toList();
        return new Stmt.View(view, array, all, origin);
    }
}
