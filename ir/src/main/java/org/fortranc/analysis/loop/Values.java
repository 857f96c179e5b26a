package org.fortranc.analysis.loop;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.analysis.Aliases;
import org.fortranc.analysis.LinearForm;
import org.fortranc.analysis.loop.Access.Known;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * Integer values inside one turn of a loop, in terms of what stays the same in all turns, of loop variables, and of
 * symbols: a symbol is a variable whose name no program can have, {@code k#3} for a value that a turn gives to k, and
 * {@code k@} for the one that k has when the loop is entered. A symbol never changes its value during a turn.
 */
final class Values {
    /** Expressions larger than this are given a symbol. */
    private static final int LARGEST = 60;

    private final Aliases aliases;
    private final PlacePaths paths;
    private final Set<String> privateScalars;
    private final Set<Place.Variable> assigned;
    private final Set<Place.Variable> stored;
    private final Set<Place.Variable> changing = new HashSet<>();
    private int symbols;

    /**
     * @param assigned scalars that the loop defines
     * @param stored variables of which it defines parts, or hands to procedures that do
     */
    Values(Aliases aliases, PlacePaths paths, Set<String> privateScalars, Set<Place.Variable> assigned, Set<Place.Variable> stored) {
        this.aliases = aliases;
        this.paths = paths;
        this.privateScalars = privateScalars;
        this.assigned = assigned;
        this.stored = stored;
    }

    /** A new symbol for some value of this turn. */
    Place.Variable symbol(String name, Type type) {
        var symbol = Place.Variable.local(name + "#" + ++symbols, type.scalar());
        changing.add(symbol);
        return symbol;
    }

    /** Says that the variable has another value in each turn. */
    void changes(Place.Variable variable) {
        changing.add(variable);
    }

    boolean isChanging(Expr atom) {
        if (atom instanceof Place.Variable variable) return changing.contains(variable);
        var found = new boolean[1];
        Trees.forEachExpr(atom, e -> found[0] |= e instanceof Place.Variable v && changing.contains(v));
        return found[0];
    }

    boolean isChanging(LinearForm form) {
        return form.terms().keySet().stream().anyMatch(this::isChanging);
    }

    /** Whether nothing outside this procedure's own statements sees the scalar. */
    boolean isPrivate(Place.Variable variable) {
        return variable.unit().isEmpty() && privateScalars.contains(variable.name());
    }

    /** Whether the variable's storage is its own: private, or a copy that the procedure was given. */
    boolean isOwn(Place.Variable variable) {
        return isPrivate(variable) || aliases.declaration(variable).filter(d -> d.has(Attribute.CONSTANT)
                || d.type().dimensions() == 0 && (d.has(Attribute.READ_ONLY) || d.has(Attribute.VALUE))).isPresent();
    }

    /** Whether no statement of the loop changes anything of the variable but by its name. */
    boolean isSteady(Place.Variable variable) {
        if (isOwn(variable)) return true;
        if (aliases.declaration(variable).filter(d -> d.has(Attribute.VOLATILE)).isPresent()) return false;
        return assigned.stream().allMatch(v -> v.equals(variable) || aliases.areApart(v, variable))
                && stored.stream().allMatch(v -> v.equals(variable) || aliases.areApart(v, variable));
    }

    private boolean isUntouched(Place.Variable variable) {
        return !assigned.contains(variable) && !stored.contains(variable) && isSteady(variable);
    }

    /** The value that an integer expression has at this place of the turn. */
    Expr of(Expr expr, Map<Place.Variable, Expr> now) {
        var value = value(expr, now);
        return size(value) > LARGEST ? symbol("value", expr.type()) : value;
    }

    LinearForm form(Expr expr, Map<Place.Variable, Expr> now) {
        return LinearForm.of(of(expr, now));
    }

    private Expr value(Expr expr, Map<Place.Variable, Expr> now) {
        return switch (expr) {
            case Place.Variable variable -> variable(variable, now);
            case Place place -> {
                var root = Trees.root(place);
                // what a pointer component points to may be anything that is stored
                boolean fixed = isUntouched(root) && (paths.of(place).pointed() < 0 || stored.isEmpty());
                yield fixed ? Trees.mapChildren(place, e -> value(e, now)) : symbol(root.name(), place.type());
            }
            case Expr.Extent _, Expr.LowerBound _, Expr.Stride _, Expr.Length _, Expr.Rank _, Expr.Present _,
                 Expr.Associated _, Expr.HasType _, Expr.SharesType _, Expr.StorageSize _, Expr.Overlaps _,
                 Expr.Null _, Expr.ProcedureReference _ -> expr;
            default -> Trees.mapChildren(expr, e -> value(e, now));
        };
    }

    private Expr variable(Place.Variable variable, Map<Place.Variable, Expr> now) {
        if (variable.type().dimensions() > 0) return variable;
        var known = now.get(variable);
        if (known != null && isSteady(variable)) return known;
        if (isUntouched(variable) || changing.contains(variable)) return variable;
        return symbol(variable.name(), variable.type());
    }

    /** The lower bound of a dimension, counted from 0, of an array that the procedure declares, if it is a number. */
    Optional<LinearForm> lowerBound(Place array, int dimension) {
        if (!(array instanceof Place.Variable variable)) return Optional.empty();
        return aliases.declaration(variable).flatMap(Declaration::shape).flatMap(shape -> switch (shape) {
            case Shape.Explicit(var dimensions) -> number(dimensions.get(dimension).lower());
            case Shape.Assumed(var lower) -> number(lower.get(dimension));
            case Shape.Deferred _, Shape.AssumedRank _ -> Optional.empty();
        });
    }

    private static Optional<LinearForm> number(Expr expr) {
        return Optional.of(LinearForm.of(expr)).filter(LinearForm::isConstant);
    }

    private static int size(Expr expr) {
        var size = new int[1];
        Trees.forEachExpr(expr, _ -> size[0]++);
        return size[0];
    }

    /** The value that an expression has when the loop is entered. */
    Expr atEntry(Expr expr) {
        return switch (expr) {
            case Place.Variable variable when variable.type().dimensions() > 0 || isUntouched(variable) -> variable;
            case Place.Variable variable -> entry(variable);
            case Place place when !isUntouched(Trees.root(place)) ->
                    Place.Variable.local(Trees.root(place).name() + "@" + ++symbols, place.type().scalar());
            case Expr.Extent _, Expr.LowerBound _, Expr.Stride _, Expr.Length _, Expr.Rank _, Expr.Present _,
                 Expr.Associated _, Expr.HasType _, Expr.SharesType _, Expr.StorageSize _, Expr.Overlaps _,
                 Expr.Null _, Expr.ProcedureReference _ -> expr;
            default -> Trees.mapChildren(expr, this::atEntry);
        };
    }

    static Place.Variable entry(Place.Variable variable) {
        return Place.Variable.local(variable.name() + "@", variable.type());
    }

    /** What is known where a condition holds, or where it does not. */
    Known learn(Known known, Expr condition, boolean holds, Map<Place.Variable, Expr> now) {
        return switch (condition) {
            case Expr.Compare(var op, var left, var right) when left.type() instanceof Type.IntegerType(var kind)
                    && kind >= 4 -> compared(known, holds ? op : opposite(op), form(left, now)
                            .minus(form(right, now)));
            case Expr.Logical(var op, var operands) -> switch (op) {
                case NOT -> learn(known, operands.getFirst(), !holds, now);
                case AND -> holds ? both(known, operands, true, now) : known;
                case OR -> holds ? known : both(known, operands, false, now);
                case EQV, NEQV -> known;
            };
            default -> known;
        };
    }

    private Known both(Known known, List<Expr> operands, boolean hold, Map<Place.Variable, Expr> now) {
        return learn(learn(known, operands.getFirst(), hold, now), operands.getLast(), hold, now);
    }

    private static Expr.Compare.Op opposite(Expr.Compare.Op op) {
        return switch (op) {
            case EQ -> Expr.Compare.Op.NE;
            case NE -> Expr.Compare.Op.EQ;
            case LT -> Expr.Compare.Op.GE;
            case LE -> Expr.Compare.Op.GT;
            case GT -> Expr.Compare.Op.LE;
            case GE -> Expr.Compare.Op.LT;
        };
    }

    private static Known compared(Known known, Expr.Compare.Op op, LinearForm difference) {
        var one = new LinearForm(Map.of(), 1);
        return switch (op) {
            case EQ -> known.and(difference, Known.Relation.ZERO);
            case NE -> known.and(difference, Known.Relation.NOT_ZERO);
            case LT -> known.and(difference.times(-1).minus(one), Known.Relation.AT_LEAST_ZERO);
            case LE -> known.and(difference.times(-1), Known.Relation.AT_LEAST_ZERO);
            case GT -> known.and(difference.minus(one), Known.Relation.AT_LEAST_ZERO);
            case GE -> known.and(difference, Known.Relation.AT_LEAST_ZERO);
        };
    }
}
