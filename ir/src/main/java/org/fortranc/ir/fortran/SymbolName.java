package org.fortranc.ir.fortran;

/**
 * The one identity of a named entity in the whole program.
 *
 * @param scope where it is declared: the program unit, then the internal procedure, derived type or BLOCK inside it,
 *     joined by dots ({@code physics}, {@code physics.step}, {@code main.block1}); empty for global names
 * @param name lower case, as declared there
 */
public record SymbolName(String scope, String name) {
    @Override public String toString() {
        return scope.isEmpty() ? name : scope + "." + name;
    }
}
