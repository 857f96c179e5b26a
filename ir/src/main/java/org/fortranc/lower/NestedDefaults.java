package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Declaration.InitialRun;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** Default values of components that are structures, number by number (F2018 7.5.4.6). */
final class NestedDefaults {
    private final ProgramIndex index;
    private final ConstantValues constants;
    private final List<InitialRun> runs = new ArrayList<>();

    NestedDefaults(ProgramIndex index, ConstantValues constants) {
        this.index = index;
        this.constants = constants;
    }

    /** The runs of a component of this value. */
    List<InitialRun> of(Expression value, Entity.DataObject component) {
        add(value, component, 0);
        return runs;
    }

    /** @param at how many numbers stand in front */
    private void add(Expression value, Entity.DataObject component, long at) {
        long elements = elements(component);
        var scalar = TypeLowering.scalar(component.type(), component.range());
        var constant = value instanceof Expression.IntrinsicReference(var name, var arguments, _, _, _)
                && name.equals("reshape") && arguments.getFirst() instanceof ActualArgument.Given(var list, _) ? list
                : value;
        if (!(scalar instanceof Type.StructureType)) {
            Optional<Expr> length = component.type() instanceof DataType.CharacterType(_,
                    DataType.CharacterLength.Given(var given))
                    ? Optional.of(Arithmetic.literal(constants.integer(given))) : Optional.empty();
            for (var run : constants.runs(constant, scalar, elements, length))
                runs.add(new InitialRun(at + run.first(), run.count(), run.value()));
            return;
        }
        long each = numbers(component.type(), component.range());
        for (int i = 0; i < elements; i++) addStructure(element(constant, i), component, at + i * each);
    }

    private static Expression element(Expression value, int position) {
        if (!(value instanceof Expression.ArrayConstructor(var values, _, var range))) return value;
        if (values.get(position) instanceof Expression.ConstructorValue.Value(var element)) return element;
        throw new Untranslatable("this default value", range);
    }

    private void addStructure(Expression value, Entity.DataObject component, long at) {
        if (!(value instanceof Expression.StructureConstructor constructor))
            throw new Untranslatable("this default value of '%s'".formatted(component.name().name()), value.range());
        var definition = definition(constructor.type(), value.range());
        long next = at;
        if (definition.parent().isPresent()) {
            constructor.parent().flatMap(Expression.ComponentValue::value)
                    .ifPresent(inherited -> addStructure(inherited, component, at));
            next += numbers(new DataType.DerivedType(definition.parent().get()), value.range());
        }
        for (var part : definition.components()) {
            var own = constructor.values().stream().filter(v -> v.component().equals(part.name().name()))
                    .flatMap(v -> v.value().stream()).findFirst();
            if (part instanceof Entity.DataObject object && !isOwner(object)) {
                if (own.isPresent()) add(own.get(), object, next);
                next += elements(object) * numbers(object.type(), object.range());
            } else if (own.filter(v -> !(v instanceof Expression.NullPointer)).isPresent()) {
                throw new Untranslatable("this default value of '%s'".formatted(part.name().name()), value.range());
            }
        }
    }

    private static boolean isOwner(Entity.DataObject component) {
        return component.has(Entity.Attribute.POINTER) || component.has(Entity.Attribute.ALLOCATABLE);
    }

    /** How many numbers and texts are in a value of the type, those of its parent in front. */
    private long numbers(DataType type, SourceRange at) {
        if (!(type instanceof DataType.DerivedType derived)) return 1;
        var definition = definition(derived, at);
        return definition.parent().map(parent -> numbers(new DataType.DerivedType(parent), at)).orElse(0L)
                + definition.dataComponents().stream().filter(c -> !isOwner(c))
                        .mapToLong(c -> elements(c) * numbers(c.type(), at)).sum();
    }

    private Entity.DerivedTypeDefinition definition(DataType.DerivedType type, SourceRange at) {
        return index.structure(type.definition().toString())
                .orElseThrow(() -> new Untranslatable("a default value of this type", at));
    }

    private long elements(Entity.DataObject component) {
        if (!(component.shape().orElse(null) instanceof ArraySpec.Explicit(var bounds))) return 1;
        long elements = 1;
        for (var bound : bounds)
            elements *= Math.max(0, constants.integer(bound.upper().orElseThrow()) - constants.integer(bound.lower())
                    + 1);
        return elements;
    }
}
