package org.fortranc.ir.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** Checks the statements of one procedure. */
final class StatementVerifier {
    private record Target(String label, boolean repeats) {}

    private final CoreVerifier.Names names;
    private final Deque<Target> labels = new ArrayDeque<>();
    private final Deque<Place.Variable> loopVariables = new ArrayDeque<>();
    private final Set<String> handles = new HashSet<>();

    StatementVerifier(CoreVerifier.Names names, List<Stmt> body) {
        this.names = names;
        Trees.forEachStmt(body, stmt -> {
            if (stmt instanceof Stmt.Transfer.Begin begin) handles.add(begin.handle());
        });
    }

    void verify(List<Stmt> body) {
        body.forEach(this::verify);
    }

    private void verify(Stmt stmt) {
        var expressions = new ExpressionVerifier(names, stmt.origin());
        switch (stmt) {
            case Stmt.Assign(var target, var value, _) -> {
                expressions.scalar(value);
                defines(stmt, expressions, target);
            }
            case Stmt.CopyValue(var target, var source, _) -> {
                boolean fits = target.type().equals(source.type()) && target.type() instanceof Type.StructureType
                        || target.type() instanceof Type.ClassType && source.type() instanceof Type.ClassType;
                if (!fits)
                    report(stmt, "copy of %s to %s", source.type(), target.type());
                expressions.check(source);
                defines(stmt, expressions, target);
            }
            case Stmt.Loop loop -> verify(loop, expressions);
            case Stmt.While(var label, var condition, var body, _) -> {
                expressions.logical(condition);
                within(label, true, body);
            }
            case Stmt.If(var condition, var whenTrue, var whenFalse, _) -> {
                expressions.logical(condition);
                verify(whenTrue);
                verify(whenFalse);
            }
            case Stmt.Select select -> verify(select, expressions);
            case Stmt.Call call -> verify(call, expressions);
            case Stmt.Return _, Stmt.Unresolved _ -> {}
            case Stmt.Leave(var label, _) -> {
                if (labels.stream().noneMatch(t -> t.label.equals(label)))
                    report(stmt, "nothing around has label '%s'", label);
            }
            case Stmt.Next(var label, _) -> {
                if (labels.stream().noneMatch(t -> t.repeats && t.label.equals(label)))
                    report(stmt, "no loop around has label '%s'", label);
            }
            case Stmt.Block(var label, var body, _) -> within(label, false, body);
            case Stmt.View view -> verify(view, expressions);
            case Stmt.PointTo(var pointer, var target, var lowerBounds, _) -> {
                expressions.check(pointer);
                expressions.check(target);
                lowerBounds.forEach(expressions::integer);
            }
            case Stmt.Allocate(var object, var bounds, var length, var dynamic, var status, var message, _) -> {
                expressions.check(object);
                if (bounds.size() != object.type().dimensions())
                    report(stmt, "%s bounds for %s", bounds.size(), object.type());
                bounds.forEach(b -> {
                    expressions.integer(b.lower());
                    expressions.integer(b.extent());
                });
                length.ifPresent(expressions::integer);
                dynamic.ifPresent(d -> {
                    if (d instanceof Stmt.Dynamic.Like(var pattern)) expressions.check(pattern);
                    if (!object.type().isPolymorphic()) report(stmt, "a dynamic type for %s", object.type());
                });
                status.ifPresent(p -> defines(stmt, expressions, p));
                message.ifPresent(p -> defines(stmt, expressions, p));
            }
            case Stmt.Deallocate(var object, _, var status, var message, _) -> {
                expressions.check(object);
                status.ifPresent(p -> defines(stmt, expressions, p));
                message.ifPresent(p -> defines(stmt, expressions, p));
            }
            case Stmt.Finalize(var object, _) -> expressions.check(object);
            case Stmt.Transfer transfer -> verify(transfer, expressions);
            case Stmt.Stop(_, var code, var quiet, _) -> {
                code.ifPresent(expressions::scalar);
                quiet.ifPresent(expressions::logical);
            }
            case Stmt.Fail(_, var arguments, _, _) -> arguments.forEach(expressions::scalar);
        }
    }

