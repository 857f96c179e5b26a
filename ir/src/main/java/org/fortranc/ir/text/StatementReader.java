package org.fortranc.ir.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.source.SourceRange;

/** Reads what {@link StatementPrinter} prints. */
final class StatementReader {
    private static final Set<String> BODY_ENDS = Set.of("end", "else", "case", "otherwise");

    private final CoreScanner in;
    private final ExpressionReader expressions;
    private String file = "";

    StatementReader(CoreScanner in, ExpressionReader expressions) {
        this.in = in;
        this.expressions = expressions;
    }

    void inFile(String file) {
        this.file = file;
    }

    /** Reads statements up to a line that ends a body, which is left. */
    List<Stmt> body() {
        List<Stmt> body = new ArrayList<>();
        while (true) {
            var comments = comments();
            int start = in.position();
            var keyword = keyword();
            if (keyword.isPresent() && BODY_ENDS.contains(keyword.get())) {
                in.goTo(start);
                return body;
            }
            body.add(keyword.isPresent() ? statement(keyword.get(), comments) : assignment(comments));
        }
    }

    List<Stmt> bodyToEnd() {
        var body = body();
        end();
        return body;
    }

    void end() {
        if (!in.acceptWord("end")) throw in.error("expected 'end'");
        in.endLine();
    }

    /** Takes comment lines and skips empty ones. */
    List<String> comments() {
        List<String> comments = List.of();
        for (char c = in.peek(); c == '!' || c == '\n'; c = in.peek()) {
            var line = in.restOfLine();
            if (c == '\n') continue;
            if (comments.isEmpty()) comments = new ArrayList<>();
            comments.add(line.substring(1));
        }
        return comments;
    }

    /** Reads the mark of a line and the line's end. */
    Origin mark(List<String> comments) {
        if (!in.accept("@")) {
            in.endLine();
            return comments.isEmpty() ? Origin.NONE : new Origin(SourceRange.NONE, new Origin.Maker.Author(), comments);
        }
        var range = SourceRange.NONE;
        if (!in.accept("-")) {
            int line = (int) in.integer();
            int endLine = in.here(0) == '-' && in.accept("-") ? (int) in.integer() : line;
            range = new SourceRange(in.peek() == '"' ? in.quoted() : file, line, 1, endLine, 1);
        }
        Origin.Maker maker = in.acceptWord("by") ? new Origin.Maker.Pass(in.name())
                : in.acceptWord("model") ? new Origin.Maker.Model(in.quoted()) : new Origin.Maker.Author();
        in.endLine();
        return new Origin(range, maker, comments);
    }

    /** Takes the first word of a line unless the line defines a variable of that name. */
    private Optional<String> keyword() {
        if (in.peek() == '`') return Optional.empty();
        int start = in.position();
        var word = in.name();
        char next = in.peek();
        boolean defines = next == '[' || next == '%' || next == '{' || next == '='
                || next == '-' && in.here(1) == '>' || next == ':' && in.here(1) == ':';
        if (defines) in.goTo(start);
        return defines ? Optional.empty() : Optional.of(word);
    }

    private Stmt assignment(List<String> comments) {
        var target = expressions.place();
        in.expect("=");
        if (in.acceptWord("call")) {
            if (target instanceof Place.Variable result) return call(Optional.of(result), comments);
            throw in.error("the result of a call goes to a variable");
        }
        var value = expressions.expression();
        return new Stmt.Assign(target, value, mark(comments));
    }

