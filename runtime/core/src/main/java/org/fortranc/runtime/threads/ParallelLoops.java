package org.fortranc.runtime.threads;

import java.util.concurrent.atomic.AtomicLong;
import org.fortranc.runtime.FloatingPointExceptions;
import org.fortranc.runtime.Image;

/**
 * Loops whose turns are proved independent, divided among the threads of the program instance. How long a turn takes is
 * measured while the loop runs, and a team is only called for what is worth it; so short loops cost two looks at the
 * clock. Which thread runs which turn has no influence on what is computed.
 *
 * <p>{@code FORTRANC_NUM_THREADS} says how many threads there are, else there is one for each processor;
 * {@code FORTRANC_SCHEDULE=static} gives each one part, else parts get smaller towards the end (guided), for turns that
 * differ.
 */
public final class ParallelLoops {
    /** Nanoseconds for which a team is worth calling: several times what calling it was measured to take. */
    private static final double WORTH = 100_000;
    /** Calls a team for whatever has two turns, for tests. */
    private static final boolean ALWAYS = System.getProperty("fortranc.threads", "").equals("always");
    /** Nanoseconds that the first turns shall take together before they say how long a turn is. */
    private static final long ENOUGH = 20_000;

    /** What is known of each loop, by the class of its body: about this JVM's code, not about a run of the program. */
    private static final ClassValue<Cost> COSTS = new ClassValue<>() {
        @Override protected Cost computeValue(Class<?> body) {
            return new Cost();
        }
    };

    private final Image image;
    private final int threads;
    private final boolean parts;

    /** Reads the FORTRANC_ variables of the environment. */
    public ParallelLoops(Image image) {
        this.image = image;
        int wish = Runtime.getRuntime().availableProcessors();
        try {
            wish = Integer.parseInt(image.environmentVariable("FORTRANC_NUM_THREADS").orElse("").strip());
        } catch (NumberFormatException _) {
            // not set, or nothing that can be meant
        }
        threads = Math.max(1, wish);
        parts = image.environmentVariable("FORTRANC_SCHEDULE").orElse("").strip().equalsIgnoreCase("static");
    }

    /** Some turns, one after another. */
    public interface Body {
        void run(int first, int last);
    }

    /** Races between threads may spoil a measurement, nothing else. */
    private static final class Cost {
        private volatile double turn;
    }

    /** Runs all turns; an exception is that of the first turn that throws one. */
    public static void run(int first, int last, Body body) {
        if (last < first) return;
        Image.current().unit(ParallelLoops.class).divide(first, last, body);
    }

    private void divide(int first, int last, Body body) {
        var member = Member.current();
        if (threads == 1 || first == last || member != null && member.team.activeLevel > 0) {
            body.run(first, last);
            return;
        }
        var cost = COSTS.get(body.getClass());
        long next = first;
        double turn = ALWAYS ? WORTH : cost.turn;
        long slice = 1;
        long spent = 0;
        while (next <= last && (turn == 0 || turn * ((double) last - next + 1) < WORTH)) {
            // of a loop that nothing is known of, a few turns more each time
            long end = turn == 0 ? Math.min(last, next + slice - 1) : last;
            long begun = System.nanoTime();
            body.run((int) next, (int) end);
            long took = System.nanoTime() - begun;
            spent += took;
            if (turn != 0 || spent >= ENOUGH || end == last) turn = Math.max(0.1, (double) took / (end - next + 1));
            slice *= 4;
            next = end + 1;
            cost.turn = turn;
        }
        if (next <= last) together(next, last, body, cost);
    }

    private void together(long first, long last, Body body, Cost cost) {
        var dealing = new Dealing(first, last, parts ? Math.ceilDiv(last - first + 1, threads) : 0, threads);
        WorkSharing.size(image, threads);
        long begun = System.nanoTime();
        var caller = Thread.currentThread();
        Threads.fork(image, () -> {
            if (Thread.currentThread() == caller) dealing.work(body);
            else dealing.signals(FloatingPointExceptions.during(() -> dealing.work(body)));
        });
        FloatingPointExceptions.add(dealing.signals);
        cost.turn = Math.max(0.1, (double) (System.nanoTime() - begun) * threads / (last - first + 1));
        dealing.end();
    }

    /** The turns that are left, dealt out in order. */
    private static final class Dealing {
        private final long last;
        /** The turns of each part; 0: a share of what is left. */
        private final long part;
        private final int threads;
        private final AtomicLong next;
        private long failedAt = Long.MAX_VALUE;
        private Throwable failure;
        private int signals;

        Dealing(long first, long last, long part, int threads) {
            this.last = last;
            this.part = part;
            this.threads = threads;
            next = new AtomicLong(first);
        }

        void work(Body body) {
            while (true) {
                long begin = next.get();
                if (begin > last || hasFailed()) return;
                long share = part > 0 ? part : Math.max(1, (last - begin + 1) / (2L * threads));
                long end = Math.min(last, begin + share - 1);
                if (!next.compareAndSet(begin, end + 1)) continue;
                try {
                    body.run((int) begin, (int) end);
                } catch (RuntimeException | Error thrown) {
                    fail(begin, thrown);
                    return;
                }
            }
        }

        synchronized void signals(int more) {
            signals |= more;
        }

        private synchronized boolean hasFailed() {
            return failure != null;
        }

        /** Parts are dealt out in order, so all turns before this part have been begun and will be through. */
        private synchronized void fail(long at, Throwable thrown) {
            if (at >= failedAt) return;
            failedAt = at;
            failure = thrown;
        }

        /** Throws what the turns would have thrown one after another. */
        synchronized void end() {
            switch (failure) {
                case null -> { }
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                default -> throw new IllegalStateException(failure);
            }
        }
    }
}
