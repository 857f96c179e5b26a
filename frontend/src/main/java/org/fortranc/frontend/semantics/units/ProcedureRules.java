package org.fortranc.frontend.semantics.units;

import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.scopes.Characteristics;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression.ProcedureClass;
import org.fortranc.ir.fortran.Subprogram.Prefix;
import org.fortranc.source.SourceRange;

/** What the prefixes and the kind of a procedure ask of its dummy arguments and result (F2018 15.6, 15.7, 15.8). */
final class ProcedureRules {
    private ProcedureRules() {}

    static void check(Signature signature, ProcedureClass procedureClass, SourceRange range) {
        if (signature.isElemental()) elemental(signature, range);
        if (signature.prefixes().contains(Prefix.PURE))
            signature.dummies().stream().flatMap(Optional::stream).filter(d -> d.is(Symbol.Kind.PROCEDURE)
                    && d.signature().filter(s -> !s.prefixes().contains(Prefix.PURE)).isPresent()).findFirst()
                    .ifPresent(dummy -> {
                        throw constraint(dummy.range(), "The dummy procedure '%s' of a PURE procedure must be PURE",
                                dummy.name().name());
                    });
        signature.result().ifPresent(result -> result(signature, result, procedureClass));
    }

    /** F2018 C1551: the heading of a separate module procedure says what its interface body says. */
    static void repeats(Signature wanted, Signature own, SourceRange range) {
        Characteristics.difference(wanted, own).ifPresent(reason -> {
            throw new SemanticError(Code.ARGUMENT_MISMATCH, range,
                    "The module procedure '%s' differs from its interface body: it %s", own.name().name(), reason);
        });
        for (int i = 0; i < wanted.dummies().size(); i++) {
            if (wanted.dummies().get(i).isEmpty()) continue;
            String called = wanted.dummies().get(i).get().name().name();
            var dummy = own.dummies().get(i).orElseThrow();
            if (!called.equals(dummy.name().name())) throw new SemanticError(Code.ARGUMENT_MISMATCH, dummy.range(),
                    "The argument '%s' of the module procedure '%s' is called '%s' in its interface body",
                    dummy.name().name(), own.name().name(), called);
        }
    }

    /** F2018 C15100 to C15102. */
    private static void elemental(Signature signature, SourceRange range) {
        if (signature.bindName().isPresent())
            throw constraint(range, "'%s' cannot be both ELEMENTAL and BIND(C)", signature.name().name());
        for (var dummy : signature.dummies()) {
            if (dummy.isEmpty()) throw constraint(range, "An ELEMENTAL procedure has no alternate return");
            requireElement(dummy.get(), "The argument");
        }
        signature.result().ifPresent(result -> requireElement(result, "The result"));
    }

    private static void requireElement(Symbol symbol, String role) {
        boolean element = !symbol.is(Symbol.Kind.PROCEDURE) && symbol.rank() == 0 && !symbol.has(Attribute.POINTER)
                && !symbol.has(Attribute.ALLOCATABLE);
        if (!element) throw constraint(symbol.range(),
                "%s '%s' of an ELEMENTAL procedure must be a scalar that is neither POINTER nor ALLOCATABLE", role,
                symbol.name().name());
    }

    private static void result(Signature signature, Symbol result, ProcedureClass procedureClass) {
        boolean assumed = result.type() instanceof DataType.CharacterType(_, DataType.CharacterLength.Assumed _);
        // F2018 C723
        if (assumed && procedureClass != ProcedureClass.EXTERNAL) throw constraint(result.range(),
                "The result of '%s' cannot have an assumed length, since it is no external function",
                signature.name().name());
        if (signature.bindName().isPresent() && result.rank() > 0) throw constraint(result.range(),
                "The result of '%s' cannot be an array, since it is BIND(C)", signature.name().name());
    }

    private static SemanticError constraint(SourceRange range, String format, Object... arguments) {
        return new SemanticError(Code.CONSTRAINT, range, format, arguments);
    }
}
