package org.fortranc.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * What each procedure and statement of a program may read and write: through arguments, COMMON, module, host and saved
 * variables, views and pointers, and by input and output. Whole variables are the grain. Computed once for a program,
 * as the least fixpoint over its call graph; always an over-approximation.
 */
public final class Effects {
    private final Map<String, ProgramUnit> units = new HashMap<>();
    private final Map<String, Structure> structures = new HashMap<>();
    private final Map<ProcedureName, Names> names = new HashMap<>();
    private final Map<ProcedureName, Effect> summaries = new HashMap<>();
    private final CallGraph graph;
    private final TypeHierarchy types;

    private Effects(Program program, CallGraph graph) {
        this.graph = graph;
        types = TypeHierarchy.of(program);
        for (var unit : program.units()) units.put(unit.name(), unit);
        for (var structure : program.structures()) structures.put(structure.name(), structure);
        for (var p : graph.procedures()) {
            names.put(p.name(), new Names(p));
            summaries.put(p.name(), new Effect(Set.of(), Set.of(), Set.of()));
        }
    }

    public static Effects of(Program program, CallGraph graph) {
        var effects = new Effects(program, graph);
        // callees first, so that most procedures are looked at once
        Set<ProcedureName> waiting = new LinkedHashSet<>(graph.calleesFirst());
        while (!waiting.isEmpty()) {
            var name = waiting.iterator().next();
            waiting.remove(name);
            var now = effects.summarise(graph.procedure(name).orElseThrow());
            if (!now.equals(effects.summaries.put(name, now))) waiting.addAll(graph.callers(name));
        }
        return effects;
    }

    /** As a caller sees it: dummy arguments stand for what is passed, local variables are left out. */
    public Effect procedure(ProcedureName name) {
        return summaries.getOrDefault(name, new Effect(Set.of(), Set.of(), Set.of(Effect.World.UNKNOWN)));
    }

    /** Of a statement and those nested in it, which stand in this procedure. */
    public Effect statement(Procedure procedure, Stmt stmt) {
        var collector = new Collector(procedure);
        Trees.forEachStmt(List.of(stmt), collector::add);
        return collector.effect();
    }

    /** The storage that a variable means inside a procedure: one location, or those that a view looks at. */
    public Set<Location> locations(Procedure procedure, Place.Variable variable) {
        return locations(procedure, variable.unit(), variable.name(), new LinkedHashSet<>());
    }

    private Effect summarise(Procedure p) {
        var collector = new Collector(p);
        Trees.forEachStmt(p.body(), collector::add);
        for (var d : p.declarations()) collector.declaration(d);
        var own = p.name().toString();
        collector.reads.removeIf(l -> l.kind() == Location.Kind.LOCAL && l.owner().equals(own));
        collector.writes.removeIf(l -> l.kind() == Location.Kind.LOCAL && l.owner().equals(own));
        return collector.effect();
    }

    private Optional<Declaration> declaration(Procedure p, String unit, String name) {
        if (unit.isEmpty()) return Optional.ofNullable(names.get(p.name()).declarations.get(name));
        return Optional.ofNullable(units.get(unit))
                .flatMap(u -> u.variables().stream().filter(d -> d.name().equals(name)).findFirst());
    }

    private Set<Location> locations(Procedure p, String unit, String name, Set<String> seen) {
        Set<Location> found = new LinkedHashSet<>();
        if (!seen.add(unit + "::" + name)) return found;
        var declared = declaration(p, unit, name);
        if (declared.isEmpty()) {
            found.add(new Location(Location.Kind.MODULE, unit, name));
            return found;
        }
        var d = declared.get();
        if (d.has(Attribute.CONSTANT)) return found;
        if (d.has(Attribute.POINTER) || d.has(Attribute.TARGET)) found.add(Location.TARGETS);
        var views = unit.isEmpty() ? names.get(p.name()).views.getOrDefault(name, List.of())
                : List.<Place.Variable>of();
        for (var root : views) found.addAll(locations(p, root.unit(), root.name(), seen));
        var owner = unit.isEmpty() ? p.name().toString() : unit;
        switch (d.home()) {
            case Home.Local(), Home.Result() -> found.add(new Location(Location.Kind.LOCAL, owner, name));
            case Home.Saved() -> found.add(new Location(
                    unit.isEmpty() ? Location.Kind.SAVED : Location.Kind.MODULE, owner, name));
            case Home.Dummy() -> found.add(new Location(Location.Kind.DUMMY, owner, name));
            case Home.Member(var block, _) -> found.add(new Location(Location.Kind.BLOCK, "", block));
            case Home.Host(var hostName) -> p.host().flatMap(graph::procedure).ifPresent(
                    host -> found.addAll(locations(host, "", hostName, new LinkedHashSet<>())));
        }
        return found;
    }

    /** The declarations of a procedure by name, and what its views look at. */
    private static final class Names {
        private final Map<String, Declaration> declarations = new HashMap<>();
        private final Map<String, List<Place.Variable>> views = new HashMap<>();

