package org.fortranc.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fortranc.analysis.StorageSizes;
import org.fortranc.analysis.TypeHierarchy;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.source.SourceRange;

/**
 * A linked program beside C: which symbols it wants from there, which it has for there, and the program in which both
 * are ordinary procedures.
 */
public final class ForeignProgram {
    /** The symbol of a main program in C. */
    public static final String MAIN = "main";

    private final Program program;
    private final Map<ProcedureName, Procedure> procedures = new LinkedHashMap<>();
    private final Map<String, Procedure> provided = new TreeMap<>();
    private final Map<ProcedureName, Procedure> headings = new LinkedHashMap<>();
    private final ImplicitHeadings implicit;
    private final Map<String, SourceRange> wanted = new TreeMap<>();

    /** @param program may refer to procedures that it does not hold */
    public ForeignProgram(Program program) {
        implicit = new ImplicitHeadings(program);
        this.program = implicit.program();
        for (var unit : this.program.units())
            for (var procedure : unit.procedures()) {
                if (unit.kind() == ProgramUnit.Kind.FOREIGN) {
                    headings.put(procedure.name(), procedure);
                } else {
                    procedures.put(procedure.name(), procedure);
                    symbol(unit, procedure).ifPresent(symbol -> provided.putIfAbsent(symbol, procedure));
                }
            }
        headings.putAll(implicit.headings());
        for (var unit : this.program.units()) {
            references(unit.initialization());
            for (var procedure : unit.procedures()) references(procedure.body());
        }
        if (!hasMain()) wanted.put(MAIN, SourceRange.NONE);
    }

    public boolean hasMain() {
        return program.units().stream().anyMatch(u -> u.kind() == ProgramUnit.Kind.MAIN);
    }

    /** The symbols that C or a library must have, each with the place that asks for it. */
    public Map<String, SourceRange> wanted() {
        return wanted;
    }

    /** The name under which C knows a procedure, as gfortran makes it. */
    private static Optional<String> symbol(ProgramUnit unit, Procedure procedure) {
        if (procedure.host().isPresent() || procedure.attributes().contains(Procedure.Attribute.MAIN))
            return Optional.empty();
        if (unit.kind() == ProgramUnit.Kind.MODULE && !procedure.attributes().contains(Procedure.Attribute.BIND_C))
            return Optional.of("__%s_MOD_%s".formatted(unit.name(), procedure.name().name()));
        return Optional.of(symbol(procedure));
    }

    private static String symbol(Procedure procedure) {
        var name = procedure.name().plain().name();
        return procedure.attributes().contains(Procedure.Attribute.BIND_C) ? name
                : name.toLowerCase(Locale.ROOT) + "_";
    }

    private String foreignSymbol(ProcedureName name) {
        var heading = headings.get(name);
        return symbol(implicit.original(name).map(headings::get).orElse(heading));
    }

    private void references(List<Stmt> body) {
        Trees.forEachStmt(body, stmt -> {
            if (stmt instanceof Stmt.Call(_, Stmt.Target.Direct(var name), _, _) && headings.containsKey(name))
                wanted.putIfAbsent(foreignSymbol(name), stmt.origin().range());
            Trees.forEachOwnExpr(stmt, e -> {
                if (e instanceof Expr.ProcedureReference(var name, _) && headings.containsKey(name)
                        && !isDescription(stmt))
                    wanted.putIfAbsent(foreignSymbol(name), stmt.origin().range());
            });
        });
    }

    /** Whether the procedures that a statement names only say what a procedure looks like. */
    private static boolean isDescription(Stmt stmt) {
        return stmt instanceof Stmt.Call(_, Stmt.Target.Service(var service), _, _)
                && service == IntrinsicSubroutine.C_F_PROCPOINTER;
    }

    /** A program without C, in which no procedure says what one of C looks like, and no variable is shared. */
    public static Program alone(Program program) {
        return Trees.rewriteStmts(program, stmt -> {
            if (isSharing(stmt)) return List.of();
            return List.of(stmt instanceof Stmt.Call(var result, var target, var arguments, var origin)
                    && isDescription(stmt) && arguments.size() > 1
                            ? new Stmt.Call(result, target, arguments.subList(0, 1), origin) : stmt);
        });
    }

