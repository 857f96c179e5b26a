package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/** Inquiry functions: what they ask is in declarations and descriptors (F2018 16.8). */
final class InquiryLowering {
    private final ProcedureContext context;

    InquiryLowering(ProcedureContext context) {
        this.context = context;
    }

    /** The value of a scalar inquiry; empty if the function is no inquiry. */
    Optional<Expr> lower(IntrinsicReference reference, Elements elements, Type.Scalar type) {
        var ranked = ofAnyRank(reference, type);
        return ranked.isPresent() ? ranked : switch (reference.name()) {
            case "len" -> Optional.of(ExpressionLowering.convert(length(reference, elements), type));
            case "present" -> Optional.of(new Expr.Present(dummy(reference)));
            case "same_type_as" -> Optional.of(relation(reference, Expr.Relation.SAME));
            case "extends_type_of" -> Optional.of(relation(reference, Expr.Relation.EXTENDS));
            case "storage_size" -> Optional.of(new Expr.StorageSize(typed(reference, 0), (Type.IntegerType) type));
            case "sizeof", "c_sizeof" -> Optional.of(bytes(reference));
            case "allocated" -> Optional.of(new Expr.Associated(argumentPlace(reference, 0), Optional.empty()));
            case "associated" -> Optional.of(associated(reference));
            case "size" -> Optional.of(ExpressionLowering.convert(size(reference), type));
            case "lbound" -> Optional.of(ExpressionLowering.convert(bound(reference, true), type));
            case "ubound" -> Optional.of(ExpressionLowering.convert(bound(reference, false), type));
            case "rank" -> Optional.of(Arithmetic.literal(IntrinsicLowering.given(reference, 0).rank()));
            case "kind" -> Optional.of(Arithmetic.literal(kind(IntrinsicLowering.given(reference, 0))));
            case "bit_size" -> Optional.of(new Expr.IntLiteral(8L * kind(IntrinsicLowering.given(reference, 0)),
                    (Type.IntegerType) type));
            case "new_line" -> Optional.of(new Expr.TextLiteral("\n"));
            case "is_contiguous" -> Optional.of(contiguous(reference));
            default -> Optional.empty();
        };
    }

    /** What depends on the rank of an assumed-rank array; empty for everything else. */
    private Optional<Expr> ofAnyRank(IntrinsicReference reference, Type.Scalar type) {
        return switch (reference.name()) {
            case "rank", "size", "lbound", "ubound", "is_contiguous" -> {
                if (!isOfAnyRank(reference)) yield Optional.empty();
                var inquiry = ranked(reference);
                yield Optional.of(switch (reference.name()) {
                    case "rank" -> inquiry.rank();
                    case "is_contiguous" -> inquiry.isContiguous();
                    case "size" -> ExpressionLowering.convert(dimension(reference).map(inquiry::extent)
                            .orElseGet(inquiry::size), type);
                    default -> ExpressionLowering.convert(inquiry.bound(dimension(reference).orElseThrow(),
                            reference.name().equals("lbound")), type);
                });
            }
            default -> Optional.empty();
        };
    }

    static boolean isOfAnyRank(IntrinsicReference reference) {
        return IntrinsicLowering.given(reference, 0).rank() == ArraySpec.AssumedRank.RANK;
    }

    RankInquiry ranked(IntrinsicReference reference) {
        return new RankInquiry(context, argumentPlace(reference, 0));
    }

    private Optional<Expr> dimension(IntrinsicReference reference) {
        return IntrinsicLowering.optional(reference, 1).map(d -> context.designators.stable("dimension",
                context.expressions.lower(d)));
    }

    private static int kind(Expression expression) {
        return switch (TypeLowering.scalar(expression.type(), expression.range())) {
            case Type.IntegerType(var kind) -> kind;
            case Type.RealType(var kind) -> kind;
            case Type.ComplexType(var kind) -> kind;
            case Type.LogicalType(var kind) -> kind;
            case Type.CharacterType _ -> 1;
            case Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                    throw new Untranslatable("KIND of a structure", expression.range());
        };
    }

