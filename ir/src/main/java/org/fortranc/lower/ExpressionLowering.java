package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.BinaryOperator;

/**
 * Scalar expressions, and single elements of array expressions (F2018 clause 10.1). What has effects becomes statements
 * in front: references to functions are called left to right before any operand is read.
 */
final class ExpressionLowering {
    private final ProcedureContext context;
    private final PowerLowering powers;

    ExpressionLowering(ProcedureContext context) {
        this.context = context;
        this.powers = new PowerLowering(context);
    }

    Expr lower(Expression expression) {
        return lower(expression, Elements.NONE);
    }

    /** @param elements what is known of array operands, if this is an element of an array expression */
    Expr lower(Expression expression, Elements elements) {
        Optional<Expr> prepared = elements.prepared(expression);
        if (prepared.isPresent()) return prepared.get();
        var constants = new ConstantValues(context.index());
        return switch (expression) {
            case Expression.IntegerConstant _, Expression.RealConstant _, Expression.ComplexConstant _,
                    Expression.LogicalConstant _,
                 Expression.CharacterConstant _ -> constants.literal(expression).orElseThrow();
            case Expression.WrittenConstant(_, var type, var at) -> throw new Untranslatable(UntranslatedTypes.describe(type),
                    at);
            case Expression.Parenthesized(var operand, _) -> lower(operand, elements);
            case Expression.Unary unary -> unary(unary, elements);
            case Expression.Binary binary -> binary(binary, elements);
            case Expression.Conversion(var operand, var type, var at) ->
                    convert(lower(operand, elements), TypeLowering.scalar(type, at));
            case Expression.FunctionReference reference -> context.calls.function(reference, elements);
            case Expression.IntrinsicReference reference -> context.intrinsics.lower(reference, elements);
            case Expression.StructureConstructor constructor -> structure(constructor, elements);
            case Expression.NullPointer(var type, var rank, var at) -> new Expr.Null(TypeLowering.type(type, rank, at));
            case Expression.Callee callee -> context.procedures.value(callee);
            case Expression.ArrayConstructor _ -> throw new Untranslatable("an array constructor here",
                    expression.range());
            case Designator.ObjectName name when name.rank() == 0 && constants.literal(name).isPresent() ->
                    constants.literal(name).get();
            case Designator.ObjectName name when name.rank() == 0 && context.binding(name.entity()).isPresent()
                    && !context.crayPointers.isPointee(name.entity()) ->
                    context.binding(name.entity()).get();
            case Designator.ArrayElement element when constants.literal(element).isPresent() ->
                    constants.literal(element).get();
            case Designator designator -> context.designators.place(designator, elements);
        };
    }

    /** A logical value as a condition. */
    Expr condition(Expression expression) {
        return lower(expression);
    }

    static Expr convert(Expr value, Type.Scalar type) {
        if (value.type().equals(type)) return value;
        if (ProcedureContext.isLiteral(value) && !(value instanceof Expr.RealLiteral
                && type instanceof Type.IntegerType))
            return ConstantValues.converted(value, type);
        return new Expr.Convert(value, type);
    }

    private Expr unary(Expression.Unary unary, Elements elements) {
        Expr operand = lower(unary.operand(), elements);
        return switch (unary.operator()) {
            case PLUS -> operand;
            case NOT -> Arithmetic.not(operand);
            case MINUS -> switch (operand) {
                case Expr.IntLiteral(var value, var type) when value != Long.MIN_VALUE ->
                        new Expr.IntLiteral(-value, type);
                case Expr.RealLiteral(var value, var type) -> new Expr.RealLiteral(-value, type);
                default -> new Expr.Unary(Expr.Unary.Op.NEGATE, operand);
            };
        };
    }

    private Expr binary(Expression.Binary binary, Elements elements) {
        var operator = binary.operator();
        if (operator == BinaryOperator.AND || operator == BinaryOperator.OR) return shortCircuit(binary, elements);
        Expr left = lower(binary.left(), elements);
        Expr right = lower(binary.right(), elements);
        var result = TypeLowering.scalar(binary.type(), binary.range());
        return switch (operator) {
            case ADD -> arithmetic(Expr.Binary.Op.ADD, left, right, result);
            case SUBTRACT -> arithmetic(Expr.Binary.Op.SUBTRACT, left, right, result);
            case MULTIPLY -> arithmetic(Expr.Binary.Op.MULTIPLY, left, right, result);
            case DIVIDE -> arithmetic(Expr.Binary.Op.DIVIDE, left, right, result);
            case POWER -> powers.power(left, right, result);
            case CONCATENATE -> new Expr.Concatenate(left, right);
            case EQ -> compare(Expr.Compare.Op.EQ, left, right, result);
            case NE -> compare(Expr.Compare.Op.NE, left, right, result);
            case LT -> compare(Expr.Compare.Op.LT, left, right, result);
            case LE -> compare(Expr.Compare.Op.LE, left, right, result);
            case GT -> compare(Expr.Compare.Op.GT, left, right, result);
            case GE -> compare(Expr.Compare.Op.GE, left, right, result);
            case EQV -> new Expr.Logical(Expr.Logical.Op.EQV, List.of(convert(left, result), convert(right, result)));
            case NEQV -> new Expr.Logical(Expr.Logical.Op.NEQV, List.of(convert(left, result), convert(right, result)));
            case AND, OR -> throw new IllegalStateException();
        };
    }

    private static Expr arithmetic(Expr.Binary.Op op, Expr left, Expr right, Type.Scalar type) {
        return new Expr.Binary(op, convert(left, type), convert(right, type));
    }

