package org.fortranc.ir.fortran;

/** An actual argument (F2018 R1524), in the place of its dummy argument. */
public sealed interface ActualArgument {
    /** A variable, expression or procedure. */
    record Given(Expression expression) implements ActualArgument {}

    /** An optional argument left out. */
    record Absent() implements ActualArgument {}

    /** An alternate return specifier. */
    record AlternateReturn(int label) implements ActualArgument {}
}
