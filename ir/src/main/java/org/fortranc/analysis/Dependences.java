package org.fortranc.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/**
 * Whether the turns of an innermost loop of assignments may run side by side: each statement for a group of successive
 * turns, before the next statement. Subscripts are sums in the loop variable; array elements lie in element order, so
 * that what runs past the end of a column is not overlooked.
 */
public final class Dependences {
    /**
     * More turns than any target runs side by side: lanes of 512 bits. Accesses this far apart never meet in a group.
     */
    public static final int WIDEST_GROUP = 16;

    private final Aliases aliases;
    private final Stmt.Loop loop;
    private final Set<Place.Variable> defined = new HashSet<>();
    private final List<Access> accesses = new ArrayList<>();

    private Dependences(Program program, Procedure procedure, Stmt.Loop loop) {
        aliases = new Aliases(program, procedure);
        this.loop = loop;
    }

    /** How a place moves from turn to turn. */
    public enum Motion {
        /** To the next element in the first dimension. */
        UNIT,
        /** It stays. */
        NONE
    }

    /** Storage that one statement of the body, counted from 0, reads or writes. */
    private record Access(Place place, Motion motion, boolean write, int statement) {}

    /**
     * Two accesses that nothing known now tells apart. The turns may run side by side only if, when the loop is
     * entered,
     * the elements that they reach in all its turns are different ones.
     *
     * @param stored moves by one element a turn
     */
    public record Conflict(Place.Element stored, Place other, Motion motion) {}

    /** The answer. */
    public sealed interface Verdict {
        /** @param conflicts to be tested when the loop is entered */
        record Independent(List<Conflict> conflicts) implements Verdict {
            public Independent {
                conflicts = List.copyOf(conflicts);
            }
        }

        record Refused(String reason) implements Verdict {}
    }

    /** @param loop of step 1, whose body is assignments; scalars that it assigns are its own in each turn */
    public static Verdict of(Program program, Procedure procedure, Stmt.Loop loop) {
        var dependences = new Dependences(program, procedure, loop);
        try {
            dependences.collect();
            return new Verdict.Independent(dependences.conflicts());
        } catch (Refusal refusal) {
            return new Verdict.Refused(refusal.getMessage());
        }
    }

    private static final class Refusal extends RuntimeException {
        Refusal(String format, Object... arguments) {
            super(String.format(format, arguments), null, false, false);
        }
    }

    private void collect() {
        for (var stmt : loop.body())
            if (stmt instanceof Stmt.Assign(Place.Variable variable, _, _)) defined.add(variable);
        for (int i = 0; i < loop.body().size(); i++) {
            if (!(loop.body().get(i) instanceof Stmt.Assign(var target, var value, _)))
                throw new Refusal("the loop does more than assign");
            read(value, i);
            switch (target) {
                case Place.Variable _ -> { }
                case Place.Element element -> stored(element, i);
                // Both parts count as the whole number.
                case Place.RealPart(Place.Element element) -> stored(element, i);
                case Place.ImaginaryPart(Place.Element element) -> stored(element, i);
                default -> throw new Refusal("'%s' is stored in parts", Trees.root(target).name());
            }
        }
    }

    private void stored(Place.Element element, int statement) {
        element.subscripts().forEach(new Reader(statement)::read);
        var motion = motion(element);
        if (motion != Motion.UNIT)
            throw new Refusal("'%s' is stored at the same place again and again", Trees.root(element).name());
        accesses.add(new Access(element, motion, true, statement));
    }

    private void read(Expr expr, int statement) {
        new Reader(statement).read(expr);
    }

    /** Notes what one statement reads. */
    private final class Reader {
        private final int statement;

        Reader(int statement) {
            this.statement = statement;
        }

        Expr read(Expr expr) {
            switch (expr) {
                case Place.Element element -> {
                    element.subscripts().forEach(this::read);
                    accesses.add(new Access(element, motion(element), false, statement));
                }
                case Place.Variable variable -> {
                    if (variable.type().dimensions() > 0) throw new Refusal("'%s' is used whole", variable.name());
                    if (!defined.contains(variable) && !variable.equals(loop.variable()))
                        accesses.add(new Access(variable, Motion.NONE, false, statement));
                }
                case Place.RealPart(Place.Element element) -> read(element);
                case Place.ImaginaryPart(Place.Element element) -> read(element);
                case Place.Component _, Place.As _, Place.RealPart _, Place.ImaginaryPart _, Place.Substring _ -> {
                    if (Trees.mentions(expr, loop.variable()))
                        throw new Refusal("'%s' is read in parts", Trees.root((Place) expr).name());
                    accesses.add(new Access((Place) expr, Motion.NONE, false, statement));
                }
                case Expr.Extent _, Expr.LowerBound _, Expr.Stride _ -> { }
                default -> Trees.mapChildren(expr, this::read);
            }
            return expr;
        }
    }

