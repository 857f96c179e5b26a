package org.fortranc.backends.java;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.analysis.Aliases;
import org.fortranc.analysis.Dependences.Conflict;
import org.fortranc.analysis.Dependences.Motion;
import org.fortranc.analysis.LinearForm;
import org.fortranc.analysis.Liveness;
import org.fortranc.analysis.PrivateScalars;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * Some successive turns of a loop around a vector loop, taken together: what they share is loaded once and stored once.
 *
 * <pre>
 *   loop l = 1, k                                  temp := alpha * b[l, j], and so on for l + 1 to l + 3
 *     temp = alpha * b[l, j]                       loop i = 1, m vector
 *     loop i = 1, m vector               becomes     c[i, j] = c[i, j] + alpha * b[l, j] * a[i, l]
 *       c[i, j] = c[i, j] + temp * a[i, l]           c[i, j] = c[i, j] + alpha * b[l + 1, j] * a[i, l + 1]
 *                                                    ...
 * </pre>
 *
 * Each element sees the same statements in the same order, if no element that some turn stores is another one's that a
 * turn of the group touches: {@link #conflicts} lists what has to be tested for that when the group is entered, however
 * likely it is.
 *
 * @param loop the vector loop of the whole group
 * @param conditions that must hold, or the group is none
 * @param steps what the group adds to scalars that each turn adds to
 * @param leavesOne whether the last turn of the outer loop must stay out of groups, since its scalars are read later
 */
record JammedTurns(Stmt.Loop loop, List<Expr> conditions, List<Conflict> conflicts, List<Step> steps,
        boolean leavesOne) {
    /** How many turns make a group: one store for four sums; more gain little. */
    static final int TOGETHER = 4;

    /** A scalar that grows by the same in each turn. */
    record Step(Place.Variable variable, Expr increment) {
        private Expr after(long turns) {
            if (turns == 0) return variable;
            var type = (Type.IntegerType) variable.type();
            return new Expr.Binary(Expr.Binary.Op.ADD, variable, turns == 1 ? increment
                    : new Expr.Binary(Expr.Binary.Op.MULTIPLY, new Expr.IntLiteral(turns, type), increment));
        }

        /** Its value after the group. */
        Expr value() {
            return after(TOGETHER);
        }
    }

    /** Empty if the outer loop has another form, or its turns share nothing. */
    static Optional<JammedTurns> of(Stmt.Loop outer, Program program, Procedure procedure) {
        var step = Literals.integer(outer.step());
        if (outer.schedule() != Stmt.Loop.Schedule.SEQUENTIAL || step.isEmpty() || Math.abs(step.get()) != 1)
            return Optional.empty();
        var form = new Form(outer, new PrivateScalars(program).of(procedure));
        if (!form.matches(outer.body())) return Optional.empty();
        var body = new ArrayList<Stmt>();
        var conditions = new ArrayList<Expr>();
        for (int turn = 0; turn < TOGETHER; turn++) {
            var there = new HashMap<Place.Variable, Expr>();
            there.put(outer.variable(), later(outer.variable(), turn * step.get()));
            for (var each : form.steps) there.put(each.variable(), each.after(turn));
            for (var condition : form.conditions) conditions.add(Trees.substitute(condition, there));
            for (var stmt : form.inner.body()) body.add(Trees.rewriteExprs(stmt, e -> e instanceof Place.Variable v
                    ? form.definitions.containsKey(v) ? Trees.substitute(form.definitions.get(v), there)
                    : there.getOrDefault(v, v) : e));
        }
        var named = new ArrayList<Place.Element>();
        body.replaceAll(stmt -> Trees.rewriteExprs(stmt, e -> e instanceof Place.Element element
                ? sameName(element, named) : e));
        var inner = form.inner;
        var loop = new Stmt.Loop("", inner.variable(), inner.first(), inner.last(), inner.step(),
                Stmt.Loop.Schedule.VECTOR, Stmt.Loop.FinalValue.DEAD, List.of(), body, inner.origin());
        boolean readLater = form.isReadLater(procedure);
        // The last turn alone need not define what it may skip.
        if (readLater && !conditions.isEmpty()) return Optional.empty();
        var conflicts = conflicts(loop, conditions, new Aliases(program, procedure));
        if (conflicts.isEmpty() || moving(loop).size() >= TOGETHER * moving(inner).size()) return Optional.empty();
        return Optional.of(new JammedTurns(loop, conditions, conflicts.get(), form.steps,
                readLater));
    }

    /** The first of the elements that is this one, whatever its subscripts look like. */
    private static Place.Element sameName(Place.Element element, List<Place.Element> named) {
        for (var known : named) if (known.array().equals(element.array()) && isSame(known, element)) return known;
        named.add(element);
        return element;
    }

    private static boolean isSame(Place.Element one, Place.Element other) {
        for (int d = 0; d < one.subscripts().size(); d++) {
            var difference = LinearForm.of(one.subscripts().get(d)).minus(LinearForm.of(other.subscripts().get(d)));
            if (!difference.isConstant() || difference.constant() != 0) return false;
        }
        return true;
    }

    private static Expr later(Place.Variable variable, long distance) {
        if (distance == 0) return variable;
        var type = (Type.IntegerType) variable.type();
        return new Expr.Binary(Expr.Binary.Op.ADD, variable, new Expr.IntLiteral(distance, type));
    }

    /** Scalars from one turn alone, perhaps a condition, then the inner loop, and scalars that grow. */
    private static final class Form {
        private final Stmt.Loop outer;
        private final Set<String> scalars;
        private final Map<Place.Variable, Expr> definitions = new LinkedHashMap<>();
        private final List<Expr> conditions = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private Stmt.Loop inner;

        Form(Stmt.Loop outer, Set<String> scalars) {
            this.outer = outer;
            this.scalars = scalars;
        }

        boolean matches(List<Stmt> body) {
            return collect(withoutSteps(body)) && inner.schedule() == Stmt.Loop.Schedule.VECTOR
                    && inner.finalValue() == Stmt.Loop.FinalValue.DEAD && inner.reductions().isEmpty()
                    && staysTheSame(inner.first()) && staysTheSame(inner.last())
                    && definitions.values().stream().allMatch(this::isFromOneTurn)
                    && conditions.stream().allMatch(this::isFromOneTurn)
                    && steps.stream().allMatch(s -> staysTheSame(s.increment())
                            && isFromOneTurn(s.variable())) && hasPlainPlaces();
        }

        private List<Stmt> withoutSteps(List<Stmt> body) {
            int last = body.size();
            for (; last > 0 && body.get(last - 1) instanceof Stmt.Assign(Place.Variable variable, var value, _); last--) {
                if (!(value instanceof Expr.Binary(var op, var left, var increment)) || op != Expr.Binary.Op.ADD
                        || !left.equals(variable) || !variable.type().equals(Type.INTEGER)
                        || !variable.unit().isEmpty() || !scalars.contains(variable.name())
                        || Trees.mentions(increment, outer.variable())
                        || !(increment instanceof Expr.IntLiteral || increment instanceof Place.Variable)) break;
                steps.add(new Step(variable, increment));
            }
            return body.subList(0, last);
        }

        private boolean collect(List<Stmt> body) {
            for (int i = 0; i < body.size() - 1; i++) {
                if (!(body.get(i) instanceof Stmt.Assign(Place.Variable variable, var value, _))
                        || !variable.unit().isEmpty() || !scalars.contains(variable.name())
                        || !(variable.type() instanceof Type.RealType) || !isArithmetic(value)) return false;
                definitions.put(variable, Trees.substitute(value, definitions));
            }
            if (body.isEmpty()) return false;
            return switch (body.getLast()) {
                case Stmt.Loop loop -> {
                    inner = loop;
                    yield true;
                }
                case Stmt.If(var condition, var whenTrue, var whenFalse, _) when whenFalse.isEmpty()
                        && isArithmetic(condition) -> {
                    conditions.add(Trees.substitute(condition, definitions));
                    yield collect(whenTrue);
                }
                default -> false;
            };
        }

        /** Whether evaluating it earlier, or where it would not be evaluated, does nothing else. */
        private static boolean isArithmetic(Expr expr) {
            return switch (expr) {
                case Expr.RealLiteral _, Expr.IntLiteral _, Place.Variable _ -> true;
                case Place.Element(var array, var subscripts) -> array instanceof Place.Variable
                        && subscripts.stream().allMatch(Form::isArithmetic);
                case Expr.Unary(_, var operand) -> isArithmetic(operand);
                case Expr.Binary(var op, var left, var right) -> isArithmetic(left) && isArithmetic(right)
                        && (op != Expr.Binary.Op.DIVIDE || left.type() instanceof Type.RealType);
                case Expr.Compare(_, var left, var right) -> isArithmetic(left) && isArithmetic(right);
                case Expr.Logical(_, var operands) -> operands.stream().allMatch(Form::isArithmetic);
                default -> false;
            };
        }

        private boolean staysTheSame(Expr bound) {
            return !Trees.mentions(bound, outer.variable()) && isFromOneTurn(bound)
                    && steps.stream().noneMatch(s -> Trees.mentions(bound, s.variable()));
        }

        /** Whether no scalar that the turns define is left in it. */
        private boolean isFromOneTurn(Expr expr) {
            return definitions.keySet().stream().noneMatch(v -> Trees.mentions(expr, v))
                    && inner.body().stream().noneMatch(s -> s instanceof Stmt.Assign(Place.Variable v, _, _)
                    && Trees.mentions(expr, v)) && !Trees.mentions(expr, inner.variable());
        }

        private boolean hasPlainPlaces() {
            var plain = new boolean[] {true};
            Trees.forEachExpr(inner.body(), e -> plain[0] &= !(e instanceof Place)
                    || e instanceof Place.Variable || e instanceof Place.Element(Place.Variable _, _));
            for (var stmt : inner.body())
                plain[0] &= !(stmt instanceof Stmt.Assign(Place.Variable v, _, _)) || !definitions.containsKey(v);
            return plain[0];
        }

        /** Whether a scalar that the turns define, or perhaps define, is read after the outer loop. */
        boolean isReadLater(Procedure procedure) {
            var liveness = Liveness.of(procedure.body(), scalars);
            return !liveness.knows(outer)
                    || definitions.keySet().stream().anyMatch(v -> liveness.isLiveAfter(outer, v.name()));
        }
    }

    /** The different elements that move with the loop. */
    private static Set<Place.Element> moving(Stmt.Loop loop) {
        var elements = new LinkedHashSet<Place.Element>();
        Trees.forEachExpr(loop.body(), e -> {
            if (e instanceof Place.Element element && Trees.mentions(element, loop.variable())) elements.add(element);
        });
        return elements;
    }

    /** Empty if two elements surely meet. */
    private static Optional<List<Conflict>> conflicts(Stmt.Loop loop, List<Expr> conditions, Aliases aliases) {
        var stored = new LinkedHashSet<Place.Element>();
        var temporaries = new HashSet<Place>();
        for (var stmt : loop.body()) {
            var target = ((Stmt.Assign) stmt).target();
            if (target instanceof Place.Element element) stored.add(element);
            else temporaries.add(target);
        }
        var touched = new LinkedHashSet<Place>(moving(loop));
        Trees.forEachExpr(loop.body(), e -> add(e, temporaries, touched));
        for (var condition : conditions) Trees.forEachExpr(condition, e -> add(e, temporaries, touched));
        touched.remove(loop.variable());
        var conflicts = new ArrayList<Conflict>();
        var compared = new HashSet<Place>();
        for (var store : stored) {
            compared.add(store);
            for (var other : touched) {
                if (compared.contains(other)) continue;
                if (other instanceof Place.Element element && element.array().equals(store.array())) {
                    if (isNear(element, store)) return Optional.empty();
                } else if (aliases.areApart(store.array(), array(other))) {
                    continue;
                }
                var motion = Trees.mentions(other, loop.variable()) ? Motion.UNIT : Motion.NONE;
                conflicts.add(new Conflict(store, other, motion));
            }
        }
        return Optional.of(conflicts);
    }

    private static void add(Expr expr, Set<Place> temporaries, Set<Place> touched) {
        if (expr instanceof Place.Element element) touched.add(element);
        else if (expr instanceof Place.Variable variable && variable.type().dimensions() == 0
                && !temporaries.contains(variable)) touched.add(variable);
    }

    private static Place array(Place place) {
        return place instanceof Place.Element(var array, _) ? array : place;
    }

    /** Whether the elements lie in one column, at a distance that is known. */
    private static boolean isNear(Place.Element one, Place.Element other) {
        for (int d = 0; d < one.subscripts().size(); d++) {
            var difference = LinearForm.of(one.subscripts().get(d)).minus(LinearForm.of(other.subscripts().get(d)));
            if (!difference.isConstant() || d > 0 && difference.constant() != 0) return false;
        }
        return true;
    }
}
