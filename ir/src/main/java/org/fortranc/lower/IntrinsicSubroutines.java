package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;

/** CALL of intrinsic subroutines: MOVE_ALLOC and MVBITS are written out, the rest are services of the run time. */
final class IntrinsicSubroutines {
    private final ProcedureContext context;

    IntrinsicSubroutines(ProcedureContext context) {
        this.context = context;
    }

    void call(Construct.Call call) {
        String name = ((Expression.ProcedureDesignator) call.procedure()).procedure().name();
        switch (name) {
            case "move_alloc" -> moveAllocation(call);
            case "mvbits" -> moveBits(call);
            case "c_f_pointer" -> new CAddressLowering(context).pointer(call);
            case "c_f_procpointer" -> new CAddressLowering(context).procedurePointer(call);
            default -> service(name, call);
        }
    }

    private void service(String name, Construct.Call call) {
        IntrinsicSubroutine subroutine;
        try {
            subroutine = IntrinsicSubroutine.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new Untranslatable("the intrinsic subroutine %s".formatted(name.toUpperCase(Locale.ROOT)),
                    call.position().range());
        }
        service(subroutine, call, call.arguments(), 0);
    }

    /** A call for each choice of the arguments that are there, if some may be absent (F2018 15.5.2.12 p3). */
    private void service(IntrinsicSubroutine subroutine, Construct.Call call, List<ActualArgument> actuals, int from) {
        for (int i = from; i < actuals.size(); i++) {
            if (!(actuals.get(i) instanceof ActualArgument.Given(var actual, _))) continue;
            var presence = context.intrinsics.presence(actual);
            if (presence.isEmpty()) continue;
            var without = new ArrayList<>(actuals);
            without.set(i, new ActualArgument.Absent());
            int next = i + 1;
            var given = context.sink.collect(() -> service(subroutine, call, actuals, next));
            var absent = context.sink.collect(() -> service(subroutine, call, without, next));
            context.sink.add(new Stmt.If(presence.get(), given, absent, context.sink.origin()));
            return;
        }
        var arguments = new ArrayList<Stmt.Argument>();
        var after = new ArrayList<Stmt>();
        for (var actual : actuals) {
            arguments.add(switch (actual) {
                case ActualArgument.Given(var expression, _) -> argument(expression, after);
                case ActualArgument.Absent() -> new Stmt.Argument.Absent();
                case ActualArgument.AlternateReturn _ -> throw new Untranslatable("an alternate return here",
                        call.position().range());
            });
        }
        context.sink.add(new Stmt.Call(Optional.empty(), new Stmt.Target.Service(subroutine), arguments,
                context.sink.origin()));
        context.sink.addAll(after);
    }

    private Stmt.Argument argument(Expression expression, List<Stmt> after) {
        if (expression instanceof Expression.ProcedureDesignator designator)
            return new Stmt.Argument.ByProcedure(context.procedures.value(designator));
        if (expression.rank() > 0) {
            if (expression instanceof Designator designator) new CopyWarnings(context).parts(designator);
            return new Stmt.Argument.ByDescriptor(expression instanceof Designator designator
                    ? context.designators.writtenBack("argument", context.designators.section(designator), after)
                    : context.temporaries.copyOf("argument", context.scalarizer.value(expression)));
        }
        Expr value = context.expressions.lower(expression);
        return expression instanceof Designator && value instanceof Place place ? new Stmt.Argument.ByReference(place)
                : new Stmt.Argument.ByValue(value);
    }

    /** F2018 16.9.137: the storage moves, and the origin is left without. */
    private void moveAllocation(Construct.Call call) {
        var actuals = FortranTrees.arguments(call.arguments());
        var from = context.designators.place((Designator) actuals.get(0));
        var to = context.designators.place((Designator) actuals.get(1));
        var origin = context.sink.origin();
        context.finalization.finish(to);
        context.sink.add(new Stmt.Deallocate(to, Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(), Optional.empty(),
                origin));
        context.sink.add(new Stmt.PointTo(to, from, List.of(), origin.withoutComments()));
        context.sink.add(new Stmt.Deallocate(from, Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(),
                Optional.empty(), origin.withoutComments()));
    }

    /**
     * F2018 16.9.139: {@code len} bits of {@code from} at {@code frompos} replace those of {@code to} at {@code topos}.
     */
    private void moveBits(Construct.Call call) {
        var actuals = FortranTrees.arguments(call.arguments());
        var elements = new Elements();
        for (var actual : actuals)
            if (actual.rank() > 0) elements.put(actual, context.scalarizer.value(actual));
            else if (actual != actuals.get(3))
                elements.put(actual, context.keep("value", context.expressions.lower(actual)));
        if (actuals.get(3).rank() == 0) moveBits(actuals, elements);
        else context.scalarizer.loops.over(elements.array(actuals.get(3)).orElseThrow().ranges(),
                index -> moveBits(actuals, elements.at(index)));
    }

    private void moveBits(List<Expression> actuals, Elements elements) {
        var to = (Place) context.expressions.lower(actuals.get(3), elements);
        var type = to.type().scalar();
        Expr from = context.expressions.lower(actuals.get(0), elements);
        Expr fromPosition = Arithmetic.asDefaultInteger(context.expressions.lower(actuals.get(1), elements));
        Expr length = Arithmetic.asDefaultInteger(context.expressions.lower(actuals.get(2), elements));
        Expr toPosition = Arithmetic.asDefaultInteger(context.expressions.lower(actuals.get(4), elements));
        Expr bits = bits(IntrinsicFunction.IBITS, type, from, fromPosition, length);
        Expr hole = bits(IntrinsicFunction.NOT, type,
                bits(IntrinsicFunction.SHIFTL, type, bits(IntrinsicFunction.MASKR, type, length), toPosition));
        context.sink.add(new Stmt.Assign(to, bits(IntrinsicFunction.IOR, type,
                bits(IntrinsicFunction.IAND, type, to, hole),
                bits(IntrinsicFunction.SHIFTL, type, bits, toPosition)), context.sink.origin()));
    }

    private static Expr bits(IntrinsicFunction function, Type.Scalar type, Expr... arguments) {
        return new Expr.Intrinsic(function, List.of(arguments), type);
    }
}
