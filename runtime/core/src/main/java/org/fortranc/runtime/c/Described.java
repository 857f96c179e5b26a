package org.fortranc.runtime.c;

import org.fortranc.runtime.StorageAddresses;

/** An array, pointer or scalar of an executor, as a C descriptor tells of it (F2018 18.5.3). Distances are in bytes. */
public interface Described {
    int rank();

    /** Whether it has storage: allocated, associated. */
    boolean isThere();

    /** The bytes of an element; of a CHARACTER its length. */
    long elementBytes();

    /** The bounds of a dimension, counted from 0; the extent is -1 for the last one of an assumed size. */
    int lower(int dimension);

    int extent(int dimension);

    long distance(int dimension);

    /** The address of the first element, in this memory. */
    long address(StorageAddresses addresses);

    /** Becomes what has this address and these bounds. */
    void become(StorageAddresses addresses, long address, long elementBytes, Bounds bounds);

    /** Loses its storage: deallocated, disassociated. */
    void clear();

    /** The bounds in a descriptor. */
    record Bounds(int[] lower, int[] extent, long[] distance) {
        /** The bytes before the first element that belong to others. */
        public long before() {
            if (isEmpty()) return 0;
            long bytes = 0;
            for (int i = 0; i < extent.length; i++)
                if (extent[i] > 0) bytes += Math.max(0, -distance[i] * (extent[i] - 1L));
            return bytes;
        }

        /** The bytes from the beginning of the first element on. */
        private long after(long elementBytes) {
            long bytes = elementBytes;
            for (int i = 0; i < extent.length; i++)
                if (extent[i] > 0) bytes += Math.max(0, distance[i] * (extent[i] - 1L));
            return bytes;
        }

        boolean isEmpty() {
            for (int e : extent) if (e == 0) return true;
            return false;
        }

        boolean isAssumedSize() {
            return extent.length > 0 && extent[extent.length - 1] < 0;
        }

        /** The bytes from the lowest element to the end of the highest; -1 if nobody knows. */
        public long bytes(long elementBytes) {
            if (isAssumedSize()) return -1;
            return isEmpty() ? 0 : before() + after(elementBytes);
        }

        /** How many elements of this size lie between the first and the last one that are used; -1 if nobody knows. */
        public long span(long elementBytes) {
            return isAssumedSize() ? -1 : bytes(elementBytes) / Math.max(1, elementBytes);
        }

        /** How many elements lie before the first one. */
        public int elementsBefore(long elementBytes) {
            return (int) (before() / Math.max(1, elementBytes));
        }
    }
}
