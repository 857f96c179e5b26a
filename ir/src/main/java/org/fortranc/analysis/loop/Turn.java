package org.fortranc.analysis.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.analysis.LinearForm;
import org.fortranc.analysis.loop.Access.InnerLoop;
import org.fortranc.analysis.loop.Access.Kind;
import org.fortranc.analysis.loop.Access.Known;
import org.fortranc.analysis.loop.Access.Timing;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * One turn of a loop, walked through in the order of its statements: what storage it reads and writes, at which
 * subscripts and under which conditions, which scalars it uses before it has defined them, and what keeps anything from
 * being proved.
 */
final class Turn {
    private final Stmt.Loop loop;
    private final Values values;
    private final PlacePaths paths;
    private final Calls calls;
    private final Sections sections;
    private final List<Access> accesses = new ArrayList<>();
    private final Map<Place.Variable, Integer> exposed = new LinkedHashMap<>();
    private final Map<Place.Variable, Integer> definedAt = new LinkedHashMap<>();
    private final Map<String, List<State>> exits = new HashMap<>();
    private final List<InnerLoop> around = new ArrayList<>();
    private Known known;
    private State state = new State(new HashMap<>(), new HashSet<>());
    private Optional<State> end = Optional.empty();
    private int uncertain;

    /** What is known of scalars at some place of the turn; nobody gets there if it is not reached. */
    private static final class State {
        private final Map<Place.Variable, Expr> now;
        private final Set<Place.Variable> defined;
        private boolean reached = true;

        State(Map<Place.Variable, Expr> now, Set<Place.Variable> defined) {
            this.now = now;
            this.defined = defined;
        }

        State copy() {
            var copy = new State(new HashMap<>(now), new HashSet<>(defined));
            copy.reached = reached;
            return copy;
        }
    }

    /** Something that nothing is proved of. */
    static final class Obstacle extends RuntimeException {
        Obstacle(String format, Object... arguments) {
            super(String.format(format, arguments), null, false, false);
        }
    }

    /** @param known facts that hold in every turn, of values that do not change */
    Turn(Stmt.Loop loop, Values values, PlacePaths paths, Calls calls, Known known) {
        this.loop = loop;
        this.values = values;
        this.paths = paths;
        this.calls = calls;
        this.known = known;
        sections = new Sections(this, values, paths);
    }

    /** @param start the values of scalars when a turn begins, where known */
    void walk(Map<Place.Variable, Expr> start) {
        state.now.putAll(start);
        state.defined.addAll(start.keySet());
        state.defined.add(loop.variable());
        values.changes(loop.variable());
        walk(loop.body());
        end = Optional.of(joined(state, exits.getOrDefault(next(loop.label()), List.of())));
    }

    List<Access> accesses() {
        return accesses;
    }

    /** Scalars that a turn may use before it defines them, with the line. */
    Map<Place.Variable, Integer> exposed() {
        return exposed;
    }

    /** Scalars that a turn may define, with the line. */
    Map<Place.Variable, Integer> definedAt() {
        return definedAt;
    }

    /** Whether each turn defines the scalar. */
    boolean definesAlways(Place.Variable variable) {
        return end.orElseThrow().defined.contains(variable);
    }

    Values values() {
        return values;
    }

    PlacePaths paths() {
        return paths;
    }

    LinearForm form(Expr expr) {
        return values.form(expr, state.now);
    }

    Expr value(Expr expr) {
        return values.of(expr, state.now);
    }

    void learn(LinearForm form, Known.Relation relation) {
        known = known.and(form, relation);
    }

    private void walk(List<Stmt> body) {
        for (var stmt : body) {
            if (!state.reached) return;
            walk(stmt);
        }
    }

