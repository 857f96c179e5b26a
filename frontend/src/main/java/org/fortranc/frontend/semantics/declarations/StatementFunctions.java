package org.fortranc.frontend.semantics.declarations;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.Conversions;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.SpecificationPart.StatementFunction;
import org.fortranc.ir.fortran.Subprogram;

/** Statement functions (F2018 15.6.4). */
final class StatementFunctions {
    private final UnitContext context;
    private final Expressions expressions;
    private final SpecificationState state;

    StatementFunctions(UnitContext context, Expressions expressions, SpecificationState state) {
        this.context = context;
        this.expressions = expressions;
        this.state = state;
    }

    void declare(FortranParser.AssignmentStmtContext tree) {
        var part = tree.designator().partRef(0);
        var range = FortranToken.rangeOf(tree);
        var scope = expressions.scope();
        String name = part.NAME().getText();
        var symbol = Declarations.local(scope, name, Declarations.range(part.NAME()));
        if (!symbol.is(Symbol.Kind.UNSETTLED) || symbol.isDummy())
            throw new SemanticError(Code.DUPLICATE_DECLARATION, range, "'%s' cannot be a statement function here",
                    name);
        expressions.names().requireType(symbol, range);
        var inside = expressions.within(scope.construct(name));
        var dummies = new ArrayList<Optional<Symbol>>();
        for (var item : part.subscriptOrArgumentList(0).subscriptOrArgument()) {
            String dummyName = item.getText();
            var at = FortranToken.rangeOf(item);
            var dummy = inside.scope().declare(dummyName, at);
            scope.find(dummyName).filter(outer -> outer.hasType() && !outer.is(Symbol.Kind.PROCEDURE))
                    .ifPresentOrElse(outer -> dummy.declareType(outer.type()), () -> {
                        dummy.implyType(scope.implicitRules().typeOf(dummyName).orElseThrow(() ->
                                new SemanticError(Code.UNDECLARED_NAME, at,
                                "'%s' has no declared type and IMPLICIT NONE is in force", dummyName)));
                    });
            scope.limit(dummyName, dummy.type());
            dummy.add(Attribute.DUMMY);
            dummy.become(Symbol.Kind.OBJECT);
            dummies.add(Optional.of(dummy));
        }
        symbol.declareSignature(new Signature(symbol.name(), Subprogram.Kind.FUNCTION, dummies, Optional.empty(),
                Set.of(), Optional.empty(), inside.scope()));
        symbol.become(Symbol.Kind.STATEMENT_FUNCTION);
        state.atEnd(() -> {
            var value = Conversions.assigned(symbol.type(), inside.expression(tree.expr()));
            state.statementFunctions().add(new StatementFunction(symbol.name(), dummies.stream()
                    .map(d -> d.orElseThrow().name()).toList(), value, range));
        });
    }
}
