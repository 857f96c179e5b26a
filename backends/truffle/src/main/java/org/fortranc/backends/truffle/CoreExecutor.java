package org.fortranc.backends.truffle;

import java.util.List;
import java.util.function.Consumer;
import org.fortranc.ir.core.Program;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.SignalException;
import org.fortranc.runtime.Text;

/** Runs linked Core. */
public final class CoreExecutor {
    /** The stack, in bytes, that generated programs have: deep recursion must end by the program's own fault only. */
    public static final long STACK_BYTES = 1L << 30;

    private CoreExecutor() {}

    /**
     * Runs the program to its end, on a thread of its own with a large stack, and waits for it.
     *
     * @return the exit status, 0 to 255
     * @throws NotExpressible before anything runs, if the program asks for what is not executed
     */
    public static int run(Program program, Image image) {
        return run(program, image, body -> {
            var thread = new Thread(null, body, "main", STACK_BYTES);
            thread.start();
            join(thread);
        });
    }

    /**
     * Runs the program to its end where {@code runner} runs things.
     *
     * @return the exit status, 0 to 255
     * @throws NotExpressible before anything runs, if the program asks for what is not executed
     */
    public static int run(Program program, Image image, Consumer<Runnable> runner) {
        var machine = new Machine(program, image);
        var initializations = machine.initializations();
        var main = machine.main();
        image.locateWith(machine.trace);
        int[] status = {ProgramLauncher.INTERNAL_FAULT};
        runner.accept(() -> status[0] = ProgramLauncher.run(image, () -> run(machine, initializations, main),
                () -> true));
        return status[0];
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Machine machine, List<ProcedureRoot> initializations, ProcedureCode main) {
        try {
            for (var root : initializations) root.getCallTarget().call((Object) null);
            main.target.call((Object) null);
        } catch (IndexOutOfBoundsException _) {
            throw machine.error("Reference outside the storage of an object");
        } catch (NullPointerException e) {
            if (!isMissingStorage(e)) throw e;
            throw new SignalException(SignalException.SIGSEGV);
        }
    }

    /** Whether the program used an object without storage, as opposed to a fault of ours. */
    private static boolean isMissingStorage(NullPointerException e) {
        for (var element : e.getStackTrace()) {
            if (element.getClassName().startsWith("java.")) continue;
            return element.getClassName().equals(Bytes.class.getName())
                    || element.getClassName().equals(Text.class.getName());
        }
        return false;
    }
}
