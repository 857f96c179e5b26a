package org.fortranc.frontend.semantics.expressions;

import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.declarations.TypeSpecs;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** The loop of an implied DO whose variable has the loop as its scope: in array constructors and DATA (F2018 19.4). */
public final class ImpliedLoop {
    private final Symbol variable;
    private final Expression first;
    private final Expression last;
    private final Expression step;
    private final Expressions inside;

    public ImpliedLoop(UnitContext context, Expressions outside, FortranParser.ImpliedDoControlContext control) {
        String name = control.NAME().getText();
        var range = FortranToken.rangeOf(control.NAME().getSymbol(), control.NAME().getSymbol());
        var type = control.integerTypeSpec() != null ? new TypeSpecs(context,
                outside).integer(control.integerTypeSpec())
                : typeOutside(outside, name, range);
        if (!(type instanceof DataType.IntegerType))
            throw new SemanticError(Code.TYPE_MISMATCH, range, "The variable '%s' of an implied DO must be INTEGER",
                    name);
        first = Conversions.to(type, outside.scalarInteger(control.expr(0), "A bound of an implied DO"));
        last = Conversions.to(type, outside.scalarInteger(control.expr(1), "A bound of an implied DO"));
        step = control.expr().size() > 2 ? Conversions.to(type,
                outside.scalarInteger(control.expr(2), "The step of an implied DO"))
                : Conversions.to(type, ConstantConversion.integer(1, 4, range));
        outside.scope().limit(name, type);
        var scope = outside.scope().construct("implied");
        variable = scope.declare(name, range);
        variable.declareType(type);
        variable.become(Symbol.Kind.OBJECT);
        inside = outside.within(scope);
    }

    /** The type that a variable of this name has in the scope around the loop. */
    public static DataType typeOutside(Expressions outside, String name, SourceRange range) {
        var symbol = outside.scope().find(name);
        if (symbol.isPresent() && symbol.get().hasType() && !symbol.get().is(Symbol.Kind.PROCEDURE))
            return symbol.get().type();
        return outside.scope().implicitRules().typeOf(name).orElseThrow(() -> new SemanticError(Code.UNDECLARED_NAME,
                range, "'%s' has no declared type and IMPLICIT NONE is in force", name));
    }

    public Symbol variable() {
        return variable;
    }

    public Expression first() {
        return first;
    }

    public Expression last() {
        return last;
    }

    public Expression step() {
        return step;
    }

    /** The analysis of what is inside the loop. */
    public Expressions inside() {
        return inside;
    }
}
