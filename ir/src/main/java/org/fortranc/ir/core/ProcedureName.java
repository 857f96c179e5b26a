package org.fortranc.ir.core;

/**
 * The name of a procedure in the whole program.
 *
 * @param unit the program unit that holds it; for an external procedure its own name
 * @param name unique inside the unit; an internal procedure whose name is taken gets its host's in front
 */
public record ProcedureName(String unit, String name) {
    public static ProcedureName external(String name) {
        return new ProcedureName(name, name);
    }

    @Override public String toString() {
        return unit.equals(name) ? name : unit + "::" + name;
    }
}
