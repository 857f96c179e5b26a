package org.fortranc.frontend.semantics.declarations;

import java.util.LinkedHashSet;
import java.util.Set;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.SymbolName;

/** The entities that an expression mentions. */
final class ExpressionNames {
    private ExpressionNames() {}

    static Set<SymbolName> of(Expression expression) {
        var names = new LinkedHashSet<SymbolName>();
        FortranTrees.walk(expression, part -> {
            if (part instanceof Designator.ObjectName object) names.add(object.entity());
            if (part instanceof Expression.ProcedureDesignator procedure) names.add(procedure.procedure());
        });
        return names;
    }
}
