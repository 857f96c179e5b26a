package org.fortranc.transform;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.analysis.Aliases;
import org.fortranc.analysis.CallGraph;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Argument;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;

/**
 * Marks dummy arrays of numbers that get whole arrays from every call, so that their elements are addressed without an
 * offset, and neighbours in the first dimension lie side by side.
 *
 * <pre>
 *   procedure scale(x)                     procedure scale(x)
 *     x: real8[?] dummy        becomes       x: real8[?] dummy whole
 *   ...                                    ...
 *   call scale([a])                        call scale([a])
 * </pre>
 *
 * A whole array is one that a procedure or module has as its own, an allocatable one, or such a dummy array handed on.
 * Members of COMMON blocks and EQUIVALENCE sets are none, nor are components, sections, pointers, and elements from
 * which an array goes on. Left alone are procedures that are reached through values, bindings or C, and programs that
 * have no main program, which others may call.
 */
public final class InferWholeArrays implements Pass {
    private static final Set<Attribute> EXCLUDED = EnumSet.of(Attribute.OPTIONAL, Attribute.VALUE, Attribute.TARGET,
            Attribute.POINTER, Attribute.ALLOCATABLE, Attribute.VOLATILE, Attribute.ASYNCHRONOUS, Attribute.WHOLE);

    @Override public String name() {
        return "infer-whole-arrays";
    }

    @Override public Program apply(Program program, PassContext context) {
        if (program.units().stream().noneMatch(u -> u.kind() == ProgramUnit.Kind.MAIN)
                || CallGraph.runsForeign(program)) return program; // C may describe arrays anew
        var whole = new Search(program).run();
        return Trees.mapProcedures(program, p -> mark(p, whole));
    }

    private static Procedure mark(Procedure p, Set<Dummy> whole) {
        if (p.dummies().stream().noneMatch(name -> whole.contains(new Dummy(p.name(), name)))) return p;
        return p.withDeclarations(p.declarations().stream()
                .map(d -> whole.contains(new Dummy(p.name(), d.name())) ? d.with(Attribute.WHOLE) : d).toList());
    }

    private record Dummy(ProcedureName procedure, String name) {}

    /** Supposes the best of all that are called, and takes back what a call disproves until none does. */
    private static final class Search {
        private final Program program;
        private final Map<ProcedureName, Procedure> procedures = new LinkedHashMap<>();
        private final Set<Dummy> whole = new LinkedHashSet<>();

        Search(Program program) {
            this.program = program;
            Trees.forEachProcedure(program, p -> procedures.put(p.name(), p));
        }

        private record Site(Stmt.Call call, Procedure callee, Procedure caller) {}

        Set<Dummy> run() {
            var elsewhere = CallGraph.of(program).reachedElsewhere();
            var sites = new ArrayList<Site>();
            for (var p : procedures.values()) Trees.forEachStmt(p.body(), stmt -> {
                if (stmt instanceof Stmt.Call call && call.target() instanceof Stmt.Target.Direct(var name)
                        && procedures.containsKey(name) && !elsewhere.contains(name))
                    sites.add(new Site(call, procedures.get(name), p));
            });
            for (var site : sites) site.callee().dummies().stream()
                    .filter(dummy -> site.callee().declaration(dummy).filter(Search::isCandidate).isPresent())
                    .forEach(dummy -> whole.add(new Dummy(site.callee().name(), dummy)));
            int before;
            do {
                before = whole.size();
                sites.forEach(this::check);
            } while (whole.size() < before);
            return whole;
        }

        private static boolean isCandidate(Declaration d) {
            return d.home() instanceof Home.Dummy && EXCLUDED.stream().noneMatch(d::has) && isNumber(d.type().scalar())
                    && d.shape().filter(s -> s instanceof Shape.Explicit || s instanceof Shape.Assumed).isPresent();
        }

        private static boolean isNumber(Type.Scalar type) {
            return switch (type) {
                case Type.IntegerType _, Type.RealType _, Type.ComplexType _, Type.LogicalType _ -> true;
                case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ -> false;
            };
        }

        private void check(Site site) {
            var dummies = site.callee().dummies();
            var arguments = site.call().arguments();
            for (int i = 0; i < dummies.size(); i++) {
                var dummy = new Dummy(site.callee().name(), dummies.get(i));
                if (!whole.contains(dummy)) continue;
                var type = site.callee().declaration(dummy.name()).orElseThrow().type().scalar();
                boolean begins = i < arguments.size()
                        && arguments.get(i) instanceof Argument.ByDescriptor(Place.Variable actual)
                        && actual.type().scalar().equals(type)
                        && isWhole(actual, site.caller(), new Aliases(program, site.caller()));
                if (!begins) whole.remove(dummy);
            }
        }

        private boolean isWhole(Place.Variable actual, Procedure caller, Aliases names) {
            Optional<Declaration> declaration = names.declaration(actual);
            if (declaration.isEmpty() || declaration.get().shape().isEmpty()) return false;
            var d = declaration.get();
            if (d.has(Attribute.POINTER) || d.has(Attribute.OPTIONAL) || d.has(Attribute.CONSTANT)) return false;
            return switch (d.home()) {
                case Home.Local _, Home.Saved _ -> switch (d.shape().get()) {
                    case Shape.Explicit _ -> true;
                    case Shape.Deferred _ -> d.has(Attribute.ALLOCATABLE);
                    case Shape.Assumed _, Shape.AssumedRank _ -> false;
                };
                case Home.Dummy _ -> whole.contains(new Dummy(caller.name(), d.name()));
                case Home.Result _, Home.Member _, Home.Host _ -> false;
            };
        }
    }
}
