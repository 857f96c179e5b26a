package org.fortranc.frontend.semantics.expressions;

import java.util.Optional;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/**
 * An actual argument as it is written (F2018 R1523), its expression analysed.
 *
 * @param keyword the dummy argument's name, empty for a positional argument
 * @param isByValue written as {@code %VAL(x)}
 */
public record Actual(String keyword, ActualArgument argument, boolean isByValue, SourceRange range) {
    public Actual(String keyword, ActualArgument argument, SourceRange range) {
        this(keyword, argument, false, range);
    }

    public Optional<Expression> expression() {
        return argument instanceof ActualArgument.Given(var expression, _) ? Optional.of(expression) : Optional.empty();
    }
}
