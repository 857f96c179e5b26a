package org.fortranc.runtime.threads;

import java.util.Locale;

/** How the iterations of a loop are dealt out, with the meaning that libgomp gives each kind. */
public record Schedule(Kind kind, long chunk) {
    /** The order is that of the numbers which generated code uses. */
    public enum Kind {
        /** One block for each thread, or blocks of {@code chunk} in turn. */
        STATIC,
        /** The next {@code chunk} iterations for whoever is free. */
        DYNAMIC,
        /** As dynamic, in blocks that shrink with what is left. */
        GUIDED,
        /** What OMP_SCHEDULE or the program has set. */
        RUNTIME,
        /** As static. */
        AUTO
    }

    /** @param chunk the size of a block; 0: none is given */
    public Schedule {
        chunk = Math.max(0, chunk);
    }

    /** The kind of this number, and its chunk. */
    static Schedule of(long kind, long chunk) {
        return new Schedule(Kind.values()[(int) kind], chunk);
    }

    /** What OMP_SCHEDULE says; libgomp's default where it says nothing that can be read. */
    static Schedule parse(String text) {
        var standard = new Schedule(Kind.DYNAMIC, 1);
        String plain = text.strip().toUpperCase(Locale.ROOT);
        plain = plain.substring(plain.indexOf(':') + 1);
        int comma = plain.indexOf(',');
        String kind = comma < 0 ? plain : plain.substring(0, comma).strip();
        try {
            return new Schedule(Kind.valueOf(kind), comma < 0 ? 0 : Long.parseLong(plain.substring(comma + 1).strip()));
        } catch (IllegalArgumentException _) {
            return standard;
        }
    }
}
