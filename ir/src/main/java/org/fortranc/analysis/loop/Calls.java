package org.fortranc.analysis.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.analysis.CallGraph;
import org.fortranc.analysis.Effect;
import org.fortranc.analysis.Effects;
import org.fortranc.analysis.LinearForm;
import org.fortranc.analysis.Location;
import org.fortranc.analysis.loop.Access.Kind;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Argument;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** What calls in a turn do: to their arguments by the procedures' effects, element by element where shapes tell. */
final class Calls {
    private final Procedure procedure;
    private final CallGraph graph;
    private final Effects effects;
    private final Set<Place.Variable> stored;

    /** @param stored what the loop stores into, in whole or in part */
    Calls(Procedure procedure, CallGraph graph, Effects effects, Set<Place.Variable> stored) {
        this.procedure = procedure;
        this.graph = graph;
        this.effects = effects;
        this.stored = stored;
    }

    void of(Stmt.Call call, Turn turn) {
        int line = call.origin().range().line();
        if (!(call.target() instanceof Stmt.Target.Direct(var name)))
            throw new Turn.Obstacle("something is called in line %d of which not everything is known", line);
        var callee = graph.procedure(name);
        if (callee.isEmpty() || callee.get().dummies().size() != call.arguments().size())
            throw new Turn.Obstacle("'%s' is called, of which nothing is known", name.name());
        var effect = effects.procedure(name);
        beside(name.name(), effect);
        for (int i = 0; i < call.arguments().size(); i++) {
            var dummy = callee.get().dummies().get(i);
            var declared = callee.get().declaration(dummy).orElseThrow();
            var location = new Location(Location.Kind.DUMMY, name.toString(), dummy);
            var use = new Use(effect.reads().contains(location), effect.writes().contains(location));
            argument(call.arguments().get(i), declared, use, callee.get(), effect, call, turn);
        }
        call.result().ifPresent(result -> {
            if (result.type().dimensions() > 0) throw new Turn.Obstacle("'%s' gives back an array", name.name());
            turn.define(result, call.origin());
        });
    }

    private record Use(boolean reads, boolean writes) {}

    /** What the procedure does to more than its arguments. */
    private void beside(String name, Effect effect) {
        for (var world : effect.world()) throw switch (world) {
            case TRANSFER -> new Turn.Obstacle("'%s' is called, which transfers data", name);
            case ENDS -> new Turn.Obstacle("'%s' is called, which may end the program", name);
            case SERVICE -> new Turn.Obstacle("'%s' is called, which asks the clock, random numbers or the system",
                    name);
            case UNKNOWN -> new Turn.Obstacle("'%s' is called, which calls what nothing is known of", name);
        };
        for (var location : effect.writes()) {
            if (location.kind() == Location.Kind.DUMMY) continue;
            throw location.equals(Location.TARGETS)
                    ? new Turn.Obstacle("'%s' is called, which may store through a pointer", name)
                    : new Turn.Obstacle("'%s' is called, which changes '%s'", name, location.name());
        }
        for (var location : effect.reads()) {
            if (location.kind() == Location.Kind.DUMMY) continue;
            for (var variable : stored) {
                var own = effects.locations(procedure, variable);
                boolean anywhere = own.stream().anyMatch(l -> l.kind() == Location.Kind.DUMMY
                        || l.equals(Location.TARGETS)) || location.equals(Location.TARGETS) && own.isEmpty();
                if (own.contains(location) || anywhere)
                    throw new Turn.Obstacle("'%s' is called, which uses '%s', and '%s' is stored", name,
                            location.name(), variable.name());
            }
        }
    }

    private void argument(Argument argument, Declaration dummy, Use use, Procedure callee, Effect effect,
            Stmt.Call call, Turn turn) {
        var at = call.origin();
        switch (argument) {
            case Argument.ByValue(var value) -> turn.read(value, at);
            case Argument.ByReference(var place) -> {
                turn.readSubscripts(place, at);
                if (dummy.shape().isPresent()) sequence(place, dummy, use, callee, effect, call, turn);
                else scalar(place, dummy, use, at, turn);
            }
            case Argument.ByDescriptor(var array) -> {
                turn.readSubscripts(array, at);
                if (isDynamic(dummy)) throw new Turn.Obstacle("'%s' is handed to '%s', which may allocate it or "
                        + "point elsewhere with it", Trees.root(array).name(),
                        callee.name().name());
                touch(array, use, at, turn);
            }
            case Argument.ByProcedure(var value) -> turn.read(value, at);
            case Argument.Absent() -> { }
        }
    }