    private static boolean isSharing(Stmt stmt) {
        return stmt instanceof Stmt.Call(_, Stmt.Target.Service(var service), _, _)
                && service == IntrinsicSubroutine.C_SHARE;
    }

    /** The variables of the program that C has too, with the bytes that they take there at least. */
    public Map<String, Long> shared() {
        var sizes = new StorageSizes(TypeHierarchy.of(program));
        var shared = new TreeMap<String, Long>();
        for (var unit : program.units()) {
            shared(unit.initialization(), unit.variables(), sizes, shared);
            for (var procedure : unit.procedures()) shared(procedure.body(), procedure.declarations(), sizes, shared);
        }
        return shared;
    }

    private static void shared(List<Stmt> body, List<Declaration> declarations, StorageSizes sizes,
            Map<String, Long> shared) {
        for (var stmt : body) {
            if (!isSharing(stmt) || !(stmt instanceof Stmt.Call(_, _, var arguments, _))
                    || !(arguments.get(0) instanceof Stmt.Argument.ByValue(Expr.TextLiteral(var label)))
                    || !(arguments.get(1) instanceof Stmt.Argument.ByValue(Expr.IntLiteral(var offset, _)))
                    || !(arguments.get(2) instanceof Stmt.Argument.ByReference(var place))) continue;
            var name = Trees.root(place).name();
            declarations.stream().filter(d -> d.name().equals(name)).findFirst().ifPresent(d ->
                    shared.merge(label, offset + bytes(d, sizes), Math::max));
        }
    }

    private static long bytes(Declaration variable, StorageSizes sizes) {
        long bytes = sizes.bytes(variable.type().scalar());
        if (variable.length().orElse(null) instanceof Expr.IntLiteral(var length, _)) bytes *= length;
        if (variable.shape().orElse(null) instanceof Shape.Explicit(var dimensions))
            for (var dimension : dimensions)
                if (dimension.extent().orElse(null) instanceof Expr.IntLiteral(var extent, _)) bytes *= extent;
        return bytes;
    }

    /** Whether the program has a procedure that C knows by this name. */
    public boolean provides(String symbol) {
        return provided.containsKey(symbol);
    }

    /**
     * The program with bodies for what C has and entries for what C calls.
     *
     * @param called the symbols of the program's procedures that C refers to
     * @param library the file that holds the C part
     */
    public Program complete(Set<String> called, String library, DiagnosticSink diagnostics) {
        return new Completion(called, library, diagnostics).program();
    }

    /** The file that holds the C part of a complete program. */
    public static Optional<String> library(Program program) {
        var found = new ArrayList<String>();
        Trees.forEachProcedure(program, procedure -> {
            if (procedure.attributes().contains(Procedure.Attribute.MAIN)) Trees.forEachStmt(procedure.body(), stmt -> {
                if (stmt instanceof Stmt.Call(_, Stmt.Target.Service(var service), var arguments, _)
                        && service == IntrinsicSubroutine.C_START && arguments.getFirst()
                                instanceof Stmt.Argument.ByValue(Expr.TextLiteral(var file))) found.add(file);
            });
        });
        return found.stream().findFirst();
    }

    private final class Completion {
        private final ForeignSignature signatures;
        private final DiagnosticSink diagnostics;
        private final Map<ProcedureName, ForeignEntry> entries = new LinkedHashMap<>();
        private final Map<String, List<Procedure>> added = new HashMap<>();
        private final FunctionPointers pointers;
        private final List<Stmt> start = new ArrayList<>();

        Completion(Set<String> called, String library, DiagnosticSink diagnostics) {
            this.diagnostics = diagnostics;
            var structures = new HashMap<String, Structure>();
            for (var structure : program.structures()) structures.put(structure.name(), structure);
            signatures = new ForeignSignature(structures);
            pointers = new FunctionPointers(signatures, headings);
            service(IntrinsicSubroutine.C_START,
                    List.of(new Stmt.Argument.ByValue(new Expr.TextLiteral(library))));
            for (var symbol : called) export(symbol);
        }

