package org.fortranc.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.ir.core.Declaration.InitialRun;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;

/** Constant expressions as literals (F2018 10.1.12). The front end has evaluated most; array values are lists here. */
final class ConstantValues {
    private final ProgramIndex index;
    private final Map<SymbolName, Long> loopVariables = new HashMap<>();

    ConstantValues(ProgramIndex index) {
        this.index = index;
    }

    /** The value of an integer constant expression. */
    long integer(Expression expression) {
        return literal(expression).orElse(null) instanceof Expr.IntLiteral(var value, _) ? value
                : fail(expression);
    }

    private static long fail(Expression expression) {
        throw new Untranslatable("an expression that is not evaluated to a constant", expression.range());
    }

    /** Evaluates what follows with a value for the variable of an implied DO. */
    void bind(SymbolName variable, long value) {
        loopVariables.put(variable, value);
    }

    void unbind(SymbolName variable) {
        loopVariables.remove(variable);
    }

    /** The literal that a scalar expression stands for, if it is constant. */
    Optional<Expr> literal(Expression expression) {
        return switch (expression) {
            case Expression.IntegerConstant(var value, var type, var at) ->
                    Optional.of(new Expr.IntLiteral(value, (Type.IntegerType) TypeLowering.scalar(type, at)));
            case Expression.RealConstant(var value, var type, var at) ->
                    Optional.of(new Expr.RealLiteral(value, (Type.RealType) TypeLowering.scalar(type, at)));
            case Expression.ComplexConstant(var real, var imaginary, var type, var at) ->
                    Optional.of(new Expr.ComplexLiteral(real, imaginary,
                            (Type.ComplexType) TypeLowering.scalar(type, at)));
            case Expression.LogicalConstant(var value, var type, var at) ->
                    Optional.of(new Expr.LogicalLiteral(value, (Type.LogicalType) TypeLowering.scalar(type, at)));
            case Expression.CharacterConstant(var value, _, _) -> Optional.of(new Expr.TextLiteral(value));
            case Expression.Parenthesized(var operand, _) -> literal(operand);
            case Expression.Unary(var operator, var operand, _) -> literal(operand).flatMap(v -> unary(operator, v));
            case Expression.Binary(var operator, var left, var right, _, _) when left.rank() == 0
                    && right.rank() == 0 ->
                    literal(left).flatMap(l -> literal(right).flatMap(r -> integerOperation(operator, l, r)));
            case Expression.Conversion(var operand, var type, var at) when operand.rank() == 0 ->
                    literal(operand).map(v -> converted(v, TypeLowering.scalar(type, at)));
            case Designator.ObjectName(_, var entity, _, var rank, _) when rank == 0 -> {
                if (loopVariables.containsKey(entity)) yield Optional.of(Expr.IntLiteral.of(loopVariables.get(entity)));
                yield index.object(entity).filter(o -> o.has(Entity.Attribute.PARAMETER))
                        .flatMap(Entity.DataObject::initial)
                        .flatMap(this::literal);
            }
            case Designator.ArrayElement(Designator.ObjectName(_, var entity, var type, _, var at), var subscripts,
                    _) ->
                    index.object(entity).filter(o -> o.has(Entity.Attribute.PARAMETER))
                            .flatMap(o -> element(o, subscripts));
            default -> Optional.empty();
        };
    }

    private Optional<Expr> element(Entity.DataObject object, List<Expression> subscripts) {
        if (!(object.shape().orElse(null) instanceof ArraySpec.Explicit(var bounds))
                || object.initial().isEmpty()) return Optional.empty();
        long position = 0;
        long stride = 1;
        for (int d = 0; d < subscripts.size(); d++) {
            if (!(literal(subscripts.get(d)).orElse(null) instanceof Expr.IntLiteral(var subscript,
                    _))) return Optional.empty();
            long lower = integer(bounds.get(d).lower());
            long upper = integer(bounds.get(d).upper().orElseThrow());
            if (subscript < lower || subscript > upper) return Optional.empty();
            position += (subscript - lower) * stride;
            stride *= upper - lower + 1;
        }
        var values = elements(object.initial().get());
        if (values.isEmpty()) return Optional.empty();
        var all = values.get();
        Expr value = all.size() == 1 ? all.getFirst() : position < all.size() ? all.get((int) position) : null;
        return Optional.ofNullable(value)
                .map(v -> v instanceof Expr.TextLiteral ? v : converted(v,
                TypeLowering.scalar(object.type(), object.range())));
    }

