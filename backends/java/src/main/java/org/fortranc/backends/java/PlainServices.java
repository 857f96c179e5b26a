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
            boolean inIo = type.equals("StreamCalls") || type.equals("Children");
            return CodeBlock.of("$T.$L($L)", inIo ? RuntimeNames.io(type) : RuntimeNames.of(type), method, arguments);
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
    }

    private PlainServices() {}

    static Optional<Row> row(IntrinsicSubroutine service) {
        return Optional.ofNullable(ROWS.get(service));
    }

    private static void add(IntrinsicSubroutine service, String type, int arguments, Type.Scalar result, int position) {
        ROWS.put(service, new Row(type, method(service), arguments, Optional.of(result), position));
    }

    private static void define(IntrinsicSubroutine service, String type, int arguments) {
        ROWS.put(service, new Row(type, method(service), arguments, Optional.empty(), arguments));
    }

    private static String method(IntrinsicSubroutine service) {
        return service == IntrinsicSubroutine.BACKTRACE ? "print" : service.name().toLowerCase(java.util.Locale.ROOT);
    }
}