        private void service(IntrinsicSubroutine service, List<Stmt.Argument> arguments) {
            start.add(new Stmt.Call(Optional.empty(), new Stmt.Target.Service(service), arguments, Origin.NONE));
        }

        private void export(String symbol) {
            var procedure = provided.get(symbol);
            entry(procedure, true).ifPresent(entry -> service(IntrinsicSubroutine.C_EXPORT, List.of(
                    new Stmt.Argument.ByValue(new Expr.TextLiteral(symbol)), reference(entry.procedure().name()),
                    new Stmt.Argument.ByValue(new Expr.TextLiteral(entry.signature())))));
        }

        private static Stmt.Argument reference(ProcedureName name) {
            return new Stmt.Argument.ByProcedure(new Expr.ProcedureReference(name,
                    new Type.ProcedureType(Optional.empty())));
        }

        private Optional<ForeignEntry> entry(Procedure procedure, boolean must) {
            var known = entries.get(procedure.name());
            if (known != null) return Optional.of(known);
            try {
                var entry = ForeignEntry.of(procedure, signatures);
                entries.put(procedure.name(), entry);
                add(procedure.name().unit(), entry.procedure());
                return Optional.of(entry);
            } catch (NotInteroperable refusal) {
                if (must) refuse(refusal, procedure);
                return Optional.empty();
            }
        }

        private void add(String unit, Procedure procedure) {
            added.computeIfAbsent(unit, _ -> new ArrayList<>()).add(procedure);
        }

        private void refuse(NotInteroperable refusal, Procedure procedure) {
            diagnostics.report(Code.NOT_TRANSLATED, procedure.origin().range(), "%s cannot be translated yet",
                    refusal.getMessage() + " of '" + procedure.name().name() + "'");
        }

        Program program() {
            var units = new ArrayList<ProgramUnit>();
            for (var unit : program.units())
                if (unit.kind() != ProgramUnit.Kind.FOREIGN) units.add(rewritten(unit));
            for (var heading : headings.values())
                if (wanted.containsKey(foreignSymbol(heading.name()))) foreign(heading, units);
            registerReferenced();
            var all = new ArrayList<ProgramUnit>();
            for (var unit : units) all.add(finished(unit));
            pointers.unit().ifPresent(all::add);
            if (!hasMain()) all.add(main());
            return new Program(program.structures(), program.blocks(), all);
        }

        /** The procedure in a unit of its own, or beside another form of it. */
        private void foreign(Procedure heading, List<ProgramUnit> units) {
            try {
                var procedure = ForeignCall.of(heading, new Expr.TextLiteral(foreignSymbol(heading.name())),
                        signatures);
                var unit = heading.name().unit();
                if (units.stream().anyMatch(u -> u.name().equals(unit))) add(unit, procedure);
                else units.add(new ProgramUnit(unit, ProgramUnit.Kind.EXTERNAL, heading.origin().range().file(),
                        List.of(), List.of(), List.of(procedure), heading.origin()));
            } catch (NotInteroperable refusal) {
                refuse(refusal, heading);
            }
        }

        /** Procedures that the program hands around as values may come to C by way of a variable. */
        private void registerReferenced() {
            for (var procedure : procedures.values()) {
                if (procedure.host().isPresent()
                        || !procedure.attributes().contains(Procedure.Attribute.REFERENCED)) continue;
                entry(procedure, false).ifPresent(entry -> service(IntrinsicSubroutine.C_ENTRY, List.of(
                        reference(procedure.name()), reference(entry.procedure().name()),
                        new Stmt.Argument.ByValue(new Expr.TextLiteral(entry.signature())))));
            }
        }

