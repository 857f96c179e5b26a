package org.fortranc.lower;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.ProcedureClass;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.Subprogram;

/** References to procedures of the program (F2018 15.5): a function reference becomes a call with a result variable. */
final class CallLowering {
    private final ProcedureContext context;
    private final ArgumentLowering arguments;

    CallLowering(ProcedureContext context) {
        this.context = context;
        this.arguments = new ArgumentLowering(context);
    }

    /** A scalar function, or one element of a reference to an elemental function: the place of its result. */
    Expr function(Expression.FunctionReference reference, Elements elements) {
        var callee = reference.function();
        if (callee instanceof Expression.ProcedureDesignator designator
                && designator.procedureClass() == ProcedureClass.STATEMENT_FUNCTION)
            return new StatementFunctions(context).expand(reference, elements);
        var type = TypeLowering.scalar(reference.type(), reference.range());
        if (returnsPointer(reference)) return pointerFunction(reference, type, elements);
        var given = new ArrayList<Stmt.Argument>();
        if (type instanceof Type.CharacterType) given.add(new Stmt.Argument.ByValue(expectedLength(reference)));
        var after = new ArrayList<Stmt>();
        given.addAll(arguments.lower(callee, reference.arguments(), elements, after));
        var result = switch (type) {
            case Type.CharacterType _ -> context.temporaryText(wish(callee));
            case Type.ClassType polymorphic -> context.temporaryObject(wish(callee), polymorphic);
            default -> context.temporary(wish(callee), type);
        };
        context.sink.add(new Stmt.Call(Optional.of(result), target(callee, given), given, context.sink.origin()));
        context.sink.addAll(after);
        return result;
    }

    /** A scalar POINTER result is a pointer of the caller, which the function associates. */
    private Expr pointerFunction(Expression.FunctionReference reference, Type.Scalar type, Elements elements) {
        var callee = reference.function();
        var pointer = context.temporaryPointer(wish(callee), type,
                type instanceof Type.CharacterType ? literalLength(reference) : Optional.empty());
        var given = new ArrayList<Stmt.Argument>();
        given.add(new Stmt.Argument.ByReference(pointer));
        var after = new ArrayList<Stmt>();
        given.addAll(arguments.lower(callee, reference.arguments(), elements, after));
        context.sink.add(new Stmt.Call(Optional.empty(), target(callee, given), given, context.sink.origin()));
        context.sink.addAll(after);
        return pointer;
    }

    /** A reference to a function with an array result, which is not elemental. */
    ArrayValue arrayFunction(Expression.FunctionReference reference) {
        var callee = reference.function();
        var type = TypeLowering.scalar(reference.type(), reference.range());
        var given = new ArrayList<Stmt.Argument>();
        if (type instanceof Type.CharacterType) given.add(new Stmt.Argument.ByValue(expectedLength(reference)));
        var after = new ArrayList<Stmt>();
        given.addAll(arguments.lower(callee, reference.arguments(), Elements.NONE, after));
        Optional<Expr> length = type instanceof Type.CharacterType ? literalLength(reference) : Optional.empty();
        var result = context.temporaryArray(wish(callee), type, new Shape.Deferred(reference.rank()),
                length, Set.of(returnsPointer(reference) ? Attribute.POINTER : Attribute.ALLOCATABLE));
        context.sink.add(new Stmt.Call(Optional.of(result), target(callee, given), given, context.sink.origin()));
        context.sink.addAll(after);
        return context.designators.whole(result);
    }

    /** Whether the function's result is a pointer: as an argument it is its target. */
    boolean returnsPointer(Expression.FunctionReference reference) {
        return context.index().characteristics(reference.function())
                .flatMap(c -> c.heading().result().flatMap(c.specification()::object))
                .map(o -> o.has(Entity.Attribute.POINTER)).orElse(false);
    }

    /** What a CHARACTER(*) function is told: the length that its caller declares. */
    private Expr expectedLength(Expression.FunctionReference reference) {
        var literal = literalLength(reference);
        if (literal.isPresent()) return literal.get();
        boolean declaredHere = context.index().characteristics(reference.function()).isEmpty();
        if (declaredHere && reference.type() instanceof DataType.CharacterType(_,
                DataType.CharacterLength.Given(var value)))
            return Arithmetic.asDefaultInteger(context.expressions.lower(value));
        return Arithmetic.ZERO;
    }

    private Optional<Expr> literalLength(Expression.FunctionReference reference) {
        return reference.type() instanceof DataType.CharacterType(_, DataType.CharacterLength.Given(var value))
                ? new ConstantValues(context.index()).literal(value).map(Arithmetic::asDefaultInteger)
                : Optional.empty();
    }

