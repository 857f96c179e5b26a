package org.fortranc.frontend.semantics.expressions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Entity.TypeAttribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.ComponentValue;
import org.fortranc.source.SourceRange;

/** Structure constructors (F2018 7.5.10). */
final class StructureConstructors {
    private final UnitContext context;
    private final Expressions expressions;

    StructureConstructors(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    /** What a constructor gives: values of components, and of whole parent components by their type. */
    private record Given(Map<Symbol, Expression> components, Map<Symbol, Expression> parents) {}

    /** A value for each component, by position or keyword, inherited ones first; those left out need a default. */
    Expression structure(Symbol type, List<Actual> actuals, SourceRange range) {
        if (type.typeAttributes().contains(TypeAttribute.ABSTRACT))
            throw new SemanticError(Code.CONSTRAINT, range, "There is no value of the ABSTRACT type '%s'",
                    type.name().name());
        var given = new Given(new HashMap<>(), new HashMap<>());
        var positional = new ArrayDeque<Actual>();
        for (var actual : actuals) if (actual.keyword().isEmpty()) positional.add(actual);
        byPosition(type, positional, given);
        if (!positional.isEmpty())
            throw new SemanticError(Code.ARGUMENT_COUNT, range,
                    "The type '%s' has %d components, but %d values are given", type.name().name(),
                    TypeHierarchy.lineage(type).stream().mapToInt(at -> at.components().size()).sum(), actuals.size());
        for (var actual : actuals) {
            if (actual.keyword().isEmpty()) continue;
            var component = context.types().component(type, actual.keyword());
            if (component.isPresent()) give(given.components(), component.get().member(), actual);
            else parent(type, actual, given);
        }
        return structure(type, given, range);
    }

    /**
     * Distributes values over the components, inherited ones first (F2018 7.5.4.7). As with gfortran, a value of the
     * parent type stands for the parent component.
     */
    private void byPosition(Symbol type, Deque<Actual> values, Given given) {
        type.parent().ifPresent(parent -> {
            boolean whole = !values.isEmpty() && values.getFirst().expression().filter(value ->
                    value.type().equals(new DataType.DerivedType(parent.name()))).isPresent();
            if (whole) given.parents().put(parent, value(values.removeFirst()));
            else byPosition(parent, values, given);
        });
        for (var component : type.components())
            if (!values.isEmpty()) give(given.components(), component, values.removeFirst());
    }

    private void parent(Symbol type, Actual actual, Given given) {
        var parents = context.types().parentComponent(type, actual.keyword()).orElseThrow(() ->
                new SemanticError(Code.NO_SUCH_COMPONENT, actual.range(), "The type '%s' has no component '%s'",
                        type.name().name(), actual.keyword()));
        var parent = parents.getLast();
        var value = value(actual);
        if (!context.types().isCompatible(new DataType.DerivedType(parent.name()), value.type()) || value.rank() != 0)
            throw new SemanticError(Code.TYPE_MISMATCH, actual.range(), "The component '%s' is TYPE(%s), its value %s",
                    actual.keyword(), parent.name().name(), TypeRules.describe(value.type()));
        if (given.parents().put(parent, value) != null)
            throw new SemanticError(Code.ARGUMENT_COUNT, actual.range(), "The component '%s' is given twice",
                    actual.keyword());
    }

    private void give(Map<Symbol, Expression> values, Symbol component, Actual actual) {
        String name = component.name().name();
        boolean isHidden = component.has(Attribute.PRIVATE) && context.isHidden(component.name());
        if (isHidden) throw new SemanticError(Code.CONSTRAINT, actual.range(), "The component '%s' is PRIVATE", name);
        if (values.put(component, componentValue(component, actual)) != null)
            throw new SemanticError(Code.ARGUMENT_COUNT, actual.range(), "The component '%s' is given twice", name);
    }

    private Expression.StructureConstructor structure(Symbol type, Given given, SourceRange range) {
        var values = new ArrayList<ComponentValue>();
        for (var component : type.components()) {
            var value = Optional.ofNullable(given.components().get(component));
            if (value.isEmpty() && !hasDefault(component))
                throw new SemanticError(Code.ARGUMENT_COUNT, range,
                        "The component '%s' has neither a value nor a default", component.name().name());
            values.add(new ComponentValue(component.name().name(), value));
        }
        var parent = type.parent().map(p -> new ComponentValue(type.parentName(), parent(p, given, range)));
        return new Expression.StructureConstructor(new DataType.DerivedType(type.name()), parent, values, range);
    }

    /** Whether it may be left out: as with gfortran, the defaults of its type's components are defaults too. */
    private boolean hasDefault(Symbol component) {
        if (component.initial().isPresent() || component.has(Attribute.ALLOCATABLE)) return true;
        return !component.has(Attribute.POINTER) && context.types().definition(component.type()).filter(type ->
                TypeHierarchy.lineage(type).stream().allMatch(at -> at.components().stream()
                        .allMatch(this::hasDefault))).isPresent();
    }

    /** The value of the parent component; a structure of nothing but defaults is no value. */
    private Optional<Expression> parent(Symbol parent, Given given, SourceRange range) {
        var inherited = TypeHierarchy.lineage(parent);
        var whole = given.parents().get(parent);
        if (whole != null) {
            boolean twice = inherited.stream().anyMatch(at -> at != parent && given.parents().containsKey(at)
                    || at.components().stream().anyMatch(given.components()::containsKey));
            if (twice) throw new SemanticError(Code.ARGUMENT_COUNT, range,
                    "The component '%s' is given as a whole and in part", parent.name().name());
            return Optional.of(whole);
        }
        var value = structure(parent, given, range);
        boolean empty = value.parent().flatMap(ComponentValue::value).isEmpty()
                && value.values().stream().allMatch(v -> v.value().isEmpty());
        return empty ? Optional.empty() : Optional.of(value);
    }

    private static Expression value(Actual actual) {
        return actual.expression().orElseThrow(() ->
                new SemanticError(Code.CONSTRAINT, actual.range(), "A label is no value of a component"));
    }

    private Expression componentValue(Symbol component, Actual actual) {
        var value = value(actual);
        if (component.is(Symbol.Kind.PROCEDURE)) {
            if (value instanceof Expression.NullPointer(_, _, var at))
                return new Expression.NullPointer(new DataType.NoType(), 0, at);
            return expressions.procedures().procedureTarget(component, value);
        }
        if (value instanceof Expression.NullPointer(_, _, var at)) return new Expression.NullPointer(component.type(),
                component.rank(), at);
        if (value.rank() != component.rank() && value.rank() != 0)
            throw new SemanticError(Code.RANK_MISMATCH,
                    value.range(), "The component '%s' has rank %d, its value rank %d",
                            component.name().name(), component.rank(), value.rank());
        boolean polymorphic = TypeHierarchy.isPolymorphic(component.type());
        if ((polymorphic || component.has(Attribute.POINTER))
                && !context.types().isCompatible(component.type(), value.type()))
            throw new SemanticError(Code.TYPE_MISMATCH, value.range(), "The component '%s' is %s, its value %s",
                    component.name().name(), TypeRules.describe(component.type()), TypeRules.describe(value.type()));
        if (component.has(Attribute.POINTER)) return value;
        return Conversions.assigned(component.type(), value);
    }
}
