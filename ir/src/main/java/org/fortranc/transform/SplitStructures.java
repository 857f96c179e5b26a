package org.fortranc.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Argument;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;

/**
 * Makes an array of each component of arrays of structures, and a variable of each component of single ones.
 *
 * <pre>
 *   b: type(body)[n]                              b_position: real8[3, n]
 *                                                 b_mass: real8[n]
 *   b[i]%position[k] = b[i]%mass      becomes     b_position[k, i] = b_mass[i]
 *   call drift(b[])                               call drift(b_position[], b_mass[])
 * </pre>
 *
 * Only types that {@link SplittableTypes} finds are never seen whole in the program; all their variables are split.
 */
public final class SplitStructures implements Pass {
    /** Elements up to which a component is copied one by one. */
    private static final int FEW = 8;

    @Override public String name() {
        return "split-structures";
    }

    @Override public Program apply(Program program, PassContext context) {
        var types = SplittableTypes.of(program);
        return types.isEmpty() ? program : new Splitting(program, types).run();
    }

    /** Where a variable is declared: its unit, and its procedure if it is not the unit's own. */
    private record Scope(String unit, Optional<ProcedureName> procedure) {}

    private static final class Splitting {
        private final Program program;
        private final Map<String, Structure> types;
        /** The names of the parts, by variable and component. */
        private final Map<Scope, Map<String, Map<String, String>>> parts = new HashMap<>();
        private Procedure procedure;
        private List<Declaration> made;
        private Set<String> taken;

        Splitting(Program program, Map<String, Structure> types) {
            this.program = program;
            this.types = types;
        }

        Program run() {
            for (var unit : program.units()) {
                var names = new HashSet<String>();
                unit.variables().forEach(d -> names.add(d.name()));
                unit.procedures().forEach(p -> names.add(p.name().name()));
                name(new Scope(unit.name(), Optional.empty()), unit.variables(), names);
                for (var p : unit.procedures()) {
                    var own = new HashSet<String>();
                    p.declarations().forEach(d -> own.add(d.name()));
                    name(scope(p), p.declarations(), own);
                }
            }
            var units = program.units().stream().map(unit -> {
                var variables = split(unit.variables(), new Scope(unit.name(), Optional.empty()), Optional.empty());
                return new ProgramUnit(unit.name(), unit.kind(), unit.file(), variables, unit.initialization(),
                        unit.procedures().stream().map(this::split).toList(), unit.origin());
            }).toList();
            return new Program(program.structures().stream().filter(s -> !types.containsKey(s.name())).toList(),
                    program.blocks(), units);
        }

        private static Scope scope(Procedure p) {
            return new Scope(p.name().unit(), Optional.of(p.name()));
        }

        private void name(Scope scope, List<Declaration> declarations, Set<String> taken) {
            for (var d : declarations) {
                if (type(d.type()).isEmpty()) continue;
                var names = new HashMap<String, String>();
                for (var component : type(d.type()).get().components())
                    names.put(component.name(), unique(d.name() + "_" + component.name(), taken));
                parts.computeIfAbsent(scope, _ -> new HashMap<>()).put(d.name(), names);
            }
        }

        private static String unique(String wanted, Set<String> taken) {
            var name = wanted;
            for (int i = 2; !taken.add(name); i++) name = wanted + "_" + i;
            return name;
        }

        private Optional<Structure> type(Type type) {
            return type.scalar() instanceof Type.StructureType(var name) ? Optional.ofNullable(types.get(name))
                    : Optional.empty();
        }

        // Declarations