    private static Expr compare(Expr.Compare.Op op, Expr left, Expr right, Type.Scalar result) {
        if (!left.type().equals(right.type())) {
            var common = wider(left.type().scalar(), right.type().scalar());
            return convert(new Expr.Compare(op, convert(left, common), convert(right, common)), result);
        }
        return convert(new Expr.Compare(op, left, right), result);
    }

    /** The type that a numeric operation of both has (F2018 10.1.5.2.1). */
    private static Type.Scalar wider(Type.Scalar left, Type.Scalar right) {
        int l = order(left);
        int r = order(right);
        return l >= r ? left : right;
    }

    private static int order(Type.Scalar type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> kind;
            case Type.LogicalType(var kind) -> kind;
            case Type.RealType(var kind) -> 20 + kind;
            case Type.ComplexType(var kind) -> 40 + kind;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ -> 60;
        };
    }

    /**
     * gfortran evaluates the right operand of .AND. and .OR. only if the left one leaves the result open.
     * A right operand with statements of its own, or one that could trap, is therefore kept apart.
     */
    private Expr shortCircuit(Expression.Binary binary, Elements elements) {
        boolean and = binary.operator() == BinaryOperator.AND;
        var type = (Type.LogicalType) TypeLowering.scalar(binary.type(), binary.range());
        Expr left = convert(lower(binary.left(), elements), type);
        var right = new Expr[1];
        var statements = context.sink.collect(() -> right[0] = convert(lower(binary.right(), elements), type));
        if (statements.isEmpty()) {
            if (!mayTrap(right[0])) return new Expr.Logical(and ? Expr.Logical.Op.AND : Expr.Logical.Op.OR,
                    List.of(left, right[0]));
            var known = new Expr.LogicalLiteral(!and, type);
            return and ? new Expr.Choose(left, right[0], known) : new Expr.Choose(left, known, right[0]);
        }
        var result = context.temporary("condition", type);
        var origin = context.sink.origin();
        context.sink.add(new Stmt.Assign(result, left, origin));
        var rest = new ArrayList<>(statements);
        rest.add(new Stmt.Assign(result, right[0], origin.withoutComments()));
        context.sink.add(new Stmt.If(and ? result : Arithmetic.not(result), rest, List.of(), origin.withoutComments()));
        return result;
    }

    /** Whether evaluating could end the program. */
    boolean mayTrap(Expr expr) {
        var traps = new boolean[1];
        Trees.forEachExpr(expr, e -> traps[0] |= switch (e) {
            case Place.Element _, Place.As _, Place.Substring _ -> true;
            case Expr.Binary(var op, _, var right) -> op == Expr.Binary.Op.DIVIDE
                    && right.type() instanceof Type.IntegerType
                    && (!(right instanceof Expr.IntLiteral(var value, _)) || value == 0);
            case Expr.Intrinsic(var function, var arguments, _) -> arguments.getFirst()
                    .type() instanceof Type.IntegerType
                    && (function == IntrinsicFunction.MOD || function == IntrinsicFunction.MODULO
                    || function == IntrinsicFunction.POWER)
                    && (arguments.size() < 2 || !(arguments.get(1) instanceof Expr.IntLiteral));
            case Place.Component(Place.Variable variable, _, _) -> variable.unit().isEmpty()
                    && (has(variable, Declaration.Attribute.POINTER)
                            || has(variable, Declaration.Attribute.OPTIONAL));
            case Place.Variable variable -> variable.unit().isEmpty() && has(variable, Declaration.Attribute.OPTIONAL);
            default -> false;
        });
        return traps[0];
    }

    private boolean has(Place.Variable variable, Declaration.Attribute attribute) {
        return context.declaration(variable).has(attribute);
    }

    private Place structure(Expression.StructureConstructor constructor, Elements elements) {
        var whole = context.temporary(constructor.type().definition().name() + "_value",
                TypeLowering.scalar(constructor.type(), constructor.range()));
        new TargetDefaults(context).set(whole);
        fill(whole, constructor, elements);
        return whole;
    }

    /** Gives the components their values; inherited ones in the whole itself, whose parent type may be abstract. */
    private void fill(Place whole, Expression.StructureConstructor constructor, Elements elements) {
        var definition = context.index().structure(constructor.type().definition().toString())
                .orElseThrow(() -> new Untranslatable("this structure constructor", constructor.range()));
        constructor.parent().flatMap(Expression.ComponentValue::value).ifPresent(parent -> {
            var type = TypeLowering.scalar(parent.type(), parent.range()).structure().orElseThrow();
            var part = new Place.As(whole, new Type.StructureType(type));
            if (parent instanceof Expression.StructureConstructor inherited) fill(part, inherited, elements);
            else context.assignments.element(part, lower(parent, elements));
        });
        for (int i = 0; i < constructor.values().size(); i++) {
            var value = constructor.values().get(i).value();
            if (value.isEmpty()) continue;
            switch (definition.components().get(i)) {
                case Entity.DataObject component -> new AssignmentLowering(context).component(new Place.Component(
                        whole, component.name().name(), TypeLowering.type(component.type(), component.rank(),
                                component.range())), component, value.get(), elements);
                case Entity.ProcedureEntity pointer -> context.sink.add(new Stmt.PointTo(new Place.Component(whole,
                        pointer.name().name(), ProcedureTypes.of(pointer)), context.procedures.value(value.get()),
                        List.of(), context.sink.origin()));
            }
        }
    }
}
