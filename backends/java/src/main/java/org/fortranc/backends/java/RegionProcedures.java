package org.fortranc.backends.java;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Argument;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** Makes internal procedures of runs of statements: who keeps which variable, and how control comes back. */
final class RegionProcedures {
    private final ProgramUnit unit;
    private Procedure host;
    private final List<Procedure> made = new ArrayList<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Place.Variable exit;
    private final Place.Variable jump;

    RegionProcedures(ProgramUnit unit, Procedure host) {
        this.unit = unit;
        this.host = host;
        count(host.body()).forEach(mentions::put);
        var names = new Names();
        host.declarations().forEach(d -> names.claim(d.name()));
        exit = Place.Variable.local(names.claim("exit"), Type.INTEGER);
        jump = Place.Variable.local(names.claim("jump"), Type.INTEGER);
        host.result().ifPresent(shared::add);
        for (var declaration : host.declarations()) shared.addAll(boundsOf(declaration));
        for (var other : unit.procedures()) {
            if (other.host().filter(host.name()::equals).isEmpty()) continue;
            for (var d : other.declarations()) if (d.home() instanceof Home.Host(var name)) shared.add(name);
        }
    }

    /** The procedure with the variables that calls of the new ones need; its body is the caller's business. */
    Procedure host() {
        return host;
    }

    List<Procedure> made() {
        return made;
    }

    /** Whether each input or output statement of the run is whole. */
    static boolean canMove(List<Stmt> run) {
        var begun = new HashSet<String>();
        var ended = new HashSet<String>();
        var used = new HashSet<String>();
        Trees.forEachStmt(run, s -> {
            if (!(s instanceof Stmt.Transfer transfer)) return;
            used.add(transfer.handle());
            if (s instanceof Stmt.Transfer.Begin) begun.add(transfer.handle());
            if (s instanceof Stmt.Transfer.End) ended.add(transfer.handle());
        });
        return begun.equals(used) && ended.equals(used);
    }

    /**
     * Moves a run into a new procedure.
     *
     * @param around the statements that the run is nested in, outermost first
     * @return the call and what follows it
     */
    List<Stmt> move(List<Stmt> run, ProcedureName name, List<Stmt> around) {
        var jumps = jumps(run);
        var own = count(run);
        var needed = new LinkedHashSet<>(own.keySet());
        for (var variable : List.copyOf(needed)) addBounds(variable, needed);
        var counters = counters(around);
        var declarations = new ArrayList<Declaration>();
        var dummies = new ArrayList<String>();
        var arguments = new ArrayList<Argument>();
        for (var variable : needed) {
            var declaration = host.declaration(variable).orElseThrow();
            if (counters.contains(variable)) {
                declarations.add(new Declaration(variable, declaration.type(), Optional.empty(), Optional.empty(),
                        new Home.Dummy(), EnumSet.of(Attribute.READ_ONLY, Attribute.INTENT_IN), List.of(),
                                declaration.origin()));
                dummies.add(variable);
                mentions.merge(variable, 1 - own.getOrDefault(variable, 0), Integer::sum); // now in one argument
                arguments.add(new Argument.ByReference(Place.Variable.local(variable, declaration.type())));
            } else if (isPrivate(declaration, run, own.getOrDefault(variable, 0), around)) {
                declarations.add(declaration);
            } else {
                declarations.add(new Declaration(variable, declaration.type(), declaration.shape(),
                        declaration.length(),
                        new Home.Host(variable), declaration.attributes(), List.of(), declaration.origin()));
            }
        }
        var first = run.getFirst().origin();
        var at = new Origin(first.range(), new Origin.Maker.Pass("outline-regions"), List.of());
        var body = run;
        if (!jumps.isEmpty()) {
            declarations.add(new Declaration(exit.name(), Type.INTEGER, Optional.empty(), Optional.empty(),
                    new Home.Result(),
                    Set.of(), List.of(), Origin.NONE));
            body = new ArrayList<>(Trees.rewriteStmts(run, s -> isJump(s) && jumps.containsKey(s)
                    ? List.of(new Stmt.Assign(exit,
                    Expr.IntLiteral.of(jumps.get(s)), s.origin()), new Stmt.Return(s.origin().withoutComments()))
                            : List.of(s)));
            body.add(new Stmt.Assign(exit, Expr.IntLiteral.of(0), Origin.NONE));
        }
        var attributes = EnumSet.noneOf(Procedure.Attribute.class);
        for (var attribute : List.of(Procedure.Attribute.STATELESS, Procedure.Attribute.PURE))
            if (host.attributes().contains(attribute)) attributes.add(attribute);
        made.add(new Procedure(name, dummies, jumps.isEmpty() ? Optional.empty() : Optional.of(exit.name()),
                declarations,
                body, Optional.of(host.name()), attributes, at));
        return call(name, arguments, jumps, first.withoutComments());
    }

