package org.fortranc.runtime.threads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramError;

/**
 * The threads of one program instance: a pool that grows to the largest team and waits between regions. A region
 * inside another one is run by the thread that meets it alone, as libgomp does unless the program asks for more; one
 * level of teams is all that is supported, which OpenMP allows.
 */
public final class Threads {
    private static final long STACK_BYTES = 1L << 28;
    private static final int MOST = 1024;
    private static final int LOOKS = 20_000;
    private static final long WAIT_MILLISECONDS = 20;

    private final Image image;
    private final int threads;
    private final int limit;
    private final boolean dynamic;
    private final Schedule schedule;
    private boolean nested;
    private final List<Worker> pool = new ArrayList<>();
    private final Map<String, ReentrantLock> named = new ConcurrentHashMap<>();
    final ReentrantLock atomics = new ReentrantLock();

    /** Reads the OMP_ variables of the environment. */
    public Threads(Image image) {
        this.image = image;
        limit = number("OMP_THREAD_LIMIT").orElse(MOST);
        threads = Math.min(limit, number("OMP_NUM_THREADS").orElse(Runtime.getRuntime().availableProcessors()));
        dynamic = flag("OMP_DYNAMIC");
        nested = flag("OMP_NESTED");
        schedule = Schedule.parse(image.environmentVariable("OMP_SCHEDULE").orElse(""));
        image.atEnd(() -> pool.forEach(Worker::dismiss));
    }

    static Threads of(Image image) {
        return image.unit(Threads.class);
    }

    private Optional<Integer> number(String variable) {
        String text = image.environmentVariable(variable).orElse("");
        int comma = text.indexOf(',');
        try {
            int value = Integer.parseInt((comma < 0 ? text : text.substring(0, comma)).strip());
            return value > 0 ? Optional.of(Math.min(value, MOST)) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private boolean flag(String variable) {
        return image.environmentVariable(variable).orElse("").strip().toLowerCase(Locale.ROOT).equals("true");
    }

    /** The part of this thread; a thread outside all regions is a team of its own. */
    Member member() {
        Member member = Member.current();
        if (member != null) return member;
        var initial = new Member(new Team(1, 0, 0), 0, null, threads, dynamic, schedule);
        Member.become(initial);
        return initial;
    }

    /**
     * Has a team run a region; returns when all are through. An exception in one of them ends the region and is thrown
     * here.
     */
    public static void fork(Image image, Runnable region) {
        of(image).fork(region);
    }

    /** Runs a region with a team of this thread alone. */
    public static void alone(Image image, Runnable region) {
        Member outer = of(image).member();
        outer.wanted = 0;
        alone(outer, region);
    }

    private void fork(Runnable region) {
        Member outer = member();
        boolean inside = outer.team.activeLevel > 0;
        int wanted = outer.wanted > 0 ? outer.wanted : outer.threads;
        outer.wanted = 0;
        int size = inside ? 1 : Math.min(wanted, limit);
        if (size == 1) alone(outer, region);
        else together(outer, size, region);
    }

    private static void alone(Member outer, Runnable region) {
        var team = new Team(1, outer.team.level + 1, outer.team.activeLevel);
        Member.become(new Member(team, 0, outer, outer.threads, outer.dynamic, outer.schedule));
        try {
            region.run();
        } finally {
            Member.become(outer);
        }
    }

    private void together(Member outer, int size, Runnable region) {
        var team = new Team(size, outer.team.level + 1, outer.team.activeLevel + 1);
        List<Worker> workers = workers(size - 1);
        for (int i = 1; i < size; i++) {
            var member = new Member(team, i, outer, outer.threads, outer.dynamic, outer.schedule);
            workers.get(i - 1).start(() -> part(member, region));
        }
        part(new Member(team, 0, outer, outer.threads, outer.dynamic, outer.schedule), region);
        Member.become(outer);
        for (Worker worker : workers) worker.join();
        if (team.failure() == null) return;
        if (team.failure() instanceof RuntimeException exception) throw exception;
        throw (Error) team.failure();
    }

    private void part(Member member, Runnable region) {
        Member.become(member);
        try {
            region.run();
        } catch (Team.Abandoned abandoned) {
            member.team.fail(abandoned);
        } catch (RuntimeException | Error thrown) {
            // STOP does not wait for the other threads.
            if (image.processEnd().isPresent()) end(thrown);
            member.team.fail(thrown);
        }
    }

    private synchronized void end(Throwable thrown) {
        image.processEnd().orElseThrow().accept(thrown);
    }

    /** The first workers of the pool: a thread has the same number in each team, for what is its own. */
    private List<Worker> workers(int count) {
        while (pool.size() < count) {
            if (pool.size() == MOST) throw ProgramError.of("Too many threads");
            pool.add(new Worker(pool.size() + 1));
        }
        return pool.subList(0, count);
    }

    /** The object of a class of which each thread has its own; that of the first thread is the program's. */
    public static <T> T own(Image image, Class<T> type) {
        Worker worker = Worker.CURRENT.get();
        return worker == null ? image.unit(type) : type.cast(worker.own.computeIfAbsent(type, t -> made(image, t)));
    }

    private static Object made(Image image, Class<?> type) {
        try {
            return type.getConstructor(Image.class).newInstance(image);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " has no public constructor that takes an Image", e);
        }
    }

    int limit() {
        return limit;
    }

    boolean nested() {
        return nested;
    }

    void nested(boolean on) {
        nested = on;
    }

    /** Takes a lock, unless the team fails meanwhile. */
    void take(ReentrantLock lock) {
        if (lock.tryLock()) return;
        try {
            while (!lock.tryLock(WAIT_MILLISECONDS, TimeUnit.MILLISECONDS)) member().team.check();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Team.Abandoned();
        }
    }

    /** The lock of all critical regions of a name; regions without a name share one. */
    ReentrantLock critical(String name) {
        return named.computeIfAbsent(name, _ -> new ReentrantLock());
    }

    /** A thread of the pool: runs what it is given, then waits for more. */
    private final class Worker implements Runnable {
        private static final ThreadLocal<Worker> CURRENT = new ThreadLocal<>();

        private final Map<Class<?>, Object> own = new HashMap<>();
        private final Thread thread;
        private volatile Runnable work;
        private volatile Thread waiter;
        private volatile boolean dismissed;

        Worker(int number) {
            thread = new Thread(null, this, "team-" + number, STACK_BYTES);
            thread.setDaemon(true);
            thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
            thread.start();
        }

        void start(Runnable part) {
            waiter = Thread.currentThread();
            work = part;
            LockSupport.unpark(thread);
        }

        void dismiss() {
            dismissed = true;
            LockSupport.unpark(thread);
        }

        void join() {
            for (int i = 0; work != null; i++) {
                if (i < LOOKS) Thread.onSpinWait();
                else LockSupport.park(this);
            }
        }

        @Override public void run() {
            image.enterThread();
            CURRENT.set(this);
            while (true) {
                for (int i = 0; work == null; i++) {
                    if (dismissed) return;
                    if (i < LOOKS) Thread.onSpinWait();
                    else LockSupport.park(this);
                }
                work.run();
                Thread other = waiter;
                work = null;
                LockSupport.unpark(other);
            }
        }
    }
}
