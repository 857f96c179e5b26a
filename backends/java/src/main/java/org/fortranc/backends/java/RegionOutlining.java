package org.fortranc.backends.java;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;

/**
 * Cuts what is still too long after {@link KernelOutlining}: runs of statements become internal procedures, which share
 * the variables of their host as Fortran's do. A method of more than 8000 bytecodes is never compiled, and one of more
 * than 65535 is refused.
 *
 * <pre>
 *   statements of lines 12 to 80          call main::lines_12_to_80()
 *   statements of lines 81 to 140   becomes   jump = call main::lines_81_to_140()
 *   ...                                   if (jump == 1) leave search
 * </pre>
 *
 * Jumps out of a run become a number that the procedure returns and its caller acts on.
 */
final class RegionOutlining implements Pass {
    /** A run below this is not worth a method of its own. */
    private static final int WORTH = 80;

    private final int longest;

    /** @param longest the estimated size that methods shall not exceed */
    RegionOutlining(int longest) {
        this.longest = longest;
    }

    @Override public String name() {
        return "outline-regions";
    }

    @Override public Program apply(Program program, PassContext context) {
        return Trees.mapUnits(program, unit -> {
            if (unit.procedures().stream().allMatch(p -> CodeSize.of(p.body()) <= longest)) return unit;
            var taken = new HashSet<String>();
            unit.procedures().forEach(p -> taken.add(p.name().name()));
            unit.variables().forEach(v -> taken.add(v.name()));
            var procedures = new ArrayList<Procedure>();
            for (var procedure : unit.procedures()) {
                if (CodeSize.of(procedure.body()) <= longest) procedures.add(procedure);
                else procedures.addAll(new Cutting(unit, procedure, taken).run());
            }
            return new ProgramUnit(unit.name(), unit.kind(), unit.file(), unit.variables(), unit.initialization(),
                    procedures,
                    unit.origin());
        });
    }

    /** One procedure being cut. */
    private final class Cutting {
        private final Procedure procedure;
        private final Set<String> taken;
        private final RegionProcedures regions;
        private final Map<Stmt, Integer> sizes = new IdentityHashMap<>();

        Cutting(ProgramUnit unit, Procedure procedure, Set<String> taken) {
            this.procedure = procedure;
            this.taken = taken;
            regions = new RegionProcedures(unit, procedure);
        }

        List<Procedure> run() {
            var body = fit(procedure.body(), longest, List.of());
            var all = new ArrayList<Procedure>();
            all.add(regions.host().withBody(body));
            all.addAll(regions.made());
            return all;
        }

        private int size(List<Stmt> body) {
            return body.stream().mapToInt(this::size).sum();
        }

        private int size(Stmt stmt) {
            return sizes.computeIfAbsent(stmt, s -> CodeSize.of(List.of(s)));
        }

        /** The same statements in at most {@code budget}, where that is possible. */
        private List<Stmt> fit(List<Stmt> body, int budget, List<Stmt> around) {
            var now = body;
            while (size(now) > budget) {
                var shorter = cut(now, around);
                if (size(shorter) >= size(now)) return now;
                now = shorter;
            }
            return now;
        }

        private List<Stmt> cut(List<Stmt> body, List<Stmt> around) {
            var result = new ArrayList<Stmt>();
            var run = new ArrayList<Stmt>();
            for (var group : groups(body)) {
                var fitting = group.size() == 1 ? List.of(fit(group.getFirst(), around)) : group;
                boolean full = size(run) + size(fitting) > longest / 2;
                boolean section = size(run) > longest / 4 && !fitting.getFirst().origin().comments().isEmpty();
                if (full || section) {
                    result.addAll(outlined(run, around));
                    run.clear();
                }
                run.addAll(fitting);
            }
            result.addAll(outlined(run, around));
            return result;
        }

        private List<Stmt> outlined(List<Stmt> run, List<Stmt> around) {
            if (size(run) < WORTH || run.size() == 1 && run.getFirst() instanceof Stmt.Call
                    || !RegionProcedures.canMove(run))
                return List.copyOf(run);
            return regions.move(List.copyOf(run), name(run), around);
        }

        private ProcedureName name(List<Stmt> run) {
            int first = run.getFirst().origin().range().line();
            var last = new int[] {first};
            Trees.forEachStmt(run, s -> last[0] = Math.max(last[0], s.origin().range().line()));
            var name = first == last[0] ? "line_" + first : "lines_" + first + "_to_" + last[0];
            var unique = name;
            for (int i = 2; !taken.add(unique); i++) unique = name + "_" + i;
            return new ProcedureName(procedure.name().unit(), unique);
        }

        /** A statement that fits into one method: of its bodies, the longest become calls. */
        private Stmt fit(Stmt stmt, List<Stmt> around) {
            if (size(stmt) <= longest) return stmt;
            var inner = new ArrayList<>(around);
            inner.add(stmt);
            var bodies = new ArrayList<>(LocalPlacement.bodies(stmt));
            bodies.sort(Comparator.comparingInt((List<Stmt> b) -> size(b)).reversed());
            Map<List<Stmt>, List<Stmt>> replaced = new IdentityHashMap<>();
            int excess = size(stmt) - longest;
            for (var body : bodies) {
                if (excess <= 0) break;
                var shorter = fit(body, Math.max(0, size(body) - excess), inner);
                excess -= size(body) - size(shorter);
                replaced.put(body, shorter);
            }
            return Trees.mapParts(stmt, UnaryOperator.identity(), body -> replaced.getOrDefault(body, body));
        }
    }

    /** Statements that stay together: the parts of one input or output statement. */
    private static List<List<Stmt>> groups(List<Stmt> body) {
        var groups = new ArrayList<List<Stmt>>();
        Map<String, Integer> ends = new HashMap<>();
        for (int i = 0; i < body.size(); i++)
            if (body.get(i) instanceof Stmt.Transfer.End end) ends.put(end.handle(), i);
        for (int i = 0; i < body.size(); ) {
            int last = body.get(i) instanceof Stmt.Transfer.Begin begin ? ends.getOrDefault(begin.handle(), i) : i;
            groups.add(body.subList(i, last + 1));
            i = last + 1;
        }
        return groups;
    }
}
