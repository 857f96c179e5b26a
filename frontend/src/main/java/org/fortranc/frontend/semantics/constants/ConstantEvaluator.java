package org.fortranc.frontend.semantics.constants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.SymbolIndex;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.IntegerConstant;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/**
 * Evaluates constant expressions (F2018 10.1.12) over the values of the kinds, as gfortran does at compile time.
 *
 * <p>An expression that is not constant has no value; one that is and cannot be computed (overflow, division by zero)
 * raises a {@link SemanticError}.
 */
public final class ConstantEvaluator {
    private static final int MAX_ELEMENTS = 1 << 24;
    /** gfortran leaves larger array values to the run. */
    private static final int MAX_FOLDED_ELEMENTS = 65_535;

    private final SymbolIndex symbols;
    private final Map<SymbolName, Long> loopVariables = new HashMap<>();
    /** Values of function references: gfortran knows them only when it has read the whole expression. */
    private final Set<Expression> ofFunctions = Collections.newSetFromMap(new IdentityHashMap<>());

    public ConstantEvaluator(SymbolIndex symbols) {
        this.symbols = symbols;
    }

    SymbolIndex symbols() {
        return symbols;
    }

    /** The value of a scalar integer constant expression. */
    public OptionalLong integer(Expression expression) {
        if (expression instanceof IntegerConstant(long value, _, _)) return OptionalLong.of(value);
        return evaluate(expression).map(value ->
                value instanceof ConstantValue.Scalar(IntegerConstant(long n, _, _)) ? OptionalLong.of(n)
                        : OptionalLong.empty())
                .orElseGet(OptionalLong::empty);
    }

    /** The expression, or its value where it is a scalar constant. */
    public Expression folded(Expression expression) {
        var folded = evaluate(expression).filter(value -> value.rank() == 0)
                .map(value -> value.expression(expression.range()))
                .orElse(expression);
        if (!isImmediate(expression)) ofFunctions.add(folded);
        return folded;
    }

    /** The expression of rank one, or the constructor of its constant elements if they are not too many. */
    public Expression foldedVector(Expression expression) {
        return evaluate(expression)
                .filter(value -> value instanceof ConstantValue.Array array
                        && array.elements().size() <= MAX_FOLDED_ELEMENTS)
                .map(value -> value.expression(expression.range())).orElse(expression);
    }

    public Optional<ConstantValue> evaluate(Expression expression) {
        return UntranslatedValues.concerns(expression) ? new UntranslatedValues(this).evaluate(expression)
                : valueOf(expression);
    }

    private Optional<ConstantValue> valueOf(Expression expression) {
        return switch (expression) {
            case Expression.IntegerConstant _, Expression.RealConstant _, Expression.ComplexConstant _,
                 Expression.LogicalConstant _, Expression.CharacterConstant _, Expression.WrittenConstant _,
                 Expression.NullPointer _ ->
                Optional.of(new ConstantValue.Scalar(expression));
            case Expression.Parenthesized(var operand, _) -> evaluate(operand);
            case Expression.Conversion(var operand, var type, _) ->
                evaluate(operand).map(value -> value.map(type, c -> ConstantConversion.convert(c, type)));
            case Expression.Unary(var operator, var operand, var range) ->
                evaluate(operand).map(value -> value.map(value.type(), c -> ScalarArithmetic.unary(operator, c,
                        range)));
            case Expression.Binary(var operator, var left, var right, var type, var range) -> {
                var l = evaluate(left);
                if (l.isEmpty()) yield Optional.empty();
                var r = evaluate(right);
                if (r.isEmpty()) yield Optional.empty();
                var overflow = isImmediate(left) && isImmediate(right) ? ScalarArithmetic.Overflow.WRAP
                        : ScalarArithmetic.Overflow.ERROR;
                yield Optional.of(combine(l.get(), r.get(), type, range,
                        (a, b) -> ScalarArithmetic.binary(operator, a, b, type, range, overflow)));
            }
            case Expression.ArrayConstructor(var values, var type, var range) -> constructor(values, type, range);
            case Expression.StructureConstructor constructor -> structure(constructor);
            case Expression.IntrinsicReference reference -> IntrinsicFolding.fold(reference, this);
            case Expression.FunctionReference _, Expression.Callee _ -> Optional.empty();
            case Designator designator -> new ConstantDesignators(this).evaluate(designator);
        };
    }

