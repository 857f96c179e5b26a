package org.fortranc.fuzz;

import java.util.Optional;

/** What a program wrote to standard output, and its exit status. */
record Answer(int status, String output) {
    /** The first line that differs in the other, with both texts. */
    Optional<String> differsFrom(Answer other) {
        if (equals(other)) return Optional.empty();
        var mine = output.split("\n", -1);
        var others = other.output.split("\n", -1);
        for (int i = 0; i < Math.min(mine.length, others.length); i++)
            if (!mine[i].equals(others[i])) return Optional.of("a line is\n  " + mine[i] + "\nand for gfortran\n  " + others[i]);
        return Optional.of(status == other.status ? "%d lines, and for gfortran %d".formatted(mine.length,
                others.length) : "exit status %d, and for gfortran %d".formatted(status, other.status));
    }
}
