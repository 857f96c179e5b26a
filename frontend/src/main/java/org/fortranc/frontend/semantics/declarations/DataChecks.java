package org.fortranc.frontend.semantics.declarations;

import java.util.ArrayList;
import java.util.List;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.expressions.Conversions;
import org.fortranc.frontend.semantics.expressions.DecOperations;
import org.fortranc.frontend.semantics.expressions.Definability;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SpecificationPart.DataObjectItem;
import org.fortranc.ir.fortran.SpecificationPart.DataValue;
import org.fortranc.source.SourceRange;

/** Whether the values of a DATA set fit its objects in number and type (F2018 8.6.7, paragraphs 8 to 12). */
final class DataChecks {
    private final UnitContext context;
    private final DecOperations dec;
    private final SourceRange range;
    private final List<Run> runs = new ArrayList<>();

    /** A number of elements of one type. */
    private record Run(DataType type, long count) {}

    DataChecks(UnitContext context, DecOperations dec, SourceRange range) {
        this.dec = dec;
        this.context = context;
        this.range = range;
    }

    /** The values, with those that have no type of their own converted to what they are for. */
    List<DataValue> check(List<DataObjectItem> objects, List<DataValue> values) {
        for (var object : objects) add(object);
        var converted = new ArrayList<DataValue>();
        int next = 0;
        long left = runs.isEmpty() ? 0 : runs.getFirst().count();
        for (var value : values) {
            for (long open = value.repeat(); open > 0; ) {
                while (left == 0 && ++next < runs.size()) left = runs.get(next).count();
                if (next >= runs.size()) throw new SemanticError(Code.CONSTRAINT,
                        range, "DATA has more values than objects");
                var given = dec.valueFor(runs.get(next).type(), value.value());
                requireFit(runs.get(next).type(), given);
                long taken = Math.min(open, left);
                converted.add(new DataValue(taken, typed(runs.get(next).type(), given)));
                open -= taken;
                left -= taken;
            }
        }
        while (left == 0 && ++next < runs.size()) left = runs.get(next).count();
        if (left > 0) throw new SemanticError(Code.CONSTRAINT, range, "DATA has more objects than values");
        return converted;
    }

    private static Expression typed(DataType type, Expression value) {
        boolean untyped = TypeRules.isTypeless(value.type()) || TypeRules.isHollerith(value.type());
        if (untyped && type instanceof DataType.CharacterType && value instanceof Expression.CharacterConstant(
                var text, _, _))
            return ConstantConversion.character(text, 1, value.range());
        return untyped ? ConstantConversion.convert(value, type) : value;
    }

    private static void requireFit(DataType type, Expression value) {
        boolean bits = TypeRules.isTypeless(value.type()) && !(type instanceof DataType.DerivedType);
        if (!bits && !(value instanceof Expression.NullPointer) && !Conversions.isAssignable(type, value.type()))
            throw new SemanticError(Code.TYPE_MISMATCH, value.range(), "Cannot convert %s to %s",
                    TypeRules.describe(value.type()), TypeRules.describe(type));
        if (type instanceof DataType.LogicalType != value.type() instanceof DataType.LogicalType && !bits
                && !TypeRules.isHollerith(value.type())
                && !(value instanceof Expression.NullPointer))
            throw new SemanticError(Code.TYPE_MISMATCH, value.range(), "Cannot convert %s to %s",
                    TypeRules.describe(value.type()), TypeRules.describe(type));
    }

    private void add(DataObjectItem item) {
        switch (item) {
            case DataObjectItem.Object(var designator) -> add(designator);
            case DataObjectItem.ImpliedDo loop -> {
                var first = context.constants().integer(loop.first());
                var last = context.constants().integer(loop.last());
                var step = context.constants().integer(loop.step());
                if (first.isEmpty() || last.isEmpty() || step.isEmpty())
                    throw new SemanticError(Code.NOT_CONSTANT,
                            range, "The bounds of an implied DO in DATA must be constants");
                context.constants().repeat(loop.variable(), first.getAsLong(), last.getAsLong(), step.getAsLong(),
                        range, () -> {
                    loop.items().forEach(this::add);
                    return true;
                });
            }
        }
    }

    private void add(Designator designator) {
        boolean pointer = new Definability(context).whole(designator).filter(s -> s.has(Attribute.POINTER)).isPresent();
        long count = designator.rank() == 0 || pointer ? 1 : context.constants().extents(designator).orElseThrow(() ->
                new SemanticError(Code.NOT_CONSTANT,
                        designator.range(), "The size of an object in DATA must be constant"))
                .stream().reduce(1L, (a, b) -> a * b);
        if (!runs.isEmpty() && runs.getLast().type().equals(designator.type())) {
            runs.set(runs.size() - 1, new Run(designator.type(), runs.getLast().count() + count));
        } else {
            runs.add(new Run(designator.type(), count));
        }
    }
}
