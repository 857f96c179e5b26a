package org.fortranc.frontend.semantics.constants;

import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.DataType.IntegerType;
import org.fortranc.ir.fortran.DataType.RealType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** Inquiry functions (F2018 16.7): numbers of the models of 16.4, shapes and lengths that are declared constant. */
final class InquiryFolding {
    private final ConstantEvaluator evaluator;

    InquiryFolding(ConstantEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    Optional<ConstantValue> fold(Expression.IntrinsicReference reference) {
        // F2018 17.11: what Java's arithmetic has, whatever the argument.
        if (reference.name().startsWith("ieee_support_"))
            return Optional.of(new ConstantValue.Scalar(new Expression.LogicalConstant(
                    !reference.name().equals("ieee_support_underflow_control"),
                    (DataType.LogicalType) reference.type(), reference.range())));
        if (!(reference.arguments().getFirst() instanceof ActualArgument.Given(var subject,
                _))) return Optional.empty();
        var type = subject.type();
        return switch (reference.name()) {
            case "kind" -> integer(reference, TypeRules.kindOf(type));
            case "bit_size" -> integer(reference, 8L * TypeRules.kindOf(type));
            case "digits" -> integer(reference, type instanceof IntegerType(int kind) ? 8L * kind - 1
                    : ofKind(type, 24, 53, 64, 113));
            case "radix" -> integer(reference, 2);
            case "precision" -> integer(reference, ofKind(type, 6, 15, 18, 33));
            case "range" -> integer(reference, type instanceof IntegerType(int kind) ? decimalRange(kind)
                    : ofKind(type, 37, 307, 4931, 4931));
            case "maxexponent" -> integer(reference, ofKind(type, 128, 1024, 16384, 16384));
            case "minexponent" -> integer(reference, ofKind(type, -125, -1021, -16381, -16381));
            case "huge" -> type instanceof IntegerType(int kind)
                    ? integer(reference, (1L << (8 * kind - 2)) - 1 + (1L << (8 * kind - 2)))
                    : real(reference, isSingle(type) ? Float.MAX_VALUE : Double.MAX_VALUE);
            case "tiny" -> real(reference, isSingle(type) ? Float.MIN_NORMAL : Double.MIN_NORMAL);
            case "epsilon" -> real(reference, isSingle(type) ? 0x1p-23 : 0x1p-52);
            case "storage_size" -> storageBytes(TypeRules.valueType(subject), reference.range()).flatMap(bytes -> integer(reference,
                    8 * bytes));
            case "sizeof", "c_sizeof" -> sizeof(subject, reference);
            case "rank" -> subject.rank() == ArraySpec.AssumedRank.RANK ? Optional.empty()
                    : integer(reference, subject.rank());
            case "new_line" -> Optional.of(new ConstantValue.Scalar(ConstantConversion.character("\n", 1,
                    reference.range())));
            case "len" -> length(subject).flatMap(n -> integer(reference, n));
            case "size" -> size(subject, reference);
            case "shape" -> extents(subject).map(all -> vector(reference, all));
            case "lbound" -> bound(subject, reference, true);
            case "ubound" -> bound(subject, reference, false);
            default -> Optional.empty();
        };
    }

    /** A number of the model of reals (F2018 16.4) by the kind. */
    private static long ofKind(DataType type, long four, long eight, long ten, long sixteen) {
        return switch (TypeRules.kindOf(type)) {
            case 4 -> four;
            case 10 -> ten;
            case 16 -> sixteen;
            default -> eight;
        };
    }

    private static boolean isSingle(DataType type) {
        return TypeRules.kindOf(type) == 4;
    }

    static int decimalRange(int integerKind) {
        return switch (integerKind) {
            case 1 -> 2;
            case 2 -> 4;
            case 4 -> 9;
            case 8 -> 18;
            default -> 38;
        };
    }

    private static Optional<ConstantValue> integer(Expression.IntrinsicReference reference, long value) {
        int kind = TypeRules.kindOf(reference.type());
        return Optional.of(new ConstantValue.Scalar(ConstantConversion.integer(value, kind, reference.range())));
    }

    private static Optional<ConstantValue> real(Expression.IntrinsicReference reference, double value) {
        int kind = TypeRules.kindOf(reference.type());
        return Optional.of(new ConstantValue.Scalar(ConstantConversion.real(value, kind, reference.range())));
    }

    private static ConstantValue vector(Expression.IntrinsicReference reference, List<Long> values) {
        int kind = TypeRules.kindOf(reference.type());
        return ConstantValue.vector(reference.type(), values.stream()
                .<Expression>map(n -> ConstantConversion.integer(n, kind, reference.range())).toList());
    }

    private Optional<Long> storageBytes(DataType type, SourceRange range) {
        return switch (type) {
            case CharacterType text -> TypeRules.constantLength(text).map(n -> n * Math.max(1, text.kind()));
            case DataType.DerivedType derived -> evaluator.symbols().find(derived.definition()).isEmpty()
                    ? Optional.empty() : Optional.of((long) new StructureStorage(evaluator, range).size(derived));
            case DataType.PolymorphicType _, DataType.AssumedType _,
                 DataType.NoType _ -> Optional.empty();
            default -> Optional.of(ConstantConversion.storageBytes(type));
        };
    }

    private Optional<ConstantValue> sizeof(Expression subject, Expression.IntrinsicReference reference) {
        return extents(subject).flatMap(all -> storageBytes(TypeRules.valueType(subject), reference.range())
                .flatMap(bytes -> integer(reference, bytes * all.stream().reduce(1L, (a, b) -> a * b))));
    }

    private Optional<Long> length(Expression subject) {
        if (subject instanceof Designator.Substring(var text, var first, var last, _)) {
            var from = first.map(evaluator::integer).orElse(java.util.OptionalLong.of(1));
            var to = last.isPresent() ? evaluator.integer(last.get())
                    : length(text).map(java.util.OptionalLong::of).orElse(java.util.OptionalLong.empty());
            return from.isPresent() && to.isPresent()
                    ? Optional.of(Math.max(0, to.getAsLong() - from.getAsLong() + 1)) : Optional.empty();
        }
        if (subject.type() instanceof CharacterType text) {
            var declared = TypeRules.constantLength(text);
            if (declared.isPresent()) return declared;
        }
        return evaluator.evaluate(subject).flatMap(value -> switch (value) {
            case ConstantValue.Scalar(Expression.CharacterConstant(var text, _, _)) ->
                    Optional.of((long) text.length());
            case ConstantValue.Array(_, _, var elements) when !elements.isEmpty()
                    && elements.getFirst() instanceof Expression.CharacterConstant(var text, _, _) ->
                    Optional.of((long) text.length());
            default -> Optional.empty();
        });
    }

    private Optional<List<Long>> extents(Expression subject) {
        return new ConstantDesignators(evaluator).extents(subject);
    }

    private Optional<ConstantValue> size(Expression subject, Expression.IntrinsicReference reference) {
        var extents = extents(subject);
        if (extents.isEmpty()) return Optional.empty();
        if (reference.arguments().get(1) instanceof ActualArgument.Given(var dim, _)) {
            var d = dimension(dim, subject);
            return d.flatMap(n -> integer(reference, extents.get().get(n)));
        }
        return integer(reference, extents.get().stream().reduce(1L, (a, b) -> a * b));
    }

    /** DIM as an index from zero, if it is a constant. */
    private Optional<Integer> dimension(Expression dim, Expression subject) {
        var value = evaluator.integer(dim);
        if (value.isEmpty()) return Optional.empty();
        if (value.getAsLong() < 1 || value.getAsLong() > subject.rank())
            throw new SemanticError(Code.CONSTRAINT, dim.range(), "DIM is %d, but the array has rank %d",
                    value.getAsLong(), subject.rank());
        return Optional.of((int) value.getAsLong() - 1);
    }

    private Optional<ConstantValue> bound(Expression subject, Expression.IntrinsicReference reference, boolean lower) {
        var extents = extents(subject);
        boolean whole = subject instanceof Designator.ObjectName || subject instanceof Designator.ComponentReference;
        Optional<List<ConstantDesignators.ConstantBounds>> bounds = whole
                ? new ConstantDesignators(evaluator).bounds((Designator) subject)
                : extents.map(all -> all.stream().map(n -> new ConstantDesignators.ConstantBounds(1, n)).toList());
        boolean byDimension = reference.arguments().get(1) instanceof ActualArgument.Given;
        if (bounds.isEmpty()) return lower && byDimension ? lowerOfAssumedSize(subject, reference) : Optional.empty();
        var values = bounds.get().stream().map(b -> lower ? b.extent() == 0 ? 1 : b.lower() : b.extent() == 0 ? 0
                : b.upper()).toList();
        if (reference.arguments().get(1) instanceof ActualArgument.Given(var dim, _))
            return dimension(dim, subject).flatMap(d -> integer(reference, values.get(d)));
        return Optional.of(vector(reference, values));
    }

    /** The lower bound is known even where the extent is not, if the array cannot have the size zero. */
    private Optional<ConstantValue> lowerOfAssumedSize(Expression subject, Expression.IntrinsicReference reference) {
        if (!(subject instanceof Designator.ObjectName name)) return Optional.empty();
        var symbol = evaluator.symbols().find(name.entity()).filter(s -> !s.has(Attribute.POINTER)
                && !s.has(Attribute.ALLOCATABLE));
        if (symbol.isEmpty() || !(symbol.get().shape().orElse(null) instanceof ArraySpec.Explicit(
                var bounds))) return Optional.empty();
        if (!(reference.arguments().get(1) instanceof ActualArgument.Given(var dim, _))) return Optional.empty();
        return dimension(dim, subject).filter(d -> bounds.get(d).upper().isEmpty()).flatMap(d -> {
            var value = evaluator.integer(bounds.get(d).lower());
            return value.isPresent() ? integer(reference, value.getAsLong()) : Optional.empty();
        });
    }
}
