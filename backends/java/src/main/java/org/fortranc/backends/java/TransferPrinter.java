package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Control;
import org.fortranc.ir.core.Stmt.Keyword;
import org.fortranc.ir.core.Stmt.Operation;
import org.fortranc.ir.core.Stmt.Transfer;
import org.fortranc.ir.core.Type;

/** Input and output statements as chains of calls on the run time's statement objects. */
final class TransferPrinter {
    /** What INQUIRE may leave as it is, so that it takes the present value. */
    private static final Set<Keyword> MAY_STAY = EnumSet.of(Keyword.NAME, Keyword.ACTION, Keyword.DELIM, Keyword.SIGN,
            Keyword.ROUND, Keyword.ASYNCHRONOUS, Keyword.CONVERT, Keyword.POS);

    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;
    private final StatementPrinter statements;
    private final Map<String, Begun> begun = new HashMap<>();

    TransferPrinter(ProcedureScope scope, ExpressionPrinter expressions, StatementPrinter statements) {
        this.scope = scope;
        this.expressions = expressions;
        this.statements = statements;
    }

    /** A statement under way: its Java variable, and what to fetch from it at the end. */
    private record Begun(String name, Operation operation, List<Control.Returned> returned) {}

    /**
     * Prints one whole statement as one chain if nothing but plain output items stands between its begin and its end.
     *
     * @return how many statements of {@code body} from {@code from} on that took; 0 if it cannot be done
     */
    int chain(List<Stmt> body, int from, JavaText out) {
        if (!(body.get(from) instanceof Transfer.Begin begin) || begin.operation() == Operation.READ
                || begin.operation() == Operation.INQUIRE_LENGTH) return 0;
        if (begin.controls().stream().anyMatch(c -> c instanceof Control.Returned(var keyword, _)
                && keyword != Keyword.IOMSG)) return 0;
        var code = CodeBlock.builder().add("$L", opening(begin));
        for (int i = from + 1; i < body.size(); i++) {
            switch (body.get(i)) {
                case Transfer.Put(var handle, var value, _) when handle.equals(begin.handle()) ->
                        code.add("$L", item(value));
                case Transfer.End(var handle, var status, _) when handle.equals(begin.handle()) -> {
                    code.add(".end()");
                    var call = new JavaExpression(code.build(), JavaExpression.Level.PRIMARY);
                    out.comments(begin.origin());
                    out.statement(begin.origin(), "$L", status.map(s -> store(s, call, Type.INTEGER))
                            .orElse(call.code()));
                    return i - from + 1;
                }
                default -> {
                    return 0;
                }
            }
        }
        return 0;
    }

    void print(Transfer transfer, JavaText out) {
        var at = transfer.origin();
        switch (transfer) {
            case Transfer.Begin begin -> {
                var name = scope.claim(begin.operation().name().toLowerCase(Locale.ROOT));
                var returned = new ArrayList<Control.Returned>();
                for (var control : begin.controls())
                    if (control instanceof Control.Returned r && r.keyword() != Keyword.IOMSG) returned.add(r);
                begun.put(begin.handle(), new Begun(name, begin.operation(), returned));
                if (begin.operation() == Operation.INQUIRE_LENGTH) out.statement(at, "int $L = 0", name);
                else out.statement(at, "final var $L = $L", name, opening(begin));
            }
            case Transfer.Put(var handle, var value, _) -> {
                if (begun(handle).operation() == Operation.INQUIRE_LENGTH)
                    out.statement(at, "$L += $L", begun(handle).name(), bytes(value).code());
                else out.statement(at, "$L$L", begun(handle).name(), item(value));
            }
            case Transfer.Get(var handle, var target, _) -> out.statement(at, "$L", get(begun(handle).name(), target));
            case Transfer.End(var handle, var status, _) -> {
                var statement = begun(handle);
                if (statement.operation() == Operation.INQUIRE_LENGTH) {
                    for (var returned : statement.returned()) out.statement(at, "$L", store(returned.place(),
                            JavaExpression.name(statement.name()), Type.INTEGER));
                    return;
                }
                var call = JavaExpression.primary("$L.end()", statement.name());
                out.statement(at, "$L", status.map(s -> store(s, call, Type.INTEGER)).orElse(call.code()));
                for (var returned : statement.returned()) out.statement(at, "$L", fetch(statement, returned));
            }
        }
    }

    private Begun begun(String handle) {
        var known = begun.get(handle);
        if (known == null) throw new IllegalStateException("transfer '" + handle + "' is not begun");
        return known;
    }

    private CodeBlock opening(Transfer.Begin begin) {
        var io = scope.link(RuntimeNames.io("Io"));
        var code = CodeBlock.builder().add("$L.$L()", io, switch (begin.operation()) {
            case READ, WRITE, OPEN, CLOSE, INQUIRE, REWIND, BACKSPACE, ENDFILE, FLUSH ->
                    begin.operation().name().toLowerCase(Locale.ROOT);
            case WAIT -> "await";
            case INQUIRE_LENGTH -> throw new IllegalStateException("INQUIRE (IOLENGTH=) opens nothing");
        });
        for (var control : begin.controls()) code.add("$L", control(control));
        if (begin.operation() == Operation.READ || begin.operation() == Operation.WRITE) code.add(".begin()");
        return code.build();
    }

