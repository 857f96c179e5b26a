package org.fortranc.lower;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.SymbolName;

/** Statement functions (F2018 15.6.4) are written out where they are referenced. */
final class StatementFunctions {
    private final ProcedureContext context;

    StatementFunctions(ProcedureContext context) {
        this.context = context;
    }

    Expr expand(Expression.FunctionReference reference, Elements elements) {
        var name = ((Expression.ProcedureDesignator) reference.function()).procedure();
        var function = context.index().statementFunction(name)
                .orElseThrow(() -> new Untranslatable("the statement function '%s'".formatted(name.name()),
                reference.range()));
        var actuals = FortranTrees.arguments(reference.arguments());
        var outer = new HashMap<SymbolName, Optional<Expr>>();
        var values = new Expr[actuals.size()];
        for (int i = 0; i < values.length; i++) {
            Expr value = context.expressions.lower(actuals.get(i), elements);
            var dummy = context.index().object(function.dummies().get(i));
            if (dummy.isPresent() && !(value.type() instanceof Type.CharacterType))
                value = ExpressionLowering.convert(value, TypeLowering.scalar(dummy.get().type(), reference.range()));
            boolean isText = value.type() instanceof Type.CharacterType;
            values[i] = isText && !(value instanceof Place) ? context.characters.keep(function.dummies().get(i).name(),
                    value)
                    : value instanceof Place.Variable ? value : context.keep(function.dummies().get(i).name(), value);
        }
        for (int i = 0; i < values.length; i++) {
            outer.put(function.dummies().get(i), context.binding(function.dummies().get(i)));
            context.bind(function.dummies().get(i), values[i]);
        }
        Expr result = context.expressions.lower(function.value(), elements);
        restore(outer);
        if (result.type() instanceof Type.CharacterType) return result;
        return ExpressionLowering.convert(result, TypeLowering.scalar(reference.type(), reference.range()));
    }

    private void restore(Map<SymbolName, Optional<Expr>> outer) {
        outer.forEach((name, value) -> value.ifPresentOrElse(v -> context.bind(name, v), () -> context.unbind(name)));
    }
}
