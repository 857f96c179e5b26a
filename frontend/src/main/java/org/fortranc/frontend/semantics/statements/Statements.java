package org.fortranc.frontend.semantics.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.Actual;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.expressions.ProcedureReferences;
import org.fortranc.frontend.syntax.BlockItem;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.frontend.syntax.ProgramUnitSyntax;
import org.fortranc.frontend.syntax.StatementKind;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.frontend.text.Comment;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.Position;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;

/** Analyses the statements of an execution part (F2018 R509) in one scope. */
public final class Statements {
    private final UnitContext context;
    private final SubprogramContext subprogram;
    private final Expressions expressions;
    private final Assignments assignments;
    private final Directives directives;
    private final Constructs constructs;
    private final DataTransfers transfers;
    private final Allocations allocations;

    public Statements(UnitContext context, SubprogramContext subprogram, Expressions expressions) {
        this.context = context;
        this.subprogram = subprogram;
        this.expressions = expressions;
        this.assignments = new Assignments(context, expressions);
        this.directives = new Directives(context, subprogram, expressions, this);
        this.constructs = new Constructs(context, subprogram, expressions, this);
        this.transfers = new DataTransfers(context, subprogram, expressions);
        this.allocations = new Allocations(context, expressions);
    }

    /** The same analysis in a construct's own scope. */
    Statements within(Expressions inner) {
        return new Statements(context, subprogram, inner);
    }