    private void verify(Stmt.Loop loop, ExpressionVerifier expressions) {
        var variable = loop.variable();
        if (!(variable.type() instanceof Type.IntegerType))
            report(loop, "loop over '%s' of %s", variable.name(), variable.type());
        for (var bound : List.of(loop.first(), loop.last(), loop.step())) {
            if (!bound.type().equals(variable.type())) report(loop, "loop bound of %s", bound.type());
            expressions.check(bound);
        }
        if (loop.step() instanceof Expr.IntLiteral(var value, _) && value == 0) report(loop, "loop with step 0");
        loop.reductions().forEach(r -> expressions.scalar(r.place()));
        defines(loop, expressions, variable);
        loopVariables.push(variable);
        within(loop.label(), true, loop.body());
        loopVariables.pop();
    }

    private void verify(Stmt.Select select, ExpressionVerifier expressions) {
        expressions.scalar(select.selector());
        for (var one : select.cases()) {
            for (var range : one.ranges()) {
                caseBound(select, range.low());
                caseBound(select, range.high());
            }
            verify(one.body());
        }
        verify(select.otherwise());
    }

    private void caseBound(Stmt.Select select, Optional<Expr> bound) {
        bound.ifPresent(b -> {
            if (!b.type().equals(select.selector().type()))
                report(select, "case of %s for a selector of %s", b.type(), select.selector().type());
        });
    }

    private void verify(Stmt.View view, ExpressionVerifier expressions) {
        expressions.array(view.name());
        expressions.check(view.array());
        var shape = names.local(view.name().name()).flatMap(Declaration::shape);
        if (!(shape.orElse(null) instanceof Shape.Assumed))
            report(view, "view '%s' has no assumed shape", view.name().name());
        int triplets = 0;
        for (var subscript : view.subscripts()) {
            switch (subscript) {
                case Stmt.ViewSubscript.At(var index) -> expressions.integer(index);
                case Stmt.ViewSubscript.Triplet(var first, var last, var step) -> {
                    triplets++;
                    expressions.integer(first);
                    expressions.integer(last);
                    expressions.integer(step);
                }
            }
        }
        if (triplets != view.name().type().dimensions())
            report(view, "view of %s triplets for %s", triplets, view.name().type());
        int rank = view.array().type().dimensions();
        if (rank != 0 && rank != view.subscripts().size() && !view.isReshaped()) {
            report(view, "%s subscripts for %s", view.subscripts().size(), view.array().type());
            return;
        }
        var part = view.part(view.anyElement());
        expressions.check(part);
        if (!part.type().equals(view.name().type().scalar()))
            report(view, "view of %s with elements of %s", view.name().type(), part.type());
    }

    private void verify(Stmt.Transfer transfer, ExpressionVerifier expressions) {
        if (!handles.contains(transfer.handle())) report(transfer, "nothing begins transfer '%s'", transfer.handle());
        switch (transfer) {
            case Stmt.Transfer.Begin(_, _, var controls, _) -> {
                for (var control : controls) {
                    switch (control) {
                        case Stmt.Control.Given(_, var value) -> expressions.check(value);
                        case Stmt.Control.InternalFile(var place) -> expressions.check(place);
                        case Stmt.Control.Format _, Stmt.Control.ListDirected _, Stmt.Control.Children _,
                                 Stmt.Control.Handles _ -> {}
                        case Stmt.Control.Namelist(_, var items, _) ->
                            items.forEach(item -> expressions.check(item.place()));
                        case Stmt.Control.Returned(_, var place) -> defines(transfer, expressions, place);
                    }
                }
            }
            case Stmt.Transfer.Put(_, var value, _) -> expressions.check(value);
            case Stmt.Transfer.Get(_, var target, _) -> defines(transfer, expressions, target);
            case Stmt.Transfer.End(_, var status, _) -> status.ifPresent(p -> defines(transfer, expressions, p));
        }
    }

