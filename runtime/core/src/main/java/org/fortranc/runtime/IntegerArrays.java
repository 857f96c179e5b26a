package org.fortranc.runtime;

/** Results of services that are arrays of integers of any kind. */
final class IntegerArrays {
    private IntegerArrays() {}

    /** Sets the first elements of an array of rank one. */
    static void store(ArrayView<?> values, long[] parts) {
        int count = Math.min(parts.length, values.size());
        for (int i = 0; i < count; i++) {
            int at = values.base + i * values.stride[0];
            switch (values.data) {
                case long[] data -> data[at] = parts[i];
                case int[] data -> data[at] = (int) parts[i];
                case short[] data -> data[at] = (short) parts[i];
                case byte[] data -> data[at] = (byte) parts[i];
                default -> throw new IllegalArgumentException("not integers: " + values.data.getClass());
            }
        }
    }
}
