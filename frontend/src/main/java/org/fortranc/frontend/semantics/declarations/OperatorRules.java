package org.fortranc.frontend.semantics.declarations;

import java.util.Locale;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.source.SourceRange;

/** Which procedures can define an operator or assignment (F2018 15.4.3.4.2, 15.4.3.4.3). */
final class OperatorRules {
    private OperatorRules() {}

    static void check(String specification, Signature procedure, SourceRange range) {
        boolean assignment = specification.equals("assignment(=)");
        if (!assignment && !specification.startsWith("operator(")) return;
        String name = procedure.name().name();
        String use = specification.toUpperCase(Locale.ROOT);
        if (assignment == procedure.isFunction()) throw constraint(range, "'%s' must be a %s to define %s", name,
                assignment ? "subroutine" : "function", use);
        int count = procedure.dummies().size();
        if (count != 2 && (assignment || count != 1))
            throw constraint(range, "'%s' has %d arguments and cannot define %s", name, count, use);
        for (int i = 0; i < count; i++) argument(procedure.dummies().get(i), assignment && i == 0, name, use, range);
        if (procedure.resultType() instanceof DataType.CharacterType(_, DataType.CharacterLength.Assumed _))
            throw constraint(range, "The result of '%s' has an assumed length and cannot define %s", name, use);
        if (assignment && isIntrinsic(procedure.dummies().getFirst().orElseThrow(),
                procedure.dummies().getLast().orElseThrow()))
            throw constraint(range, "'%s' redefines an intrinsic assignment", name);
    }

    private static void argument(Optional<Symbol> dummy, boolean defined, String name, String use, SourceRange range) {
        if (dummy.isEmpty() || dummy.get().is(Symbol.Kind.PROCEDURE) || dummy.get().has(Attribute.OPTIONAL))
            throw constraint(range, "The arguments of '%s' must be variables that are not OPTIONAL, to define %s", name,
                    use);
        boolean fits = defined ? dummy.get().has(Attribute.INTENT_OUT) || dummy.get().has(Attribute.INTENT_INOUT)
                : dummy.get().has(Attribute.INTENT_IN) || dummy.get().has(Attribute.VALUE);
        if (!fits) throw constraint(range, "The argument '%s' of '%s' must be %s to define %s",
                dummy.get().name().name(), name, defined ? "INTENT(OUT) or INTENT(INOUT)" : "INTENT(IN)", use);
    }

    private static boolean isIntrinsic(Symbol variable, Symbol value) {
        if (value.rank() != 0 && value.rank() != variable.rank()) return false;
        var left = variable.type();
        var right = value.type();
        return TypeRules.isNumeric(left) && TypeRules.isNumeric(right)
                || left instanceof DataType.LogicalType && right instanceof DataType.LogicalType
                || left instanceof DataType.CharacterType && left.sameTypeAndKind(right);
    }

    private static SemanticError constraint(SourceRange range, String format, Object... arguments) {
        return new SemanticError(Code.CONSTRAINT, range, format, arguments);
    }
}