    private static Optional<Expr> unary(Expression.UnaryOperator operator, Expr value) {
        return switch (operator) {
            case PLUS -> Optional.of(value);
            case NOT -> Optional.of(Arithmetic.not(value));
            case MINUS -> switch (value) {
                case Expr.IntLiteral(var v, var type) -> Optional.of(new Expr.IntLiteral(-v, type));
                case Expr.RealLiteral(var v, var type) -> Optional.of(new Expr.RealLiteral(-v, type));
                case Expr.ComplexLiteral(var re, var im, var type) ->
                        Optional.of(new Expr.ComplexLiteral(-re, -im, type));
                default -> Optional.empty();
            };
        };
    }

    private static Optional<Expr> integerOperation(Expression.BinaryOperator operator, Expr left, Expr right) {
        if (!(left instanceof Expr.IntLiteral(var l, var type))
                || !(right instanceof Expr.IntLiteral(var r, _))) return Optional.empty();
        return switch (operator) {
            case ADD -> Optional.of(new Expr.IntLiteral(l + r, type));
            case SUBTRACT -> Optional.of(new Expr.IntLiteral(l - r, type));
            case MULTIPLY -> Optional.of(new Expr.IntLiteral(l * r, type));
            case DIVIDE -> r == 0 ? Optional.empty() : Optional.of(new Expr.IntLiteral(l / r, type));
            default -> Optional.empty();
        };
    }

    /** A literal as the assignment of it would convert it (F2018 10.2.1.3). */
    static Expr converted(Expr value, Type.Scalar type) {
        if (value.type().equals(type)) return value;
        return switch (type) {
            case Type.IntegerType integer -> switch (value) {
                case Expr.IntLiteral(var v, _) -> new Expr.IntLiteral(wrap(v, integer.kind()), integer);
                case Expr.RealLiteral(var v, _) -> new Expr.IntLiteral(wrap((long) v, integer.kind()), integer);
                case Expr.ComplexLiteral(var re, _, _) -> new Expr.IntLiteral(wrap((long) re, integer.kind()), integer);
                case Expr.LogicalLiteral(var v, _) -> new Expr.IntLiteral(v ? 1 : 0, integer);
                default -> value;
            };
            case Type.RealType real -> switch (value) {
                case Expr.IntLiteral(var v, _) -> new Expr.RealLiteral(real.kind() == 4 ? (float) v : (double) v, real);
                case Expr.RealLiteral(var v, _) -> new Expr.RealLiteral(round(v, real.kind()), real);
                case Expr.ComplexLiteral(var re, _, _) -> new Expr.RealLiteral(round(re, real.kind()), real);
                default -> value;
            };
            case Type.ComplexType complex -> switch (value) {
                case Expr.ComplexLiteral(var re, var im, _) ->
                        new Expr.ComplexLiteral(round(re, complex.kind()), round(im, complex.kind()), complex);
                case Expr.IntLiteral _, Expr.RealLiteral _ ->
                        new Expr.ComplexLiteral(((Expr.RealLiteral) converted(value, complex.part())).value(), 0,
                                complex);
                default -> value;
            };
            case Type.LogicalType logical -> value instanceof Expr.LogicalLiteral(var v, _)
                    ? new Expr.LogicalLiteral(v, logical)
                    : value instanceof Expr.IntLiteral(var v, _) ? new Expr.LogicalLiteral((v & 1) != 0, logical)
                    : value;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ -> value;
        };
    }

    private static double round(double value, int kind) {
        return kind == 4 ? (float) value : value;
    }

    private static long wrap(long value, int kind) {
        return switch (kind) {
            case 1 -> (byte) value;
            case 2 -> (short) value;
            case 4 -> (int) value;
            default -> value;
        };
    }