    /** CALL; {@code jump} makes the statements of a branch to a label, for alternate returns. */
    void call(Construct.Call call, IntFunction<List<Stmt>> jump) {
        if (call.procedure() instanceof Expression.ProcedureDesignator procedure
                && procedure.procedureClass() == ProcedureClass.INTRINSIC) {
            new IntrinsicSubroutines(context).call(call);
            return;
        }
        if (isElementalOverArrays(call)) {
            elementalCall(call, (_, turn) -> turn.run());
            return;
        }
        var labels = new ArrayList<Integer>();
        for (var argument : call.arguments())
            if (argument instanceof ActualArgument.AlternateReturn(var label)) labels.add(label);
        var after = new ArrayList<Stmt>();
        var given = arguments.lower(call.procedure(), call.arguments(), Elements.NONE, after);
        Optional<Place.Variable> result = labels.isEmpty() ? Optional.empty()
                : Optional.of(context.temporary("alternate_return", Type.INTEGER));
        var origin = context.sink.origin();
        context.sink.add(new Stmt.Call(result, target(call.procedure(), given), given, origin));
        context.sink.addAll(after);
        if (result.isEmpty()) return;
        var cases = new ArrayList<Stmt.Case>();
        for (int i = 0; i < labels.size(); i++)
            cases.add(new Stmt.Case(List.of(single(i + 1)), jump.apply(labels.get(i))));
        context.sink.add(new Stmt.Select(result.get(), cases, List.of(), origin.withoutComments()));
    }

    static Stmt.CaseRange single(long value) {
        Optional<Expr> literal = Optional.of(Arithmetic.literal(value));
        return new Stmt.CaseRange(literal, literal);
    }

    private boolean isElementalOverArrays(Construct.Call call) {
        return FortranTrees.arguments(call.arguments()).stream().anyMatch(a -> a.rank() > 0)
                && context.index().characteristics(call.procedure())
                        .map(c -> c.heading().prefixes().contains(Subprogram.Prefix.ELEMENTAL)).orElse(false);
    }

    /** F2018 15.8.3: an elemental subroutine is called for each element. */
    /** Decides in each turn of an elemental call whether it is made. */
    interface Guard {
        void guard(List<LoopIndex> index, Runnable turn);
    }

    /** A subroutine called for corresponding elements; its scalar values are evaluated once. */
    void elementalCall(Construct.Call call, Guard guard) {
        var values = new IdentityHashMap<Expression, ArrayValue>();
        for (var argument : FortranTrees.arguments(call.arguments()))
            if (argument.rank() > 0) values.put(argument, context.scalarizer.value(argument));
        var defined = definedSections(call, values);
        var elements = new Elements();
        forEachGiven(call.procedure(), call.arguments(), (argument, presence) -> {
            if (argument.rank() > 0 && presence.isPresent()) elements.putPerhaps(argument, values.get(argument));
            else if (argument.rank() > 0) elements.put(argument, apart(values.get(argument), defined, guard));
            else if (!(argument instanceof Designator)) context.scalarizer.prepare(argument, elements);
        });
        new BoundsCheck(context).operands(elements);
        // Where every array may be absent, one of them has to be there all the same (F2018 15.5.2.12 p3).
        var shape = elements.shapes().isEmpty() ? elements.arrays().getFirst() : elements.shapes().getFirst();
        context.scalarizer.loops.over(shape.ranges(), index -> guard.guard(index, () -> {
            var after = new ArrayList<Stmt>();
            var given = arguments.lower(call.procedure(), call.arguments(), elements.at(index), after);
            context.sink.add(new Stmt.Call(Optional.empty(), target(call.procedure(), given), given,
                    context.sink.origin()));
            context.sink.addAll(after);
        }));
    }

    /**
     * Evaluates what the arguments of an elemental function need before loops. What may be absent is only referred to.
     */
    void prepare(Expression.Callee procedure, List<ActualArgument> actuals, Elements elements) {
        forEachGiven(procedure, actuals, (argument, presence) -> {
            if (presence.isEmpty()) context.scalarizer.prepare(argument, elements);
            else if (argument.rank() > 0) elements.putPerhaps(argument, context.scalarizer.value(argument));
        });
    }

    private void forEachGiven(Expression.Callee procedure, List<ActualArgument> actuals,
            BiConsumer<Expression, Optional<Expr>> action) {
        var callee = context.index().characteristics(procedure);
        for (int i = 0; i < actuals.size(); i++) {
            int position = i;
            if (actuals.get(i) instanceof ActualArgument.Given(var actual, _)
                    && !(actual instanceof Expression.NullPointer))
                action.accept(actual, actual instanceof Designator designator
                        ? arguments.presence(designator, callee.flatMap(c -> c.dummyObject(position)))
                        : Optional.empty());
        }
    }

