package org.fortranc.backends.java;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fortranc.analysis.Aliases;
import org.fortranc.analysis.LinearForm;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;

/**
 * Keeps the element that a loop has just stored in a local, if the next turn reads it: through memory each turn of a
 * recurrence would wait for the store before.
 *
 * <pre>
 *                                             if (2 &lt;= n) then
 *                                               x_before = x[1]
 *   loop j = 2, n                               loop j = 2, n
 *     x[j] = (r[j] - a[j] * x[j - 1]) / b[j]      x_before = (r[j] - a[j] * x_before) / b[j]
 *   end                             becomes       x[j] = x_before
 * </pre>
 *
 * The loop assigns and chooses only; it stores the array once, in every turn, one element further each time; nothing
 * reads the element before later in the turn; and nothing else that it defines can be the array's storage.
 */
final class CarryElements implements Pass {
    @Override public String name() {
        return "carry-elements";
    }

    @Override public Program apply(Program program, PassContext context) {
        return Trees.mapProcedures(program, p -> new Carrying(program, p).run());
    }

    /**
     * What a loop can carry.
     *
     * @param store the statement that stores
     * @param before how the next turn names what it has stored
     */
    private record Carried(Stmt.Assign store, Set<Place.Element> before) {}

    private static final class Carrying {
        private final Procedure procedure;
        private final Aliases aliases;
        private final List<Declaration> declarations;

        Carrying(Program program, Procedure procedure) {
            this.procedure = procedure;
            aliases = new Aliases(program, procedure);
            declarations = new ArrayList<>(procedure.declarations());
        }

        Procedure run() {
            var body = map(procedure.body());
            return body == procedure.body() ? procedure : procedure.withDeclarations(declarations).withBody(body);
        }

        private List<Stmt> map(List<Stmt> body) {
            var result = new ArrayList<Stmt>();
            boolean changed = false;
            for (var stmt : body) {
                var carried = stmt instanceof Stmt.Loop loop && fits(loop) ? carried(loop) : List.<Carried>of();
                var now = stmt;
                if (carried.isEmpty()) now = Trees.mapParts(stmt, UnaryOperator.identity(), this::map);
                if (carried.isEmpty()) result.add(now);
                else carry((Stmt.Loop) stmt, carried, result);
                changed |= now != stmt || !carried.isEmpty();
            }
            return changed ? result : body;
        }

        private static boolean fits(Stmt.Loop loop) {
            var only = new boolean[] {true};
            Trees.forEachStmt(loop.body(), stmt -> only[0] &= stmt instanceof Stmt.Assign || stmt instanceof Stmt.If);
            return only[0] && loop.schedule() == Stmt.Loop.Schedule.SEQUENTIAL
                    && loop.finalValue() == Stmt.Loop.FinalValue.DEAD && loop.variable().type().equals(Type.INTEGER)
                    && Literals.integer(loop.step()).filter(s -> Math.abs(s) == 1).isPresent()
                    && trips(loop).orElse(1L) > 0;
        }

        /** How many turns the loop has, if that is known now. */
        private static Optional<Long> trips(Stmt.Loop loop) {
            var first = Literals.integer(loop.first());
            var last = Literals.integer(loop.last());
            if (first.isEmpty() || last.isEmpty()) return Optional.empty();
            return Optional.of((last.get() - first.get()) * Literals.integer(loop.step()).orElseThrow() + 1);
        }

        private List<Carried> carried(Stmt.Loop loop) {
            var carried = new ArrayList<Carried>();
            for (var stmt : loop.body())
                if (stmt instanceof Stmt.Assign store && store.target() instanceof Place.Element element
                        && isNumber(element) && element.array() instanceof Place.Variable
                        && isStoredAlone(store, element, loop)) {
                    var before = before(element, loop);
                    if (isReadFirst(before, store, loop)) carried.add(new Carried(store, before));
                }
            return carried;
        }

        private static boolean isNumber(Place place) {
            return place.type() instanceof Type.RealType || place.type() instanceof Type.IntegerType;
        }

        /** Whether nothing else that the loop defines is storage of the array, or changes where the element lies. */
        private boolean isStoredAlone(Stmt.Assign store, Place.Element element, Stmt.Loop loop) {
            var array = (Place.Variable) element.array();
            if (aliases.declaration(array).filter(d -> !d.has(Attribute.VOLATILE) && !d.has(Attribute.ASYNCHRONOUS))
                    .isEmpty()) return false;
            var places = new HashSet<Place.Variable>();
            for (var subscript : element.subscripts())
                for (var atom : LinearForm.of(subscript).terms().keySet()) {
                    if (!(atom instanceof Place.Variable variable)) return false;
                    if (!variable.equals(loop.variable())) places.add(variable);
                }
            var alone = new boolean[] {true};
            Trees.forEachStmt(loop.body(), stmt -> {
                if (!(stmt instanceof Stmt.Assign(var target, _, _))) return;
                alone[0] &= stmt == store || aliases.areApart(target, array);
                for (var place : places) alone[0] &= !target.equals(place) && aliases.areApart(target, place);
            });
            return alone[0];
        }