    private CodeBlock control(Control control) {
        return switch (control) {
            case Control.Given(var keyword, var value) -> given(keyword, value);
            case Control.InternalFile(var place) -> CodeBlock.of(".internal($L)", place.type().dimensions() > 0
                    ? expressions.places().view(place) : expressions.print(place).code());
            case Control.Format(var text) -> CodeBlock.of(".format($L)", scope.unit().format(text));
            case Control.ListDirected _ -> CodeBlock.of(".listDirected()");
            case Control.Children _ -> CodeBlock.of(".children()");
            case Control.Namelist namelist -> CodeBlock.of(".namelist($L)",
                    new NamelistPrinter(scope, expressions).group(namelist));
            case Control.Returned(var keyword, var place) -> switch (keyword) {
                case IOMSG -> CodeBlock.of(".iomsg($L)", expressions.print(place).code());
                case NEWUNIT -> CodeBlock.of(".newunit()");
                default -> CodeBlock.of("");
            };
            case Control.Handles(var conditions) -> {
                var code = CodeBlock.builder();
                for (var condition : Stmt.Condition.values()) {
                    if (conditions.contains(condition)) code.add(switch (condition) {
                        case IOSTAT -> ".iostat()";
                        case ERR -> ".err()";
                        case END -> ".endOfFile()";
                        case EOR -> ".endOfRecord()";
                    });
                }
                yield code.build();
            }
        };
    }

    private CodeBlock given(Keyword keyword, Expr value) {
        var method = keyword == Keyword.FMT ? "format" : keyword.name().toLowerCase(Locale.ROOT);
        if (keyword == Keyword.FMT && value instanceof Place place && place.type().dimensions() > 0)
            return CodeBlock.of(".format($T.joined($L))", RuntimeNames.TEXT, expressions.places().view(place));
        return CodeBlock.of(".$L($L)", method, expressions.print(value).code());
    }

    private CodeBlock item(Expr value) {
        if (value instanceof Place array && array.type().dimensions() > 0) return items(array);
        var java = expressions.print(value).code();
        return switch (value.type().scalar()) {
            case Type.LogicalType(var kind) -> CodeBlock.of(".item($L, $L)", java, kind);
            case Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                    throw new NotExpressible("A derived type in an item list");
            default -> CodeBlock.of(".item($L)", java);
        };
    }

    /** What an item takes in an unformatted record. */
    private JavaExpression bytes(Expr value) {
        var type = value.type().scalar();
        var each = type instanceof Type.CharacterType
                ? expressions.print(new Expr.Length(value, Type.INTEGER))
                        : JavaExpression.integer(scope.index().bytes(type));
        return value instanceof Place array && array.type().dimensions() > 0
                ? JavaExpression.primary("$L.size()", expressions.places().view(array)).times(each) : each;
    }

    private CodeBlock items(Place array) {
        var type = array.type().scalar();
        if (type instanceof Type.StructureType) throw new NotExpressible("An array of derived type in an item list");
        return CodeBlock.of(".items($L, $L)", expressions.places().view(array), elementType(type));
    }

    static CodeBlock elementType(Type.Scalar type) {
        var name = switch (type) {
            case Type.IntegerType(var kind) -> "INTEGER" + kind;
            case Type.RealType(var kind) -> "REAL" + kind;
            case Type.ComplexType(var kind) -> "COMPLEX" + kind;
            case Type.LogicalType(var kind) -> "LOGICAL" + kind;
            case Type.CharacterType _ -> "CHARACTER";
            case Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                    throw new NotExpressible("A derived type in an item list");
        };
        return CodeBlock.of("$T.$L", RuntimeNames.io("ElementType"), name);
    }

    private CodeBlock get(String statement, Place target) {
        if (target.type().dimensions() > 0) return CodeBlock.of("$L$L", statement, items(target));
        var type = target.type().scalar();
        var now = expressions.print(target);
        return switch (type) {
            case Type.CharacterType _ -> CodeBlock.of("$L.read($L)", statement, now.code());
            case Type.LogicalType(var kind) -> expressions.places().store(target,
                    JavaExpression.primary("$L.read($L, $L)", statement, now.code(), kind));
            case Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                    throw new NotExpressible("A derived type in an item list");
            default -> expressions.places().store(target, JavaExpression.primary("$L.read($L)", statement, now.code()));
        };
    }

    /** A value that the finished statement tells, into its variable. */
    private CodeBlock fetch(Begun statement, Control.Returned returned) {
        var keyword = returned.keyword();
        var method = keyword == Keyword.NEWUNIT ? "number" : keyword.name().toLowerCase(Locale.ROOT);
        Type.Scalar type = switch (keyword) {
            case EXIST, OPENED, NAMED, PENDING -> Type.LOGICAL;
            case NUMBER, NEWUNIT, ID -> Type.INTEGER;
            case SIZE -> statement.operation() == Operation.INQUIRE ? Type.LONG : Type.INTEGER;
            case POS, RECL, NEXTREC -> Type.LONG;
            default -> Type.CHARACTER;
        };
        boolean mayStay = statement.operation() == Operation.INQUIRE && MAY_STAY.contains(keyword);
        var present = mayStay ? expressions.convert(expressions.print(returned.place()), returned.place().type().scalar(),
                type).code() : CodeBlock.of("");
        var call = JavaExpression.primary("$L.$L($L)", statement.name(), method, present);
        return store(returned.place(), call, type);
    }

    private CodeBlock store(Place place, JavaExpression value, Type.Scalar type) {
        return expressions.places().store(place, expressions.convert(value, type, place.type().scalar()));
    }
}
