package org.fortranc.runtime.threads;

import java.lang.invoke.VarHandle;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.Text;

/** The services behind constructs where threads wait for each other. */
public final class Waiting {
    private Waiting() {}

    public static void barrier(Image image) {
        Threads.of(image).member().team.barrier();
    }

    /** Makes all that this thread has written visible, and sees what others have. */
    public static void flush(Image image) {
        VarHandle.fullFence();
        Threads.of(image).member().team.check();
    }

    /** Begins a critical region of this name. */
    public static void enterCritical(Image image, Text name) {
        Threads threads = Threads.of(image);
        threads.take(threads.critical(name.toString()));
    }

    public static void leaveCritical(Image image, Text name) {
        Threads.of(image).critical(name.toString()).unlock();
    }

    /** Begins an access that no other atomic one meets. */
    public static void enterAtomic(Image image) {
        Threads threads = Threads.of(image);
        threads.take(threads.atomics);
    }

    public static void leaveAtomic(Image image) {
        Threads.of(image).atomics.unlock();
    }

    /** Begins an ordered region: waits for those of all iterations before. */
    public static void enterOrdered(Image image) {
        Threads.of(image).member().awaitTurn();
    }

    public static void leaveOrdered(Image image) {
        Threads.of(image).member().endTurn();
    }
}
