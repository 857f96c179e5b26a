package org.fortranc.backends.truffle;

import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.runtime.threads.OpenMp;
import org.fortranc.runtime.threads.Waiting;
import org.fortranc.runtime.threads.WorkSharing;

/**
 * Services of parallel regions. The executor runs a region with a team of one thread, which OpenMP allows, so every
 * thread waits for nobody and gets all the work.
 */
final class ThreadServices {
    /** What stands for the value of a subroutine. */
    private static final Object NONE = false;

    private ThreadServices() {}

    static Services.Service service(IntrinsicSubroutine name) {
        return switch (name) {
            case SHARE_NEXT -> (image, _) -> WorkSharing.next(image);
            case SHARE_FIRST -> (image, _) -> WorkSharing.first(image);
            case SHARE_LAST -> (image, _) -> WorkSharing.last(image);
            case SHARE_HAD_LAST -> (image, _) -> WorkSharing.hadLast(image);
            case SHARE_SINGLE -> (image, _) -> WorkSharing.single(image);
            case SHARE_BLOCK -> (image, a) -> {
                WorkSharing.block(image, a.integer(0));
                return NONE;
            };
            case SHARE_BEGIN -> (image, a) -> {
                WorkSharing.begin(image, a.integer(0), a.integer(1), a.integer(2));
                return NONE;
            };
            case SHARE_TURN -> (image, a) -> {
                WorkSharing.turn(image, a.integer(0));
                return NONE;
            };
            case ORDERED_ENTER -> (image, _) -> {
                Waiting.enterOrdered(image);
                return NONE;
            };
            case ORDERED_LEAVE -> (image, _) -> {
                Waiting.leaveOrdered(image);
                return NONE;
            };
            case THREADS_ASK -> (image, a) -> a.set(2, OpenMp.ask(image, a.integer(0), a.integer(1)));
            case THREADS_TELL -> (image, a) -> {
                OpenMp.tell(image, a.integer(0), a.integer(1));
                return NONE;
            };
            case TEAM_SIZE, TEAM_BARRIER, TEAM_FLUSH, CRITICAL_ENTER, CRITICAL_LEAVE, ATOMIC_ENTER, ATOMIC_LEAVE ->
                    (_, _) -> NONE;
            default -> throw new IllegalArgumentException(name + " is no service of threads");
        };
    }
}
