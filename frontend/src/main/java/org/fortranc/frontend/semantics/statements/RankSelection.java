package org.fortranc.frontend.semantics.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.Position;
import org.fortranc.ir.fortran.Construct.RankTest;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** SELECT RANK constructs (F2018 11.1.10). */
final class RankSelection {
    private static final int HIGHEST = 15;

    private final UnitContext context;
    private final Expressions expressions;
    private final AssociateNames associateNames;

    RankSelection(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
        this.associateNames = new AssociateNames(expressions);
    }

    Construct select(ConstructSyntax construct, String name, Position position, TypeSelection.Blocks blocks) {
        var tree = construct.opening().tree(FortranParser.SelectRankStmtContext.class);
        // F2018 C1151
        if (!(expressions.selector(tree.expr()) instanceof Designator.ObjectName selector)
                || selector.rank() != ArraySpec.AssumedRank.RANK)
            throw new SemanticError(Code.RANK_MISMATCH, FortranToken.rangeOf(tree.expr()),
                    "The selector of SELECT RANK must be the name of an assumed-rank array");
        var given = Optional.ofNullable(tree.NAME());
        var range = given.map(n -> FortranToken.rangeOf(n.getSymbol(), n.getSymbol())).orElse(selector.range());
        String associate = given.map(Object::toString).orElse(selector.name());
        var cases = new ArrayList<Construct.RankCase>();
        var seen = new HashSet<RankTest>();
        for (var branch : construct.branches().subList(1, construct.branches().size())) {
            var heading = branch.heading();
            var test = heading.isBroken() ? Optional.<RankTest>empty()
                    : test(heading.tree(FortranParser.SelectRankCaseStmtContext.class), selector);
            // F2018 C1153 to C1155
            test.filter(t -> !seen.add(t)).ifPresent(_ -> context.report(new SemanticError(Code.CONSTRAINT,
                    heading.range(), "This rank stands twice in a SELECT RANK construct")));
            var inner = expressions.within(expressions.scope().construct("rank"));
            var entity = associateNames.declareRanked(inner.scope(), associate, selector,
                    test.map(t -> shape(t, selector, range)).orElse(Optional.of(new ArraySpec.AssumedRank())), range);
            var body = blocks.block(inner, branch.block());
            test.ifPresent(t -> cases.add(new Construct.RankCase(t, entity.name(), body,
                    Statements.position(heading))));
        }
        return new Construct.SelectRank(associate, selector, cases, name, position);
    }

    private boolean isOwned(Designator.ObjectName selector) {
        return expressions.definability().whole(selector).filter(s -> s.has(Attribute.ALLOCATABLE)
                || s.has(Attribute.POINTER)).isPresent();
    }

    private Optional<ArraySpec> shape(RankTest test, Designator.ObjectName selector, SourceRange range) {
        Expression one = ConstantConversion.integer(1, 4, range);
        return switch (test) {
            case RankTest.Is(var rank) when rank == 0 -> Optional.empty();
            case RankTest.Is(var rank) when isOwned(selector) -> Optional.of(new ArraySpec.Deferred(rank));
            case RankTest.Is(var rank) -> Optional.of(new ArraySpec.AssumedShape(Collections.nCopies(rank, one)));
            case RankTest.AssumedSize() -> Optional.of(new ArraySpec.Explicit(List.of(new ArraySpec.Bounds(one,
                    Optional.empty()))));
            case RankTest.Default() -> Optional.of(new ArraySpec.AssumedRank());
        };
    }

    private Optional<RankTest> test(FortranParser.SelectRankCaseStmtContext tree, Designator.ObjectName selector) {
        var range = FortranToken.rangeOf(tree);
        try {
            if (tree.DEFAULT() != null) return Optional.of(new RankTest.Default());
            if (tree.expr() == null) {
                // F2018 C1154
                if (isOwned(selector)) throw new SemanticError(Code.CONSTRAINT, range,
                        "The selector is ALLOCATABLE or a POINTER, so it is never an assumed-size array");
                return Optional.of(new RankTest.AssumedSize());
            }
            var value = expressions.scalarInteger(tree.expr(), "A rank");
            var rank = context.constants().integer(value);
            if (rank.isEmpty()) throw new SemanticError(Code.NOT_CONSTANT, range, "A rank must be a constant");
            if (rank.getAsLong() < 0 || rank.getAsLong() > HIGHEST)
                throw new SemanticError(Code.CONSTRAINT, range, "A rank is from 0 to %d", HIGHEST);
            return Optional.of(new RankTest.Is((int) rank.getAsLong()));
        } catch (SemanticError error) {
            context.report(error);
            return Optional.empty();
        }
    }
}