    /** All elements of a constant array value in element order; of a scalar, itself; empty if one is not constant. */
    Optional<List<Expr>> elements(Expression expression) {
        var all = new ArrayList<Expr>();
        return collect(expression, all) ? Optional.of(all) : Optional.empty();
    }

    private boolean collect(Expression expression, List<Expr> all) {
        if (expression instanceof Expression.ArrayConstructor(var values, var type, _)) {
            int from = all.size();
            if (!collectValues(values, all)) return false;
            if (type instanceof DataType.CharacterType(_, DataType.CharacterLength.Given(var length)))
                for (int i = from; i < all.size(); i++)
                    all.set(i, element(all.get(i), Type.CHARACTER, literal(length)));
            return true;
        }
        if (expression instanceof Expression.Parenthesized(var operand, _)) return collect(operand, all);
        if (expression instanceof Expression.Conversion(var operand, var type, var at) && operand.rank() > 0) {
            int from = all.size();
            if (!collect(operand, all)) return false;
            for (int i = from; i < all.size(); i++) all.set(i, converted(all.get(i), TypeLowering.scalar(type, at)));
            return true;
        }
        if (expression instanceof Designator.ObjectName(_, var entity, _, var rank, _) && rank > 0) {
            var initial = index.object(entity).filter(o -> o.has(Entity.Attribute.PARAMETER))
                    .flatMap(Entity.DataObject::initial);
            return initial.isPresent() && collect(initial.get(), all);
        }
        if (expression.rank() > 0) return false;
        var literal = literal(expression);
        literal.ifPresent(all::add);
        return literal.isPresent();
    }

    private boolean collectValues(List<Expression.ConstructorValue> values, List<Expr> all) {
        for (var value : values) {
            switch (value) {
                case Expression.ConstructorValue.Value(var expression) -> {
                    if (!collect(expression, all)) return false;
                }
                case Expression.ConstructorValue.ImpliedDo(var variable, _, var first, var last, var step,
                        var inner) -> {
                    if (literal(first).isEmpty() || literal(last).isEmpty() || literal(step).isEmpty()) return false;
                    long by = integer(step);
                    long end = integer(last);
                    for (long i = integer(first); by > 0 ? i <= end : i >= end; i += by) {
                        bind(variable, i);
                        if (!collectValues(inner, all)) return false;
                    }
                    unbind(variable);
                }
            }
        }
        return true;
    }

    /**
     * The initial values of a variable: equal neighbours share a run.
     *
     * @param elements of the variable; a scalar value is broadcast to all of them
     * @param length of CHARACTER elements, to which their values are padded or cut
     * @throws Untranslatable if a value is not constant
     */
    List<InitialRun> runs(Expression initial, Type.Scalar type, long elements, Optional<Expr> length) {
        if (initial instanceof Expression.NullPointer) return List.of();
        var values = elements(initial).orElseThrow(() -> new Untranslatable("an initial value that is not a constant",
                initial.range()));
        if (initial.rank() == 0) return List.of(new InitialRun(0, elements, element(values.getFirst(), type, length)));
        var runs = new ArrayList<InitialRun>();
        for (int i = 0; i < values.size(); i++) addRun(runs, i, 1, element(values.get(i), type, length));
        return runs;
    }

    /** A literal as an element of this type and length holds it. */
    static Expr element(Expr value, Type.Scalar type, Optional<Expr> length) {
        if (value instanceof Expr.TextLiteral(var text) && type instanceof Type.CharacterType
                && length.orElse(null) instanceof Expr.IntLiteral(var wanted, _)) {
            int n = (int) Math.max(0, wanted);
            return new Expr.TextLiteral(text.length() >= n ? text.substring(0, n) : text
                    + " ".repeat(n - text.length()));
        }
        return converted(value, type);
    }

    /** Appends a run, joining it to the last one if it goes on with the same value. */
    static void addRun(List<InitialRun> runs, long first, long count, Expr value) {
        if (!runs.isEmpty()) {
            var last = runs.getLast();
            if (last.first() + last.count() == first && last.value().equals(value)) {
                runs.set(runs.size() - 1, new InitialRun(last.first(), last.count() + count, value));
                return;
            }
        }
        runs.add(new InitialRun(first, count, value));
    }
}