    private void walk(Stmt stmt) {
        var at = stmt.origin();
        switch (stmt) {
            case Stmt.Assign(var target, var value, _) -> {
                read(value, at);
                if (target instanceof Place.Variable variable) {
                    var now = isTracked(variable) ? Optional.of(value(value)) : Optional.<Expr>empty();
                    define(variable, at);
                    now.ifPresent(v -> state.now.put(variable, v));
                } else {
                    readSubscripts(target, at);
                    access(target, Kind.WRITE, at);
                }
            }
            case Stmt.CopyValue(var target, var source, _) -> {
                read(source, at);
                readSubscripts(target, at);
                access(target, Kind.WRITE, at);
            }
            case Stmt.If(var condition, var whenTrue, var whenFalse, _) -> branches(condition, whenTrue, whenFalse, at);
            case Stmt.Select select -> select(select);
            case Stmt.Loop inner -> loop(inner);
            case Stmt.While inner -> repeat(inner);
            case Stmt.Block(var label, var body, _) -> {
                boolean cut = hasJump(body);
                var knownBefore = known;
                if (cut) uncertain++;
                walk(body);
                if (cut) uncertain--;
                known = knownBefore;
                state = joined(state, exits.getOrDefault(leave(label), List.of()));
                exits.remove(leave(label));
            }
            case Stmt.Leave(var label, _) -> {
                if (label.equals(loop.label()) || !isInside(label)) throw new Obstacle(
                        "it may be left before its last turn in line %d", at.range().line());
                jump(leave(label));
            }
            case Stmt.Next(var label, _) -> {
                if (!label.equals(loop.label()) && !isInside(label)) throw new Obstacle(
                        "it may be left before its last turn in line %d", at.range().line());
                if (label.equals(loop.label())) uncertain++;
                jump(next(label));
            }
            case Stmt.View view -> sections.bind(view, at);
            case Stmt.Call call -> calls.of(call, this);
            case Stmt.Return _ -> throw new Obstacle("it may be left before its last turn in line %d",
                    at.range().line());
            case Stmt.Stop _, Stmt.Fail _ -> throw new Obstacle("the program may end in line %d", at.range().line());
            case Stmt.Transfer _ -> throw new Obstacle("it transfers data in line %d", at.range().line());
            case Stmt.Allocate _, Stmt.Deallocate _, Stmt.Finalize _, Stmt.PointTo _ -> throw new Obstacle(
                    "storage is allocated, freed or pointed to in line %d", at.range().line());
            case Stmt.Unresolved _ -> throw new Obstacle("a statement in line %d was not translated",
                    at.range().line());
        }
    }

    private static boolean isTracked(Place.Variable variable) {
        return variable.type() instanceof Type.IntegerType(var kind) && kind >= 4;
    }

    // Control

    private static String leave(String label) {
        return "leave " + label;
    }

    private static String next(String label) {
        return "next " + label;
    }

    /** Whether the label is one of a statement inside the loop. */
    private boolean isInside(String label) {
        var found = new boolean[1];
        Trees.forEachStmt(loop.body(), stmt -> found[0] |= switch (stmt) {
            case Stmt.Loop inner -> inner.label().equals(label);
            case Stmt.While inner -> inner.label().equals(label);
            case Stmt.Block block -> block.label().equals(label);
            default -> false;
        });
        return found[0];
    }

    private static boolean hasJump(List<Stmt> body) {
        var found = new boolean[1];
        Trees.forEachStmt(body, stmt -> found[0] |= stmt instanceof Stmt.Leave || stmt instanceof Stmt.Next);
        return found[0];
    }

    private void jump(String where) {
        exits.computeIfAbsent(where, _ -> new ArrayList<>()).add(state.copy());
        state.reached = false;
    }

    private State joined(State one, List<State> others) {
        var result = one;
        for (var other : others) result = joined(result, other);
        return result;
    }

    private State joined(State one, State other) {
        if (!one.reached) return other.copy();
        if (!other.reached) return one;
        var now = new HashMap<Place.Variable, Expr>();
        var names = new LinkedHashSet<>(one.now.keySet());
        names.addAll(other.now.keySet());
        for (var name : names) {
            var left = one.now.get(name);
            var right = other.now.get(name);
            now.put(name, left != null && left.equals(right) ? left : values.symbol(name.name(), name.type()));
        }
        var defined = new HashSet<>(one.defined);
        defined.retainAll(other.defined);
        return new State(now, defined);
    }

