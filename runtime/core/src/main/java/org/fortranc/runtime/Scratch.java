package org.fortranc.runtime;

import java.lang.reflect.Array;

/**
 * The storage of one automatic array, kept from one activation of its procedure to the next. What is in it then is not
 * said. Each thread has its own, so that instances of a program do not meet.
 *
 * @param <S> the Java array type, as {@code double[]}
 */
public final class Scratch<S> {
    /** So few are as soon made anew. */
    private static final int FEW = 16;
    /** More are not kept: a procedure that is never called again would hold them. */
    private static final int MOST = 1 << 20;

    private final Class<?> slot;
    private final ThreadLocal<S> kept = new ThreadLocal<>();

    /** @param slot of the array, as {@code double.class} */
    public Scratch(Class<?> slot) {
        this.slot = slot;
    }

    /** An array of at least so many slots. */
    public S of(int slots) {
        if (slots > FEW) {
            S storage = kept.get();
            if (storage != null && Array.getLength(storage) >= slots) return storage;
        }
        return made(slots);
    }

    @SuppressWarnings("unchecked") // of the slots that S has
    private S made(int slots) {
        S storage = (S) Array.newInstance(slot, slots);
        if (slots > FEW && slots <= MOST) kept.set(storage);
        return storage;
    }
}
