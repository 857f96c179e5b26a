package org.fortranc.backends.truffle;

/** Where a scalar of any type but CHARACTER lies, or where an array passed by its first element begins. */
record Reference(byte[] bytes, int at) {
    /** What the widest scalar of an intrinsic type takes. */
    private static final int WIDEST = 16;

    /**
     * New storage of zeros. Old programs pass a REAL variable where a COMPLEX is expected and look at its first half
     * only, so there is room for the other.
     */
    static Reference fresh(int size) {
        return new Reference(new byte[Math.max(size, WIDEST)], 0);
    }
}