    private void verify(Stmt.Call call, ExpressionVerifier expressions) {
        call.result().ifPresent(result -> defines(call, expressions, result));
        for (var argument : call.arguments()) {
            switch (argument) {
                case Stmt.Argument.ByValue(var value) -> expressions.scalar(value);
                case Stmt.Argument.ByReference(var place) -> expressions.scalar(place);
                case Stmt.Argument.ByDescriptor(var array) -> expressions.check(array);
                case Stmt.Argument.ByProcedure(var procedure) -> expressions.check(procedure);
                case Stmt.Argument.Absent() -> {}
            }
        }
        switch (call.target()) {
            case Stmt.Target.Direct(var name) -> {
                var callee = names.procedure(name);
                if (callee.isPresent()) fits(call, callee.get());
                else if (names.mustKnow(name.unit())) report(call, "procedure '%s' is not in the program", name);
            }
            case Stmt.Target.Slot(var object, var binding) -> {
                expressions.check(object);
                if (!names.hasBinding(object.type(), binding)) report(call, "%s has no binding '%s'", object.type(),
                        binding);
            }
            case Stmt.Target.Value(var procedure) -> {
                if (!(procedure.type() instanceof Type.ProcedureType)) report(call, "call of %s", procedure.type());
                expressions.check(procedure);
            }
            case Stmt.Target.Service _ -> {}
        }
    }

    /** A scalar result may have another type, as storage rules allow for arguments; an array needs an array. */
    private static boolean fitsResult(Stmt.Call call, Procedure callee) {
        var returned = callee.result().flatMap(callee::declaration);
        return call.result().isEmpty() || returned.isEmpty()
                || call.result().get().type().dimensions() == returned.get().type().dimensions();
    }

    private void fits(Stmt.Call call, Procedure callee) {
        if (callee.refusal().isPresent()) return;
        if (call.result().isPresent() && callee.result().isEmpty()) report(call, "'%s' has no result", callee.name());
        if (!fitsResult(call, callee)) report(call, "the result of '%s' has another rank", callee.name());
        if (call.arguments().size() != callee.dummies().size()) {
            report(call, "%s arguments for the %s of '%s'", call.arguments().size(), callee.dummies().size(),
                    callee.name());
            return;
        }
        for (int i = 0; i < callee.dummies().size(); i++) {
            var dummy = callee.declaration(callee.dummies().get(i));
            var argument = call.arguments().get(i);
            if (dummy.isPresent() && !fits(argument, dummy.get()))
                report(call, "argument %s of '%s' cannot be %s", i + 1, callee.name(),
                        argument.getClass().getSimpleName());
        }
    }

    private static boolean fits(Stmt.Argument argument, Declaration dummy) {
        boolean procedure = dummy.type() instanceof Type.ProcedureType && !dummy.has(Attribute.POINTER);
        if (dummy.type().hasAnyRank()) return !(argument instanceof Stmt.Argument.ByProcedure)
                && (!(argument instanceof Stmt.Argument.Absent) || dummy.has(Attribute.OPTIONAL));
        boolean descriptor = dummy.shape().isPresent() && !(dummy.shape().get() instanceof Shape.Explicit);
        return switch (argument) {
            // A fresh copy is also the one element of a contiguous array: of characters by F2018 15.5.2.11, of other
            // types where old programs call without an interface.
            case Stmt.Argument.ByValue _ -> !procedure && !descriptor;
            case Stmt.Argument.ByReference _ -> !descriptor;
            case Stmt.Argument.ByDescriptor(var array) -> !procedure && dummy.shape().isPresent()
                    && (!descriptor || array.type().dimensions() == dummy.type().dimensions());
            case Stmt.Argument.ByProcedure _ -> dummy.type() instanceof Type.ProcedureType;
            case Stmt.Argument.Absent() -> dummy.has(Attribute.OPTIONAL);
        };
    }

    /** Checks a place that the statement defines. */
    private void defines(Stmt stmt, ExpressionVerifier expressions, Place place) {
        expressions.check(place);
        if (place instanceof Place.Variable variable && loopVariables.contains(variable))
            report(stmt, "loop variable '%s' is defined in the loop", variable.name());
        var root = Trees.root(place);
        names.variable(root.unit(), root.name()).ifPresent(d -> {
            if (d.has(Attribute.READ_ONLY) || d.has(Attribute.CONSTANT))
                report(stmt, "'%s' is defined and is %s", d.name(), d.has(Attribute.CONSTANT) ? "a constant"
                        : "read only");
        });
    }

    private void within(String label, boolean repeats, List<Stmt> body) {
        labels.push(new Target(label, repeats));
        verify(body);
        labels.pop();
    }

    private void report(Stmt stmt, String format, Object... arguments) {
        names.report(stmt.origin(), format, arguments);
    }
}
