package org.fortranc.ir.fortran;

/** An actual argument (F2018 R1524), in the place of its dummy argument. */
public sealed interface ActualArgument {
    /**
     * A variable, expression or procedure.
     *
     * @param keyword the dummy argument's name where an argument before this one is absent, so that the text can be
     *     written again; empty elsewhere
     */
    record Given(Expression expression, String keyword) implements ActualArgument {
        public Given(Expression expression) {
            this(expression, "");
        }
    }

    /** An optional argument left out. */
    record Absent() implements ActualArgument {}

    /** An alternate return specifier. */
    record AlternateReturn(int label) implements ActualArgument {}
}
