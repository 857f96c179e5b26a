package org.fortranc.backends.truffle;

import java.util.List;
import org.fortranc.ir.core.Program;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.SignalException;
import org.fortranc.runtime.Text;

/** Runs linked Core. */
public final class CoreExecutor {
    /** As generated programs have it: deep recursion must end by the program's own fault only. */
    private static final long STACK_BYTES = 1L << 30;

    private CoreExecutor() {}

    /**
     * Runs the program to its end, on a thread of its own with a large stack, and waits for it.
     *
     * @return the exit status, 0 to 255
     * @throws NotExpressible before anything runs, if the program asks for what is not executed
     */
    public static int run(Program program, Image image) {
        var machine = new Machine(program, image);
        var initializations = machine.initializations();
        var main = machine.main();
        image.locateWith(machine.trace);
        int[] status = {ProgramLauncher.INTERNAL_FAULT};
        var thread = new Thread(null, () ->
                status[0] = ProgramLauncher.run(image, () -> run(machine, initializations, main),
                () -> true), "main", STACK_BYTES);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return status[0];
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