        private ProgramUnit rewritten(ProgramUnit unit) {
            var all = new ArrayList<Procedure>();
            for (var procedure : unit.procedures()) {
                var declarations = new ArrayList<>(procedure.declarations());
                var body = rewritten(procedure.body());
                all.add(procedure.withBody(body).withDeclarations(declarations));
            }
            // C may look at a variable before the program does.
            unit.initialization().stream().filter(ForeignProgram::isSharing).forEach(start::add);
            return new ProgramUnit(unit.name(), unit.kind(), unit.file(), unit.variables(),
                    rewritten(unit.initialization().stream().filter(s -> !isSharing(s)).toList()), all, unit.origin());
        }

        private List<Stmt> rewritten(List<Stmt> body) {
            return Trees.rewriteStmts(body, stmt -> switch (stmt) {
                case Stmt.Call(var result, Stmt.Target.Service(var service), var arguments, var origin)
                        when service == IntrinsicSubroutine.C_FUNLOC -> address(result, arguments, origin, stmt);
                case Stmt.Call(var result, Stmt.Target.Service(var service), var arguments, var origin)
                        when service == IntrinsicSubroutine.C_F_PROCPOINTER ->
                        pointers.found(result.orElseThrow(), arguments, origin);
                default -> List.of(stmt);
            });
        }

        private List<Stmt> address(Optional<Place.Variable> result, List<Stmt.Argument> arguments, Origin origin,
                Stmt otherwise) {
            if (!(arguments.getFirst() instanceof Stmt.Argument.ByProcedure(Expr.ProcedureReference(var name, _))))
                return List.of(otherwise);
            if (headings.containsKey(name)) return List.of(new Stmt.Call(result,
                    new Stmt.Target.Service(IntrinsicSubroutine.C_SYMBOL),
                    List.of(new Stmt.Argument.ByValue(new Expr.TextLiteral(foreignSymbol(name)))), origin));
            var procedure = procedures.get(name);
            var entry = procedure == null ? Optional.<ForeignEntry>empty() : entry(procedure, false);
            return entry.<List<Stmt>>map(e -> List.of(new Stmt.Call(result,
                    new Stmt.Target.Service(IntrinsicSubroutine.C_ENTRY), List.of(arguments.getFirst(),
                    reference(e.procedure().name()),
                    new Stmt.Argument.ByValue(new Expr.TextLiteral(e.signature()))), origin)))
                    .orElse(List.of(otherwise));
        }

        private ProgramUnit finished(ProgramUnit unit) {
            var all = new ArrayList<Procedure>();
            for (var procedure : unit.procedures())
                all.add(procedure.attributes().contains(Procedure.Attribute.MAIN) ? started(procedure) : procedure);
            all.addAll(added.getOrDefault(unit.name(), List.of()));
            return new ProgramUnit(unit.name(), unit.kind(), unit.file(), unit.variables(), unit.initialization(), all,
                    unit.origin());
        }

        private Procedure started(Procedure main) {
            var body = new ArrayList<>(start);
            body.addAll(main.body());
            return main.withBody(body);
        }

        /** A main program that calls the one in C, whose value is the exit status. */
        private ProgramUnit main() {
            var status = Declaration.local("status", Type.INTEGER);
            var result = Place.Variable.local("status", Type.INTEGER);
            var body = new ArrayList<>(start);
            body.add(new Stmt.Call(Optional.of(result), new Stmt.Target.Service(IntrinsicSubroutine.C_MAIN), List.of(),
                    Origin.NONE));
            body.add(new Stmt.Call(Optional.empty(), new Stmt.Target.Service(IntrinsicSubroutine.EXIT),
                    List.of(new Stmt.Argument.ByValue(result)), Origin.NONE));
            var name = new ProcedureName("c_main", "c_main");
            return new ProgramUnit("c_main", ProgramUnit.Kind.MAIN, "", List.of(), List.of(), List.of(new Procedure(name,
                    List.of(), Optional.empty(), List.of(status), body, Optional.empty(),
                    Set.of(Procedure.Attribute.MAIN), Origin.NONE)), Origin.NONE);
        }
    }
}
