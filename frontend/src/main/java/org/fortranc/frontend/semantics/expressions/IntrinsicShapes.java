package org.fortranc.frontend.semantics.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantValue;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** What F2018 16.9 asks of the ranks and shapes of arguments together, as far as they are known. */
final class IntrinsicShapes {
    private final UnitContext context;
    private final IntrinsicProcedure procedure;
    private final List<Optional<Expression>> arguments;

    IntrinsicShapes(UnitContext context, IntrinsicProcedure procedure, List<Optional<Expression>> arguments) {
        this.context = context;
        this.procedure = procedure;
        this.arguments = arguments;
    }

    void check(SourceRange range) {
        if (procedure.isElemental()) {
            conformable(arguments.stream().flatMap(Optional::stream).toList());
            return;
        }
        switch (procedure.name()) {
            case "matmul" -> matrices(range);
            case "dot_product" -> same(argument("vector_a").orElseThrow(), "vector_b");
            case "transpose" -> rank("matrix", 2);
            case "reshape" -> reshape(range);
            case "cshift" -> less("shift");
            case "eoshift" -> {
                less("shift");
                less("boundary");
            }
            case "unpack" -> {
                var mask = argument("mask").orElseThrow();
                if (argument("field").filter(f -> f.rank() > 0).isPresent()) {
                    rank("field", mask.rank());
                    same(mask, "field");
                }
            }
            default -> {
                if (has("mask") && has("array")) same(argument("array").orElseThrow(), "mask");
            }
        }
    }

    private boolean has(String name) {
        return procedure.parameters().stream().anyMatch(p -> p.name().equals(name));
    }

    private Optional<Expression> argument(String name) {
        for (int i = 0; i < procedure.parameters().size() && i < arguments.size(); i++)
            if (procedure.parameters().get(i).name().equals(name)) return arguments.get(i);
        return Optional.empty();
    }

    private void rank(String name, int wanted) {
        argument(name).filter(a -> a.rank() != wanted).ifPresent(a -> {
            throw error(a.range(), "The argument '%s' of '%s' has rank %d, but must have rank %d", name,
                    procedure.name(), a.rank(), wanted);
        });
    }

    /** F2018 15.8.1: arrays that are taken element by element have one shape. */
    private void conformable(List<Expression> all) {
        Optional<List<Long>> shape = Optional.empty();
        for (var argument : all) {
            if (argument.rank() <= 0) continue;
            var own = context.constants().extents(argument);
            if (shape.isPresent() && own.isPresent() && !own.equals(shape))
                throw error(argument.range(), "The arguments of '%s' have the shapes %s and %s", procedure.name(),
                        shape.get(), own.get());
            if (shape.isEmpty()) shape = own;
        }
    }

    private void same(Expression other, String name) {
        argument(name).ifPresent(given -> conformable(List.of(other, given)));
    }

    /** F2018 16.9.125: a matrix and a matrix or a vector. */
    private void matrices(SourceRange range) {
        var left = arguments.get(0).orElseThrow();
        var right = arguments.get(1).orElseThrow();
        if (left.rank() > 2) rank("matrix_a", 2);
        if (right.rank() > 2 || left.rank() == 1) rank("matrix_b", 2);
        var a = context.constants().extents(left);
        var b = context.constants().extents(right);
        if (a.isPresent() && b.isPresent() && !a.get().getLast().equals(b.get().getFirst()))
            throw error(range, "The matrices have the shapes %s and %s", a.get(), b.get());
    }

    /** F2018 16.9.68 and 16.9.77: an argument has the array's shape without one dimension. */
    private void less(String name) {
        var array = arguments.getFirst().orElseThrow();
        var given = argument(name);
        if (given.isEmpty() || given.get().rank() == 0) return;
        rank(name, array.rank() - 1);
        var dimension = argument("dim").map(d -> context.constants().integer(d)).map(d -> d.orElse(0)).orElse(1L);
        var shape = context.constants().extents(array);
        var own = context.constants().extents(given.get());
        if (dimension == 0 || shape.isEmpty() || own.isEmpty()) return;
        var wanted = new ArrayList<>(shape.get());
        wanted.remove((int) (dimension - 1));
        if (!wanted.equals(own.get())) throw error(given.get().range(),
                "The argument '%s' of '%s' has the shape %s, but must have the shape %s", name, procedure.name(),
                own.get(), wanted);
    }

    /** F2018 16.9.163. */
    private void reshape(SourceRange range) {
        var shape = integers("shape");
        if (shape.isEmpty()) return;
        var wanted = shape.get();
        wanted.stream().filter(extent -> extent < 0).findFirst().ifPresent(extent -> {
            throw new SemanticError(Code.CONSTRAINT, range, "SHAPE of RESHAPE has the negative element %d", extent);
        });
        integers("order").ifPresent(order -> {
            var dimensions = LongStream.rangeClosed(1, wanted.size()).boxed().toList();
            if (!order.stream().sorted().toList().equals(dimensions)) throw error(argument("order").orElseThrow()
                    .range(), "ORDER of 'reshape' is %s, but must have each number from 1 to %d once", order,
                    wanted.size());
        });
        var source = context.constants().extents(arguments.getFirst().orElseThrow());
        if (source.isEmpty() || argument("pad").isPresent()) return;
        long needed = wanted.stream().reduce(1L, (a, b) -> a * b);
        long given = source.get().stream().reduce(1L, (a, b) -> a * b);
        if (given < needed)
            throw error(range, "RESHAPE needs %d elements, but the source has %d", needed, given);
    }

    private Optional<List<Long>> integers(String name) {
        return argument(name).flatMap(a -> context.constants().evaluate(a))
                .filter(ConstantValue.Array.class::isInstance).map(v -> ((ConstantValue.Array) v).elements().stream()
                        .map(e -> ((Expression.IntegerConstant) e).value()).toList());
    }

    private static SemanticError error(SourceRange range, String format, Object... values) {
        return new SemanticError(Code.RANK_MISMATCH, range, format, values);
    }
}
