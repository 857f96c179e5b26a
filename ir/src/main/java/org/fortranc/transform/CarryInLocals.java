package org.fortranc.transform;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fortranc.analysis.Aliases;
import org.fortranc.analysis.PrivateScalars;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;

/**
 * Keeps scalars that others may see in locals while a loop nest runs that defines them: a sum in a dummy argument, in
 * COMMON or in a module goes through memory in each turn otherwise, because targets do not know that no array element
 * is the same storage.
 *
 * <pre>
 *                                          s_carried = s
 *   loop i = 1, n                          loop i = 1, n
 *     s = s + x[i]           becomes         s_carried = s_carried + x[i]
 *   end                                    end
 *                                          s = s_carried
 * </pre>
 *
 * Only where everything else that the nest touches is known to be other storage, and the nest does nothing but assign
 * and branch inside itself: a call, a transfer or a way out would see the scalar in between.
 */
public final class CarryInLocals implements Pass {
    private static final Set<Attribute> EXCLUDED = EnumSet.of(Attribute.OPTIONAL, Attribute.VALUE, Attribute.TARGET,
            Attribute.POINTER, Attribute.ALLOCATABLE, Attribute.VOLATILE, Attribute.ASYNCHRONOUS, Attribute.READ_ONLY,
            Attribute.CONSTANT);

    @Override public String name() {
        return "carry-in-locals";
    }

    @Override public Program apply(Program program, PassContext context) {
        var scalars = new PrivateScalars(program);
        return Trees.mapProcedures(program, p -> new Carrying(program, p, scalars.of(p)).run());
    }

    private static final class Carrying {
        private final Procedure procedure;
        private final Aliases aliases;
        private final Set<String> ownScalars;
        private final List<Declaration> declarations;

        Carrying(Program program, Procedure procedure, Set<String> ownScalars) {
            this.procedure = procedure;
            this.ownScalars = ownScalars;
            aliases = new Aliases(program, procedure);
            declarations = new ArrayList<>(procedure.declarations());
        }

        Procedure run() {
            var body = map(procedure.body());
            return body == procedure.body() ? procedure : procedure.withDeclarations(declarations).withBody(body);
        }

        private List<Stmt> map(List<Stmt> body) {
            var result = new ArrayList<Stmt>();
            boolean changed = false;
            for (var stmt : body) {
                var carried = stmt instanceof Stmt.Loop loop && staysInside(loop) ? carried(loop)
                        : Set.<Place.Variable>of();
                if (!carried.isEmpty()) {
                    carry((Stmt.Loop) stmt, carried, result);
                    changed = true;
                    continue;
                }
                var now = Trees.mapParts(stmt, UnaryOperator.identity(), this::map);
                changed |= now != stmt;
                result.add(now);
            }
            return changed ? result : body;
        }

        /** Whether the nest only assigns and branches, and goes on after itself. */
        private static boolean staysInside(Stmt.Loop loop) {
            var labels = new HashSet<String>();
            var inside = new boolean[] {true};
            Trees.forEachStmt(List.of(loop), stmt -> inside[0] &= switch (stmt) {
                case Stmt.Loop inner -> inner.label().isEmpty() || labels.add(inner.label());
                case Stmt.While inner -> inner.label().isEmpty() || labels.add(inner.label());
                case Stmt.Block inner -> labels.add(inner.label());
                case Stmt.Leave(var label, _) -> labels.contains(label);
                case Stmt.Next(var label, _) -> labels.contains(label);
                case Stmt.Assign _, Stmt.If _, Stmt.Select _ -> true;
                case Stmt.Call _, Stmt.CopyValue _, Stmt.Return _, Stmt.View _, Stmt.PointTo _, Stmt.Allocate _,
                     Stmt.Deallocate _, Stmt.Finalize _, Stmt.Transfer _, Stmt.Stop _, Stmt.Fail _,
                     Stmt.Unresolved _ -> false;
            });
            return inside[0];
        }

        private Set<Place.Variable> carried(Stmt.Loop loop) {
            var assigned = new LinkedHashSet<Place.Variable>();
            var counters = new HashSet<Place.Variable>();
            Trees.forEachStmt(List.of(loop), stmt -> {
                if (stmt instanceof Stmt.Assign(Place.Variable variable, _, _)) assigned.add(variable);
                if (stmt instanceof Stmt.Loop inner) counters.add(inner.variable());
            });
            assigned.removeIf(v -> counters.contains(v)
                    || v.unit().isEmpty() && ownScalars.contains(v.name())
                    || aliases.declaration(v).filter(Carrying::isSeenByOthers).isEmpty());
            if (assigned.isEmpty()) return assigned;
            var others = new LinkedHashSet<Place>();
            Trees.forEachExpr(List.of(loop), e -> {
                if (e instanceof Place.Variable variable) others.add(variable);
                if (e instanceof Place.Component component) others.add(component);
            });
            assigned.removeIf(v -> others.stream().anyMatch(o -> !o.equals(v) && !aliases.areApart(v, o)));
            return assigned;
        }

        private static boolean isSeenByOthers(Declaration d) {
            if (EXCLUDED.stream().anyMatch(d::has)) return false;
            boolean seen = switch (d.home()) {
                case Home.Dummy _, Home.Saved _, Home.Member _ -> true;
                case Home.Local _, Home.Result _, Home.Host _ -> false;
            };
            return seen && switch (d.type()) {
                case Type.IntegerType _, Type.RealType _ -> true;
                case Type.ComplexType _, Type.LogicalType _, Type.CharacterType _, Type.StructureType _,
                     Type.ClassType _, Type.ProcedureType _, Type.ArrayType _ -> false;
            };
        }

        private void carry(Stmt.Loop loop, Set<Place.Variable> carried, List<Stmt> into) {
            var at = loop.origin().withoutComments();
            var locals = new HashMap<Place.Variable, Place.Variable>();
            for (var variable : carried) {
                var local = local(variable);
                locals.put(variable, local);
                into.add(new Stmt.Assign(local, variable, at));
            }
            into.add(Trees.rewriteExprs(loop, e -> e instanceof Place.Variable v && locals.containsKey(v)
                    ? locals.get(v) : e));
            for (var variable : carried) into.add(new Stmt.Assign(variable, locals.get(variable), at));
        }

        private Place.Variable local(Place.Variable variable) {
            var name = variable.name() + "_carried";
            for (int i = 2; isTaken(name); i++) name = variable.name() + "_carried_" + i;
            declarations.add(Declaration.local(name, variable.type().scalar()).with(Attribute.TEMPORARY));
            return Place.Variable.local(name, variable.type());
        }

        private boolean isTaken(String name) {
            return declarations.stream().anyMatch(d -> d.name().equals(name));
        }
    }
}
