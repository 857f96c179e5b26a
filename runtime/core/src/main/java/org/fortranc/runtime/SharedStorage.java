package org.fortranc.runtime;

import java.util.Arrays;

/** Whether two descriptors describe the same elements, or some of the same. */
final class SharedStorage {
    private SharedStorage() {}

    static boolean isAssociated(ArrayView<?> pointer, ArrayView<?> target) {
        if (pointer.data == null || pointer.size() == 0) return false;
        if (pointer.data instanceof Object[] && target.data instanceof Object[]) return sameObjects(pointer, target);
        if (pointer.data != target.data || first(pointer) != first(target) || pointer.length != target.length)
            return false;
        if (!Arrays.equals(pointer.extent, target.extent)) return false;
        for (int i = 0; i < pointer.rank; i++) {
            if (pointer.extent[i] > 1 && pointer.stride[i] * pointer.pitch() != target.stride[i] * target.pitch())
                return false;
        }
        return pointer.length > 0;
    }

    private static int first(ArrayView<?> view) {
        return view.shift + view.base * view.pitch();
    }

    /** Structures are the same elements where they are the same objects, whatever array lists them. */
    private static boolean sameObjects(ArrayView<?> pointer, ArrayView<?> target) {
        if (!Arrays.equals(pointer.extent, target.extent)) return false;
        for (int i = 0; i < pointer.size(); i++)
            if (((Object[]) pointer.data)[pointer.nth(i)] != ((Object[]) target.data)[target.nth(i)]) return false;
        return true;
    }

    static boolean overlaps(ArrayView<?> one, ArrayView<?> other) {
        if (one.data == null || one.data != other.data || one.size() == 0 || other.size() == 0) return false;
        return lowest(one) <= highest(other) && lowest(other) <= highest(one);
    }

    private static long lowest(ArrayView<?> view) {
        long at = view.base;
        for (int i = 0; i < view.rank; i++) at += Math.min(0L, (view.extent[i] - 1L) * view.stride[i]);
        return view.shift + at * view.pitch();
    }

    private static long highest(ArrayView<?> view) {
        long at = view.base;
        for (int i = 0; i < view.rank; i++) at += Math.max(0L, (view.extent[i] - 1L) * view.stride[i]);
        return view.shift + at * view.pitch() + view.length - 1;
    }
}
