package org.fortranc.analysis.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fortranc.analysis.Aliases;
import org.fortranc.analysis.LinearForm;
import org.fortranc.analysis.loop.Access.Known;
import org.fortranc.analysis.loop.LoopVerdict.Carried;
import org.fortranc.analysis.loop.LoopVerdict.Condition;
import org.fortranc.analysis.loop.LoopVerdict.Dependence;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/**
 * Whether two accesses can touch the same storage in different turns of a loop. Everything that is known of both is
 * written down for two turns, the earlier and the later, and the subscripts are set equal: no solution, no meeting.
 */
final class Meetings {
    /** Loops that need more answers than this are not judged; it would take too long. */
    private static final int MOST_QUESTIONS = 4000;

    private final Stmt.Loop loop;
    private final Values values;
    private final Aliases aliases;
    private final Bounds bounds;
    private final List<Map<Expr, Expr>> names = List.of(new HashMap<>(), new HashMap<>());
    private final Set<Condition> conditions = new LinkedHashSet<>();
    private int questions;

    Meetings(Stmt.Loop loop, Values values, Aliases aliases, Bounds bounds) {
        this.loop = loop;
        this.values = values;
        this.aliases = aliases;
        this.bounds = bounds;
    }

    /** What must hold for the meetings that were found impossible. */
    Set<Condition> conditions() {
        return conditions;
    }

    /** How two accesses meet, one of which writes; empty if they do not, under the {@link #conditions}. */
    Optional<Carried> of(Access one, Access other) {
        return one.root().equals(other.root()) ? ofSame(one, other) : ofDifferent(one, other);
    }

    private Optional<Carried> ofDifferent(Access one, Access other) {
        boolean pointed = one.pointed() >= 0 || other.pointed() >= 0;
        if (!pointed && aliases.areApart(one.place(), other.place())) return Optional.empty();
        if (pointed && (isHidden(one) || isHidden(other))) return Optional.empty();
        var left = bounds.address(one);
        var right = bounds.address(other);
        if (left.isPresent() && right.isPresent() && bounds.isSameBlock(one, other)) {
            boolean meet = meetAt(one, other, left.get(), right.get());
            return meet ? carried(one, other) : Optional.empty();
        }
        var first = whole(one);
        var second = whole(other);
        if (first.isEmpty() || second.isEmpty()) return Optional.of(new Carried(name(one) + "' and '" + name(other),
                Dependence.UNKNOWN_STORAGE, one.line(), other.line(), OptionalLong.empty()));
        if (!conditions.contains(new Condition.Apart(second.get(), first.get())))
            conditions.add(new Condition.Apart(first.get(), second.get()));
        return Optional.empty();
    }

    /** Whether no pointer can point to it. */
    private boolean isHidden(Access access) {
        return access.pointed() < 0 && bounds.isOwn(access.root());
    }

    /** The array or scalar that is accessed, if it is the same in all turns. */
    private Optional<Place> whole(Access access) {
        var place = access.place();
        while (place instanceof Place.Element(var array, _) || isPart(place)) {
            place = switch (place) {
                case Place.Element(var array, _) -> array;
                case Place.RealPart(var whole) -> whole;
                case Place.ImaginaryPart(var whole) -> whole;
                case Place.Substring(var whole, _, _) -> whole;
                case Place.As(var whole, _) -> whole;
                case Place.Variable _, Place.Component _ -> throw new IllegalStateException("no part");
            };
            if (place instanceof Place.Component component && hasElement(component)) place = component.structure();
        }
        var fixed = new boolean[] {true};
        Trees.forEachExpr(place, e -> fixed[0] &= !(e instanceof Place.Element));
        return fixed[0] ? Optional.of(place) : Optional.empty();
    }

    private static boolean isPart(Place place) {
        return place instanceof Place.RealPart || place instanceof Place.ImaginaryPart
                || place instanceof Place.Substring || place instanceof Place.As;
    }

    private static boolean hasElement(Place place) {
        var found = new boolean[1];
        Trees.forEachExpr(place, e -> found[0] |= e instanceof Place.Element);
        return found[0];
    }

    private Optional<Carried> ofSame(Access one, Access other) {
        if (areOtherComponents(one, other)) return Optional.empty();
        if (one.pointed() >= 0 || other.pointed() >= 0) {
            if (!sameTarget(one, other)) return Optional.of(new Carried(name(one), Dependence.UNKNOWN_STORAGE,
                    one.line(), other.line(), OptionalLong.empty()));
        }
        int ranks = Math.min(one.subscripts().size(), other.subscripts().size());
        if (meet(one, other, ranks)) return carried(one, other);
        return justify(one, other, ranks) ? Optional.empty() : carried(one, other);
    }

