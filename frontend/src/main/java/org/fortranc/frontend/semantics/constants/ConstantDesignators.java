package org.fortranc.frontend.semantics.constants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** Values of named constants and of their parts (F2018 10.1.12), and the constant bounds of any designator. */
final class ConstantDesignators {
    private final ConstantEvaluator evaluator;

    ConstantDesignators(ConstantEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Bounds of a dimension that are constants. */
    record ConstantBounds(long lower, long upper) {
        long extent() {
            return Math.max(0, upper - lower + 1);
        }
    }

    Optional<ConstantValue> evaluate(Designator designator) {
        return switch (designator) {
            case Designator.ObjectName name -> named(name);
            case Designator.ArrayElement element -> element(element);
            case Designator.ArraySection section -> section(section);
            case Designator.ComponentReference reference -> component(reference);
            case Designator.ParentComponent(var structure, _, var type, _) ->
                    evaluate(structure).flatMap(value -> inherited(value, type));
            case Designator.FunctionTarget _ -> Optional.empty();
            case Designator.Substring substring -> substring(substring);
            case Designator.ComplexPart(var complex, var part, var range) -> evaluate(complex).map(value ->
                    value.map(designator.type(), c -> {
                        var z = (Expression.ComplexConstant) c;
                        double x = part == Designator.ComplexPart.Part.RE ? z.real() : z.imaginary();
                        return ConstantConversion.real(x, z.type().kind(), range);
                    }));
        };
    }

    private Optional<ConstantValue> named(Designator.ObjectName name) {
        var loop = evaluator.loopVariable(name.entity());
        if (loop.isPresent())
            return Optional.of(new ConstantValue.Scalar(new Expression.IntegerConstant(
                    loop.getAsLong(), (DataType.IntegerType) name.type(), name.range())));
        return evaluator.symbols().find(name.entity()).filter(Symbol::isConstant).flatMap(Symbol::value);
    }

    private Optional<ConstantValue> element(Designator.ArrayElement element) {
        var array = evaluate(element.array());
        if (array.isEmpty() || !(array.get() instanceof ConstantValue.Array values)) return Optional.empty();
        var bounds = bounds(element.array());
        if (bounds.isEmpty()) return Optional.empty();
        long offset = 0;
        long stride = 1;
        for (int d = 0; d < element.subscripts().size(); d++) {
            var subscript = evaluator.integer(element.subscripts().get(d));
            if (subscript.isEmpty()) return Optional.empty();
            var dimension = bounds.get().get(d);
            offset += (inside(subscript.getAsLong(), dimension, element.range()) - dimension.lower()) * stride;
            stride *= dimension.extent();
        }
        return Optional.of(new ConstantValue.Scalar(values.elements().get(Math.toIntExact(offset))));
    }

    private static long inside(long subscript, ConstantBounds bounds, SourceRange range) {
        if (subscript < bounds.lower() || subscript > bounds.upper())
            throw new SemanticError(Code.CONSTRAINT, range, "The subscript %d is outside the bounds %d to %d",
                    subscript, bounds.lower(), bounds.upper());
        return subscript;
    }

    private Optional<ConstantValue> section(Designator.ArraySection section) {
        var array = evaluate(section.array());
        if (array.isEmpty() || !(array.get() instanceof ConstantValue.Array values)) return Optional.empty();
        var bounds = bounds(section.array());
        if (bounds.isEmpty()) return Optional.empty();
        var extents = new ArrayList<Integer>();
        var offsets = List.of(0L);
        long stride = 1;
        for (int d = 0; d < section.subscripts().size(); d++) {
            var dimension = bounds.get().get(d);
            var indices = indices(section.subscripts().get(d), dimension);
            if (indices.isEmpty()) return Optional.empty();
            if (!(section.subscripts().get(d) instanceof Designator.SectionSubscript.At)) extents.add(
                    indices.get().size());
            var combined = new ArrayList<Long>(offsets.size() * indices.get().size());
            for (long index : indices.get())
                for (long offset : offsets)
                    combined.add(offset + (inside(index, dimension, section.range()) - dimension.lower()) * stride);
            offsets = combined;
            stride *= dimension.extent();
        }
        var elements = offsets.stream().map(offset -> values.elements().get(Math.toIntExact(offset))).toList();
        return Optional.of(new ConstantValue.Array(extents, values.type(), elements));
    }

    private Optional<List<Long>> indices(Designator.SectionSubscript subscript, ConstantBounds bounds) {
        return switch (subscript) {
            case Designator.SectionSubscript.At(var index) -> {
                var value = evaluator.integer(index);
                yield value.isPresent() ? Optional.of(List.of(value.getAsLong())) : Optional.empty();
            }
            case Designator.SectionSubscript.Vector(var vector) -> evaluator.evaluate(vector)
                    .filter(ConstantValue.Array.class::isInstance)
                    .map(value -> ((ConstantValue.Array) value).elements().stream()
                            .map(e -> ((Expression.IntegerConstant) e).value()).toList());
            case Designator.SectionSubscript.Triplet(var first, var last, var stride) -> {
                var step = stride.map(evaluator::integer).orElse(OptionalLong.of(1));
                if (step.isEmpty()) yield Optional.empty();
                if (step.getAsLong() == 0)
                    throw new SemanticError(Code.CONSTRAINT, stride.get().range(), "The stride of a section is zero");
                boolean up = step.getAsLong() > 0;
                var from = first.map(evaluator::integer).orElse(OptionalLong.of(up ? bounds.lower() : bounds.upper()));
                var to = last.map(evaluator::integer).orElse(OptionalLong.of(up ? bounds.upper() : bounds.lower()));
                if (from.isEmpty() || to.isEmpty()) yield Optional.empty();
                var result = new ArrayList<Long>();
                for (long i = from.getAsLong(); up ? i <= to.getAsLong() : i >= to.getAsLong();
                        i += step.getAsLong()) result.add(i);
                yield Optional.of(result);
            }
        };
    }

    /** The parent component of a structure, or of each in an array. */
    private Optional<ConstantValue> inherited(ConstantValue value, DataType type) {
        boolean given = switch (value) {
            case ConstantValue.Scalar(var scalar) -> isHeir(scalar);
            case ConstantValue.Array array -> array.elements().stream().allMatch(ConstantDesignators::isHeir);
        };
        return given ? Optional.of(value.map(type, e ->
                ((Expression.StructureConstructor) e).parent().orElseThrow().value().orElseThrow())) : Optional.empty();
    }

    private static boolean isHeir(Expression value) {
        return value instanceof Expression.StructureConstructor structure
                && structure.parent().flatMap(Expression.ComponentValue::value).isPresent();
    }

    private Optional<ConstantValue> component(Designator.ComponentReference reference) {
        var structure = evaluate(reference.structure());
        if (structure.isEmpty() || !(reference.structure().type() instanceof DataType.DerivedType(
                var name))) return Optional.empty();
        var definition = evaluator.symbols().find(name);
        if (definition.isEmpty()) return Optional.empty();
        var components = definition.get().components();
        int index = 0;
        while (!components.get(index).name().name().equals(reference.component())) index++;
        int position = index;
        var symbol = components.get(index);
        return switch (structure.get()) {
            case ConstantValue.Scalar(Expression.StructureConstructor constructor) ->
                constructor.values().get(position).value().or(symbol::initial)
                        .flatMap(value -> componentValue(value, symbol));
            case ConstantValue.Scalar _ -> Optional.empty();
            case ConstantValue.Array array -> symbol.rank() > 0 ? Optional.empty()
                    : Optional.of(array.with(reference.type(),
                    array.elements().stream().map(e -> ((Expression.StructureConstructor) e).values().get(position)
                    .value().or(symbol::initial).orElseThrow()).toList()));
        };
    }

    /** Gives an array component, which a constructor holds as a vector or a scalar, its declared shape. */
    private Optional<ConstantValue> componentValue(Expression value, Symbol component) {
        var constant = evaluator.evaluate(value);
        if (component.rank() == 0) return constant;
        var bounds = bounds(component);
        if (bounds.isEmpty()) return constant;
        var extents = bounds.get().stream().map(b -> (int) b.extent()).toList();
        int size = extents.stream().reduce(1, (a, b) -> a * b);
        return constant.map(c -> switch (c) {
            case ConstantValue.Scalar(var scalar) ->
                new ConstantValue.Array(extents, component.type(), java.util.Collections.nCopies(size, scalar));
            case ConstantValue.Array array -> new ConstantValue.Array(extents, component.type(), array.elements());
        });
    }

    private Optional<ConstantValue> substring(Designator.Substring substring) {
        var text = evaluate(substring.text());
        var first = substring.first().map(evaluator::integer).orElse(OptionalLong.of(1));
        if (text.isEmpty() || first.isEmpty()) return Optional.empty();
        Optional<OptionalLong> last = substring.last().map(evaluator::integer);
        if (last.isPresent() && last.get().isEmpty()) return Optional.empty();
        return Optional.of(text.get().map(substring.type(), c -> {
            var constant = (Expression.CharacterConstant) c;
            long to = last.map(OptionalLong::getAsLong).orElse((long) constant.value().length());
            String part = "";
            if (first.getAsLong() <= to) {
                if (first.getAsLong() < 1 || to > constant.value().length())
                    throw new SemanticError(Code.CONSTRAINT, substring.range(), "The substring is outside its string");
                part = constant.value().substring((int) first.getAsLong() - 1, (int) to);
            }
            return ConstantConversion.character(part, constant.type().kind(), substring.range());
        }));
    }

    /** The bounds of a whole array, if they are constants. */
    Optional<List<ConstantBounds>> bounds(Designator array) {
        return switch (array) {
            case Designator.ObjectName name -> evaluator.symbols().find(name.entity()).flatMap(this::bounds);
            case Designator.ComponentReference(var structure, var component, _, _, _) when structure.rank() == 0
                    -> new TypeHierarchy(evaluator.symbols()).definition(structure.type())
                            .flatMap(definition -> definition.component(component)).flatMap(this::bounds);
            case Designator.Substring(var text, _, _, _) -> bounds(text);
            case Designator.ComplexPart(var complex, _, _) -> bounds(complex);
            case Designator.ParentComponent(var structure, _, _, _) -> bounds(structure);
            case Designator.ComponentReference _, Designator.ArrayElement _, Designator.ArraySection _,
                 Designator.FunctionTarget _ -> Optional.empty();
        };
    }

    private Optional<List<ConstantBounds>> bounds(Symbol symbol) {
        var shape = symbol.shape();
        if (shape.isEmpty() || !(shape.get() instanceof ArraySpec.Explicit(var given))) return Optional.empty();
        var bounds = new ArrayList<ConstantBounds>();
        for (var dimension : given) {
            if (dimension.upper().isEmpty()) return Optional.empty();
            var lower = evaluator.integer(dimension.lower());
            var upper = evaluator.integer(dimension.upper().get());
            if (lower.isEmpty() || upper.isEmpty()) return Optional.empty();
            bounds.add(new ConstantBounds(lower.getAsLong(), upper.getAsLong()));
        }
        return Optional.of(bounds);
    }

    /** The extents of any expression whose shape is a constant. */
    Optional<List<Long>> extents(Expression expression) {
        if (expression.rank() == 0) return Optional.of(List.of());
        return switch (expression) {
            case Designator.ArraySection(var array, var subscripts, _, _) -> sectionExtents(array, subscripts);
            case Designator.Substring(var text, _, _, _) -> extents(text);
            case Designator.ComplexPart(var complex, _, _) -> extents(complex);
            case Designator.ComponentReference(var structure, _, _, _, _) when structure.rank() > 0 ->
                    extents(structure);
            case Designator designator -> bounds(designator)
                    .map(all -> all.stream().map(ConstantBounds::extent).toList());
            case Expression.Unary(_, var operand, _) -> extents(operand);
            case Expression.Parenthesized(var operand, _) -> extents(operand);
            case Expression.Conversion(var operand, _, _) -> extents(operand);
            case Expression.Binary(_, var left, var right, _, _) -> left.rank() > 0
                    ? extents(left).or(() -> right.rank() > 0 ? extents(right) : Optional.empty()) : extents(right);
            case Expression.ArrayConstructor(var values, _, _) when values.stream().allMatch(v ->
                    v instanceof Expression.ConstructorValue.Value(var e) && e.rank() == 0) ->
                            Optional.of(List.of((long) values.size()));
            case Expression.IntrinsicReference(var name, var arguments, _, int rank, _) when rank == 1
                    && (name.equals("shape") || name.equals("lbound") || name.equals("ubound"))
                    && arguments.getFirst() instanceof org.fortranc.ir.fortran.ActualArgument.Given(var array, _)
                    && array.rank() >= 0 -> Optional.of(List.of((long) array.rank()));
            default -> evaluator.evaluate(expression).filter(ConstantValue.Array.class::isInstance)
                    .map(value -> ((ConstantValue.Array) value).extents().stream().map(n -> (long) n).toList());
        };
    }

    private Optional<List<Long>> sectionExtents(Designator array, List<Designator.SectionSubscript> subscripts) {
        var bounds = bounds(array);
        var extents = new ArrayList<Long>();
        for (int d = 0; d < subscripts.size(); d++) {
            switch (subscripts.get(d)) {
                case Designator.SectionSubscript.At _ -> {}
                case Designator.SectionSubscript.Vector(var vector) -> {
                    var size = extents(vector);
                    if (size.isEmpty()) return Optional.empty();
                    extents.add(size.get().getFirst());
                }
                case Designator.SectionSubscript.Triplet(var first, var last, var stride) -> {
                    var step = stride.map(evaluator::integer).orElse(OptionalLong.of(1));
                    if (step.isEmpty() || step.getAsLong() == 0) return Optional.empty();
                    boolean up = step.getAsLong() > 0;
                    var known = bounds.isPresent() ? Optional.of(bounds.get().get(d))
                            : Optional.<ConstantBounds>empty();
                    var from = bound(first, known, up);
                    var to = bound(last, known, !up);
                    if (from.isEmpty() || to.isEmpty()) return Optional.empty();
                    extents.add(Math.max(0, (to.getAsLong() - from.getAsLong() + step.getAsLong()) / step.getAsLong()));
                }
            }
        }
        return Optional.of(extents);
    }

    private OptionalLong bound(Optional<Expression> given, Optional<ConstantBounds> declared, boolean lower) {
        if (given.isPresent()) return evaluator.integer(given.get());
        return declared.map(b -> OptionalLong.of(lower ? b.lower() : b.upper())).orElse(OptionalLong.empty());
    }
}
