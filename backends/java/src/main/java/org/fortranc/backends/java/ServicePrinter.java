package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Argument;
import org.fortranc.ir.core.Type;

/** Intrinsic subroutines, and functions that read the world, as calls of the run time's services. */
final class ServicePrinter {
    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;
    private final StatementPrinter statements;

    ServicePrinter(ProcedureScope scope, ExpressionPrinter expressions, StatementPrinter statements) {
        this.scope = scope;
        this.expressions = expressions;
        this.statements = statements;
    }

    void print(Stmt.Call call, IntrinsicSubroutine service, JavaText out) {
        var arguments = call.arguments();
        switch (service) {
            case CPU_TIME -> set(call, 0, service("Clock", "cpuTime"), Type.DOUBLE, out);
            case SECOND -> value(call, service("Clock", "cpuTime"), Type.DOUBLE, out);
            case ETIME -> elapsed(call, CodeBlock.of("$T.etime", RuntimeNames.of("Clock")), out);
            case DTIME -> elapsed(call, CodeBlock.of("$L.dtime", scope.link(RuntimeNames.of("Clock"))), out);
            case SYSTEM_CLOCK -> systemClock(call, out);
            case DATE_AND_TIME -> dateAndTime(call, out);
            case RANDOM_NUMBER -> randomNumber(call, out);
            case RANDOM_SEED -> randomSeed(call, out);
            case RANDOM_INIT -> out.statement(call.origin(), "$L.init($L)", random(), in(arguments.getFirst()).code());
            case GET_COMMAND_ARGUMENT -> getCommandArgument(call, out);
            case GET_ENVIRONMENT_VARIABLE -> getEnvironmentVariable(call, out);
            case GETARG -> out.statement(call.origin(), "$T.getArgument($L, $L, $L)", RuntimeNames.of("CommandLine"),
                    scope.image(), index(arguments.get(0)), in(arguments.get(1)).code());
            case IARGC -> value(call, JavaExpression.primary("$T.argumentCount($L)", RuntimeNames.of("CommandLine"),
                    scope.image()), Type.INTEGER, out);
            case EXIT -> out.statement(call.origin(), "throw $T.exit($L)", RuntimeNames.STOP_EXCEPTION,
                    isGiven(call, 0) ? index(arguments.getFirst()) : CodeBlock.of("0"));
            case ABORT -> out.statement(call.origin(), "throw $T.abort()", RuntimeNames.of("HostSystem"));
            case FLUSH -> {
                var io = scope.link(RuntimeNames.io("Io"));
                if (isGiven(call, 0)) out.statement(call.origin(), "$L.flush().unit($L).end()", io,
                        in(arguments.getFirst()).code());
                else out.statement(call.origin(), "$L.flushAll()", io);
            }
            case TIME, TIME8 -> value(call, service("Clock", "time"), Type.LONG, out);
            case SLEEP -> out.statement(call.origin(), "$T.sleep($L, $L)", RuntimeNames.of("HostSystem"), scope.image(),
                    index(arguments.getFirst()));
            case GETPID -> value(call, service("HostSystem", "getpid"), Type.INTEGER, out);
            case SRAND -> out.statement(call.origin(), "$L.srand($L)", scope.link(RuntimeNames.of("LegacyRandom")),
                    index(arguments.getFirst()));
            case IRAND -> value(call, scopeCall("LegacyRandom", "irand", flag(call)), Type.INTEGER, out);
            case RAND -> value(call, scopeCall("LegacyRandom", "rand", flag(call)), Type.REAL, out);
            case TRANSFER_BYTES -> transferBytes(call, out);
            case TAKE_TEXT -> out.statement(call.origin(), "$L", new CharacterPrinter(expressions).take(call));
            case FENV_GET -> set(call, 0, JavaExpression.primary("$T.raised()",
                    RuntimeNames.of("FloatingPointExceptions")), Type.INTEGER, out);
            case FENV_SET -> out.statement(call.origin(), "$T.raise($L)", RuntimeNames.of("FloatingPointExceptions"),
                    index(arguments.getFirst()));
            case C_LOC, C_FUNLOC, C_F_POINTER, C_F_PROCPOINTER, C_ARGUMENT, C_DUMMY ->
                    new AddressPrinter(scope, expressions, statements).print(call, service, out);
            case C_START, C_EXPORT, C_ENTRY, C_SYMBOL, C_MAIN, C_SHARE, C_CALL, C_DESCRIPTOR, C_DESCRIBED ->
                    new ForeignPrinter(scope, expressions, statements).print(call, service, out);
            case GET_COMMAND -> getCommand(call, out);
            case EXECUTE_COMMAND_LINE -> executeCommandLine(call, out);
            case GETENV -> out.statement(call.origin(), "$T.getVariable($L, $L, $L, true)",
                    RuntimeNames.of("CommandLine"),
                    scope.image(), in(arguments.get(0)).code(), in(arguments.get(1)).code());
            case SYSTEM -> {
                out.statement(call.origin(), "$L.flushAll()", scope.link(RuntimeNames.io("Io")));
                status(call, 1, host("system", 1, call), out);
            }
            case CTIME -> text(call, 1, JavaExpression.primary("$T.ctime($L)", RuntimeNames.of("Clock"),
                    in(arguments.getFirst()).code()), out);
            case FDATE -> text(call, 0, service("Clock", "fdate"), out);
            case IDATE -> parts(call, "date", out);
            case ITIME -> parts(call, "time", out);
            case MCLOCK -> value(call, service("Clock", "mclock"), Type.INTEGER, out);
            case GETCWD -> status(call, 1, host("getcwd", 1, call), out);
            case CHDIR -> status(call, 1, host("chdir", 1, call), out);
            case UNLINK -> status(call, 1, host("unlink", 1, call), out);
            case RENAME -> status(call, 2, host("rename", 2, call), out);
            case HOSTNM -> status(call, 1, JavaExpression.primary("$T.hostnm($L)", RuntimeNames.of("HostSystem"),
                    in(arguments.getFirst()).code()), out);
            case GETLOG -> out.statement(call.origin(), "$T.getlog($L)", RuntimeNames.of("HostSystem"),
                    in(arguments.getFirst()).code());
            case SECNDS -> value(call, JavaExpression.primary("$T.secnds($L)", RuntimeNames.of("Clock"),
                    in(arguments.getFirst()).code()), Type.REAL, out);
            case MCLOCK8 -> value(call, service("Clock", "mclock8"), Type.LONG, out);
            case TTYNAM -> text(call, 1, JavaExpression.primary("$T.ttynam($L, $L)", RuntimeNames.of("Posix"),
                    scope.image(), wide(arguments.getFirst())), out);
            case CHILD_TYPE -> text(call, 0, JavaExpression.primary("$T.type($L)", RuntimeNames.io("Children"),
                    scope.image()), out);
            case CHILD_OBJECT -> text(call, 0, JavaExpression.primary("$T.object($L)", RuntimeNames.io("Children"),
                    scope.image()), out);
            case PAUSE -> out.statement(call.origin(), "$T.pause($L$L)", RuntimeNames.of("Pause"), scope.image(),
                    isGiven(call, 0) ? CodeBlock.of(", $L", in(arguments.getFirst()).code()) : CodeBlock.of(""));
            case SET_OPTIONS -> out.statement(call.origin(), "$L.io().options($L)", scope.image(), CodeBlock.join(
                    arguments.stream().map(a -> in(a).code()).toList(), ", "));
            case ISATTY, ACCESS, FPUT, FGET, IERRNO, PERROR, GETUID, GETGID, BACKTRACE, CHMOD, FGETC, FPUTC, FSEEK,
                    FTELL, FSTAT, STAT, LSTAT, GERROR, GMTIME, LTIME, KILL, LINK, SYMLNK, UMASK,
                    FNUM, MALLOC, FREE, WARN, TEAM_SIZE, TEAM_BARRIER, TEAM_FLUSH, CRITICAL_ENTER, CRITICAL_LEAVE,
                    ATOMIC_ENTER, ATOMIC_LEAVE, ORDERED_ENTER, ORDERED_LEAVE, SHARE_BLOCK, SHARE_BEGIN, SHARE_NEXT,
                    SHARE_FIRST, SHARE_LAST, SHARE_HAD_LAST, SHARE_TURN, SHARE_SINGLE, THREADS_ASK, THREADS_TELL,
                    CHILD_BEGIN, CHILD_UNIT, CHILD_LIST_SIZE, CHILD_LIST, CHILD_END, CHILD_SUBSCRIPT ->
                    plain(call, PlainServices.row(service).orElseThrow(), out);
        }
    }