        Names(Procedure p) {
            for (var d : p.declarations()) declarations.put(d.name(), d);
            Trees.forEachStmt(p.body(), stmt -> {
                if (stmt instanceof Stmt.View(var name, var array, _, _, _))
                    views.computeIfAbsent(name.name(), _ -> new ArrayList<>()).add(Trees.root(array));
            });
        }
    }

    /** Gathers the effects of statements of one procedure. */
    private final class Collector {
        private final Procedure procedure;
        private final Set<Location> reads = new LinkedHashSet<>();
        private final Set<Location> writes = new LinkedHashSet<>();
        private final Set<Effect.World> world = new LinkedHashSet<>();

        Collector(Procedure procedure) {
            this.procedure = procedure;
        }

        Effect effect() {
            return new Effect(reads, writes, world);
        }

        void declaration(Declaration d) {
            d.shape().ifPresent(shape -> {
                if (!(shape instanceof Shape.Deferred)) Trees.forEachExpr(d, this::readNode);
            });
            d.length().ifPresent(this::read);
        }

        /** The statement alone; bodies are visited by the walk over statements. */
        void add(Stmt stmt) {
            switch (stmt) {
                case Stmt.Assign(var target, var value, _) -> {
                    read(value);
                    write(target);
                }
                case Stmt.CopyValue(var target, var source, _) -> {
                    read(source);
                    write(target);
                }
                case Stmt.Loop loop -> {
                    read(loop.first());
                    read(loop.last());
                    read(loop.step());
                    write(loop.variable());
                }
                case Stmt.While(_, var condition, _, _) -> read(condition);
                case Stmt.If(var condition, _, _, _) -> read(condition);
                case Stmt.Select(var selector, _, _, _) -> read(selector);
                case Stmt.Call call -> call(call);
                case Stmt.Return _, Stmt.Leave _, Stmt.Next _, Stmt.Block _ -> {}
                case Stmt.View view -> Trees.forEachOwnExpr(view, this::readNode);
                case Stmt.PointTo(var pointer, var target, var lowerBounds, _) -> {
                    lowerBounds.forEach(this::read);
                    read(target);
                    // whatever is pointed to may be changed through the pointer from now on
                    if (target instanceof Place place) write(place);
                    write(pointer);
                    writes.add(Location.TARGETS);
                }
                case Stmt.Allocate(var object, var bounds, var length, var dynamic, var status, var message, _) -> {
                    bounds.forEach(b -> {
                        read(b.lower());
                        read(b.extent());
                    });
                    length.ifPresent(this::read);
                    if (dynamic.orElse(null) instanceof Stmt.Dynamic.Like(var pattern)) read(pattern);
                    readWrite(object);
                    status.ifPresent(this::write);
                    message.ifPresent(this::write);
                }
                case Stmt.Deallocate(var object, _, var status, var message, _) -> {
                    readWrite(object);
                    status.ifPresent(this::write);
                    message.ifPresent(this::write);
                }
                case Stmt.Finalize(var object, _) -> {
                    var argument = List.<Stmt.Argument>of(new Stmt.Argument.ByReference(object));
                    for (var finalizer : types.finalizers(object.type())) call(finalizer, argument);
                }
                case Stmt.Transfer transfer -> transfer(transfer);
                case Stmt.Stop _, Stmt.Fail _ -> {
                    world.add(Effect.World.ENDS);
                    Trees.forEachOwnExpr(stmt, this::readNode);
                }
                case Stmt.Unresolved(_, _, var reads, var writes, _) -> {
                    world.add(Effect.World.UNKNOWN);
                    reads.forEach(name -> this.reads.addAll(locations(procedure, "", name, new LinkedHashSet<>())));
                    writes.forEach(name -> this.writes.addAll(locations(procedure, "", name, new LinkedHashSet<>())));
                }
            }
        }

        private void transfer(Stmt.Transfer transfer) {
            world.add(Effect.World.TRANSFER);
            switch (transfer) {
                case Stmt.Transfer.Begin(_, var operation, var controls, _) -> {
                    boolean input = operation == Stmt.Operation.READ;
                    for (var control : controls) {
                        switch (control) {
                            case Stmt.Control.Given(_, var value) -> read(value);
                            case Stmt.Control.InternalFile(var place) -> {
                                if (input) read(place);
                                else write(place);
                            }
                            case Stmt.Control.Namelist(_, var items, _) -> items.forEach(item -> {
                                if (input) readWrite(item.place());
                                else read(item.place());
                            });
                            case Stmt.Control.Returned(_, var place) -> write(place);
                            case Stmt.Control.Format _, Stmt.Control.ListDirected _, Stmt.Control.Children _,
                                 Stmt.Control.Handles _ -> {}
                        }
                    }
                }
                case Stmt.Transfer.Put(_, var value, _) -> read(value);
                case Stmt.Transfer.Get(_, var target, _) -> write(target);
                case Stmt.Transfer.End(_, var status, _) -> status.ifPresent(this::write);
            }
        }

