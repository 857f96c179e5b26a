package org.fortranc.frontend.semantics.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.CaseRange;
import org.fortranc.ir.fortran.Expression;

/** No value may belong to two cases of a SELECT CASE construct (F2018 C1149). */
final class CaseOverlaps {
    private final UnitContext context;

    CaseOverlaps(UnitContext context) {
        this.context = context;
    }

    void check(List<Construct.Case> cases) {
        var seen = new ArrayList<CaseRange>();
        for (var branch : cases) {
            for (var range : branch.ranges()) {
                if (seen.stream().anyMatch(other -> overlap(range, other)))
                    context.report(new SemanticError(Code.CONSTRAINT,
                            branch.position().range(), "This CASE overlaps an earlier one"));
                seen.add(range);
            }
        }
    }

    private static boolean overlap(CaseRange one, CaseRange other) {
        return !isBelow(one.high(), other.low()) && !isBelow(other.high(), one.low()) && !isEmpty(one)
                && !isEmpty(other);
    }

    private static boolean isEmpty(CaseRange range) {
        return isBelow(range.high(), range.low());
    }

    private static boolean isBelow(Optional<Expression> high, Optional<Expression> low) {
        return high.isPresent() && low.isPresent() && compare(high.get(), low.get()) < 0;
    }

    private static int compare(Expression one, Expression other) {
        return switch (one) {
            case Expression.IntegerConstant(long value, _, _) -> Long.compare(value,
                    ((Expression.IntegerConstant) other).value());
            case Expression.LogicalConstant(boolean value, _, _) -> Boolean.compare(value,
                    ((Expression.LogicalConstant) other).value());
            case Expression.CharacterConstant(var text, _, _) -> compareText(text,
                    ((Expression.CharacterConstant) other).value());
            default -> throw new IllegalArgumentException("a CASE value of " + one.type());
        };
    }

    private static int compareText(String one, String other) {
        int length = Math.max(one.length(), other.length());
        return (one + " ".repeat(length - one.length())).compareTo(other + " ".repeat(length - other.length()));
    }
}
