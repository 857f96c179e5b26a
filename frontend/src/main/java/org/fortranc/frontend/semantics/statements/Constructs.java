package org.fortranc.frontend.semantics.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.declarations.SpecificationAnalysis;
import org.fortranc.frontend.semantics.declarations.TypeSpecs;
import org.fortranc.frontend.semantics.expressions.Conversions;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.expressions.ImpliedLoop;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.frontend.syntax.BlockItem;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.frontend.syntax.StatementKind;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;
import org.fortranc.grammar.FortranParser.ExprContext;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.Position;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.source.SourceRange;

/** Executable constructs (F2018 clause 11) and masked array assignment (10.2.3, 10.2.4). */
final class Constructs {
    private final UnitContext context;
    private final SubprogramContext subprogram;
    private final Expressions expressions;
    private final Statements statements;

    Constructs(UnitContext context, SubprogramContext subprogram, Expressions expressions, Statements statements) {
        this.context = context;
        this.subprogram = subprogram;
        this.expressions = expressions;
        this.statements = statements;
    }

    Construct construct(ConstructSyntax construct) {
        var opening = construct.opening();
        var position = Statements.position(opening);
        return switch (construct.kind()) {
            case IF_THEN -> ifConstruct(construct, position);
            case NONLABEL_DO -> {
                var tree = opening.tree(FortranParser.NonlabelDoStmtContext.class);
                yield loop(construct, name(tree.constructName()), tree.loopControl(), position);
            }
            case LABEL_DO -> {
                var tree = opening.tree(FortranParser.LabelDoStmtContext.class);
                yield loop(construct, name(tree.constructName()), tree.loopControl(), position);
            }
            case SELECT_CASE -> selectCase(construct, position);
            case WHERE_CONSTRUCT -> whereConstruct(construct, position);
            case FORALL_CONSTRUCT -> forallConstruct(construct, position);
            case ASSOCIATE -> associate(construct, position);
            case BLOCK -> block(construct, position);
            case SELECT_TYPE -> {
                String name = name(opening.tree(FortranParser.SelectTypeStmtContext.class).constructName());
                yield new TypeSelection(context, expressions).select(construct, name, position, (inner, items) ->
                        inside(name, false, () -> statements.within(inner).block(items)));
            }
            case SELECT_RANK -> {
                String name = name(opening.tree(FortranParser.SelectRankStmtContext.class).constructName());
                yield new RankSelection(context, expressions).select(construct, name, position, (inner, items) ->
                        inside(name, false, () -> statements.within(inner).block(items)));
            }
            case CRITICAL -> critical(construct, position);
            case CHANGE_TEAM -> {
                String name = name(opening.tree(FortranParser.ChangeTeamStmtContext.class).constructName());
                yield new ImageControl(context, expressions).change(construct, name, position, (inner, items) ->
                        subprogram.inClosed(construct, "CHANGE TEAM", false, name,
                                () -> statements.within(inner).block(items)));
            }
            default -> throw new SemanticError(Code.CONSTRAINT,
                    opening.range(), "This construct cannot stand in an execution part");
        };
    }

    private static String name(FortranParser.ConstructNameContext tree) {
        return tree == null ? "" : tree.NAME().getText();
    }

    private List<Construct> body(String name, boolean loop, List<BlockItem> items) {
        return inside(name, loop, () -> statements.block(items));
    }

    private <T> T inside(String name, boolean loop, Supplier<T> analysis) {
        subprogram.enter(name, loop);
        try {
            return analysis.get();
        } finally {
            subprogram.leave();
        }
    }

    // 11.1.8 IF

    private Construct ifConstruct(ConstructSyntax construct, Position position) {
        var opening = construct.opening().tree(FortranParser.IfThenStmtContext.class);
        String name = name(opening.constructName());
        var branches = new ArrayList<Construct.Branch>();
        Optional<List<Construct>> otherwise = Optional.empty();
        for (var branch : construct.branches()) {
            var heading = branch.heading();
            if (heading.kind() == StatementKind.ELSE) {
                otherwise = Optional.of(body(name, false, branch.block()));
                continue;
            }
            if (heading.isBroken()) continue;
            ExprContext condition = heading.kind() == StatementKind.IF_THEN ? opening.expr()
                    : heading.tree(FortranParser.ElseIfStmtContext.class).expr();
            var value = guarded(() -> expressions.scalarLogical(condition, "The condition of IF"));
            var block = body(name, false, branch.block());
            value.ifPresent(v -> branches.add(new Construct.Branch(v, block, Statements.position(heading))));
        }
        return new Construct.If(branches, otherwise, name, position);
    }