    private Stmt statement(String keyword, List<String> comments) {
        return switch (keyword) {
            case "copy" -> {
                var target = expressions.place();
                in.expect("=");
                yield new Stmt.CopyValue(target, expressions.place(), mark(comments));
            }
            case "loop" -> loop(comments);
            case "while" -> {
                var condition = expressions.expression();
                var label = label();
                var origin = mark(comments);
                yield new Stmt.While(label, condition, bodyToEnd(), origin);
            }
            case "if" -> conditional(comments);
            case "select" -> select(comments);
            case "call" -> call(Optional.empty(), comments);
            case "return" -> new Stmt.Return(mark(comments));
            case "leave" -> new Stmt.Leave(in.name(), mark(comments));
            case "next" -> new Stmt.Next(in.name(), mark(comments));
            case "block" -> {
                var label = in.name();
                var origin = mark(comments);
                yield new Stmt.Block(label, bodyToEnd(), origin);
            }
            case "view" -> {
                var name = expressions.variable();
                in.expect("=");
                var array = expressions.place();
                var subscripts = list("(", this::viewSubscript, ")");
                var whole = new Stmt.View(name, array, subscripts, Origin.NONE).anyElement();
                var parts = Stmt.ViewPart.between(whole, expressions.parts(whole));
                yield new Stmt.View(name, array, subscripts, parts, mark(comments));
            }
            case "point" -> {
                var pointer = expressions.place();
                in.expect("=>");
                var target = expressions.expression();
                List<Expr> lowerBounds = in.acceptWord("from") ? expressions.list() : List.of();
                yield new Stmt.PointTo(pointer, target, lowerBounds, mark(comments));
            }
            case "allocate" -> {
                var object = expressions.place();
                List<Stmt.Bounds> bounds = in.peek() == '(' ? list("(", this::bounds, ")") : List.of();
                var length = clause("length", expressions::expression);
                var dynamic = dynamic();
                var status = clause("status", expressions::place);
                var message = clause("message", expressions::place);
                yield new Stmt.Allocate(object, bounds, length, dynamic, status, message, mark(comments));
            }
            case "deallocate" -> {
                var object = expressions.place();
                var strictness = in.acceptWord("implied") ? Stmt.Deallocate.Strictness.IMPLIED
                        : Stmt.Deallocate.Strictness.STATED;
                var status = clause("status", expressions::place);
                var message = clause("message", expressions::place);
                yield new Stmt.Deallocate(object, strictness, status, message, mark(comments));
            }
            case "finalize" -> new Stmt.Finalize(expressions.place(), mark(comments));
            case "begin" -> {
                var handle = in.name();
                var operation = in.constant(Stmt.Operation.class);
                var controls = list("(", this::control, ")");
                yield new Stmt.Transfer.Begin(handle, operation, controls, mark(comments));
            }
            case "put" -> new Stmt.Transfer.Put(in.name(), expressions.expression(), mark(comments));
            case "get" -> new Stmt.Transfer.Get(in.name(), expressions.place(), mark(comments));
            case "finish" -> new Stmt.Transfer.End(in.name(), clause("status", expressions::place), mark(comments));
            case "stop" -> stop(Stmt.Stop.Kind.STOP, comments);
            case "error_stop" -> stop(Stmt.Stop.Kind.ERROR_STOP, comments);
            case "fail" -> {
                var heading = in.acceptWord("unplaced") ? Stmt.Fail.Heading.NONE : Stmt.Fail.Heading.POSITION;
                var message = in.quoted();
                List<Expr> arguments = in.peek() == '(' ? list("(", expressions::expression, ")") : List.of();
                yield new Stmt.Fail(message, arguments, heading, mark(comments));
            }
            case "unresolved" -> {
                var reason = in.quoted();
                var fortran = in.quoted();
                var reads = in.acceptWord("reads") ? list("(", in::name, ")") : List.<String>of();
                var writes = in.acceptWord("writes") ? list("(", in::name, ")") : List.<String>of();
                yield new Stmt.Unresolved(reason, fortran, reads, writes, mark(comments));
            }
            default -> throw in.error("'" + keyword + "' begins no statement");
        };
    }

    private Optional<Stmt.Dynamic> dynamic() {
        if (in.acceptWord("of")) return Optional.of(new Stmt.Dynamic.Given(TypeReader.scalar(in)));
        return in.acceptWord("like") ? Optional.of(new Stmt.Dynamic.Like(expressions.place())) : Optional.empty();
    }

    private Stmt loop(List<String> comments) {
        var variable = expressions.variable();
        in.expect("=");
        var first = expressions.expression();
        in.expect(",");
        var last = expressions.expression();
        var step = in.accept(",") ? expressions.expression() : StatementPrinter.one(variable.type());
        var finalValue = in.acceptWord("dead") ? Stmt.Loop.FinalValue.DEAD : Stmt.Loop.FinalValue.LIVE;
        var schedule = in.acceptWord("vector") ? Stmt.Loop.Schedule.VECTOR
                : in.acceptWord("parallel") ? Stmt.Loop.Schedule.PARALLEL : Stmt.Loop.Schedule.SEQUENTIAL;
        List<Stmt.Reduction> reductions = in.acceptWord("reduce") ? list("(", this::reduction, ")") : List.of();
        var label = label();
        var origin = mark(comments);
        return new Stmt.Loop(label, variable, first, last, step, schedule, finalValue, reductions, bodyToEnd(), origin);
    }

    private Stmt.Reduction reduction() {
        var operator = in.constant(Stmt.Reduction.Operator.class);
        return new Stmt.Reduction(expressions.place(), operator);
    }

    private String label() {
        return in.acceptWord("as") ? in.name() : "";
    }

    private Stmt.If conditional(List<String> comments) {
        var condition = expressions.expression();
        var origin = mark(comments);
        List<Stmt> whenTrue = body();
        List<Stmt> whenFalse = List.of();
        if (!in.acceptWord("else")) {
            end();
        } else if (in.acceptWord("if")) {
            whenFalse = List.of(conditional(List.of()));
        } else {
            in.endLine();
            whenFalse = bodyToEnd();
        }
        return new Stmt.If(condition, whenTrue, whenFalse, origin);
    }

    private Stmt select(List<String> comments) {
        var selector = expressions.expression();
        var origin = mark(comments);
        comments();
        List<Stmt.Case> cases = new ArrayList<>();
        while (in.acceptWord("case")) {
            List<Stmt.CaseRange> ranges = new ArrayList<>();
            do ranges.add(range()); while (in.accept(","));
            in.endLine();
            cases.add(new Stmt.Case(ranges, body()));
        }
        List<Stmt> otherwise = List.of();
        if (in.acceptWord("otherwise")) {
            in.endLine();
            otherwise = body();
        }
        end();
        return new Stmt.Select(selector, cases, otherwise, origin);
    }

