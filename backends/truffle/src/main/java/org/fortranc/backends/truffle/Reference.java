package org.fortranc.backends.truffle;

/** Where a scalar of any type but CHARACTER lies, or where an array passed by its first element begins. */
record Reference(byte[] bytes, int at) {
    /** New storage of zeros. */
    static Reference fresh(int size) {
        return new Reference(new byte[size], 0);
    }
}