    /** Analyses a heading so that its error does not hide those of the block below it. */
    private <T> Optional<T> guarded(Supplier<T> analysis) {
        try {
            return Optional.of(analysis.get());
        } catch (SemanticError error) {
            context.report(error);
            return Optional.empty();
        }
    }

    Construct ifStatement(StatementSyntax statement, Position position) {
        var condition =
                expressions.scalarLogical(
                        statement.tree(FortranParser.IfStmtContext.class).expr(), "The condition of IF");
        var action = statements.statement(statement.action().orElseThrow());
        return new Construct.If(List.of(new Construct.Branch(condition, action.map(List::of).orElse(List.of()),
                position)), Optional.empty(), "", position);
    }

    // 11.1.7 DO

    private Construct loop(ConstructSyntax construct, String name, FortranParser.LoopControlContext control,
            Position position) {
        var items = construct.branches().getFirst().block();
        return switch (control) {
            case null -> new Construct.Do(new Construct.LoopControl.Forever(), loopBody(construct,
                    body(name, true, items)), name, position);
            case FortranParser.WhileLoopContext loop -> {
                var condition = guarded(() -> expressions.scalarLogical(loop.expr(), "The condition of DO WHILE"));
                var body = loopBody(construct, body(name, true, items));
                yield new Construct.Do(condition.<Construct.LoopControl>map(Construct.LoopControl.While::new)
                        .orElseGet(Construct.LoopControl.Forever::new), body, name, position);
            }
            case FortranParser.CountedLoopContext loop -> {
                var counted = guarded(() -> counted(loop));
                counted.ifPresent(c ->
                        expressions.definability().enterLoop(((Designator.ObjectName) c.variable()).entity()));
                var body = loopBody(construct, body(name, true, items));
                if (counted.isPresent()) expressions.definability().leaveLoop();
                yield new Construct.Do(counted.<Construct.LoopControl>map(c -> c)
                        .orElseGet(Construct.LoopControl.Forever::new), body, name, position);
            }
            case FortranParser.ConcurrentLoopContext loop -> {
                for (var locality : loop.concurrentLocality())
                    if (locality.DEFAULT() == null && locality.SHARED() == null)
                        throw SemanticError.notTranslated("LOCAL in DO CONCURRENT", FortranToken.rangeOf(locality));
                var inner = expressions.within(expressions.scope().construct("concurrent"));
                var header = header(loop.concurrentHeader(), inner);
                var body = loopBody(construct, subprogram.inClosed(construct, "DO CONCURRENT", true, name,
                        () -> statements.within(inner).block(items)));
                yield new Construct.Do(new Construct.LoopControl.Concurrent(header), body, name, position);
            }
            default -> throw new IllegalStateException("an alternative of loopControl without a rule: "
                    + control.getClass());
        };
    }

    /** A branch to END DO begins the next iteration. */
    private static List<Construct> loopBody(ConstructSyntax construct, List<Construct> body) {
        if (construct.end().isEmpty() || construct.end().get().label().isEmpty()) return body;
        var extended = new ArrayList<>(body);
        extended.add(new Construct.Continue(Statements.position(construct.end().get())));
        return extended;
    }

    private Construct.LoopControl.Counted counted(FortranParser.CountedLoopContext loop) {
        var range = FortranToken.rangeOf(loop.NAME().getSymbol(), loop.NAME().getSymbol());
        var variable = expressions.names().variable(loop.NAME().getText(), range);
        expressions.definability().require(variable, "by a DO construct");
        var type = variable.type();
        if (variable.rank() != 0 || !(type instanceof DataType.IntegerType) && !(type instanceof DataType.RealType))
            throw new SemanticError(Code.TYPE_MISMATCH, range, "The DO variable '%s' must be a scalar INTEGER or REAL",
                    variable.name());
        var first = bound(loop.expr(0), type);
        var last = bound(loop.expr(1), type);
        var step = loop.expr().size() > 2 ? bound(loop.expr(2), type) : Conversions.to(type,
                ConstantConversion.integer(1, 4, range));
        var constant = context.constants().integer(step);
        if (constant.isPresent() && constant.getAsLong() == 0) throw new SemanticError(Code.CONSTRAINT,
                step.range(), "The step of DO is zero");
        return new Construct.LoopControl.Counted(variable, first, last, step);
    }

