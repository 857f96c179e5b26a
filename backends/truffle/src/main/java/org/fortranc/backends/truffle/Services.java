package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Clock;
import org.fortranc.runtime.CommandLine;
import org.fortranc.runtime.FloatingPointExceptions;
import org.fortranc.runtime.HostSystem;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.LegacyRandom;
import org.fortranc.runtime.Pause;
import org.fortranc.runtime.RandomNumbers;
import org.fortranc.runtime.StopException;
import org.fortranc.source.SourceRange;

/** Intrinsic subroutines, and functions that read the world, as calls of the run time's services. */
final class Services {
    private Services() {}

    /** An actual argument of a service on its way. */
    record ActualNode(Type type, Calls.ArgumentNode node) {}

    /** A function's value: a long, double or text, converted to the type of its place. */
    interface Service {
        Object run(Image image, Actuals actuals);
    }

    static StatementNode node(IntrinsicSubroutine name, Machine machine, List<ActualNode> arguments,
                              Optional<Calls.Result> result) {
        var service = service(name);
        return new StatementNode() {
            @Override int execute(VirtualFrame frame) {
                var values = new Object[arguments.size()];
                for (int i = 0; i < values.length; i++) values[i] = arguments.get(i).node().execute(frame);
                var actuals = new Actuals(values, arguments.stream().map(ActualNode::type).toArray(Type[]::new),
                        result.isPresent());
                var value = service.run(machine.image, actuals);
                result.ifPresent(r -> r.take(frame, value));
                return NORMAL;
            }
        };
    }

    /** What stands for the value of a subroutine. */
    private static final Object NONE = false;

