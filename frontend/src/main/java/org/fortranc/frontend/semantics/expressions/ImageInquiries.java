package org.fortranc.frontend.semantics.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.BinaryOperator;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.source.SourceRange;

/** Intrinsic functions that ask about images, teams and cobounds (F2018 16.9), in a program of one image. */
final class ImageInquiries {
    private static final Set<String> FUNCTIONS = Set.of("this_image", "num_images", "image_index", "lcobound",
            "ucobound", "coshape", "failed_images", "stopped_images", "image_status", "team_number", "get_team");
    /** STAT_STOPPED_IMAGE, which gfortran says of an image that there is not. */
    private static final int STOPPED = 6000;
    /** CURRENT_TEAM. */
    private static final int CURRENT = 2;

    private final String name;
    private final List<Optional<Expression>> slots;
    private final UnitContext context;
    private final Definability definability;
    private final SourceRange range;

    /** @param slots the arguments in order */
    ImageInquiries(String name, List<Optional<Expression>> slots, UnitContext context, Definability definability,
            SourceRange range) {
        this.name = name;
        this.slots = slots;
        this.context = context;
        this.definability = definability;
        this.range = range;
    }

    static boolean isOne(String name) {
        return FUNCTIONS.contains(name);
    }

    Expression value() {
        Coarrays.require(context, range);
        return switch (name) {
            case "num_images" -> {
                if (!Coarrays.isTeam(slots.getFirst())) slots.getFirst().ifPresent(this::requireInteger);
                yield integer(1);
            }
            case "failed_images", "stopped_images" -> {
                requireTeam(slots.get(0));
                yield vector(List.of(), kind(1));
            }
            case "image_status" -> status();
            case "team_number" -> {
                requireTeam(slots.getFirst());
                yield ImageProcedures.function(context, "image_team_number", range, slots.getFirst()
                        .orElseGet(() -> team(ConstantConversion.integer(CURRENT, 4, range))));
            }
            case "get_team" -> team(slots.getFirst().map(level -> ImageProcedures.integer(4,
                    context.constants().folded(requireInteger(level))))
                    .orElseGet(() -> ConstantConversion.integer(CURRENT, 4, range)));
            case "this_image" -> thisImage();
            default -> ofCoarray();
        };
    }

    private Expression team(Expression level) {
        return ImageProcedures.function(context, "image_get_team", range, level);
    }

    private static void requireTeam(Optional<Expression> team) {
        team.ifPresent(given -> ImageProcedures.require(given, ImageProcedures.TEAM));
    }

    private Expression requireInteger(Expression given) {
        if (given.type() instanceof DataType.IntegerType && given.rank() == 0) return given;
        throw new SemanticError(Code.ARGUMENT_MISMATCH, given.range(), "The argument of '%s' must be a scalar INTEGER",
                name);
    }

    private Expression integer(long value) {
        return ConstantConversion.integer(value, context.options().defaultInteger(), range);
    }

    private Expression status() {
        requireTeam(slots.get(1));
        var image = requireInteger(slots.getFirst().orElseThrow());
        return chosen(integer(0), integer(STOPPED), equal(image, ConstantConversion.integer(1, 4, range)));
    }

    private Expression thisImage() {
        boolean ofProgram = slots.getFirst().isEmpty() || Coarrays.isTeam(slots.getFirst());
        if (ofProgram) return integer(1);
        if (!Coarrays.isTeam(slots.get(1))) return ofCoarray();
        requireTeam(slots.get(1));
        return vector(bounds(false), context.options().defaultInteger());
    }

    private Expression ofCoarray() {
        return switch (name) {
            case "image_index" -> index(slots.get(1).orElseThrow(), bounds(false));
            case "ucobound" -> bound(bounds(true), kind(2));
            case "coshape" -> {
                var lower = bounds(false);
                var upper = bounds(true);
                var extents = new ArrayList<Expression>();
                for (int d = 0; d < lower.size(); d++) extents.add(extent(lower.get(d), upper.get(d)));
                yield vector(extents, kind(1));
            }
            case "lcobound" -> bound(bounds(false), kind(2));
            default -> bound(bounds(false), context.options().defaultInteger());
        };
    }