    private Expression bound(ExprContext tree, DataType type) {
        var bound = expressions.expression(tree);
        if (bound.rank() != 0 || !(bound.type() instanceof DataType.IntegerType)
                && !(bound.type() instanceof DataType.RealType))
            throw new SemanticError(Code.TYPE_MISMATCH,
                    bound.range(), "A bound of DO must be a scalar INTEGER or REAL, but is %s",
                            TypeRules.describe(bound.type()));
        return Conversions.assigned(type, bound);
    }

    /** R1125: the indices are declared in the inner scope. */
    private Construct.ConcurrentHeader header(FortranParser.ConcurrentHeaderContext tree, Expressions inner) {
        var controls = new ArrayList<Construct.ConcurrentControl>();
        for (var control : tree.concurrentControl()) {
            String name = control.NAME().getText();
            var range = FortranToken.rangeOf(control.NAME().getSymbol(), control.NAME().getSymbol());
            DataType type = tree.integerTypeSpec() != null
                    ? new TypeSpecs(context, expressions).integer(tree.integerTypeSpec())
                    : ImpliedLoop.typeOutside(expressions, name, range);
            if (!(type instanceof DataType.IntegerType integer))
                throw new SemanticError(Code.TYPE_MISMATCH, range, "The index '%s' must be INTEGER", name);
            var first = Conversions.to(type, expressions.scalarInteger(control.expr(0), "A bound"));
            var last = Conversions.to(type, expressions.scalarInteger(control.expr(1), "A bound"));
            var step = control.expr().size() > 2 ? Conversions.to(type,
                    expressions.scalarInteger(control.expr(2), "A step"))
                    : Conversions.to(type, ConstantConversion.integer(1, 4, range));
            expressions.scope().limit(name, type);
            var index = inner.scope().declare(name, range);
            index.declareType(type);
            index.become(Symbol.Kind.OBJECT);
            controls.add(new Construct.ConcurrentControl(index.name(), integer, first, last, step));
        }
        Optional<Expression> mask = tree.expr() == null ? Optional.empty()
                : Optional.of(inner.scalarLogical(tree.expr(), "A mask"));
        return new Construct.ConcurrentHeader(controls, mask);
    }

    // 11.1.9 SELECT CASE

    private Construct selectCase(ConstructSyntax construct, Position position) {
        var opening = construct.opening().tree(FortranParser.SelectCaseStmtContext.class);
        String name = name(opening.constructName());
        var selector = expressions.expression(opening.expr());
        boolean fits = selector.type() instanceof DataType.IntegerType || selector.type()
                instanceof DataType.LogicalType
                || selector.type() instanceof DataType.CharacterType;
        if (!fits || selector.rank() != 0)
            throw new SemanticError(Code.TYPE_MISMATCH,
                    selector.range(), "The selector of SELECT CASE must be a scalar INTEGER, LOGICAL or CHARACTER");
        var cases = new ArrayList<Construct.Case>();
        Optional<List<Construct>> otherwise = Optional.empty();
        for (var branch : construct.branches().subList(1, construct.branches().size())) {
            var heading = branch.heading();
            var block = body(name, false, branch.block());
            if (heading.isBroken()) continue;
            var tree = heading.tree(FortranParser.CaseStmtContext.class);
            if (tree.DEFAULT() != null) {
                if (otherwise.isPresent())
                    context.report(new SemanticError(Code.CONSTRAINT,
                            heading.range(), "CASE DEFAULT stands twice in a SELECT CASE construct"));
                otherwise = Optional.of(block);
                continue;
            }
            guarded(() -> tree.caseValueRange().stream().map(range -> caseRange(range, selector.type())).toList())
                    .ifPresent(ranges -> cases.add(new Construct.Case(ranges, block, Statements.position(heading))));
        }
        if (selector.type().isTranslated()) new CaseOverlaps(context).check(cases);
        return new Construct.SelectCase(selector, cases, otherwise, name, position);
    }

