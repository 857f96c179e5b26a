package org.fortranc.driver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/**
 * Arguments beyond those that a procedure takes. Programs are written that way: a library calls a user's procedure with
 * all it has, and the user who needs none of it gives an empty subroutine. The standard has no meaning for it, but on
 * every machine such arguments are just not looked at, and so they are left out here.
 */
final class SurplusArguments {
    private final Map<ProcedureName, Integer> wanted = new HashMap<>();

    private SurplusArguments() {}

    /** The program with no call that gives more arguments than the procedure takes. */
    static Program drop(Program program) {
        var surplus = new SurplusArguments();
        Trees.forEachProcedure(program, p -> surplus.wanted.put(p.name(), p.dummies().size()));
        return new Program(program.structures(), program.blocks(), program.units().stream().map(surplus::unit)
                .toList());
    }

    private ProgramUnit unit(ProgramUnit unit) {
        var procedures = unit.procedures().stream().map(this::procedure).toList();
        return procedures.equals(unit.procedures()) ? unit : new ProgramUnit(unit.name(), unit.kind(), unit.file(),
                unit.variables(), unit.initialization(), procedures, unit.origin());
    }

    private Procedure procedure(Procedure procedure) {
        boolean[] found = {false};
        Trees.forEachStmt(procedure.body(), stmt -> found[0] |= isSurplus(stmt));
        if (!found[0]) return procedure;
        return new Procedure(procedure.name(), procedure.dummies(), procedure.result(), procedure.declarations(),
                Trees.rewriteStmts(procedure.body(), stmt -> isSurplus(stmt) ? List.of(cut((Stmt.Call) stmt))
                        : List.of(stmt)),
                procedure.host(), procedure.attributes(), procedure.origin());
    }

    private boolean isSurplus(Stmt stmt) {
        return stmt instanceof Stmt.Call call && call.target() instanceof Stmt.Target.Direct(var name)
                && wanted.getOrDefault(name, Integer.MAX_VALUE) < call.arguments().size();
    }

    private Stmt cut(Stmt.Call call) {
        var name = ((Stmt.Target.Direct) call.target()).procedure();
        return new Stmt.Call(call.result(), call.target(), call.arguments().subList(0, wanted.get(name)),
                call.origin());
    }
}