    /**
     * Whether gfortran computes with the operand while it reads the expression, when it does not look for overflows.
     */
    private boolean isImmediate(Expression operand) {
        return switch (operand) {
            case Expression.IntegerConstant _, Expression.RealConstant _, Designator.ObjectName _ -> operand.rank()
                    == 0 && !ofFunctions.contains(operand);
            case Expression.Unary(_, var inner, _) -> isImmediate(inner);
            case Expression.Conversion(var inner, _, _) -> isImmediate(inner);
            case Expression.Binary(_, var left, var right, _, _) -> isImmediate(left) && isImmediate(right);
            default -> false;
        };
    }

    /** Applies the operation to scalars, or element by element where an operand is an array. */
    static ConstantValue combine(ConstantValue left, ConstantValue right, DataType type, SourceRange range,
                                 BinaryOperator<Expression> operation) {
        return switch (left) {
            case ConstantValue.Scalar(var l) -> right.map(type, r -> operation.apply(l, r));
            case ConstantValue.Array l -> switch (right) {
                case ConstantValue.Scalar(var r) -> left.map(type, e -> operation.apply(e, r));
                case ConstantValue.Array r -> {
                    if (!l.extents().equals(r.extents()))
                        throw new SemanticError(Code.RANK_MISMATCH,
                                range, "The shapes %s and %s of the operands differ",
                                        l.extents(), r.extents());
                    var elements = new ArrayList<Expression>(l.elements().size());
                    for (int i = 0; i < l.elements().size(); i++)
                        elements.add(operation.apply(l.elements().get(i), r.elements().get(i)));
                    yield l.with(type, elements);
                }
            };
        };
    }

    private Optional<ConstantValue> constructor(List<Expression.ConstructorValue> values, DataType type,
            SourceRange range) {
        var elements = new ArrayList<Expression>();
        if (!append(values, elements, range)) return Optional.empty();
        // F2018 7.8: each value is converted to the type and length of the type-spec.
        if (type instanceof DataType.CharacterType) elements.replaceAll(e -> ConstantConversion.convert(e, type));
        return Optional.of(ConstantValue.vector(type, elements));
    }

    private boolean append(List<Expression.ConstructorValue> values, List<Expression> elements, SourceRange range) {
        for (var value : values) {
            switch (value) {
                case Expression.ConstructorValue.Value(var expression) -> {
                    var constant = evaluate(expression);
                    if (constant.isEmpty()) return false;
                    switch (constant.get()) {
                        case ConstantValue.Scalar(var scalar) -> elements.add(scalar);
                        case ConstantValue.Array array -> elements.addAll(array.elements());
                    }
                }
                case Expression.ConstructorValue.ImpliedDo loop -> {
                    if (!appendLoop(loop, elements, range)) return false;
                }
            }
            if (elements.size() > MAX_ELEMENTS)
                throw SemanticError.notTranslated("An array constructor of more than " + MAX_ELEMENTS + " elements",
                        range);
        }
        return true;
    }

    private boolean appendLoop(Expression.ConstructorValue.ImpliedDo loop, List<Expression> elements,
            SourceRange range) {
        var first = integer(loop.first());
        var last = integer(loop.last());
        var step = integer(loop.step());
        if (first.isEmpty() || last.isEmpty() || step.isEmpty()) return false;
        return repeat(loop.variable(), first.getAsLong(), last.getAsLong(), step.getAsLong(), range,
                () -> append(loop.values(), elements, range));
    }

    /** Runs the body for each value of an implied DO's variable while it succeeds. */
    public boolean repeat(SymbolName variable, long first, long last, long step, SourceRange range,
            java.util.function.BooleanSupplier body) {
        if (step == 0) throw new SemanticError(Code.CONSTRAINT, range, "The step of an implied DO is zero");
        Long outer = loopVariables.get(variable);
        try {
            for (long i = first; step > 0 ? i <= last : i >= last; i += step) {
                loopVariables.put(variable, i);
                if (!body.getAsBoolean()) return false;
            }
            return true;
        } finally {
            if (outer == null) loopVariables.remove(variable);
            else loopVariables.put(variable, outer);
        }
    }

    /** The extents of an expression whose shape is constant. */
    public Optional<List<Long>> extents(Expression expression) {
        return new ConstantDesignators(this).extents(expression);
    }