    private static boolean isDynamic(Declaration dummy) {
        return dummy.has(Attribute.ALLOCATABLE) || dummy.has(Attribute.POINTER);
    }

    private void scalar(Place place, Declaration dummy, Use use, Origin at, Turn turn) {
        if (isDynamic(dummy)) throw new Turn.Obstacle("'%s' is handed on to be allocated or pointed with",
                Trees.root(place).name());
        if (!(place instanceof Place.Variable variable) || variable.type().dimensions() > 0) {
            touch(place, use, at, turn);
            return;
        }
        if (use.reads() && !dummy.has(Attribute.INTENT_OUT)) turn.read(variable, at);
        if (!use.writes()) return;
        // A procedure that may not define the argument on all its ways leaves it undefined (F2018 8.5.10).
        if (dummy.has(Attribute.INTENT_OUT)) turn.define(variable, at);
        else turn.mayDefine(variable, at);
    }

    private static void touch(Place place, Use use, Origin at, Turn turn) {
        if (use.reads()) turn.access(place, Kind.READ, at);
        if (use.writes()) turn.access(place, Kind.WRITE, at);
    }

    /** The elements that follow each other from a place on, as many as the dummy array has. */
    private void sequence(Place place, Declaration dummy, Use use, Procedure callee, Effect effect, Stmt.Call call,
            Turn turn) {
        var at = call.origin();
        if (!(place instanceof Place.Element(var array, var subscripts))) {
            touch(place, use, at, turn);
            return;
        }
        var count = count(dummy, callee, effect, call, turn);
        var mark = turn.mark();
        var path = turn.paths().of(place);
        var forms = new ArrayList<>(path.subscripts().stream().map(turn::form).toList());
        int first = forms.size() - subscripts.size();
        if (count.isPresent()) {
            var element = turn.enterSection(new LinearForm(Map.of(), 0),
                    count.get().minus(new LinearForm(Map.of(), 1)));
            forms.set(first, forms.get(first).plus(LinearForm.of(element), 1));
        } else {
            for (int i = first; i < forms.size(); i++)
                forms.set(i, LinearForm.of(turn.values().symbol("element", Type.INTEGER)));
        }
        if (use.reads()) turn.add(place, path, forms, Kind.READ, at);
        if (use.writes()) turn.add(place, path, forms, Kind.WRITE, at);
        turn.leaveSections(mark);
    }

    /** How many elements a dummy array of explicit shape has in this call; empty if that is not known. */
    private Optional<LinearForm> count(Declaration dummy, Procedure callee, Effect effect, Stmt.Call call, Turn turn) {
        if (!(dummy.shape().orElseThrow() instanceof Shape.Explicit(var dimensions))) return Optional.empty();
        var given = new HashMap<Place.Variable, Expr>();
        for (int i = 0; i < callee.dummies().size(); i++) {
            var name = callee.dummies().get(i);
            var d = callee.declaration(name).orElseThrow();
            boolean changed = effect.writes().contains(new Location(Location.Kind.DUMMY, callee.name().toString(),
                    name));
            if (changed || !(d.type() instanceof Type.IntegerType)) continue;
            switch (call.arguments().get(i)) {
                case Argument.ByValue(var value) -> given.put(Place.Variable.local(name, d.type()), turn.value(value));
                case Argument.ByReference(var place) when place.type().equals(d.type()) ->
                        given.put(Place.Variable.local(name, d.type()), turn.value(place));
                default -> { }
            }
        }
        Expr product = Expr.IntLiteral.of(1);
        for (var dimension : dimensions) {
            if (dimension.extent().isEmpty()) return Optional.empty();
            var extent = substituted(dimension.extent().get(), given);
            if (extent.isEmpty()) return Optional.empty();
            product = product instanceof Expr.IntLiteral(var one, _) && one == 1 ? extent.get()
                    : new Expr.Binary(Expr.Binary.Op.MULTIPLY, product, extent.get());
        }
        return Optional.of(LinearForm.of(product));
    }

    private static Optional<Expr> substituted(Expr extent, Map<Place.Variable, Expr> given) {
        var known = new boolean[] {true};
        Trees.forEachExpr(extent, e -> known[0] &= switch (e) {
            case Place.Variable variable -> given.containsKey(variable);
            case Expr.Extent _, Expr.LowerBound _, Expr.Present _, Place _ -> false;
            default -> true;
        });
        if (!known[0]) return Optional.empty();
        try {
            return Optional.of(Trees.substitute(extent, given));
        } catch (IllegalArgumentException differentKinds) {
            return Optional.empty();
        }
    }
}
