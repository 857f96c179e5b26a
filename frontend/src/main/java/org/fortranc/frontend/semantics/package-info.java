/**
 * Names, types and constraints: parse trees become FortranIR.
 *
 * <p>{@code units} analyses a program unit: first the declarations of it and of all that it contains, then the
 * statements. {@code scopes} holds the mutable symbols, which die with the analysis; {@code declarations} fills them
 * from specification parts and builds the entities of the tree; {@code expressions} and {@code statements} translate
 * the rest. {@code constants} evaluates constant expressions with gfortran's rounding and checks, {@code intrinsics}
 * is the table of intrinsic procedures, {@code modules} what units know of each other.
 *
 * <p>An error is thrown as {@link org.fortranc.frontend.semantics.SemanticError} by whoever finds it, and reported by
 * whoever walks over statements, so that analysis goes on with the next one.
 */
package org.fortranc.frontend.semantics;