    /** The constructs and statements of a block; what has an error is reported and left out. */
    public List<Construct> block(List<BlockItem> items) {
        var block = new ArrayList<Construct>(items.size());
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            int messages = context.messages().mark();
            try {
                switch (item) {
                    case StatementSyntax statement when Directives.isDirective(statement) -> {
                        int length = directives.length(items, i);
                        var whole = items.subList(i, i + length);
                        i += length - 1;
                        if (!statement.isBroken()) block.add(directives.construct(whole));
                    }
                    case StatementSyntax statement -> statement(statement).ifPresent(block::add);
                    case ConstructSyntax construct -> {
                        if (construct.kind() == StatementKind.DERIVED_TYPE || construct.opening().isBroken()) continue;
                        block.add(constructs.construct(construct));
                        labelOfEnd(construct).ifPresent(block::add);
                    }
                    case ProgramUnitSyntax unit ->
                        throw new SemanticError(Code.CONSTRAINT,
                                unit.range(), "A program unit cannot stand in an execution part");
                }
            } catch (SemanticError error) {
                // An undeclared name has been reported on the way; what follows from its missing type is no news.
                if (context.messages().mark() == messages || item instanceof ConstructSyntax) context.report(error);
            }
        }
        return block;
    }

    /** A branch to END IF goes on after the construct; one to END DO is the business of the loop. */
    private static Optional<Construct> labelOfEnd(ConstructSyntax construct) {
        return construct.end().filter(end -> end.label().isPresent() && end.kind() != StatementKind.END_DO)
                .map(end -> new Construct.Continue(position(end)));
    }

    static Position position(StatementSyntax statement) {
        var label = statement.label().isPresent() ? Optional.of(statement.label().getAsInt())
                : Optional.<Integer>empty();
        return new Position(label, statement.range(), comments(statement.comments()));
    }

    /** The text of the comments that have their lines for themselves. */
    public static List<String> comments(List<Comment> comments) {
        return comments.stream().filter(c -> c.placement() == Comment.Placement.OWN_LINE).map(Comment::text).toList();
    }

    /** The statement; nothing for one that only declares something, or has an error of syntax. */
    Optional<Construct> statement(StatementSyntax statement) {
        if (statement.isBroken()) return Optional.empty();
        return switch (statement.kind()) {
            case FORMAT -> Optional.empty();
            case DATA, NAMELIST -> {
                subprogram.specification().statement(statement);
                yield Optional.empty();
            }
            default -> Optional.of(executable(statement));
        };
    }

    private Construct executable(StatementSyntax statement) {
        var position = position(statement);
        return switch (statement.kind()) {
            case ASSIGNMENT, ASSIGNMENT_OR_STATEMENT_FUNCTION ->
                assignments.assignment(statement.tree(FortranParser.AssignmentStmtContext.class), position);
            case POINTER_ASSIGNMENT ->
                    assignments.pointerAssignment(statement.tree(FortranParser.PointerAssignmentStmtContext.class),
                            position);
            case CALL -> call(statement.tree(FortranParser.CallStmtContext.class), position);
            case IF -> constructs.ifStatement(statement, position);
            case WHERE -> constructs.whereStatement(statement, position);
            case FORALL -> constructs.forallStatement(statement, position);
            case GOTO ->
                    new Construct.Goto(subprogram.labels().target(
                            statement.tree(FortranParser.GotoStmtContext.class).label()), position);
            case COMPUTED_GOTO -> {
                var tree = statement.tree(FortranParser.ComputedGotoStmtContext.class);
                yield new Construct.ComputedGoto(targets(tree.label()),
                        expressions.scalarInteger(tree.expr(), "The selector of GO TO"), position);
            }
            case ASSIGN -> {
                var tree = statement.tree(FortranParser.AssignStmtContext.class);
                var variable = expressions.names().variable(tree.NAME().getText(), range(tree.NAME()));
                requireDefaultInteger(variable);
                yield new Construct.AssignLabel(subprogram.labels().targetOrFormat(tree.label()), variable, position);
            }
            case ASSIGNED_GOTO -> {
                var tree = statement.tree(FortranParser.AssignedGotoStmtContext.class);
                var variable = expressions.names().variable(tree.NAME().getText(), range(tree.NAME()));
                requireDefaultInteger(variable);
                yield new Construct.AssignedGoto(variable, tree.label().isEmpty()
                        ? subprogram.labels().assignedTargets() : targets(tree.label()), position);
            }
            case ARITHMETIC_IF -> {
                var tree = statement.tree(FortranParser.ArithmeticIfStmtContext.class);
                var value = expressions.expression(tree.expr());
                if (value.rank() != 0 || !(value.type() instanceof DataType.IntegerType)
                        && !(value.type() instanceof DataType.RealType))
                    throw new SemanticError(Code.TYPE_MISMATCH,
                            value.range(), "Arithmetic IF needs a scalar INTEGER or REAL value");
                var labels = targets(tree.label());
                yield new Construct.ArithmeticIf(value, labels.get(0), labels.get(1), labels.get(2), position);
            }
            case CONTINUE -> new Construct.Continue(position);
            case CYCLE ->
                    new Construct.Cycle(subprogram.loopName(
                            statement.tree(FortranParser.CycleStmtContext.class).NAME(), statement.range(), "CYCLE"),
                            position);
            case EXIT ->
                    new Construct.Exit(subprogram.exitName(statement.tree(FortranParser.ExitStmtContext.class).NAME(),
                            statement.range()), position);
            case RETURN -> {
                var tree = statement.tree(FortranParser.ReturnStmtContext.class);
                subprogram.requireReturn(statement.range());
                yield new Construct.Return(tree.expr() == null ? Optional.empty()
                        : Optional.of(expressions.scalarInteger(tree.expr(), "The value of RETURN")), position);
            }
            case STOP -> {
                var tree = statement.tree(FortranParser.StopStmtContext.class);
                yield stop(Construct.Stop.Kind.STOP, tree.NAME() == null ? tree.expr() : beforeQuiet(tree.expr()),
                        quiet(tree.NAME() != null, tree.expr()), position);
            }
            case ERROR_STOP -> {
                var tree = statement.tree(FortranParser.ErrorStopStmtContext.class);
                yield stop(Construct.Stop.Kind.ERROR_STOP, tree.NAME() == null ? tree.expr()
                        : beforeQuiet(tree.expr()), quiet(tree.NAME() != null, tree.expr()), position);
            }
            case PAUSE -> {
                var tree = statement.tree(FortranParser.PauseStmtContext.class);
                yield stop(Construct.Stop.Kind.PAUSE, tree.expr() == null ? List.of() : List.of(tree.expr()),
                        Optional.empty(), position);
            }
            case ENTRY -> subprogram.entry(statement, position);
            case ALLOCATE -> allocations.allocate(statement.tree(FortranParser.AllocateStmtContext.class), position);
            case DEALLOCATE -> allocations.deallocate(statement.tree(FortranParser.DeallocateStmtContext.class),
                    position);
            case NULLIFY -> allocations.nullify(statement.tree(FortranParser.NullifyStmtContext.class), position);
            case READ, WRITE, PRINT, OPEN, CLOSE, INQUIRE, WAIT, BACKSPACE, ENDFILE, REWIND, FLUSH ->
                    transfers.statement(statement, position);
            case SYNC_ALL, SYNC_IMAGES, SYNC_MEMORY, SYNC_TEAM, FORM_TEAM, EVENT_POST, EVENT_WAIT, LOCK, UNLOCK,
                    FAIL_IMAGE -> new ImageControl(context, expressions).statement(statement, position);
            default -> throw new SemanticError(Code.CONSTRAINT,
                    statement.range(), "This statement cannot stand in an execution part");
        };
    }

    private static org.fortranc.source.SourceRange range(org.antlr.v4.runtime.tree.TerminalNode name) {
        return FortranToken.rangeOf(name.getSymbol(), name.getSymbol());
    }

    private List<Integer> targets(List<FortranParser.LabelContext> labels) {
        var targets = new ArrayList<Integer>();
        for (var label : labels) targets.add(subprogram.labels().target(label));
        return targets;
    }

    private void requireDefaultInteger(Expression variable) {
        if (!(variable.type() instanceof DataType.IntegerType(int kind)) || kind < 4 || variable.rank() != 0)
            throw new SemanticError(Code.TYPE_MISMATCH,
                    variable.range(), "The variable of ASSIGN must be a scalar default INTEGER");
    }

    /** R1521: the last parentheses hold the arguments. */
    private Construct call(FortranParser.CallStmtContext tree, Position position) {
        var parts = tree.designator().partRef();
        var part = parts.getLast();
        if (part.subscriptOrArgumentList().size() > 1)
            throw new SemanticError(Code.WRONG_NAME_CLASS,
                    position.range(), "'%s' is followed by too many parenthesized lists", part.NAME().getText());
        var actuals = expressions.designators().arguments(part.subscriptOrArgumentList());
        for (var actual : actuals)
            if (actual.argument() instanceof org.fortranc.ir.fortran.ActualArgument.AlternateReturn(
            int label)) subprogram.labels().target(label, actual.range());
        var resolved = parts.size() == 1
                ? expressions.procedures().call(part.NAME().getText(), actuals, range(part.NAME()))
                : boundCall(tree.designator(), part.NAME().getText(), actuals);
        if (expressions.definability().isPure() && !resolved.isPure())
            throw new SemanticError(Code.CONSTRAINT,
                    position.range(), "A PURE procedure cannot call '%s', which is not PURE", part.NAME().getText());
        if (resolved.procedure() instanceof Expression.ProcedureDesignator designator
                && designator.procedureClass() == Expression.ProcedureClass.INTRINSIC
                && ImageControl.isOne(designator.procedure().name()))
            return new ImageControl(context, expressions).call(designator.procedure().name(), resolved.arguments(),
                    position);
        return new Construct.Call(resolved.procedure(), resolved.arguments(), position);
    }

    private ProcedureReferences.Resolved boundCall(FortranParser.DesignatorContext tree, String name,
            List<Actual> actuals) {
        var object = expressions.designators().object(tree);
        var range = FortranToken.rangeOf(tree);
        return expressions.procedures().boundCall(object, name, expressions.designators().member(object, name, range),
                actuals, range);
    }

    private Construct stop(Construct.Stop.Kind kind, List<FortranParser.ExprContext> code,
            Optional<FortranParser.ExprContext> quiet, Position position) {
        var value = code.isEmpty() ? Optional.<Expression>empty()
                : Optional.of(expressions.expression(code.getFirst()));
        value.ifPresent(v -> {
            if (v.rank() != 0 || !(v.type() instanceof DataType.IntegerType)
                    && !(v.type() instanceof DataType.CharacterType))
                throw new SemanticError(Code.TYPE_MISMATCH,
                        v.range(), "A stop code must be a scalar INTEGER or CHARACTER value");
        });
        return new Construct.Stop(kind, value, quiet.map(q -> expressions.scalarLogical(q, "QUIET")), position);
    }

    /** The stop code where QUIET= is there: the expression that is not behind the comma. */
    private static List<FortranParser.ExprContext> beforeQuiet(List<FortranParser.ExprContext> expressions) {
        return expressions.size() > 1 ? expressions.subList(0, 1) : List.of();
    }

    private static Optional<FortranParser.ExprContext> quiet(boolean given,
            List<FortranParser.ExprContext> expressions) {
        return given ? Optional.of(expressions.getLast()) : Optional.empty();
    }
}
