package org.fortranc.transform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fortranc.analysis.Liveness;
import org.fortranc.analysis.PrivateScalars;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;

/**
 * Marks loops whose variable is not read after them before it is defined again, so that it can live in the loop alone.
 *
 * <pre>
 *   loop i = 1, n                 loop i = 1, n dead
 *     x[i] = 0.0                    x[i] = 0.0
 *   end                becomes    end
 *   loop i = 1, m                 loop i = 1, m
 *   ...                           ...
 *   k = i                         k = i
 * </pre>
 *
 * Only local integers that no internal procedure or pointer can see; saved variables too in a main program, which runs
 * once.
 */
public final class DeadFinalValues implements Pass {
    @Override public String name() {
        return "dead-final-values";
    }

    @Override public Program apply(Program program, PassContext context) {
        var scalars = new PrivateScalars(program);
        return Trees.mapProcedures(program, p -> mark(p, scalars));
    }

    private static Procedure mark(Procedure p, PrivateScalars scalars) {
        Set<String> variables = new LinkedHashSet<>();
        for (var name : scalars.of(p))
            if (p.declaration(name).orElseThrow().type() instanceof Type.IntegerType) variables.add(name);
        if (variables.isEmpty()) return p;
        var liveness = Liveness.of(p.body(), variables);
        return p.withBody(mark(p.body(), variables, liveness));
    }

    /** Outer loops first, since liveness knows the loops by the objects they are now. */
    private static List<Stmt> mark(List<Stmt> body, Set<String> variables, Liveness liveness) {
        return Trees.rewriteStmtsTopDown(body, stmt -> {
            if (!(stmt instanceof Stmt.Loop loop)) return stmt;
            var name = loop.variable().name();
            if (loop.finalValue() == Stmt.Loop.FinalValue.DEAD || !loop.variable().unit().isEmpty()
                    || !variables.contains(name) || liveness.isLiveAfter(loop, name)) return stmt;
            return new Stmt.Loop(loop.label(), loop.variable(), loop.first(), loop.last(), loop.step(), loop.schedule(),
                    Stmt.Loop.FinalValue.DEAD, loop.reductions(), loop.body(), loop.origin());
        });
    }
}