    private Construct.CaseRange caseRange(FortranParser.CaseValueRangeContext tree, DataType type) {
        boolean isRange = tree.getChildCount() > 1;
        if (isRange && type instanceof DataType.LogicalType)
            throw new SemanticError(Code.CONSTRAINT, FortranToken.rangeOf(tree), "A CASE range cannot be LOGICAL");
        Optional<Expression> low = tree.low == null ? Optional.empty() : Optional.of(caseValue(tree.low, type));
        Optional<Expression> high = !isRange ? low : tree.high == null ? Optional.empty()
                : Optional.of(caseValue(tree.high, type));
        return type instanceof DataType.IntegerType(int kind) && type.isTranslated() ? withinKind(low, high, kind)
                : new Construct.CaseRange(low, high);
    }

    /** A range that the selector's kind cannot reach is an empty one. */
    private static Construct.CaseRange withinKind(Optional<Expression> low, Optional<Expression> high, int kind) {
        long most = Long.MAX_VALUE >> 64 - 8 * kind;
        var least = low.map(e -> Math.max(((Expression.IntegerConstant) e).value(), -most - 1));
        var greatest = high.map(e -> Math.min(((Expression.IntegerConstant) e).value(), most));
        boolean empty = least.filter(v -> v > most).isPresent() || greatest.filter(v -> v < -most - 1).isPresent();
        var at = low.or(() -> high).orElseThrow().range();
        return empty ? new Construct.CaseRange(Optional.of(ConstantConversion.integer(1, kind, at)),
                Optional.of(ConstantConversion.integer(0, kind, at)))
                : new Construct.CaseRange(least.map(v -> ConstantConversion.integer(v, kind, at)),
                        greatest.map(v -> ConstantConversion.integer(v, kind, at)));
    }

    private Expression caseValue(ExprContext tree, DataType type) {
        var given = expressions.expression(tree);
        boolean same = type.getClass() == given.type().getClass() && !TypeRules.isTypeless(given.type())
                && (!(type instanceof DataType.CharacterType) || type.sameTypeAndKind(given.type()));
        if (!same) throw new SemanticError(Code.TYPE_MISMATCH, given.range(), "The CASE value is %s, the selector %s",
                TypeRules.describe(given.type()), TypeRules.describe(type));
        if (type.isTranslated() && !given.type().isTranslated())
            throw SemanticError.notTranslated("A CASE value of " + TypeRules.describe(given.type()), given.range());
        var value = context.constants().evaluate(given).filter(v -> v.rank() == 0).orElseThrow(() ->
                new SemanticError(Code.NOT_CONSTANT, given.range(), "A CASE value must be a scalar constant"));
        return type instanceof DataType.CharacterType || type instanceof DataType.IntegerType
                ? value.expression(given.range()) : ConstantConversion.convert(value.expression(given.range()), type);
    }

    // 10.2.3 WHERE

    Construct whereStatement(StatementSyntax statement, Position position) {
        var mask = mask(statement.tree(FortranParser.WhereStmtContext.class).expr());
        var body = statements.statement(statement.action().orElseThrow()).map(List::of).orElse(List.of());
        requireShape(mask, body);
        return new Construct.Where(List.of(new Construct.WhereBranch(Optional.of(mask), body, position)), position);
    }

    private Construct whereConstruct(ConstructSyntax construct, Position position) {
        var branches = new ArrayList<Construct.WhereBranch>();
        for (var branch : construct.branches()) {
            var heading = branch.heading();
            if (heading.isBroken()) continue;
            Optional<ExprContext> tree = switch (heading.kind()) {
                case WHERE_CONSTRUCT -> Optional.of(heading.tree(FortranParser.WhereConstructStmtContext.class).expr());
                case MASKED_ELSEWHERE ->
                        Optional.of(heading.tree(FortranParser.MaskedElsewhereStmtContext.class).expr());
                default -> Optional.empty();
            };
            var mask = tree.map(this::mask);
            var body = statements.block(branch.block());
            for (var statement : body)
                if (!(statement instanceof Construct.Assignment) && !(statement instanceof Construct.Where)
                && !(statement instanceof Construct.Call))
                    context.report(new SemanticError(Code.CONSTRAINT,
                            statement.position().range(), "Only assignments and WHERE can stand in WHERE"));
            branches.add(new Construct.WhereBranch(mask, body, Statements.position(heading)));
        }
        return new Construct.Where(branches, position);
    }

