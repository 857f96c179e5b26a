package org.fortranc.frontend.semantics.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.constants.ConstantValue;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.grammar.FortranParser.CoshapeContext;
import org.fortranc.ir.fortran.DataType;
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

    /** Whether the function asks about images. */
    static boolean isInquiry(String name) {
        return List.of("this_image", "num_images", "image_index", "lcobound", "ucobound", "coshape").contains(name);
    }

    /** The value of an inquiry, arguments in order. */
    static Expression inquiry(String name, List<Optional<Expression>> slots, UnitContext context,
            Definability definability, SourceRange range) {
        require(context, range);
        boolean ofProgram = name.equals("num_images") || slots.isEmpty() || slots.getFirst().isEmpty();
        if (ofProgram) return ConstantConversion.integer(1, context.options().defaultInteger(), range);
        var symbol = coarray(slots.getFirst().orElseThrow(), definability).orElseThrow(() -> new SemanticError(Code.ARGUMENT_MISMATCH, range,
                        "The argument of '%s' must be a coarray", name));
        var lower = new ArrayList<Long>();
        var upper = new ArrayList<Long>();
        for (var bound : symbol.cobounds()) {
            lower.add(constant(bound.lower(), name, context, range));
            upper.add(bound.upper().isEmpty() ? lower.getLast() : constant(bound.upper(), name, context, range));
        }
        return switch (name) {
            case "image_index" -> index(slots.get(1).orElseThrow(), lower, context, range);
            case "ucobound" -> chosen(upper, slots, context, range);
            case "coshape" -> {
                var extents = new ArrayList<Long>();
                for (int d = 0; d < lower.size(); d++) extents.add(upper.get(d) - lower.get(d) + 1);
                yield vector(extents, kind(slots, context), range);
            }
            default -> chosen(lower, slots, context, range);
        };
    }

    /** A component of a coarray is a coarray as well (F2018 5.4.7). */
    private static Optional<Symbol> coarray(Expression object, Definability definability) {
        var own = definability.whole(object).filter(symbol -> !symbol.cobounds().isEmpty());
        return own.isPresent() || !(object instanceof Designator.ComponentReference(var structure, _, _, _, _)) ? own
                : coarray(structure, definability);
    }

    private static long constant(Optional<Expression> bound, String name, UnitContext context, SourceRange range) {
        return bound.map(context.constants()::integer).filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong).orElseThrow(() -> SemanticError.notTranslated(
                        name.toUpperCase(Locale.ROOT) + " of cobounds that are not constant", range));
    }

    private static Expression chosen(List<Long> bounds, List<Optional<Expression>> slots, UnitContext context,
            SourceRange range) {
        int kind = kind(slots, context);
        var dim = slots.get(1);
        if (dim.isEmpty()) return vector(bounds, kind, range);
        var value = context.constants().integer(dim.get());
        if (value.isEmpty()) throw SemanticError.notTranslated("A codimension that is not constant", range);
        if (value.getAsLong() < 1 || value.getAsLong() > bounds.size())
            throw new SemanticError(Code.CONSTRAINT, range, "DIM is %d, but the corank is %d", value.getAsLong(),
                    bounds.size());
        return ConstantConversion.integer(bounds.get((int) value.getAsLong() - 1), kind, range);
    }

    private static int kind(List<Optional<Expression>> slots, UnitContext context) {
        return (int) slots.getLast().filter(_ -> slots.size() > 2).map(k -> context.constants().integer(k).orElse(4))
                .orElse((long) context.options().defaultInteger()).longValue();
    }

    private static Expression vector(List<Long> values, int kind, SourceRange range) {
        var elements = values.stream().<Expression.ConstructorValue>map(v ->
                new Expression.ConstructorValue.Value(ConstantConversion.integer(v, kind, range))).toList();
        return new Expression.ArrayConstructor(elements, new DataType.IntegerType(kind), range);
    }

    /** The image is 1 if the cosubscripts are the lower cobounds; there are no others. */
    private static Expression index(Expression subscripts, List<Long> lower, UnitContext context, SourceRange range) {
        var value = context.constants().evaluate(subscripts).orElseThrow(() -> SemanticError.notTranslated(
                "IMAGE_INDEX of cosubscripts that are not constant", range));
        return ConstantConversion.integer(elements(value).equals(lower) ? 1 : 0, context.options().defaultInteger(), range);
    }

    private static List<Long> elements(ConstantValue value) {
        return value instanceof ConstantValue.Array array
                ? array.elements().stream().map(e -> ((Expression.IntegerConstant) e).value()).toList() : List.of();
    }
}
