package org.fortranc.frontend.semantics.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.expressions.Coarrays;
import org.fortranc.frontend.semantics.expressions.Conversions;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.expressions.ImageProcedures;
import org.fortranc.frontend.syntax.BlockItem;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.Position;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.BinaryOperator;
import org.fortranc.ir.fortran.SpecificationPart;

/**
 * Image control statements, and collective and atomic subroutines, in a program of one image: there is nobody to wait
 * for, so that only STAT variables, atoms, the counts of events and the current team change.
 */
final class ImageControl {
    private final UnitContext context;
    private final Expressions expressions;

    ImageControl(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    /** The image control statements that have but options in parentheses, and FAIL IMAGE (F2018 11.6). */
    Construct statement(StatementSyntax statement, Position position) {
        return switch (statement.kind()) {
            case SYNC_ALL -> synchronize(statement.tree(FortranParser.SyncAllStmtContext.class).teamItem(), position);
            case SYNC_IMAGES ->
                    synchronize(statement.tree(FortranParser.SyncImagesStmtContext.class).teamItem(), position);
            case SYNC_MEMORY ->
                    synchronize(statement.tree(FortranParser.SyncMemoryStmtContext.class).teamItem(), position);
            case SYNC_TEAM -> {
                var tree = statement.tree(FortranParser.SyncTeamStmtContext.class);
                team(tree.expr());
                yield synchronize(tree.teamItem(), position);
            }
            case FORM_TEAM -> form(statement.tree(FortranParser.FormTeamStmtContext.class), position);
            case EVENT_POST -> {
                var tree = statement.tree(FortranParser.EventPostStmtContext.class);
                var event = object(tree.expr(), ImageProcedures.EVENT, "as an event");
                yield with(tree.teamItem(), NONE, position, () ->
                        List.of(ImageProcedures.call(context, "image_event_post", inside(position), event)));
            }
            case EVENT_WAIT -> await(statement.tree(FortranParser.EventWaitStmtContext.class), position);
            case LOCK -> lock(statement.tree(FortranParser.LockStmtContext.class), position);
            case UNLOCK -> {
                var tree = statement.tree(FortranParser.UnlockStmtContext.class);
                object(tree.expr(), ImageProcedures.LOCK, "as a lock");
                yield synchronize(tree.teamItem(), position);
            }
            case FAIL_IMAGE -> {
                Coarrays.require(context, position.range());
                yield new Construct.Call(expressions.names().intrinsic("exit", position.range()),
                        List.of(new ActualArgument.Absent()), position);
            }
            default -> throw new IllegalArgumentException(statement.kind() + " does not control images");
        };
    }

    /** Takes an option beside STAT and ERRMSG; false if the statement has none of that name. */
    @FunctionalInterface
    private interface OtherOption {
        boolean take(String keyword, FortranParser.ExprContext value);
    }

    private static final OtherOption NONE = (_, _) -> false;

    /** A statement for which nothing has to be done: there is no other image to wait for. */
    Construct synchronize(List<FortranParser.TeamItemContext> items, Position position) {
        return with(items, NONE, position, List::of);
    }

    /** The effects of a statement, made after its options are known, and STAT, which they set to zero. */
    private Construct with(List<FortranParser.TeamItemContext> items, OtherOption other, Position position,
            Supplier<List<Construct>> effects) {
        Coarrays.require(context, position.range());
        var status = new ArrayList<Construct>();
        for (var item : items) {
            String keyword = item.NAME() == null ? "" : item.NAME().getText();
            switch (keyword) {
                case "stat" -> status.add(done(expressions.variable(item.expr(), "as STAT"), inside(position)));
                case "errmsg" -> expressions.variable(item.expr(), "as ERRMSG");
                default -> {
                    if (item.expr() == null || !other.take(keyword, item.expr()))
                        throw new SemanticError(Code.CONSTRAINT, position.range(), "'%s' cannot stand here",
                                item.getText());
                }
            }
        }
        var all = new ArrayList<>(effects.get());
        all.addAll(status);
        return together(all, position);
    }

    private static Construct together(List<Construct> all, Position position) {
        if (all.isEmpty()) return new Construct.Continue(position);
        return all.size() == 1 && position.label().isEmpty() && position.comments().isEmpty() ? all.getFirst()
                : new Construct.Block(SpecificationPart.EMPTY, all, "", position);
    }

    /** Where the parts of a statement stand, which has its label and comments itself. */
    private static Position inside(Position position) {
        return new Position(Optional.empty(), position.range(), List.of());
    }

    private Designator object(FortranParser.ExprContext tree, DataType type, String use) {
        return ImageProcedures.require(expressions.variable(tree, use), type);
    }

    private Expression team(FortranParser.ExprContext tree) {
        return ImageProcedures.require(expressions.expression(tree), ImageProcedures.TEAM);
    }

    private Construct form(FortranParser.FormTeamStmtContext tree, Position position) {
        var number = ImageProcedures.integer(4, expressions.scalarInteger(tree.expr(0), "The number of a team"));
        var team = object(tree.expr(1), ImageProcedures.TEAM, "as a team");
        return with(tree.teamItem(), this::newIndex, position, () ->
                List.of(ImageProcedures.call(context, "image_form_team", inside(position), number, team)));
    }

    private boolean newIndex(String keyword, FortranParser.ExprContext value) {
        if (!keyword.equals("new_index")) return false;
        var index = expressions.scalarInteger(value, "NEW_INDEX");
        // F2018 11.6.9: it is an index of the new team, which has one image.
        if (context.constants().integer(index).orElse(1) != 1)
            throw new SemanticError(Code.CONSTRAINT, index.range(), "NEW_INDEX must be 1 in a team of one image");
        return true;
    }

    private Construct await(FortranParser.EventWaitStmtContext tree, Position position) {
        var event = object(tree.expr(), ImageProcedures.EVENT, "as an event");
        var count = new ArrayList<Expression>(List.of(ConstantConversion.integer(1, 8, position.range())));
        OtherOption until = (keyword, value) -> keyword.equals("until_count")
                && count.add(ImageProcedures.integer(8, expressions.scalarInteger(value, "UNTIL_COUNT")));
        return with(tree.teamItem(), until, position, () -> List.of(ImageProcedures.call(context, "image_event_wait",
                inside(position), event, count.getLast())));
    }

    /** Nobody else can have the lock. */
    private Construct lock(FortranParser.LockStmtContext tree, Position position) {
        object(tree.expr(), ImageProcedures.LOCK, "as a lock");
        var acquired = new ArrayList<Construct>();
        OtherOption option = (keyword, value) -> keyword.equals("acquired_lock")
                && acquired.add(set(acquired(value), new Expression.LogicalConstant(true, context.defaultLogical(),
                        position.range()), inside(position)));
        return with(tree.teamItem(), option, position, () -> acquired);
    }

    private Designator acquired(FortranParser.ExprContext tree) {
        var variable = expressions.variable(tree, "as ACQUIRED_LOCK");
        if (!(variable.type() instanceof DataType.LogicalType) || variable.rank() != 0)
            throw new SemanticError(Code.TYPE_MISMATCH, variable.range(),
                    "ACQUIRED_LOCK must be a scalar LOGICAL variable");
        return variable;
    }

    /** CHANGE TEAM and END TEAM around a block, which sees the associate names of coarrays (F2018 11.1.5). */
    Construct change(ConstructSyntax construct, String name, Position position, BlockAnalysis analysis) {
        var opening = construct.opening().tree(FortranParser.ChangeTeamStmtContext.class);
        var team = team(opening.expr());
        var inner = expressions.within(expressions.scope().construct("team"));
        var associations = new ArrayList<Construct.Association>();
        var options = new ArrayList<FortranParser.TeamItemContext>();
        for (var item : opening.teamItem())
            if (item.codimensionDecl() == null) options.add(item);
            else associations.add(association(item, inner));
        var entry = with(options, NONE, inside(position), () ->
                List.of(ImageProcedures.call(context, "image_change_team", inside(position), team)));
        var body = analysis.block(inner, construct.branches().getFirst().block());
        var end = construct.end().orElseThrow();
        if (end.label().isPresent()) throw SemanticError.notTranslated("A label of END TEAM", end.range());
        var exit = with(end.tree(FortranParser.EndChangeTeamStmtContext.class).teamItem(), NONE,
                Statements.position(end), () ->
                        List.of(ImageProcedures.call(context, "image_end_team", inside(position))));
        var all = List.of(entry, new Construct.Block(SpecificationPart.EMPTY, body, name, inside(position)), exit);
        return associations.isEmpty() ? together(all, position)
                : new Construct.Associate(associations, all, "", position);
    }

    /** Analyses the block of a construct in the scope of its associate names. */
    @FunctionalInterface
    interface BlockAnalysis {
        List<Construct> block(Expressions inner, List<BlockItem> items);
    }

    private Construct.Association association(FortranParser.TeamItemContext item, Expressions inner) {
        var selector = expressions.expression(item.expr());
        var tree = item.codimensionDecl();
        var range = FortranToken.rangeOf(tree);
        if (!Coarrays.isCoarray(selector, expressions.definability()))
            throw new SemanticError(Code.CONSTRAINT, selector.range(), "The selector of '%s' must be a coarray",
                    tree.NAME().getText());
        var symbol = new AssociateNames(expressions).declare(inner.scope(), tree.NAME().getText(), selector,
                selector.type(), range);
        new Coarrays(context, inner).declare(symbol, tree.coarraySpec());
        return new Construct.Association(symbol.name(), selector);
    }

    private Construct done(Designator status, Position position) {
        var set = set(status, ConstantConversion.integer(0, 4, position.range()), position);
        boolean optional = status instanceof Designator.ObjectName name && context.symbols().find(name.entity())
                .filter(symbol -> symbol.has(Attribute.OPTIONAL)).isPresent();
        if (!optional) return set;
        var present = new Expression.IntrinsicReference("present", List.of(new ActualArgument.Given(status)),
                context.defaultLogical(), 0, position.range());
        return new Construct.If(List.of(new Construct.Branch(present, List.of(set), position)), Optional.empty(), "",
                position);
    }

    private static Construct set(Designator variable, Expression value, Position position) {
        return new Construct.Assignment(variable, Conversions.to(variable.type(), value), position);
    }

    static boolean isOne(String procedure) {
        return procedure.startsWith("co_") || procedure.startsWith("atomic_")
                || procedure.equals("event_query");
    }

    /** CO_SUM and its like leave the argument as it is; an atomic subroutine is what it says. */
    Construct call(String procedure, List<ActualArgument> arguments, Position position) {
        Coarrays.require(context, position.range());
        var actuals = arguments.stream().map(a -> a instanceof ActualArgument.Given(var expression, _)
                ? Optional.of(expression) : Optional.<Expression>empty()).toList();
        var effects = procedure.startsWith("co_") ? List.<Construct>of() : atomic(procedure, actuals, position);
        var all = new ArrayList<>(effects);
        status(procedure, actuals).ifPresent(status -> all.add(done(status, position)));
        if (all.isEmpty()) return new Construct.Continue(position);
        return all.size() == 1 ? all.getFirst()
                : new Construct.Block(SpecificationPart.EMPTY, all, "", position);
    }

    /** STAT is the third argument of CO_REDUCE and CO_BROADCAST, and the last of the atomic subroutines. */
    private static Optional<Designator> status(String procedure, List<Optional<Expression>> actuals) {
        int at = switch (procedure) {
            case "co_sum", "co_max", "co_min", "co_broadcast" -> 2;
            case "co_reduce" -> 3;
            default -> actuals.size() - 1;
        };
        return at < actuals.size() ? actuals.get(at).map(Designator.class::cast) : Optional.empty();
    }

    private List<Construct> atomic(String procedure, List<Optional<Expression>> actuals, Position position) {
        var first = (Designator) actuals.get(0).orElseThrow();
        var second = actuals.get(1).orElseThrow();
        return switch (procedure) {
            case "event_query" -> List.of(set((Designator) second, ImageProcedures.count(context,
                    ImageProcedures.require(first, ImageProcedures.EVENT), position.range()), position));
            case "atomic_define", "atomic_ref" -> List.of(set(first, second, position));
            case "atomic_cas" -> compareAndSwap(first, actuals, position);
            default -> {
                var effects = new ArrayList<Construct>();
                if (procedure.startsWith("atomic_fetch_"))
                    effects.add(set((Designator) actuals.get(2).orElseThrow(), first, position));
                effects.add(set(first, combined(procedure.substring(procedure.lastIndexOf('_') + 1), first, second,
                        position), position));
                yield effects;
            }
        };
    }

    private static Expression combined(String operation, Expression atom, Expression value, Position position) {
        var other = Conversions.to(atom.type(), value);
        if (operation.equals("add"))
            return new Expression.Binary(BinaryOperator.ADD, atom, other, atom.type(), position.range());
        String function = switch (operation) {
            case "and" -> "iand";
            case "or" -> "ior";
            default -> "ieor";
        };
        return new Expression.IntrinsicReference(function, List.of(new ActualArgument.Given(atom),
                new ActualArgument.Given(other)), atom.type(), 0, position.range());
    }

    private List<Construct> compareAndSwap(Designator atom, List<Optional<Expression>> actuals, Position position) {
        var old = (Designator) actuals.get(1).orElseThrow();
        var compared = actuals.get(2).orElseThrow();
        var operator = atom.type() instanceof DataType.LogicalType ? BinaryOperator.EQV
                : BinaryOperator.EQ;
        var equal = new Expression.Binary(operator, old, Conversions.to(old.type(), compared),
                context.defaultLogical(), position.range());
        var swap = set(atom, actuals.get(3).orElseThrow(), position);
        return List.of(set(old, atom, position), new Construct.If(List.of(new Construct.Branch(equal, List.of(swap),
                position)), Optional.empty(), "", position));
    }
}
