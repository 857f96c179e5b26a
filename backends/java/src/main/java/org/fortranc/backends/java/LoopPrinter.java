package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.backends.java.JavaExpression.Level;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** Counted loops: Fortran's bounds and trip count in the form that the Java compilers understand best. */
final class LoopPrinter {
    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;
    private final StatementPrinter statements;
    private final LocalPlacement placement;
    private final LoopBounds bounds;

    LoopPrinter(ProcedureScope scope, ExpressionPrinter expressions, StatementPrinter statements,
            LocalPlacement placement) {
        this.scope = scope;
        this.expressions = expressions;
        this.statements = statements;
        this.placement = placement;
        bounds = new LoopBounds(scope);
    }

    /**
     * The variable that counts.
     *
     * @param declared whether the header declares it
     * @param mirrored whether the Fortran variable is another one, which is set in each turn
     */
    private record Counter(String name, Type.IntegerType type, boolean declared, boolean mirrored) {}

    void print(Stmt.Loop loop, JavaText out) {
        var counter = counter(loop);
        var label = statements.label(loop.label(), loop.body());
        var header = header(loop, counter);
        out.open(loop.origin(), "$Lfor ($L)", label, header.code());
        if (counter.mirrored()) {
            var type = (Type.IntegerType) loop.variable().type();
            var value = expressions.convert(JavaExpression.name(counter.name()), counter.type(), type);
            var store = expressions.places().store(loop.variable(), value);
            // A variable that belongs to its loops has no declaration elsewhere.
            if (loop.variable().unit().isEmpty() && placement.isInHeaders(loop.variable().name()))
                out.statement(loop.origin().withoutComments(), "$T $L", javaType(type), store);
            else out.statement(loop.origin().withoutComments(), "$L", store);
            if (type.equals(counter.type())) scope.count(loop.variable(), counter.name());
        }
        bounds.enter(loop);
        var group = counter.mirrored() ? Optional.<String>empty() : group(loop, counter, header, out);
        statements.print(loop.body(), out);
        group.ifPresent(gate -> out.statement(loop.origin().withoutComments(), "$L.leave()", gate));
        bounds.leave(loop);
        out.close();
        header.vectors().ifPresent(v -> out.statement(loop.origin().withoutComments(), "$L.leave()", v.gate()));
        if (!counter.mirrored()) return;
        scope.endCount(loop.variable());
        if (loop.finalValue() == Stmt.Loop.FinalValue.LIVE) {
            var value = expressions.convert(JavaExpression.name(counter.name()), counter.type(),
                    (Type.IntegerType) loop.variable().type());
            out.statement(loop.origin().withoutComments(), "$L", expressions.places().store(loop.variable(), value));
        }
    }

    /**
     * Begins the body with a way around it: some turns at once, if their vector version takes them.
     *
     * @return the gate to leave after the body
     */
    private Optional<String> group(Stmt.Loop loop, Counter counter, Header header, JavaText out) {
        if (header.last().isEmpty() || counter.type().kind() != 4) return Optional.empty();
        var turns = JammedTurns.of(loop, scope.index().program(), scope.procedure());
        if (turns.isEmpty() || !((Type.IntegerType) turns.get().loop().variable().type()).equals(counter.type()))
            return Optional.empty();
        var inner = turns.get().loop();
        var assigned = LocalPlacement.assigned(List.of(loop));
        if (!isInvariant(inner.first(), assigned) || !isInvariant(inner.last(), assigned)) return Optional.empty();
        var entry = VectorVersion.of(turns.get(), scope, expressions, bound(inner.first(), counter),
                bound(inner.last(), counter));
        if (entry.isEmpty()) return Optional.empty();
        boolean up = Literals.integer(loop.step()).orElseThrow() > 0;
        var i = JavaExpression.name(counter.name());
        var last = new JavaExpression(header.last().get(), Level.MULTIPLY);
        var left = up ? last.minus(i) : i.minus(last);
        var at = loop.origin().withoutComments();
        var test = CodeBlock.builder().add("$L >= $L", left.within(Level.SHIFT),
                JammedTurns.TOGETHER - (turns.get().leavesOne() ? 0 : 1));
        for (var condition : turns.get().conditions())
            test.add(" && $L", expressions.print(condition).within(Level.AND));
        out.open(at, "if ($L && $L)", test.build(), entry.get().test());
        for (var step : turns.get().steps())
            out.statement(at, "$L", expressions.places().store(step.variable(), expressions.print(step.value())));
        out.statement(at, up ? "$L += $L" : "$L -= $L", counter.name(), JammedTurns.TOGETHER - 1);
        out.statement(at, "continue").close();
        return Optional.of(entry.get().gate());
    }