    private static Service service(IntrinsicSubroutine name) {
        return switch (name) {
            case CPU_TIME -> (_, a) -> a.set(0, Clock.cpuTime());
            case SECOND -> (_, a) -> a.value(Clock.cpuTime());
            case SYSTEM_CLOCK -> (_, a) -> systemClock(a);
            case DATE_AND_TIME -> (_, a) -> dateAndTime(a);
            case RANDOM_NUMBER -> Services::randomNumber;
            case RANDOM_SEED -> Services::randomSeed;
            case RANDOM_INIT -> (image, a) -> {
                image.unit(RandomNumbers.class).init(a.truth(0));
                return NONE;
            };
            case GET_COMMAND -> (image, a) -> {
                int status = a.has(0) ? CommandLine.getCommand(image, a.text(0)) : 0;
                a.set(1, CommandLine.commandLength(image));
                return a.set(2, status);
            };
            case GET_COMMAND_ARGUMENT -> (image, a) -> {
                int number = (int) a.integer(0);
                a.set(3, a.has(1) ? CommandLine.getArgument(image, number, a.text(1))
                        : CommandLine.argumentStatus(image, number));
                return a.set(2, CommandLine.argumentLength(image, number));
            };
            case GET_ENVIRONMENT_VARIABLE -> (image, a) -> {
                boolean trim = !a.has(4) || a.truth(4);
                a.set(3, a.has(1) ? CommandLine.getVariable(image, a.text(0), a.text(1), trim)
                        : CommandLine.variableStatus(image, a.text(0), trim));
                return a.set(2, CommandLine.variableLength(image, a.text(0), trim));
            };
            case GETENV -> (image, a) -> CommandLine.getVariable(image, a.text(0), a.text(1), true);
            case GETARG -> (image, a) -> CommandLine.getArgument(image, (int) a.integer(0), a.text(1));
            case IARGC -> (image, a) -> a.value((long) CommandLine.argumentCount(image));
            case EXECUTE_COMMAND_LINE -> Services::execute;
            case SYSTEM -> (image, a) -> {
                image.io().flushAll();
                int status = HostSystem.system(image, a.text(0));
                if (!a.isFunction()) a.set(1, status);
                return (long) status;
            };
            case EXIT -> (_, a) -> {
                throw StopException.exit(a.has(0) ? (int) a.integer(0) : 0);
            };
            case ABORT -> (_, _) -> {
                throw HostSystem.abort();
            };
            case FLUSH -> (image, a) -> {
                if (a.has(0)) image.io().flush().unit(a.integer(0)).end();
                else image.io().flushAll();
                return NONE;
            };
            case TIME, TIME8 -> (_, a) -> a.value(Clock.time());
            case CTIME -> (_, a) -> a.isFunction() ? Clock.ctime(a.integer(0)) : a.setText(1,
                    Clock.ctime(a.integer(0)));
            case FDATE -> (_, a) -> a.isFunction() ? Clock.fdate() : a.setText(0, Clock.fdate());
            case SLEEP -> (image, a) -> {
                HostSystem.sleep(image, (int) a.integer(0));
                return NONE;
            };
            case GETPID -> (_, a) -> a.value((long) HostSystem.getpid());
            case GETCWD -> (image, a) -> a.status(1, HostSystem.getcwd(image, a.text(0)));
            case CHDIR -> (image, a) -> a.status(1, HostSystem.chdir(image, a.text(0)));
            case HOSTNM -> (_, a) -> a.status(1, HostSystem.hostnm(a.text(0)));
            case UNLINK -> (image, a) -> a.status(1, HostSystem.unlink(image, a.text(0)));
            case RENAME -> (image, a) -> a.status(2, HostSystem.rename(image, a.text(0), a.text(1)));
            case GETLOG -> (_, a) -> {
                HostSystem.getlog(a.text(0));
                return NONE;
            };
            case ETIME -> (_, a) -> elapsed(a, Clock.cpuTime());
            case DTIME -> (image, a) -> {
                var parts = new float[2];
                return elapsed(a, image.unit(Clock.class).dtime(parts, 0));
            };
            case SRAND -> (image, a) -> {
                image.unit(LegacyRandom.class).srand((int) a.integer(0));
                return NONE;
            };
            case IRAND -> (image, a) -> (long) image.unit(LegacyRandom.class).irand(a.has(0) ? (int) a.integer(0) : 0);
            case RAND -> (image, a) -> (double) image.unit(LegacyRandom.class).rand(a.has(0) ? (int) a.integer(0) : 0);
            case TRANSFER_BYTES -> (_, a) -> transfer(a);
            case TAKE_TEXT -> (_, a) -> a.become(0, a.text(1));
            case IDATE -> (_, a) -> setParts(a, Clock.dateParts());
            case ITIME -> (_, a) -> setParts(a, Clock.timeParts());
            case MCLOCK -> (_, a) -> (long) Clock.mclock();
            case SECNDS -> (_, a) -> (double) Clock.secnds((float) a.real(0));
            case MCLOCK8 -> (_, a) -> a.value(Clock.mclock8());
            case PAUSE -> Services::pause;
            case SET_OPTIONS -> (image, a) -> {
                image.io().options((int) a.integer(0), (int) a.integer(1), (int) a.integer(2), (int) a.integer(3),
                        (int) a.integer(4), (int) a.integer(5), (int) a.integer(6), (int) a.integer(7));
                return NONE;
            };
            case ISATTY, ACCESS, FPUT, FGET, IERRNO, PERROR, GETUID, GETGID, TTYNAM, BACKTRACE, CHMOD, FGETC, FPUTC,
                 FSEEK, FTELL, FSTAT, STAT, LSTAT, GERROR, GMTIME, LTIME, KILL, LINK, SYMLNK, UMASK,
                 FNUM, MALLOC, FREE, WARN,
                 CHILD_BEGIN, CHILD_UNIT, CHILD_TYPE, CHILD_LIST_SIZE, CHILD_LIST, CHILD_END, CHILD_OBJECT,
                 CHILD_SUBSCRIPT ->
                    SystemServices.service(name);
            case TEAM_SIZE, TEAM_BARRIER, TEAM_FLUSH, CRITICAL_ENTER, CRITICAL_LEAVE, ATOMIC_ENTER, ATOMIC_LEAVE,
                 ORDERED_ENTER, ORDERED_LEAVE, SHARE_BLOCK, SHARE_BEGIN, SHARE_NEXT, SHARE_FIRST, SHARE_LAST,
                 SHARE_HAD_LAST, SHARE_TURN, SHARE_SINGLE, THREADS_ASK, THREADS_TELL ->
                    ThreadServices.service(name);
            case FENV_GET -> (_, a) -> a.set(0, FloatingPointExceptions.raised());
            case FENV_SET -> (_, a) -> {
                FloatingPointExceptions.raise((int) a.integer(0));
                return NONE;
            };
            case C_LOC, C_FUNLOC, C_F_POINTER, C_F_PROCPOINTER, C_START, C_EXPORT, C_ENTRY, C_SYMBOL, C_MAIN, C_SHARE,
                 C_ARGUMENT, C_DUMMY, C_CALL, C_DESCRIPTOR, C_DESCRIBED ->
                    throw new IllegalStateException(name + " is no plain service");
        };
    }