    private Expr length(IntrinsicReference reference, Elements elements) {
        var text = IntrinsicLowering.given(reference, 0);
        // The bounds of an array may depend on the length of its elements.
        if (text instanceof Designator.ObjectName name && context.isBeingDeclared(name.entity())
                && name.type() instanceof DataType.CharacterType(_, DataType.CharacterLength.Given(var declared)))
            return Arithmetic.notNegative(Arithmetic.asDefaultInteger(context.expressions.lower(declared)));
        if (text.rank() == 0) return context.characters.length(context.expressions.lower(text, elements));
        if (text instanceof Designator name && text.rank() == ArraySpec.AssumedRank.RANK)
            return context.characters.length(context.designators.place(name));
        if (text instanceof Designator designator) {
            var section = context.designators.section(designator);
            var element = section.at(section.ranges().stream().map(r -> new LoopIndex(r.lower(), r)).toList());
            return context.characters.length(element);
        }
        var value = context.scalarizer.value(text);
        return context.characters.length(value.at(value.ranges().stream().map(r -> new LoopIndex(r.lower(), r))
                .toList()));
    }

    private String dummy(IntrinsicReference reference) {
        if (IntrinsicLowering.given(reference, 0) instanceof Expression.ProcedureDesignator designator)
            return designator.name();
        if (argumentPlace(reference, 0) instanceof Place.Variable(_, var name, _)) return name;
        throw new Untranslatable("PRESENT of this", reference.range());
    }

    private Place argumentPlace(IntrinsicReference reference, int position) {
        if (IntrinsicLowering.given(reference, position) instanceof Designator designator)
            return context.designators.place(designator);
        if (IntrinsicLowering.given(reference, position) instanceof Expression.FunctionReference function
                && context.calls.returnsPointer(function))
            return context.designators.place(new Designator.FunctionTarget(function));
        throw new Untranslatable("this inquiry about an expression", reference.range());
    }

    private Expr associated(IntrinsicReference reference) {
        var given = IntrinsicLowering.given(reference, 0);
        if (!(given instanceof Designator) && !(given instanceof Expression.FunctionReference))
            return new Expr.Associated(context.procedures.variable(given),
                    IntrinsicLowering.optional(reference, 1).map(context.procedures::value));
        var pointer = argumentPlace(reference, 0);
        return new Expr.Associated(pointer, associationTarget(reference));
    }

    /** SAME_TYPE_AS and EXTENDS_TYPE_OF (F2018 16.9.165, 16.9.76). */
    private Expr relation(IntrinsicReference reference, Expr.Relation relation) {
        return new Expr.SharesType(typed(reference, 0), relation, typed(reference, 1));
    }

    /** Something of the dynamic type of an argument. */
    private Place typed(IntrinsicReference reference, int position) {
        var argument = IntrinsicLowering.given(reference, position);
        if (argument instanceof Designator.ArraySection section) return context.designators.section(section).array();
        return argument instanceof Designator ? argumentPlace(reference, position)
                : (Place) context.expressions.lower(argument);
    }

    private Optional<Expr> associationTarget(IntrinsicReference reference) {
        return IntrinsicLowering.optional(reference, 1).map(target -> {
            if (target instanceof Expression.FunctionReference function && context.calls.returnsPointer(function))
                return context.designators.place(new Designator.FunctionTarget(function));
            if (!(target instanceof Designator designator)) throw new Untranslatable("ASSOCIATED with this target",
                    target.range());
            return designator.rank() == 0 ? context.designators.place(designator)
                    : context.designators.storage("target", context.designators.section(designator), target.range());
        });
    }

    private Expr size(IntrinsicReference reference) {
        var array = IntrinsicLowering.given(reference, 0);
        wholeArray(array).ifPresent(new RunTimeChecks(context)::sized);
        var dimension = IntrinsicLowering.optional(reference, 1);
        if (dimension.isEmpty()) {
            Expr size = Arithmetic.ONE;
            for (var extent : extents(array)) size = Arithmetic.multiply(size, extent);
            return size;
        }
        return choose(dimension.get(), array.rank(), d -> extent(array, d));
    }

    /** SIZEOF, a GNU extension, and C_SIZEOF: the bytes of all elements, of the dynamic type (F2018 18.2.3.7). */
    private Expr bytes(IntrinsicReference reference) {
        var argument = IntrinsicLowering.given(reference, 0);
        var type = TypeLowering.scalar(argument.type(), argument.range());
        var known = TypeLowering.bytes(type, context.index());
        Expr bytes = type instanceof Type.CharacterType ? Arithmetic.convert(length(reference, Elements.NONE), Type.LONG)
                : known >= 0 ? new Expr.IntLiteral(known, Type.LONG)
                : Arithmetic.divide(new Expr.StorageSize(typed(reference, 0), Type.LONG),
                        new Expr.IntLiteral(Byte.SIZE, Type.LONG));
        if (isOfAnyRank(reference))
            return Arithmetic.multiply(bytes, Arithmetic.convert(ranked(reference).size(), Type.LONG));
        for (var extent : extents(argument)) bytes = Arithmetic.multiply(bytes, Arithmetic.convert(extent, Type.LONG));
        return bytes;
    }