        private Procedure split(Procedure p) {
            procedure = p;
            made = new ArrayList<>();
            taken = new HashSet<>();
            p.declarations().forEach(d -> taken.add(d.name()));
            parts.getOrDefault(scope(p), Map.of()).values().forEach(names -> taken.addAll(names.values()));
            var host = p.host().map(h -> new Scope(h.unit(), Optional.of(h)));
            var declarations = new ArrayList<>(split(p.declarations(), scope(p), host));
            var body = Trees.rewriteStmts(p.body(), this::split);
            declarations.addAll(made);
            var dummies = p.dummies().stream().flatMap(name -> type(p.declaration(name).orElseThrow().type())
                    .map(type -> names(scope(p), name, type)).orElseGet(() -> Stream.of(name))).toList();
            return new Procedure(p.name(), dummies, p.result(), declarations, body, p.host(), p.attributes(),
                    p.origin());
        }

        private Stream<String> names(Scope scope, String variable, Structure type) {
            return type.components().stream().map(c -> parts.get(scope).get(variable).get(c.name()));
        }

        private List<Declaration> split(List<Declaration> declarations, Scope scope, Optional<Scope> host) {
            var result = new ArrayList<Declaration>();
            for (var d : declarations) {
                var type = type(d.type());
                if (type.isEmpty()) {
                    result.add(d);
                    continue;
                }
                for (var component : type.get().components()) {
                    var home = d.home() instanceof Home.Host(var variable)
                            ? new Home.Host(parts.get(host.orElseThrow()).get(variable).get(component.name()))
                            : d.home();
                    var shape = shape(component.shape(), d.shape());
                    result.add(new Declaration(parts.get(scope).get(d.name()).get(component.name()),
                            typeOf(component, shape.map(Shape::rank).orElse(0)), shape, Optional.empty(), home,
                            d.attributes(), List.of(), d.origin()));
                }
            }
            return result;
        }

        private static Type typeOf(Structure.Component component, int rank) {
            var scalar = component.type().scalar();
            return rank == 0 ? scalar : new Type.ArrayType(scalar, rank);
        }

        /** The component's dimensions come first, so that its elements lie side by side. */
        private static Optional<Shape> shape(Optional<Shape> component, Optional<Shape> variable) {
            if (component.isEmpty()) return variable;
            if (variable.isEmpty()) return component;
            var inner = ((Shape.Explicit) component.get()).dimensions();
            return Optional.of(switch (variable.get()) {
                case Shape.Explicit(var outer) -> new Shape.Explicit(Stream.concat(inner.stream(), outer.stream())
                        .toList());
                case Shape.Assumed(var lower) -> new Shape.Assumed(Stream.concat(inner.stream()
                        .map(Shape.Dimension::lower), lower.stream()).toList());
                case Shape.AssumedRank _, Shape.Deferred _ -> throw new IllegalArgumentException("no splittable shape");
            });
        }

        // Places

        private Place.Variable part(Place.Variable variable, Structure.Component component) {
            var scope = variable.unit().isEmpty() ? scope(procedure) : new Scope(variable.unit(), Optional.empty());
            int rank = variable.type().dimensions() + component.type().dimensions();
            return new Place.Variable(variable.unit(), parts.get(scope).get(variable.name()).get(component.name()),
                    typeOf(component, rank));
        }

        /** The component, or an element of it, of a variable or element that is split. */
        private Place part(Place whole, Structure.Component component, List<Expr> subscripts) {
            var all = new ArrayList<>(subscripts);
            if (!(whole instanceof Place.Element(var array, var outer)))
                return element(part((Place.Variable) whole, component), all);
            outer.forEach(s -> all.add(rewrite(s)));
            return element(part((Place.Variable) array, component), all);
        }

        private static Place element(Place.Variable array, List<Expr> subscripts) {
            return subscripts.isEmpty() ? array : new Place.Element(array, subscripts);
        }

