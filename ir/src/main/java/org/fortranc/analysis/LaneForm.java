package org.fortranc.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * The part of Core that means the same for one value and for a group of lanes: assignments of one numeric type, made of
 * elements that move by one a turn, parts of such elements if they are complex, values that stay, arithmetic that gives
 * the same bits in a lane, and choices between values that are computed anyway. A complex element that is defined is
 * so by two neighbouring statements, one for each part.
 *
 * @param type of everything that the loop computes
 */
public record LaneForm(Stmt.Loop loop, Type.Scalar type, Set<Place.Variable> temporaries) {
    public LaneForm {
        temporaries = Set.copyOf(temporaries);
    }

    /** Empty if the loop has not this form. */
    public static Optional<LaneForm> of(Stmt.Loop loop) {
        if (!(loop.step() instanceof Expr.IntLiteral(var step, _)) || step != 1 || loop.body().isEmpty()
                || !loop.reductions().isEmpty()) return Optional.empty();
        var temporaries = new HashSet<Place.Variable>();
        var type = Optional.<Type.Scalar>empty();
        for (var stmt : loop.body()) {
            if (!(stmt instanceof Stmt.Assign(var target, _, _))) return Optional.empty();
            if (target instanceof Place.Variable variable) temporaries.add(variable);
            else type = Optional.of(target.type().scalar());
        }
        if (type.isEmpty() || !hasLanes(type.get())) return Optional.empty();
        var form = new LaneForm(loop, type.get(), temporaries);
        return form.holds() && definesWholeNumbers(loop.body()) ? Optional.of(form) : Optional.empty();
    }

    /** The complex element of which the place is a part. */
    public static Optional<Place.Element> whole(Expr place) {
        return switch (place) {
            case Place.RealPart(Place.Element element) -> Optional.of(element);
            case Place.ImaginaryPart(Place.Element element) -> Optional.of(element);
            default -> Optional.empty();
        };
    }

    /** Whether the statements for both parts are neighbours, and the second reads no other element of the array. */
    private static boolean definesWholeNumbers(List<Stmt> body) {
        for (int i = 0; i < body.size(); i++) {
            var target = ((Stmt.Assign) body.get(i)).target();
            var element = whole(target);
            if (element.isEmpty()) continue;
            if (++i == body.size()) return false;
            var second = (Stmt.Assign) body.get(i);
            if (!whole(second.target()).equals(element) || second.target().equals(target)
                    || readsAnother(second.value(), element.get())) return false;
        }
        return true;
    }

    private static boolean readsAnother(Expr value, Place.Element element) {
        var found = new boolean[1];
        Trees.forEachExpr(value, e -> found[0] |= e instanceof Place.Element other && !other.equals(element)
                && other.array().equals(element.array()));
        return found[0];
    }

    private static boolean hasLanes(Type.Scalar type) {
        return type instanceof Type.RealType || type.equals(Type.INTEGER);
    }

    /** Whether all statements fit, and temporaries are assigned before they are used. */
    private boolean holds() {
        var known = new HashSet<Expr>();
        for (var stmt : loop.body()) {
            var assign = (Stmt.Assign) stmt;
            if (!assign.target().type().equals(type) || !fits(assign.value(), known)) return false;
            note(assign.value(), known);
            known.add(assign.target());
        }
        return true;
    }

    /** @param known temporaries and elements that have been evaluated in this turn */
    private boolean fits(Expr expr, Set<Expr> known) {
        if (!expr.type().equals(type)) return false;
        if (isInvariant(expr)) return true;
        return switch (expr) {
            case Place.Variable variable -> temporaries.contains(variable) && known.contains(variable);
            case Place.Element _, Place.RealPart(Place.Element _), Place.ImaginaryPart(Place.Element _) -> true;
            case Expr.Unary(_, var operand) -> fits(operand, known);
            case Expr.Binary(var op, var left, var right) ->
                    (op != Expr.Binary.Op.DIVIDE || type instanceof Type.RealType)
                    && fits(left, known) && fits(right, known);
            case Expr.Intrinsic(var function, var arguments, _) -> hasLanes(function, arguments.size())
                    && arguments.stream().allMatch(a -> fits(a, known));
            case Expr.Choose(var condition, var whenTrue, var whenFalse) -> {
                if (!isTest(condition, known)) yield false;
                var after = new HashSet<>(known);
                note(condition, after);
                yield isComputed(whenTrue, after) && isComputed(whenFalse, after);
            }
            default -> false;
        };
    }

    private boolean hasLanes(IntrinsicFunction function, int arguments) {
        return switch (function) {
            case ABS -> true;
            case SQRT -> type instanceof Type.RealType;
            // the order in which more than three are compared decides between equal zeros and NaNs
            case MIN, MAX -> arguments <= 3;
            default -> false;
        };
    }

    private boolean isTest(Expr expr, Set<Expr> known) {
        return switch (expr) {
            case Expr.Compare(_, var left, var right) -> fits(left, known) && fits(right, known);
            case Expr.Logical(var op, var operands) -> switch (op) {
                case NOT, EQV, NEQV -> operands.stream().allMatch(o -> isTest(o, known));
                case AND, OR -> isTest(operands.getFirst(), known)
                        && isComputedTest(operands.getLast(), operands.getFirst(), known);
            };
            default -> false;
        };
    }

    /** The second operand of .AND. and .OR. may be skipped, so it must not be new work. */
    private boolean isComputedTest(Expr expr, Expr first, Set<Expr> known) {
        var after = new HashSet<>(known);
        note(first, after);
        return expr instanceof Expr.Compare(_, var left, var right) && isComputed(left, after)
                && isComputed(right, after);
    }

    /** Whether evaluating an arm does nothing that the turn has not done: no new load, no new arithmetic on reals. */
    private boolean isComputed(Expr expr, Set<Expr> known) {
        if (!expr.type().equals(type)) return false;
        return switch (expr) {
            case Expr.IntLiteral _, Expr.RealLiteral _ -> true;
            case Place.Variable variable -> variable.unit().isEmpty() && !variable.equals(loop.variable())
                    && (!temporaries.contains(variable) || known.contains(variable));
            case Place.Element _ -> known.contains(expr);
            case Expr.Unary(_, var operand) -> isComputed(operand, known);
            default -> known.contains(expr);
        };
    }

    private static void note(Expr expr, Set<Expr> known) {
        if (expr instanceof Expr.Choose(var condition, _, _)) {
            note(condition, known);
            return;
        }
        if (expr instanceof Expr.Logical(_, var operands)) {
            note(operands.getFirst(), known);
            return;
        }
        known.add(expr);
        Trees.mapChildren(expr, child -> {
            note(child, known);
            return child;
        });
    }

    /** Whether the value is the same in all turns, as far as its scalars and subscripts tell. */
    public boolean isInvariant(Expr expr) {
        return !Trees.mentions(expr, loop.variable()) && temporaries.stream().noneMatch(t -> Trees.mentions(expr, t));
    }
}
