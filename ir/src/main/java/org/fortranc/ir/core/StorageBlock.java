package org.fortranc.ir.core;

/**
 * Storage that several names share: a COMMON block (one for the program) or an EQUIVALENCE set (of one procedure or
 * unit, kept for the whole run). Members are the declarations with {@link Declaration.Home.Member}, in whatever
 * procedure; their offsets and types say which bytes mean what. Of a block of threads, each thread has its own.
 *
 * @param name {@link #COMMON} or {@link #OF_THREADS} and the block's name (nothing for blank COMMON), or
 *     {@code unit/procedure/first member}
 * @param bytes the size of the largest declaration of it
 */
public record StorageBlock(String name, long bytes) {
    public static final String COMMON = "common/";
    public static final String OF_THREADS = "threads/";

    /** Whether the block of this name belongs to the whole program. */
    public static boolean isCommon(String name) {
        return name.startsWith(COMMON) || name.startsWith(OF_THREADS);
    }
}
