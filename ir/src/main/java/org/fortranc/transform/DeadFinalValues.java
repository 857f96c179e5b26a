package org.fortranc.transform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fortranc.analysis.Liveness;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
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
        Map<ProcedureName, Set<String>> captured = new HashMap<>();
        Trees.forEachProcedure(program, p -> p.host().ifPresent(host -> {
            for (var d : p.declarations())
                if (d.home() instanceof Home.Host(var name))
                    captured.computeIfAbsent(host, _ -> new HashSet<>()).add(name);
        }));
        return Trees.mapProcedures(program, p -> mark(p, captured.getOrDefault(p.name(), Set.of())));
    }

    private static Procedure mark(Procedure p, Set<String> captured) {
        boolean main = p.attributes().contains(Procedure.Attribute.MAIN);
        Set<String> variables = new LinkedHashSet<>();
        for (var d : p.declarations())
            if (isPrivate(d, main) && !captured.contains(d.name())) variables.add(d.name());
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

    private static boolean isPrivate(Declaration d, boolean main) {
        boolean home = d.home() instanceof Home.Local || main && d.home() instanceof Home.Saved;
        return home && d.type() instanceof Type.IntegerType && !d.has(Declaration.Attribute.TARGET)
                && !d.has(Declaration.Attribute.POINTER) && !d.has(Declaration.Attribute.ALLOCATABLE)
                && !d.has(Declaration.Attribute.VOLATILE);
    }
}
