package org.fortranc.driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.Diagnostic;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.frontend.semantics.modules.Modules;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.StorageBlock;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;
import org.fortranc.lower.ReferencedProcedures;
import org.fortranc.source.SourceRange;

/**
 * Joins the parts of a program. Everything referred to must be there, once, and calls must fit what they call: what a
 * linker for machine code lets pass, and what then goes wrong while the program runs, is an error here.
 */
final class Linker {
    private final DiagnosticSink diagnostics;
    private final Map<String, Structure> structures = new LinkedHashMap<>();
    private final Map<String, StorageBlock> blocks = new LinkedHashMap<>();
    private final Map<String, ProgramUnit> units = new LinkedHashMap<>();
    private final Map<String, ProgramUnit> described = new LinkedHashMap<>();
    private final Map<ProcedureName, Procedure> procedures = new HashMap<>();
    private final Set<ProcedureName> reported = new HashSet<>();

    private Linker(DiagnosticSink diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The whole program; errors go to the sink.
     *
     * @param beside what C and libraries may add
     */
    static Program link(List<Program> parts, ForeignLink beside, DiagnosticSink diagnostics) {
        var linker = new Linker(diagnostics);
        parts.forEach(linker::add);
        var fortran = ModuleProcedures.settle(new Program(List.copyOf(linker.structures.values()),
                List.copyOf(linker.blocks.values()), List.copyOf(linker.units.values())),
                linker.described.values().stream().anyMatch(u -> u.procedures().stream().anyMatch(p ->
                        !p.name().equals(p.name().plain()))));
        // A file may hand over procedures of another one.
        var marked = ReferencedProcedures.mark(RefusedProcedures.leaveOut(fortran, beside, diagnostics));
        var program = SurplusArguments.drop(IntrinsicModules.prune(beside.join(marked, linker.described.values()
                .stream().filter(unit -> !linker.units.containsKey(unit.name())).toList(), diagnostics)));
        if (beside.hasReported()) return program;
        Trees.forEachProcedure(program, procedure -> linker.procedures.put(procedure.name(), procedure));
        linker.described.values().forEach(linker::checkNamesake);
        for (var unit : program.units()) linker.checkReferences(unit);
        if (program.units().stream().noneMatch(u -> u.kind() == ProgramUnit.Kind.MAIN))
            diagnostics.report(Code.NO_MAIN_PROGRAM, program.units().isEmpty() ? SourceRange.NONE
                    : program.units().getFirst().origin().range(), "None of the files has a main program");
        return program;
    }

    private void add(Program part) {
        for (var structure : part.structures()) structures.putIfAbsent(structure.name(), structure);
        for (var block : part.blocks())
            blocks.merge(block.name(), block, (one, other) -> one.bytes() >= other.bytes() ? one : other);
        for (var unit : part.units()) {
            if (unit.kind() == ProgramUnit.Kind.FOREIGN) {
                described.putIfAbsent(unit.name(), unit);
                continue;
            }
            var known = units.putIfAbsent(unit.name(), unit);
            // Every part that uses an intrinsic module brings the compiler's text of it.
            if (known != null && Modules.isIntrinsic(unit.name()) && known.file().equals(unit.file())) continue;
            if (known != null) {
                diagnostics.report(new Diagnostic(Code.DEFINED_TWICE,
                        "'%s' is defined more than once".formatted(unit.name()),
                        unit.origin().range(), List.of(new Diagnostic.Note("It is also defined here", known.origin()
                                .range()))));
            } else if (unit.kind() == ProgramUnit.Kind.MAIN) {
                units.values().stream().filter(u -> u != unit && u.kind() == ProgramUnit.Kind.MAIN).findFirst()
                        .ifPresent(first -> diagnostics.report(new Diagnostic(Code.DEFINED_TWICE,
                                "There is more than one main program",
                                unit.origin().range(), List.of(new Diagnostic.Note("The first is here", first.origin()
                                        .range())))));
            }
        }
    }

    /** An interface body for C does not describe an external procedure that C would know by another name. */
    private void checkNamesake(ProgramUnit described) {
        var heading = described.procedures().getFirst();
        var known = procedures.get(heading.name());
        if (known != null && heading.attributes().contains(Procedure.Attribute.BIND_C)
                && units.containsKey(described.name()) && !known.attributes().contains(Procedure.Attribute.BIND_C))
            diagnostics.report(Code.NOT_TRANSLATED, known.origin().range(), "%s cannot be translated yet",
                    "an external procedure with the name of a C function, '%s',".formatted(heading.name().name()));
    }

    private void checkReferences(ProgramUnit unit) {
        var bodies = new ArrayList<List<Stmt>>();
        bodies.add(unit.initialization());
        for (var procedure : unit.procedures()) bodies.add(procedure.body());
        for (var body : bodies) {
            Trees.forEachStmt(body, stmt -> {
                if (stmt instanceof Stmt.Call call
                        && call.target() instanceof Stmt.Target.Direct(var name)) checkCall(name, call);
                Trees.forEachOwnExpr(stmt, expr -> {
                    if (expr instanceof Expr.ProcedureReference(var name, _) && !procedures.containsKey(name))
                        undefined(name, stmt.origin().range());
                });
                if (stmt instanceof Stmt.Call call) call.arguments().forEach(argument -> {
                    if (argument instanceof Stmt.Argument.ByProcedure(Expr.ProcedureReference(var name, _))
                            && !procedures.containsKey(name))
                        undefined(name, stmt.origin().range());
                });
            });
        }
    }

    private void checkCall(ProcedureName name, Stmt.Call call) {
        var procedure = procedures.get(name);
        if (procedure == null) {
            undefined(name, call.origin().range());
            return;
        }
        int given = call.arguments().size();
        int wanted = procedure.dummies().size();
        if (given != wanted)
            diagnostics.report(new Diagnostic(Code.ARGUMENT_COUNT,
                    "'%s' takes %d arguments, not %d".formatted(name.name(), wanted, given),
                    call.origin().range(), List.of(new Diagnostic.Note("It is defined here", procedure.origin()
                            .range()))));
        if (call.result().isPresent() && procedure.result().isEmpty())
            diagnostics.report(new Diagnostic(Code.WRONG_NAME_CLASS,
                    "'%s' is a subroutine, not a function".formatted(name.name()),
                    call.origin().range(), List.of(new Diagnostic.Note("It is defined here", procedure.origin()
                            .range()))));
    }

    private void undefined(ProcedureName name, SourceRange at) {
        if (reported.add(name)) diagnostics.report(Code.NOT_DEFINED, at, "'%s' is not defined in any of the files",
                name.name());
    }
}
