package org.fortranc.frontend.semantics.statements;

import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.OpenMp.Word;

/** The statements of ATOMIC (OpenMP 4.5, 2.13.6): assignments to scalars of intrinsic type. */
final class AtomicRules {
    private final Construct.Directed construct;

    AtomicRules(Construct.Directed construct) {
        this.construct = construct;
    }

    void check() {
        var statements = construct.blocks().getFirst();
        boolean capture = RegionRules.has(construct.clauses(), Word.CAPTURE);
        if (statements.size() != (capture ? 2 : 1)) throw error(capture ? "ATOMIC CAPTURE needs two assignments"
                : "ATOMIC needs one assignment");
        for (var statement : statements) requireScalar(statement);
        if (capture || RegionRules.has(construct.clauses(), Word.READ)
                || RegionRules.has(construct.clauses(), Word.WRITE)) return;
        requireUpdate((Construct.Assignment) statements.getFirst());
    }

    private void requireScalar(Construct statement) {
        boolean fits = statement instanceof Construct.Assignment assignment && assignment.variable().rank() == 0
                && isIntrinsic(assignment.variable().type());
        if (!fits) throw error("ATOMIC needs an assignment to a scalar of intrinsic type");
    }

    private static boolean isIntrinsic(DataType type) {
        return type instanceof DataType.IntegerType || type instanceof DataType.RealType
                || type instanceof DataType.ComplexType || type instanceof DataType.LogicalType;
    }

    /** {@code x = x op expr}, {@code x = expr op x} or {@code x = f(x, expr)}. */
    private void requireUpdate(Construct.Assignment assignment) {
        boolean[] found = {false};
        FortranTrees.walk(assignment.variable(), target -> {
            if (target instanceof Designator.ObjectName variable) FortranTrees.walk(assignment.value(), e -> found[0] |=
                    e instanceof Designator.ObjectName name && name.entity().equals(variable.entity()));
        });
        if (!found[0]) throw error("ATOMIC needs an assignment whose value is computed from the variable");
    }

    private SemanticError error(String message) {
        return new SemanticError(Code.CONSTRAINT, construct.position().range(), "%s", message);
    }
}
