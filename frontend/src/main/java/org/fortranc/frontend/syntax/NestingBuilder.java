package org.fortranc.frontend.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.Diagnostic;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.grammar.FortranParser;
import org.fortranc.source.SourceRange;

/**
 * Nests statements into constructs, subprograms and program units, and hands over each program unit when it ends.
 *
 * <p>An END that does not fit closes the nearest thing that it fits, with one error for what is left open inside it; an
 * END that fits nothing is reported and left out.
 */
final class NestingBuilder implements Nesting {
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final DiagnosticSink diagnostics;
    private final Consumer<ProgramUnitSyntax> finished;

    NestingBuilder(DiagnosticSink diagnostics, Consumer<ProgramUnitSyntax> finished) {
        this.diagnostics = diagnostics;
        this.finished = finished;
    }

    // What the classifier asks

    @Override public StatementKind innermost() {
        return frames.isEmpty() ? StatementKind.UNCLASSIFIABLE : frames.element().kind();
    }

    @Override public boolean maySubprogramBegin() {
        if (frames.isEmpty()) return true;
        return switch (frames.element()) {
            case Frame.OfUnit unit -> unit.isAfterContains();
            case Frame.OfConstruct construct -> isInterface(construct.kind());
        };
    }

    @Override public boolean isAfterContains() {
        return switch (frames.peek()) {
            case null -> false;
            case Frame.OfUnit unit -> unit.isAfterContains();
            case Frame.OfConstruct construct -> construct.currentHeading().kind() == StatementKind.CONTAINS;
        };
    }

    @Override public boolean isExecutionPart() {
        return innermostUnit().map(Frame.OfUnit::isExecutionPart).orElse(false);
    }

    /** The kind of an END without further words, here. */
    StatementKind kindOfEnd() {
        StatementKind unit = innermostUnit().map(Frame.OfUnit::kind).orElse(StatementKind.PROGRAM);
        return switch (unit) {
            case MODULE -> StatementKind.END_MODULE;
            case SUBMODULE -> StatementKind.END_SUBMODULE;
            case BLOCK_DATA -> StatementKind.END_BLOCK_DATA;
            case FUNCTION -> StatementKind.END_FUNCTION;
            case SUBROUTINE -> StatementKind.END_SUBROUTINE;
            case MP_SUBPROGRAM -> StatementKind.END_MP_SUBPROGRAM;
            default -> StatementKind.END_PROGRAM;
        };
    }

    private Optional<Frame.OfUnit> innermostUnit() {
        for (Frame frame : frames) if (frame instanceof Frame.OfUnit unit) return Optional.of(unit);
        return Optional.empty();
    }

    private static boolean isInterface(StatementKind kind) {
        return kind == StatementKind.INTERFACE || kind == StatementKind.ABSTRACT_INTERFACE;
    }

    // Statements

    void add(StatementSyntax statement) {
        StatementKind.Role role = statement.kind().role();
        if (role == StatementKind.Role.UNIT_OPENING) {
            openUnit(statement);
            return;
        }
        if (frames.isEmpty()) frames.push(new Frame.OfUnit(StatementKind.PROGRAM, Optional.empty(), statement.range()));
        checkLabel(statement);
        if (statement.kind().isExecutable()) innermostUnit().ifPresent(Frame.OfUnit::beginExecutionPart);
        switch (role) {
            case OPENING -> open(statement);
            case HEADING -> heading(statement);
            case END -> end(statement);
            case UNIT_END -> endUnit(statement);
            case ACTION -> frames.element().add(statement);
            case SPECIFICATION -> {
                checkPart(statement);
                frames.element().add(statement);
            }
            case UNIT_OPENING -> throw new AssertionError("handled above");
        }
        closeLabelledLoops(statement);
    }

    /** Ends the file: what is still open has no END. */
    void finish() {
        if (frames.isEmpty()) return;
        Frame innermost = frames.element();
        diagnostics.report(Code.MISSING_END, innermost.begin(), "This %s has no end", name(innermost));
        while (!frames.isEmpty()) closeInnermost(Optional.empty());
    }

    private void openUnit(StatementSyntax statement) {
        if (!maySubprogramBegin()) {
            // A forgotten END: what may hold a subprogram stays open.
            Frame innermost = frames.element();
            diagnostics.report(new Diagnostic(Code.MISSING_END,
                    "This %s has no end before the next program unit".formatted(name(innermost)), innermost.begin(),
                    List.of(new Diagnostic.Note("the next program unit begins here", statement.range()))));
            while (!maySubprogramBegin()) closeInnermost(Optional.empty());
        }
        frames.push(new Frame.OfUnit(statement.kind(), Optional.of(statement), statement.range()));
    }

