package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.ProgramError;
import org.fortranc.runtime.StopException;
import org.fortranc.runtime.Text;

/** The statements of one procedure as nodes. */
final class Statements {
    private final Machine machine;
    private final ProcedureCode code;
    private final Expressions expressions;
    private final Calls calls;
    private final Transfers transfers;
    private final Objects objects;
    private final Map<String, Integer> labels = new HashMap<>();

    Statements(Machine machine, ProcedureCode code) {
        this.machine = machine;
        this.code = code;
        expressions = new Expressions(new Places(machine, Optional.of(code.plan)));
        calls = new Calls(expressions);
        transfers = new Transfers(expressions);
        objects = new Objects(expressions);
    }

    ProcedureRoot root() {
        var body = sequence(code.procedure.body());
        return new ProcedureRoot(code.plan.frame(), code.procedure.name().name(), machine.trace,
                code.plan.entries(), body,
                code.procedure.result().map(code.plan::storage));
    }

    private StatementNode sequence(List<Stmt> body) {
        List<StatementNode> nodes = new ArrayList<>();
        for (var stmt : body) {
            try {
                var node = statement(stmt);
                node.origin = stmt.origin();
                nodes.add(node);
            } catch (NotExpressible e) {
                throw e.at().line() > 0 ? e : new NotExpressible(e.getMessage(), stmt.origin().range());
            }
        }
        return new ControlNodes.Sequence(nodes, machine.trace);
    }

    private StatementNode statement(Stmt stmt) {
        var places = expressions.places();
        return switch (stmt) {
            case Stmt.Assign(var target, var value, _) -> target.type() instanceof Type.ProcedureType
                    ? objects.pointTo(target, value, List.of())
                    : new ControlNodes.Assign(places.target(target, expressions), expressions.value(value),
                            value.type());
            case Stmt.CopyValue(var target, var source, _) -> objects.copy(target, source);
            case Stmt.Loop loop -> new ControlNodes.Loop(places.target(loop.variable(), expressions),
                    expressions.value(loop.first()), expressions.value(loop.last()), expressions.value(loop.step()),
                    sequence(loop.body()), label(loop.label()));
            case Stmt.While(var label, var condition, var body, _) ->
                    new ControlNodes.While(expressions.value(condition), sequence(body), label(label), machine.trace);
            case Stmt.If(var condition, var whenTrue, var whenFalse, _) ->
                    new ControlNodes.If(expressions.value(condition), sequence(whenTrue), sequence(whenFalse));
            case Stmt.Select select -> select(select);
            case Stmt.Call call -> calls.call(call);
            case Stmt.Return _ -> new ControlNodes.Jump(StatementNode.RETURN);
            case Stmt.Leave(var label, _) -> new ControlNodes.Jump(StatementNode.leave(label(label)));
            case Stmt.Next(var label, _) -> new ControlNodes.Jump(StatementNode.next(label(label)));
            case Stmt.Block(var label, var body, _) -> new ControlNodes.Block(sequence(body), label(label));
            case Stmt.View view -> objects.view(view);
            case Stmt.PointTo(var pointer, var target, var lowerBounds, _) ->
                objects.pointTo(pointer, target, lowerBounds);
            case Stmt.Allocate allocate -> objects.allocate(allocate);
            case Stmt.Deallocate deallocate -> objects.deallocate(deallocate);
            case Stmt.Finalize(var object, _) -> new Polymorphism(expressions).finish(object);
            case Stmt.Transfer transfer -> transfers.transfer(transfer);
            case Stmt.Stop stop -> stop(stop);
            case Stmt.Fail fail -> fail(fail);
            case Stmt.Unresolved(var reason, _, _, _, var origin) ->
                    throw new NotExpressible("No rule translates this: " + reason, origin.range());
        };
    }

    /** A number for a label; equal labels in different places are told apart by nesting. */
    private int label(String label) {
        return labels.computeIfAbsent(label, _ -> labels.size());
    }

    private StatementNode select(Stmt.Select select) {
        List<StatementNode> bodies = new ArrayList<>();
        List<Stmt.CaseRange> ranges = new ArrayList<>();
        List<Integer> choices = new ArrayList<>();
        for (var one : select.cases()) {
            for (var range : one.ranges()) {
                ranges.add(range);
                choices.add(bodies.size());
            }
            bodies.add(sequence(one.body()));
        }
        bodies.add(sequence(select.otherwise()));
        int[] choice = choices.stream().mapToInt(i -> i).toArray();
        var selector = expressions.value(select.selector());
        if (select.selector().type() instanceof Type.CharacterType)
            return new ControlNodes.SelectText(selector, ranges.stream().map(r -> text(r.low())).toArray(Text[]::new),
                    ranges.stream().map(r -> text(r.high())).toArray(Text[]::new), choice, bodies);
        return new ControlNodes.SelectNumber(selector, select.selector().type() instanceof Type.LogicalType,
                ranges.stream().mapToLong(r -> number(r.low(), Long.MIN_VALUE)).toArray(),
                ranges.stream().mapToLong(r -> number(r.high(), Long.MAX_VALUE)).toArray(), choice, bodies);
    }

    private static Text text(Optional<Expr> bound) {
        return bound.map(b -> Text.of(((Expr.TextLiteral) b).value())).orElse(null);
    }

    private static long number(Optional<Expr> bound, long open) {
        return bound.map(b -> switch (b) {
            case Expr.IntLiteral(var value, _) -> value;
            case Expr.LogicalLiteral(var value, _) -> value ? 1L : 0L;
            default -> throw new IllegalStateException("case of " + b);
        }).orElse(open);
    }

    private StatementNode stop(Stmt.Stop stop) {
        var code = stop.code().map(expressions::value);
        var quiet = stop.quiet().map(expressions::value);
        boolean text = stop.code().filter(c -> c.type() instanceof Type.CharacterType).isPresent();
        boolean error = stop.kind() == Stmt.Stop.Kind.ERROR_STOP;
        return new StatementNode() {
            @Override int execute(VirtualFrame frame) {
                boolean silent = quiet.isPresent() && quiet.get().executeBoolean(frame);
                if (code.isEmpty()) throw error ? StopException.errorStop(silent) : StopException.stop(silent);
                if (text) {
                    var value = (Text) code.get().executeObject(frame);
                    throw error ? StopException.errorStop(value, silent) : StopException.stop(value, silent);
                }
                int value = (int) code.get().executeLong(frame);
                throw error ? StopException.errorStop(value, silent) : StopException.stop(value, silent);
            }
        };
    }

    private StatementNode fail(Stmt.Fail fail) {
        var arguments = fail.arguments();
        var values = arguments.stream().map(expressions::value).toList();
        return new StatementNode() {
            @Override int execute(VirtualFrame frame) {
                var given = new Object[values.size()];
                for (int i = 0; i < given.length; i++) given[i] = box(frame, values.get(i), arguments.get(i).type());
                var message = fail.message().formatted(given);
                throw fail.heading() == Stmt.Fail.Heading.POSITION ? machine.error(message) : ProgramError.of(message);
            }
        };
    }

    /** The value of an expression as an object. */
    static Object box(VirtualFrame frame, ValueNode value, Type type) {
        return switch (type) {
            case Type.IntegerType _ -> value.executeLong(frame);
            case Type.RealType _ -> value.executeDouble(frame);
            case Type.LogicalType _ -> value.executeBoolean(frame);
            case Type.ComplexType _, Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _,
                    Type.ArrayType _ ->
                    value.executeObject(frame);
        };
    }
}
