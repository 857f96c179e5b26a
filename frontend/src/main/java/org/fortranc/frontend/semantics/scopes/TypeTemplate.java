package org.fortranc.frontend.semantics.scopes;

import java.util.List;
import java.util.Map;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** A parameterized derived type (F2018 7.5.3): from kinds it makes types. */
public interface TypeTemplate {
    /** Its parameters, inherited ones first. */
    List<String> parameters();

    /** A value for each parameter: what is given, and defaults for the rest. */
    Map<String, Expression.IntegerConstant> values(Map<String, Expression.IntegerConstant> given, SourceRange range);

    /**
     * The type for these kinds, the same one for equal kinds.
     *
     * @param user the unit that names the type; its messages tell what is wrong with it
     * @param scope where it does
     */
    Symbol instance(Map<String, Expression.IntegerConstant> given, UnitContext user, Scope scope, SourceRange range);

    /** Says that the interfaces of all procedures are known now: types that are made from now on are checked at once. */
    void typesAreChecked();

    /** The statements of the definition, as the program has them. */
    List<String> text();
}
