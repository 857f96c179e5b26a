package org.fortranc.backends.truffle;

import org.fortranc.ir.core.Type;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Text;

/**
 * An array, section, pointer or allocatable object; rank 0 for scalar pointers and allocatables. Offsets and strides
 * are
 * in bytes. No bytes: not allocated or disassociated.
 */
final class Descriptor {
    byte[] bytes;
    int base;
    /** Bytes of an element. */
    int size;
    /** The dynamic type of a polymorphic object; null where the declared type tells it. */
    Type.Scalar type;
    final int rank;
    final int[] lower;
    final int[] extent;
    final int[] stride;
    /** Where the element with all subscripts zero would be. */
    long origin;

    Descriptor(int rank, int size) {
        this.rank = rank;
        this.size = size;
        lower = new int[rank];
        extent = new int[rank];
        stride = new int[rank];
    }

    /** A scalar or element seen as a descriptor of rank 0. */
    static Descriptor scalar(byte[] bytes, int base, int size) {
        var d = new Descriptor(0, size);
        d.bytes = bytes;
        d.base = base;
        d.origin = base;
        return d;
    }

    /** Makes this a contiguous array from {@code base} on, whose bounds and extents are set already. */
    Descriptor contiguous(byte[] storage, int from) {
        bytes = storage;
        base = from;
        long step = size;
        for (int i = 0; i < rank; i++) {
            stride[i] = (int) step;
            step *= extent[i];
        }
        return settle();
    }

    /** To be called after any change of base, bounds or strides. */
    Descriptor settle() {
        long at = base;
        for (int i = 0; i < rank; i++) at -= (long) lower[i] * stride[i];
        origin = at;
        return this;
    }

    void copyFrom(Descriptor other) {
        bytes = other.bytes;
        base = other.base;
        size = other.size;
        type = other.type;
        System.arraycopy(other.lower, 0, lower, 0, rank);
        System.arraycopy(other.extent, 0, extent, 0, rank);
        System.arraycopy(other.stride, 0, stride, 0, rank);
        origin = other.origin;
        // an assumed-size array of higher rank, seen as one of rank one
        if (rank > 0 && other.rank > rank) extent[rank - 1] = -1;
    }

    Descriptor copy() {
        var copy = new Descriptor(rank, size);
        copy.copyFrom(this);
        return copy;
    }

    int elements() {
        int count = 1;
        for (int e : extent) count *= e;
        return count;
    }

    /** What to do with each element's place. */
    interface Action {
        void at(byte[] bytes, int at);
    }

    /** Visits the elements in array element order. */
    void forEach(Action action) {
        int total = elements();
        int[] count = new int[rank];
        int at = base;
        for (int done = 0; done < total; done++) {
            action.at(bytes, at);
            for (int d = 0; d < rank; d++) {
                at += stride[d];
                if (++count[d] < extent[d]) break;
                at -= extent[d] * stride[d];
                count[d] = 0;
            }
        }
    }

    boolean isSameTarget(Descriptor other) {
        if (bytes == null || bytes != other.bytes || base != other.base || rank != other.rank) return false;
        for (int i = 0; i < rank; i++) {
            if (extent[i] == 0 || extent[i] != other.extent[i]) return false;
            if (extent[i] > 1 && stride[i] != other.stride[i]) return false;
        }
        return size != 0;
    }

    /** A CHARACTER array as the run time's input and output take it: a contiguous copy. */
    ArrayView<byte[]> gather() {
        var copy = new byte[elements() * size];
        int[] next = {0};
        forEach((from, at) -> {
            System.arraycopy(from, at, copy, next[0], size);
            next[0] += size;
        });
        return ArrayView.of(copy, 0, extent).withLength(size);
    }

    void scatter(ArrayView<byte[]> copy) {
        int[] next = {0};
        forEach((to, at) -> {
            System.arraycopy(copy.data, next[0], to, at, size);
            next[0] += size;
        });
    }

    Text text() {
        return new Text(bytes, base, size);
    }
}
