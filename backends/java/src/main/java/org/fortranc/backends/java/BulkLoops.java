package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * Loops of array assignments that copy neighbouring elements, or set them all to one value, as calls that the JDK does
 * in blocks.
 *
 * <pre>
 *   loop i = 2, 1000
 *     b[i] = a[i - 1]      becomes      Loops.copy(a, 0, b, 1, 999);
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

    /** The call that does what the loop does, if there is one. */
    Optional<CodeBlock> print(Stmt.Loop loop) {
        if (!fits(loop, v -> scope.index().declaration(scope.procedure(), v))) return Optional.empty();
        var assign = (Stmt.Assign) loop.body().getFirst();
        var to = reference(loop, (Place.Element) assign.target());
        if (to.isEmpty()) return Optional.empty();
        var count = count(loop);
        if (!(assign.value() instanceof Place.Element source))
            return Optional.of(CodeBlock.of("$T.fill($L, $L, $L, $L)", RuntimeNames.LOOPS, to.get().array(),
                    to.get().index().code(), count.code(), expressions.print(assign.value()).code()));
        return reference(loop, source).map(from -> CodeBlock.of("$T.copy($L, $L, $L, $L, $L)", RuntimeNames.LOOPS,
                from.array(), from.index().code(), to.get().array(), to.get().index().code(), count.code()));
    }

    /** Whether the form of the loop is that of a copy or fill, as far as declarations tell. */
    static boolean fits(Stmt.Loop loop, Function<Place.Variable, Declaration> declarations) {
        if (loop.body().size() != 1 || !(loop.body().getFirst() instanceof Stmt.Assign(Place target, Expr value, _))
                || loop.finalValue() == Stmt.Loop.FinalValue.LIVE || !loop.variable().type().equals(Type.INTEGER))
            return false;
        var step = Literals.integer(loop.step());
        if (step.isEmpty() || Math.abs(step.get()) != 1 || isShort(loop)) return false;
        if (!isRun(target, loop.variable(), declarations)) return false;
        return switch (value) {
            case Place.Element source -> source.type().equals(target.type())
                    && declarations.apply(loop.variable()).has(Attribute.TEMPORARY)
                    && isRun(source, loop.variable(), declarations);
            case Expr.IntLiteral _, Expr.RealLiteral _ -> true;
            case Place.Variable variable -> !variable.equals(loop.variable()) && isOwn(declarations.apply(variable))
                    && !(variable.type() instanceof Type.LogicalType);
            default -> false;
        };
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
        return first.isPresent() && last.isPresent() && Math.abs(last.get() - first.get()) < FEW;
    }

    /** Elements of numbers side by side: the first subscript runs with the variable, the others stay. */
    private static boolean isRun(Place place, Place.Variable variable,
            Function<Place.Variable, Declaration> declarations) {
        if (!(place instanceof Place.Element(Place.Variable array, var subscripts))) return false;
        var declaration = declarations.apply(array);
        if (!(place.type() instanceof Type.IntegerType || place.type() instanceof Type.RealType)
                || declaration.home() instanceof Declaration.Home.Member || declaration.shape().isEmpty()) return false;
        boolean sideBySide = switch (declaration.shape().get()) {
            case Shape.Explicit _ -> true;
            case Shape.Deferred _ -> declaration.has(Attribute.ALLOCATABLE);
            case Shape.Assumed _, Shape.AssumedRank _ -> false;
        };
        if (!sideBySide || !runsWith(subscripts.getFirst(), variable)) return false;
        return subscripts.subList(1, subscripts.size()).stream().allMatch(s -> stays(s, variable));
    }

    private static boolean runsWith(Expr subscript, Place.Variable variable) {
        return switch (subscript) {
            case Place.Variable v -> v.equals(variable);
            case Expr.Binary(var op, var left, var right) when op == Expr.Binary.Op.ADD ->
                    runsWith(left, variable) && stays(right, variable) || stays(left, variable)
                            && runsWith(right, variable);
            case Expr.Binary(var op, var left, var right) when op == Expr.Binary.Op.SUBTRACT ->
                    runsWith(left, variable) && stays(right, variable);
            default -> false;
        };
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

    /** Where the run begins, if the array's elements lie in a Java array one after another. */
    private Optional<PlacePrinter.Reference> reference(Stmt.Loop loop, Place.Element element) {
        var storage = expressions.places().storage(element.array());
        if (!(storage instanceof Storage.Flat || storage instanceof Storage.Described)) return Optional.empty();
        var flat = expressions.places().flat(element.array());
        boolean known = flat.dimensions().getFirst().stride().equals(Storage.Quantity.ONE);
        if (!known && storage instanceof Storage.Flat) return Optional.empty();
        boolean up = Literals.integer(loop.step()).orElseThrow() > 0;
        var lowest = up ? loop.first() : loop.last();
        var subscripts = new ArrayList<>(element.subscripts());
        subscripts.set(0, sum(Trees.substitute(subscripts.getFirst(), Map.of(loop.variable(), lowest))));
        return Optional.of(expressions.places().reference(new Place.Element(element.array(), subscripts)));
    }

    /** The same sum without terms that another one takes away. */
    private static Expr sum(Expr expr) {
        var terms = new ArrayList<Expr>();
        var taken = new ArrayList<Expr>();
        long constant = collect(expr, terms, taken);
        for (var term : List.copyOf(taken))
            if (terms.remove(term)) taken.remove(term);
        Expr sum = terms.isEmpty() ? new Expr.IntLiteral(constant, Type.INTEGER) : terms.removeFirst();
        boolean counted = sum instanceof Expr.IntLiteral;
        for (var term : terms) sum = new Expr.Binary(Expr.Binary.Op.ADD, sum, term);
        for (var term : taken) sum = new Expr.Binary(Expr.Binary.Op.SUBTRACT, sum, term);
        if (counted || constant == 0) return sum;
        return new Expr.Binary(constant > 0 ? Expr.Binary.Op.ADD : Expr.Binary.Op.SUBTRACT, sum,
                new Expr.IntLiteral(Math.abs(constant), Type.INTEGER));
    }

    /** Gathers what a sum adds and what it takes away; the constants come back. */
    private static long collect(Expr expr, List<Expr> terms, List<Expr> taken) {
        return switch (expr) {
            case Expr.IntLiteral(var value, _) -> value;
            case Expr.Binary(var op, var left, var right) when op == Expr.Binary.Op.ADD ->
                    collect(left, terms, taken) + collect(right, terms, taken);
            case Expr.Binary(var op, var left, var right) when op == Expr.Binary.Op.SUBTRACT ->
                    collect(left, terms, taken) - collect(right, taken, terms);
            default -> {
                terms.add(expr);
                yield 0;
            }
        };
    }

    /** How many elements there are, where the loop turns at all. */
    private JavaExpression count(Stmt.Loop loop) {
        boolean up = Literals.integer(loop.step()).orElseThrow() > 0;
        var low = up ? loop.first() : loop.last();
        var high = up ? loop.last() : loop.first();
        // lower + extent - 1 and lower: the extent
        if (high instanceof Expr.Binary(var minus, Expr.Binary(var plus, var lower, var extent), var one)
                && minus == Expr.Binary.Op.SUBTRACT && plus == Expr.Binary.Op.ADD && lower.equals(low)
                && Literals.integer(one).filter(v -> v == 1).isPresent()) return expressions.print(extent);
        var lowNumber = Literals.integer(low);
        if (lowNumber.isPresent()) return expressions.print(high).plus(1 - lowNumber.get());
        return expressions.print(high).minus(expressions.print(low)).plus(1);
    }
}
