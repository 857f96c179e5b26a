package org.fortranc.frontend.semantics.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.declarations.TypeSpecs;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.ConstructorValue;
import org.fortranc.source.SourceRange;

/** Array constructors (F2018 7.8) and structure constructors (7.5.10). */
final class Constructors {
    private final UnitContext context;
    private final Expressions expressions;

    Constructors(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    Expression array(FortranParser.ArrayConstructorContext tree, SourceRange range) {
        var spec = tree.acSpec();
        Optional<DataType> declared = spec.typeSpec() == null ? Optional.empty()
                : Optional.of(new TypeSpecs(context, expressions).type(spec.typeSpec()));
        var values = values(spec.acValue(), expressions, declared);
        var first = firstValue(values);
        if (declared.isEmpty() && first.isEmpty())
            throw new SemanticError(Code.CONSTRAINT, range, "An array constructor without values needs a type");
        var type = declared.orElseGet(() -> valueType(first.orElseThrow()));
        requireSameType(values, type, declared.isPresent());
        return new Expression.ArrayConstructor(values, type, range);
    }

    private List<ConstructorValue> values(List<FortranParser.AcValueContext> trees, Expressions at,
            Optional<DataType> declared) {
        var values = new ArrayList<ConstructorValue>();
        for (var tree : trees) {
            if (tree.expr() == null) {
                values.add(impliedDo(tree.acImpliedDo(), at, declared));
                continue;
            }
            var value = at.expression(tree.expr());
            values.add(new ConstructorValue.Value(declared.isPresent() ? Conversions.assigned(declared.get(), value)
                    : value));
        }
        return values;
    }

    private ConstructorValue impliedDo(FortranParser.AcImpliedDoContext tree, Expressions at,
            Optional<DataType> declared) {
        var loop = new ImpliedLoop(context, at, tree.impliedDoControl());
        return new ConstructorValue.ImpliedDo(loop.variable().name(), (DataType.IntegerType) loop.variable().type(),
                loop.first(), loop.last(), loop.step(), values(tree.acValue(), loop.inside(), declared));
    }

    private static Optional<Expression> firstValue(List<ConstructorValue> values) {
        for (var value : values) {
            var found = switch (value) {
                case ConstructorValue.Value(var expression) -> Optional.of(expression);
                case ConstructorValue.ImpliedDo loop -> firstValue(loop.values());
            };
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** Without a type of its own the constructor has that of its values. */
    private static DataType valueType(Expression first) {
        return TypeRules.valueType(first);
    }

    private static void requireSameType(List<ConstructorValue> values, DataType type, boolean declared) {
        for (var value : values) {
            switch (value) {
                case ConstructorValue.Value(var expression) -> {
                    if (!declared && !expression.type().sameTypeAndKind(type))
                        throw new SemanticError(Code.TYPE_MISMATCH,
                                expression.range(), "A value of the array constructor is %s, the first one %s",
                                        TypeRules.describe(expression.type()), TypeRules.describe(type));
                }
                case ConstructorValue.ImpliedDo loop -> requireSameType(loop.values(), type, declared);
            }
        }
        if (!declared && type instanceof CharacterType text) requireSameLength(values, text);
    }

    private static void requireSameLength(List<ConstructorValue> values, CharacterType type) {
        var length = TypeRules.constantLength(type);
        for (var value : values) {
            if (!(value instanceof ConstructorValue.Value(var expression))
                    || !(TypeRules.valueType(expression) instanceof CharacterType other)) continue;
            var otherLength = TypeRules.constantLength(other);
            if (length.isPresent() && otherLength.isPresent() && !length.equals(otherLength))
                throw new SemanticError(Code.TYPE_MISMATCH,
                        expression.range(), "The values of the array constructor have the lengths %d and %d",
                                length.get(), otherLength.get());
        }
    }

    /** A value for each component, by position or keyword; those left out need a default. */
    Expression structure(Symbol type, List<Actual> actuals, SourceRange range) {
        var components = type.components();
        var values = new ArrayList<Optional<Expression>>(java.util.Collections.nCopies(components.size(),
                Optional.empty()));
        int position = 0;
        for (var actual : actuals) {
            int at = actual.keyword().isEmpty() ? position++ : indexOf(components, actual.keyword());
            if (at < 0) throw new SemanticError(Code.NO_SUCH_COMPONENT,
                    actual.range(), "The type '%s' has no component '%s'",
                    type.name().name(), actual.keyword());
            if (at >= components.size())
                throw new SemanticError(Code.ARGUMENT_COUNT,
                        range, "The type '%s' has %d components, but %d values are given",
                                type.name().name(), components.size(), actuals.size());
            if (values.get(at).isPresent())
                throw new SemanticError(Code.ARGUMENT_COUNT, actual.range(), "The component '%s' is given twice",
                        actual.keyword());
            values.set(at, Optional.of(componentValue(components.get(at), actual)));
        }
        for (int i = 0; i < values.size(); i++) {
            var component = components.get(i);
            if (values.get(i).isEmpty() && component.initial().isEmpty() && !component.has(Attribute.ALLOCATABLE))
                throw new SemanticError(Code.ARGUMENT_COUNT,
                        range, "The component '%s' has neither a value nor a default",
                                component.name().name());
        }
        var named = new ArrayList<Expression.ComponentValue>();
        for (int i = 0; i < values.size(); i++)
            named.add(new Expression.ComponentValue(components.get(i).name().name(), values.get(i)));
        return new Expression.StructureConstructor(new DataType.DerivedType(type.name()), Optional.empty(), named,
                range);
    }

    private static int indexOf(List<Symbol> components, String name) {
        for (int i = 0; i < components.size(); i++)
            if (components.get(i).name().name().equals(name)) return i;
        return -1;
    }

    private Expression componentValue(Symbol component, Actual actual) {
        var value = actual.expression().orElseThrow(() ->
                new SemanticError(Code.CONSTRAINT, actual.range(), "A label is no value of a component"));
        if (value instanceof Expression.NullPointer(_, _, var at)) return new Expression.NullPointer(component.type(),
                component.rank(), at);
        if (value.rank() != component.rank() && value.rank() != 0)
            throw new SemanticError(Code.RANK_MISMATCH,
                    value.range(), "The component '%s' has rank %d, its value rank %d",
                            component.name().name(), component.rank(), value.rank());
        if (component.has(Attribute.POINTER)) return value;
        return Conversions.assigned(component.type(), value);
    }
}
