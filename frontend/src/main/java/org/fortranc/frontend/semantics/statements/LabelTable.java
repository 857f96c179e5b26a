package org.fortranc.frontend.semantics.statements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.syntax.BlockItem;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.frontend.syntax.ProgramUnitSyntax;
import org.fortranc.frontend.syntax.StatementKind;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.Construct.LabelledFormat;
import org.fortranc.source.SourceRange;

/** The statement labels of one subprogram (F2018 6.2.5): branch targets and FORMAT statements. */
public final class LabelTable {
    private final Set<Integer> targets = new HashSet<>();
    private final Map<Integer, String> formats = new TreeMap<>();
    private final Map<Integer, SourceRange> places = new HashMap<>();
    private final Set<Integer> assigned = new LinkedHashSet<>();
    /** The constructs around that no branch may leave, the innermost first. */
    private final Deque<Closed> closed = new ArrayDeque<>();

    private record Closed(String called, Set<Integer> labels) {}

    /** Collects the labels, and with them the labels that ASSIGN statements mention. */
    public static LabelTable of(ProgramUnitSyntax unit) {
        var table = new LabelTable();
        unit.opening().ifPresent(opening -> table.add(opening));
        table.addAll(unit.specificationPart());
        table.addAll(unit.executionPart());
        unit.end().ifPresent(end -> table.add(end));
        return table;
    }

    private void addAll(List<BlockItem> items) {
        for (var item : items) {
            switch (item) {
                case StatementSyntax statement -> add(statement);
                case ConstructSyntax construct -> {
                    for (var branch : construct.branches()) {
                        add(branch.heading());
                        addAll(branch.block());
                    }
                    construct.end().ifPresent(end -> add(end));
                }
                case ProgramUnitSyntax _ -> {
                    // An interface body has labels of its own.
                }
            }
        }
    }

    private void add(StatementSyntax statement) {
        statement.action().ifPresent(action -> add(action));
        if (statement.kind() == StatementKind.ASSIGN && !statement.isBroken())
            assigned.add(Integer.parseInt(statement.tree(FortranParser.AssignStmtContext.class).label().getText()));
        if (statement.label().isEmpty()) return;
        int label = statement.label().getAsInt();
        // The parser reports a label that stands on two statements.
        if (places.putIfAbsent(label, statement.range()) != null) return;
        if (statement.kind() == StatementKind.FORMAT) {
            if (!statement.isBroken()) formats.put(label,
                    statement.tree(FortranParser.FormatStmtContext.class).FORMAT_TEXT().getText());
        } else if (mayBeTarget(statement.kind())) {
            targets.add(label);
        }
    }

    private static boolean mayBeTarget(StatementKind kind) {
        return switch (kind.role()) {
            case ACTION, OPENING, END, UNIT_END -> true;
            case UNIT_OPENING, HEADING, SPECIFICATION -> false;
        };
    }

    /** Begins a construct that no branch may leave. */
    void close(ConstructSyntax construct, String called) {
        var inner = new LabelTable();
        inner.addAll(List.of(construct));
        closed.push(new Closed(called, inner.targets));
    }

    /** Ends it. */
    void open() {
        closed.pop();
    }

    /** The label as a branch target. */
    int target(FortranParser.LabelContext tree) {
        return target(Integer.parseInt(tree.getText()), FortranToken.rangeOf(tree));
    }

    int target(int label, SourceRange range) {
        if (places.containsKey(label) && !targets.contains(label))
            throw new SemanticError(Code.UNDEFINED_LABEL,
                    range, "The label %d stands on a statement that is no branch target", label);
        if (!places.containsKey(label)) throw new SemanticError(Code.UNDEFINED_LABEL,
                range, "There is no statement with the label %d", label);
        closed.stream().filter(c -> !c.labels().contains(label)).findFirst().ifPresent(c -> {
            throw new SemanticError(Code.CONSTRAINT, range, "A branch to the label %d cannot leave the %s construct",
                    label, c.called());
        });
        return label;
    }

    /** The text of a FORMAT statement. */
    Optional<String> format(int label) {
        return Optional.ofNullable(formats.get(label));
    }

    /** A label in an ASSIGN statement may be a FORMAT's as well. */
    int targetOrFormat(FortranParser.LabelContext tree) {
        int label = Integer.parseInt(tree.getText());
        return formats.containsKey(label) ? label : target(tree);
    }

    /** The branch targets that ASSIGN statements mention. */
    List<Integer> assignedTargets() {
        return assigned.stream().filter(targets::contains).toList();
    }

    /** The formats that ASSIGN statements mention. */
    List<LabelledFormat> assignedFormats() {
        var all = new ArrayList<LabelledFormat>();
        for (int label : assigned) format(label).ifPresent(text -> all.add(new LabelledFormat(label, text)));
        return all;
    }
}
