package org.fortranc.runtime;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** Runs vector versions of loops on scratch data in a thread of its own until the JVM has compiled them well. */
final class VectorWarmUp {
    private static final String MODULE = "jdk.incubator.vector";
    private static final BlockingQueue<VectorGate> WAITING = new LinkedBlockingQueue<>();
    /** Calls between two looks at the clock. */
    private static final int BATCH = 16;
    /**
     * Turns of a call while the JVM counts calls, and while they are timed: then the call itself must not weigh. No
     * vectors are filled by them without a rest.
     */
    private static final int FEW_TURNS = 67;
    private static final int TURNS = 2051;
    /** Between places in one array: the turns reach twice as many numbers, if these are complex. */
    private static final int DISTANCE = 2 * TURNS;
    private static final int MANY_CALLS = 1000;
    private static final long PATIENCE = 5_000_000_000L;
    private static final int SMALLEST = 1 << 14;
    private static final int LARGEST = 1 << 22;
    private static boolean started;

    private final VectorGate gate;
    private final Method version;
    private final long begun = System.nanoTime();
    private Object[] arguments;
    private int size = SMALLEST;
    private int calls;
    private int faster;

    private VectorWarmUp(VectorGate gate) throws ReflectiveOperationException {
        this.gate = gate;
        var vectors = Class.forName(gate.unit().getName() + "Vectors", true, gate.unit().getClassLoader());
        version = Stream.of(vectors.getDeclaredMethods()).filter(m -> m.getName().equals(gate.loop())).findFirst()
                .orElseThrow(NoSuchMethodException::new);
        version.setAccessible(true);
        arguments = scratch();
    }

    static synchronized void add(VectorGate gate) {
        WAITING.add(gate);
        if (started) return;
        started = true;
        var thread = new Thread(VectorWarmUp::run, "vectors");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Loads the module quietly: on the command line it would print a warning, and cost every start.
     *
     * @return whether this JVM has it
     */
    static boolean load() {
        try {
            if (ModuleLayer.boot().findModule(MODULE).isEmpty()) Class.forName("jdk.internal.module.Modules")
                    .getMethod("loadModule", String.class).invoke(null, MODULE);
            return true;
        } catch (ReflectiveOperationException | LinkageError | RuntimeException _) {
            return false; // the scalar versions stay
        }
    }

    private static void run() {
        if (!load()) return;
        List<VectorWarmUp> running = new ArrayList<>();
        try {
            while (true) {
                // All in turn, so that the JVM compiles one while others are still being counted.
                for (var gate = running.isEmpty() ? WAITING.take() : WAITING.poll(); gate != null; gate =
                        WAITING.poll())
                    running.add(new VectorWarmUp(gate));
                var done = new ArrayList<VectorWarmUp>();
                for (var each : running) if (each.isDone()) done.add(each);
                running.removeAll(done);
                if (!running.isEmpty()) Thread.sleep(running.getFirst().pause());
            }
        } catch (InterruptedException | ReflectiveOperationException | LinkageError _) {
            // The gates that are still closed stay so.
        }
    }

    /** Runs a batch; opens the gate if the version is the faster one now, and gives up after a while. */
    private boolean isDone() throws ReflectiveOperationException {
        arguments[1] = (calls < MANY_CALLS ? FEW_TURNS : TURNS) - 1;
        calls += BATCH;
        long start = System.nanoTime();
        for (int i = 0; i < BATCH; i++) if (!call()) return true;
        long now = System.nanoTime();
        double turn = (double) (now - start) / (BATCH * ((int) arguments[1] + 1));
        faster = turn < gate.scalarTurn() ? faster + 1 : 0;
        if (faster >= 3) gate.open();
        return faster >= 3 || now - begun > PATIENCE;
    }

    /** Milliseconds to wait: none until the JVM has counted enough calls, then while it compiles. */
    private int pause() {
        return calls < MANY_CALLS ? 0 : 2;
    }

    /** Whether it ran; subscripts at a distance need larger arrays. */
    private boolean call() throws ReflectiveOperationException {
        while (true) {
            try {
                return (int) version.invoke(null, arguments) > 0;
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof IndexOutOfBoundsException) || size >= LARGEST) return false;
                size *= 8;
                arguments = scratch();
            }
        }
    }

    /**
     * The first and last turn, then arrays of ones, places in them, and values. The places are so far from each other
     * that the version finds its rows of one array apart.
     */
    private Object[] scratch() {
        var types = version.getParameterTypes();
        var values = new Object[types.length];
        int place = (size - DISTANCE) / 2;
        for (int i = 0; i < types.length; i++) {
            values[i] = types[i] == int.class ? (Object) place : scratch(types[i]);
            if (types[i] == int.class && i > 1) place += DISTANCE;
        }
        values[0] = 0;
        values[1] = FEW_TURNS - 1;
        return values;
    }

    private Object scratch(Class<?> type) {
        if (type == double.class) return 1.0;
        if (type == float.class) return 1.0f;
        var array = Array.newInstance(type.componentType(), size);
        for (int i = 0; i < size; i++) Array.setByte(array, i, (byte) 1);
        return array;
    }
}