        private Expr rewrite(Expr expr) {
            return switch (expr) {
                case Place.Element(Place.Component(var whole, var name, _), var subscripts)
                        when type(whole.type()).isPresent() -> part(whole, type(whole.type()).get().component(name),
                                subscripts.stream().map(this::rewrite).toList());
                case Place.Component(var whole, var name, _) when type(whole.type()).isPresent() ->
                        part(whole, type(whole.type()).get().component(name), List.of());
                case Expr.Extent(Place.Variable array, var dimension, var asked) when type(array.type()).isPresent() ->
                        new Expr.Extent(part(array, plainest(array)), shifted(dimension, plainest(array)), asked);
                case Expr.LowerBound(Place.Variable array, var dimension, var asked)
                        when type(array.type()).isPresent() ->
                        new Expr.LowerBound(part(array, plainest(array)), shifted(dimension, plainest(array)), asked);
                default -> Trees.mapChildren(expr, this::rewrite);
            };
        }

        /** A component that tells the bounds of the array, with as few dimensions of its own as there are. */
        private Structure.Component plainest(Place array) {
            var components = type(array.type()).orElseThrow().components();
            return components.stream().filter(c -> c.shape().isEmpty()).findFirst().orElse(components.getFirst());
        }

        private Expr shifted(Expr dimension, Structure.Component component) {
            int rank = component.type().dimensions();
            return switch (rewrite(dimension)) {
                case Expr now when rank == 0 -> now;
                case Expr.IntLiteral(var value, var type) -> new Expr.IntLiteral(value + rank, type);
                case Expr now -> new Expr.Binary(Expr.Binary.Op.ADD, now, new Expr.IntLiteral(rank,
                        (Type.IntegerType) now.type()));
            };
        }

        // Statements

        private List<Stmt> split(Stmt stmt) {
            return switch (stmt) {
                case Stmt.CopyValue(var target, var source, var at) when type(target.type()).isPresent() ->
                        copies(target, source, at);
                case Stmt.Call call when call.arguments().stream().anyMatch(this::isSplit) -> call(call);
                default -> List.of(Trees.mapParts(stmt, this::rewrite, body -> body));
            };
        }

        private List<Stmt> copies(Place target, Place source, Origin at) {
            var copies = new ArrayList<Stmt>();
            for (var component : type(target.type()).orElseThrow().components()) {
                var dimensions = component.shape().map(s -> ((Shape.Explicit) s).dimensions()).orElse(List.of());
                long count = 1;
                for (var dimension : dimensions) count *= value(dimension.extent().orElseThrow());
                if (count <= FEW) each(dimensions, List.of(), subscripts -> copies.add(copy(target, source, component,
                        subscripts, at)));
                else copies.add(loops(dimensions, List.of(), target, source, component, at));
            }
            return copies;
        }

        private interface Visit {
            void at(List<Expr> subscripts);
        }

        /** All subscripts, in the order of the elements. */
        private static void each(List<Shape.Dimension> dimensions, List<Expr> inner, Visit visit) {
            if (dimensions.isEmpty()) {
                visit.at(inner);
                return;
            }
            var last = dimensions.getLast();
            long lower = value(last.lower());
            for (long i = 0; i < value(last.extent().orElseThrow()); i++) {
                var subscripts = new ArrayList<Expr>();
                subscripts.add(new Expr.IntLiteral(lower + i, Type.INTEGER));
                subscripts.addAll(inner);
                each(dimensions.subList(0, dimensions.size() - 1), subscripts, visit);
            }
        }

        private Stmt loops(List<Shape.Dimension> dimensions, List<Expr> inner, Place target, Place source,
                Structure.Component component, Origin at) {
            if (dimensions.isEmpty()) return copy(target, source, component, inner, at);
            var last = dimensions.getLast();
            long lower = value(last.lower());
            var counter = Place.Variable.local(unique("at", taken), Type.INTEGER);
            made.add(Declaration.local(counter.name(), Type.INTEGER).with(Attribute.TEMPORARY));
            var subscripts = new ArrayList<Expr>();
            subscripts.add(counter);
            subscripts.addAll(inner);
            var body = loops(dimensions.subList(0, dimensions.size() - 1), subscripts, target, source, component, at);
            return new Stmt.Loop("", counter, new Expr.IntLiteral(lower, Type.INTEGER), new Expr.IntLiteral(lower
                    + value(last.extent().orElseThrow()) - 1, Type.INTEGER), new Expr.IntLiteral(1, Type.INTEGER),
                    Stmt.Loop.Schedule.SEQUENTIAL, Stmt.Loop.FinalValue.DEAD, List.of(), List.of(body),
                    at.withoutComments());
        }

