package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.OpenMp.Clause;
import org.fortranc.ir.fortran.OpenMp.ScheduleKind;
import org.fortranc.ir.fortran.OpenMp.Value;
import org.fortranc.ir.fortran.OpenMp.Word;

/**
 * The loops of OpenMP (OpenMP 4.5, 2.7.1 and 2.8): their iterations are counted from 0, and a team shares the numbers.
 *
 * <pre>
 *   do i = 2, n              call service SHARE_BLOCK(n - 2 + 1)
 *     ...          becomes   first = call service SHARE_FIRST()
 *   end do                   last = call service SHARE_LAST()
 *                            loop i = 2 + first, 2 + last
 * </pre>
 */
final class SharedLoop {
    private final ProcedureContext context;
    private final ThreadServices services;
    private final Construct.Directed construct;
    private final DataSharing sharing;
    private final List<Level> levels = new ArrayList<>();

    /** One of the nested loops: its variable, the first value, the step, and how many turns it makes. */
    private record Level(Construct.Do loop, Place.Variable variable, Expr first, Expr step, Expr turns) {}

    SharedLoop(ProcedureContext context, Construct.Directed construct, DataSharing sharing) {
        this.context = context;
        this.construct = construct;
        this.sharing = sharing;
        services = new ThreadServices(context);
    }

    /** The loop that a team shares; the variables of the clauses are there already. */
    void shared() {
        prepare();
        var count = count();
        var schedule = schedule();
        boolean ordered = has(Word.ORDERED) || value(Value.ORDERED).isPresent();
        if (schedule.kind() == ScheduleKind.STATIC && schedule.chunk().isEmpty() && !ordered) {
            services.call(IntrinsicSubroutine.SHARE_BLOCK, count);
            block(false);
        } else {
            var chunk = schedule.chunk().map(context.expressions::lower).map(SharedLoop::wide)
                    .orElse(Arithmetic.convert(Arithmetic.ZERO, Type.LONG));
            services.call(IntrinsicSubroutine.SHARE_BEGIN, wide(Arithmetic.literal(schedule.kind().ordinal())), chunk,
                    count);
            String label = context.labels.fresh("share");
            var origin = context.sink.origin();
            var turn = context.sink.collect(() -> {
                var more = services.ask(IntrinsicSubroutine.SHARE_NEXT, "more", Type.LOGICAL);
                context.sink.add(new Stmt.If(Arithmetic.not(more), List.of(new Stmt.Leave(label, origin)), List.of(),
                        origin));
                block(ordered);
            });
            context.sink.add(new Stmt.While(label, Arithmetic.TRUE, turn, origin));
        }
        Optional<Expr> isLast = sharing.needsLast() ? Optional.of(services.ask(IntrinsicSubroutine.SHARE_HAD_LAST,
                "is_last", Type.LOGICAL)) : Optional.empty();
        isLast.ifPresent(_ -> finalValues());
        sharing.end(isLast);
    }

    /** The loop that one thread runs alone. */
    void alone() {
        prepare();
        var zero = Arithmetic.convert(Arithmetic.ZERO, Type.LONG);
        loop(zero, Arithmetic.subtract(count(), Arithmetic.convert(Arithmetic.ONE, Type.LONG)), false);
        finalValues();
        sharing.end(Optional.empty());
    }

    /** Finds the loops, and what is known of them before the first begins. */
    private void prepare() {
        var body = construct.blocks().getFirst();
        int depth = value(Value.COLLAPSE).or(() -> value(Value.ORDERED)).orElse(1L).intValue();
        for (int i = 0; i < depth; i++) {
            var loop = (Construct.Do) body.stream().filter(c -> c instanceof Construct.Do).findFirst().orElseThrow();
            var counted = (Construct.LoopControl.Counted) loop.control();
            var type = TypeLowering.type(counted.variable().type(), 0, loop.position().range()).scalar();
            Expr first = context.keep("first", bound(counted.first(), type));
            Expr last = bound(counted.last(), type);
            Expr step = context.keep("step", bound(counted.step(), type));
            var variable = sharing.counter((Designator.ObjectName) counted.variable());
            levels.add(new Level(loop, variable, first, step, i == 0 && depth == 1 ? turns(first, last, step)
                    : context.keep("turns", Arithmetic.max(turns(first, last, step),
                            Arithmetic.convert(Arithmetic.ZERO, Type.LONG)))));
            body = loop.body();
        }
    }

    private Expr bound(Expression bound, Type.Scalar type) {
        return ExpressionLowering.convert(context.expressions.lower(bound), type);
    }

