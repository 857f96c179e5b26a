package org.fortranc.transform;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
 * Marks dummy arguments whose storage has no other name in their procedure, whatever its callers do: not another dummy
 * argument, not a module variable, not a member of COMMON.
 *
 * <pre>
 *   procedure add(x, s)                    procedure add(x, s)
 *     x: real8[10] dummy       becomes       x: real8[10] dummy unshared
 *     s: real8 dummy                         s: real8 dummy unshared
 *   ...                                    ...
 *   call add(m::a[], &amp;m::total)           call add(m::a[], &amp;m::total)
 * </pre>
 *
 * The standard forbids programs to define one of two names for the same storage (F2018 15.5.2.13), and programs do it
 * nevertheless; so what counts is the calls. Left alone are procedures that are reached through values, bindings or C,
 * and programs that have no main program, which others may call.
 */
public final class InferUnshared implements Pass {
    private static final Set<Attribute> EXCLUDED = EnumSet.of(Attribute.OPTIONAL, Attribute.TARGET, Attribute.POINTER,
            Attribute.ALLOCATABLE, Attribute.VOLATILE, Attribute.ASYNCHRONOUS, Attribute.UNSHARED);

    @Override public String name() {
        return "infer-unshared";
    }

    @Override public Program apply(Program program, PassContext context) {
        if (program.units().stream().noneMatch(u -> u.kind() == ProgramUnit.Kind.MAIN)
                || CallGraph.runsForeign(program)) return program;
        var search = new Search(program);
        search.run();
        return Trees.mapProcedures(program, p -> mark(p, search));
    }

    private static Procedure mark(Procedure p, Search search) {
        if (p.declarations().stream().noneMatch(d -> isCandidate(d) && search.isAlone(p, d))) return p;
        return p.withDeclarations(p.declarations().stream()
                .map(d -> isCandidate(d) && search.isAlone(p, d) ? d.with(Attribute.UNSHARED) : d).toList());
    }

    private static boolean isCandidate(Declaration d) {
        return d.home() instanceof Home.Dummy && EXCLUDED.stream().noneMatch(d::has) && switch (d.type().scalar()) {
            case Type.IntegerType _, Type.RealType _, Type.ComplexType _, Type.LogicalType _ -> true;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ -> false;
        };
    }

    private record Dummy(ProcedureName procedure, String name) {}

    /** Two dummy arguments of one procedure, by name. */
    private record Pair(ProcedureName procedure, Set<String> names) {}

    /** What an argument may be. */
    private sealed interface Origin {
        /** These variables, by what their declarations say. */
        record Known(Set<String> storage) implements Origin {}

        /** Whatever a dummy argument is. */
        record Handed(Dummy dummy) implements Origin {}
    }

    /**
     * An argument of a call.
     *
     * @param own the caller's own dummy argument that is handed on
     */
    private record Actual(Origin origin, Optional<String> own) {}

    private record Site(ProcedureName caller, Procedure callee, List<Actual> actuals) {}

    /** Which variables each dummy argument may be, and which two of a procedure may be one: what any call adds. */
    private static final class Search {
        /** Storage of which nothing is known. */
        private static final String ANYTHING = "*";

        private final Program program;
        private final Map<ProcedureName, Procedure> procedures = new LinkedHashMap<>();
        private final Map<Dummy, Set<String>> storage = new HashMap<>();
        private final Set<Pair> together = new HashSet<>();
        private final Map<ProcedureName, Set<String>> own = new HashMap<>();
        private boolean changed;

        Search(Program program) {
            this.program = program;
            Trees.forEachProcedure(program, p -> procedures.put(p.name(), p));
        }

        void run() {
            for (var name : CallGraph.of(program).reachedElsewhere()) {
                if (procedures.containsKey(name)) procedures.get(name).dummies()
                        .forEach(dummy -> add(new Dummy(name, dummy), Set.of(ANYTHING)));
            }
            var sites = new ArrayList<Site>();
            for (var p : procedures.values()) Trees.forEachStmt(p.body(), stmt -> {
                if (stmt instanceof Stmt.Call(_, Stmt.Target.Direct(var name), var arguments, _)
                        && procedures.containsKey(name) && !procedures.get(name).dummies().isEmpty())
                    sites.add(new Site(p.name(), procedures.get(name),
                            arguments.stream().map(a -> actual(p, a)).toList()));
            });
            do {
                changed = false;
                sites.forEach(this::note);
            } while (changed);
            for (var p : procedures.values()) own.put(p.name(), ownNames(p));
        }

        private void add(Dummy dummy, Set<String> what) {
            changed |= storage.computeIfAbsent(dummy, _ -> new LinkedHashSet<>()).addAll(what);
        }

