package org.fortranc.ir.core;

/**
 * The name of a procedure in the whole program.
 *
 * @param unit the program unit that holds it; for an external procedure its own name
 * @param name unique inside the unit; an internal procedure whose name is taken gets its host's in front
 */
public record ProcedureName(String unit, String name) {
    /** Stands in no name of Fortran. */
    private static final char FORM = '#';

    public static ProcedureName external(String name) {
        return new ProcedureName(name, name);
    }

    /** Another name for an external procedure, for callers to whom it is described in another form. */
    public ProcedureName form(int number) {
        return external(name + FORM + number);
    }

    /** The procedure's own name. */
    public ProcedureName plain() {
        int end = name.indexOf(FORM);
        return end < 0 ? this : external(name.substring(0, end));
    }

    @Override public String toString() {
        return unit.equals(name) ? name : unit + "::" + name;
    }
}
