package org.fortranc.frontend.syntax;

import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.fortranc.grammar.FortranParser;

/**
 * Prints syntax trees for {@code --print=parse-tree}: a line for each statement with its line number, label and kind,
 * its parse tree as nested lists of rule names and tokens, and deeper lines for what stands inside it.
 */
public final class ParseTreeText {
    private final StringBuilder out = new StringBuilder();

    private ParseTreeText() {}

    public static String of(ProgramUnitSyntax unit) {
        var text = new ParseTreeText();
        text.unit(unit, 0);
        return text.out.toString();
    }

    private void unit(ProgramUnitSyntax unit, int depth) {
        if (unit.opening().isEmpty()) line(depth, "(main program)");
        unit.opening().ifPresent(opening -> statement(opening, depth));
        items(unit.specificationPart(), depth + 1);
        if (!unit.executionPart().isEmpty()) line(depth, "(execution part)");
        items(unit.executionPart(), depth + 1);
        if (!unit.contained().isEmpty()) line(depth, "(contains)");
        unit.contained().forEach(subprogram -> unit(subprogram, depth + 1));
        unit.end().ifPresent(end -> statement(end, depth));
    }

    private void items(List<BlockItem> items, int depth) {
        for (BlockItem item : items) {
            switch (item) {
                case StatementSyntax statement -> statement(statement, depth);
                case ConstructSyntax construct -> construct(construct, depth);
                case ProgramUnitSyntax unit -> unit(unit, depth);
            }
        }
    }

    private void construct(ConstructSyntax construct, int depth) {
        for (ConstructSyntax.Branch branch : construct.branches()) {
            statement(branch.heading(), depth);
            items(branch.block(), depth + 1);
        }
        construct.end().ifPresentOrElse(end -> statement(end, depth), () -> line(depth, "(end)"));
    }

    private void statement(StatementSyntax statement, int depth) {
        var text = new StringBuilder();
        text.append(statement.range().line()).append(' ');
        statement.label().ifPresent(label -> text.append('[').append(label).append("] "));
        text.append(statement.kind());
        statement.parse().ifPresentOrElse(tree -> {
            text.append(' ');
            tree(tree, text);
        }, () -> text.append(" (broken)"));
        line(depth, text.toString());
        statement.action().ifPresent(action -> statement(action, depth + 1));
    }

    private static void tree(ParseTree tree, StringBuilder text) {
        if (tree instanceof TerminalNode leaf) {
            text.append(leaf.getText());
            return;
        }
        text.append('(').append(FortranParser.ruleNames[((RuleContext) tree).getRuleIndex()]);
        for (int i = 0; i < tree.getChildCount(); i++) {
            text.append(' ');
            tree(tree.getChild(i), text);
        }
        text.append(')');
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
