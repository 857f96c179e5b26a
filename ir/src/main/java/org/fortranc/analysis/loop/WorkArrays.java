package org.fortranc.analysis.loop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.analysis.LinearForm;
import org.fortranc.analysis.loop.Access.InnerLoop;
import org.fortranc.analysis.loop.Access.Known;
import org.fortranc.analysis.loop.Access.Timing;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Trees;

/**
 * Whether each turn of a loop defines all elements of an array that it uses, before it uses them, so that turns may
 * have an array each.
 */
final class WorkArrays {
    private WorkArrays() {}

    /** @param accesses of the one array, in the order of the turn */
    static boolean isDefinedBeforeUse(List<Access> accesses) {
        for (int i = 0; i < accesses.size(); i++) {
            var read = accesses.get(i);
            if (!read.path().equals("()")) return false;
            if (read.writes()) continue;
            if (!isCovered(accesses, i, read.known()) && !isHandedOn(accesses, i)) return false;
        }
        return true;
    }

    private static boolean isCovered(List<Access> accesses, int position, Known known) {
        return isCovered(accesses, position, known, 2);
    }

    /** @param parts how often what one store leaves may be looked for among the others */
    private static boolean isCovered(List<Access> accesses, int position, Known known, int parts) {
        var read = accesses.get(position);
        for (int w = 0; w < position; w++) {
            if (!accesses.get(w).writes()) continue;
            var left = left(accesses.get(w), read, known);
            if (left.isEmpty()) continue;
            if (left.get().stream().allMatch(rest -> parts > 0 && isCovered(accesses, position, rest, parts - 1)))
                return true;
        }
        return false;
    }

    /**
     * Whether the innermost loop around has stored the element some of its turns before, and something else has
     * stored it for the first turns.
     */
    private static boolean isHandedOn(List<Access> accesses, int position) {
        var read = accesses.get(position);
        if (read.around().isEmpty()) return false;
        var loop = read.around().getLast();
        if (Math.abs(loop.step()) != 1) return false;
        for (var write : accesses) {
            if (!write.writes() || write.timing() != Timing.ALWAYS || !write.around().equals(read.around())) continue;
            var turns = distance(write, read, loop);
            if (turns <= 0) continue;
            // the loop variable in the first turns, of which there are so many
            var started = LinearForm.of(loop.variable()).minus(loop.first()).times(loop.step());
            var early = read.known().and(new LinearForm(Map.of(), turns - 1).minus(started),
                    Known.Relation.AT_LEAST_ZERO);
            if (isCovered(accesses, position, early)) return true;
        }
        return false;
    }

    /** How many turns of the loop lie between the store and the use of an element; 0 if that is not known. */
    private static long distance(Access write, Access read, InnerLoop loop) {
        long turns = 0;
        for (int i = 0; i < write.subscripts().size(); i++) {
            var stored = write.subscripts().get(i);
            var difference = stored.minus(read.subscripts().get(i));
            long factor = stored.factor(loop.variable()) * loop.step();
            if (!difference.isConstant() || factor == 0 && difference.constant() != 0) return 0;
            if (factor == 0) continue;
            if (difference.constant() % factor != 0) return 0;
            long distance = difference.constant() / factor;
            if (turns != 0 && turns != distance) return 0;
            turns = distance;
        }
        return turns;
    }

    /**
     * The cases in which the store does not reach what is read; empty if it is not known at all what it reaches.
     */
    private static Optional<List<Known>> left(Access write, Access read, Known known) {
        if (write.timing() != Timing.ALWAYS) return Optional.empty();
        int common = 0;
        while (common < write.around().size() && common < read.around().size()
                && write.around().get(common).equals(read.around().get(common))) common++;
        var passed = new ArrayList<>(write.around().subList(common, write.around().size()));
        var used = new HashSet<InnerLoop>();
        var left = new ArrayList<Known>();
        for (int i = 0; i < write.subscripts().size(); i++) {
            var range = range(write.subscripts().get(i), passed, used);
            if (range.isEmpty()) return Optional.empty();
            var value = read.subscripts().get(i);
            addUnlessProved(left, known, value.minus(range.get().least()));
            addUnlessProved(left, known, range.get().most().minus(value));
        }
        // the others must have a turn at least
        for (var loop : passed) {
            if (used.contains(loop)) continue;
            boolean free = passed.stream().noneMatch(l -> mentions(loop.first(), l.variable())
                    || mentions(loop.last(), l.variable()));
            if (!free || loop.step() == 0) return Optional.empty();
            addUnlessProved(left, known, loop.last().minus(loop.first()).times(Long.signum(loop.step())));
        }
        return Optional.of(left);
    }

    private static void addUnlessProved(List<Known> left, Known known, LinearForm form) {
        if (!known.proves(form)) left.add(known.and(form.times(-1).minus(new LinearForm(Map.of(), 1)),
                Known.Relation.AT_LEAST_ZERO));
    }

    private record Range(LinearForm least, LinearForm most) {}

    /** The values that a subscript takes, without gaps, when the loops that only the store stands in are passed. */
    private static Optional<Range> range(LinearForm stored, List<InnerLoop> passed, HashSet<InnerLoop> used) {
        var moving = passed.stream().filter(l -> stored.terms().containsKey(l.variable())).toList();
        if (moving.isEmpty()) return passed.stream().anyMatch(l -> mentions(stored, l.variable())) ? Optional.empty()
                : Optional.of(new Range(stored, stored));
        var inner = moving.getFirst();
        long factor = stored.factor(inner.variable());
        boolean dense = moving.size() == 1 && Math.abs(factor) == 1 && Math.abs(inner.step()) == 1 && used.add(inner)
                && passed.stream().noneMatch(l -> mentions(inner.first(), l.variable())
                        || mentions(inner.last(), l.variable()));
        var rest = stored.plus(LinearForm.of(inner.variable()), -factor);
        if (!dense || passed.stream().anyMatch(l -> mentions(rest, l.variable()))) return Optional.empty();
        var one = rest.plus(inner.first(), factor);
        var other = rest.plus(inner.last(), factor);
        return Optional.of(factor * inner.step() > 0 ? new Range(one, other) : new Range(other, one));
    }

    private static boolean mentions(LinearForm form, Place.Variable variable) {
        return form.terms().keySet().stream().anyMatch(a -> Trees.mentions(a, variable));
    }
}
