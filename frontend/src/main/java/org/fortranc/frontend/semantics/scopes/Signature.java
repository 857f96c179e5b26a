package org.fortranc.frontend.semantics.scopes;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.ir.fortran.Subprogram.Kind;
import org.fortranc.ir.fortran.Subprogram.Prefix;

/**
 * The characteristics of a procedure (F2018 15.3.1), for those who refer to it.
 *
 * @param dummies in order; an alternate return is empty
 * @param result the result variable of a function
 * @param body the scope that declares them
 */
public record Signature(SymbolName name, Kind kind, List<Optional<Symbol>> dummies, Optional<Symbol> result,
        Set<Prefix> prefixes,
                        Optional<String> bindName, Scope body) {
    public Signature {
        dummies = List.copyOf(dummies);
        prefixes = Set.copyOf(prefixes);
    }

    public Signature with(Prefix prefix) {
        var all = EnumSet.of(prefix);
        all.addAll(prefixes);
        return new Signature(name, kind, dummies, result, all, bindName, body);
    }

    public Signature without(Prefix prefix) {
        var rest = prefixes.stream().filter(p -> p != prefix).collect(Collectors.toSet());
        return new Signature(name, kind, dummies, result, rest, bindName, body);
    }

    public boolean isFunction() {
        return kind == Kind.FUNCTION;
    }

    public boolean isElemental() {
        return prefixes.contains(Prefix.ELEMENTAL);
    }

    public DataType resultType() {
        return result.filter(r -> !r.isProcedurePointer()).map(Symbol::type).orElseGet(DataType.NoType::new);
    }

    /** Whether the result is a procedure pointer, so that a reference is a procedure and has no type. */
    public boolean returnsProcedure() {
        return result.filter(Symbol::isProcedurePointer).isPresent();
    }

    public int resultRank() {
        return result.map(Symbol::rank).orElse(0);
    }
}