    /** A declaration behind the first executable statement is an error (F2018 table 2.1). */
    private void checkPart(StatementSyntax statement) {
        boolean mayBeAnywhere = switch (statement.kind()) {
            case DATA, FORMAT, ENTRY, NAMELIST, UNCLASSIFIABLE -> true;
            default -> false;
        };
        if (mayBeAnywhere || statement.isBroken()) return;
        if (frames.element() instanceof Frame.OfConstruct construct) {
            boolean holdsDeclarations = switch (construct.kind()) {
                case BLOCK, DERIVED_TYPE, ENUM_DEF, INTERFACE, ABSTRACT_INTERFACE -> true;
                default -> false;
            };
            if (holdsDeclarations) return;
        }
        if (!isExecutionPart()) return;
        diagnostics.report(Code.SYNTAX, statement.range(),
                "This %s statement must stand before the executable statements",
                SyntaxMessages.words(statement.kind()));
    }

    /** No two statements of a program unit have the same label (F2018 6.2.5). */
    private void checkLabel(StatementSyntax statement) {
        if (statement.label().isEmpty()) return;
        int label = statement.label().getAsInt();
        Optional<SourceRange> other = innermostUnit().flatMap(unit -> unit.label(label, statement.range()));
        other.ifPresent(first -> diagnostics.report(new Diagnostic(Code.BAD_LABEL,
                "Another statement of this program unit has the label %d".formatted(label), statement.range(),
                List.of(new Diagnostic.Note("it stands here", first)))));
    }

    private void open(StatementSyntax statement) {
        // Where the label of a wrong DO is not known, nothing could end it.
        OptionalInt lastLabel = lastLabel(statement);
        boolean hasNoEnd = statement.kind() == StatementKind.LABEL_DO && lastLabel.isEmpty();
        if (hasNoEnd) frames.element().add(statement);
        else frames.push(new Frame.OfConstruct(statement, lastLabel));
    }

    private OptionalInt lastLabel(StatementSyntax opening) {
        if (opening.kind() != StatementKind.LABEL_DO || opening.isBroken()) return OptionalInt.empty();
        var label = opening.tree(FortranParser.LabelDoStmtContext.class).label();
        String digits = label.getText();
        if (digits.length() <= 5) return OptionalInt.of(Integer.parseInt(digits));
        diagnostics.report(Code.BAD_LABEL, FortranToken.rangeOf(label), "A statement label has at most five digits");
        return OptionalInt.empty();
    }

    /** Ends the labelled loops of which the statement is the last; several may share it. */
    private void closeLabelledLoops(StatementSyntax statement) {
        if (statement.label().isEmpty()) return;
        while (frames.peek() instanceof Frame.OfConstruct loop && loop.lastLabel().equals(statement.label())) {
            closeInnermost(Optional.empty());
        }
    }

    private void heading(StatementSyntax statement) {
        if (!closeDownTo(statement, frame -> isHeading(statement.kind(), frame))) return;
        switch (frames.element()) {
            case Frame.OfConstruct construct -> {
                var last = construct.heading().kind();
                boolean ended = last == StatementKind.ELSE || last == StatementKind.ELSEWHERE;
                // F2018 R1134, R1042: the branch without a condition is the last one.
                if (ended) diagnostics.report(Code.UNMATCHED_END, statement.range(),
                        "%s here, after the last branch of the construct", SyntaxMessages.words(statement.kind()));
                construct.branch(statement);
            }
            case Frame.OfUnit unit -> unit.contains();
        }
    }

    private static boolean isHeading(StatementKind heading, Frame frame) {
        return switch (heading) {
            case ELSE, ELSE_IF -> frame.kind() == StatementKind.IF_THEN;
            case ELSEWHERE, MASKED_ELSEWHERE -> frame.kind() == StatementKind.WHERE_CONSTRUCT;
            case CASE -> frame.kind() == StatementKind.SELECT_CASE;
            case SELECT_RANK_CASE -> frame.kind() == StatementKind.SELECT_RANK;
            case TYPE_GUARD -> frame.kind() == StatementKind.SELECT_TYPE;
            default -> frame instanceof Frame.OfUnit || frame.kind() == StatementKind.DERIVED_TYPE;
        };
    }

    private void end(StatementSyntax statement) {
        if (!closeDownTo(statement, frame -> ends(statement.kind(), frame.kind()))) return;
        checkName(statement, frames.element());
        closeInnermost(Optional.of(statement));
    }

    private void endUnit(StatementSyntax statement) {
        boolean fits = frames.stream().anyMatch(frame -> ends(statement.kind(), frame.kind()));
        if (!fits) {
            diagnostics.report(Code.UNMATCHED_END, statement.range(), "%s here, where %s would fit",
                    SyntaxMessages.words(statement.kind()), SyntaxMessages.words(kindOfEnd()));
        }
        if (fits && !closeDownTo(statement, frame -> ends(statement.kind(), frame.kind()))) return;
        while (!(frames.element() instanceof Frame.OfUnit)) closeInnermost(Optional.empty());
        if (fits) checkName(statement, frames.element());
        closeInnermost(Optional.of(statement));
    }

