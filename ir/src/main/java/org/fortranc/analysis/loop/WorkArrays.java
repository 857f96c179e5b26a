package org.fortranc.analysis.loop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
            boolean covered = false;
            for (int w = 0; w < i && !covered; w++) covered = accesses.get(w).writes() && covers(accesses.get(w), read);
            if (!covered) return false;
        }
        return true;
    }

    private static boolean covers(Access write, Access read) {
        if (write.timing() != Timing.ALWAYS) return false;
        int common = 0;
        while (common < write.around().size() && common < read.around().size()
                && write.around().get(common).equals(read.around().get(common))) common++;
        var passed = new ArrayList<>(write.around().subList(common, write.around().size()));
        var used = new HashSet<InnerLoop>();
        for (int i = 0; i < write.subscripts().size(); i++)
            if (!covers(write.subscripts().get(i), read.subscripts().get(i), read.known(), passed, used)) return false;
        return true;
    }

    /** Whether a subscript takes the value that is read when the loops that only the store stands in are passed. */
    private static boolean covers(LinearForm stored, LinearForm read, Known known, List<InnerLoop> passed,
            HashSet<InnerLoop> used) {
        var moving = passed.stream().filter(l -> stored.terms().containsKey(l.variable())).toList();
        if (moving.isEmpty()) {
            var difference = read.minus(stored);
            return known.proves(difference) && known.proves(difference.times(-1));
        }
        var inner = moving.getFirst();
        long factor = stored.factor(inner.variable());
        boolean dense = moving.size() == 1 && Math.abs(factor) == 1 && Math.abs(inner.step()) == 1 && used.add(inner)
                && passed.stream().noneMatch(l -> mentions(inner.first(), l.variable())
                        || mentions(inner.last(), l.variable()));
        if (!dense) return false;
        var rest = stored.plus(LinearForm.of(inner.variable()), -factor);
        var one = rest.plus(inner.first(), factor);
        var other = rest.plus(inner.last(), factor);
        boolean rising = factor * inner.step() > 0;
        return known.proves(read.minus(rising ? one : other)) && known.proves((rising ? other : one).minus(read));
    }

    private static boolean mentions(LinearForm form, Place.Variable variable) {
        return form.terms().keySet().stream().anyMatch(a -> Trees.mentions(a, variable));
    }
}
