package org.fortranc.transform;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.fortranc.analysis.CallGraph;
import org.fortranc.analysis.Effects;
import org.fortranc.analysis.Location;
import org.fortranc.analysis.TypeHierarchy;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Procedure.Attribute;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;
import org.fortranc.pass.Property;

/**
 * Finds the procedures that need no program instance, and those that calls reach through procedure values.
 *
 * <pre>
 *   procedure ddot(n, x, y) -> r       becomes       procedure ddot(n, x, y) -> r stateless
 * </pre>
 *
 * STATELESS procedures name no module, COMMON or saved variable (constants aside), do no input or output, state no
 * STOP, ask nothing of the run time, and call and refer to STATELESS ones only. Internal procedures that see variables
 * of their host are left alone: they belong to an activation. A main program is never STATELESS.
 */
public final class InferPurity implements Pass {
    @Override public String name() {
        return "infer-purity";
    }

    @Override public Set<Property> requires() {
        return Set.of(Property.NO_UNRESOLVED);
    }

    @Override public Set<Property> establishes() {
        return Set.of(Property.PURITY_KNOWN);
    }

    @Override public Program apply(Program program, PassContext context) {
        var graph = CallGraph.of(program);
        var stateless = stateless(graph, Effects.of(program, graph), TypeHierarchy.of(program));
        return Trees.mapProcedures(program, p -> {
            var attributes = EnumSet.noneOf(Attribute.class);
            attributes.addAll(p.attributes());
            if (stateless.contains(p.name())) attributes.add(Attribute.STATELESS);
            else attributes.remove(Attribute.STATELESS);
            if (graph.referenced().contains(p.name())) attributes.add(Attribute.REFERENCED);
            return attributes.equals(p.attributes()) ? p : new Procedure(p.name(), p.dummies(), p.result(),
                    p.declarations(), p.body(), p.host(), attributes, p.origin());
        });
    }

    /** The greatest set whose members need nothing themselves and use only members. */
    private static Set<ProcedureName> stateless(CallGraph graph, Effects effects, TypeHierarchy hierarchy) {
        Set<ProcedureName> stateless = new LinkedHashSet<>();
        Map<ProcedureName, Set<ProcedureName>> uses = new HashMap<>();
        for (var p : graph.procedures()) {
            if (needsInstance(p) || effects.procedure(p.name()).touchesState() || namesState(p, effects)) continue;
            stateless.add(p.name());
            Set<ProcedureName> used = new LinkedHashSet<>(graph.callees(p.name()));
            used.addAll(graph.references(p.name()));
            used.addAll(siblings(p, hierarchy));
            uses.put(p.name(), used);
        }
        while (stateless.removeIf(name -> !stateless.containsAll(uses.get(name)))) {
            // each removal may disqualify those who use what was removed
        }
        return stateless;
    }

    /**
     * All procedures of the bindings that it calls. Not each is reached from here, but all types have the binding in one
     * form, which asks for the program instance if one of them does.
     */
    private static Set<ProcedureName> siblings(Procedure p, TypeHierarchy hierarchy) {
        Set<ProcedureName> all = new LinkedHashSet<>();
        Trees.forEachStmt(p.body(), stmt -> {
            if (stmt instanceof Stmt.Call(_, Stmt.Target.Slot(var object, var binding), _, _))
                object.type().structure().flatMap(name -> hierarchy.origin(name, binding)).ifPresent(origin ->
                        all.addAll(hierarchy.implementations(Type.ClassType.of(origin.name()), binding)));
        });
        return all;
    }

    /** Whether it hands over variables of the program, be it to procedures that leave them alone. */
    private static boolean namesState(Procedure p, Effects effects) {
        boolean[] found = {false};
        Trees.forEachExpr(p.body(), e -> found[0] |= e instanceof Place.Variable variable
                && effects.locations(p, variable).stream().anyMatch(Location::isState));
        return found[0];
    }

    /** What the procedure itself does, its callees aside. */
    private static boolean needsInstance(Procedure p) {
        if (p.attributes().contains(Attribute.MAIN) || p.attributes().contains(Attribute.TEAM)) return true;
        if (p.declarations().stream().anyMatch(d -> d.home() instanceof Home.Host)) return true;
        boolean[] found = {false};
        Trees.forEachStmt(p.body(), stmt -> {
            found[0] |= switch (stmt) {
                case Stmt.Transfer _, Stmt.Stop _, Stmt.Unresolved _ -> true;
                case Stmt.Call(_, var target, _, _) -> switch (target) {
                    case Stmt.Target.Direct _, Stmt.Target.Slot _ -> false;
                    case Stmt.Target.Value _ -> true;
                    case Stmt.Target.Service(var service) -> !service.isPure();
                };
                case Stmt.Assign _, Stmt.CopyValue _, Stmt.Loop _, Stmt.While _, Stmt.If _, Stmt.Select _,
                        Stmt.Return _,
                     Stmt.Leave _, Stmt.Next _, Stmt.Block _, Stmt.View _, Stmt.PointTo _, Stmt.Allocate _,
                     Stmt.Deallocate _, Stmt.Fail _ -> false;
                // An object of any type is finalized in one form, whatever its type's finalizers ask for.
                case Stmt.Finalize(var object, _) -> object.type().isPolymorphic();
            };
            Trees.forEachOwnExpr(stmt, e -> found[0] |= asksWorld(e));
        });
        return found[0];
    }

    private static boolean asksWorld(Expr expr) {
        return expr instanceof Expr.Intrinsic(var function, _, _)
                && function == IntrinsicFunction.COMMAND_ARGUMENT_COUNT;
    }
}
