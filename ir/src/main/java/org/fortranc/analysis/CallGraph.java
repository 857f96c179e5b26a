package org.fortranc.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/**
 * Who calls whom, by name or through the bindings of types. A call through a procedure value may reach every procedure
 * whose reference is taken anywhere.
 */
public final class CallGraph {
    private final Map<ProcedureName, Procedure> procedures = new LinkedHashMap<>();
    private final Map<ProcedureName, Set<ProcedureName>> callees = new HashMap<>();
    private final Map<ProcedureName, Set<ProcedureName>> callers = new HashMap<>();
    /** Procedures with calls through values. */
    private final Set<ProcedureName> indirect = new LinkedHashSet<>();
    private final Map<ProcedureName, Set<ProcedureName>> references = new HashMap<>();
    private final Set<ProcedureName> referenced = new LinkedHashSet<>();
    /** Procedures that types bind or finalize with, and those that initialize units call. */
    private final Set<ProcedureName> bound = new LinkedHashSet<>();

    private CallGraph() {}

    public static CallGraph of(Program program) {
        var graph = new CallGraph();
        Trees.forEachProcedure(program, p -> graph.procedures.put(p.name(), p));
        var types = TypeHierarchy.of(program);
        Trees.forEachProcedure(program, p -> graph.add(p, types));
        for (var unit : program.units()) {
            Trees.forEachExpr(unit.initialization(), e -> note(e, graph.referenced));
            Trees.forEachStmt(unit.initialization(), stmt -> {
                if (stmt instanceof Stmt.Call(_, Stmt.Target.Direct(var callee), _, _)) graph.bound.add(callee);
            });
        }
        for (var structure : program.structures()) {
            structure.bindings().forEach(b -> b.procedure().ifPresent(graph.bound::add));
            structure.finalizers().forEach(f -> graph.bound.add(f.procedure()));
            for (var component : structure.components())
                for (var run : component.initial()) note(run.value(), graph.referenced);
        }
        return graph;
    }

    private void add(Procedure procedure, TypeHierarchy types) {
        Set<ProcedureName> direct = new LinkedHashSet<>();
        Set<ProcedureName> taken = new LinkedHashSet<>();
        Trees.forEachStmt(procedure.body(), stmt -> {
            if (stmt instanceof Stmt.Call(_, Stmt.Target.Direct(var callee), _, _)) direct.add(callee);
            if (stmt instanceof Stmt.Call(_, Stmt.Target.Slot(var object, var binding), _, _))
                direct.addAll(types.implementations(object.type(), binding));
            if (stmt instanceof Stmt.Finalize(var object, _)) direct.addAll(types.finalizers(object.type()));
            if (stmt instanceof Stmt.Call(_, var target, _, _) && isIndirect(target)) indirect.add(procedure.name());
            Trees.forEachOwnExpr(stmt, e -> note(e, taken));
        });
        for (var d : procedure.declarations()) Trees.forEachExpr(d, e -> note(e, taken));
        callees.put(procedure.name(), direct);
        for (var callee : direct) callers.computeIfAbsent(callee, _ -> new LinkedHashSet<>()).add(procedure.name());
        references.put(procedure.name(), taken);
        referenced.addAll(taken);
    }

    private static boolean isIndirect(Stmt.Target target) {
        return target instanceof Stmt.Target.Value
                || target instanceof Stmt.Target.Service(var service) && isForeign(service);
    }

    /** Whether a service runs C, which may call back whatever it has been given. */
    public static boolean isForeign(IntrinsicSubroutine service) {
        return service == IntrinsicSubroutine.C_CALL || service == IntrinsicSubroutine.C_MAIN;
    }

    /** Whether the program runs C anywhere. */
    public static boolean runsForeign(Program program) {
        var found = new boolean[1];
        Trees.forEachProcedure(program, p -> Trees.forEachStmt(p.body(), stmt -> found[0] |=
                stmt instanceof Stmt.Call(_, Stmt.Target.Service(var service), _, _) && isForeign(service)));
        return found[0];
    }

    private static void note(Expr expr, Set<ProcedureName> into) {
        if (expr instanceof Expr.ProcedureReference(var name, _)) into.add(name);
    }

    /** All procedures of the program, in its order. */
    public Iterable<Procedure> procedures() {
        return procedures.values();
    }

    /** Empty for a procedure that the program does not hold. */
    public Optional<Procedure> procedure(ProcedureName name) {
        return Optional.ofNullable(procedures.get(name));
    }

    /** The procedures that this one calls by name, as type-bound ones, or to finalize objects. */
    public Set<ProcedureName> callees(ProcedureName caller) {
        return Collections.unmodifiableSet(callees.getOrDefault(caller, Set.of()));
    }

    /** The procedures whose reference this one takes. */
    public Set<ProcedureName> references(ProcedureName procedure) {
        return Collections.unmodifiableSet(references.getOrDefault(procedure, Set.of()));
    }

    /** The procedures that a call through a procedure value may reach. */
    public Set<ProcedureName> referenced() {
        return Collections.unmodifiableSet(referenced);
    }

    /** The procedures that something else than a procedure's call by name may reach. */
    public Set<ProcedureName> reachedElsewhere() {
        Set<ProcedureName> all = new LinkedHashSet<>(referenced);
        all.addAll(bound);
        return all;
    }

    /** The procedures that may call this one, by name or through a value. */
    public Set<ProcedureName> callers(ProcedureName callee) {
        Set<ProcedureName> all = new LinkedHashSet<>(callers.getOrDefault(callee, Set.of()));
        if (referenced.contains(callee)) all.addAll(indirect);
        return all;
    }

    /** Whether a call of the procedure may lead to another call of it before it ends. */
    public boolean isRecursive(ProcedureName name) {
        Set<ProcedureName> reached = new HashSet<>();
        var next = new ArrayList<>(List.of(name));
        while (!next.isEmpty()) {
            var caller = next.removeLast();
            var called = new ArrayList<>(callees(caller));
            if (indirect.contains(caller)) called.addAll(referenced);
            for (var callee : called) {
                if (callee.equals(name)) return true;
                if (reached.add(callee)) next.add(callee);
            }
        }
        return false;
    }

    /** All procedures of the program, those called by name before their callers as far as recursion lets them. */
    public List<ProcedureName> calleesFirst() {
        List<ProcedureName> order = new ArrayList<>();
        Set<ProcedureName> seen = new HashSet<>();
        for (var name : procedures.keySet()) visit(name, seen, order);
        return order;
    }

    private void visit(ProcedureName name, Set<ProcedureName> seen, List<ProcedureName> order) {
        if (!procedures.containsKey(name) || !seen.add(name)) return;
        for (var callee : callees.get(name)) visit(callee, seen, order);
        order.add(name);
    }
}
