package org.fortranc.frontend.semantics.statements;

import java.util.List;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
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
        var variable = assignment.variable();
        var value = plain(assignment.value());
        var operands = switch (value) {
            case Expression.Binary(_, var left, var right, _, _) -> List.of(left, right);
            case Expression.IntrinsicReference reference ->
                    org.fortranc.ir.fortran.FortranTrees.arguments(reference.arguments());
            default -> throw error("ATOMIC needs an assignment whose value is computed from the variable");
        };
        if (operands.stream().map(AtomicRules::plain).noneMatch(e -> same(e, variable)) && !mentions(value, variable))
            throw error("ATOMIC needs an assignment whose value is computed from the variable");
    }

    private static Expression plain(Expression expression) {
        return switch (expression) {
            case Expression.Conversion(var operand, _, _) -> plain(operand);
            case Expression.Parenthesized(var operand, _) -> plain(operand);
            default -> expression;
        };
    }

    private static boolean mentions(Expression value, Expression variable) {
        boolean[] found = {false};
        org.fortranc.ir.fortran.FortranTrees.walk(value, e -> found[0] |= same(e, variable));
        return found[0];
    }

    /** Equal designators, wherever they stand. */
    private static boolean same(Expression one, Expression other) {
        return one.getClass() == other.getClass() && one.type().equals(other.type())
                && one.toString().replaceAll("SourceRange\\[[^]]*]", "")
                        .equals(other.toString().replaceAll("SourceRange\\[[^]]*]", ""));
    }

    private SemanticError error(String message) {
        return new SemanticError(Code.CONSTRAINT, construct.position().range(), "%s", message);
    }
}
