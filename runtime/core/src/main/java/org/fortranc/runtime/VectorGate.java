package org.fortranc.runtime;

/**
 * Decides for one loop of a program whether its turns run in the vector version. That version needs a module which takes
 * long to load and whose code is slow until the JVM has compiled it, so a program first has to run for a while; then the
 * loop tries short pieces in both versions, and changes over once the vectors have proved faster. Both versions compute
 * the same, so nothing but time depends on it.
 *
 * <p>What it remembers is about this JVM, not about a run of the program: which code has been loaded and compiled. All
 * instances of a program share it, and races between them may cost a trial, nothing else.
 */
public final class VectorGate {
    /** Operations, counted as one lane's, that all loops together run before vectors are thought of: a tenth of a second. */
    private static final long WORTH_LOADING = 1L << 29;
    /** What a single loop must have run besides. */
    private static final long WORTH_TRYING = WORTH_LOADING >> 5;
    /** Turns below which vectors cannot gain. */
    private static final int FEWEST = 4;
    /** Turns of one trial. */
    private static final int PIECE = 512;
    /** Trials before the first change over, one in eight scalar, and those after which there will be none. */
    private static final int FIRST_TRIALS = 40;
    private static final int LAST_TRIAL = 200_000;
    private static final String MODULE = "jdk.incubator.vector";
    private static final String WISH = System.getProperty("fortranc.vectors", "");
    private static final boolean ALWAYS = WISH.equals("always");

    private static volatile boolean loaded;
    private static boolean asked;
    private static long allWork;

    private final int weight;
    private boolean open;
    private boolean shut;
    private long work;
    private long begun;
    private int turns;
    private int trials;
    private int faster;
    private double scalar;

    static {
        if (ALWAYS) load();
        asked = !WISH.isEmpty();
    }

    /** @param weight the operations of one turn */
    public VectorGate(int weight) {
        this.weight = weight;
        open = ALWAYS && loaded;
    }

    /**
     * Whether the turns {@code first} to {@code last} begin in the vector version, which is handed this gate. It is never
     * entered for no turns at all, so that it may evaluate what each turn evaluates.
     */
    public boolean enter(int first, int last) {
        long count = (long) last - first + 1;
        return count >= FEWEST && (open || !shut && tries(count));
    }

    private boolean tries(long count) {
        if (!loaded || work < WORTH_TRYING) {
            work += count * weight;
            allWork += count * weight;
            if (allWork > WORTH_LOADING && !asked) ask();
            return false;
        }
        shut = trials++ == LAST_TRIAL;
        turns = (int) count;
        begun = System.nanoTime();
        return trials % 8 != 1; // the first is scalar
    }

    /** How many of the turns the vector version does; the scalar version does the rest. */
    public int turns(int first, int last) {
        int count = last - first + 1;
        return open ? count : Math.min(count, PIECE);
    }

    /** The vector version has done some turns; which is the next. */
    public int after(int first, int done) {
        if (begun != 0) {
            faster = (double) (System.nanoTime() - begun) / Math.max(1, done) < scalar ? faster + 1 : 0;
            open = faster >= 3 && trials > FIRST_TRIALS;
            begun = 0;
        }
        return first + done;
    }

    /** All turns are done. */
    public void leave() {
        if (begun != 0) {
            double now = (double) (System.nanoTime() - begun) / turns;
            scalar = scalar == 0 ? now : Math.min(scalar, now);
            begun = 0;
        }
    }

    /** Whether {@code count} elements from each of two indexes of one array are all different. */
    public static boolean areApart(int left, int right, int count) {
        return Math.abs((long) left - right) >= count;
    }

    /** Whether one element is none of the {@code count} from {@code first} on. */
    public static boolean isOutside(int element, int first, int count) {
        return element < first || element - first >= count;
    }

    private static synchronized void ask() {
        if (asked) return;
        asked = true;
        var loading = new Thread(VectorGate::load, "vectors");
        loading.setDaemon(true);
        loading.start();
    }

    /** Loads the module quietly: on the command line it would print a warning, and cost every start. */
    private static void load() {
        try {
            if (ModuleLayer.boot().findModule(MODULE).isEmpty()) Class.forName("jdk.internal.module.Modules")
                    .getMethod("loadModule", String.class).invoke(null, MODULE);
            for (var type : new String[] {"DoubleVector", "FloatVector", "IntVector"})
                Class.forName(MODULE + "." + type, true, ClassLoader.getSystemClassLoader());
            loaded = true;
        } catch (ReflectiveOperationException | LinkageError | RuntimeException _) {
            // A JVM without the module runs the scalar versions.
        }
    }
}