    private static Object pause(Image image, Actuals a) {
        if (!a.has(0)) Pause.pause(image);
        else if (a.isText(0)) Pause.pause(image, a.text(0));
        else Pause.pause(image, (int) a.integer(0));
        return NONE;
    }

    /** Three integers: one array, or a scalar for each. */
    private static Object setParts(Actuals a, int[] parts) {
        if (a.isArray(0)) {
            a.setAll(0, parts);
            return NONE;
        }
        for (int i = 0; i < parts.length; i++) a.set(i, parts[i]);
        return NONE;
    }

    /** The kind of the widest argument decides rate and range; a clock in a kind below 4 stands still. */
    private static Object systemClock(Actuals a) {
        if (Math.min(a.integerKind(0), Math.min(a.integerKind(1), a.integerKind(2))) < 4) {
            a.set(0, -(int) (Long.MAX_VALUE >> (64 - 8 * Math.min(a.integerKind(0), 4))));
            a.set(1, 0);
            return a.set(2, 0);
        }
        boolean wide = a.hasWideInteger();
        a.set(0, wide ? Clock.longCount() : Clock.count());
        a.set(1, wide ? Clock.LONG_RATE : Clock.RATE);
        return a.set(2, wide ? Long.MAX_VALUE : Integer.MAX_VALUE);
    }

    private static Object dateAndTime(Actuals a) {
        var now = Clock.now();
        a.setText(0, now.date());
        a.setText(1, now.time());
        a.setText(2, now.zone());
        if (a.has(3)) a.setAll(3, now.values());
        return NONE;
    }

    private static Object randomNumber(Image image, Actuals a) {
        var random = image.unit(RandomNumbers.class);
        if (a.isArray(0)) {
            var harvest = a.copy(0);
            random.fill(harvest.view());
            harvest.back();
            return NONE;
        }
        return a.set(0, a.isSingle(0) ? random.nextFloat() : random.nextDouble());
    }

    private static Object randomSeed(Image image, Actuals a) {
        var random = image.unit(RandomNumbers.class);
        if (!a.has(0) && !a.has(1) && !a.has(2)) random.seedFromSystem();
        a.set(0, a.isWide(0) ? random.getLong().length : random.get().length);
        if (a.has(1)) {
            if (a.copy(1).view().data instanceof long[] wide) random.put(wide);
            else random.put((int[]) a.copy(1).view().data);
        }
        if (a.has(2)) a.setAll(2, a.isWide(2) ? random.getLong() : Arrays.stream(random.get()).asLongStream().toArray());
        return NONE;
    }

    private static Object execute(Image image, Actuals a) {
        image.io().flushAll();
        boolean wait = !a.has(1) || a.truth(1);
        if (!wait) return a.set(3, HostSystem.executeInBackground(image, a.text(0)));
        var execution = HostSystem.execute(image, a.text(0));
        a.set(2, execution.exitStatus());
        return a.set(3, execution.commandStatus());
    }

    private static Object elapsed(Actuals a, double seconds) {
        a.setAllReal(0, (float) seconds, 0);
        if (!a.isFunction()) a.set(1, (float) seconds);
        return (double) (float) seconds;
    }

    /** As many bytes as both sides have. */
    private static Object transfer(Actuals a) {
        byte[] source = a.bytes(0);
        a.setBytes(1, source);
        return NONE;
    }
}
