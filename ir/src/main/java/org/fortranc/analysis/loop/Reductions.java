package org.fortranc.analysis.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.analysis.loop.LoopVerdict.Reduction.Kind;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * The variables of a loop that its statements only combine into: {@code s = s + x(i)}, {@code if (x(i) > m) m = x(i)},
 * {@code if (x(i) < 0) found = .true.}, all of one kind for each variable, with no other mention of it in the loop.
 * Elements count by their array.
 */
final class Reductions {
    /** How often a variable is mentioned in the statements that combine into it. */
    private static final class Candidate {
        private final Set<Kind> kinds = new HashSet<>();
        private final Set<Expr> constants = new HashSet<>();
        private int mentions;
    }

    private final Map<Place.Variable, Candidate> candidates = new HashMap<>();
    private final Map<Place.Variable, Integer> mentions = new HashMap<>();
    private final Map<Place.Variable, Place.Variable> locations = new HashMap<>();
    private final Map<Stmt, Boolean> inLocated = new IdentityHashMap<>();

    private Reductions() {}

    /** What the loop combines into; locations of extremes stand with their kind. */
    static Map<Place.Variable, Kind> of(Stmt.Loop loop) {
        var reductions = new Reductions();
        Trees.forEachExpr(loop.body(), e -> {
            if (e instanceof Place.Variable v) reductions.mentions.merge(v, 1, Integer::sum);
        });
        Trees.forEachStmt(loop.body(), reductions::note);
        return reductions.found();
    }

    private Map<Place.Variable, Kind> found() {
        var found = new HashMap<Place.Variable, Kind>();
        candidates.forEach((variable, candidate) -> {
            if (candidate.kinds.size() == 1 && candidate.constants.size() <= 1
                    && candidate.mentions == mentions.get(variable))
                found.put(variable, candidate.kinds.iterator().next());
        });
        // The place of an extreme means something only with the extreme.
        locations.forEach((location, extreme) -> {
            var kind = found.get(location);
            if (kind != Kind.MINLOC && kind != Kind.MAXLOC) return;
            if (found.get(extreme) != (kind == Kind.MINLOC ? Kind.MIN : Kind.MAX)) found.remove(location);
        });
        return found;
    }

    private void note(Stmt stmt) {
        switch (stmt) {
            case Stmt.Assign(var target, var value, _) when !inLocated.containsKey(stmt) -> combination(target, value);
            case Stmt.If(var condition, var whenTrue, var whenFalse, _) when whenFalse.isEmpty() ->
                    guarded(condition, whenTrue);
            default -> { }
        }
    }

    private void combination(Place target, Expr value) {
        var root = Trees.root(target);
        if (count(target, root) == 1)
            kind(target, value).ifPresent(k -> candidate(target, k, 1 + count(value, root)));
    }

    private void candidate(Place target, Kind kind, int mentioned) {
        var candidate = candidates.computeIfAbsent(Trees.root(target), _ -> new Candidate());
        candidate.kinds.add(kind);
        candidate.mentions += mentioned;
    }

    private static int count(Expr expr, Place.Variable variable) {
        var count = new int[1];
        Trees.forEachExpr(expr, e -> count[0] += e.equals(variable) ? 1 : 0);
        return count[0];
    }

    /** How the value combines the target with something that does not mention it. */
    private static Optional<Kind> kind(Place target, Expr value) {
        var found = switch (value) {
            case Expr.Binary(var op, var left, var right) -> switch (op) {
                case ADD, SUBTRACT -> isInSum(target, value) ? Optional.of(isCount(target, value) ? Kind.COUNT
                        : Kind.SUM) : Optional.<Kind>empty();
                case MULTIPLY, DIVIDE -> isInProduct(target, value) ? Optional.of(Kind.PRODUCT)
                        : Optional.<Kind>empty();
            };
            case Expr.Intrinsic(var function, var arguments, _) when arguments.contains(target) ->
                    kind(function);
            case Expr.Logical(var op, var operands) when operands.contains(target) -> switch (op) {
                case AND -> Optional.of(Kind.ALL);
                case OR -> Optional.of(Kind.ANY);
                case EQV -> Optional.of(Kind.EQV);
                case NEQV -> Optional.of(Kind.NEQV);
                case NOT -> Optional.<Kind>empty();
            };
            case Expr.Choose(var condition, var whenTrue, var whenFalse) -> {
                if (target.type() instanceof Type.LogicalType) yield logical(target, condition, whenTrue, whenFalse);
                if (whenFalse.equals(target)) yield extreme(target, condition, whenTrue);
                if (whenTrue.equals(target)) yield extreme(target, condition, whenFalse).map(Reductions::opposite);
                yield Optional.<Kind>empty();
            }
            default -> Optional.<Kind>empty();
        };
        if (found.isEmpty()) return found;
        var root = Trees.root(target);
        int expected = value instanceof Expr.Choose && !(target.type() instanceof Type.LogicalType) ? 2 : 1;
        return count(value, root) == expected ? found : Optional.empty();
    }

