package org.fortranc.transform;

import java.util.Set;
import org.fortranc.analysis.Dependences;
import org.fortranc.analysis.LaneForm;
import org.fortranc.analysis.Liveness;
import org.fortranc.analysis.PrivateScalars;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;
import org.fortranc.pass.Property;

/**
 * Marks innermost loops whose turns may run side by side in lanes.
 *
 * <pre>
 *   loop i = 2, n                          loop i = 2, n vector
 *     d = u[i] - u[i - 1]        becomes     d = u[i] - u[i - 1]
 *     v[i] = v[i] + d * dt                   v[i] = v[i] + d * dt
 *   end                                    end
 * </pre>
 *
 * Left alone are sums and other values carried from turn to turn, calls of functions whose lanes would give other bits,
 * loops with IF, and scalars that are read after the loop. Dummy arguments that might be one array do not hinder: a
 * target asks {@link Dependences} for the pairs that it has to test when the loop is entered.
 */
public final class ScheduleLoops implements Pass {
    @Override public String name() {
        return "schedule-loops";
    }

    @Override public Set<Property> requires() {
        return Set.of(Property.NO_UNRESOLVED);
    }

    @Override public Set<Property> establishes() {
        return Set.of(Property.LOOPS_SCHEDULED);
    }

    @Override public Program apply(Program program, PassContext context) {
        var scalars = new PrivateScalars(program);
        return Trees.mapProcedures(program, p -> schedule(program, p, scalars.of(p)));
    }

    private static Procedure schedule(Program program, Procedure p, Set<String> scalars) {
        if (!hasLaneForm(p)) return p;
        var liveness = Liveness.of(p.body(), scalars);
        return p.withBody(Trees.rewriteStmtsTopDown(p.body(), stmt -> stmt instanceof Stmt.Loop loop
                && isIndependent(program, p, loop, scalars, liveness) ? vector(loop) : stmt));
    }

    private static boolean hasLaneForm(Procedure p) {
        var found = new boolean[1];
        Trees.forEachStmt(p.body(), stmt -> found[0] |= stmt instanceof Stmt.Loop loop && LaneForm.of(loop)
                .isPresent());
        return found[0];
    }

    private static boolean isIndependent(Program program, Procedure p, Stmt.Loop loop, Set<String> scalars,
            Liveness liveness) {
        if (loop.schedule() != Stmt.Loop.Schedule.SEQUENTIAL) return false;
        var form = LaneForm.of(loop);
        if (form.isEmpty()) return false;
        for (var temporary : form.get().temporaries())
            if (!temporary.unit().isEmpty() || !scalars.contains(temporary.name())
                    || liveness.isLiveAfter(loop, temporary.name())) return false;
        return Dependences.of(program, p, loop) instanceof Dependences.Verdict.Independent;
    }

    private static Stmt.Loop vector(Stmt.Loop loop) {
        return new Stmt.Loop(loop.label(), loop.variable(), loop.first(), loop.last(), loop.step(),
                Stmt.Loop.Schedule.VECTOR, loop.finalValue(), loop.reductions(), loop.body(), loop.origin());
    }
}