        /** The elements of the loop that the turn before has stored. */
        private static Set<Place.Element> before(Place.Element stored, Stmt.Loop loop) {
            var before = new HashSet<Place.Element>();
            long step = Literals.integer(loop.step()).orElseThrow();
            Trees.forEachExpr(loop.body(), e -> {
                if (e instanceof Place.Element element && element.array().equals(stored.array())
                        && isBefore(element, stored, loop.variable(), step)) before.add(element);
            });
            return before;
        }

        private static boolean isBefore(Place.Element element, Place.Element stored, Place.Variable i, long step) {
            boolean moves = false;
            for (int d = 0; d < stored.subscripts().size(); d++) {
                var form = LinearForm.of(stored.subscripts().get(d));
                var difference = LinearForm.of(element.subscripts().get(d)).minus(form);
                if (form.hides(i) || !difference.isConstant()
                        || difference.constant() != -form.factor(i) * step) return false;
                moves |= form.factor(i) != 0;
            }
            return moves;
        }

        /** Whether each turn reads one of the elements, whatever it chooses, and none after the store. */
        private static boolean isReadFirst(Set<Place.Element> before, Stmt.Assign store, Stmt.Loop loop) {
            boolean certain = false;
            boolean stored = false;
            for (var stmt : loop.body()) {
                if (stored && mentions(stmt, before)) return false;
                certain |= stmt instanceof Stmt.Assign assign && evaluates(assign.value(), before)
                        || stmt instanceof Stmt.If choice && evaluates(choice.condition(), before);
                stored |= stmt == store;
            }
            return certain;
        }

        private static boolean mentions(Stmt stmt, Set<Place.Element> elements) {
            var found = new boolean[1];
            Trees.forEachExpr(List.of(stmt), e -> found[0] |= e instanceof Place.Element && elements.contains(e));
            return found[0];
        }

        /** Whether evaluating the expression reads one of the elements, whichever arm of a choice is taken. */
        private static boolean evaluates(Expr expr, Set<Place.Element> elements) {
            return switch (expr) {
                case Place.Element element when elements.contains(element) -> true;
                case Expr.Unary(_, var operand) -> evaluates(operand, elements);
                case Expr.Binary(_, var left, var right) -> evaluates(left, elements) || evaluates(right, elements);
                case Expr.Compare(_, var left, var right) -> evaluates(left, elements) || evaluates(right, elements);
                case Expr.Convert(var operand, _) -> evaluates(operand, elements);
                case Expr.Intrinsic(_, var arguments, _) -> arguments.stream().anyMatch(a -> evaluates(a, elements));
                case Expr.Logical(_, var operands) -> evaluates(operands.getFirst(), elements);
                case Expr.Choose(var condition, _, _) -> evaluates(condition, elements);
                default -> false;
            };
        }

        private void carry(Stmt.Loop loop, List<Carried> carried, List<Stmt> into) {
            var at = loop.origin().withoutComments();
            var before = new ArrayList<Stmt>();
            var body = loop.body();
            for (var each : carried) {
                var element = (Place.Element) each.store().target();
                var local = local((Place.Variable) element.array());
                var named = each.before().iterator().next();
                before.add(new Stmt.Assign(local, Trees.substitute(named, Map.of(loop.variable(), loop.first())), at));
                var rewritten = new ArrayList<Stmt>();
                for (var stmt : body) {
                    var now = Trees.rewriteExprs(stmt, e -> e instanceof Place.Element && each.before().contains(e)
                            ? local : e);
                    if (now instanceof Stmt.Assign(var target, var value, var origin) && target.equals(element)) {
                        rewritten.add(new Stmt.Assign(local, value, origin));
                        rewritten.add(new Stmt.Assign(element, local, origin.withoutComments()));
                    } else {
                        rewritten.add(now);
                    }
                }
                body = rewritten;
            }
            before.add(new Stmt.Loop(loop.label(), loop.variable(), loop.first(), loop.last(), loop.step(),
                    loop.schedule(), loop.finalValue(), loop.reductions(), body, at));
            if (trips(loop).isPresent()) {
                into.addAll(before);
                return;
            }
            boolean up = Literals.integer(loop.step()).orElseThrow() > 0;
            var turns = new Expr.Compare(up ? Expr.Compare.Op.LE : Expr.Compare.Op.GE, loop.first(), loop.last());
            into.add(new Stmt.If(turns, before, List.of(), loop.origin()));
        }

        private Place.Variable local(Place.Variable array) {
            var name = array.name() + "_before";
            for (int i = 2; isTaken(name); i++) name = array.name() + "_before_" + i;
            declarations.add(Declaration.local(name, array.type().scalar()).with(Attribute.TEMPORARY));
            return Place.Variable.local(name, array.type().scalar());
        }

        private boolean isTaken(String name) {
            return declarations.stream().anyMatch(d -> d.name().equals(name));
        }
    }
}
