package org.fortranc.frontend.semantics.statements;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.declarations.SpecificationAnalysis;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.OpenMp.Directive;
import org.fortranc.source.SourceRange;

/** What all statements of one subprogram share: its labels, its declarations and the constructs around. */
public final class SubprogramContext {
    private final LabelTable labels;
    private final SpecificationAnalysis specification;
    private final Entries entries;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Directive> regions = new ArrayDeque<>();

    /** Finds the tree of an ENTRY statement, whose names were declared before all others. */
    @FunctionalInterface
    public interface Entries {
        Construct entry(StatementSyntax statement, Construct.Position position);
    }

    /** @param closed what the construct is called if no branch may leave it, else empty */
    private record Open(String name, boolean loop, boolean region, String closed) {}

    public SubprogramContext(LabelTable labels, SpecificationAnalysis specification, Entries entries) {
        this.labels = labels;
        this.specification = specification;
        this.entries = entries;
    }

    /** The regions of OpenMP that are open, the innermost first. */
    Deque<Directive> regions() {
        return regions;
    }

    LabelTable labels() {
        return labels;
    }

    SpecificationAnalysis specification() {
        return specification;
    }

    Construct entry(StatementSyntax statement, Construct.Position position) {
        if (!open.isEmpty()) throw new SemanticError(Code.CONSTRAINT,
                statement.range(), "ENTRY cannot stand inside a construct");
        return entries.entry(statement, position);
    }

    void enter(String constructName, boolean loop) {
        open.push(new Open(constructName, loop, false, ""));
    }

    /**
     * Analyses what stands in a construct that no branch may leave (F2018 C1118, C1122, C1137).
     *
     * @param called the construct in the standard's words
     */
    <T> T inClosed(ConstructSyntax construct, String called, boolean loop, String constructName,
            java.util.function.Supplier<T> analysis) {
        open.push(new Open(constructName, loop, false, called));
        labels.close(construct, called);
        try {
            return analysis.get();
        } finally {
            labels.open();
            open.pop();
        }
    }

    /** F2018 C1118, C1122 and C1137. */
    void requireReturn(SourceRange range) {
        open.stream().filter(o -> !o.closed().isEmpty()).findFirst().ifPresent(o -> {
            throw new SemanticError(Code.CONSTRAINT, range, "RETURN cannot leave the %s construct", o.closed());
        });
    }

    /** Analyses what stands in a region of OpenMP, which EXIT and CYCLE cannot leave if it is closed. */
    <T> T inRegion(boolean closed, java.util.function.Supplier<T> analysis) {
        if (!closed) return analysis.get();
        open.push(new Open("", false, true, ""));
        try {
            return analysis.get();
        } finally {
            open.pop();
        }
    }

    /** The constructs around, up to the border of the region. */
    private java.util.stream.Stream<Open> inner() {
        return open.stream().takeWhile(o -> !o.region());
    }

    void leave() {
        open.pop();
    }

    /** The name of a loop around, or empty for the innermost one. */
    String loopName(TerminalNode name, SourceRange range, String statement) {
        if (name == null) {
            if (inner().noneMatch(Open::loop)) throw new SemanticError(Code.CONSTRAINT,
                    range, "%s stands in no loop", statement);
            requireInside(Open::loop, range, statement);
            return "";
        }
        if (inner().noneMatch(o -> o.loop() && o.name().equals(name.getText())))
            throw new SemanticError(Code.CONSTRAINT, range, "%s stands in no loop named '%s'", statement,
                    name.getText());
        requireInside(o -> o.loop() && o.name().equals(name.getText()), range, statement);
        return name.getText();
    }

    /** F2018 C1135, C1167 and the like: nothing goes past a closed construct, and EXIT does not end DO CONCURRENT. */
    private void requireInside(Predicate<Open> wanted, SourceRange range, String statement) {
        for (var construct : open) {
            boolean found = wanted.test(construct);
            if (found && !(construct.loop() && statement.equals("EXIT"))) return;
            if (!construct.closed().isEmpty()) throw new SemanticError(Code.CONSTRAINT, range,
                    "%s cannot leave the %s construct", statement, construct.closed());
            if (found) return;
        }
    }

    /** The name of a construct around, or empty for the innermost loop. */
    String exitName(TerminalNode name, SourceRange range) {
        if (name == null) return loopName(null, range, "EXIT");
        if (inner().noneMatch(o -> o.name().equals(name.getText())))
            throw new SemanticError(Code.CONSTRAINT, range, "EXIT stands in no construct named '%s'", name.getText());
        requireInside(o -> o.name().equals(name.getText()), range, "EXIT");
        return name.getText();
    }
}
