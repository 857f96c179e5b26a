package org.fortranc.runtime.threads;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that run one parallel region, and what they meet at. */
final class Team {
    /** So often a thread looks again before it sleeps, where each thread has a processor. */
    private static final int LOOKS = 2_000;

    final int size;
    final int level;
    final int activeLevel;
    private final int looks;
    private final AtomicInteger arrived = new AtomicInteger();
    private volatile int phase;
    private volatile Throwable failure;
    private final Map<Integer, Shared> constructs = new ConcurrentHashMap<>();

    /** What the threads of a team share in one work-sharing construct. */
    static final class Shared {
        private final AtomicInteger left = new AtomicInteger();
        private boolean taken;
        /** The first iteration that no thread has got yet. */
        private long next;
        /** The iteration whose turn it is in ordered regions. */
        private long turn;

        /** Whether this is the first thread that asks. */
        synchronized boolean take() {
            boolean first = !taken;
            taken = true;
            return first;
        }

        /**
         * The next block of iterations.
         *
         * @return its first iteration, or {@code count} if there is none left; its length is in {@code length[0]}
         */
        synchronized long take(Schedule schedule, long count, int threads, long[] length) {
            long rest = count - next;
            long chunk = Math.max(1, schedule.chunk());
            long size = schedule.kind() == Schedule.Kind.GUIDED ? Math.max(chunk, (rest + threads - 1) / threads)
                    : chunk;
            length[0] = Math.min(size, rest);
            long first = next;
            next += length[0];
            return first;
        }
    }

    Team(int size, int level, int activeLevel) {
        this.size = size;
        this.level = level;
        this.activeLevel = activeLevel;
        looks = size <= Runtime.getRuntime().availableProcessors() ? LOOKS : 0;
    }

    /** The work-sharing construct that is the n-th one of each thread of the team. */
    Shared construct(int number) {
        return constructs.computeIfAbsent(number, _ -> new Shared());
    }

    /** The thread needs nothing more of a construct; the last one takes it away. */
    void leave(int number, Shared shared) {
        if (shared.left.incrementAndGet() == size) constructs.remove(number);
    }

    /** Waits until all threads are here. */
    void barrier() {
        if (size == 1) return;
        int before = phase;
        if (arrived.incrementAndGet() == size) {
            synchronized (this) {
                arrived.set(0);
                phase = before + 1;
                notifyAll();
            }
            return;
        }
        for (int i = 0; i < looks && phase == before; i++) Thread.onSpinWait();
        synchronized (this) {
            while (phase == before) pause();
        }
        check();
    }

    /** Waits until the ordered regions of all iterations before this one are done. */
    void awaitTurn(Shared shared, long iteration) {
        synchronized (this) {
            while (shared.turn != iteration) pause();
        }
    }

    void endTurn(Shared shared, long iteration) {
        synchronized (this) {
            shared.turn = iteration + 1;
            notifyAll();
        }
    }

    private void pause() {
        check();
        try {
            wait();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Abandoned();
        }
    }

    /** Notes that a thread has ended in an exception: the others stop at the next place where they meet. */
    synchronized void fail(Throwable thrown) {
        if (failure == null && !(thrown instanceof Abandoned)) failure = thrown;
        notifyAll();
    }

    void check() {
        if (failure != null) throw new Abandoned();
    }

    /** What has ended the region before its time, or null. */
    Throwable failure() {
        return failure;
    }

    /** Unwinds a thread whose team has failed. */
    static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1;

        Abandoned() {
            super("another thread of the team has failed", null, false, false);
        }
    }
}