        private void note(Site site) {
            var callee = site.callee();
            var dummies = callee.dummies();
            for (int i = 0; i < dummies.size(); i++) {
                if (i >= site.actuals().size()) {
                    add(new Dummy(callee.name(), dummies.get(i)), Set.of(ANYTHING));
                    continue;
                }
                var actual = site.actuals().get(i);
                add(new Dummy(callee.name(), dummies.get(i)), storage(actual.origin()));
                for (int j = 0; j < i; j++)
                    if (mayMeet(site.caller(), actual, site.actuals().get(j)))
                        changed |= together.add(new Pair(callee.name(), Set.of(dummies.get(i), dummies.get(j))));
            }
        }

        private Set<String> storage(Origin origin) {
            return switch (origin) {
                case Origin.Known(var known) -> known;
                case Origin.Handed(var dummy) -> storage.getOrDefault(dummy, Set.of());
            };
        }

        private Actual actual(Procedure caller, Argument argument) {
            var origin = switch (argument) {
                // A copy, and what is no variable.
                case Argument.ByValue _, Argument.ByProcedure _, Argument.Absent _ -> new Origin.Known(Set.of());
                case Argument.ByReference(var place) -> origin(caller, place);
                case Argument.ByDescriptor(var array) -> origin(caller, array);
            };
            return new Actual(origin, dummy(caller, argument));
        }

        private Origin origin(Procedure caller, Place place) {
            return switch (place) {
                case Place.Variable variable -> origin(caller, variable);
                case Place.Element(Place.Variable array, _) -> origin(caller, array);
                case Place.Element _, Place.Component _, Place.As _, Place.Substring _, Place.RealPart _,
                     Place.ImaginaryPart _ -> new Origin.Known(Set.of(ANYTHING));
            };
        }

        private Origin origin(Procedure p, Place.Variable variable) {
            var declaration = new Aliases(program, p).declaration(variable);
            if (declaration.isEmpty()) return new Origin.Known(Set.of(ANYTHING));
            var d = declaration.get();
            if (d.has(Attribute.POINTER) || d.has(Attribute.TARGET) || d.has(Attribute.ALLOCATABLE))
                return new Origin.Known(Set.of(ANYTHING));
            boolean view = d.shape().filter(s -> s instanceof Shape.Assumed || s instanceof Shape.AssumedRank)
                    .isPresent();
            return switch (d.home()) {
                case Home.Dummy _ -> new Origin.Handed(new Dummy(p.name(), d.name()));
                case Home.Local _, Home.Saved _, Home.Result _ -> new Origin.Known(Set.of(view ? ANYTHING
                        : variable.unit().isEmpty() ? p.name() + " " + d.name() : variable.unit() + "::" + d.name()));
                case Home.Member(var block, _) -> new Origin.Known(Set.of(block));
                case Home.Host(var name) -> p.host().map(procedures::get)
                        .map(host -> origin(host, Place.Variable.local(name, d.type())))
                        .orElse(new Origin.Known(Set.of(ANYTHING)));
            };
        }

        private boolean mayMeet(ProcedureName caller, Actual left, Actual right) {
            var a = storage(left.origin());
            var b = storage(right.origin());
            var one = left.own();
            if (one.isPresent() && right.own().isPresent() && !one.equals(right.own()) && !a.contains(ANYTHING)
                    && !b.contains(ANYTHING))
                return together.contains(new Pair(caller, Set.of(one.get(), right.own().get())));
            if (a.isEmpty() || b.isEmpty()) return one.isPresent() && one.equals(right.own());
            return a.contains(ANYTHING) || b.contains(ANYTHING) || a.stream().anyMatch(b::contains);
        }

        /** The caller's own dummy argument that is handed on. */
        private static Optional<String> dummy(Procedure caller, Argument argument) {
            var place = switch (argument) {
                case Argument.ByReference(Place.Variable variable) -> variable;
                case Argument.ByReference(Place.Element(Place.Variable array, _)) -> array;
                case Argument.ByDescriptor(Place.Variable array) -> array;
                default -> null;
            };
            if (place == null || !place.unit().isEmpty()) return Optional.empty();
            return caller.declaration(place.name()).filter(d -> d.home() instanceof Home.Dummy)
                    .map(Declaration::name);
        }

        /** What the procedure's names mean, but for its dummy arguments. */
        private Set<String> ownNames(Procedure p) {
            var variables = new HashSet<Place.Variable>();
            Trees.forEachExpr(p.body(), e -> {
                if (e instanceof Place.Variable variable) variables.add(variable);
            });
            var names = new HashSet<String>();
            for (var variable : variables) {
                boolean dummy = variable.unit().isEmpty() && p.declaration(variable.name())
                        .filter(d -> d.home() instanceof Home.Dummy).isPresent();
                if (!dummy) names.addAll(storage(origin(p, variable)));
            }
            names.remove(ANYTHING);
            return names;
        }

        boolean isAlone(Procedure p, Declaration d) {
            var mine = storage.get(new Dummy(p.name(), d.name()));
            if (mine == null || mine.contains(ANYTHING)) return false;
            if (p.dummies().stream().anyMatch(other -> !other.equals(d.name())
                    && together.contains(new Pair(p.name(), Set.of(d.name(), other))))) return false;
            return mine.stream().noneMatch(own.get(p.name())::contains);
        }
    }
}
