package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.LoopControl;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;

/**
 * DO constructs (F2018 11.1.7). A variable that is not a plain local integer, or that the body assigns, is driven by a
 * hidden counter.
 */
final class LoopLowering {
    private final ProcedureContext context;
    private final ConstructLowering constructs;

    LoopLowering(ProcedureContext context, ConstructLowering constructs) {
        this.context = context;
        this.constructs = constructs;
    }

    void loop(Construct.Do loop) {
        switch (loop.control()) {
            case LoopControl.Counted counted -> counted(counted, loop);
            case LoopControl.While(var condition) -> whileLoop(condition, loop);
            case LoopControl.Forever() -> forever(loop);
            case LoopControl.Concurrent(var header) -> new ForallLowering(context).concurrent(header, loop, constructs);
        }
    }

    private String label(Construct.Do loop, String wish) {
        return context.labels.fresh(loop.name().isEmpty() ? wish : loop.name());
    }

    List<Stmt> body(Construct.Do loop, String label) {
        Supplier<List<Stmt>> turn = () -> List.of(new Stmt.Next(constructs.used(label), context.sink.origin()));
        return constructs.insideLoop(loop.name(), label, () ->
                constructs.branches.list(loop.body(), Optional.of(turn)));
    }

    private void forever(Construct.Do loop) {
        String label = label(loop, "forever");
        var origin = context.sink.origin();
        var body = body(loop, label);
        context.sink.add(new Stmt.While(constructs.ifUsed(label), Arithmetic.TRUE, body, origin));
    }

    private void whileLoop(Expression condition, Construct.Do loop) {
        String label = label(loop, "repeat");
        var value = new Expr[1];
        var origin = context.sink.origin();
        var evaluation = context.sink.collect(() -> value[0] = context.expressions.condition(condition));
        var body = body(loop, label);
        if (evaluation.isEmpty()) {
            context.sink.add(new Stmt.While(constructs.ifUsed(label), value[0], body, origin));
            return;
        }
        var turn = new ArrayList<>(evaluation);
        var later = origin.withoutComments();
        turn.add(new Stmt.If(Arithmetic.not(value[0]), List.of(new Stmt.Leave(constructs.used(label), later)),
                List.of(), later));
        turn.addAll(body);
        context.sink.add(new Stmt.While(label, Arithmetic.TRUE, turn, origin));
    }

    private void counted(LoopControl.Counted control, Construct.Do loop) {
        SymbolName name = VariableUses.base(control.variable()).orElseThrow();
        String label = label(loop, "do_" + name.name());
        var origin = context.sink.origin();
        counted(control.variable(), control.first(), control.last(), control.step(), label, origin,
                () -> body(loop, label), VariableUses.assigns(loop.body(), name, context.index()));
    }

    /** A counted loop over any variable that Fortran allows. */
    void counted(Designator designator, Expression first, Expression last, Expression step, String label, Origin origin,
            Supplier<List<Stmt>> body,
                 boolean assigned) {
        var place = context.designators.place(designator);
        var type = place.type().scalar();
        Expr from = ExpressionLowering.convert(context.expressions.lower(first), type);
        Expr to = ExpressionLowering.convert(context.expressions.lower(last), type);
        Expr by = ExpressionLowering.convert(context.expressions.lower(step), type);
        var checks = new RunTimeChecks(context);
        checks.step(by, type);
        if (type instanceof Type.RealType) {
            realLoop(place, from, to, by, label, origin, checks.turn(place, to, by, label, body));
            return;
        }
        counted(designator, place, from, to, by, label, origin, checks.turn(place, to, by, label, body),
                assigned || checks.watchesLoops());
    }

    private void counted(Designator designator, Place place, Expr from, Expr to, Expr by, String label, Origin origin,
            Supplier<List<Stmt>> body, boolean assigned) {
        var type = place.type().scalar();
        if (assigned) {
            reassigned(place, from, to, by, label, origin, body);
        } else if (place instanceof Place.Variable variable && isPlainLocal(variable)) {
            var statements = body.get();
            boolean dead = VariableUses.base(designator).map(context.uses::livesOnlyInItsLoops).orElse(false);
            context.sink.add(new Stmt.Loop(constructs.ifUsed(label), variable, from, to, by,
                    Stmt.Loop.Schedule.SEQUENTIAL,
                    dead ? Stmt.Loop.FinalValue.DEAD : Stmt.Loop.FinalValue.LIVE, List.of(), statements, origin));
        } else {
            hidden(place, (Type.IntegerType) type, from, to, by, label, origin, body);
        }
    }