    private Motion motion(Place.Element element) {
        var name = Trees.root(element).name();
        if (!isNamed(element.array())) throw new Refusal("'%s' is reached through another array", name);
        var motion = Motion.NONE;
        for (int i = 0; i < element.subscripts().size(); i++) {
            var form = LinearForm.of(element.subscripts().get(i));
            boolean changes = form.hides(loop.variable()) || form.terms().keySet().stream()
                    .anyMatch(atom -> defined.stream().anyMatch(v -> Trees.mentions(atom, v)));
            if (changes) throw new Refusal("a subscript of '%s' is no sum of the loop variable and a constant", name);
            long factor = form.factor(loop.variable());
            // i - i stays, but a target would have to see that in what it prints
            if (factor == 0 && Trees.mentions(element.subscripts().get(i), loop.variable()))
                throw new Refusal("a subscript of '%s' has the loop variable in it and does not change", name);
            if (factor == 0) continue;
            if (i > 0 || factor != 1) throw new Refusal("'%s' is not passed through in the order of its elements",
                    name);
            motion = Motion.UNIT;
        }
        return motion;
    }

    private static boolean isNamed(Place array) {
        return switch (array) {
            case Place.Variable _ -> true;
            case Place.Component(var structure, _, _) -> isNamed(structure);
            case Place.As(var object, _) -> isNamed(object);
            case Place.Element _, Place.Substring _, Place.RealPart _, Place.ImaginaryPart _ -> false;
        };
    }

    private List<Conflict> conflicts() {
        var conflicts = new ArrayList<Conflict>();
        for (int s = 0; s < accesses.size(); s++) {
            var store = accesses.get(s);
            if (!store.write()) continue;
            for (int a = 0; a < accesses.size(); a++) {
                var other = accesses.get(a);
                if (a == s || other.write() && a < s) continue;
                if (meet(store, other))
                    conflicts.add(new Conflict((Place.Element) store.place(), other.place(), other.motion()));
            }
        }
        return conflicts;
    }

    /** Whether only the running program can tell that a store and another access do no harm to each other. */
    private boolean meet(Access store, Access other) {
        var stored = (Place.Element) store.place();
        if (!(other.place() instanceof Place.Element element) || !element.array().equals(stored.array()))
            return !aliases.areApart(array(stored), array(other.place()));
        if (other.motion() == Motion.NONE) return true;
        var distance = distance(element, stored);
        if (distance.isEmpty()) return true;
        long turns = distance.getAsLong();
        if (turns == 0 || Math.abs(turns) >= Math.min(WIDEST_GROUP, trips())) return false;
        // The element that the other access touches now is stored so many turns later (earlier, if negative).
        boolean before = other.statement() < store.statement()
                || !other.write() && other.statement() == store.statement();
        boolean kept = turns > 0 ? before : store.statement() < other.statement();
        if (!kept) throw new Refusal("'%s' carries a value from turn to turn", Trees.root(stored).name());
        return false;
    }

    /** How many turns the loop has, if that is known now; else very many. */
    private long trips() {
        return loop.first() instanceof Expr.IntLiteral(var first, _)
                && loop.last() instanceof Expr.IntLiteral(var last, _)
                ? last - first + 1 : Long.MAX_VALUE;
    }

    private static Place array(Place place) {
        return place instanceof Place.Element(var array, _) ? array : place;
    }

    /** How many elements the first lies behind the second in each turn; empty if that is not known now. */
    private OptionalLong distance(Place.Element first, Place.Element second) {
        long distance = 0;
        var stride = OptionalLong.of(1);
        for (int i = 0; i < first.subscripts().size(); i++) {
            var difference = LinearForm.of(first.subscripts().get(i)).minus(LinearForm.of(second.subscripts().get(i)));
            if (!difference.isConstant()) return OptionalLong.empty();
            if (difference.constant() != 0) {
                if (stride.isEmpty()) return OptionalLong.empty();
                distance += difference.constant() * stride.getAsLong();
            }
            stride = times(stride, extent(first.array(), i));
        }
        return OptionalLong.of(distance);
    }

    private static OptionalLong times(OptionalLong left, OptionalLong right) {
        return left.isEmpty() || right.isEmpty() ? OptionalLong.empty()
                : OptionalLong.of(left.getAsLong() * right.getAsLong());
    }

    /** The extent of a dimension counted from 0, if it is known now. */
    private OptionalLong extent(Place array, int dimension) {
        if (array instanceof Place.Variable variable
                && aliases.declaration(variable).flatMap(d -> d.shape())
                        .orElse(null) instanceof Shape.Explicit(var dimensions)
                && dimensions.get(dimension).extent().orElse(null) instanceof Expr.IntLiteral(var extent, _))
            return OptionalLong.of(extent);
        return OptionalLong.empty();
    }
}
