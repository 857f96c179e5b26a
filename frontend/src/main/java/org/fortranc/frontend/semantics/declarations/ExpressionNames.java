package org.fortranc.frontend.semantics.declarations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;

/** The entities that an expression mentions. */
final class ExpressionNames {
    private final Set<SymbolName> names = new LinkedHashSet<>();

    private ExpressionNames() {}

    static Set<SymbolName> of(Expression expression) {
        var collector = new ExpressionNames();
        collector.collect(expression);
        return collector.names;
    }

    private void collect(Expression expression) {
        switch (expression) {
            case Expression.IntegerConstant _, Expression.RealConstant _, Expression.ComplexConstant _,
                    Expression.LogicalConstant _,
                 Expression.CharacterConstant _, Expression.NullPointer _ -> {}
            case Expression.ProcedureDesignator procedure -> names.add(procedure.procedure());
            case Expression.ArrayConstructor(var values, _, _) -> collectValues(values);
            case Expression.StructureConstructor(_, var values, _) -> values.forEach(this::collect);
            case Expression.Unary(_, var operand, _) -> collect(operand);
            case Expression.Binary(_, var left, var right, _, _) -> {
                collect(left);
                collect(right);
            }
            case Expression.Parenthesized(var operand, _) -> collect(operand);
            case Expression.Conversion(var operand, _, _) -> collect(operand);
            case Expression.FunctionReference(var function, var arguments, _, _, _) -> {
                collect(function);
                arguments.forEach(this::collect);
            }
            case Expression.IntrinsicReference(_, var arguments, _, _, _) -> arguments.forEach(this::collect);
            case Designator.ObjectName name -> names.add(name.entity());
            case Designator.ArrayElement(var array, var subscripts, _) -> {
                collect(array);
                subscripts.forEach(this::collect);
            }
            case Designator.ArraySection(var array, var subscripts, _, _) -> {
                collect(array);
                for (var subscript : subscripts) collect(subscript);
            }
            case Designator.ComponentReference(var structure, _, _, _, _) -> collect(structure);
            case Designator.Substring(var text, var first, var last, _) -> {
                collect(text);
                collect(first);
                collect(last);
            }
            case Designator.ComplexPart(var complex, _, _) -> collect(complex);
        }
    }

    private void collect(Optional<Expression> expression) {
        expression.ifPresent(this::collect);
    }

    private void collect(ActualArgument argument) {
        if (argument instanceof ActualArgument.Given(var expression, _)) collect(expression);
    }

    private void collectValues(List<Expression.ConstructorValue> values) {
        for (var value : values) {
            switch (value) {
                case Expression.ConstructorValue.Value(var expression) -> collect(expression);
                case Expression.ConstructorValue.ImpliedDo loop -> {
                    collect(loop.first());
                    collect(loop.last());
                    collect(loop.step());
                    collectValues(loop.values());
                }
            }
        }
    }

    private void collect(Designator.SectionSubscript subscript) {
        switch (subscript) {
            case Designator.SectionSubscript.At(var index) -> collect(index);
            case Designator.SectionSubscript.Vector(var indices) -> collect(indices);
            case Designator.SectionSubscript.Triplet(var first, var last, var stride) -> {
                collect(first);
                collect(last);
                collect(stride);
            }
        }
    }
}