    /** Whether control never comes back from the service. */
    static boolean isFinal(Stmt.Target target) {
        return target instanceof Stmt.Target.Service(var service)
                && (service == IntrinsicSubroutine.EXIT || service == IntrinsicSubroutine.ABORT);
    }

    /** A service of the operating system for this instance, with the first arguments. */
    private JavaExpression host(String method, int count, Stmt.Call call) {
        var list = new ArrayList<CodeBlock>(List.of(scope.image()));
        for (var argument : call.arguments().subList(0, count)) list.add(in(argument).code());
        return JavaExpression.primary("$T.$L($L)", RuntimeNames.of("HostSystem"), method, CodeBlock.join(list, ", "));
    }

    private void plain(Stmt.Call call, PlainServices.Row row, JavaText out) {
        var list = new ArrayList<CodeBlock>();
        if (!row.type().equals("Clock")) list.add(scope.image());
        for (var argument : call.arguments().subList(0, row.arguments())) {
            list.add(switch (expression(argument)) {
                case Place array when array.type().dimensions() > 0 -> expressions.places().view(array);
                case Expr number when number.type().scalar() instanceof Type.IntegerType -> wide(argument);
                case Expr other -> expressions.print(other).code();
            });
        }
        var result = new JavaExpression(row.call(CodeBlock.join(list, ", ")), JavaExpression.Level.PRIMARY);
        if (row.result().isEmpty()) out.statement(call.origin(), "$L", result.code());
        else if (call.result().isPresent()) value(call, result, row.result().get(), out);
        else if (isGiven(call, row.position())) set(call, row.position(), result, row.result().get(), out);
        else out.statement(call.origin(), "$L", result.code());
    }