    private void branches(Expr condition, List<Stmt> whenTrue, List<Stmt> whenFalse, Origin at) {
        read(condition, at);
        var before = state;
        var knownBefore = known;
        uncertain++;
        state = before.copy();
        known = values.learn(knownBefore, condition, true, before.now);
        walk(whenTrue);
        var afterTrue = state;
        state = before.copy();
        known = values.learn(knownBefore, condition, false, before.now);
        walk(whenFalse);
        uncertain--;
        // where one way does not come here, what was known on the other one goes on to hold
        if (afterTrue.reached && !state.reached) known = values.learn(knownBefore, condition, true, before.now);
        else if (afterTrue.reached) known = knownBefore;
        else known = values.learn(knownBefore, condition, false, before.now);
        state = joined(afterTrue, state);
    }

    private void select(Stmt.Select select) {
        read(select.selector(), select.origin());
        var before = state;
        var knownBefore = known;
        uncertain++;
        state = before.copy();
        walk(select.otherwise());
        var after = state;
        for (var one : select.cases()) {
            state = before.copy();
            known = knownBefore;
            walk(one.body());
            after = joined(after, state);
        }
        known = knownBefore;
        uncertain--;
        state = after;
    }

    private void loop(Stmt.Loop inner) {
        var at = inner.origin();
        read(inner.first(), at);
        read(inner.last(), at);
        read(inner.step(), at);
        var first = form(inner.first());
        var last = form(inner.last());
        var counter = values.symbol(inner.variable().name(), inner.variable().type());
        var knownBefore = known;
        long step = inner.step() instanceof Expr.IntLiteral(var s, _) ? s : 0;
        var upwards = LinearForm.of(counter).minus(first);
        var downwards = last.minus(LinearForm.of(counter));
        boolean runs = false;
        if (step != 0) {
            int sign = step > 0 ? 1 : -1;
            runs = known.proves(last.minus(first).times(sign));
            learn(upwards.times(sign), Known.Relation.AT_LEAST_ZERO);
            learn(downwards.times(sign), Known.Relation.AT_LEAST_ZERO);
            if (Math.abs(step) > 1) {
                var turns = values.symbol("turn", inner.variable().type());
                learn(upwards.minus(LinearForm.of(turns).times(step)), Known.Relation.ZERO);
            }
        }
        boolean cut = hasJump(inner.body());
        if (cut || step == 0) uncertain++;
        around.add(new InnerLoop(counter, first, last, step));
        var before = forget(state.copy(), inner.body());
        define(inner.variable(), at);
        state = before.copy();
        state.now.put(inner.variable(), counter);
        state.defined.add(inner.variable());
        walk(inner.body());
        around.removeLast();
        if (cut || step == 0) uncertain--;
        known = knownBefore;
        var after = joined(state, exits.getOrDefault(next(inner.label()), List.of()));
        exits.remove(next(inner.label()));
        var skipped = before.copy();
        if (runs && after.reached) {
            skipped.defined.addAll(after.defined);
        } else if (!runs) {
            after = joined(skipped, after);
        }
        after = joined(after, exits.getOrDefault(leave(inner.label()), List.of()));
        exits.remove(leave(inner.label()));
        state = forget(after, inner.body());
        if (!state.reached) state = skipped;
        state.now.put(inner.variable(), values.symbol(inner.variable().name(), inner.variable().type()));
        state.defined.add(inner.variable());
    }

    private void repeat(Stmt.While inner) {
        var knownBefore = known;
        uncertain++;
        var before = forget(state.copy(), inner.body());
        state = before.copy();
        read(inner.condition(), inner.origin());
        known = values.learn(known, inner.condition(), true, state.now);
        walk(inner.body());
        known = knownBefore;
        uncertain--;
        exits.remove(next(inner.label()));
        var after = joined(before.copy(), exits.getOrDefault(leave(inner.label()), List.of()));
        exits.remove(leave(inner.label()));
        state = forget(after, inner.body());
    }

