package org.fortranc.frontend.semantics.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.grammar.FortranParser.CoshapeContext;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/**
 * Coarrays in a program of one image (F2018 5.4.7, {@code -fcoarray=single}): a coarray is its own variable, a coindexed
 * object is the variable of this image, and only inquiries know cobounds. FortranIR says what such a program means
 * without images.
 */
public final class Coarrays {
    private final UnitContext context;
    private final Expressions expressions;

    public Coarrays(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    /** Images are for programs that are said to have one, as with gfortran. */
    public static void require(UnitContext context, SourceRange range) {
        if (!context.options().singleImage())
            throw new SemanticError(Code.CONSTRAINT, range, "Coarrays need the option -fcoarray=single");
    }

    /** Takes the cobounds of a declaration or of ALLOCATE. */
    public void declare(Symbol symbol, FortranParser.CoarraySpecContext tree) {
        require(context, FortranToken.rangeOf(tree));
        var bounds = new ArrayList<Symbol.Cobound>();
        for (var coshape : tree.coshape()) bounds.add(bound(coshape));
        symbol.declareCobounds(bounds);
    }

    /** Cobounds that nothing asks for. */
    public void check(FortranParser.CoarraySpecContext tree) {
        require(context, FortranToken.rangeOf(tree));
        for (var coshape : tree.coshape()) bound(coshape);
    }

    private Symbol.Cobound bound(CoshapeContext tree) {
        var given = tree.expr().stream().map(e -> expressions.scalarInteger(e, "A cobound")).toList();
        var text = tree.getText();
        boolean deferred = text.equals(":");
        Expression one = ConstantConversion.integer(1, 4, FortranToken.rangeOf(tree));
        boolean lowerGiven = text.contains(":") && !deferred;
        Optional<Expression> lower = deferred ? Optional.empty() : Optional.of(lowerGiven ? given.getFirst() : one);
        Optional<Expression> upper = text.endsWith("*") || deferred ? Optional.empty() : Optional.of(given.getLast());
        return new Symbol.Cobound(lower, upper);
    }

    /** A selector names the only image there is. */
    void select(FortranParser.ImageSelectorContext tree) {
        require(context, FortranToken.rangeOf(tree));
        for (var item : tree.imageSelectorItem()) expressions.expression(item.expr());
    }

    /** A component of a coarray is a coarray as well (F2018 5.4.7). */
    private static Optional<Symbol> coarray(Expression object, Definability definability) {
        var own = definability.whole(object).filter(symbol -> !symbol.cobounds().isEmpty());
        return own.isPresent() || !(object instanceof Designator.ComponentReference(var structure, _, _, _, _)) ? own
                : coarray(structure, definability);
    }

    /** What a team may be named by: the number of a sibling, or a value. */
    static boolean isTeam(Optional<Expression> argument) {
        return argument.filter(given -> given.type().equals(ImageProcedures.TEAM)).isPresent();
    }

    /** The symbol of a coarray. */
    static Symbol required(String function, Expression object, Definability definability, SourceRange range) {
        return coarray(object, definability).orElseThrow(() -> new SemanticError(Code.ARGUMENT_MISMATCH, range,
                "The argument of '%s' must be a coarray", function));
    }

    /** Whether the expression is a coarray. */
    public static boolean isCoarray(Expression expression, Definability definability) {
        return coarray(expression, definability).isPresent();
    }
}
