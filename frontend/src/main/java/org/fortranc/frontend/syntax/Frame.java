package org.fortranc.frontend.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fortranc.source.SourceRange;

/** Something that is open while statements are nested. */
sealed interface Frame {
    /** The kind that opened it. */
    StatementKind kind();

    /** Takes what comes next in it. */
    void add(BlockItem item);

    /** Where it began. */
    SourceRange begin();

    /** The statement that opened it; empty for a main program without a PROGRAM statement. */
    Optional<StatementSyntax> opening();

    BlockItem close(Optional<StatementSyntax> end);

    /** A construct, an interface block or a definition. */
    final class OfConstruct implements Frame {
        private final List<ConstructSyntax.Branch> branches = new ArrayList<>();
        private final OptionalInt lastLabel;
        private StatementSyntax heading;
        private List<BlockItem> block = new ArrayList<>();

        /** @param lastLabel the label of the statement that ends a labelled DO */
        OfConstruct(StatementSyntax opening, OptionalInt lastLabel) {
            heading = opening;
            this.lastLabel = lastLabel;
        }

        OptionalInt lastLabel() {
            return lastLabel;
        }

        private StatementSyntax first() {
            return branches.isEmpty() ? heading : branches.getFirst().heading();
        }

        @Override public StatementKind kind() {
            return first().kind();
        }

        @Override public Optional<StatementSyntax> opening() {
            return Optional.of(first());
        }

        @Override public SourceRange begin() {
            return first().range();
        }

        @Override public void add(BlockItem item) {
            block.add(item);
        }

        /** The statement that heads the block that is being filled. */
        StatementSyntax currentHeading() {
            return heading;
        }

        /** The statement that began the branch that is open. */
        StatementSyntax heading() {
            return heading;
        }

        void branch(StatementSyntax next) {
            branches.add(new ConstructSyntax.Branch(heading, block));
            heading = next;
            block = new ArrayList<>();
        }

        @Override public ConstructSyntax close(Optional<StatementSyntax> end) {
            branches.add(new ConstructSyntax.Branch(heading, block));
            return new ConstructSyntax(branches, end);
        }
    }

    /** A program unit or subprogram. */
    final class OfUnit implements Frame {
        private final StatementKind kind;
        private final Optional<StatementSyntax> opening;
        private final SourceRange begin;
        private final List<BlockItem> specificationPart = new ArrayList<>();
        private final List<BlockItem> executionPart = new ArrayList<>();
        private final List<ProgramUnitSyntax> contained = new ArrayList<>();
        private final Map<Integer, SourceRange> labels = new HashMap<>();
        private boolean isExecutionPart;
        private boolean isAfterContains;
        private SourceRange last;

        OfUnit(StatementKind kind, Optional<StatementSyntax> opening, SourceRange begin) {
            this.kind = kind;
            this.opening = opening;
            this.begin = begin;
            last = begin;
        }

        @Override public StatementKind kind() {
            return kind;
        }

        @Override public Optional<StatementSyntax> opening() {
            return opening;
        }

        @Override public SourceRange begin() {
            return begin;
        }

        boolean isExecutionPart() {
            return isExecutionPart;
        }

        boolean isAfterContains() {
            return isAfterContains;
        }

        /** Notes where a label stands; returns where it stood before, if it did. */
        Optional<SourceRange> label(int label, SourceRange range) {
            return Optional.ofNullable(labels.putIfAbsent(label, range));
        }

        void beginExecutionPart() {
            isExecutionPart = true;
        }

        void contains() {
            isAfterContains = true;
        }

        @Override public void add(BlockItem item) {
            last = item.range();
            if (isAfterContains && item instanceof ProgramUnitSyntax subprogram) contained.add(subprogram);
            else if (isExecutionPart) executionPart.add(item);
            else specificationPart.add(item);
        }

        @Override public ProgramUnitSyntax close(Optional<StatementSyntax> end) {
            SourceRange range = begin.to(end.map(StatementSyntax::range).orElse(last));
            return new ProgramUnitSyntax(kind, opening, specificationPart, executionPart, contained, end, range);
        }
    }
}
