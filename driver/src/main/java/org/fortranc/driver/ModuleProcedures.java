package org.fortranc.driver;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;

/**
 * Separate module procedures (F2018 15.6.2.5): those who call one know only the module that declares its interface;
 * which submodule has the body is known when all parts of the program are together.
 */
final class ModuleProcedures {
    private final Map<ProcedureName, ProcedureName> moved = new HashMap<>();
    private final Set<ProcedureName> held = new HashSet<>();

    private ModuleProcedures() {}

    /**
     * Names each procedure after the unit that has it, in all that refers to it.
     *
     * @param forms whether some interface bodies describe one procedure differently
     */
    static Program settle(Program program, boolean forms) {
        var names = new ModuleProcedures();
        for (var unit : program.units())
            for (var procedure : unit.procedures()) {
                names.held.add(procedure.name());
                if (!procedure.name().unit().equals(unit.name()))
                    names.moved.put(procedure.name(), new ProcedureName(unit.name(), procedure.name().name()));
            }
        names.libraryOfOpenMp();
        if (names.moved.isEmpty() && !forms) return program;
        var units = program.units().stream().map(names::unit).toList();
        return new Program(program.structures().stream().map(names::structure).toList(), program.blocks(), units);
    }

    /** A program that uses them without their module refers to external procedures, which it may have itself. */
    private void libraryOfOpenMp() {
        for (var procedure : held) {
            var plain = new ProcedureName(procedure.name(), procedure.name());
            if (procedure.unit().equals("omp_lib") && !held.contains(plain)) moved.put(plain, procedure);
        }
    }

    private Structure structure(Structure structure) {
        var components = structure.components().stream().map(c -> new Structure.Component(c.name(), c.type(),
                c.shape(), c.length(), c.attributes(), c.initial().stream().map(run ->
                new Declaration.InitialRun(run.first(), run.count(), reference(run.value()))).toList())).toList();
        var bindings = structure.bindings().stream().map(b -> new Structure.Binding(b.name(),
                b.procedure().map(this::name), b.passed())).toList();
        var finalizers = structure.finalizers().stream().map(f -> new Structure.Finalizer(f.rank(),
                name(f.procedure()))).toList();
        return new Structure(structure.name(), structure.parent(), components, bindings, finalizers,
                structure.sequence(), structure.origin());
    }

    private ProcedureName name(ProcedureName name) {
        var plain = held.contains(name.plain()) ? name.plain() : name;
        return moved.getOrDefault(plain, plain);
    }

    private ProgramUnit unit(ProgramUnit unit) {
        return new ProgramUnit(unit.name(), unit.kind(), unit.file(), unit.variables(), body(unit.initialization()),
                unit.procedures().stream().map(this::procedure).toList(), unit.origin());
    }

    private Procedure procedure(Procedure procedure) {
        return new Procedure(name(procedure.name()), procedure.dummies(), procedure.result(), procedure.declarations(),
                body(procedure.body()), procedure.host().map(this::name), procedure.attributes(), procedure.origin());
    }

    private Expr reference(Expr expr) {
        return expr instanceof Expr.ProcedureReference(var name, var type)
                ? new Expr.ProcedureReference(name(name), type) : expr;
    }

    private List<Stmt> body(List<Stmt> body) {
        var renamed = Trees.rewriteExprs(body, this::reference);
        return Trees.rewriteStmts(renamed, stmt -> stmt instanceof Stmt.Call(var result, Stmt.Target.Direct(var name),
                var arguments, var origin)
                        ? List.of(new Stmt.Call(result, new Stmt.Target.Direct(name(name)), arguments, origin))
                        : List.of(stmt));
    }
}
