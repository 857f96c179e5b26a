package org.fortranc.runtime.io;

import org.fortranc.runtime.ArrayView;

/** Walks the elements of an array or section in array element order, in runs that are contiguous in storage. */
final class ArrayRuns {
    private final ArrayView<?> view;
    private final int[] counter;
    private final int inner;
    private int runs;
    private int first;
    private int at;

    ArrayRuns(ArrayView<?> view) {
        this.view = view;
        counter = new int[view.rank];
        int size = view.size();
        // Leading dimensions that follow each other without gaps make one run.
        int merged = 0;
        int length = 1;
        while (merged < view.rank && (view.stride[merged] == length || view.extent[merged] == 1)) {
            length *= view.extent[merged];
            merged++;
        }
        inner = merged;
        count = length;
        runs = size == 0 ? 0 : size / length;
        at = view.base;
    }

    private final int count;

    /** Goes to the next run, if there is one. */
    boolean next() {
        if (runs == 0)
            return false;
        runs--;
        first = at;
        for (int d = inner; d < view.rank; d++) {
            at += view.stride[d];
            if (++counter[d] < view.extent[d])
                break;
            at -= counter[d] * view.stride[d];
            counter[d] = 0;
        }
        return true;
    }

    int first() {
        return first;
    }

    int count() {
        return count;
    }
}
