package org.fortranc.frontend.syntax;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.fortranc.grammar.FortranParser.ExprContext;
import org.fortranc.source.SourceRange;

/** A directive of OpenMP, read by {@link DirectiveReader}. */
public final class DirectiveSyntax extends ParserRuleContext {
    /** Whether it begins what it stands for, or ends it. */
    public enum Side { BEGIN, END }

    /**
     * A clause.
     *
     * @param name its words; empty for a list directly behind the name of the directive
     * @param parts empty if there are no parentheses
     */
    public record Clause(String name, List<Part> parts, SourceRange range) {}

    /**
     * What stands between commas and colons.
     *
     * @param separator what stands before it: a comma, a colon, or 0 for the first part
     * @param value of what must be an expression
     */
    public record Part(char separator, String text, Optional<ExprContext> value, SourceRange range) {}

    private final DirectiveName name;
    private final Side side;
    private final List<Clause> clauses;

    DirectiveSyntax(DirectiveName name, Side side, List<Clause> clauses) {
        this.name = name;
        this.side = side;
        this.clauses = List.copyOf(clauses);
    }

    public DirectiveName name() {
        return name;
    }

    public boolean isEnd() {
        return side == Side.END;
    }

    public List<Clause> clauses() {
        return clauses;
    }
}
