package org.fortranc.frontend.semantics.declarations;

import java.util.ArrayList;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.grammar.FortranParser.ArraySpecContext;
import org.fortranc.grammar.FortranParser.ExprContext;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** Array specifications (F2018 8.5.8); bounds that are constants are folded. */
final class ArraySpecs {
    private final UnitContext context;
    private final Expressions expressions;

    ArraySpecs(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    /**
     * Which form it is follows from the bounds; {@code (:)} is assumed shape for a dummy argument without POINTER or
     * ALLOCATABLE.
     */
    ArraySpec spec(ArraySpecContext tree, boolean assumedShape) {
        var range = FortranToken.rangeOf(tree);
        if (tree.arrayBounds().isEmpty()) return new ArraySpec.AssumedRank();
        if (tree.arrayBounds().size() > 15) throw new SemanticError(Code.CONSTRAINT,
                range, "An array has at most 15 dimensions");
        boolean deferred = tree.arrayBounds().stream().anyMatch(ArraySpecs::isColon);
        return deferred ? withColons(tree, assumedShape, range) : explicit(tree, range);
    }

    /** {@code :} or {@code lower:}. */
    private static boolean isColon(FortranParser.ArrayBoundsContext bounds) {
        return bounds.upper == null && bounds.stop.getType() == FortranParser.COLON;
    }

    private ArraySpec withColons(ArraySpecContext tree, boolean assumedShape, SourceRange range) {
        var lower = new ArrayList<Expression>();
        for (var bounds : tree.arrayBounds()) {
            if (!isColon(bounds)) throw new SemanticError(Code.CONSTRAINT,
                    range, "Either all dimensions have an upper bound or none");
            if (bounds.lower != null && !assumedShape)
                throw new SemanticError(Code.CONSTRAINT,
                        FortranToken.rangeOf(bounds), "A deferred shape has no lower bounds");
            lower.add(bounds.lower == null ? one(range) : bound(bounds.lower));
        }
        return assumedShape ? new ArraySpec.AssumedShape(lower) : new ArraySpec.Deferred(lower.size());
    }

    private ArraySpec explicit(ArraySpecContext tree, SourceRange range) {
        var all = new ArrayList<ArraySpec.Bounds>();
        for (var bounds : tree.arrayBounds()) {
            all.add(new ArraySpec.Bounds(bounds.lower == null ? one(range) : bound(bounds.lower),
                    bounds.upper == null ? Optional.empty() : Optional.of(bound(bounds.upper))));
        }
        return new ArraySpec.Explicit(all);
    }

    private Expression bound(ExprContext tree) {
        return context.constants().folded(expressions.onlyInteger(tree, "An array bound"));
    }

    private static Expression one(SourceRange range) {
        return ConstantConversion.integer(1, 4, range);
    }
}