    private Counter counter(Stmt.Loop loop) {
        var variable = loop.variable();
        var type = (Type.IntegerType) variable.type();
        // Bounds that read the variable are evaluated before it gets its first value (F2018 11.1.7.4.1).
        boolean readByBounds = Trees.mentions(loop.last(), variable) || Trees.mentions(loop.step(), variable);
        if (scope.isPlainLocal(variable) && type.kind() >= 4 && !readByBounds) {
            var name = scope.local(variable.name());
            return new Counter(name, type, placement.isInHeaders(variable.name()), false);
        }
        var counting = type.kind() == 8 ? Type.LONG : Type.INTEGER;
        boolean live = loop.finalValue() == Stmt.Loop.FinalValue.LIVE;
        var name = statements.temporary(variable.name() + "_now", javaType(counting), live);
        return new Counter(name, counting, !live, true);
    }

    private TypeName javaType(Type.IntegerType type) {
        return scope.types().value(type);
    }

    /**
     * What stands in the parentheses, and the vector version that it enters, if there is one.
     *
     * @param last the last value of the counter, if it can be printed again
     */
    private record Header(CodeBlock code, Optional<VectorVersion.Entry> vectors, Optional<CodeBlock> last) {}

    private Header header(Stmt.Loop loop, Counter counter) {
        var i = counter.name();
        var first = bound(loop.first(), counter);
        var step = Literals.integer(loop.step());
        boolean up = step.filter(s -> s > 0).isPresent();
        if (step.isPresent() && Math.abs(step.get()) == 1) {
            boolean noWrap = up ? bounds.isBelowMaximum(loop, loop.last()) : bounds.isAboveMinimum(loop, loop.last());
            boolean exactStart = up ? bounds.isAboveMinimum(loop, loop.first())
                    : bounds.isBelowMaximum(loop, loop.first());
            if (noWrap || exactStart) {
                var last = new Bound(loop, counter);
                var test = last.beyond ? CodeBlock.of("$L < $L", i, last.code(Level.RELATION)) : noWrap ? CodeBlock.of(up ? "$L <= $L" : "$L >= $L", i, last.code(Level.SHIFT))
                        : CodeBlock.of(up ? "$L - 1 < $L" : "$L + 1 > $L", i, last.code(Level.SHIFT));
                return header(loop, counter, first, last, test, CodeBlock.of(up ? "$L++" : "$L--", i));
            }
        }
        if (step.isPresent() && (isFar(loop.last(), step.get(), counter.type())
                || bounds.staysInRange(loop, step.get()))) {
            var last = new Bound(loop, counter);
            return header(loop, counter, first, last, CodeBlock.of(up ? "$L <= $L" : "$L >= $L", i,
                    last.code(Level.SHIFT)), increment(i, step.get()));
        }
        return new Header(tripCount(loop, counter, first, step.isPresent()), Optional.empty(), Optional.empty());
    }

    /** Whether one more step from a literal bound does not leave the type. */
    private static boolean isFar(Expr last, long step, Type.IntegerType type) {
        long greatest = type.kind() == 8 ? Long.MAX_VALUE : Integer.MAX_VALUE;
        return Literals.integer(last).filter(v -> Math.abs(step) < 1 << 30
                && (step > 0 ? v <= greatest - step : v >= -greatest - step)).isPresent();
    }

    private static CodeBlock increment(String i, long step) {
        if (Math.abs(step) == 1) return CodeBlock.of(step > 0 ? "$L++" : "$L--", i);
        return step > 0 ? CodeBlock.of("$L += $L", i, step) : CodeBlock.of("$L -= $L", i, -step);
    }

    /**
     * The last value, or how many turns a loop has that counts from zero: itself where the loop cannot change it, else
     * a variable set before.
     */
    private final class Bound {
        private final JavaExpression value;
        private final boolean beyond;
        private final boolean repeatable;
        private final String name;

        Bound(Stmt.Loop loop, Counter counter) {
            var turns = turns(loop);
            beyond = turns.isPresent();
            var end = turns.orElse(loop.last());
            value = bound(end, counter);
            repeatable = isInvariant(end, LocalPlacement.assigned(List.of(loop)));
            name = repeatable ? "" : statements.temporary(counter.name() + (beyond ? "_end" : "_last"),
                    javaType(counter.type()), !counter.declared());
        }

