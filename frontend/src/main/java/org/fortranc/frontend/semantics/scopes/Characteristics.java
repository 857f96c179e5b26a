package org.fortranc.frontend.semantics.scopes;

import java.util.Optional;
import org.fortranc.frontend.semantics.scopes.Symbol.Role;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Subprogram.Prefix;

/** Whether a procedure has the characteristics that an interface asks for (F2018 15.3). */
public final class Characteristics {
    private static final Attribute[] COMPARED = {Attribute.ALLOCATABLE, Attribute.POINTER, Attribute.OPTIONAL,
        Attribute.VALUE, Attribute.CONTIGUOUS, Attribute.ASYNCHRONOUS, Attribute.VOLATILE, Attribute.INTENT_IN,
        Attribute.INTENT_OUT, Attribute.INTENT_INOUT};

    private Characteristics() {}

    /** How the procedure differs from what is wanted, as the end of a sentence; empty if it does not. */
    public static Optional<String> difference(Signature wanted, Signature given) {
        if (wanted.isFunction() != given.isFunction()) return Optional.of(given.isFunction()
                ? "is a function, but must be a subroutine" : "is a subroutine, but must be a function");
        if (wanted.dummies().size() != given.dummies().size())
            return Optional.of("has %d arguments, but must have %d".formatted(given.dummies().size(),
                    wanted.dummies().size()));
        if (wanted.prefixes().contains(Prefix.PURE) && !given.prefixes().contains(Prefix.PURE))
            return Optional.of("must be PURE");
        for (int i = 0; i < wanted.dummies().size(); i++) {
            var a = wanted.dummies().get(i);
            var b = given.dummies().get(i);
            if (a.isPresent() != b.isPresent()) return Optional.of("has an alternate return in another place");
            if (a.isEmpty() || same(a.get(), b.get())) continue;
            return Optional.of("has the argument '%s' with other characteristics".formatted(b.get().name().name()));
        }
        if (wanted.result().isEmpty() || given.result().isEmpty()) return Optional.empty();
        var a = wanted.result().get();
        var b = given.result().get();
        boolean same = a.isProcedurePointer() == b.isProcedurePointer() && (a.isProcedurePointer()
                || a.type().sameTypeAndKind(b.type()) && a.rank() == b.rank())
                && a.has(Attribute.POINTER) == b.has(Attribute.POINTER)
                && a.has(Attribute.ALLOCATABLE) == b.has(Attribute.ALLOCATABLE);
        return same ? Optional.empty() : Optional.of("has a result with other characteristics");
    }

    /** Why the procedure cannot stand for the dummy procedure or procedure pointer; empty if it can. */
    public static Optional<String> misfit(Symbol dummy, Expression.Callee given, Optional<Symbol> procedure) {
        boolean isSubroutine = given.type() instanceof DataType.NoType;
        var role = procedure.map(Symbol::role).orElse(Role.UNKNOWN);
        if (role == Role.FUNCTION && dummy.role() == Role.SUBROUTINE)
            return Optional.of("is a function, but must be a subroutine");
        if (role == Role.SUBROUTINE && dummy.role() == Role.FUNCTION)
            return Optional.of("is a subroutine, but must be a function");
        if (dummy.role() == Role.FUNCTION && dummy.signature().isPresent() && !isSubroutine
                && !dummy.signature().get().resultType().sameTypeAndKind(given.type()))
            return Optional.of("is a function of " + TypeRules.describe(given.type()) + ", but must be of "
                    + TypeRules.describe(dummy.signature().get().resultType()));
        if (dummy.signature().isEmpty() || procedure.flatMap(Symbol::signature).isEmpty()) return Optional.empty();
        return difference(dummy.signature().get(), procedure.get().signature().orElseThrow());
    }

    private static boolean same(Symbol one, Symbol other) {
        if (one.is(Symbol.Kind.PROCEDURE) || other.is(Symbol.Kind.PROCEDURE))
            return one.is(Symbol.Kind.PROCEDURE) == other.is(Symbol.Kind.PROCEDURE);
        if (!one.type().sameTypeAndKind(other.type()) || one.rank() != other.rank()) return false;
        if (isDescribed(one) != isDescribed(other)) return false;
        for (var attribute : COMPARED) if (one.has(attribute) != other.has(attribute)) return false;
        return true;
    }

    private static boolean isDescribed(Symbol dummy) {
        return dummy.shape().filter(shape -> !(shape instanceof ArraySpec.Explicit)).isPresent();
    }
}