    /** Whether the paths part at components of other names. */
    private static boolean areOtherComponents(Access one, Access other) {
        return one.pointed() < 0 && other.pointed() < 0 && !isPrefix(one.path(), other.path())
                && !isPrefix(other.path(), one.path());
    }

    private static boolean isPrefix(String path, String of) {
        return of.startsWith(path) && (of.length() == path.length() || "%(".indexOf(of.charAt(path.length())) >= 0);
    }

    /** Whether both go through the same pointer, which is the same in all turns. */
    private boolean sameTarget(Access one, Access other) {
        if (!one.path().equals(other.path()) || one.pointed() != other.pointed()) return false;
        for (int i = 0; i < one.pointed(); i++) {
            var form = one.subscripts().get(i);
            if (!form.equals(other.subscripts().get(i)) || values.isChanging(form)) return false;
        }
        return true;
    }

    private boolean meet(Access one, Access other, int ranks) {
        return follows(one, other, ranks) || follows(other, one, ranks);
    }

    private boolean follows(Access earlier, Access later, int ranks) {
        var system = turns(earlier, later);
        for (int i = 0; i < ranks; i++) system.zero(difference(earlier, later, i));
        return perhaps(system, earlier, later);
    }

    private boolean meetAt(Access one, Access other, LinearForm address, LinearForm otherAddress) {
        return perhaps(turns(one, other).zero(in(0, address).minus(in(1, otherAddress))), one, other)
                || perhaps(turns(other, one).zero(in(0, otherAddress).minus(in(1, address))), other, one);
    }

    private LinearForm difference(Access earlier, Access later, int dimension) {
        return in(0, earlier.subscripts().get(dimension)).minus(in(1, later.subscripts().get(dimension)));
    }

    /** What is known of two turns, the earlier of which has the first access. */
    private LinearSystem turns(Access earlier, Access later) {
        var system = new LinearSystem();
        demand(system, earlier.known(), 0);
        demand(system, later.known(), 1);
        var variable = LinearForm.of(loop.variable());
        var advance = in(1, variable).minus(in(0, variable));
        var one = new LinearForm(Map.of(), 1);
        if (loop.step() instanceof Expr.IntLiteral(var step, _))
            system.atLeastZero(advance.times(step > 0 ? 1 : -1).minus(one));
        return system;
    }

    private void demand(LinearSystem system, Known known, int turn) {
        known.all(Known.Relation.AT_LEAST_ZERO).forEach(form -> system.atLeastZero(in(turn, form)));
        known.all(Known.Relation.ZERO).forEach(form -> system.zero(in(turn, form)));
    }

    /** Whether the demands can be met, also those that something is not 0, which split the question. */
    private boolean perhaps(LinearSystem system, Access earlier, Access later) {
        if (++questions > MOST_QUESTIONS) throw new Turn.Obstacle("it is too long to be judged");
        var different = new ArrayList<LinearForm>();
        earlier.known().all(Known.Relation.NOT_ZERO).forEach(form -> different.add(in(0, form)));
        later.known().all(Known.Relation.NOT_ZERO).forEach(form -> different.add(in(1, form)));
        if (!(loop.step() instanceof Expr.IntLiteral)) different.addFirst(in(1, LinearForm.of(loop.variable()))
                .minus(in(0, LinearForm.of(loop.variable()))));
        return perhaps(system, different.subList(0, Math.min(3, different.size())));
    }

    private static boolean perhaps(LinearSystem system, List<LinearForm> different) {
        if (system.hasNoSolution()) return false;
        if (different.isEmpty()) return true;
        var form = different.getFirst();
        var rest = different.subList(1, different.size());
        var one = new LinearForm(Map.of(), 1);
        return perhaps(system.copy().atLeastZero(form.minus(one)), rest)
                || perhaps(system.copy().atLeastZero(form.times(-1).minus(one)), rest);
    }

    /** The form with the names of one of the two turns for what changes from turn to turn. */
    private LinearForm in(int turn, LinearForm form) {
        var terms = new HashMap<Expr, Long>();
        boolean changed = false;
        for (var term : form.terms().entrySet()) {
            var atom = names.get(turn).computeIfAbsent(term.getKey(), a -> renamed(a, turn));
            changed |= atom != term.getKey();
            terms.merge(atom, term.getValue(), Long::sum);
        }
        return changed ? new LinearForm(terms, form.constant()) : form;
    }

    private Expr renamed(Expr atom, int turn) {
        return Trees.rewrite(atom, e -> e instanceof Place.Variable v && values.isChanging(v)
                ? new Place.Variable(v.unit(), v.name() + "'" + turn, v.type()) : e);
    }

    // Why different subscripts are different storage

