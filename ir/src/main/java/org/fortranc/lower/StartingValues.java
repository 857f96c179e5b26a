package org.fortranc.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterLength;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.DataType.IntegerType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.source.SourceRange;

/** Gives local variables the values of {@link InitialValues} where a scoping unit is entered. */
final class StartingValues {
    private final ProcedureContext context;
    private final InitialValues values;

    StartingValues(ProcedureContext context) {
        this.context = context;
        values = context.surroundings.options().initialValues();
    }

    /** Assignments for what the specification part declares; variables that keep their values get them once. */
    List<Stmt> statements(SpecificationPart specification) {
        if (values.isNone() || context.isUnitLevel()) return List.of();
        var each = new ArrayList<Stmt>();
        var once = new ArrayList<Stmt>();
        for (var entity : specification.entities()) {
            if (!(entity instanceof Entity.DataObject object) || isExempt(object)
                    || !(context.binding(object.name()).orElse(null) instanceof Place.Variable variable)) continue;
            var declaration = context.declaration(variable);
            if (!declaration.initial().isEmpty()) continue;
            boolean isKept = declaration.home() instanceof Declaration.Home.Saved;
            if (isKept || declaration.home() instanceof Declaration.Home.Local)
                (isKept ? once : each).addAll(assignment(object));
        }
        if (!once.isEmpty()) each.addAll(new EntryActions(context).once("locals", once));
        return each;
    }

    private static boolean isExempt(Entity.DataObject object) {
        return object.initial().isPresent() || !Collections.disjoint(object.attributes(), Set.of(Attribute.PARAMETER,
                Attribute.DUMMY, Attribute.RESULT, Attribute.ALLOCATABLE, Attribute.POINTER));
    }

    private List<Stmt> assignment(Entity.DataObject object) {
        var variable = new Designator.ObjectName(object.name().name(), object.name(), object.type(), object.rank(),
                object.range());
        return value(object.type(), variable).map(value -> context.sink.collect(() -> {
            context.sink.startStatement(object.range());
            new AssignmentLowering(context).assignment(new Construct.Assignment(variable, value,
                    new Construct.Position(Optional.empty(), object.range(), List.of())));
        })).orElse(List.of());
    }

    private Optional<Expression> value(DataType type, Designator variable) {
        var at = variable.range();
        return switch (type) {
            case IntegerType integer -> values.integer().stream().mapToObj(n ->
                    (Expression) new Expression.IntegerConstant(wrapped(n, integer.kind()), integer, at)).findFirst();
            case DataType.RealType real -> values.real().map(x -> new Expression.RealConstant(x, real, at));
            case DataType.ComplexType complex -> values.real().map(x ->
                    new Expression.ComplexConstant(x, x, complex, at));
            case DataType.LogicalType logical -> values.logical().map(truth ->
                    new Expression.LogicalConstant(truth, logical, at));
            case CharacterType text -> values.character().stream().mapToObj(code -> text(code, text, variable))
                    .findFirst();
            case DataType.DerivedType structure -> values.structures() ? structure(structure, at) : Optional.empty();
            case DataType.PolymorphicType _, DataType.AssumedType _, DataType.NoType _ -> Optional.empty();
        };
    }

    private static long wrapped(long value, int kind) {
        return switch (kind) {
            case 1 -> (byte) value;
            case 2 -> (short) value;
            case 4 -> (int) value;
            default -> value;
        };
    }

    private static Expression text(int code, CharacterType type, Designator variable) {
        var at = variable.range();
        String character = String.valueOf((char) (code & 0xff));
        if (type.length() instanceof CharacterLength.Given(Expression.IntegerConstant(var length, _, _)))
            return new Expression.CharacterConstant(character.repeat((int) Math.max(0, length)), type, at);
        var one = new CharacterType(1, new CharacterLength.Given(new Expression.IntegerConstant(1, DataType.INTEGER,
                at)));
        var length = new Expression.IntrinsicReference("len", List.of(new ActualArgument.Given(variable)),
                DataType.INTEGER, 0, at);
        return new Expression.IntrinsicReference("repeat", List.of(
                new ActualArgument.Given(new Expression.CharacterConstant(character, one, at)),
                new ActualArgument.Given(length)), new CharacterType(1, new CharacterLength.Given(length)), 0, at);
    }

    /** A structure of which the components have their own initial values, or such as variables have. */
    private Optional<Expression> structure(DataType.DerivedType type, SourceRange at) {
        var definition = context.index().structure(type.definition().toString());
        if (definition.isEmpty() || definition.get().parent().isPresent()) return Optional.empty();
        var components = new ArrayList<Expression.ComponentValue>();
        for (var component : definition.get().components())
            components.add(new Expression.ComponentValue(component.name().name(), component(component, at)));
        return Optional.of(new Expression.StructureConstructor(type, Optional.empty(), components, at));
    }

    private Optional<Expression> component(Entity.Component component, SourceRange at) {
        if (!(component instanceof Entity.DataObject object)) return Optional.empty();
        if (isExempt(object)) return object.initial();
        var stand = new Designator.ObjectName(object.name().name(), object.name(), object.type(), 0, at);
        var scalar = value(object.type(), stand);
        if (scalar.isEmpty() || object.rank() == 0) return scalar;
        return elements(object).map(count -> new Expression.ArrayConstructor(Collections.nCopies(count,
                new Expression.ConstructorValue.Value(scalar.get())), object.type(), at));
    }

    /** The number of elements of a component, whose bounds are constants. */
    private static Optional<Integer> elements(Entity.DataObject array) {
        if (!(array.shape().orElse(null) instanceof ArraySpec.Explicit(var bounds)) || bounds.size() != 1
                || !(bounds.getFirst().lower() instanceof Expression.IntegerConstant(var lower, _, _))
                || !(bounds.getFirst().upper().orElse(null) instanceof Expression.IntegerConstant(var upper, _, _)))
            return Optional.empty();
        return Optional.of((int) Math.max(0, upper - lower + 1));
    }
}
