package org.fortranc.frontend.semantics.declarations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.constants.ConstantValue;
import org.fortranc.frontend.semantics.expressions.Conversions;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterLength;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.SpecificationPart.DataObjectItem;
import org.fortranc.ir.fortran.SpecificationPart.DataSet;
import org.fortranc.source.SourceRange;

/** Values of named constants, initial values of variables and defaults of components (F2018 8.4). */
final class Initializations {
    private final UnitContext context;
    private final Expressions expressions;
    private final SpecificationState state;

    Initializations(UnitContext context, Expressions expressions, SpecificationState state) {
        this.context = context;
        this.expressions = expressions;
        this.state = state;
    }

    /** R805. */
    void initialize(Symbol symbol, FortranParser.InitializationContext tree) {
        var range = FortranToken.rangeOf(tree);
        if (symbol.is(Symbol.Kind.UNSETTLED)) symbol.become(Symbol.Kind.OBJECT);
        boolean isComponent = symbol.scope().kind() == org.fortranc.frontend.semantics.scopes.Scope.Kind.DERIVED_TYPE;
        if (!symbol.isConstant() && !isComponent) {
            if (symbol.isDummy() || symbol.has(Attribute.RESULT) || symbol.has(Attribute.ALLOCATABLE)
                    || symbol.has(Attribute.AUTOMATIC))
                throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range, "'%s' cannot have an initial value",
                        symbol.name().name());
            symbol.add(Attribute.SAVE);
        }
        if (tree.start.getType() == FortranParser.ARROW) {
            pointer(symbol, expressions.expression(tree.expr()), range);
        } else if (tree.expr() == null && isComponent) {
            symbol.initialize(listed(symbol, tree, range));
        } else if (tree.expr() == null) {
            state.atEnd(() -> oldStyle(symbol, tree, range));
        } else {
            var value = expressions.expression(tree.expr());
            if (symbol.has(Attribute.POINTER)) throw new SemanticError(Code.CONSTRAINT,
                    range, "A POINTER is initialised with =>");
            if (symbol.isConstant()) constant(symbol, value);
            else symbol.initialize(initial(symbol, value));
        }
    }

    private static void pointer(Symbol symbol, Expression target, SourceRange range) {
        if (!symbol.has(Attribute.POINTER)) throw new SemanticError(Code.CONSTRAINT, range, "'%s' is not a POINTER",
                symbol.name().name());
        switch (target) {
            case Expression.NullPointer _ -> symbol.initialize(new Expression.NullPointer(symbol.type(), symbol.rank(),
                    range));
            case Designator designator -> symbol.initialize(designator);
            default -> throw new SemanticError(Code.NOT_CONSTANT,
                    range, "A pointer is initialised with NULL() or a saved target");
        }
    }

    /** What a procedure pointer is at first: NULL() or a procedure that exists without an activation (F2018 R1516). */
    void procedure(Symbol symbol, FortranParser.ExprContext tree) {
        var range = FortranToken.rangeOf(tree);
        if (!symbol.has(Attribute.POINTER)) throw new SemanticError(Code.CONSTRAINT, range, "'%s' is not a POINTER",
                symbol.name().name());
        var target = expressions.procedureTarget(tree);
        switch (target) {
            case Expression.NullPointer _ -> symbol.initialize(new Expression.NullPointer(new DataType.NoType(), 0,
                    range));
            case Expression.ProcedureDesignator(_, _, var kind, _, _)
                    when kind == Expression.ProcedureClass.EXTERNAL || kind == Expression.ProcedureClass.MODULE
                    || kind == Expression.ProcedureClass.INTRINSIC -> symbol.initialize(target);
            default -> throw new SemanticError(Code.NOT_CONSTANT, range,
                    "A procedure pointer is initialised with NULL() or an external or module procedure");
        }
    }

    /** {@code INTEGER i(2) /3, 4/} in a structure: values of the elements, in their order. */
    private Expression listed(Symbol component, FortranParser.InitializationContext tree, SourceRange range) {
        var elements = new ArrayList<Expression>();
        for (var value : new DataStatements(context, expressions, state).values(tree.dataStmtValue()))
            elements.addAll(Collections.nCopies(Math.toIntExact(value.repeat()), evaluated(component, value.value())
                    .expression(value.value().range())));
        if (component.rank() == 0 && elements.size() == 1) return elements.getFirst();
        var extents = context.constants().extents(expressions.names().designator(component.name().name(), component,
                range)).orElseThrow(() -> new SemanticError(Code.NOT_CONSTANT, range, "The shape of '%s' is not constant",
                component.name().name())).stream().map(Math::toIntExact).toList();
        if (component.rank() == 0 || extents.stream().reduce(1, Math::multiplyExact) != elements.size())
            throw new SemanticError(Code.CONSTRAINT, range, "'%s' has the shape %s, but %d values",
                    component.name().name(), extents, elements.size());
        return new ConstantValue.Array(extents, component.type(), elements).expression(range);
    }

    /** {@code INTEGER i /3/}: like a DATA statement for the one object. */
    private void oldStyle(Symbol symbol, FortranParser.InitializationContext tree, SourceRange range) {
        var values = new DataStatements(context, expressions, state).values(tree.dataStmtValue());
        var object = expressions.names().designator(symbol.name().name(), symbol, range);
        var typed = new DataChecks(context, expressions.dec(), range)
                .check(List.of(new DataObjectItem.Object(object)), values);
        state.data().add(new DataSet(List.of(new DataObjectItem.Object(object)), typed, range));
    }

    /** Gives the named constant its value, and what the value decides: an assumed length or implied shape. */
    void constant(Symbol symbol, Expression given) {
        symbol.become(Symbol.Kind.OBJECT);
        if (isKept(symbol, given)) {
            symbol.initialize(Conversions.assigned(symbol.type(), given));
            return;
        }
        var value = evaluated(symbol, given);
        if (symbol.type() instanceof CharacterType(int kind, CharacterLength.Assumed _)) symbol.declareType(
                typeOfValue(kind, value));
        if (symbol.shape().isPresent() && symbol.shape().get() instanceof ArraySpec.Explicit(var bounds)
                && bounds.getLast().upper().isEmpty())
            symbol.declareShape(impliedShape(bounds, value, given.range()));
        var shaped = shaped(symbol, value, given.range());
        symbol.defineValue(shaped);
        symbol.initialize(value.rank() == 0 ? value.expression(given.range()) : shaped.expression(given.range()));
    }

    private static DataType typeOfValue(int kind, ConstantValue value) {
        var elements = switch (value) {
            case ConstantValue.Scalar(var constant) -> List.of(constant);
            case ConstantValue.Array array -> array.elements();
        };
        if (!elements.isEmpty()) return elements.getFirst().type();
        // An array without elements has the length that its constructor gives.
        if (value.type() instanceof CharacterType type && TypeRules.constantLength(type).isPresent()) return type;
        return new CharacterType(kind,
                new CharacterLength.Given(ConstantConversion.integer(0, 4, SourceRange.NONE)));
    }

    private ArraySpec impliedShape(List<ArraySpec.Bounds> bounds, ConstantValue value, SourceRange range) {
        if (!(value instanceof ConstantValue.Array array) || array.rank() != bounds.size())
            throw new SemanticError(Code.RANK_MISMATCH, range, "The value of an array of implied shape has rank %d",
                    value.rank());
        var implied = new ArrayList<ArraySpec.Bounds>();
        for (int d = 0; d < bounds.size(); d++) {
            var lower = bounds.get(d).lower();
            long first = context.constants().integer(lower).orElseThrow(() -> new SemanticError(Code.NOT_CONSTANT,
                    lower.range(), "A lower bound of an array of implied shape must be constant"));
            implied.add(new ArraySpec.Bounds(lower,
                    Optional.of(ConstantConversion.integer(first + array.extents().get(d) - 1, 4, range))));
        }
        return new ArraySpec.Explicit(implied);
    }

    /** The initial value of a variable or component: a scalar for all elements, or element by element. */
    Expression initial(Symbol symbol, Expression given) {
        if (isKept(symbol, given)) return Conversions.assigned(symbol.type(), given);
        var value = evaluated(symbol, given);
        if (value.rank() > 0) value = shaped(symbol, value, given.range());
        return value.expression(given.range());
    }

    /** An array of a type without values, such as one that a function gives, is what is written and no more. */
    private boolean isKept(Symbol symbol, Expression given) {
        return !symbol.type().isTranslated() && given.rank() > 0 && !given.type().isTranslated()
                && context.constants().evaluate(given).isEmpty();
    }

    private ConstantValue evaluated(Symbol symbol, Expression given) {
        var converted = Conversions.assigned(symbol.type(),
                expressions.dec().valueFor(symbol.type(), given));
        if (symbol.type().isTranslated()) FortranTrees.walk(given, e -> {
            if (!e.type().isTranslated() && context.constants().evaluate(converted).isEmpty())
                throw SemanticError.notTranslated("The value of a constant expression with " + TypeRules.describe(
                        e.type()), given.range());
        });
        var value = context.constants().evaluate(converted).orElseThrow(() ->
                new SemanticError(Code.NOT_CONSTANT, given.range(), "The value of '%s' is not a constant expression",
                        symbol.name().name()));
        if (symbol.type() instanceof CharacterType type && TypeRules.constantLength(type).isPresent())
            return value.map(type, c -> ConstantConversion.convert(c, type));
        return value;
    }

    private ConstantValue shaped(Symbol symbol, ConstantValue value, SourceRange range) {
        if (symbol.rank() == 0) {
            if (value.rank() > 0) throw new SemanticError(Code.RANK_MISMATCH,
                    range, "'%s' is a scalar, its value has rank %d",
                    symbol.name().name(), value.rank());
            return value;
        }
        if (symbol.shape().orElseThrow() instanceof ArraySpec.Explicit(var bounds)
                && bounds.stream().anyMatch(b -> b.upper().isEmpty()))
            throw new SemanticError(Code.CONSTRAINT, range, "All dimensions of '%s' are of implied shape, or none",
                    symbol.name().name());
        var extents = context.constants().extents(expressions.names().designator(symbol.name().name(), symbol, range))
                .orElseThrow(() ->
                        new SemanticError(Code.NOT_CONSTANT, range, "The shape of '%s' is not constant",
                                symbol.name().name()))
                        .stream().map(Math::toIntExact).toList();
        return switch (value) {
            case ConstantValue.Scalar(var constant) -> new ConstantValue.Array(extents, value.type(),
                    Collections.nCopies(extents.stream().reduce(1, Math::multiplyExact), constant));
            case ConstantValue.Array array -> {
                if (!array.extents().equals(extents))
                    throw new SemanticError(Code.RANK_MISMATCH, range, "'%s' has the shape %s, its value %s",
                            symbol.name().name(), extents, array.extents());
                yield array;
            }
        };
    }
}
