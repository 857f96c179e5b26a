package org.fortranc.frontend.semantics.declarations;

import java.util.List;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.syntax.DirectiveName;
import org.fortranc.frontend.syntax.DirectiveSyntax;
import org.fortranc.frontend.syntax.DirectiveSyntax.Part;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.ir.fortran.Entity.Attribute;

/** Declarative directives of OpenMP: variables and COMMON blocks of which each thread has its own (2.15.2). */
final class ThreadPrivate {
    private final UnitContext context;
    private final Scope scope;
    private final SpecificationState state;

    ThreadPrivate(UnitContext context, Scope scope, SpecificationState state) {
        this.context = context;
        this.scope = scope;
        this.state = state;
    }

    /** DECLARE SIMD asks for versions of a procedure that no result depends on, so its names alone are looked at. */
    void declare(StatementSyntax statement) {
        var directive = statement.tree(DirectiveSyntax.class);
        if (directive.name() == DirectiveName.DECLARE_SIMD) return;
        if (directive.clauses().isEmpty()) throw new SemanticError(Code.SYNTAX, statement.range(),
                "THREADPRIVATE needs a list");
        for (var part : directive.clauses().getFirst().parts())
            state.atEnd(() -> state.guarded(() -> symbols(part).forEach(symbol -> mark(symbol, part))));
    }

    private List<Symbol> symbols(Part part) {
        if (!part.text().startsWith("/")) return List.of(scope.find(part.text()).filter(s -> s.scope() == scope)
                .orElseThrow(() -> new SemanticError(Code.UNDECLARED_NAME, part.range(),
                        "'%s' is not declared here", part.text())));
        String name = part.text().replace("/", "").strip();
        return state.membersOf(name).orElseThrow(() -> new SemanticError(Code.UNDECLARED_NAME, part.range(),
                "There is no COMMON block '%s' here", name));
    }

    private void mark(Symbol symbol, Part part) {
        boolean block = part.text().startsWith("/");
        if (symbol.isInCommon() && !block) throw new SemanticError(Code.CONSTRAINT, part.range(),
                "'%s' is in COMMON, so its block must be THREADPRIVATE", part.text());
        boolean kept = block || symbol.has(Attribute.SAVE) || state.isSaveAll() || symbol.initial().isPresent()
                || scope.kind() == Scope.Kind.MODULE || scope.kind() == Scope.Kind.PROGRAM;
        if (!kept) throw new SemanticError(Code.CONSTRAINT, part.range(),
                "'%s' needs SAVE to be THREADPRIVATE", part.text());
        symbol.add(Attribute.THREADPRIVATE);
    }
}
