package org.fortranc.lower;

import java.util.EnumSet;
import java.util.HashSet;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Trees;

/** Marks the procedures that some call may reach through a procedure value, as far as the program is known. */
public final class ReferencedProcedures {
    private ReferencedProcedures() {}

    public static Program mark(Program program) {
        var referenced = new HashSet<ProcedureName>();
        Trees.forEachProcedure(program, procedure -> Trees.forEachExpr(procedure.body(), e -> {
            if (e instanceof Expr.ProcedureReference(var name, _)) referenced.add(name);
        }));
        for (var structure : program.structures())
            for (var component : structure.components())
                for (var run : component.initial())
                    if (run.value() instanceof Expr.ProcedureReference(var name, _)) referenced.add(name);
        return Trees.mapProcedures(program, procedure -> referenced.contains(procedure.name()) ? marked(procedure)
                : procedure);
    }

    private static Procedure marked(Procedure procedure) {
        var attributes = EnumSet.of(Procedure.Attribute.REFERENCED);
        attributes.addAll(procedure.attributes());
        return new Procedure(procedure.name(), procedure.dummies(), procedure.result(), procedure.declarations(),
                procedure.body(),
                procedure.host(), attributes, procedure.origin());
    }
}
