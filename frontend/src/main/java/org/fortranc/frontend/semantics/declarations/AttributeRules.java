package org.fortranc.frontend.semantics.declarations;

import java.util.List;
import java.util.Set;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.source.SourceRange;

/** Which attributes exclude each other (F2018 8.5 and 8.6). */
final class AttributeRules {
    private record Conflict(Attribute one, Attribute other) {}

    private static final List<Conflict> CONFLICTS = List.of(
            new Conflict(Attribute.PARAMETER, Attribute.ALLOCATABLE), new Conflict(Attribute.PARAMETER,
            Attribute.POINTER),
            new Conflict(Attribute.PARAMETER, Attribute.TARGET), new Conflict(Attribute.PARAMETER, Attribute.DUMMY),
            new Conflict(Attribute.PARAMETER, Attribute.SAVE), new Conflict(Attribute.PARAMETER, Attribute.OPTIONAL),
            new Conflict(Attribute.PARAMETER, Attribute.VOLATILE), new Conflict(Attribute.PARAMETER, Attribute.VALUE),
            new Conflict(Attribute.POINTER, Attribute.ALLOCATABLE), new Conflict(Attribute.POINTER, Attribute.TARGET),
            new Conflict(Attribute.DUMMY, Attribute.SAVE), new Conflict(Attribute.RESULT, Attribute.SAVE),
            new Conflict(Attribute.AUTOMATIC, Attribute.SAVE), new Conflict(Attribute.AUTOMATIC, Attribute.DUMMY),
            new Conflict(Attribute.VALUE, Attribute.INTENT_OUT), new Conflict(Attribute.VALUE, Attribute.INTENT_INOUT),
            new Conflict(Attribute.VALUE, Attribute.POINTER), new Conflict(Attribute.VALUE, Attribute.ALLOCATABLE));

    private static final Set<Attribute> INTENTS = Set.of(Attribute.INTENT_IN, Attribute.INTENT_OUT,
            Attribute.INTENT_INOUT);

    private AttributeRules() {}

    /** Adds the attribute, or says why the symbol cannot have it. */
    static void add(Symbol symbol, Attribute attribute, SourceRange range) {
        String name = symbol.name().name();
        if (symbol.has(attribute)) {
            // gfortran takes SAVE twice.
            if (attribute == Attribute.SAVE || attribute == Attribute.DUMMY) return;
            throw new SemanticError(Code.DUPLICATE_DECLARATION, range, "'%s' has the attribute %s already", name,
                    words(attribute));
        }
        for (var conflict : CONFLICTS) {
            if (conflict.one == attribute && symbol.has(conflict.other) || conflict.other == attribute
                    && symbol.has(conflict.one))
                throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range, "'%s' cannot have both %s and %s", name,
                        words(conflict.one), words(conflict.other));
        }
        boolean forDummies = INTENTS.contains(attribute) || attribute == Attribute.OPTIONAL || attribute
                == Attribute.VALUE;
        if (forDummies && !symbol.isDummy())
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range, "'%s' has %s, but is no dummy argument", name,
                    words(attribute));
        // F2018 C855
        if (attribute == Attribute.PROTECTED && symbol.scope().kind() != Scope.Kind.MODULE)
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range, "'%s' has PROTECTED, but is not of a module",
                    name);
        if (INTENTS.contains(attribute) && INTENTS.stream().anyMatch(symbol::has))
            throw new SemanticError(Code.DUPLICATE_DECLARATION, range, "'%s' has an INTENT already", name);
        symbol.add(attribute);
    }

    private static String words(Attribute attribute) {
        return switch (attribute) {
            case INTENT_IN -> "INTENT(IN)";
            case INTENT_OUT -> "INTENT(OUT)";
            case INTENT_INOUT -> "INTENT(INOUT)";
            case DUMMY -> "the role of a dummy argument";
            case RESULT -> "the role of a function result";
            default -> attribute.name();
        };
    }
}
