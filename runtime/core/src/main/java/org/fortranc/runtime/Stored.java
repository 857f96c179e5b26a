package org.fortranc.runtime;

/** A structure whose bytes in memory the program sees: by TRANSFER, EQUIVALENCE or COMMON. */
public interface Stored {
    /** The size of the structure in memory. */
    int byteSize();

    /** Writes the components into memory. */
    void store(byte[] memory, int at);

    /** Reads the components from memory. */
    void load(byte[] memory, int at);
}
