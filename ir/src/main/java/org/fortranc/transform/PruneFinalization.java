package org.fortranc.transform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fortranc.analysis.TypeHierarchy;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;

/**
 * Removes finalization that does nothing. A polymorphic object may be of any extension of its type, and which extensions
 * have final subroutines only the whole program shows; in most programs none has.
 *
 * <pre>
 *   if associated(item)           becomes      deallocate item
 *     finalize item
 *   end
 *   deallocate item
 * </pre>
 *
 * A finalizer does nothing if all it does is to finalize parts whose finalizers do nothing; it is removed as well.
 */
public final class PruneFinalization implements Pass {
    @Override public String name() {
        return "prune-finalization";
    }

    @Override public Program apply(Program program, PassContext context) {
        var types = TypeHierarchy.of(program);
        var idle = idle(program, types);
        var structures = new ArrayList<Structure>();
        for (var s : program.structures()) structures.add(pruned(s, idle));
        var units = new ArrayList<ProgramUnit>();
        for (var unit : program.units()) units.add(pruned(unit, idle, types));
        return structures.equals(program.structures()) && units.equals(program.units()) ? program
                : new Program(structures, program.blocks(), units);
    }

    /** The greatest set of finalizers that do nothing but call each other. */
    private static Set<ProcedureName> idle(Program program, TypeHierarchy types) {
        Map<ProcedureName, Procedure> procedures = new LinkedHashMap<>();
        Trees.forEachProcedure(program, p -> procedures.put(p.name(), p));
        Set<ProcedureName> idle = new LinkedHashSet<>();
        for (var structure : program.structures())
            for (var finalizer : structure.finalizers())
                if (procedures.containsKey(finalizer.procedure())) idle.add(finalizer.procedure());
        while (idle.removeIf(name -> !pruned(procedures.get(name).body(), idle, types).isEmpty())) {
            // each removal may disqualify those who call what was removed
        }
        return idle;
    }

    private static Structure pruned(Structure s, Set<ProcedureName> idle) {
        var finalizers = s.finalizers().stream().filter(f -> !idle.contains(f.procedure())).toList();
        return finalizers.equals(s.finalizers()) ? s : new Structure(s.name(), s.parent(), s.components(),
                s.bindings(), finalizers, s.sequence(), s.origin());
    }

    private static ProgramUnit pruned(ProgramUnit unit, Set<ProcedureName> idle, TypeHierarchy types) {
        var procedures = new ArrayList<Procedure>();
        boolean changed = false;
        for (var p : unit.procedures()) {
            if (!idle.contains(p.name())) procedures.add(p.withBody(pruned(p.body(), idle, types)));
            changed |= idle.contains(p.name()) || procedures.getLast() != p;
        }
        return changed ? new ProgramUnit(unit.name(), unit.kind(), unit.file(), unit.variables(),
                unit.initialization(), procedures, unit.origin()) : unit;
    }

    /** Statements around finalization that does nothing go with it. */
    private static List<Stmt> pruned(List<Stmt> body, Set<ProcedureName> idle, TypeHierarchy types) {
        List<Stmt> kept = new ArrayList<>();
        boolean changed = false;
        for (var stmt : body) {
            var now = Trees.mapParts(stmt, e -> e, nested -> pruned(nested, idle, types));
            boolean gone = now != stmt && isEmpty(now)
                    || stmt instanceof Stmt.Finalize(var object, _) && idle.containsAll(types.finalizers(object.type()));
            if (!gone) kept.add(now);
            changed |= gone || now != stmt;
        }
        return changed ? kept : body;
    }

    private static boolean isEmpty(Stmt stmt) {
        return switch (stmt) {
            case Stmt.If(_, var whenTrue, var whenFalse, _) -> whenTrue.isEmpty() && whenFalse.isEmpty();
            case Stmt.Loop loop -> loop.body().isEmpty() && loop.finalValue() == Stmt.Loop.FinalValue.DEAD;
            default -> false;
        };
    }
}
