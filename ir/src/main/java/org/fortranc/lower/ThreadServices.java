package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** Calls of the services by which the threads of a team work together. */
final class ThreadServices {
    private final ProcedureContext context;

    ThreadServices(ProcedureContext context) {
        this.context = context;
    }

    void barrier() {
        call(IntrinsicSubroutine.TEAM_BARRIER);
    }

    void enterCritical(String name) {
        call(IntrinsicSubroutine.CRITICAL_ENTER, new Expr.TextLiteral(name));
    }

    void leaveCritical(String name) {
        call(IntrinsicSubroutine.CRITICAL_LEAVE, new Expr.TextLiteral(name));
    }

    void call(IntrinsicSubroutine service, Expr... values) {
        context.sink.add(new Stmt.Call(Optional.empty(), new Stmt.Target.Service(service), arguments(values),
                context.sink.origin()));
    }

    /** What a service gives, in a variable of this name. */
    Place.Variable ask(IntrinsicSubroutine service, String name, Type.Scalar type, Expr... values) {
        var answer = context.temporary(name, type);
        context.sink.add(new Stmt.Call(Optional.of(answer), new Stmt.Target.Service(service), arguments(values),
                context.sink.origin()));
        return answer;
    }

    private static List<Stmt.Argument> arguments(Expr... values) {
        var arguments = new ArrayList<Stmt.Argument>();
        for (var value : values) arguments.add(new Stmt.Argument.ByValue(value));
        return arguments;
    }
}