    /** The number of elements of an array from one of them on, where bounds and subscripts are constants. */
    public OptionalLong elementsFrom(Designator.ArrayElement element) {
        var bounds = new ConstantDesignators(this).bounds(element.array());
        if (bounds.isEmpty()) return OptionalLong.empty();
        long before = 0;
        long size = 1;
        for (int i = 0; i < element.subscripts().size(); i++) {
            var subscript = integer(element.subscripts().get(i));
            if (subscript.isEmpty()) return OptionalLong.empty();
            before += size * (subscript.getAsLong() - bounds.get().get(i).lower());
            size *= bounds.get().get(i).extent();
        }
        return OptionalLong.of(size - before);
    }

    OptionalLong loopVariable(SymbolName name) {
        Long value = loopVariables.get(name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private Optional<ConstantValue> structure(Expression.StructureConstructor constructor) {
        var definition = symbols.find(constructor.type().definition());
        if (definition.isEmpty()) return Optional.empty();
        var values = new ArrayList<Expression.ComponentValue>();
        for (int i = 0; i < constructor.values().size(); i++) {
            var value = component(constructor.values().get(i), definition.get().components().get(i));
            if (value.isEmpty()) return Optional.empty();
            values.add(value.get());
        }
        var parent = definition.get().parent().map(symbol -> parent(constructor.parent().orElseThrow(), symbol,
                constructor.range()));
        if (parent.isPresent() && parent.get().isEmpty()) return Optional.empty();
        return Optional.of(new ConstantValue.Scalar(new Expression.StructureConstructor(constructor.type(),
                parent.map(Optional::orElseThrow), values, constructor.range())));
    }

    /**
     * The value of a component, with its default where none is given and characters of its declared length; empty if
     * it is no constant.
     */
    private Optional<Expression.ComponentValue> component(Expression.ComponentValue given, Symbol declared) {
        // A value that no one may write where the constant is used stays the default that it is.
        var expression = declared.has(Attribute.PRIVATE) ? given.value() : given.value().or(declared::initial);
        if (expression.isEmpty()) return Optional.of(given);
        if (declared.is(Symbol.Kind.PROCEDURE))
            return Optional.of(new Expression.ComponentValue(given.component(), expression));
        return evaluate(expression.get()).map(value -> declared.type() instanceof DataType.CharacterType type
                ? value.map(type, e -> ConstantConversion.convert(e, type)) : value)
                .map(value -> new Expression.ComponentValue(given.component(),
                        Optional.of(inShape(value, declared, expression.get().range()))));
    }

    /** A component's value must have the component's rank, and a constructor has rank one. */
    Expression inShape(ConstantValue value, Symbol declared, SourceRange range) {
        var elements = value.expression(range);
        if (value.rank() == 0 || !(declared.shape().orElse(null) instanceof ArraySpec.Explicit(var bounds))
                || bounds.size() == 1) return elements;
        var extents = bounds.stream().map(b -> (int) (integer(b.upper().orElseThrow()).orElseThrow()
                - integer(b.lower()).orElseThrow() + 1)).toList();
        var shape = ConstantValue.vector(DataType.INTEGER, extents.stream()
                .<Expression>map(n -> ConstantConversion.integer(n, 4, range)).toList()).expression(range);
        return new Expression.IntrinsicReference("reshape", List.of(new ActualArgument.Given(elements, ""),
                new ActualArgument.Given(shape, ""), new ActualArgument.Absent(),
                new ActualArgument.Absent()), value.type(), extents.size(), range);
    }

    private Optional<Expression.ComponentValue> parent(Expression.ComponentValue given, Symbol type,
            SourceRange range) {
        return evaluate(given.value().orElseGet(() -> defaults(type, range))).map(value ->
                new Expression.ComponentValue(given.component(), Optional.of(value.expression(range))));
    }

    /** A structure of which no value is given. */
    private static Expression defaults(Symbol type, SourceRange range) {
        return new Expression.StructureConstructor(new DataType.DerivedType(type.name()),
                type.parent().map(parent -> new Expression.ComponentValue(type.parentName(),
                        Optional.of(defaults(parent, range)))),
                type.components().stream().map(c -> new Expression.ComponentValue(c.name().name(), Optional.empty()))
                        .toList(), range);
    }
}
