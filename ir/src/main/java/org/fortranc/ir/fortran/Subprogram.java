package org.fortranc.ir.fortran;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.source.SourceRange;

/**
 * A function or subroutine: external, of a module, or internal (F2018 R1529, R1534).
 *
 * @param internals its internal subprograms
 */
public record Subprogram(Heading heading, SpecificationPart specification, List<Construct> execution,
                         List<Subprogram> internals, List<String> comments, SourceRange range) {
    public Subprogram {
        execution = List.copyOf(execution);
        internals = List.copyOf(internals);
        comments = List.copyOf(comments);
    }

    /**
     * The first statement, and what an interface body says as well.
     *
     * @param result the result variable of a function
     * @param dummies in order
     */
    public record Heading(SymbolName name, Kind kind, List<Dummy> dummies, Optional<SymbolName> result,
            Set<Prefix> prefixes,
                          Optional<String> bindName) {
        public Heading {
            dummies = List.copyOf(dummies);
            prefixes = Set.copyOf(prefixes);
        }
    }

    public enum Kind { FUNCTION, SUBROUTINE }

    public enum Prefix { PURE, ELEMENTAL, IMPURE, RECURSIVE, NON_RECURSIVE, MODULE }

    /** A dummy argument of a subprogram. */
    public sealed interface Dummy {
        /** A data object or procedure, declared in the specification part. */
        record Named(SymbolName name) implements Dummy {}

        /** {@code *}, an alternate return. */
        record AlternateReturn() implements Dummy {}
    }
}