    /**
     * Elements with different subscripts are different storage as long as all subscripts but the last stay inside
     * their bounds. Where only one subscript differs at all, its value alone decides.
     */
    private boolean justify(Access one, Access other, int ranks) {
        int differing = 0;
        for (int i = 0; i < ranks; i++) {
            var difference = difference(one, other, i);
            if (!difference.isConstant() || difference.constant() != 0) differing++;
        }
        if (differing <= 1) return true;
        var left = bounds.index(one);
        var right = bounds.index(other);
        if (left.isPresent() && right.isPresent() && !meetAt(one, other, left.get(), right.get())) return true;
        for (int i = 0; i < ranks; i++) {
            var dimension = one.dimensions().get(i);
            if (dimension.number() == dimension.array().type().dimensions() - 1) continue;
            if (!mayBeInside(one, i) || !mayBeInside(other, i)) return false;
        }
        return true;
    }

    /** Whether the subscript is known to stay inside its bounds, or may do so, which becomes a condition. */
    private boolean mayBeInside(Access access, int position) {
        var dimension = access.dimensions().get(position);
        var form = access.subscripts().get(position);
        var lower = bounds.lower(dimension);
        boolean proved = access.known().proves(form.minus(lower))
                && access.known().proves(bounds.upper(dimension).minus(form));
        if (proved) return true;
        if (isSurelyOutside(access, form.minus(lower)) || isSurelyOutside(access, bounds.upper(dimension).minus(form)))
            return false;
        boolean known = conditions.stream().anyMatch(c -> c instanceof Condition.Inside(var array, var number, _)
                && array.equals(dimension.array()) && number == dimension.number());
        if (!known) conditions.add(new Condition.Inside(dimension.array(), dimension.number(), access.line()));
        return true;
    }

    /** Whether the form is negative in some turn whatever values the program has that are not known. */
    private boolean isSurelyOutside(Access access, LinearForm form) {
        var relevant = new ArrayList<>(access.known().all(Known.Relation.AT_LEAST_ZERO));
        relevant.add(form);
        boolean closed = relevant.stream().allMatch(f -> f.terms().keySet().stream().allMatch(atom ->
                isCounter(atom, access)));
        return closed && !access.known().proves(form);
    }

    // What to tell

    private static String name(Access access) {
        return access.root().name();
    }

    private Optional<Carried> carried(Access one, Access other) {
        var writer = one.writes() ? one : other;
        var partner = one.writes() ? other : one;
        int ranks = Math.min(one.subscripts().size(), other.subscripts().size());
        boolean same = one.root().equals(other.root());
        var distance = same ? distance(writer, partner, ranks) : OptionalLong.empty();
        if (one.writes() && other.writes()) return Optional.of(new Carried(name(one), unknown(one, other)
                ? Dependence.UNKNOWN_PLACES : Dependence.OUTPUT, one.line(), other.line(),
                distance.isPresent() ? OptionalLong.of(Math.abs(distance.getAsLong())) : distance));
        if (unknown(one, other)) return Optional.of(new Carried(name(writer), Dependence.UNKNOWN_PLACES, writer.line(),
                partner.line(), OptionalLong.empty()));
        boolean flow = distance.isPresent() ? distance.getAsLong() > 0 : !same || follows(writer, partner, ranks);
        return Optional.of(flow ? new Carried(name(writer), Dependence.FLOW, writer.line(), partner.line(), distance)
                : new Carried(name(writer), Dependence.ANTI, partner.line(), writer.line(),
                        distance.isPresent() ? OptionalLong.of(-distance.getAsLong()) : distance));
    }

    /** Whether the subscripts have values that neither bounds nor loop variables tell. */
    private boolean unknown(Access one, Access other) {
        for (var access : List.of(one, other))
            for (var form : access.subscripts())
                for (var atom : form.terms().keySet())
                    if (values.isChanging(atom) && !isCounter(atom, access)) return true;
        return false;
    }

    /** Whether it is the variable of this loop or of an inner one. */
    private boolean isCounter(Expr atom, Access access) {
        return atom.equals(loop.variable()) || access.around().stream().anyMatch(l -> l.variable().equals(atom));
    }

    /** How many turns after the first access the second touches the same element; empty if that varies. */
    private OptionalLong distance(Access first, Access second, int ranks) {
        var found = OptionalLong.empty();
        long step = loop.step() instanceof Expr.IntLiteral(var s, _) ? s : 0;
        if (step == 0) return found;
        for (int i = 0; i < ranks; i++) {
            var form = first.subscripts().get(i);
            var difference = form.minus(second.subscripts().get(i));
            long factor = form.factor(loop.variable());
            if (factor == 0) continue;
            if (!difference.isConstant() || difference.constant() % (factor * step) != 0) return OptionalLong.empty();
            long turns = difference.constant() / (factor * step);
            if (found.isPresent() && found.getAsLong() != turns) return OptionalLong.empty();
            found = OptionalLong.of(turns);
        }
        return found.isPresent() && found.getAsLong() == 0 ? OptionalLong.empty() : found;
    }
}