        private void call(Stmt.Call call) {
            call.result().ifPresent(this::write);
            switch (call.target()) {
                case Stmt.Target.Direct(var callee) -> call(callee, call.arguments());
                case Stmt.Target.Slot(var object, var binding) -> {
                    read(object);
                    for (var callee : types.implementations(object.type(), binding)) call(callee, call.arguments());
                }
                case Stmt.Target.Value(var value) -> {
                    read(value);
                    if (graph.referenced().isEmpty()) unknownCall(call.arguments());
                    for (var callee : graph.referenced()) call(callee, call.arguments());
                }
                case Stmt.Target.Service(var service) when CallGraph.isForeign(service) -> {
                    graph.referenced().forEach(this::reached);
                    writes.add(Location.TARGETS);
                    unknownCall(call.arguments());
                }
                case Stmt.Target.Service(var service) when service.isMeeting() -> unknownCall(call.arguments());
                case Stmt.Target.Service(var service) -> {
                    if (!service.isPure()) world.add(Effect.World.SERVICE);
                    touchAll(call.arguments());
                }
            }
        }

        private void call(ProcedureName name, List<Stmt.Argument> arguments) {
            var callee = graph.procedure(name);
            if (callee.isEmpty() || callee.get().dummies().size() != arguments.size()) {
                unknownCall(arguments);
                return;
            }
            var effect = summaries.get(name);
            var owner = name.toString();
            for (int i = 0; i < arguments.size(); i++) {
                var dummy = new Location(Location.Kind.DUMMY, owner, callee.get().dummies().get(i));
                argument(arguments.get(i), effect.reads().contains(dummy), effect.writes().contains(dummy));
            }
            reached(name);
        }

        /** What a procedure does beside its arguments. */
        private void reached(ProcedureName name) {
            var effect = summaries.get(name);
            if (effect == null) return;
            var owner = name.toString();
            effect.reads().stream().filter(l -> !isDummyOf(owner, l)).forEach(reads::add);
            effect.writes().stream().filter(l -> !isDummyOf(owner, l)).forEach(writes::add);
            world.addAll(effect.world());
        }

        private static boolean isDummyOf(String owner, Location l) {
            return l.kind() == Location.Kind.DUMMY && l.owner().equals(owner);
        }

        private void unknownCall(List<Stmt.Argument> arguments) {
            world.add(Effect.World.UNKNOWN);
            touchAll(arguments);
        }

        private void touchAll(List<Stmt.Argument> arguments) {
            arguments.forEach(a -> argument(a, true, true));
        }

        private void argument(Stmt.Argument argument, boolean isRead, boolean isWritten) {
            switch (argument) {
                case Stmt.Argument.ByValue(var value) -> read(value);
                case Stmt.Argument.ByReference(var place) -> argument(place, isRead, isWritten);
                case Stmt.Argument.ByDescriptor(var array) -> argument(array, isRead, isWritten);
                case Stmt.Argument.ByProcedure(var procedure) -> read(procedure);
                case Stmt.Argument.Absent() -> {}
            }
        }

        private void argument(Place place, boolean isRead, boolean isWritten) {
            if (isRead) read(place);
            else subscripts(place);
            if (isWritten) write(place);
        }

        private void readWrite(Place place) {
            read(place);
            write(place);
        }

        private void read(Expr expr) {
            Trees.forEachExpr(expr, this::readNode);
        }

        private void readNode(Expr node) {
            if (node instanceof Place.Variable variable) reads.addAll(locations(procedure, variable));
            if (node instanceof Place.Component component && isPointer(component)) reads.add(Location.TARGETS);
            if (node instanceof Expr.Intrinsic(var function, _, _)
                    && function == IntrinsicFunction.COMMAND_ARGUMENT_COUNT)
                world.add(Effect.World.SERVICE);
        }

        private void write(Place place) {
            subscripts(place);
            writes.addAll(locations(procedure, Trees.root(place)));
            if (throughPointer(place)) writes.add(Location.TARGETS);
        }

        /** What must be read to know which storage the place is. */
        private void subscripts(Place place) {
            switch (place) {
                case Place.Variable _ -> {}
                case Place.Element(var array, var subscripts) -> {
                    subscripts.forEach(this::read);
                    subscripts(array);
                }
                case Place.Component(var structure, _, _) -> subscripts(structure);
                case Place.As(var object, _) -> subscripts(object);
                case Place.Substring(var text, var first, var last) -> {
                    read(first);
                    read(last);
                    subscripts(text);
                }
                case Place.RealPart(var complex) -> subscripts(complex);
                case Place.ImaginaryPart(var complex) -> subscripts(complex);
            }
        }

        private boolean throughPointer(Place place) {
            return switch (place) {
                case Place.Variable _ -> false;
                case Place.Element(var array, _) -> throughPointer(array);
                case Place.Component component -> isPointer(component) || throughPointer(component.structure());
                case Place.As(var object, _) -> throughPointer(object);
                case Place.Substring(var text, _, _) -> throughPointer(text);
                case Place.RealPart(var complex) -> throughPointer(complex);
                case Place.ImaginaryPart(var complex) -> throughPointer(complex);
            };
        }

        private boolean isPointer(Place.Component component) {
            var structure = component.structure().type().structure().map(structures::get);
            return structure.isEmpty() || structure.get().component(component.name()).attributes()
                    .contains(Attribute.POINTER);
        }
    }
}