    private CodeBlock wide(Argument argument) {
        var value = expression(argument);
        return expressions.convert(expressions.print(value), value.type().scalar(), Type.LONG).code();
    }

    /** A status: the result of the function, or an argument of the subroutine that may be absent. */
    private void status(Stmt.Call call, int position, JavaExpression status, JavaText out) {
        if (call.result().isPresent()) value(call, status, Type.INTEGER, out);
        else if (isGiven(call, position)) set(call, position, status, Type.INTEGER, out);
        else out.statement(call.origin(), "$L", status.code());
    }

    private void text(Stmt.Call call, int position, JavaExpression text, JavaText out) {
        if (call.result().isEmpty()) {
            set(call, position, text, Type.CHARACTER, out);
            return;
        }
        var place = call.result().get();
        if (expressions.places().storage(place) instanceof Storage.Reference(var view, _))
            out.statement(call.origin(), "$L.own($L)", view, text.code());
        else out.statement(call.origin(), "$L", expressions.places().store(place, text));
    }

    /** Day, month and year, or hour, minute and second. */
    private void parts(Stmt.Call call, String method, JavaText out) {
        out.statement(call.origin(), "$L.copyFrom($T.of($T.$LParts(), 0, 3))", expressions.places().view(
                (Place) expression(call.arguments().getFirst())), RuntimeNames.ARRAY_VIEW, RuntimeNames.of("Clock"),
                        method);
    }

    private void getCommand(Stmt.Call call, JavaText out) {
        var line = RuntimeNames.of("CommandLine");
        if (isGiven(call, 0)) {
            var get = JavaExpression.primary("$T.getCommand($L, $L)", line, scope.image(), in(call.arguments().get(0))
                    .code());
            status(call, 2, get, out);
        } else {
            set(call, 2, JavaExpression.ZERO, Type.INTEGER, out);
        }
        set(call, 1, JavaExpression.primary("$T.commandLength($L)", line, scope.image()), Type.INTEGER, out);
    }