        /** How many turns a loop of an array statement has that begins at 0. */
        private Optional<Expr> turns(Stmt.Loop loop) {
            return placement.isInHeaders(loop.variable().name()) && Literals.integer(loop.first()).equals(
                    Optional.of(0L)) && isTemporary(loop.variable())
                    && loop.last() instanceof Expr.Binary(var op, var left, var right)
                    && op == Expr.Binary.Op.SUBTRACT && Literals.integer(right).equals(Optional.of(1L))
                    ? Optional.of(left) : Optional.empty();
        }

        CodeBlock code(Level level) {
            return repeatable ? value.within(level) : CodeBlock.of("$L", name);
        }
    }

    private Header header(Stmt.Loop loop, Counter counter, JavaExpression first, Bound last, CodeBlock test,
            CodeBlock increment) {
        var vectors = vectors(loop, counter, first, last);
        var start = CodeBlock.of("$L = $L", counter.name(), vectors.map(VectorVersion.Entry::start)
                .orElse(first.code()));
        if (!last.repeatable) { // before any turn, and the vector version runs turns
            var bound = CodeBlock.of("$L = $L", last.name, last.value.code());
            start = vectors.isPresent() ? CodeBlock.of("$L, $L", bound, start) : CodeBlock.of("$L, $L", start, bound);
        }
        if (counter.declared()) start = CodeBlock.of("$T $L", javaType(counter.type()), start);
        return new Header(CodeBlock.of("$L; $L; $L", start, test, increment), vectors,
                last.beyond ? Optional.empty() : Optional.of(last.code(Level.MULTIPLY)));
    }

    private Optional<VectorVersion.Entry> vectors(Stmt.Loop loop, Counter counter, JavaExpression first, Bound last) {
        if (counter.type().kind() != 4 || !isInvariant(loop.first(), LocalPlacement.assigned(List.of(loop))))
            return Optional.empty();
        var bound = new JavaExpression(last.code(Level.CHOICE), last.repeatable ? last.value.level() : Level.PRIMARY)
                .plus(last.beyond ? -1 : 0);
        return VectorVersion.of(loop, scope, expressions, first, bound);
    }

    private CodeBlock tripCount(Stmt.Loop loop, Counter counter, JavaExpression first, boolean literalStep) {
        var i = counter.name();
        var left = statements.temporary(i + "_left", javaType(counter.type()), !counter.declared());
        var start = CodeBlock.builder();
        if (counter.declared()) start.add("$T ", javaType(counter.type()));
        start.add("$L = $L", i, first.code());
        CodeBlock step;
        if (literalStep) {
            step = bound(loop.step(), counter).code();
        } else {
            var name = statements.temporary(i + "_step", javaType(counter.type()), !counter.declared());
            start.add(", $L = $L", name, bound(loop.step(), counter).code());
            step = CodeBlock.of("$L", name);
        }
        start.add(", $L = $T.trips($L, $L, $L)", left, RuntimeNames.LOOPS, i, bound(loop.last(), counter).code(), step);
        var increment = literalStep ? increment(i, Literals.integer(loop.step()).orElseThrow())
                : CodeBlock.of("$L += $L", i, step);
        return CodeBlock.of("$L; $L != 0; $L--, $L", start.build(), left, left, increment);
    }

    private JavaExpression bound(Expr expr, Counter counter) {
        if (Literals.integer(expr).isPresent()) return Literals.print(Literals.integer(expr).get(), counter.type()
                .kind());
        return expressions.convert(expressions.print(expr), expr.type().scalar(), counter.type());
    }

    private boolean isTemporary(Place.Variable variable) {
        return scope.index().declaration(scope.procedure(), variable).has(Declaration.Attribute.TEMPORARY);
    }

    /** Whether evaluating the expression in each turn gives the same, without a load or a division. */
    private boolean isInvariant(Expr expr, Set<String> assigned) {
        return switch (expr) {
            case Expr.IntLiteral _ -> true;
            case Place.Variable variable -> scope.counter(variable).isPresent()
                    || scope.isPlainLocal(variable) && !assigned.contains(variable.name());
            case Expr.Unary(_, var operand) -> isInvariant(operand, assigned);
            case Expr.Binary(var op, var left, var right) when op != Expr.Binary.Op.DIVIDE ->
                    isInvariant(left, assigned) && isInvariant(right, assigned);
            default -> false;
        };
    }

    /** Whether the statement or one inside it uses the label. */
    static boolean isTarget(String label, Iterable<Stmt> body) {
        var found = new boolean[1];
        for (var stmt : body) Trees.forEachStmt(List.of(stmt), s -> found[0] |= switch (s) {
            case Stmt.Leave(var to, _) -> to.equals(label);
            case Stmt.Next(var to, _) -> to.equals(label);
            default -> false;
        });
        return found[0];
    }
}