    private static boolean ends(StatementKind end, StatementKind opening) {
        return switch (end) {
            case END_IF -> opening == StatementKind.IF_THEN;
            case END_DO -> opening == StatementKind.NONLABEL_DO || opening == StatementKind.LABEL_DO;
            case END_SELECT -> opening == StatementKind.SELECT_CASE || opening == StatementKind.SELECT_TYPE
                    || opening == StatementKind.SELECT_RANK;
            case END_WHERE -> opening == StatementKind.WHERE_CONSTRUCT;
            case END_FORALL -> opening == StatementKind.FORALL_CONSTRUCT;
            case END_ASSOCIATE -> opening == StatementKind.ASSOCIATE;
            case END_BLOCK -> opening == StatementKind.BLOCK;
            case END_CRITICAL -> opening == StatementKind.CRITICAL;
            case END_CHANGE_TEAM -> opening == StatementKind.CHANGE_TEAM;
            case END_INTERFACE -> isInterface(opening);
            case END_TYPE -> opening == StatementKind.DERIVED_TYPE;
            case END_ENUM -> opening == StatementKind.ENUM_DEF;
            case END_PROGRAM -> opening == StatementKind.PROGRAM;
            case END_MODULE -> opening == StatementKind.MODULE;
            case END_SUBMODULE -> opening == StatementKind.SUBMODULE;
            case END_BLOCK_DATA -> opening == StatementKind.BLOCK_DATA;
            case END_FUNCTION -> opening == StatementKind.FUNCTION;
            case END_SUBROUTINE -> opening == StatementKind.SUBROUTINE;
            case END_MP_SUBPROGRAM -> opening == StatementKind.MP_SUBPROGRAM;
            default -> false;
        };
    }

    /**
     * Closes what is open inside the nearest frame that fits, with one error if there is any. The search ends with the
     * innermost program unit, but for the end of a program unit.
     *
     * @return whether a frame fits; if not, that was reported
     */
    private boolean closeDownTo(StatementSyntax statement, Predicate<Frame> fits) {
        int inside = 0;
        boolean found = false;
        for (Frame frame : frames) {
            found = fits.test(frame);
            boolean isLast = frame instanceof Frame.OfUnit && statement.kind().role() != StatementKind.Role.UNIT_END;
            if (found || isLast) break;
            inside++;
        }
        if (!found) {
            diagnostics.report(Code.UNMATCHED_END, statement.range(), "This %s belongs to nothing that is open",
                    SyntaxMessages.words(statement.kind()));
            return false;
        }
        if (inside > 0) {
            Frame innermost = frames.element();
            String end = SyntaxMessages.words(statement.kind());
            diagnostics.report(new Diagnostic(Code.MISSING_END,
                    "%s here, but this %s has no end".formatted(end, name(innermost)),
                    statement.range(), List.of(new Diagnostic.Note("it begins here", innermost.begin()))));
        }
        for (int i = 0; i < inside; i++) closeInnermost(Optional.empty());
        return true;
    }

    private void closeInnermost(Optional<StatementSyntax> end) {
        BlockItem item = frames.pop().close(end);
        if (!frames.isEmpty()) {
            frames.element().add(item);
        } else if (item instanceof ProgramUnitSyntax unit) {
            finished.accept(unit);
        }
    }

    private static String name(Frame frame) {
        return frame.opening().isEmpty() ? "main program" : SyntaxMessages.words(frame.kind());
    }

    // Names

    /** The name in an END statement must be that of what it ends (F2018 C1107 and its like). */
    private void checkName(StatementSyntax end, Frame frame) {
        Optional<TerminalNode> given = lastName(end);
        if (given.isEmpty() || isInterface(frame.kind())) return;
        Optional<String> wanted = frame.opening().flatMap(NestingBuilder::nameOf);
        if (wanted.isPresent() && wanted.get().equals(given.get().getText())) return;
        if (frame.opening().map(StatementSyntax::isBroken).orElse(false)) return;
        SourceRange range = ((FortranToken) given.get().getSymbol()).range();
        if (wanted.isPresent()) {
            diagnostics.report(Code.UNMATCHED_END, range, "Expected the name '%s' in the %s statement", wanted.get(),
                    SyntaxMessages.words(end.kind()));
        } else {
            diagnostics.report(Code.UNMATCHED_END, range, "This %s ends something that has no name",
                    SyntaxMessages.words(end.kind()));
        }
    }

    private static Optional<TerminalNode> lastName(StatementSyntax end) {
        return end.parse().flatMap(tree -> names(tree).stream().reduce((_, last) -> last));
    }

    private static List<TerminalNode> names(ParserRuleContext tree) {
        return tree.getTokens(FortranParser.NAME);
    }

    /** The name that an opening statement gives to its program unit or construct. */
    static Optional<String> nameOf(StatementSyntax opening) {
        if (opening.isBroken()) return Optional.empty();
        ParserRuleContext tree = opening.parse().orElseThrow();
        var constructName = tree.getRuleContext(FortranParser.ConstructNameContext.class, 0);
        if (constructName != null) return Optional.of(constructName.NAME().getText());
        List<TerminalNode> names = names(tree);
        return switch (opening.kind()) {
            case PROGRAM, MODULE, FUNCTION, SUBROUTINE, MP_SUBPROGRAM, DERIVED_TYPE, BLOCK_DATA ->
                names.stream().findFirst().map(TerminalNode::getText);
            case SUBMODULE -> Optional.of(names.getLast().getText());
            default -> Optional.empty();
        };
    }
}