    /** F2018 16.9.73. */
    private void executeCommandLine(Stmt.Call call, JavaText out) {
        out.statement(call.origin(), "$L.flushAll()", scope.link(RuntimeNames.io("Io")));
        var wait = isGiven(call, 1) ? in(call.arguments().get(1)).code() : CodeBlock.of("true");
        var name = scope.claim("execution");
        out.statement(call.origin(), "final var $L = $T.execute($L, $L, $L)", name, RuntimeNames.of("HostSystem"),
                scope.image(), in(call.arguments().getFirst()).code(), wait);
        if (isGiven(call, 2)) out.line(call.origin(), "if ($L) $L;", wait, expressions.places().store(
                (Place) expression(call.arguments().get(2)),
                        expressions.convert(JavaExpression.primary("$L.exitStatus()", name),
                        Type.INTEGER, expression(call.arguments().get(2)).type().scalar())));
        set(call, 3, JavaExpression.primary("$L.commandStatus()", name), Type.INTEGER, out);
        if (isGiven(call, 4)) out.line(call.origin(), "if ($L.commandStatus() != 0) $L;", name, expressions.places()
                .store(
                (Place) expression(call.arguments().get(4)), JavaExpression.primary("$L.message()", name)));
    }

    private static JavaExpression service(String type, String method) {
        return JavaExpression.primary("$T.$L()", RuntimeNames.of(type), method);
    }

    private JavaExpression scopeCall(String type, String method, CodeBlock argument) {
        return JavaExpression.primary("$L.$L($L)", scope.link(RuntimeNames.of(type)), method, argument);
    }

    private CodeBlock flag(Stmt.Call call) {
        return isGiven(call, 0) ? index(call.arguments().getFirst()) : CodeBlock.of("0");
    }

    private CodeBlock random() {
        return scope.link(RuntimeNames.of("RandomNumbers"));
    }

    private static boolean isGiven(Stmt.Call call, int position) {
        return position < call.arguments().size() && !(call.arguments().get(position) instanceof Argument.Absent);
    }

    private JavaExpression in(Argument argument) {
        return expressions.print(expression(argument));
    }

    private CodeBlock index(Argument argument) {
        return expressions.printIndex(expression(argument)).code();
    }

    private static Expr expression(Argument argument) {
        return switch (argument) {
            case Argument.ByValue(var value) -> value;
            case Argument.ByReference(var place) -> place;
            case Argument.ByDescriptor(var array) -> array;
            case Argument.ByProcedure(var procedure) -> procedure;
            case Argument.Absent _ -> throw new IllegalArgumentException("an argument left out");
        };
    }

    /** Defines argument {@code position}, if it is there. */
    private void set(Stmt.Call call, int position, JavaExpression value, Type.Scalar type, JavaText out) {
        if (!isGiven(call, position)) return;
        var place = (Place) expression(call.arguments().get(position));
        out.statement(call.origin(), "$L", expressions.places().store(place,
                expressions.convert(value, type, place.type().scalar())));
    }

    /** The function result, or the first argument of the subroutine form. */
    private void value(Stmt.Call call, JavaExpression value, Type.Scalar type, JavaText out) {
        if (call.result().isEmpty()) {
            set(call, 0, value, type, out);
            return;
        }
        var place = call.result().get();
        out.statement(call.origin(), "$L", statements.assign(call, place,
                expressions.convert(value, type, place.type().scalar())));
    }

    /**
     * The kind of the widest argument decides rate and range, as in gfortran; a clock in a kind below 4 stands still.
     */
    private void systemClock(Stmt.Call call, JavaText out) {
        if (call.arguments().stream().anyMatch(a -> integerKind(a) < 4)) {
            int kind = integerKind(call.arguments().getFirst());
            set(call, 0, JavaExpression.primary("$L", -(int) (Long.MAX_VALUE >> (64 - 8 * Math.min(kind, 4)))), Type.INTEGER, out);
            set(call, 1, JavaExpression.ZERO, Type.INTEGER, out);
            set(call, 2, JavaExpression.ZERO, Type.INTEGER, out);
            return;
        }
        boolean wide = call.arguments().stream().anyMatch(a -> !(a instanceof Argument.Absent)
                && expression(a).type().scalar() instanceof Type.IntegerType(var kind) && kind == 8);
        var clock = RuntimeNames.of("Clock");
        var type = wide ? Type.LONG : Type.INTEGER;
        set(call, 0, JavaExpression.primary("$T.$L()", clock, wide ? "longCount" : "count"), type, out);
        set(call, 1, JavaExpression.primary("$T.$L", clock, wide ? "LONG_RATE" : "RATE"), type, out);
        set(call, 2, JavaExpression.primary("$L.MAX_VALUE", wide ? "Long" : "Integer"), type, out);
    }

