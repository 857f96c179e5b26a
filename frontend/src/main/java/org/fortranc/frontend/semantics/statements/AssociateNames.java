package org.fortranc.frontend.semantics.statements;

import java.util.List;
import java.util.Optional;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.expressions.Definability;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** Names that ASSOCIATE and SELECT TYPE give to their selectors (F2018 11.1.3.3). */
final class AssociateNames {
    private final Definability definability;

    AssociateNames(Expressions expressions) {
        this.definability = expressions.definability();
    }

    /** Declares the name in the construct's scope; it may be defined where its selector is a variable that may be. */
    Symbol declare(Scope inner, String name, Expression selector, DataType type, SourceRange range) {
        var symbol = inner.declare(name, range);
        symbol.declareType(type);
        symbol.become(Symbol.Kind.OBJECT);
        if (selector.rank() > 0) symbol.declareShape(shapeOf(selector, range));
        if (!(selector instanceof Designator designator)) {
            symbol.add(Attribute.PROTECTED); // with INTENT(IN), which no variable has together
            symbol.add(Attribute.INTENT_IN);
            return symbol;
        }
        if (definability.isTarget(designator)) symbol.add(Attribute.TARGET);
        if (!definability.isDefinable(designator)) symbol.add(Attribute.INTENT_IN);
        return symbol;
    }

    /** Declares what SELECT RANK makes of its selector, which stays ALLOCATABLE or POINTER (F2018 11.1.10.3). */
    Symbol declareRanked(Scope inner, String name, Designator.ObjectName selector, Optional<ArraySpec> shape,
            SourceRange range) {
        var symbol = inner.declare(name, range);
        symbol.declareType(selector.type());
        symbol.become(Symbol.Kind.OBJECT);
        shape.ifPresent(symbol::declareShape);
        var whole = definability.whole(selector).orElseThrow();
        for (var attribute : List.of(Attribute.ALLOCATABLE, Attribute.POINTER, Attribute.TARGET, Attribute.CONTIGUOUS,
                Attribute.INTENT_IN)) if (whole.has(attribute)) symbol.add(attribute);
        return symbol;
    }

    /** The lower bounds are known when the construct is entered. */
    private static ArraySpec shapeOf(Expression selector, SourceRange range) {
        return new ArraySpec.AssumedShape(java.util.Collections.nCopies(selector.rank(), ConstantConversion.integer(1,
                4, range)));
    }
}