    /** The scalars that statements assign have some value or other. */
    private State forget(State from, List<Stmt> body) {
        for (var variable : Scalars.assigned(body))
            if (isTracked(variable)) from.now.put(variable, values.symbol(variable.name(), variable.type()));
        return from;
    }

    // Reading and writing

    void read(Expr expr, Origin at) {
        switch (expr) {
            case Place.Variable variable -> readVariable(variable, at);
            case Place place -> {
                readSubscripts(place, at);
                access(place, Kind.READ, at);
            }
            case Expr.Extent _, Expr.LowerBound _, Expr.Stride _, Expr.Rank _, Expr.Present _, Expr.StorageSize _,
                 Expr.HasType _, Expr.SharesType _, Expr.Overlaps _, Expr.Associated _, Expr.Null _,
                 Expr.ProcedureReference _ -> { }
            case Expr.Length(Place _, _) -> { }
            default -> Trees.mapChildren(expr, child -> {
                read(child, at);
                return child;
            });
        }
    }

    private void readVariable(Place.Variable variable, Origin at) {
        if (variable.equals(loop.variable())) return;
        if (!state.defined.contains(variable)) exposed.putIfAbsent(variable, at.range().line());
        if (variable.type().dimensions() > 0 || !values.isOwn(variable)) access(variable, Kind.READ, at);
    }

    /** The subscripts and bounds in a designator. */
    void readSubscripts(Place place, Origin at) {
        switch (place) {
            case Place.Variable _ -> { }
            case Place.Element(var array, var subscripts) -> {
                subscripts.forEach(s -> read(s, at));
                readSubscripts(array, at);
            }
            case Place.Component(var structure, _, _) -> readSubscripts(structure, at);
            case Place.As(var object, _) -> readSubscripts(object, at);
            case Place.Substring(var text, var first, var last) -> {
                read(first, at);
                read(last, at);
                readSubscripts(text, at);
            }
            case Place.RealPart(var complex) -> readSubscripts(complex, at);
            case Place.ImaginaryPart(var complex) -> readSubscripts(complex, at);
        }
    }

    /** The whole scalar gets a value. */
    void define(Place.Variable variable, Origin at) {
        definedAt.putIfAbsent(variable, at.range().line());
        state.defined.add(variable);
        if (isTracked(variable)) state.now.put(variable, values.symbol(variable.name(), variable.type()));
        if (!values.isPrivate(variable)) access(variable, Kind.WRITE, at);
    }

    /** The scalar may get a value, in whole or in part. */
    void mayDefine(Place.Variable variable, Origin at) {
        boolean before = state.defined.contains(variable);
        if (!before) exposed.putIfAbsent(variable, at.range().line());
        define(variable, at);
        if (!before) state.defined.remove(variable);
    }

    /** Notes an access to a part of a variable. */
    void access(Place place, Kind kind, Origin at) {
        if (sections.access(place, kind, at)) return;
        var path = paths.of(place);
        add(place, path, path.subscripts().stream().map(this::form).toList(), kind, at);
    }

    void add(Place place, PlacePaths.Path path, List<LinearForm> subscripts, Kind kind, Origin at) {
        var access = new Access(Trees.root(place), path.text(), subscripts, path.dimensions(), kind, known, around,
                uncertain == 0 ? Timing.ALWAYS : Timing.SOMETIMES, path.pointed(), place, at);
        accesses.add(access);
    }

    /** As if a loop around what follows passed through the elements of a section; ended by {@link #leaveSection}. */
    Place.Variable enterSection(LinearForm first, LinearForm last) {
        var counter = values.symbol("element", Type.INTEGER);
        around.add(new InnerLoop(counter, first, last, 1));
        learn(LinearForm.of(counter).minus(first), Known.Relation.AT_LEAST_ZERO);
        learn(last.minus(LinearForm.of(counter)), Known.Relation.AT_LEAST_ZERO);
        return counter;
    }

    /** A place to return to with {@link #leaveSections}. */
    record Mark(int depth, Known known) {}

    Mark mark() {
        return new Mark(around.size(), known);
    }

    void leaveSections(Mark mark) {
        while (around.size() > mark.depth()) around.removeLast();
        known = mark.known();
    }
}
