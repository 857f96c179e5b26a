package org.fortranc.frontend.syntax;

import java.util.List;
import java.util.Optional;
import org.fortranc.source.SourceRange;

/**
 * Statements between an opening and an end: the constructs of clause 11, WHERE and FORALL constructs, interface blocks,
 * definitions of derived types and enumerations.
 *
 * <p>A labelled DO (R1121) ends with the statement that has its label. That statement is the last item of the innermost
 * of the loops that share it, and such a loop has no end statement, unless it is an END DO that only this loop uses.
 *
 * @param branches at least one: the first is headed by the opening statement, the others by ELSE, CASE, CONTAINS ...
 * @param end the END statement; empty for a labelled DO, and where it is missing in a wrong program
 */
public record ConstructSyntax(List<Branch> branches, Optional<StatementSyntax> end) implements BlockItem {
    /** A heading and the block below it. */
    public record Branch(StatementSyntax heading, List<BlockItem> block) {
        public Branch {
            block = List.copyOf(block);
        }
    }

    public ConstructSyntax {
        branches = List.copyOf(branches);
        if (branches.isEmpty()) throw new IllegalArgumentException("a construct begins with its opening statement");
    }

    public StatementSyntax opening() {
        return branches.getFirst().heading();
    }

    /** The kind of its opening statement, which names the construct. */
    public StatementKind kind() {
        return opening().kind();
    }

    @Override public SourceRange range() {
        Branch last = branches.getLast();
        SourceRange lastRange = end.map(StatementSyntax::range)
                .orElseGet(() -> last.block().isEmpty() ? last.heading().range() : last.block().getLast().range());
        return opening().range().to(lastRange);
    }
}
