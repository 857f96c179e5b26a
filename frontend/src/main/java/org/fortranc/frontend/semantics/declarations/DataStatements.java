package org.fortranc.frontend.semantics.declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.expressions.ImpliedLoop;
import org.fortranc.frontend.semantics.expressions.Definability;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SpecificationPart.DataObjectItem;
import org.fortranc.ir.fortran.SpecificationPart.DataSet;
import org.fortranc.ir.fortran.SpecificationPart.DataValue;
import org.fortranc.source.SourceRange;

/** DATA statements (F2018 8.6.7). */
final class DataStatements {
    private final UnitContext context;
    private final Expressions expressions;
    private final SpecificationState state;

    DataStatements(UnitContext context, Expressions expressions, SpecificationState state) {
        this.context = context;
        this.expressions = expressions;
        this.state = state;
    }

    void data(FortranParser.DataStmtContext tree) {
        for (var set : tree.dataStmtSet()) state.guarded(() -> {
            var objects = objects(set.dataStmtObject(), expressions);
            var values = values(set.dataStmtValue());
            var typed = new DataChecks(context, expressions.dec(), FortranToken.rangeOf(set)).check(objects, values);
            state.data().add(new DataSet(objects, typed, FortranToken.rangeOf(set)));
        });
    }

    private List<DataObjectItem> objects(List<FortranParser.DataStmtObjectContext> trees, Expressions at) {
        var items = new ArrayList<DataObjectItem>();
        for (var tree : trees) {
            if (tree.designator() != null) {
                items.add(new DataObjectItem.Object(object(tree.designator(), at)));
                continue;
            }
            var loop = new ImpliedLoop(context, at, tree.dataImpliedDo().impliedDoControl());
            items.add(new DataObjectItem.ImpliedDo(loop.variable().name(), loop.first(), loop.last(), loop.step(),
                    objects(tree.dataImpliedDo().dataStmtObject(), loop.inside())));
        }
        return items;
    }

    private Designator object(FortranParser.DesignatorContext tree, Expressions at) {
        var range = FortranToken.rangeOf(tree);
        if (!(at.designators().designator(tree) instanceof Designator designator))
            throw new SemanticError(Code.WRONG_NAME_CLASS, range, "Only variables get values by DATA");
        var base = Definability.base(designator);
        var symbol = context.symbols().find(base.entity()).orElseThrow();
        if (symbol.isConstant() || symbol.isDummy() || symbol.has(Attribute.RESULT)
                || symbol.has(Attribute.ALLOCATABLE))
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range, "'%s' cannot get a value by DATA", base.name());
        if (!symbol.isInCommon()) symbol.add(Attribute.SAVE);
        requireInside(designator);
        return designator;
    }

    /** F2018 8.6.7: a part that gets a value exists. */
    private void requireInside(Designator designator) {
        if (!(designator instanceof Designator.ArrayElement(Designator.ObjectName name, var subscripts, _))) return;
        var shape = context.symbols().find(name.entity()).flatMap(Symbol::shape);
        if (!(shape.orElse(null) instanceof ArraySpec.Explicit(var bounds)) || bounds.size() != subscripts.size())
            return;
        for (int d = 0; d < bounds.size(); d++) {
            var subscript = context.constants().integer(subscripts.get(d));
            var lower = context.constants().integer(bounds.get(d).lower());
            var upper = bounds.get(d).upper().map(context.constants()::integer).orElse(OptionalLong.empty());
            if (subscript.isEmpty()) continue;
            long value = subscript.getAsLong();
            if (lower.isPresent() && value < lower.getAsLong() || upper.isPresent() && value > upper.getAsLong())
                throw new SemanticError(Code.CONSTRAINT, subscripts.get(d).range(),
                        "The subscript %d is outside the bounds of '%s'", value, name.name());
        }
    }

    List<DataValue> values(List<FortranParser.DataStmtValueContext> trees) {
        var values = new ArrayList<DataValue>();
        for (var tree : trees) {
            long repeat = tree.repeat == null ? 1 : repeat(tree.repeat);
            values.add(new DataValue(repeat, constant(tree.dataStmtConstant())));
        }
        return values;
    }

    private long repeat(FortranParser.DataStmtRepeatContext tree) {
        var range = FortranToken.rangeOf(tree);
        Expression count = tree.INT_LITERAL() != null ? expressions.integerLiteral(tree.INT_LITERAL().getText(), range)
                : expressions.names().variable(tree.NAME().getText(), range);
        var value = context.constants().integer(count);
        if (value.isEmpty() || value.getAsLong() < 0)
            throw new SemanticError(Code.NOT_CONSTANT, range, "A repeat count must be a constant that is not negative");
        return value.getAsLong();
    }

    private Expression constant(FortranParser.DataStmtConstantContext tree) {
        var range = FortranToken.rangeOf(tree);
        if (tree.subscriptOrArgument() != null) return scalarConstant(
                expressions.substring(tree.literalConstant(), tree.subscriptOrArgument(), range), range);
        if (tree.literalConstant() != null) {
            boolean minus = tree.sign() != null && tree.sign().start.getType() == FortranParser.MINUS;
            return expressions.literal(tree.literalConstant(), minus, range);
        }
        if (!tree.expr().isEmpty()) return expressions.complex(tree.expr(0), tree.expr(1), range);
        var value = expressions.designators().designator(tree.designator());
        if (value instanceof Designator target && expressions.definability().isTarget(target)) return target;
        return scalarConstant(value, range);
    }

    private Expression scalarConstant(Expression expression, SourceRange range) {
        if (expression instanceof Expression.NullPointer) return expression;
        return context.constants().evaluate(expression).filter(value -> value.rank() == 0)
                .map(value -> value.expression(range))
                .orElseThrow(() -> new SemanticError(Code.NOT_CONSTANT,
                        range, "A value in DATA must be a scalar constant"));
    }
}
