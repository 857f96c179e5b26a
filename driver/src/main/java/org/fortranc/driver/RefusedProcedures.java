package org.fortranc.driver;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.analysis.CallGraph;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.Diagnostic;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;

/**
 * Procedures that could not be translated, because they use types that are not. Libraries list all kinds in their
 * generic interfaces; a program that does not reach the procedures of such kinds can do without them, and one that may
 * reach them is refused.
 */
final class RefusedProcedures {
    private final Program program;
    private final CallGraph graph;
    private final Map<ProcedureName, Stmt.Unresolved> refused = new LinkedHashMap<>();

    private RefusedProcedures(Program program) {
        this.program = program;
        this.graph = CallGraph.of(program);
        Trees.forEachProcedure(program, p -> p.refusal().ifPresent(reason -> refused.put(p.name(), reason)));
    }

    /**
     * The program without the refused procedures and without those that cannot be called unless a refused one may be.
     *
     * @param beside C, which may call procedures by their binding labels
     */
    static Program leaveOut(Program program, ForeignLink beside, DiagnosticSink diagnostics) {
        var all = new RefusedProcedures(program);
        if (all.refused.isEmpty()) return program;
        all.reportReached(beside, diagnostics);
        return all.without(all.reachingRefused());
    }

    private void reportReached(ForeignLink beside, DiagnosticSink diagnostics) {
        var from = new HashMap<ProcedureName, Optional<ProcedureName>>();
        var waiting = new ArrayDeque<ProcedureName>();
        for (var root : roots(beside)) if (from.putIfAbsent(root, Optional.empty()) == null) waiting.add(root);
        while (!waiting.isEmpty()) {
            var name = waiting.remove();
            for (var next : reachedFrom(name))
                if (from.putIfAbsent(next, Optional.of(name)) == null) waiting.add(next);
        }
        refused.forEach((name, reason) -> {
            if (!from.containsKey(name)) return;
            var notes = from.get(name).flatMap(graph::procedure).map(p -> List.of(new Diagnostic.Note(
                    "'%s' refers to '%s'".formatted(p.name().name(), name.name()), p.origin().range())))
                    .orElse(List.of());
            diagnostics.report(new Diagnostic(Code.NOT_TRANSLATED, reason.reason(), reason.origin().range(), notes));
        });
    }

    private Set<ProcedureName> roots(ForeignLink beside) {
        var roots = new HashSet<ProcedureName>();
        for (var procedure : graph.procedures()) {
            if (procedure.attributes().contains(Procedure.Attribute.MAIN)
                    || beside.isGiven() && procedure.attributes().contains(Procedure.Attribute.BIND_C))
                roots.add(procedure.name());
        }
        for (var unit : program.units()) Trees.forEachStmt(unit.initialization(), stmt -> {
            if (stmt instanceof Stmt.Call(_, Stmt.Target.Direct(var callee), _, _)) roots.add(callee);
            Trees.forEachOwnExpr(stmt, e -> taken(e).ifPresent(roots::add));
        });
        for (var unit : program.units())
            for (var variable : unit.variables()) Trees.forEachExpr(variable, e -> taken(e).ifPresent(roots::add));
        for (var structure : program.structures())
            for (var component : structure.components())
                for (var run : component.initial()) taken(run.value()).ifPresent(roots::add);
        return roots;
    }

    private static Optional<ProcedureName> taken(Expr expr) {
        return expr instanceof Expr.ProcedureReference(var name, _) ? Optional.of(name) : Optional.empty();
    }

    private Set<ProcedureName> reachedFrom(ProcedureName name) {
        var all = new HashSet<>(graph.callees(name));
        all.addAll(graph.references(name));
        return all;
    }

    /** The refused procedures, what refers to them directly or indirectly, and what is internal to one of those. */
    private Set<ProcedureName> reachingRefused() {
        var users = new HashMap<ProcedureName, Set<ProcedureName>>();
        for (var procedure : graph.procedures()) {
            for (var used : reachedFrom(procedure.name()))
                users.computeIfAbsent(used, _ -> new HashSet<>()).add(procedure.name());
            procedure.host().ifPresent(host ->
                    users.computeIfAbsent(host, _ -> new HashSet<>()).add(procedure.name()));
        }
        var all = new HashSet<ProcedureName>();
        var waiting = new ArrayDeque<>(refused.keySet());
        while (!waiting.isEmpty()) {
            var name = waiting.remove();
            if (all.add(name)) waiting.addAll(users.getOrDefault(name, Set.of()));
        }
        return all;
    }

    private Program without(Set<ProcedureName> names) {
        var structures = program.structures().stream().map(s -> new Structure(s.name(), s.parent(), s.components(),
                s.bindings().stream().map(b -> new Structure.Binding(b.name(), b.procedure().filter(p ->
                        !names.contains(p)), b.passed())).toList(),
                s.finalizers().stream().filter(f -> !names.contains(f.procedure())).toList(), s.sequence(),
                s.origin())).toList();
        var units = program.units().stream().map(u -> new ProgramUnit(u.name(), u.kind(), u.file(), u.variables(),
                u.initialization(), u.procedures().stream().filter(p -> !names.contains(p.name())).toList(),
                u.origin())).toList();
        return new Program(structures, program.blocks(), units);
    }
}
