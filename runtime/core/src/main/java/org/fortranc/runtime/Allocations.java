package org.fortranc.runtime;

import java.lang.reflect.Array;
import java.util.Arrays;

/** Storage for ALLOCATE: new, or what the same variable had when it was deallocated, as zeros again. */
final class Allocations {
    /** Storage of more elements is not kept for later. */
    private static final int MOST_SPARE = 1 << 19;
    /** Storage of a temporary array is kept while at least this part of it is used. */
    private static final int LEAST_USED = 4;
    private static final int MOST = 1 << 30;

    private Allocations() {}

    /** How many elements an array with these lower and upper bounds has. */
    static long elements(long... bounds) {
        long count = 1;
        for (int i = 0; i < bounds.length; i += 2) count *= Math.max(0L, bounds[i + 1] - bounds[i] + 1);
        return count;
    }

    /** The bytes of elements of {@code length} slots, for messages. */
    static long bytes(Class<?> storage, int length, long elements) {
        Class<?> slot = storage.getComponentType();
        int width = slot == byte.class ? 1 : slot == short.class ? 2 : slot == int.class || slot == float.class ? 4 : 8;
        return elements * length * width;
    }

    /** New contiguous storage for the descriptor; false if there is none of that size. */
    static <S> boolean tryAllocate(ArrayView<S> view, Class<? extends S> storage, long... bounds) {
        long slots = elements(bounds) * view.length;
        int[] narrow = new int[bounds.length];
        for (int i = 0; i < bounds.length; i++) {
            narrow[i] = (int) bounds[i];
            if (narrow[i] != bounds[i] && (i % 2 == 0 || bounds[i] > 0)) return false;
        }
        if (slots > Integer.MAX_VALUE - 8) return false;
        try {
            view.own(storage(view, storage, (int) slots), narrow);
            return true;
        } catch (OutOfMemoryError _) {
            return false;
        }
    }

    /** The same for rank one, without loops and lists, which the compilers do not see through; false in doubt. */
    static <S> boolean tryRankOne(ArrayView<S> view, Class<? extends S> storage, long lower, long upper) {
        if (view.length != 1 || lower != (int) lower || upper != (int) upper || upper - lower > MOST) return false;
        int count = (int) Math.max(0, upper - lower + 1);
        try {
            view.data = storage(view, storage, count);
        } catch (OutOfMemoryError _) {
            return false;
        }
        view.base = 0;
        view.shift = 0;
        view.whole = 0;
        view.lower[0] = (int) lower;
        view.extent[0] = count;
        view.stride[0] = 1;
        return true;
    }

    /** The same for rank one. */
    static <S> boolean tryRenew(ArrayView<S> view, long extent, long lower) {
        int has = Array.getLength(view.data);
        long slots = Math.max(0, extent);
        if (slots > has || slots < has / LEAST_USED) return false;
        view.base = 0;
        view.shift = 0;
        view.whole = 0;
        view.lower[0] = (int) lower;
        view.extent[0] = (int) slots;
        view.stride[0] = 1;
        return true;
    }

    /** Gives the descriptor these bounds in the storage that it has, if that will do. */
    static <S> boolean tryRenew(ArrayView<S> view, long... bounds) {
        if (view.data == null) return false;
        long slots = elements(bounds) * view.length;
        int has = Array.getLength(view.data);
        if (slots > has || slots < has / LEAST_USED) return false;
        int[] narrow = new int[bounds.length];
        for (int i = 0; i < bounds.length; i++) narrow[i] = (int) bounds[i];
        view.own(view.data, narrow);
        return true;
    }

    /** Whether storage may wait for the variable's next allocation: the processor's caches hold it, and it is numbers. */
    static boolean isSmall(Object storage) {
        return !(storage instanceof Object[]) && Array.getLength(storage) <= MOST_SPARE;
    }

    static <S> S storage(ArrayView<S> view, Class<? extends S> type, int slots) {
        S spare = view.spare;
        view.spare = null;
        if (spare != null && type.isInstance(spare) && Array.getLength(spare) == slots) {
            clear(spare);
            return spare;
        }
        return type.cast(Array.newInstance(type.getComponentType(), slots));
    }

    private static void clear(Object storage) {
        // No switch over types: it would take its time to set up in programs that allocate twice.
        if (storage instanceof double[] doubles) Arrays.fill(doubles, 0);
        else if (storage instanceof float[] floats) Arrays.fill(floats, 0);
        else if (storage instanceof int[] ints) Arrays.fill(ints, 0);
        else if (storage instanceof long[] longs) Arrays.fill(longs, 0);
        else if (storage instanceof short[] shorts) Arrays.fill(shorts, (short) 0);
        else Arrays.fill((byte[]) storage, (byte) 0);
    }
}
