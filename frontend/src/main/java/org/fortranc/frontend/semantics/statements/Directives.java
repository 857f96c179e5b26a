package org.fortranc.frontend.semantics.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.syntax.BlockItem;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.DirectiveSyntax;
import org.fortranc.frontend.syntax.StatementKind;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.OpenMp.Directive;

/**
 * Constructs of OpenMP: which statements belong to a directive, and what must hold in them. A directive and the one
 * that ends its region stand in the same block, so they are found in its list of items.
 */
final class Directives {
    private final SubprogramContext subprogram;
    private final Statements statements;
    private final DirectiveClauses clauses;
    private final RegionRules rules;

    Directives(UnitContext context, SubprogramContext subprogram, Expressions expressions, Statements statements) {
        this.subprogram = subprogram;
        this.statements = statements;
        clauses = new DirectiveClauses(context, subprogram.specification(), expressions);
        rules = new RegionRules(context, expressions, subprogram.regions());
    }

    static boolean isDirective(BlockItem item) {
        return item instanceof StatementSyntax statement && statement.kind() == StatementKind.OMP_DIRECTIVE;
    }

    /** How many items the construct takes that begins at an index. */
    int length(List<BlockItem> items, int from) {
        var begin = syntax(items.get(from));
        if (begin.isEmpty() || begin.get().isEnd() || directive(begin.get()).isAlone()) return 1;
        var directive = directive(begin.get());
        if (directive.isLoop() || directive == Directive.ATOMIC && !isCapture(begin.get())) {
            int behind = Math.min(items.size(), from + 2);
            return behind - from + (isEnd(items, behind, directive) ? 1 : 0);
        }
        int end = end(items, from, directive);
        return end < 0 ? 1 : end + 1 - from;
    }

    /** The construct that these items are. */
    Construct construct(List<BlockItem> items) {
        var opening = (StatementSyntax) items.getFirst();
        var begin = syntax(opening).orElseThrow();
        var directive = directive(begin);
        var position = Statements.position(opening);
        if (begin.isEnd()) throw new SemanticError(Code.UNMATCHED_END, opening.range(),
                "Nothing here began with '!$omp %s'", directive.words());
        if (directive == Directive.SECTION) throw new SemanticError(Code.CONSTRAINT, opening.range(),
                "'!$omp section' stands outside of SECTIONS");
        var end = items.size() > 1 ? syntax(items.getLast()).filter(DirectiveSyntax::isEnd)
                : Optional.<DirectiveSyntax>empty();
        if (!directive.isAlone() && items.size() < 2) throw new SemanticError(Code.MISSING_END, opening.range(),
                directive.isLoop() || directive == Directive.ATOMIC ? "Nothing follows '!$omp %s'"
                        : "'!$omp %s' has no end in this block", directive.words());
        var inner = items.subList(1, items.size() - (end.isPresent() ? 1 : 0));
        if (directive.isLoop()) requireLoop(directive, inner.getFirst());
        var found = clauses.analyse(directive, begin, end);
        rules.enter(directive, opening.range());
        try {
            var blocks = new ArrayList<List<Construct>>();
            for (var block : blocks(directive, inner)) blocks.add(subprogram.inRegion(!directive.isLoop(), () ->
                    statements.block(block)));
            var construct = new Construct.Directed(directive, found, blocks, position);
            rules.check(construct);
            return construct;
        } finally {
            rules.leave();
        }
    }

    private static List<List<BlockItem>> blocks(Directive directive, List<BlockItem> items) {
        if (directive.isAlone()) return List.of();
        if (directive != Directive.SECTIONS && directive != Directive.PARALLEL_SECTIONS) return List.of(items);
        var sections = new ArrayList<List<BlockItem>>();
        var current = new ArrayList<BlockItem>();
        int depth = 0;
        boolean begun = false;
        for (var item : items) {
            var found = syntax(item);
            boolean nested = found.filter(d -> isSections(directive(d))).isPresent();
            if (nested) depth += found.get().isEnd() ? -1 : 1;
            if (depth == 0 && found.filter(d -> directive(d) == Directive.SECTION && !d.isEnd()).isPresent()) {
                if (begun || !current.isEmpty()) sections.add(current);
                current = new ArrayList<>();
                begun = true;
            } else {
                current.add(item);
            }
        }
        sections.add(current);
        return sections;
    }

    private static boolean isSections(Directive directive) {
        return directive == Directive.SECTIONS || directive == Directive.PARALLEL_SECTIONS;
    }

    private static void requireLoop(Directive directive, BlockItem item) {
        boolean isLoop = item instanceof ConstructSyntax construct && (construct.kind() == StatementKind.NONLABEL_DO
                || construct.kind() == StatementKind.LABEL_DO);
        if (!isLoop) throw new SemanticError(Code.CONSTRAINT, item.range(), "'!$omp %s' needs a DO construct",
                directive.words());
    }

    private static boolean isCapture(DirectiveSyntax directive) {
        return directive.clauses().stream().anyMatch(c -> c.name().equals("capture"));
    }

    /** The index of the directive that ends what begins at an index; -1 if there is none. */
    private static int end(List<BlockItem> items, int from, Directive directive) {
        int depth = 0;
        for (int i = from; i < items.size(); i++) {
            var found = syntax(items.get(i)).filter(d -> directive(d) == directive);
            if (found.isEmpty()) continue;
            depth += found.get().isEnd() ? -1 : 1;
            if (depth == 0) return i;
        }
        return -1;
    }

    private static boolean isEnd(List<BlockItem> items, int at, Directive directive) {
        return at < items.size() && syntax(items.get(at)).filter(d -> d.isEnd() && directive(d) == directive)
                .isPresent();
    }

    private static Directive directive(DirectiveSyntax syntax) {
        return Directive.valueOf(syntax.name().name());
    }

    private static Optional<DirectiveSyntax> syntax(BlockItem item) {
        return item instanceof StatementSyntax statement && statement.kind() == StatementKind.OMP_DIRECTIVE
                && !statement.isBroken() ? Optional.of(statement.tree(DirectiveSyntax.class)) : Optional.empty();
    }
}
