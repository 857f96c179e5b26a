package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Type;

/**
 * Services that are one static method of the run time. It takes the instance and the arguments: texts, integers of
 * kind 8, reals of kind 4, views of arrays.
 */
final class PlainServices {
    /**
     * One service.
     *
     * @param arguments how many arguments the method takes
     * @param result what the method gives; empty if it defines an argument itself
     * @param position the argument of the subroutine form that receives the result
     */
    record Row(String type, String method, int arguments, Optional<Type.Scalar> result, int position) {
        CodeBlock call(CodeBlock arguments) {
            var owner = switch (type) {
                case "StreamCalls", "Children" -> RuntimeNames.io(type);
                case "WorkSharing", "Waiting", "OpenMp" -> RuntimeNames.threads(type);
                default -> RuntimeNames.of(type);
            };
            return CodeBlock.of("$T.$L($L)", owner, method, arguments);
        }
    }

    private static final Map<IntrinsicSubroutine, Row> ROWS = new EnumMap<>(IntrinsicSubroutine.class);

    static {
        for (var service : List.of(IntrinsicSubroutine.ACCESS, IntrinsicSubroutine.CHMOD, IntrinsicSubroutine.LINK,
                IntrinsicSubroutine.SYMLNK, IntrinsicSubroutine.STAT, IntrinsicSubroutine.LSTAT,
                IntrinsicSubroutine.FSTAT, IntrinsicSubroutine.KILL))
            add(service, "Posix", 2, Type.INTEGER, 2);
        ROWS.put(IntrinsicSubroutine.CHILD_BEGIN, new Row("Children", "begin", 0, Optional.of(Type.LOGICAL), 0));
        ROWS.put(IntrinsicSubroutine.CHILD_UNIT, new Row("Children", "unit", 0, Optional.of(Type.INTEGER), 0));
        ROWS.put(IntrinsicSubroutine.CHILD_LIST_SIZE, new Row("Children", "listSize", 0, Optional.of(Type.INTEGER), 0));
        ROWS.put(IntrinsicSubroutine.CHILD_LIST, new Row("Children", "list", 1, Optional.empty(), 1));
        ROWS.put(IntrinsicSubroutine.CHILD_END, new Row("Children", "end", 2, Optional.empty(), 2));
        ROWS.put(IntrinsicSubroutine.CHILD_SUBSCRIPT, new Row("Children", "subscript", 1, Optional.of(Type.INTEGER),
                1));
        add(IntrinsicSubroutine.UMASK, "Posix", 1, Type.INTEGER, 1);
        add(IntrinsicSubroutine.IERRNO, "Posix", 0, Type.INTEGER, 0);
        add(IntrinsicSubroutine.GETUID, "Posix", 0, Type.INTEGER, 0);
        add(IntrinsicSubroutine.GETGID, "Posix", 0, Type.INTEGER, 0);
        add(IntrinsicSubroutine.ISATTY, "Posix", 1, Type.LOGICAL, 1);
        add(IntrinsicSubroutine.FGET, "StreamCalls", 1, Type.INTEGER, 1);
        add(IntrinsicSubroutine.FPUT, "StreamCalls", 1, Type.INTEGER, 1);
        add(IntrinsicSubroutine.FGETC, "StreamCalls", 2, Type.INTEGER, 2);
        add(IntrinsicSubroutine.FPUTC, "StreamCalls", 2, Type.INTEGER, 2);
        add(IntrinsicSubroutine.FSEEK, "StreamCalls", 3, Type.INTEGER, 3);
        add(IntrinsicSubroutine.FTELL, "StreamCalls", 1, Type.LONG, 1);
        add(IntrinsicSubroutine.FNUM, "Posix", 1, Type.INTEGER, 1);
        add(IntrinsicSubroutine.MALLOC, "Addresses", 1, Type.LONG, 1);
        define(IntrinsicSubroutine.FREE, "Addresses", 1);
        define(IntrinsicSubroutine.GERROR, "Posix", 1);
        define(IntrinsicSubroutine.PERROR, "Posix", 1);
        define(IntrinsicSubroutine.GMTIME, "Clock", 2);
        define(IntrinsicSubroutine.LTIME, "Clock", 2);
        define(IntrinsicSubroutine.BACKTRACE, "Backtrace", 0);
        define(IntrinsicSubroutine.WARN, "Warnings", 1);
        does(IntrinsicSubroutine.TEAM_SIZE, "WorkSharing", "size", 1);
        does(IntrinsicSubroutine.TEAM_BARRIER, "Waiting", "barrier", 0);
        does(IntrinsicSubroutine.TEAM_FLUSH, "Waiting", "flush", 0);
        does(IntrinsicSubroutine.CRITICAL_ENTER, "Waiting", "enterCritical", 1);
        does(IntrinsicSubroutine.CRITICAL_LEAVE, "Waiting", "leaveCritical", 1);
        does(IntrinsicSubroutine.ATOMIC_ENTER, "Waiting", "enterAtomic", 0);
        does(IntrinsicSubroutine.ATOMIC_LEAVE, "Waiting", "leaveAtomic", 0);
        does(IntrinsicSubroutine.ORDERED_ENTER, "Waiting", "enterOrdered", 0);
        does(IntrinsicSubroutine.ORDERED_LEAVE, "Waiting", "leaveOrdered", 0);
        does(IntrinsicSubroutine.SHARE_BLOCK, "WorkSharing", "block", 1);
        does(IntrinsicSubroutine.SHARE_BEGIN, "WorkSharing", "begin", 3);
        does(IntrinsicSubroutine.SHARE_TURN, "WorkSharing", "turn", 1);
        gives(IntrinsicSubroutine.SHARE_NEXT, "next", Type.LOGICAL);
        gives(IntrinsicSubroutine.SHARE_FIRST, "first", Type.LONG);
        gives(IntrinsicSubroutine.SHARE_LAST, "last", Type.LONG);
        gives(IntrinsicSubroutine.SHARE_HAD_LAST, "hadLast", Type.LOGICAL);
        gives(IntrinsicSubroutine.SHARE_SINGLE, "single", Type.LOGICAL);
        ROWS.put(IntrinsicSubroutine.THREADS_ASK, new Row("OpenMp", "ask", 2, Optional.of(Type.LONG), 2));
        does(IntrinsicSubroutine.THREADS_TELL, "OpenMp", "tell", 2);
    }

    private PlainServices() {}

    static Optional<Row> row(IntrinsicSubroutine service) {
        return Optional.ofNullable(ROWS.get(service));
    }

    private static void add(IntrinsicSubroutine service, String type, int arguments, Type.Scalar result, int position) {
        ROWS.put(service, new Row(type, method(service), arguments, Optional.of(result), position));
    }

    private static void does(IntrinsicSubroutine service, String type, String method, int arguments) {
        ROWS.put(service, new Row(type, method, arguments, Optional.empty(), arguments));
    }

    /** What a thread is told about the work that it shares with others. */
    private static void gives(IntrinsicSubroutine service, String method, Type.Scalar result) {
        ROWS.put(service, new Row("WorkSharing", method, 0, Optional.of(result), 0));
    }

    private static void define(IntrinsicSubroutine service, String type, int arguments) {
        ROWS.put(service, new Row(type, method(service), arguments, Optional.empty(), arguments));
    }

    private static String method(IntrinsicSubroutine service) {
        return service == IntrinsicSubroutine.BACKTRACE ? "print" : service.name().toLowerCase(java.util.Locale.ROOT);
    }
}
