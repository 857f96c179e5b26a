package org.fortranc.frontend.syntax;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antlr.v4.runtime.ParserRuleContext;
import org.fortranc.frontend.text.Comment;
import org.fortranc.source.SourceRange;

/**
 * One statement, classified and read.
 *
 * @param label its statement label (R611), from 1 to 99999
 * @param comments those on the lines before it and inside it, and the one after it on its line
 * @param parse the context of the entry rule of its kind; empty if it has an error of syntax, which was reported
 * @param action the statement after the parentheses of IF, WHERE and FORALL statements; it has no label of its own
 */
public record StatementSyntax(
        StatementKind kind,
        OptionalInt label,
        SourceRange range,
        List<Comment> comments,
        Optional<ParserRuleContext> parse,
        Optional<StatementSyntax> action) implements BlockItem {
    public StatementSyntax {
        comments = List.copyOf(comments);
    }

    /** Whether an error of syntax was reported for it or for its action, so that it must not be translated. */
    public boolean isBroken() {
        return parse.isEmpty() || action.isPresent() && action.get().isBroken();
    }

    /**
     * The parse tree, known to be of the entry rule of this kind, as in
     * {@code statement.tree(FortranParser.CallStmtContext.class)}.
     *
     * @throws java.util.NoSuchElementException if the statement is broken
     */
    public <T extends ParserRuleContext> T tree(Class<T> rule) {
        return rule.cast(parse.orElseThrow());
    }
}