    /** The kind of an INTEGER argument; the largest for one that is absent or REAL. */
    private int integerKind(Argument argument) {
        return !(argument instanceof Argument.Absent)
                && expression(argument).type().scalar() instanceof Type.IntegerType(var kind) ? kind : 8;
    }

    /** ETIME and DTIME set two parts and give their sum, as functions or through a second argument. */
    private void elapsed(Stmt.Call call, CodeBlock method, JavaText out) {
        var parts = scope.claim("parts");
        var total = scope.claim("total");
        out.statement(call.origin(), "final float[] $L = new float[2]", parts);
        out.statement(call.origin(), "final float $L = $L($L, 0)", total, method, parts);
        out.statement(call.origin(), "$L.copyFrom($T.of($L, 0, 2))", expressions.places().view(
                (Place) expression(call.arguments().getFirst())), RuntimeNames.ARRAY_VIEW, parts);
        var sum = JavaExpression.primary("$L", total);
        if (call.result().isPresent()) value(call, sum, Type.REAL, out);
        else set(call, 1, sum, Type.REAL, out);
    }

    private void dateAndTime(Stmt.Call call, JavaText out) {
        var now = scope.claim("now");
        out.statement(call.origin(), "final var $L = $T.now()", now, RuntimeNames.of("Clock"));
        var parts = List.of("date", "time", "zone");
        for (int i = 0; i < 3; i++) set(call, i, JavaExpression.primary("$L.$L()", now, parts.get(i)), Type.CHARACTER,
                out);
        if (!isGiven(call, 3)) return;
        var values = (Place) expression(call.arguments().get(3));
        if (!values.type().scalar().equals(Type.INTEGER)) throw new NotExpressible("VALUES= of another kind than 4");
        out.statement(call.origin(), "$L.copyFrom($T.of($L.values(), 0, 8))", expressions.places().view(values),
                RuntimeNames.ARRAY_VIEW, now);
    }

    /** A run of slots: array, first slot, number of slots. */
    private CodeBlock stretch(Expr value) {
        var type = value.type().scalar();
        var places = expressions.places();
        if (value instanceof Place array && array.type().dimensions() > 0) {
            var view = places.view(array);
            return CodeBlock.of("$L.data, $L.shift + $L.base * $L.length, $L.size() * $L.length", view, view, view,
                    view, view, view);
        }
        var java = expressions.print(value);
        if (type instanceof Type.CharacterType)
            return CodeBlock.of("$L.bytes, $L.at, $L.length", java.receiver(), java.receiver(), java.receiver());
        if (type instanceof Type.StructureType)
            return CodeBlock.of("new $T[] {$L}, 0, 1", scope.types().value(type), java.code());
        var reference = places.copy(java, type);
        return CodeBlock.of("$L, 0, $L", reference.array(), JavaTypes.slots(type));
    }

    private void transferBytes(Stmt.Call call, JavaText out) {
        var transfer = RuntimeNames.of("Transfer");
        var given = expression(call.arguments().get(0));
        var source = CodeBlock.of("$T.bytes($L)", transfer, given.type() instanceof Type.ClassType
                ? expressions.print(given).code() : stretch(given));
        var target = (Place) expression(call.arguments().get(1));
        var type = target.type().scalar();
        if (target.type().dimensions() > 0 || type instanceof Type.CharacterType
                || type instanceof Type.StructureType) {
            out.statement(call.origin(), "$T.store($L, $L)", transfer, source, stretch(target));
            return;
        }
        var name = scope.claim("transferred");
        out.statement(call.origin(), "final $T $L = $L", scope.types().array(type), name,
                expressions.places().copy(expressions.print(target), type).array());
        out.statement(call.origin(), "$T.store($L, $L, 0, $L)", transfer, source, name, JavaTypes.slots(type));
        var value = switch (type) {
            case Type.ComplexType _ -> JavaExpression.primary("$T.at($L, 0)", scope.types().value(type), name);
            case Type.LogicalType _ -> new JavaExpression(CodeBlock.of("$L[0] != 0", name),
                    JavaExpression.Level.EQUALITY);
            default -> JavaExpression.primary("$L[0]", name);
        };
        out.statement(call.origin(), "$L", expressions.places().store(target, value));
    }

