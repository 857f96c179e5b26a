package org.fortranc.frontend.semantics.declarations;

import java.util.ArrayList;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.Definability;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;

/** Objects of EQUIVALENCE statements (F2018 8.10.1.3): subscripts and bounds become literals. */
final class EquivalenceObjects {
    private final UnitContext context;

    EquivalenceObjects(UnitContext context) {
        this.context = context;
    }

    /** F2018 C8106: an object in EQUIVALENCE has storage of its own that is there from the start. */
    void requireStorage(Designator designator, Scope here) {
        var base = Definability.base(designator);
        context.symbols().find(base.entity()).filter(symbol -> symbol.isDummy() || symbol.has(Attribute.ALLOCATABLE)
                || symbol.has(Attribute.POINTER) || symbol.has(Attribute.TARGET)
                || symbol.has(Attribute.RESULT) || symbol.isConstant()
                || symbol.scope() != here && symbol.scope().kind() == Scope.Kind.MODULE)
                .ifPresent(_ -> {
                    throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, designator.range(),
                            "'%s' cannot be in EQUIVALENCE", base.name());
                });
    }

    Designator element(Designator designator) {
        return switch (designator) {
            case Designator.ObjectName name -> name;
            case Designator.ArrayElement(var array, var subscripts, var range) -> {
                var constants = new ArrayList<Expression>();
                for (var subscript : subscripts) constants.add(constant(subscript));
                yield new Designator.ArrayElement(element(array), constants, range);
            }
            case Designator.Substring(var text, var first, var last, var range) ->
                new Designator.Substring(element(text), first.map(this::constant), last.map(this::constant), range);
            case Designator.ArraySection _, Designator.ComponentReference _, Designator.ComplexPart _,
                 Designator.ParentComponent _, Designator.FunctionTarget _ ->
                throw new SemanticError(Code.CONSTRAINT,
                        designator.range(), "An object in EQUIVALENCE must be a variable, an element or a substring");
        };
    }

    private Expression constant(Expression expression) {
        var value = context.constants().integer(expression);
        if (value.isEmpty()) throw new SemanticError(Code.NOT_CONSTANT,
                expression.range(), "A subscript in EQUIVALENCE must be constant");
        return context.constants().folded(expression);
    }
}