    /** The lower or the upper cobounds; the only image is the last one, too. */
    private List<Expression> bounds(boolean upper) {
        var bounds = new ArrayList<Expression>();
        for (var cobound : Coarrays.required(name, slots.getFirst().orElseThrow(), definability, range).cobounds())
            bounds.add(known(upper ? cobound.upper().or(cobound::lower) : cobound.lower()));
        return bounds;
    }

    /** A cobound has the value it had when the coarray came to be, so that nothing may change what it is made from. */
    private Expression known(Optional<Expression> bound) {
        var given = bound.filter(this::isLasting).orElseThrow(() -> SemanticError.notTranslated(
                name.toUpperCase(Locale.ROOT) + " of cobounds that can change", range));
        return context.constants().folded(given);
    }

    private boolean isLasting(Expression bound) {
        var lasts = new boolean[] {true};
        FortranTrees.walk(bound, part -> lasts[0] &= switch (part) {
            case Designator.ObjectName object -> context.symbols().find(object.entity())
                    .filter(symbol -> symbol.isConstant() || symbol.has(Attribute.INTENT_IN)).isPresent();
            case Expression.FunctionReference _ -> false;
            default -> true;
        });
        return lasts[0];
    }

    private Expression extent(Expression lower, Expression upper) {
        var type = new DataType.IntegerType(4);
        var length = new Expression.Binary(BinaryOperator.SUBTRACT, Conversions.to(type, upper),
                Conversions.to(type, lower), type, range);
        return context.constants().folded(new Expression.Binary(BinaryOperator.ADD, length,
                ConstantConversion.integer(1, 4, range), type, range));
    }

    private Expression bound(List<Expression> bounds, int kind) {
        var dim = slots.get(1);
        if (dim.isEmpty()) return vector(bounds, kind);
        var value = context.constants().integer(requireInteger(dim.get()));
        if (value.isEmpty()) throw SemanticError.notTranslated("A codimension that is not constant", range);
        if (value.getAsLong() < 1 || value.getAsLong() > bounds.size())
            throw new SemanticError(Code.CONSTRAINT, range, "DIM is %d, but the corank is %d", value.getAsLong(),
                    bounds.size());
        return ImageProcedures.integer(kind, bounds.get((int) value.getAsLong() - 1));
    }

    /** What the argument KIND says. */
    private int kind(int slot) {
        return (int) slots.get(slot).map(k -> context.constants().integer(k).orElse(4))
                .orElse((long) context.options().defaultInteger()).longValue();
    }

    private Expression vector(List<Expression> values, int kind) {
        var type = new DataType.IntegerType(kind);
        var elements = values.stream().<Expression.ConstructorValue>map(v ->
                new Expression.ConstructorValue.Value(Conversions.to(type, v))).toList();
        return new Expression.ArrayConstructor(elements, type, range);
    }

    /** The image is 1 if the cosubscripts are the lower cobounds; there are no others. */
    private Expression index(Expression subscripts, List<Expression> lower) {
        if (context.constants().extents(subscripts).filter(e -> e.getFirst() != lower.size()).isPresent())
            throw new SemanticError(Code.ARGUMENT_MISMATCH, subscripts.range(),
                    "There are %d cosubscripts, but the corank is %d",
                    context.constants().extents(subscripts).get().getFirst(), lower.size());
        var first = equal(subscripts, vector(lower, 4));
        return chosen(integer(1), integer(0), new Expression.IntrinsicReference("all",
                List.of(new ActualArgument.Given(first), new ActualArgument.Absent()), context.defaultLogical(), 0,
                range));
    }

    private Expression equal(Expression one, Expression other) {
        return new Expression.Binary(BinaryOperator.EQ, one, one.rank() == 0 ? Conversions.to(one.type(), other)
                : other, context.defaultLogical(), range);
    }

    private Expression chosen(Expression one, Expression other, Expression condition) {
        return context.constants().folded(new Expression.IntrinsicReference("merge",
                List.of(new ActualArgument.Given(one), new ActualArgument.Given(other),
                        new ActualArgument.Given(condition)), one.type(), 0, range));
    }
}
