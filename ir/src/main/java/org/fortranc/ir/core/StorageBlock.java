package org.fortranc.ir.core;

/**
 * Storage that several names share: a COMMON block (one for the program) or an EQUIVALENCE set (of one procedure or
 * unit, kept for the whole run). Members are the declarations with {@link Declaration.Home.Member}, in whatever
 * procedure; their offsets and types say which bytes mean what.
 *
 * @param name {@code common/} and the block's name (nothing for blank COMMON), or {@code unit/procedure/first member}
 * @param bytes the size of the largest declaration of it
 */
public record StorageBlock(String name, long bytes) {}