    /** What the calls may define: the arguments whose dummies have no INTENT(IN). */
    private List<SectionValue> definedSections(Construct.Call call, Map<Expression, ArrayValue> values) {
        var callee = context.index().characteristics(call.procedure());
        var defined = new ArrayList<SectionValue>();
        for (int i = 0; i < call.arguments().size(); i++) {
            int position = i;
            boolean read = callee.flatMap(c -> c.dummyObject(position))
                    .map(d -> d.has(Entity.Attribute.INTENT_IN) || d.has(Entity.Attribute.VALUE)).orElse(false);
            if (!read && call.arguments().get(i) instanceof ActualArgument.Given(Designator argument, _)
                    && values.get(argument) instanceof SectionValue section) defined.add(section);
        }
        return defined;
    }

    /** The value, or a copy of it where a call could define elements that a later call reads (F2018 15.8.3). */
    private ArrayValue apart(ArrayValue value, List<SectionValue> defined, Guard guard) {
        if (defined.stream().anyMatch(section -> section == value)) return value;
        for (var section : defined) {
            boolean inOrder = switch (Overlap.of(section, value, context)) {
                case Overlap.None() -> true;
                case Overlap.Harmless(var reversed) -> reversed.isEmpty();
                case Overlap.NeedsCopy() -> false;
            };
            if (inOrder) continue;
            var copy = context.designators.whole(context.temporaries.like("copy", value));
            context.scalarizer.loops.over(value.ranges(), index -> guard.guard(index, () ->
                    context.assignments.element(copy.place(index), value.at(index))));
            return copy;
        }
        return value;
    }

    /** What the variable that holds a function's value is called. */
    private static String wish(Expression.Callee callee) {
        return switch (callee) {
            case Expression.ProcedureDesignator designator -> designator.name();
            case Expression.TypeBoundDesignator bound -> bound.binding();
            case Expression.ProcedureComponent component -> component.component();
        } + "_value";
    }

    private Stmt.Target target(Expression.Callee callee, List<Stmt.Argument> arguments) {
        return switch (callee) {
            case Expression.ProcedureDesignator designator -> target(designator);
            case Expression.TypeBoundDesignator bound -> target(bound, arguments);
            case Expression.ProcedureComponent component ->
                    new Stmt.Target.Value(context.procedures.variable(component));
        };
    }

    /** The dynamic type decides, unless the object can have no other than its declared one. */
    private Stmt.Target target(Expression.TypeBoundDesignator bound, List<Stmt.Argument> arguments) {
        var procedure = bound.procedure();
        if (!(bound.object().type() instanceof DataType.PolymorphicType))
            return new Stmt.Target.Direct(context.index().procedureName(procedure, procedure.scope()));
        int before = arguments.size() - context.index().characteristics(bound).map(c -> c.heading().dummies().size())
                .orElse(arguments.size());
        var passed = bound.passed().map(p -> arguments.get(before + p.position()));
        Place object = switch (passed.orElse(null)) {
            case Stmt.Argument.ByReference(var place) -> place;
            case Stmt.Argument.ByDescriptor(var array) -> array;
            case null, default -> (Place) context.expressions.lower(bound.object());
        };
        return new Stmt.Target.Slot(object, new BindingSlots(context.index()).slot(bound.object().type(),
                bound.binding()));
    }

    private Stmt.Target target(Expression.ProcedureDesignator designator) {
        if (context.crayPointers.isPointee(designator.procedure()))
            return new Stmt.Target.Value(context.procedures.variable(designator));
        return switch (designator.procedureClass()) {
            case DUMMY, POINTER -> new Stmt.Target.Value(context.procedures.variable(designator));
            case EXTERNAL, MODULE, INTERNAL -> new Stmt.Target.Direct(context.index().procedureName(designator));
            case INTRINSIC -> throw new Untranslatable("the intrinsic procedure '%s' here".formatted(designator.name()),
                    designator.range());
            case STATEMENT_FUNCTION -> throw new Untranslatable("a statement function here", designator.range());
        };
    }

    /** A reference to a function whose result is a procedure pointer. */
    Expr procedureFunction(Expression.FunctionReference reference, Type.ProcedureType type) {
        var callee = reference.function();
        var after = new ArrayList<Stmt>();
        var given = arguments.lower(callee, reference.arguments(), Elements.NONE, after);
        var result = context.temporary(wish(callee), type);
        context.sink.add(new Stmt.Call(Optional.of(result), target(callee, given), given, context.sink.origin()));
        context.sink.addAll(after);
        return result;
    }
}
