package org.fortranc.ir.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.StorageBlock;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * Checks Core's invariants: names are unique and declared, types agree, only whole-array positions hold arrays, loop
 * variables keep their values, labels resolve, calls fit their callees. By-reference arguments may have another type
 * than the dummy (programs do that, and gfortran's storage rules give it a meaning) but not another class.
 */
public final class CoreVerifier {
    /** Whether names of other units must be found. */
    public enum Scope {
        /** A linked program: all names are there. */
        WHOLE,
        /** One file's part: what another unit declares is taken on trust. */
        PART
    }

    private final Program program;
    private final Scope scope;
    private final Map<String, ProgramUnit> units = new HashMap<>();
    private final Map<ProcedureName, Procedure> procedures = new HashMap<>();
    private final Map<String, Structure> structures = new HashMap<>();
    private final Map<String, StorageBlock> blocks = new HashMap<>();
    private final List<String> messages = new ArrayList<>();

    private CoreVerifier(Program program, Scope scope) {
        this.program = program;
        this.scope = scope;
    }

    /** One message for each breach, in program order; empty if all invariants hold. */
    public static List<String> verify(Program program, Scope scope) {
        var verifier = new CoreVerifier(program, scope);
        verifier.collectNames();
        program.units().forEach(verifier::verify);
        return List.copyOf(verifier.messages);
    }

    /** One message for each region that no rule could lower. */
    public static List<String> unresolved(Program program) {
        List<String> messages = new ArrayList<>();
        Trees.forEachProcedure(program, procedure -> Trees.forEachStmt(procedure.body(), stmt -> {
            if (stmt instanceof Stmt.Unresolved(var reason, _, _, _, var origin))
                messages.add("procedure '%s' at %s: unresolved, %s".formatted(procedure.name(), origin.range(),
                        reason));
        }));
        return messages;
    }

    private void collectNames() {
        for (var structure : program.structures())
            unique(structures.put(structure.name(), structure) == null, "structure", structure.name());
        for (var block : program.blocks()) unique(blocks.put(block.name(), block) == null, "storage block",
                block.name());
        for (var unit : program.units()) {
            unique(units.put(unit.name(), unit) == null, "unit", unit.name());
            // A binding label has the case that C wants.
            if (unit.kind() != ProgramUnit.Kind.EXTERNAL && unit.kind() != ProgramUnit.Kind.FOREIGN)
                lowerCase(unit.name());
            for (var p : unit.procedures()) {
                unique(procedures.put(p.name(), p) == null, "procedure", p.name().toString());
                if (scope == Scope.WHOLE && !p.name().unit().equals(unit.name()))
                    messages.add("procedure '%s' stands in unit '%s'".formatted(p.name(), unit.name()));
            }
        }
    }

    private void unique(boolean first, String what, String name) {
        if (!first) messages.add("two declarations of %s '%s'".formatted(what, name));
    }

    private void lowerCase(String name) {
        if (!name.equals(name.toLowerCase(Locale.ROOT))) messages.add("name '%s' is not in lower case".formatted(name));
    }

    private void verify(ProgramUnit unit) {
        var where = "unit '" + unit.name() + "'";
        declarations(where, unit.variables());
        for (var d : unit.variables()) {
            if (!(d.home() instanceof Home.Saved || d.home() instanceof Home.Member
                    || ProgramUnit.isIntermediate(d) && d.has(Declaration.Attribute.TEMPORARY)))
                messages.add("%s: variable '%s' does not keep its value".formatted(where, d.name()));
        }
        var initializer = new Names(this, where, unit.initializer().declarations());
        new StatementVerifier(initializer, unit.initialization()).verify(unit.initialization());
        var variables = new Names(this, where, unit.variables());
        for (var d : unit.variables()) expressions(variables, d);
        unit.procedures().forEach(this::verify);
    }

    private void verify(Procedure p) {
        var where = "procedure '" + p.name() + "'";
        declarations(where, p.declarations());
        var names = new Names(this, where, p.declarations());
        for (var dummy : p.dummies()) {
            if (names.local(dummy).map(d -> !(d.home() instanceof Home.Dummy)).orElse(true))
                messages.add("%s: dummy argument '%s' has no declaration as such".formatted(where, dummy));
        }
        for (var d : p.declarations()) {
            if (d.home() instanceof Home.Dummy && !p.dummies().contains(d.name()))
                messages.add("%s: '%s' is declared as a dummy argument and is none".formatted(where, d.name()));
        }
        p.result().ifPresent(result -> {
            if (names.local(result).map(d -> !(d.home() instanceof Home.Result)).orElse(true))
                messages.add("%s: result '%s' has no declaration as such".formatted(where, result));
        });
        p.host().ifPresent(host -> {
            if (!procedures.containsKey(host)) messages.add("%s: its host '%s' is missing".formatted(where, host));
        });
        for (var d : p.declarations()) {
            expressions(names, d);
            if (d.home() instanceof Home.Host(var name)) hostVariable(where, p, d, name);
        }
        new StatementVerifier(names, p.body()).verify(p.body());
    }

    private void hostVariable(String where, Procedure p, Declaration d, String name) {
        var seen = p.host().map(procedures::get).flatMap(host -> host.declaration(name));
        if (seen.isEmpty()) messages.add("%s: '%s' is not a variable of the host".formatted(where, name));
        else if (!seen.get().type().equals(d.type()))
            messages.add("%s: host variable '%s' is %s here and %s there".formatted(where, name, d.type(),
                    seen.get().type()));
    }

    private void declarations(String where, List<Declaration> declarations) {
        Set<String> names = new HashSet<>();
        for (var d : declarations) {
            if (!names.add(d.name())) messages.add("%s: two declarations of '%s'".formatted(where, d.name()));
            lowerCase(d.name());
            if (d.home() instanceof Home.Member(var block, var offset)) {
                var storage = blocks.get(block);
                if (storage == null)
                    messages.add("%s: '%s' is in unknown storage '%s'".formatted(where, d.name(), block));
                else if (offset < 0 || offset > storage.bytes())
                    messages.add("%s: '%s' lies outside storage '%s'".formatted(where, d.name(), block));
            }
            d.type().structure().ifPresent(structure -> {
                if (scope == Scope.WHOLE && !structures.containsKey(structure))
                    messages.add("%s: '%s' has unknown type '%s'".formatted(where, d.name(), structure));
            });
            initial(where, d);
        }
    }

    private void initial(String where, Declaration d) {
        long next = 0;
        for (var run : d.initial().stream().sorted(Comparator.comparingLong(Declaration.InitialRun::first)).toList()) {
            if (run.first() < next || run.count() < 1)
                messages.add("%s: initial values of '%s' overlap".formatted(where, d.name()));
            next = run.first() + run.count();
            var type = run.value().type();
            if (!type.equals(d.type().scalar()) && !(run.value() instanceof Expr.Null))
                messages.add("%s: an initial value of '%s' is %s".formatted(where, d.name(), type));
        }
    }

    private void expressions(Names names, Declaration d) {
        var verifier = new ExpressionVerifier(names, d.origin());
        d.shape().ifPresent(shape -> {
            switch (shape) {
                case Shape.Explicit(var dimensions) -> dimensions.forEach(one -> {
                    verifier.integer(one.lower());
                    one.extent().ifPresent(verifier::integer);
                });
                case Shape.Assumed(var lowerBounds) -> lowerBounds.forEach(verifier::integer);
                case Shape.Deferred _, Shape.AssumedRank _ -> {}
            }
        });
        d.length().ifPresent(verifier::integer);
    }

    /** What one procedure or initialization may name. */
    static final class Names {
        private final CoreVerifier verifier;
        private final String where;
        private final Map<String, Declaration> locals = new HashMap<>();

        Names(CoreVerifier verifier, String where, List<Declaration> declarations) {
            this.verifier = verifier;
            this.where = where;
            for (var d : declarations) locals.put(d.name(), d);
        }

        Optional<Declaration> local(String name) {
            return Optional.ofNullable(locals.get(name));
        }

        Optional<Declaration> variable(String unit, String name) {
            if (unit.isEmpty()) return local(name);
            var holder = Optional.ofNullable(verifier.units.get(unit));
            return holder.flatMap(u -> u.variables().stream().filter(d -> d.name().equals(name)).findFirst());
        }

        /** Whether a name that is not found is a breach. */
        boolean mustKnow(String unit) {
            return unit.isEmpty() || verifier.scope == Scope.WHOLE || verifier.units.containsKey(unit);
        }

        Optional<Procedure> procedure(ProcedureName name) {
            return Optional.ofNullable(verifier.procedures.get(name));
        }

        Optional<Structure> structure(String name) {
            return Optional.ofNullable(verifier.structures.get(name));
        }

        /** Whether objects of the type have the binding; said in doubt. */
        boolean hasBinding(Type type, String binding) {
            var at = type.structure().flatMap(this::structure);
            while (at.isPresent()) {
                if (at.get().bindings().stream().anyMatch(b -> b.name().equals(binding))) return true;
                var parent = at.get().parent();
                at = parent.flatMap(this::structure);
                if (parent.isPresent() && at.isEmpty()) return true;
            }
            return type.structure().isPresent() && type.structure().flatMap(this::structure).isEmpty();
        }

        void report(Origin origin, String format, Object... arguments) {
            var line = origin.range().line() == 0 ? "" : " at " + origin.range();
            verifier.messages.add(where + line + ": " + format.formatted(arguments));
        }
    }
}
