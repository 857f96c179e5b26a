/**
 * The reference executor: Core's executable meaning, as a Truffle interpreter.
 *
 * <p>All storage is bytes, as in a compiled program: a scalar in memory is a {@link
 * org.fortranc.backends.truffle.Reference},
 * a CHARACTER a {@link org.fortranc.runtime.Text} over the bytes, an array a
 * {@link org.fortranc.backends.truffle.Descriptor}. So COMMON, EQUIVALENCE and sequence association need no rules of
 * their own. Scalars whose address nobody takes live in frame slots. Values are carried as {@code long} (all integer
 * kinds), {@code double} (both real kinds, computed in their own), {@code boolean}, or an object (complex, text,
 * procedure).
 */
package org.fortranc.backends.truffle;
