package org.fortranc.runtime;

/**
 * Decides for one loop of a program whether its turns run in the vector version. That version needs a module which
 * takes
 * long to load, and is slow until the JVM has compiled it. So a program first has to run for a while; then
 * {@link VectorWarmUp} runs the version on scratch data beside the program, and opens the gate once that is faster than
 * the program's own turns. Both versions compute the same, so nothing but time depends on it.
 *
 * <p>What a gate remembers is about this JVM, not about a run of the program: which code has been compiled. All
 * instances
 * of a program share it, and races between them may spoil a measurement, nothing else.
 */
public final class VectorGate {
    /** Operations that all loops together run before vectors are thought of: a twentieth of a second or so. */
    private static final long WORTH_LOADING = 1L << 28;
    /** What a single loop must have run besides. */
    private static final long WORTH_COMPILING = WORTH_LOADING >> 4;
    /** Turns below which vectors cannot gain. */
    private static final int FEWEST = 6;
    /** One loop in so many is timed, when times are asked for. */
    private static final int TIMED = 16;
    private static final String WISH = System.getProperty("fortranc.vectors", "");

    private static long allWork;

    private final Class<?> unit;
    private final String loop;
    private final int weight;
    private final int together;
    /** Set by another thread, and looked at again before each loop. */
    private volatile boolean open;
    private boolean queued;
    private long work;
    private long begun;
    /** The thread whose loop is being timed; others run it as well. */
    private Thread timed;
    private long turns;
    private int loops;
    private volatile double scalar;

    /**
     * @param unit the class with the loop; the vector versions are in the one named after it
     * @param loop the method there
     * @param weight the operations of one turn
     */
    public VectorGate(Class<?> unit, String loop, int weight) {
        this(unit, loop, weight, 1);
    }

    /**
     * @param weight the operations of one turn of the vector version
     * @param together how many turns of an outer loop that version takes together, of which the program does one between
     *     {@link #enter} and {@link #leave}
     */
    public VectorGate(Class<?> unit, String loop, int weight, int together) {
        this.unit = unit;
        this.loop = loop;
        this.weight = weight / together;
        this.together = together;
        open = WISH.equals("always") && VectorWarmUp.load();
        queued = !WISH.isEmpty();
    }

    Class<?> unit() {
        return unit;
    }

    String loop() {
        return loop;
    }

    /** Nanoseconds that the program takes for what is one turn of the vector version; 0 if that is not known yet. */
    double scalarTurn() {
        return scalar * together;
    }

    void open() {
        open = true;
    }

    /**
     * Whether the turns {@code first} to {@code last} begin in the vector version. It is never entered for no turns at
     * all, so that it may evaluate what each turn evaluates.
     */
    public boolean enter(int first, int last) {
        long count = (long) last - first + 1;
        if (open) return count >= FEWEST;
        watch(count);
        return false;
    }

    private void watch(long count) {
        if (count < FEWEST) return;
        if (!queued) {
            work += count * weight;
            allWork += count * weight;
            if (allWork < WORTH_LOADING || work < WORTH_COMPILING) return;
            queued = true;
            VectorWarmUp.add(this);
        }
        if (loops++ % TIMED == 0 && begun == 0) {
            turns = count;
            timed = Thread.currentThread();
            begun = System.nanoTime();
        }
    }

    /** The scalar version has done the turns that were left. */
    public void leave() {
        if (begun == 0 || timed != Thread.currentThread()) return;
        double now = (double) (System.nanoTime() - begun) / turns;
        scalar = scalar == 0 ? now : Math.min(scalar, now);
        begun = 0;
    }

    /** Whether {@code count} elements from each of two indexes of one array are all different. */
    public static boolean areApart(int left, int right, int count) {
        return Math.abs((long) left - right) >= count;
    }

    /** Whether one element is none of the {@code count} from {@code first} on. */
    public static boolean isOutside(int element, int first, int count) {
        return element < first || element - first >= count;
    }
}
