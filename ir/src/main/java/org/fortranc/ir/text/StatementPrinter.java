package org.fortranc.ir.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.source.SourceRange;

/** Statements, one a line, ended by the mark of their origin; bodies are indented and ended by {@code end}. */
final class StatementPrinter {
    private final StringBuilder out;
    private final ExpressionPrinter expressions;
    private String file = "";

    StatementPrinter(StringBuilder out, ExpressionPrinter expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    /** Origins in this file do not name it. */
    void inFile(String file) {
        this.file = file;
    }

    void print(List<Stmt> body, int depth) {
        for (var stmt : body) print(stmt, depth);
    }

    void indent(int depth) {
        out.append("  ".repeat(depth));
    }

    void comments(Origin origin, int depth) {
        for (var comment : origin.comments()) {
            indent(depth);
            out.append('!').append(comment).append('\n');
        }
    }

    /** Ends a line with {@code @ line}; nothing for {@link Origin#NONE}. */
    void mark(Origin origin) {
        var range = origin.range();
        boolean nowhere = range.equals(SourceRange.NONE);
        if (!nowhere || !(origin.maker() instanceof Origin.Maker.Author)) {
            out.append(" @");
            if (nowhere) out.append('-');
            else out.append(range.line());
            if (range.endLine() != range.line()) out.append('-').append(range.endLine());
            if (!nowhere && !range.file().equals(file)) out.append(' ').append(Words.quoted(range.file()));
            switch (origin.maker()) {
                case Origin.Maker.Author() -> {}
                case Origin.Maker.Pass(var name) -> out.append(" by ").append(Words.name(name));
                case Origin.Maker.Model(var digest) -> out.append(" model ").append(Words.quoted(digest));
            }
        }
        out.append('\n');
    }

    private void print(Stmt stmt, int depth) {
        comments(stmt.origin(), depth);
        indent(depth);
        switch (stmt) {
            case Stmt.Assign(var target, var value, _) -> line(stmt, target, " = ", value);
            case Stmt.CopyValue(var target, var source, _) -> {
                out.append("copy ");
                line(stmt, target, " = ", source);
            }
            case Stmt.Loop loop -> loop(loop, depth);
            case Stmt.While(var label, var condition, var body, _) -> {
                out.append("while ");
                expressions.print(condition);
                label(label);
                mark(stmt.origin());
                body(body, depth);
            }
            case Stmt.If conditional -> conditional(conditional, depth);
            case Stmt.Select select -> select(select, depth);
            case Stmt.Call call -> call(call);
            case Stmt.Return _ -> {
                out.append("return");
                mark(stmt.origin());
            }
            case Stmt.Leave(var label, _) -> {
                out.append("leave ").append(Words.name(label));
                mark(stmt.origin());
            }
            case Stmt.Next(var label, _) -> {
                out.append("next ").append(Words.name(label));
                mark(stmt.origin());
            }
            case Stmt.Block(var label, var body, _) -> {
                out.append("block ").append(Words.name(label));
                mark(stmt.origin());
                body(body, depth);
            }
            case Stmt.View(var name, var array, var subscripts, var parts, _) -> {
                out.append("view ");
                expressions.print(name);
                out.append(" = ");
                expressions.print(array);
                out.append('(');
                separated(subscripts, this::viewSubscript);
                out.append(')');
                Type whole = array.type().scalar();
                for (var part : parts) whole = expressions.printPart(part, whole);
                mark(stmt.origin());
            }
            case Stmt.PointTo(var pointer, var target, var lowerBounds, _) -> {
                out.append("point ");
                expressions.print(pointer);
                out.append(" => ");
                expressions.print(target);
                if (!lowerBounds.isEmpty()) {
                    out.append(" from ");
                    expressions.printList(lowerBounds);
                }
                mark(stmt.origin());
            }
            case Stmt.Allocate(var object, var bounds, var length, var dynamic, var status, var message, _) -> {
                out.append("allocate ");
                expressions.print(object);
                if (!bounds.isEmpty()) {
                    out.append('(');
                    separated(bounds, b -> dimension(b.lower(), Optional.of(b.extent())));
                    out.append(')');
                }
                clause("length", length);
                dynamic.ifPresent(this::dynamic);
                clause("status", status);
                clause("message", message);
                mark(stmt.origin());
            }
            case Stmt.Deallocate(var object, var strictness, var status, var message, _) -> {
                out.append("deallocate ");
                expressions.print(object);
                if (strictness == Stmt.Deallocate.Strictness.IMPLIED) out.append(" implied");
                clause("status", status);
                clause("message", message);
                mark(stmt.origin());
            }
            case Stmt.Finalize(var object, _) -> {
                out.append("finalize ");
                expressions.print(object);
                mark(stmt.origin());
            }
            case Stmt.Transfer transfer -> transfer(transfer);
            case Stmt.Stop(var kind, var code, var quiet, _) -> {
                out.append(Words.word(kind));
                clause("code", code);
                clause("quiet", quiet);
                mark(stmt.origin());
            }
            case Stmt.Fail(var message, var arguments, var heading, _) -> {
                out.append(heading == Stmt.Fail.Heading.POSITION ? "fail " : "fail unplaced ")
                        .append(Words.quoted(message));
                if (!arguments.isEmpty()) {
                    out.append('(');
                    expressions.printList(arguments);
                    out.append(')');
                }
                mark(stmt.origin());
            }
            case Stmt.Unresolved(var reason, var fortran, var reads, var writes, _) -> {
                out.append("unresolved ").append(Words.quoted(reason)).append(' ').append(Words.quoted(fortran));
                names("reads", reads);
                names("writes", writes);
                mark(stmt.origin());
            }
        }
    }

    private void dynamic(Stmt.Dynamic dynamic) {
        switch (dynamic) {
            case Stmt.Dynamic.Given(var type) -> out.append(" of ").append(TypePrinter.print(type));
            case Stmt.Dynamic.Like(var object) -> {
                out.append(" like ");
                expressions.print(object);
            }
        }
    }

    private void line(Stmt stmt, Expr left, String sign, Expr right) {
        expressions.print(left);
        out.append(sign);
        expressions.print(right);
        mark(stmt.origin());
    }

    private void body(List<Stmt> body, int depth) {
        print(body, depth + 1);
        end(depth);
    }

    private void end(int depth) {
        indent(depth);
        out.append("end\n");
    }

    private void label(String label) {
        if (!label.isEmpty()) out.append(" as ").append(Words.name(label));
    }

    private void loop(Stmt.Loop loop, int depth) {
        out.append("loop ");
        expressions.print(loop.variable());
        out.append(" = ");
        expressions.print(loop.first());
        out.append(", ");
        expressions.print(loop.last());
        if (!loop.step().equals(one(loop.variable().type()))) {
            out.append(", ");
            expressions.print(loop.step());
        }
        if (loop.finalValue() == Stmt.Loop.FinalValue.DEAD) out.append(" dead");
        if (loop.schedule() != Stmt.Loop.Schedule.SEQUENTIAL) out.append(' ').append(Words.word(loop.schedule()));
        if (!loop.reductions().isEmpty()) {
            out.append(" reduce(");
            separated(loop.reductions(), r -> {
                out.append(Words.word(r.operator())).append(' ');
                expressions.print(r.place());
            });
            out.append(')');
        }
        label(loop.label());
        mark(loop.origin());
        body(loop.body(), depth);
    }

    /** The step that is not printed. */
    static Expr one(Type type) {
        return new Expr.IntLiteral(1, type instanceof Type.IntegerType integer ? integer : Type.INTEGER);
    }

    private void conditional(Stmt.If first, int depth) {
        out.append("if ");
        for (var now = first;;) {
            expressions.print(now.condition());
            mark(now.origin());
            print(now.whenTrue(), depth + 1);
            if (now.whenFalse().isEmpty()) break;
            indent(depth);
            if (now.whenFalse().size() == 1 && now.whenFalse().getFirst() instanceof Stmt.If nested
                    && nested.origin().comments().isEmpty()) {
                out.append("else if ");
                now = nested;
            } else {
                out.append("else\n");
                print(now.whenFalse(), depth + 1);
                break;
            }
        }
        end(depth);
    }

    private void select(Stmt.Select select, int depth) {
        out.append("select ");
        expressions.print(select.selector());
        mark(select.origin());
        for (var one : select.cases()) {
            indent(depth);
            out.append("case ");
            separated(one.ranges(), this::range);
            out.append('\n');
            print(one.body(), depth + 1);
        }
        if (!select.otherwise().isEmpty()) {
            indent(depth);
            out.append("otherwise\n");
            print(select.otherwise(), depth + 1);
        }
        end(depth);
    }

    private void range(Stmt.CaseRange range) {
        range.low().ifPresent(expressions::print);
        if (range.low().isPresent() && range.low().equals(range.high())) return;
        out.append(':');
        range.high().ifPresent(expressions::print);
    }

    private void call(Stmt.Call call) {
        call.result().ifPresent(result -> {
            expressions.print(result);
            out.append(" = ");
        });
        out.append("call ");
        switch (call.target()) {
            case Stmt.Target.Direct(var procedure) -> expressions.print(procedure);
            case Stmt.Target.Slot(var object, var binding) -> {
                out.append("slot ").append(Words.name(binding)).append(" of ");
                expressions.print(object);
            }
            case Stmt.Target.Value(var procedure) -> {
                out.append("via ");
                expressions.print(procedure);
            }
            case Stmt.Target.Service(var subroutine) -> out.append("service ").append(Words.word(subroutine));
        }
        out.append('(');
        separated(call.arguments(), this::argument);
        out.append(')');
        mark(call.origin());
    }

    private void argument(Stmt.Argument argument) {
        switch (argument) {
            case Stmt.Argument.ByValue(var value) -> expressions.print(value);
            case Stmt.Argument.ByReference(var place) -> {
                out.append('&');
                expressions.print(place);
            }
            case Stmt.Argument.ByDescriptor(var array) -> {
                expressions.print(array);
                out.append("[]");
            }
            case Stmt.Argument.ByProcedure(var procedure) -> {
                out.append("=> ");
                expressions.print(procedure);
            }
            case Stmt.Argument.Absent() -> out.append("absent()");
        }
    }

    private void viewSubscript(Stmt.ViewSubscript subscript) {
        switch (subscript) {
            case Stmt.ViewSubscript.At(var index) -> expressions.print(index);
            case Stmt.ViewSubscript.Triplet(var first, var last, var step) -> {
                expressions.print(first);
                out.append(" : ");
                expressions.print(last);
                if (!step.equals(one(first.type()))) {
                    out.append(" : ");
                    expressions.print(step);
                }
            }
        }
    }

    /** {@code extent}, or {@code extent from lower} where the lower bound is not 1; {@code *} for no extent. */
    void dimension(Expr lower, Optional<Expr> extent) {
        extent.ifPresentOrElse(expressions::print, () -> out.append('*'));
        if (!lower.equals(Expr.IntLiteral.of(1))) {
            out.append(" from ");
            expressions.print(lower);
        }
    }

    private void transfer(Stmt.Transfer transfer) {
        var handle = Words.name(transfer.handle());
        switch (transfer) {
            case Stmt.Transfer.Begin(_, var operation, var controls, _) -> {
                out.append("begin ").append(handle).append(' ').append(Words.word(operation)).append('(');
                separated(controls, this::control);
                out.append(')');
            }
            case Stmt.Transfer.Put(_, var value, _) -> {
                out.append("put ").append(handle).append(' ');
                expressions.print(value);
            }
            case Stmt.Transfer.Get(_, var target, _) -> {
                out.append("get ").append(handle).append(' ');
                expressions.print(target);
            }
            case Stmt.Transfer.End(_, var status, _) -> {
                out.append("finish ").append(handle);
                clause("status", status);
            }
        }
        mark(transfer.origin());
    }

    private void control(Stmt.Control control) {
        switch (control) {
            case Stmt.Control.Given(var keyword, var value) -> {
                out.append(Words.word(keyword)).append(" = ");
                expressions.print(value);
            }
            case Stmt.Control.InternalFile(var place) -> {
                out.append("internal ");
                expressions.print(place);
            }
            case Stmt.Control.Format(var text) -> out.append("format ").append(Words.quoted(text));
            case Stmt.Control.ListDirected() -> out.append("list");
            case Stmt.Control.Children() -> out.append("children");
            case Stmt.Control.Namelist(var group, var items, var defined) -> {
                out.append("namelist ").append(Words.name(group)).append('(');
                separated(items, item -> {
                    out.append(Words.name(item.name())).append(" = ");
                    expressions.print(item.place());
                });
                out.append(')');
                if (!defined.isEmpty()) {
                    out.append(" defined(");
                    separated(List.copyOf(defined), type -> out.append(Words.quoted(type)));
                    out.append(')');
                }
            }
            case Stmt.Control.Returned(var keyword, var place) -> {
                out.append(Words.word(keyword)).append(" => ");
                expressions.print(place);
            }
            case Stmt.Control.Handles(var conditions) -> {
                out.append("handles");
                conditions.stream().sorted().forEach(c -> out.append(' ').append(Words.word(c)));
            }
        }
    }

    private void clause(String word, Optional<? extends Expr> expr) {
        expr.ifPresent(e -> {
            out.append(' ').append(word).append('(');
            expressions.print(e);
            out.append(')');
        });
    }

    private void names(String word, List<String> names) {
        if (names.isEmpty()) return;
        out.append(' ').append(word).append('(');
        separated(names, name -> out.append(Words.name(name)));
        out.append(')');
    }

    private <T> void separated(List<T> list, Consumer<? super T> print) {
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) out.append(", ");
            print.accept(list.get(i));
        }
    }
}
