package org.fortranc.runtime.threads;

import org.fortranc.runtime.Image;

/**
 * The services behind work-sharing constructs. A loop counts its iterations from 0:
 *
 * <pre>
 *   WorkSharing.begin(image, kind, chunk, count);
 *   while (WorkSharing.next(image)) { ... iterations WorkSharing.first(image) to WorkSharing.last(image) ... }
 * </pre>
 */
public final class WorkSharing {
    private WorkSharing() {}

    /** The next region shall have so many threads; 0: as many as there would be. */
    public static void size(Image image, long threads) {
        member(image).wanted = (int) Math.max(0, Math.min(threads, Integer.MAX_VALUE));
    }

    /** Begins a loop of so many iterations. */
    public static void begin(Image image, long kind, long chunk, long count) {
        member(image).begin(Schedule.of(kind, chunk), count);
    }

    /** Deals so many iterations out in one block for each thread, with the first ones for the first thread. */
    public static void block(Image image, long count) {
        member(image).only(count);
    }

    public static boolean next(Image image) {
        return member(image).next();
    }

    public static long first(Image image) {
        return member(image).first();
    }

    public static long last(Image image) {
        return member(image).last();
    }

    /** Whether this thread has run the last iteration. */
    public static boolean hadLast(Image image) {
        return member(image).hadLast();
    }

    /** Whether this thread is the one that runs a SINGLE construct. */
    public static boolean single(Image image) {
        return member(image).single();
    }

    /** Begins an iteration of a loop with ordered regions. */
    public static void turn(Image image, long iteration) {
        member(image).startTurn(iteration);
    }

    private static Member member(Image image) {
        return Threads.of(image).member();
    }
}