    private List<Stmt> call(ProcedureName name, List<Argument> arguments, Map<Stmt, Integer> jumps, Origin at) {
        var target = new Stmt.Target.Direct(name);
        if (jumps.isEmpty()) return List.of(new Stmt.Call(Optional.empty(), target, arguments, at));
        if (host.declaration(jump.name()).isEmpty()) {
            var declarations = new ArrayList<>(host.declarations());
            declarations.add(Declaration.local(jump.name(), Type.INTEGER).with(Attribute.TEMPORARY));
            host = host.withDeclarations(declarations);
        }
        var result = new ArrayList<Stmt>();
        result.add(new Stmt.Call(Optional.of(jump), target, arguments, at));
        jumps.forEach((stmt, number) -> result.add(new Stmt.If(new Expr.Compare(Expr.Compare.Op.EQ, jump,
                Expr.IntLiteral.of(number)), List.of(without(stmt)), List.of(), at)));
        return result;
    }

    /** The jump at no place in particular. */
    private static Stmt without(Stmt stmt) {
        return switch (stmt) {
            case Stmt.Leave(var label, var at) -> new Stmt.Leave(label, at.withoutComments());
            case Stmt.Next(var label, var at) -> new Stmt.Next(label, at.withoutComments());
            default -> new Stmt.Return(stmt.origin().withoutComments());
        };
    }

    private static boolean isJump(Stmt stmt) {
        return stmt instanceof Stmt.Leave || stmt instanceof Stmt.Next || stmt instanceof Stmt.Return;
    }

    /** The ways out of a run but its end, with their numbers from 1 on. Equal statements are one way. */
    private static Map<Stmt, Integer> jumps(List<Stmt> run) {
        var jumps = new LinkedHashMap<Stmt, Integer>();
        collect(run, Set.of(), jumps);
        return jumps;
    }

    private static void collect(List<Stmt> body, Set<String> inside, Map<Stmt, Integer> jumps) {
        for (var stmt : body) {
            var label = switch (stmt) {
                case Stmt.Leave(var to, _) -> Optional.of(to);
                case Stmt.Next(var to, _) -> Optional.of(to);
                default -> Optional.<String>empty();
            };
            if (stmt instanceof Stmt.Return || label.isPresent() && !inside.contains(label.get()))
                jumps.putIfAbsent(stmt, jumps.size() + 1);
            var labels = new HashSet<>(inside);
            labels.add(switch (stmt) {
                case Stmt.Loop loop -> loop.label();
                case Stmt.While loop -> loop.label();
                case Stmt.Block block -> block.label();
                default -> "";
            });
            for (var nested : LocalPlacement.bodies(stmt)) collect(nested, labels, jumps);
        }
    }

    /** The variables of the loops around, which their bodies do not assign: they travel as values. */
    private static Set<String> counters(List<Stmt> around) {
        var counters = new HashSet<String>();
        for (var stmt : around)
            if (stmt instanceof Stmt.Loop loop && loop.variable().unit().isEmpty()) counters.add(loop.variable()
                    .name());
        return counters;
    }

    /** Whether only the run uses the variable, and no value stays in it from one execution of the run to the next. */
    private boolean isPrivate(Declaration declaration, List<Stmt> run, int uses, List<Stmt> around) {
        var name = declaration.name();
        if (name.equals(jump.name())) return true; // read only right after each call that sets it
        if (!(declaration.home() instanceof Home.Local) || shared.contains(name) || declaration.has(Attribute.TARGET)
                || uses < mentions.getOrDefault(name, 0)) return false;
        boolean repeated = around.stream().anyMatch(s -> s instanceof Stmt.Loop || s instanceof Stmt.While);
        return !repeated || declaration.shape().isEmpty() && isNumber(declaration.type()) && declaration.initial()
                .isEmpty()
                && new LocalPlacement(host.withBody(run), Set.of(name)).isDeclaredInside(name);
    }

    private static boolean isNumber(Type type) {
        return type instanceof Type.IntegerType || type instanceof Type.RealType || type instanceof Type.ComplexType
                || type instanceof Type.LogicalType;
    }

    private void addBounds(String variable, Set<String> needed) {
        for (var bound : boundsOf(host.declaration(variable).orElseThrow()))
            if (needed.add(bound)) addBounds(bound, needed);
    }

    private static Set<String> boundsOf(Declaration declaration) {
        var names = new LinkedHashSet<String>();
        Trees.forEachExpr(declaration, e -> add(e, names));
        return names;
    }

    private static void add(Expr expr, Set<String> names) {
        if (expr instanceof Place.Variable(var unit, var name, _) && unit.isEmpty()) names.add(name);
        if (expr instanceof Expr.Present(var dummy)) names.add(dummy);
    }

    /** How often statements mention each variable of the procedure. */
    private static Map<String, Integer> count(List<Stmt> body) {
        var counts = new LinkedHashMap<String, Integer>();
        Trees.forEachExpr(body, e -> {
            if (e instanceof Place.Variable(var unit, var name, _) && unit.isEmpty()) counts.merge(name, 1,
                    Integer::sum);
            if (e instanceof Expr.Present(var dummy)) counts.merge(dummy, 1, Integer::sum);
        });
        return counts;
    }
}
