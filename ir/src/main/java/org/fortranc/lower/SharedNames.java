package org.fortranc.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.OpenMp.Clause;
import org.fortranc.ir.fortran.OpenMp.Role;
import org.fortranc.ir.fortran.SymbolName;

/** What names in a region of OpenMP mean by the rules that need no clause (OpenMP 4.5, 2.15.1.1). */
final class SharedNames {
    private SharedNames() {}

    /** The variables of the region that are not private by a rule or a list: those it shares with what is around. */
    static List<Designator.ObjectName> of(Construct.Directed construct) {
        Map<SymbolName, Designator.ObjectName> names = new LinkedHashMap<>();
        for (var block : construct.blocks()) FortranTrees.walkExpressions(block, e -> {
            if (e instanceof Designator.ObjectName name) names.putIfAbsent(name.entity(), name);
        });
        for (var clause : construct.clauses()) {
            switch (clause) {
                case Clause.Listed(var role, var variables) -> variables.forEach(v -> {
                    if (role == Role.PRIVATE) names.remove(v.entity());
                    else names.putIfAbsent(v.entity(), v);
                });
                case Clause.Reduction(_, var variables) -> variables.forEach(v -> names.putIfAbsent(v.entity(), v));
                case Clause.Linear _, Clause.Default _, Clause.Schedule _, Clause.Valued _, Clause.Plain _,
                        Clause.Named _, Clause.Depend _ -> { }
            }
        }
        counters(construct).forEach(name -> names.remove(name.entity()));
        if (construct.directive().isLoop()) associated(construct, construct.blocks().getFirst(), names);
        for (var block : construct.blocks()) FortranTrees.walk(block, c -> {
            if (c instanceof Construct.Block inner) inner.specification().entities()
                    .forEach(e -> names.remove(e.name()));
        });
        return List.copyOf(names.values());
    }

    private static void associated(Construct.Directed construct, List<Construct> body,
            Map<SymbolName, Designator.ObjectName> names) {
        var listed = listed(construct);
        for (var statement : body)
            if (statement instanceof Construct.Do(Construct.LoopControl.Counted(Designator.ObjectName name, _, _, _),
                    _, _, _) && !listed.contains(name.entity())) names.remove(name.entity());
    }

    /** The variables that the directive's lists name. */
    static Set<SymbolName> listed(Construct.Directed construct) {
        Set<SymbolName> listed = new HashSet<>();
        for (var clause : construct.clauses()) {
            if (clause instanceof Clause.Listed(_, var variables)) variables.forEach(v -> listed.add(v.entity()));
            if (clause instanceof Clause.Reduction(_, var variables)) variables.forEach(v -> listed.add(v.entity()));
        }
        return listed;
    }

    /** The variables of sequential loops in a parallel region, which each thread has for itself. */
    static List<Designator.ObjectName> counters(Construct.Directed construct) {
        if (!construct.directive().isParallel()) return List.of();
        var listed = listed(construct);
        Map<SymbolName, Designator.ObjectName> counters = new LinkedHashMap<>();
        for (var block : construct.blocks()) collect(block, counters);
        return new ArrayList<>(counters.values()).stream().filter(n -> !listed.contains(n.entity())).toList();
    }

    private static void collect(List<Construct> body, Map<SymbolName, Designator.ObjectName> counters) {
        for (var construct : body) {
            if (construct instanceof Construct.Do(Construct.LoopControl.Counted(Designator.ObjectName name, _, _, _),
                    _, _, _)) counters.putIfAbsent(name.entity(), name);
            if (construct instanceof Construct.Directed inner && inner.directive().isParallel()) continue;
            FortranTrees.bodies(construct).forEach(inner -> collect(inner, counters));
        }
    }
}