        private static long value(Expr literal) {
            return ((Expr.IntLiteral) literal).value();
        }

        private Stmt copy(Place target, Place source, Structure.Component component, List<Expr> subscripts, Origin at) {
            return new Stmt.Assign(part(target, component, subscripts), part(source, component, subscripts), at);
        }

        private boolean isSplit(Argument argument) {
            return switch (argument) {
                case Argument.ByReference(var place) -> type(place.type()).isPresent();
                case Argument.ByDescriptor(var array) -> type(array.type()).isPresent() || isWholeComponent(array);
                case Argument.ByValue _, Argument.ByProcedure _, Argument.Absent _ -> false;
            };
        }

        private boolean isWholeComponent(Place array) {
            return array instanceof Place.Component(Place.Element element, _, _) && type(element.type()).isPresent();
        }

        private List<Stmt> call(Stmt.Call call) {
            var result = new ArrayList<Stmt>();
            var arguments = new ArrayList<Argument>();
            for (var argument : call.arguments()) {
                switch (argument) {
                    case Argument.ByReference(var place) when type(place.type()).isPresent() -> {
                        for (var component : type(place.type()).get().components())
                            arguments.add(new Argument.ByReference(part(place, component, first(component))));
                    }
                    case Argument.ByDescriptor(Place.Variable array) when type(array.type()).isPresent() -> {
                        for (var component : type(array.type()).get().components())
                            arguments.add(new Argument.ByDescriptor(part(array, component)));
                    }
                    case Argument.ByDescriptor(Place.Component(Place.Element whole, var name, _))
                            when type(whole.type()).isPresent() ->
                            arguments.add(new Argument.ByDescriptor(view(whole,
                                    type(whole.type()).get().component(name), call.origin(), result)));
                    default -> arguments.add(argument);
                }
            }
            var now = new Stmt.Call(call.result(), call.target(), arguments, call.origin());
            result.add(Trees.mapParts(now, this::rewrite, body -> body));
            return result;
        }

        private static List<Expr> first(Structure.Component component) {
            return component.shape().map(s -> ((Shape.Explicit) s).dimensions().stream().map(Shape.Dimension::lower)
                    .toList()).orElse(List.of());
        }

        /** A descriptor of what one element has of a component that is an array. */
        private Place.Variable view(Place.Element whole, Structure.Component component, Origin at, List<Stmt> into) {
            var dimensions = ((Shape.Explicit) component.shape().orElseThrow()).dimensions();
            var name = unique(component.name() + "_part", taken);
            var view = Place.Variable.local(name, component.type());
            made.add(new Declaration(name, component.type(), Optional.of(new Shape.Assumed(dimensions.stream()
                    .map(Shape.Dimension::lower).toList())), Optional.empty(), new Home.Local(),
                    Set.of(Attribute.TEMPORARY), List.of(), Origin.NONE));
            var subscripts = new ArrayList<Stmt.ViewSubscript>();
            for (var d : dimensions) {
                long lower = value(d.lower());
                subscripts.add(new Stmt.ViewSubscript.Triplet(d.lower(), new Expr.IntLiteral(lower
                        + value(d.extent().orElseThrow()) - 1, Type.INTEGER), new Expr.IntLiteral(1, Type.INTEGER)));
            }
            for (var s : whole.subscripts()) subscripts.add(new Stmt.ViewSubscript.At(rewrite(s)));
            into.add(new Stmt.View(view, part((Place.Variable) whole.array(), component), subscripts, List.of(),
                    at.withoutComments()));
            return view;
        }
    }
}
