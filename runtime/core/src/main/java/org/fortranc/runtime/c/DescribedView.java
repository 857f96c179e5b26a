package org.fortranc.runtime.c;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.ProgramError;
import org.fortranc.runtime.StorageAddresses;

/**
 * A descriptor of generated programs.
 *
 * @param type of the arrays that hold the elements
 * @param bytes of an element; of a CHARACTER 1
 * @param slots the array elements that make one; of a CHARACTER 0, since its length tells
 */
record DescribedView<S>(ArrayView<S> view, Class<S> type, long bytes, int slots) implements Described {
    private boolean isText() {
        return slots == 0;
    }

    @Override public int rank() {
        return view.rank;
    }

    @Override public boolean isThere() {
        return view.isAllocated();
    }

    @Override public long elementBytes() {
        return isText() ? view.length : bytes;
    }

    @Override public int lower(int dimension) {
        return view.lower[dimension];
    }

    @Override public int extent(int dimension) {
        return view.extent[dimension];
    }

    @Override public long distance(int dimension) {
        return (long) view.stride[dimension] * (isText() ? view.pitch() : bytes);
    }

    @Override public long address(StorageAddresses addresses) {
        if (!(view.data instanceof Object[] objects)) return addresses.ofElements(view);
        return view.rank == 0 ? addresses.of(objects[view.base])
                : addresses.ofElement(objects, Math.min(view.base, Math.max(0, objects.length - 1)), bytes);
    }

    @Override public void become(StorageAddresses addresses, long address, long elementBytes, Bounds bounds) {
        long each = isText() ? 1 : bytes;
        boolean fits = true;
        for (int i = 0; i < view.rank; i++)
            fits &= view.extent[i] == 1 || bounds.distance()[i] % each == 0;
        if (!fits) throw ProgramError.here("The elements that C describes lie at distances that no array has");
        long first = address - bounds.before();
        var found = isText() ? addresses.view(first, type, 1, 1, (int) bounds.bytes(elementBytes))
                : addresses.view(first, type, bytes, slots, (int) bounds.span(bytes));
        if (view.rank == 0 && view.data instanceof Object[] variable && found.data instanceof Object[] objects) {
            variable[view.base] = objects[found.base];
            return;
        }
        view.data = found.data;
        if (isText()) text(found, elementBytes, bounds);
        else {
            view.length = slots;
            view.shift = 0;
            view.base = found.base + bounds.elementsBefore(bytes);
            for (int i = 0; i < view.rank; i++) view.stride[i] = (int) (bounds.distance()[i] / bytes);
        }
        System.arraycopy(bounds.lower(), 0, view.lower, 0, view.rank);
        System.arraycopy(bounds.extent(), 0, view.extent, 0, view.rank);
    }

    /** Texts that do not follow each other at multiples of their length are counted by characters. */
    private void text(ArrayView<S> found, long length, Bounds bounds) {
        boolean regular = length > 0;
        for (long distance : bounds.distance()) regular &= distance % Math.max(1, length) == 0;
        long first = found.base + bounds.before();
        view.characters((int) first, (int) length, regular ? (int) length : 1);
        for (int i = 0; i < view.rank; i++)
            view.stride[i] = (int) (bounds.distance()[i] / (regular ? length : 1));
    }

    @Override public void clear() {
        view.nullify();
    }
}
