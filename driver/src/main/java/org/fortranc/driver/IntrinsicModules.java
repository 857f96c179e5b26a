package org.fortranc.driver;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fortranc.analysis.CallGraph;
import org.fortranc.frontend.semantics.modules.Modules;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;

/** Intrinsic modules that are Fortran (F2018 clause 17): a program holds what it uses of them. */
final class IntrinsicModules {
    private IntrinsicModules() {}

    /** The program without procedures of intrinsic modules that nothing refers to. */
    static Program prune(Program program) {
        if (program.units().stream().noneMatch(IntrinsicModules::isIntrinsic)) return program;
        var used = used(program);
        return new Program(program.structures(), program.blocks(), program.units().stream().map(unit ->
                isIntrinsic(unit) ? new ProgramUnit(unit.name(), unit.kind(), unit.file(), unit.variables(),
                        unit.initialization(), unit.procedures().stream().filter(p -> used.contains(p.name())).toList(),
                        unit.origin()) : unit).toList());
    }

    private static boolean isIntrinsic(ProgramUnit unit) {
        return Modules.isIntrinsic(unit.name());
    }

    private static Set<ProcedureName> used(Program program) {
        var graph = CallGraph.of(program);
        Map<ProcedureName, Procedure> all = new HashMap<>();
        var waiting = new ArrayDeque<ProcedureName>();
        for (var unit : program.units()) {
            for (var procedure : unit.procedures()) {
                all.put(procedure.name(), procedure);
                if (!isIntrinsic(unit)) waiting.add(procedure.name());
            }
        }
        var used = new HashSet<ProcedureName>();
        while (!waiting.isEmpty()) {
            var name = waiting.remove();
            if (!all.containsKey(name) || !used.add(name)) continue;
            waiting.addAll(graph.callees(name));
            waiting.addAll(graph.references(name));
        }
        return used;
    }
}