    private static Expr turns(Expr first, Expr last, Expr step) {
        Expr span = Arithmetic.add(Arithmetic.subtract(wide(last), wide(first)), wide(step));
        return Arithmetic.isLiteral(step, 1) ? span : new Expr.Binary(Expr.Binary.Op.DIVIDE, span, wide(step));
    }

    private Expr count() {
        Expr count = levels.getFirst().turns();
        for (var level : levels.subList(1, levels.size())) count = Arithmetic.multiply(count, level.turns());
        return count;
    }

    private void block(boolean ordered) {
        var first = services.ask(IntrinsicSubroutine.SHARE_FIRST, "from", Type.LONG);
        var last = services.ask(IntrinsicSubroutine.SHARE_LAST, "to", Type.LONG);
        loop(first, last, ordered);
    }

    /** The iterations of these numbers. */
    private void loop(Expr from, Expr to, boolean ordered) {
        var innermost = levels.getLast();
        String wish = innermost.loop().name().isEmpty() ? "do_" + innermost.variable().name() : innermost.loop().name();
        String label = context.labels.fresh(wish);
        var origin = context.sink.origin();
        boolean single = levels.size() == 1;
        var counter = single ? innermost.variable() : context.temporary("iteration", Type.LONG);
        var body = new ArrayList<Stmt>();
        if (ordered) body.addAll(context.sink.collect(() -> services.call(IntrinsicSubroutine.SHARE_TURN, single
                ? number(innermost) : counter)));
        if (!single) body.addAll(context.sink.collect(() -> split(counter)));
        body.addAll(context.constructs.turns(innermost.loop(), label));
        Expr first = single ? value(innermost, from) : from;
        Expr last = single ? value(innermost, to) : to;
        Expr step = single ? innermost.step() : Arithmetic.convert(Arithmetic.ONE, Type.LONG);
        context.sink.add(new Stmt.Loop(context.constructs.ifUsed(label), counter, first, last, step,
                Stmt.Loop.Schedule.SEQUENTIAL, Stmt.Loop.FinalValue.LIVE, List.of(), body, origin));
    }

    /** The value of a loop's variable in the iteration of this number. */
    private static Expr value(Level level, Expr number) {
        Expr distance = Arithmetic.isLiteral(level.step(), 1) ? number
                : Arithmetic.multiply(number, wide(level.step()));
        return Arithmetic.convert(Arithmetic.add(wide(level.first()), distance), level.variable().type().scalar());
    }

    private static Expr number(Level level) {
        Expr distance = Arithmetic.subtract(wide(level.variable()), wide(level.first()));
        return Arithmetic.isLiteral(level.step(), 1) ? distance
                : new Expr.Binary(Expr.Binary.Op.DIVIDE, distance, wide(level.step()));
    }

    /** The variables of nested loops from the number of an iteration, the innermost running fastest. */
    private void split(Place.Variable number) {
        Expr rest = number;
        for (int i = levels.size() - 1; i > 0; i--) {
            var level = levels.get(i);
            Expr quotient = context.keep("rest", new Expr.Binary(Expr.Binary.Op.DIVIDE, rest, level.turns()));
            Expr own = Arithmetic.subtract(rest, Arithmetic.multiply(quotient, level.turns()));
            context.sink.add(new Stmt.Assign(level.variable(), value(level, own), context.sink.origin()));
            rest = quotient;
        }
        context.sink.add(new Stmt.Assign(levels.getFirst().variable(), value(levels.getFirst(), rest),
                context.sink.origin()));
    }

    /** What DO leaves in its variable, where a list has it. */
    private void finalValues() {
        for (var level : levels)
            if (sharing.handsOn(level.variable())) context.sink.add(new Stmt.Assign(level.variable(),
                    value(level, Arithmetic.max(level.turns(), Arithmetic.convert(Arithmetic.ZERO, Type.LONG))),
                    context.sink.origin()));
    }

    private Clause.Schedule schedule() {
        for (var clause : construct.clauses()) if (clause instanceof Clause.Schedule schedule) return schedule;
        return new Clause.Schedule(ScheduleKind.STATIC, Optional.empty());
    }

    private boolean has(Word word) {
        return construct.clauses().contains(new Clause.Plain(word));
    }

    private Optional<Long> value(Value kind) {
        for (var clause : construct.clauses())
            if (clause instanceof Clause.Valued(var given, Expression.IntegerConstant(var value, _, _))
                    && given == kind) return Optional.of(value);
        return Optional.empty();
    }

    private static Expr wide(Expr number) {
        return Arithmetic.convert(number, Type.LONG);
    }
}
