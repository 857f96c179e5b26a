package org.fortranc.backends.truffle;

import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.runtime.Addresses;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Backtrace;
import org.fortranc.runtime.Clock;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.Posix;
import org.fortranc.runtime.Warnings;
import org.fortranc.runtime.io.Children;
import org.fortranc.runtime.io.StreamCalls;

/** GNU extensions that ask the operating system or move single characters, and defined input/output. */
final class SystemServices {
    /** What stands for the value of a subroutine. */
    private static final Object NONE = false;

    private SystemServices() {}

    static Services.Service service(IntrinsicSubroutine name) {
        return switch (name) {
            case ACCESS -> (image, a) -> (long) Posix.access(image, a.text(0), a.text(1));
            case CHMOD -> (image, a) -> a.status(2, Posix.chmod(image, a.text(0), a.text(1)));
            case LINK -> (image, a) -> a.status(2, Posix.link(image, a.text(0), a.text(1)));
            case SYMLNK -> (image, a) -> a.status(2, Posix.symlnk(image, a.text(0), a.text(1)));
            case STAT -> (image, a) -> a.status(2, filled(a, values -> Posix.stat(image, a.text(0), values)));
            case LSTAT -> (image, a) -> a.status(2, filled(a, values -> Posix.lstat(image, a.text(0), values)));
            case FSTAT -> (image, a) -> a.status(2, filled(a, values -> Posix.fstat(image, a.integer(0), values)));
            case KILL -> (image, a) -> a.status(2, Posix.kill(image, a.integer(0), a.integer(1)));
            case UMASK -> (image, a) -> a.status(1, Posix.umask(image, a.integer(0)));
            case IERRNO -> (image, _) -> (long) Posix.ierrno(image);
            case FNUM -> (image, a) -> (long) Posix.fnum(image, a.integer(0));
            case MALLOC -> (image, a) -> Addresses.malloc(image, a.integer(0));
            case FREE -> (image, a) -> done(() -> Addresses.free(image, a.integer(0)));
            case GETUID -> (image, _) -> (long) Posix.getuid(image);
            case GETGID -> (image, _) -> (long) Posix.getgid(image);
            case ISATTY -> (image, a) -> Posix.isatty(image, a.integer(0));
            case TTYNAM -> (image, a) -> a.isFunction() ? Posix.ttynam(image, a.integer(0))
                    : a.setText(1, Posix.ttynam(image, a.integer(0)));
            case FGET -> (image, a) -> a.status(1, StreamCalls.fget(image, a.text(0)));
            case FGETC -> (image, a) -> a.status(2, StreamCalls.fgetc(image, a.integer(0), a.text(1)));
            case FPUT -> (image, a) -> a.status(1, StreamCalls.fput(image, a.text(0)));
            case FPUTC -> (image, a) -> a.status(2, StreamCalls.fputc(image, a.integer(0), a.text(1)));
            case FSEEK -> (image, a) -> a.status(3, StreamCalls.fseek(image, a.integer(0), a.integer(1), a.integer(2)));
            case FTELL -> (image, a) -> {
                long place = StreamCalls.ftell(image, a.integer(0));
                return a.isFunction() ? (Object) place : a.set(1, place);
            };
            case GMTIME -> (_, a) -> filled(a, values -> {
                Clock.gmtime(a.integer(0), values);
                return 0;
            });
            case LTIME -> (_, a) -> filled(a, values -> {
                Clock.ltime(a.integer(0), values);
                return 0;
            });
            case CHILD_BEGIN -> (image, _) -> Children.begin(image);
            case CHILD_UNIT -> (image, _) -> (long) Children.unit(image);
            case CHILD_TYPE -> (image, _) -> Children.type(image);
            case CHILD_OBJECT -> (image, _) -> Children.object(image);
            case CHILD_SUBSCRIPT -> (image, a) -> (long) Children.subscript(image, a.integer(0));
            case CHILD_LIST_SIZE -> (image, _) -> (long) Children.listSize(image);
            case CHILD_LIST -> (image, a) -> {
                var copy = a.copy(0);
                Children.list(image, copy.view());
                copy.back();
                return NONE;
            };
            case CHILD_END -> (image, a) -> done(() -> Children.end(image, a.integer(0), a.text(1)));
            case GERROR -> (image, a) -> done(() -> Posix.gerror(image, a.text(0)));
            case PERROR -> (image, a) -> done(() -> Posix.perror(image, a.text(0)));
            case WARN -> (image, a) -> done(() -> Warnings.warn(image, a.text(0)));
            case BACKTRACE -> (image, _) -> done(() -> Backtrace.print(image));
            default -> throw new IllegalArgumentException("no service of the system: " + name);
        };
    }

    /** Fills the second argument, an array of integers. */
    private interface Filling {
        int fill(ArrayView<?> values);
    }

    private static int filled(Actuals a, Filling filling) {
        var copy = a.copy(1);
        int status = filling.fill(copy.view());
        copy.back();
        return status;
    }

    private static Object done(Runnable action) {
        action.run();
        return NONE;
    }
}