    private Expr extent(Expression array, int dimension) {
        if (wholeArray(array).isPresent()) return context.bounds.extent(wholeArray(array).get(), dimension);
        return extents(array).get(dimension);
    }

    /** The extents of an expression; a scalar has none. */
    List<Expr> extents(Expression array) {
        if (array.rank() == 0) return List.of();
        var whole = wholeArray(array);
        if (whole.isPresent()) {
            return IntStream.range(0, array.rank())
                    .mapToObj(d -> context.bounds.extent(whole.get(), d)).toList();
        }
        return context.scalarizer.value(array).ranges().stream().map(Range::extent).toList();
    }

    private Optional<Place> wholeArray(Expression array) {
        return switch (array) {
            case Designator.ObjectName name -> Optional.of(context.designators.place(name));
            case Designator.ComponentReference component when component.structure().rank() == 0 ->
                    Optional.of(context.designators.place(component));
            default -> Optional.empty();
        };
    }

    /** LBOUND and UBOUND with DIM=: a dimension of extent zero has the bounds 1 and 0 (F2018 16.9.109). */
    private Expr bound(IntrinsicReference reference, boolean lower) {
        var array = IntrinsicLowering.given(reference, 0);
        var dimension = IntrinsicLowering.given(reference, 1);
        if (new ConstantValues(context.index()).literal(dimension).isEmpty())
            new IntrinsicChecks(context).boundDimension(Arithmetic.asDefaultInteger(
                    context.expressions.lower(dimension)), array.rank());
        return choose(dimension, array.rank(), d -> bound(array, d, lower));
    }

    Expr bound(Expression array, int dimension, boolean lower) {
        var whole = wholeArray(array);
        if (whole.isEmpty()) return lower ? Arithmetic.ONE : extents(array).get(dimension);
        Expr low = context.bounds.lower(whole.get(), dimension);
        boolean assumedSize = context.bounds.shape(whole.get()).orElse(null) instanceof Shape.Explicit(var dimensions)
                && dimensions.get(dimension).extent().isEmpty();
        if (assumedSize) return low;
        Expr extent = context.bounds.extent(whole.get(), dimension);
        if (extent instanceof Expr.IntLiteral(var value, _)) {
            if (value == 0) return lower ? Arithmetic.ONE : Arithmetic.ZERO;
            return lower ? low : ArrayBounds.last(low, extent);
        }
        if (Arithmetic.isLiteral(low, 1)) return lower ? low : extent;
        Expr empty = Arithmetic.compare(Expr.Compare.Op.EQ, extent, Arithmetic.ZERO);
        return lower ? new Expr.Choose(empty, Arithmetic.ONE, low)
                : new Expr.Choose(empty, Arithmetic.ZERO, Arithmetic.subtract(Arithmetic.add(low, extent),
                Arithmetic.ONE));
    }

    private Expr choose(Expression dimension, int rank, IntFunction<Expr> value) {
        var literal = new ConstantValues(context.index()).literal(dimension);
        if (literal.isPresent() && literal.get() instanceof Expr.IntLiteral(var d, _)) return value.apply((int) d - 1);
        Expr wanted = context.keep("dimension", Arithmetic.asDefaultInteger(context.expressions.lower(dimension)));
        Expr result = value.apply(rank - 1);
        for (int d = rank - 2; d >= 0; d--)
            result = new Expr.Choose(Arithmetic.compare(Expr.Compare.Op.EQ, wanted, Arithmetic.literal(d + 1)),
            value.apply(d), result);
        return result;
    }

    private Expr contiguous(IntrinsicReference reference) {
        if (!(IntrinsicLowering.given(reference, 0) instanceof Designator designator)) return Arithmetic.TRUE;
        if (designator instanceof Designator.ObjectName name && context.index().object(name.entity())
                .filter(o -> o.has(Entity.Attribute.CONTIGUOUS)).isPresent()) return Arithmetic.TRUE;
        var section = context.designators.section(designator);
        if (context.designators.isContiguous(section)) return Arithmetic.TRUE;
        if (!DesignatorLowering.hasView(section)) return Arithmetic.FALSE;
        return new ContiguityTest(context).isContiguous(context.designators.view("part", section));
    }
}