    private Stmt.CaseRange range() {
        Optional<Expr> low = in.peek() == ':' ? Optional.empty() : Optional.of(expressions.expression());
        if (!in.accept(":")) return new Stmt.CaseRange(low, low);
        boolean open = in.atLineEnd() || in.peek() == ',';
        return new Stmt.CaseRange(low, open ? Optional.empty() : Optional.of(expressions.expression()));
    }

    private Stmt call(Optional<Place.Variable> result, List<String> comments) {
        Stmt.Target target;
        if (isWordBeforeName("via")) {
            in.acceptWord("via");
            target = new Stmt.Target.Value(expressions.place());
        } else if (isWordBeforeName("slot")) {
            in.acceptWord("slot");
            var binding = in.name();
            if (!in.acceptWord("of")) throw in.error("expected 'of'");
            target = new Stmt.Target.Slot(expressions.place(), binding);
        } else if (isWordBeforeName("service")) {
            in.acceptWord("service");
            target = new Stmt.Target.Service(in.constant(IntrinsicSubroutine.class));
        } else {
            target = new Stmt.Target.Direct(expressions.procedureName());
        }
        var arguments = list("(", this::argument, ")");
        return new Stmt.Call(result, target, arguments, mark(comments));
    }

    /** Tells {@code call via p(x)} from a call of a procedure 'via'. */
    private boolean isWordBeforeName(String word) {
        if (!in.startsWord(word)) return false;
        int start = in.position();
        in.acceptWord(word);
        boolean name = in.startsName();
        in.goTo(start);
        return name;
    }

    private Stmt.Argument argument() {
        if (in.accept("&")) return new Stmt.Argument.ByReference(expressions.place());
        if (in.accept("=>")) return new Stmt.Argument.ByProcedure(expressions.expression());
        if (in.acceptWord("absent")) {
            if (in.accept("()")) return new Stmt.Argument.Absent();
            in.goTo(in.position() - "absent".length());
        }
        var value = expressions.expression();
        if (!in.accept("[]")) return new Stmt.Argument.ByValue(value);
        if (value instanceof Place array) return new Stmt.Argument.ByDescriptor(array);
        throw in.error("expected an array");
    }

    private Stmt.ViewSubscript viewSubscript() {
        var first = expressions.expression();
        if (!in.accept(":")) return new Stmt.ViewSubscript.At(first);
        var last = expressions.expression();
        var step = in.accept(":") ? expressions.expression() : StatementPrinter.one(first.type());
        return new Stmt.ViewSubscript.Triplet(first, last, step);
    }

    private Stmt.Bounds bounds() {
        var extent = expressions.expression();
        return new Stmt.Bounds(lower(), extent);
    }

    /** The lower bound after an extent. */
    Expr lower() {
        return in.acceptWord("from") ? expressions.expression() : Expr.IntLiteral.of(1);
    }

    private Stmt.Control control() {
        var word = in.name();
        return switch (word) {
            case "internal" -> new Stmt.Control.InternalFile(expressions.place());
            case "format" -> new Stmt.Control.Format(in.quoted());
            case "list" -> new Stmt.Control.ListDirected();
            case "children" -> new Stmt.Control.Children();
            case "namelist" -> new Stmt.Control.Namelist(in.name(), list("(", this::namelistItem, ")"),
                    in.accept("defined") ? Set.copyOf(list("(", in::quoted, ")")) : Set.of());
            case "handles" -> {
                var conditions = EnumSet.noneOf(Stmt.Condition.class);
                while (in.startsName()) conditions.add(in.constant(Stmt.Condition.class));
                yield new Stmt.Control.Handles(conditions);
            }
            default -> {
                var keyword = Words.constant(Stmt.Keyword.class, word);
                if (in.accept("=>")) yield new Stmt.Control.Returned(keyword, expressions.place());
                in.expect("=");
                yield new Stmt.Control.Given(keyword, expressions.expression());
            }
        };
    }

    private Stmt.NamelistItem namelistItem() {
        var name = in.name();
        in.expect("=");
        return new Stmt.NamelistItem(name, expressions.place());
    }

    private Stmt stop(Stmt.Stop.Kind kind, List<String> comments) {
        var code = clause("code", expressions::expression);
        var quiet = clause("quiet", expressions::expression);
        return new Stmt.Stop(kind, code, quiet, mark(comments));
    }

    private <T> Optional<T> clause(String word, Supplier<T> content) {
        if (!in.acceptWord(word)) return Optional.empty();
        in.expect("(");
        var value = content.get();
        in.expect(")");
        return Optional.of(value);
    }

    private <T> List<T> list(String open, Supplier<T> item, String close) {
        List<T> list = new ArrayList<>();
        in.expect(open);
        if (in.accept(close)) return list;
        do list.add(item.get()); while (in.accept(","));
        in.expect(close);
        return list;
    }
}