    private boolean isPlainLocal(Place.Variable variable) {
        var declaration = context.declaration(variable);
        return variable.unit().isEmpty() && declaration.home() instanceof Home.Local
                && !declaration.has(Declaration.Attribute.POINTER)
                && !declaration.has(Declaration.Attribute.ALLOCATABLE)
                && !declaration.has(Declaration.Attribute.VOLATILE)
                && !context.isCapturedVariable(variable);
    }

    /** A variable that others can see: a local one counts, and each turn begins by copying it. */
    private void hidden(Place place, Type.IntegerType type, Expr from, Expr to, Expr by, String label, Origin origin,
            Supplier<List<Stmt>> body) {
        var counter = context.temporary(PlaceNames.of(place), type);
        var later = origin.withoutComments();
        var turn = new ArrayList<Stmt>();
        turn.add(new Stmt.Assign(place, counter, later));
        turn.addAll(body.get());
        context.sink.add(new Stmt.Loop(constructs.ifUsed(label), counter, from, to, by, Stmt.Loop.Schedule.SEQUENTIAL,
                Stmt.Loop.FinalValue.LIVE, List.of(), turn, origin));
        context.sink.add(new Stmt.Assign(place, counter, later));
    }

    /** The body assigns the variable: the number of turns is fixed before the first (F2018 11.1.7.4.1). */
    private void reassigned(Place place, Expr from, Expr to, Expr by, String label, Origin origin,
            Supplier<List<Stmt>> body) {
        var type = place.type().scalar();
        var later = origin.withoutComments();
        Expr end = context.keep("last", to);
        Expr step = context.keep("step", by);
        context.sink.add(new Stmt.Assign(place, from, later));
        Expr span = Arithmetic.isLiteral(step, 1) ? Arithmetic.add(Arithmetic.subtract(end, place), step)
                : new Expr.Binary(Expr.Binary.Op.DIVIDE, Arithmetic.add(Arithmetic.subtract(end, place), step), step);
        stepped(place, step, Arithmetic.ONE, Arithmetic.convert(span, Type.INTEGER), label, origin, body, type);
    }

    private void stepped(Place place, Expr step, Expr first, Expr last, String label, Origin origin,
            Supplier<List<Stmt>> body, Type.Scalar type) {
        var later = origin.withoutComments();
        String inner = context.labels.fresh(label + "_turn");
        var counter = context.temporary(PlaceNames.of(place) + "_turn", Type.INTEGER);
        var advance = new Stmt.Assign(place, new Expr.Binary(Expr.Binary.Op.ADD, place, step), later);
        var statements = body.get();
        var turn = new ArrayList<Stmt>();
        if (constructs.ifUsed(label).isEmpty() || !NextToLeave.occurs(statements, label)) {
            turn.addAll(statements);
        } else {
            turn.add(new Stmt.Block(inner, NextToLeave.rewrite(statements, label, inner), later));
        }
        turn.add(advance);
        context.sink.add(new Stmt.Loop(constructs.ifUsed(label), counter, first, last, Arithmetic.ONE,
                Stmt.Loop.Schedule.SEQUENTIAL,
                Stmt.Loop.FinalValue.DEAD, List.of(), turn, origin));
    }

    /** gfortran's count of turns of a REAL variable: the quotient is truncated, and tested to be positive before. */
    private void realLoop(Place place, Expr from, Expr to, Expr by, String label, Origin origin,
            Supplier<List<Stmt>> body) {
        var type = place.type().scalar();
        var later = origin.withoutComments();
        Expr end = context.keep("last", to);
        Expr step = context.keep("step", by);
        Expr start = context.keep("first", from);
        context.sink.add(new Stmt.Assign(place, start, later));
        Expr zero = ConstantValues.converted(Arithmetic.ZERO, type);
        Expr quotient = new Expr.Binary(Expr.Binary.Op.DIVIDE, new Expr.Binary(Expr.Binary.Op.SUBTRACT, end, start),
                step);
        Expr empty = new Expr.Choose(Arithmetic.compare(Expr.Compare.Op.GT, step, zero),
                Arithmetic.compare(Expr.Compare.Op.LT, end, start),
                Arithmetic.compare(Expr.Compare.Op.GT, end, start));
        Expr last = new Expr.Choose(empty, Arithmetic.literal(-1), new Expr.Convert(quotient, Type.INTEGER));
        stepped(place, step, Arithmetic.ZERO, last, label, origin, body, type);
    }
}