    /** .AND. and .OR. whose second operand is not evaluated where the first decides. */
    private static Optional<Kind> logical(Place target, Expr condition, Expr whenTrue, Expr whenFalse) {
        if (whenFalse instanceof Expr.LogicalLiteral(var value, _) && !value
                && (condition.equals(target) || whenTrue.equals(target))) return Optional.of(Kind.ALL);
        if (whenTrue instanceof Expr.LogicalLiteral(var value, _) && value
                && (condition.equals(target) || whenFalse.equals(target))) return Optional.of(Kind.ANY);
        return Optional.empty();
    }

    private static Optional<Kind> kind(IntrinsicFunction function) {
        return switch (function) {
            case MIN -> Optional.of(Kind.MIN);
            case MAX -> Optional.of(Kind.MAX);
            case IAND -> Optional.of(Kind.IAND);
            case IOR -> Optional.of(Kind.IOR);
            case IEOR -> Optional.of(Kind.IEOR);
            default -> Optional.empty();
        };
    }

    private static Kind opposite(Kind kind) {
        return kind == Kind.MIN ? Kind.MAX : Kind.MIN;
    }

    /** Whether the target is one of the terms, added; {@code x - s} is none. */
    private static boolean isInSum(Place target, Expr value) {
        return value.equals(target) || value instanceof Expr.Binary(var op, var left, var right) && switch (op) {
            case ADD -> isInSum(target, left) || isInSum(target, right);
            case SUBTRACT -> isInSum(target, left);
            case MULTIPLY, DIVIDE -> false;
        };
    }

    private static boolean isInProduct(Place target, Expr value) {
        return value.equals(target) || value instanceof Expr.Binary(var op, var left, var right) && switch (op) {
            case MULTIPLY -> isInProduct(target, left) || isInProduct(target, right);
            case DIVIDE -> !(value.type() instanceof Type.IntegerType)
                    && isInProduct(target, left);
            case ADD, SUBTRACT -> false;
        };
    }

    private static boolean isCount(Place target, Expr value) {
        return value instanceof Expr.Binary(var op, var left, var right) && op == Expr.Binary.Op.ADD
                && left.equals(target) && right instanceof Expr.IntLiteral(var one, _) && one == 1;
    }

    /** What keeps {@code value} in the target where the condition holds. */
    private static Optional<Kind> extreme(Place target, Expr condition, Expr value) {
        if (!(condition instanceof Expr.Compare(var op, var left, var right))) return Optional.empty();
        boolean forward = right.equals(target) && left.equals(value);
        boolean backward = left.equals(target) && right.equals(value);
        if (!forward && !backward) return Optional.empty();
        return switch (op) {
            case GT, GE -> Optional.of(forward ? Kind.MAX : Kind.MIN);
            case LT, LE -> Optional.of(forward ? Kind.MIN : Kind.MAX);
            case EQ, NE -> Optional.empty();
        };
    }

    private void guarded(Expr condition, List<Stmt> body) {
        if (!body.stream().allMatch(Stmt.Assign.class::isInstance)) return;
        var assigns = new ArrayList<Stmt.Assign>();
        body.forEach(stmt -> assigns.add((Stmt.Assign) stmt));
        for (var assign : assigns) {
            var kind = extreme(assign.target(), condition, assign.value());
            if (kind.isPresent() && isExtreme(assign, condition, assigns)) {
                located(assign, condition, kind.get(), assigns);
                return;
            }
        }
        for (var assign : assigns) mark(assign, condition);
    }

    private static boolean isExtreme(Stmt.Assign extreme, Expr condition, List<Stmt.Assign> all) {
        var root = Trees.root(extreme.target());
        return count(extreme.target(), root) == 1 && count(extreme.value(), root) == 0 && all.stream().allMatch(a -> a == extreme
                || a.target() instanceof Place.Variable && count(a.value(), root) == 0)
                && count(condition, root) == 1;
    }

    private void located(Stmt.Assign extreme, Expr condition, Kind kind, List<Stmt.Assign> all) {
        var root = Trees.root(extreme.target());
        candidate(extreme.target(), kind, count(extreme.target(), root) + count(condition, root));
        inLocated.put(extreme, true);
        for (var other : all) {
            if (other == extreme) continue;
            inLocated.put(other, true);
            candidate(other.target(), kind == Kind.MIN ? Kind.MINLOC : Kind.MAXLOC, 1);
            locations.put(Trees.root(other.target()), root);
        }
    }

    /** {@code if (...) found = .true.}: any turn that stores stores the same. */
    private void mark(Stmt.Assign assign, Expr condition) {
        if (!(assign.target() instanceof Place.Variable variable)) return;
        boolean constant = switch (assign.value()) {
            case Expr.LogicalLiteral _, Expr.IntLiteral _, Expr.RealLiteral _ -> true;
            default -> false;
        };
        if (!constant || count(condition, variable) > 0) return;
        inLocated.put(assign, true);
        candidate(variable, assign.value() instanceof Expr.LogicalLiteral(var value, _) && !value ? Kind.ALL
                : Kind.ANY, 1);
        candidates.get(variable).constants.add(assign.value());
    }
}
