package org.fortranc.backends.truffle;

import org.fortranc.ir.core.Program;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.SignalException;
import org.fortranc.runtime.Text;

/** Runs linked Core. */
public final class CoreExecutor {
    private CoreExecutor() {}

    /**
     * Runs the program to its end on this thread, which needs a stack for the depth of the program's recursion; about
     * a kilobyte for each level.
     *
     * @return the exit status, 0 to 255
     * @throws NotExpressible before anything runs, if the program asks for what is not executed
     */
    public static int run(Program program, Image image) {
        var machine = new Machine(program, image);
        var initializations = machine.initializations();
        var main = machine.main();
        image.locateWith(machine.trace);
        return ProgramLauncher.run(image, () -> {
            try {
                for (var root : initializations) root.getCallTarget().call((Object) null);
                main.target.call((Object) null);
            } catch (IndexOutOfBoundsException _) {
                throw machine.error("Reference outside the storage of an object");
            } catch (NullPointerException e) {
                if (!isMissingStorage(e)) throw e;
                throw new SignalException(SignalException.SIGSEGV);
            }
        }, () -> true);
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
