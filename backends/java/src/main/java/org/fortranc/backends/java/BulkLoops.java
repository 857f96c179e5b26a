package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fortranc.analysis.LinearForm;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * Loops of array assignments that copy elements at even distances, or set them all to one value, as calls that the JDK
 * does in blocks where the elements are neighbours.
 *
 * <pre>
 *   loop i = 2, 1000
 *     b[i] = a[i - 1]      becomes      Loops.copy(a, 0, b, 1, 999);
 *   loop j = 1, 100
 *     p[j] = c[k, j]       becomes      Loops.copy(c, k - 1, c_s2, p, 0, 1, 100);
 * </pre>
 *
 * An array assignment takes its value before it changes anything, as the block copy does. The DO loops of a program
 * need not mean that where they read what they write, so those that copy are left alone.
 */
final class BulkLoops {
    /** Fewer elements are as well off in a loop. */
    private static final long FEW = 8;

    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;

    BulkLoops(ProcedureScope scope, ExpressionPrinter expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    /**
     * Elements at even distances.
     *
     * @param step how far the next one lies behind in the Java array; 1 for neighbours, in whatever order the loop goes
     */
    private record Run(CodeBlock array, JavaExpression index, JavaExpression step) {
        boolean isDense() {
            return step.equals(JavaExpression.ONE);
        }
    }

    /** The call that does what the loop does, if there is one. */
    Optional<CodeBlock> print(Stmt.Loop loop) {
        if (!fits(loop, v -> scope.index().declaration(scope.procedure(), v))) return Optional.empty();
        var assign = (Stmt.Assign) loop.body().getFirst();
        var target = (Place.Element) assign.target();
        var slots = JavaTypes.slots(target.type().scalar());
        var count = count(loop).within(JavaExpression.Level.MULTIPLY);
        if (!(assign.value() instanceof Place.Element source)) {
            var run = run(loop, target, isDense(loop, target));
            if (run.isEmpty() || !run.get().isDense() && !isOwn(loop)) return Optional.empty();
            return run.map(to -> to.isDense()
                    ? CodeBlock.of("$T.fill($L, $L, $L, $L)", RuntimeNames.LOOPS, to.array(), to.index().code(),
                            count(loop).code(), expressions.print(assign.value()).code())
                    : CodeBlock.of("$T.fill($L, $L, $L, $L, $L)", RuntimeNames.LOOPS, to.array(), to.index().code(),
                            to.step().code(), count(loop).code(), expressions.print(assign.value()).code()));
        }
        boolean dense = isDense(loop, target) && isDense(loop, source);
        var from = run(loop, source, dense);
        var to = run(loop, target, dense);
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        if (dense) return Optional.of(CodeBlock.of("$T.copy($L, $L, $L, $L, $L)", RuntimeNames.LOOPS,
                from.get().array(), from.get().index().code(), to.get().array(), to.get().index().code(),
                slots == 1 ? count(loop).code() : CodeBlock.of("$L * $L", slots, count)));
        if (slots != 1) return Optional.empty();
        return Optional.of(CodeBlock.of("$T.copy($L, $L, $L, $L, $L, $L, $L)", RuntimeNames.LOOPS, from.get().array(),
                from.get().index().code(), from.get().step().code(), to.get().array(), to.get().index().code(),
                to.get().step().code(), count(loop).code()));
    }

    /** Whether the form of the loop is that of a copy or fill, as far as declarations tell. */
    static boolean fits(Stmt.Loop loop, Function<Place.Variable, Declaration> declarations) {
        if (loop.body().size() != 1 || !(loop.body().getFirst() instanceof Stmt.Assign(Place target, Expr value, _))
                || loop.finalValue() == Stmt.Loop.FinalValue.LIVE || !loop.variable().type().equals(Type.INTEGER))
            return false;
        var step = Literals.integer(loop.step());
        boolean own = declarations.apply(loop.variable()).has(Attribute.TEMPORARY);
        if (step.isEmpty() || step.get() == 0 || !own && Math.abs(step.get()) != 1 || isShort(loop)) return false;
        if (!isRun(target, loop.variable(), declarations)) return false;
        if (!own && !isColumn((Place.Element) target, loop.variable(), declarations)) return false;
        return switch (value) {
            case Place.Element source -> own && source.type().equals(target.type())
                    && isRun(source, loop.variable(), declarations);
            case Expr.IntLiteral _, Expr.RealLiteral _ -> true;
            case Place.Variable variable -> !variable.equals(loop.variable()) && isOwn(declarations.apply(variable))
                    && (variable.type() instanceof Type.IntegerType || variable.type() instanceof Type.RealType);
            default -> false;
        };
    }

    private boolean isOwn(Stmt.Loop loop) {
        return scope.index().declaration(scope.procedure(), loop.variable()).has(Attribute.TEMPORARY);
    }

    /** A scalar that no element of an array is. */
    private static boolean isOwn(Declaration declaration) {
        return declaration.home() instanceof Declaration.Home.Local && !declaration.has(Attribute.TARGET)
                && !declaration.has(Attribute.POINTER) && !declaration.has(Attribute.ALLOCATABLE)
                && declaration.has(Attribute.TEMPORARY);
    }

    private static boolean isShort(Stmt.Loop loop) {
        var first = Literals.integer(loop.first());
        var last = Literals.integer(loop.last());
        return first.isPresent() && last.isPresent() && Math.abs((last.get() - first.get())
                / Literals.integer(loop.step()).orElseThrow()) < FEW;
    }

    /** Elements of numbers at even distances: one subscript runs with the variable, the others stay. */
    private static boolean isRun(Place place, Place.Variable variable,
            Function<Place.Variable, Declaration> declarations) {
        if (!(place instanceof Place.Element(Place.Variable array, var subscripts))
                || !JavaTypes.isNumber(place.type().scalar())) return false;
        var declaration = declarations.apply(array);
        if (declaration.home() instanceof Declaration.Home.Member || declaration.has(Attribute.VOLATILE)
                || declaration.shape().isEmpty() || declaration.shape().get() instanceof Shape.AssumedRank) return false;
        int running = 0;
        for (var subscript : subscripts) {
            if (!Trees.mentions(subscript, variable)) {
                if (!stays(subscript, variable)) return false;
            } else if (runs(subscript, variable)) running++;
            else return false;
        }
        return running == 1;
    }

    /** Whether the declaration says that the elements are neighbours. */
    private static boolean isColumn(Place.Element element, Place.Variable variable,
            Function<Place.Variable, Declaration> declarations) {
        var declaration = declarations.apply(Trees.root(element));
        boolean dense = switch (declaration.shape().orElseThrow()) {
            case Shape.Explicit _ -> true;
            case Shape.Deferred _ -> declaration.has(Attribute.ALLOCATABLE);
            case Shape.Assumed _, Shape.AssumedRank _ -> false;
        };
        return dense && LinearForm.of(element.subscripts().getFirst()).factor(variable) == 1;
    }

    private static boolean runs(Expr subscript, Place.Variable variable) {
        var form = LinearForm.of(subscript);
        return form.factor(variable) != 0 && form.terms().keySet().stream().allMatch(t -> t.equals(variable)
                || stays(t, variable));
    }

    /** Whether the expression is the same in every turn, and reads no element. */
    private static boolean stays(Expr expr, Place.Variable variable) {
        return switch (expr) {
            case Expr.IntLiteral _, Expr.Extent _, Expr.LowerBound _ -> true;
            case Place.Variable v -> !v.equals(variable);
            case Expr.Binary(var op, var left, var right) when op != Expr.Binary.Op.DIVIDE ->
                    stays(left, variable) && stays(right, variable);
            default -> false;
        };
    }

    /** Whether the elements are neighbours in ascending order, as the variable grows. */
    private boolean isDense(Stmt.Loop loop, Place.Element element) {
        if (Math.abs(Literals.integer(loop.step()).orElseThrow()) != 1 || !isAddressable(element.array())) return false;
        return LinearForm.of(element.subscripts().getFirst()).factor(loop.variable()) == 1
                && expressions.places().flat(element.array()).dimensions().getFirst().stride()
                        .equals(Storage.Quantity.ONE);
    }

    private boolean isAddressable(Place array) {
        var storage = expressions.places().storage(array);
        return storage instanceof Storage.Flat || storage instanceof Storage.Described;
    }

    /** Where the elements are, if they lie in a Java array. */
    private Optional<Run> run(Stmt.Loop loop, Place.Element element, boolean dense) {
        if (!isAddressable(element.array())) return Optional.empty();
        long step = Literals.integer(loop.step()).orElseThrow();
        var start = dense && step < 0 ? loop.last() : loop.first();
        var subscripts = element.subscripts().stream().map(s -> Trees.mentions(s, loop.variable())
                ? Sums.tidy(Trees.substitute(s, Map.of(loop.variable(), start))) : s).toList();
        var first = expressions.places().reference(new Place.Element(element.array(), subscripts));
        if (dense) return Optional.of(new Run(first.array(), first.index(), JavaExpression.ONE));
        var dimensions = expressions.places().flat(element.array()).dimensions();
        var distance = JavaExpression.ZERO;
        for (int d = 0; d < dimensions.size(); d++) {
            long factor = LinearForm.of(element.subscripts().get(d)).factor(loop.variable());
            if (factor != 0) distance = dimensions.get(d).stride().java().times(JavaExpression.integer(factor * step));
        }
        return Optional.of(new Run(first.array(), first.index(), distance));
    }

    /** How many elements there are, where the loop turns at all. */
    private JavaExpression count(Stmt.Loop loop) {
        long step = Literals.integer(loop.step()).orElseThrow();
        if (Math.abs(step) != 1) return JavaExpression.primary("$T.trips($L, $L, $L)", RuntimeNames.LOOPS,
                expressions.print(loop.first()).code(), expressions.print(loop.last()).code(), step);
        var low = step > 0 ? loop.first() : loop.last();
        var high = step > 0 ? loop.last() : loop.first();
        return expressions.print(Sums.sum(Sums.difference(high, low), new Expr.IntLiteral(1, Type.INTEGER)));
    }
}
