package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.Subprogram;

/**
 * Array expressions as {@link ArrayValue}s. Elemental operations are fused into the loop that uses them; scalars are
 * evaluated once before it, and so is what cannot be evaluated element by element.
 */
final class Scalarizer {
    private final ProcedureContext context;
    final ArrayLoops loops;

    Scalarizer(ProcedureContext context) {
        this.context = context;
        this.loops = new ArrayLoops(context);
    }

    /** An array expression, prepared: everything that is evaluated only once is evaluated here. */
    ArrayValue value(Expression expression) {
        if (expression.rank() == 0) throw new IllegalArgumentException("a scalar is no array value");
        switch (expression) {
            case Designator designator -> {
                return context.designators.section(designator);
            }
            case Expression.Parenthesized(Designator designator, _) -> {
                return context.designators.section(designator);
            }
            default -> {}
        }
        var elements = new Elements();
        prepare(expression, elements);
        var whole = elements.array(expression);
        if (whole.isPresent()) return whole.get();
        new BoundsCheck(context).operands(elements);
        return new Elementwise(expression, elements, TypeLowering.scalar(expression.type(), expression.range()));
    }

    /** Evaluates what an expression needs before loops. */
    void prepare(Expression expression, Elements elements) {
        if (expression.rank() == 0) {
            if (!isInvariant(expression) && !context.intrinsics.mayBeAbsent(expression)) {
                elements.put(expression, context.keep(wish(expression), context.expressions.lower(expression)));
            }
            return;
        }
        switch (expression) {
            case Designator designator -> elements.put(expression, context.designators.section(designator));
            case Expression.Unary(_, var operand, _) -> prepare(operand, elements);
            case Expression.Binary(_, var left, var right, _, _) -> {
                prepare(left, elements);
                prepare(right, elements);
            }
            case Expression.Parenthesized(var operand, _) -> prepare(operand, elements);
            case Expression.Conversion(var operand, _, _) -> prepare(operand, elements);
            case Expression.IntrinsicReference reference -> {
                if (IntrinsicLowering.isElemental(reference)) prepare(reference.arguments(), elements);
                else elements.put(expression, context.rearrangements.value(reference));
            }
            case Expression.FunctionReference reference -> {
                if (isElemental(reference)) context.calls.prepare(reference.function(), reference.arguments(),
                        elements);
                else elements.put(expression, context.calls.arrayFunction(reference));
            }
            case Expression.ArrayConstructor constructor -> elements.put(expression,
                    context.temporaries.constructor(constructor));
            case Expression.IntegerConstant _, Expression.RealConstant _, Expression.ComplexConstant _,
                    Expression.LogicalConstant _,
                 Expression.CharacterConstant _, Expression.WrittenConstant _, Expression.StructureConstructor _, Expression.Callee _,
                 Expression.NullPointer _ -> throw new Untranslatable("an array value of this form",
                 expression.range());
        }
    }

    private void prepare(List<ActualArgument> arguments, Elements elements) {
        for (var argument : FortranTrees.arguments(arguments)) prepare(argument, elements);
    }

    boolean isElemental(Expression.FunctionReference reference) {
        return context.index().characteristics(reference.function())
                .map(c -> c.heading().prefixes().contains(Subprogram.Prefix.ELEMENTAL)).orElse(false);
    }

    /** Whether a scalar means the same in every turn of a loop that defines array elements only. */
    private boolean isInvariant(Expression expression) {
        return switch (expression) {
            case Expression.IntegerConstant _, Expression.RealConstant _, Expression.ComplexConstant _,
                    Expression.LogicalConstant _,
                 Expression.CharacterConstant _ -> true;
            case Expression.Conversion(var operand, _, _) -> isInvariant(operand) && !(operand instanceof Designator);
            case Expression.Unary(_, var operand, _) -> isInvariant(operand) && !(operand instanceof Designator);
            case Expression.Parenthesized(var operand, _) -> isInvariant(operand);
            case Designator.ObjectName name -> {
                if (new ConstantValues(context.index()).literal(name).isPresent()) yield true;
                yield switch (context.resolve(name.entity(), name.type(), name.rank(), name.range())) {
                    case Place.Variable variable -> isPlain(context.declaration(variable));
                    case Expr.IntLiteral _, Expr.RealLiteral _, Expr.ComplexLiteral _, Expr.LogicalLiteral _,
                         Expr.TextLiteral _ -> true;
                    default -> false;
                };
            }
            default -> false;
        };
    }

    private static boolean isPlain(Declaration declaration) {
        return switch (declaration.home()) {
            case Declaration.Home.Member _ -> false;
            default -> !declaration.has(Declaration.Attribute.POINTER) && !declaration.has(Declaration.Attribute.TARGET)
                    && !declaration.has(Declaration.Attribute.ALLOCATABLE);
        };
    }

    private static String wish(Expression.Callee callee) {
        return switch (callee) {
            case Expression.ProcedureDesignator designator -> designator.name();
            case Expression.TypeBoundDesignator bound -> bound.binding();
            case Expression.ProcedureComponent pointer -> pointer.component();
        };
    }

    /** What to call a value that is kept. */
    static String wish(Expression expression) {
        return switch (expression) {
            case Expression.FunctionReference(var function, _, _, _, _) -> wish(function) + "_value";
            case Expression.IntrinsicReference(var name, _, _, _, _) -> name + "_value";
            case Designator designator -> VariableUses.base(designator).map(n -> n.name() + "_value").orElse("value");
            default -> FortranTrees.operands(expression).stream().filter(o -> o instanceof Designator).findFirst()
                    .map(Scalarizer::wish).orElse("value");
        };
    }

    /** An elemental expression. */
    private final class Elementwise implements ArrayValue {
        private final Expression expression;
        private final Elements elements;
        private final Type.Scalar element;

        Elementwise(Expression expression, Elements elements, Type.Scalar element) {
            this.expression = expression;
            this.elements = elements;
            this.element = element;
        }

        @Override public Type.Scalar element() {
            return element;
        }

        @Override public List<Range> ranges() {
            var arrays = elements.shapes();
            for (var array : arrays)
                if (array.ranges().stream().allMatch(Range::hasUnitStep)) return array.ranges();
            return arrays.getFirst().ranges();
        }

        @Override public Expr at(List<LoopIndex> index) {
            return context.expressions.lower(expression, elements.at(index));
        }

        @Override public boolean callsFunctions() {
            var found = new boolean[1];
            FortranTrees.walk(expression, e -> found[0] |= e instanceof Expression.FunctionReference call
                    && call.rank() > 0 && isElemental(call));
            return found[0];
        }

        @Override public List<Reading> readings() {
            var all = new ArrayList<Reading>();
            for (var array : elements.arrays()) all.addAll(array.readings());
            return all;
        }
    }
}