    private void randomNumber(Stmt.Call call, JavaText out) {
        var harvest = (Place) expression(call.arguments().getFirst());
        if (harvest.type().dimensions() > 0) {
            out.statement(call.origin(), "$L.fill($L)", random(), expressions.places().view(harvest));
        } else {
            boolean single = harvest.type().equals(Type.REAL);
            set(call, 0, JavaExpression.primary("$L.$L()", random(), single ? "nextFloat" : "nextDouble"),
                    single ? Type.REAL : Type.DOUBLE, out);
        }
    }

    private void randomSeed(Stmt.Call call, JavaText out) {
        if (!isGiven(call, 0) && !isGiven(call, 1) && !isGiven(call, 2))
            out.statement(call.origin(), "$L.seedFromSystem()", random());
        set(call, 0, JavaExpression.primary("$L.$L().length", random(), seedGetter(call, 0)), Type.INTEGER, out);
        if (isGiven(call, 1)) out.statement(call.origin(), "$L.put($L.gather())", random(),
                expressions.places().view((Place) expression(call.arguments().get(1))));
        if (isGiven(call, 2)) {
            var seed = scope.claim("seed");
            out.statement(call.origin(), "final var $L = $L.$L()", seed, random(), seedGetter(call, 2));
            out.statement(call.origin(), "$L.copyFrom($T.of($L, 0, $L.length))", expressions.places().view(
                    (Place) expression(call.arguments().get(2))), RuntimeNames.ARRAY_VIEW, seed, seed);
        }
    }

    /** The seed has half as many elements of INTEGER(8). */
    private static String seedGetter(Stmt.Call call, int position) {
        return isGiven(call, position) && expression(call.arguments().get(position)).type().scalar().equals(Type.LONG)
                ? "getLong" : "get";
    }

    private void getCommandArgument(Stmt.Call call, JavaText out) {
        var line = RuntimeNames.of("CommandLine");
        var number = index(call.arguments().getFirst());
        if (isGiven(call, 1)) {
            var text = in(call.arguments().get(1)).code();
            var get = JavaExpression.primary("$T.getArgument($L, $L, $L)", line, scope.image(), number, text);
            if (isGiven(call, 3)) set(call, 3, get, Type.INTEGER, out);
            else out.statement(call.origin(), "$L", get.code());
        } else {
            set(call, 3, JavaExpression.primary("$T.argumentStatus($L, $L)", line, scope.image(), number),
                    Type.INTEGER, out);
        }
        set(call, 2, JavaExpression.primary("$T.argumentLength($L, $L)", line, scope.image(), number), Type.INTEGER,
                out);
    }

    private void getEnvironmentVariable(Stmt.Call call, JavaText out) {
        var line = RuntimeNames.of("CommandLine");
        var shared = new ArrayList<CodeBlock>();
        var trim = isGiven(call, 4) ? in(call.arguments().get(4)).code() : CodeBlock.of("true");
        var name = in(call.arguments().getFirst()).code();
        shared.add(scope.image());
        shared.add(name);
        if (isGiven(call, 1)) {
            var get = JavaExpression.primary("$T.getVariable($L, $L, $L, $L)", line, scope.image(), name,
                    in(call.arguments().get(1)).code(), trim);
            if (isGiven(call, 3)) set(call, 3, get, Type.INTEGER, out);
            else out.statement(call.origin(), "$L", get.code());
        } else {
            set(call, 3, JavaExpression.primary("$T.variableStatus($L, $L)", line, CodeBlock.join(shared, ", "), trim),
                    Type.INTEGER, out);
        }
        set(call, 2, JavaExpression.primary("$T.variableLength($L, $L)", line, CodeBlock.join(shared, ", "), trim),
                Type.INTEGER, out);
    }
}
