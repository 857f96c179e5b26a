package org.fortranc.ir.core;

import java.util.List;
import org.fortranc.source.SourceRange;

/**
 * Where a statement came from. All origins are equal, so positions never decide whether two trees are.
 *
 * @param comments the Fortran comment lines above the statement, without their comment mark
 */
public record Origin(SourceRange range, Maker maker, List<String> comments) {
    public static final Origin NONE = new Origin(SourceRange.NONE, new Maker.Author(), List.of());

    public Origin {
        comments = List.copyOf(comments);
    }

    public static Origin at(SourceRange range) {
        return new Origin(range, new Maker.Author(), List.of());
    }

    /** The same place without its comments, for the second and later statements made of one. */
    public Origin withoutComments() {
        return comments.isEmpty() ? this : new Origin(range, maker, List.of());
    }

    /** Who wrote the statement. */
    public sealed interface Maker {
        /** The program's author. */
        record Author() implements Maker {}

        /** A pass of the compiler. */
        record Pass(String name) implements Maker {}

        /** A language model; the digest names the recorded answer. */
        record Model(String answerDigest) implements Maker {}
    }

    @Override public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override public int hashCode() {
        return 0;
    }
}