    /** The variables have the shape of the mask, as far as both are known. */
    private void requireShape(Expression mask, List<Construct> body) {
        var shape = context.constants().extents(mask);
        for (var statement : body) {
            if (!(statement instanceof Construct.Assignment(var variable, _, var position))) continue;
            var other = context.constants().extents(variable);
            if (variable.rank() != mask.rank() || shape.isPresent() && other.isPresent() && !shape.equals(other))
                throw new SemanticError(Code.RANK_MISMATCH,
                        position.range(), "The variable and the mask of WHERE differ in shape");
        }
    }

    private Expression mask(ExprContext tree) {
        var mask = expressions.expression(tree);
        if (!(mask.type() instanceof DataType.LogicalType) || mask.rank() == 0)
            throw new SemanticError(Code.TYPE_MISMATCH, mask.range(), "The mask of WHERE must be a LOGICAL array");
        return mask;
    }

    // 10.2.4 FORALL

    Construct forallStatement(StatementSyntax statement, Position position) {
        var inner = expressions.within(expressions.scope().construct("forall"));
        var header = header(statement.tree(FortranParser.ForallStmtContext.class).concurrentHeader(), inner);
        var body = statements.within(inner).statement(statement.action().orElseThrow());
        return new Construct.Forall(header, body.map(List::of).orElse(List.of()), position);
    }

    private Construct forallConstruct(ConstructSyntax construct, Position position) {
        var inner = expressions.within(expressions.scope().construct("forall"));
        var tree = construct.opening().tree(FortranParser.ForallConstructStmtContext.class);
        var header = header(tree.concurrentHeader(), inner);
        return new Construct.Forall(header, statements.within(inner).block(construct.branches().getFirst().block()),
                position);
    }

    // 11.1.3 ASSOCIATE, 11.1.4 BLOCK

    private Construct associate(ConstructSyntax construct, Position position) {
        var tree = construct.opening().tree(FortranParser.AssociateStmtContext.class);
        String name = name(tree.constructName());
        var inner = expressions.within(expressions.scope().construct("associate"));
        var associations = new ArrayList<Construct.Association>();
        for (var association : tree.association()) {
            var selector = expressions.expression(association.expr());
            var range = FortranToken.rangeOf(association.NAME().getSymbol(), association.NAME().getSymbol());
            var symbol = new AssociateNames(expressions).declare(inner.scope(), association.NAME().getText(), selector,
                    selector.type(), range);
            associations.add(new Construct.Association(symbol.name(), selector));
        }
        var body = inside(name, false, () -> statements.within(inner).block(construct.branches().getFirst().block()));
        return new Construct.Associate(associations, body, name, position);
    }

    private Construct block(ConstructSyntax construct, Position position) {
        String name = name(construct.opening().tree(FortranParser.BlockStmtContext.class).constructName());
        var inner = expressions.within(expressions.scope().block());
        var specification = new SpecificationAnalysis(context, inner);
        var items = construct.branches().getFirst().block();
        int first = 0;
        while (first < items.size() && isSpecification(items.get(first))) first++;
        var rest = new ArrayList<>(specification.analyse(items.subList(0, first)));
        rest.addAll(items.subList(first, items.size()));
        specification.finish();
        specification.checkTypes();
        var body = inside(name, false, () -> statements.within(inner).block(rest));
        return new Construct.Block(specification.build(), body, name, position);
    }

    /** F2018 11.1.6: the only image is never kept waiting. */
    private Construct critical(ConstructSyntax construct, Position position) {
        var opening = construct.opening().tree(FortranParser.CriticalStmtContext.class);
        var name = name(opening.constructName());
        var entry = new ImageControl(context, expressions).synchronize(opening.teamItem(), position);
        var body = new ArrayList<Construct>(List.of(entry));
        body.addAll(subprogram.inClosed(construct, "CRITICAL", false, name,
                () -> statements.block(construct.branches().getFirst().block())));
        return new Construct.Block(SpecificationPart.EMPTY, body, name, position);
    }

    private static boolean isSpecification(BlockItem item) {
        return switch (item) {
            case StatementSyntax statement -> !statement.kind().isExecutable();
            case ConstructSyntax construct -> !construct.kind().isExecutable();
            case org.fortranc.frontend.syntax.ProgramUnitSyntax _ -> true;
        };
    }
}
