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
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.ConstructorValue;
import org.fortranc.source.SourceRange;

/** Array constructors (F2018 7.8). */
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

    /** F2018 7.8; like gfortran only where the first value is a literal or a substring, whose length is plain. */
    private static void requireSameLength(List<ConstructorValue> values, CharacterType type) {
        if (!(values.getFirst() instanceof ConstructorValue.Value(var first))
                || !(first instanceof Expression.CharacterConstant || first instanceof Designator.Substring)) return;
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
}
