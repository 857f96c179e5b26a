package org.fortranc.frontend.semantics.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.expressions.Coarrays;
import org.fortranc.frontend.semantics.expressions.Conversions;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.Position;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.BinaryOperator;
import org.fortranc.ir.fortran.SpecificationPart;

/**
 * Image control statements, and collective and atomic subroutines, in a program of one image: there is nobody to wait
 * for, so that only STAT variables and atoms change.
 */
final class ImageControl {
    private final UnitContext context;
    private final Expressions expressions;

    ImageControl(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    /** SYNC ALL, SYNC IMAGES and SYNC MEMORY (F2018 11.6.3). */
    Construct synchronize(List<FortranParser.TeamItemContext> items, Position position) {
        Coarrays.require(context, position.range());
        Construct result = new Construct.Continue(position);
        for (var item : items) {
            switch (item.NAME() == null ? "" : item.NAME().getText()) {
                case "stat" -> result = done(expressions.variable(item.expr(), "as STAT"), position);
                case "errmsg" -> expressions.variable(item.expr(), "as ERRMSG");
                default -> throw new SemanticError(Code.CONSTRAINT, position.range(),
                        "Only STAT and ERRMSG can stand here");
            }
        }
        return result;
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
        return procedure.startsWith("co_") || procedure.startsWith("atomic_");
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
        var operator = atom.type() instanceof org.fortranc.ir.fortran.DataType.LogicalType ? BinaryOperator.EQV
                : BinaryOperator.EQ;
        var equal = new Expression.Binary(operator, old, Conversions.to(old.type(), compared),
                context.defaultLogical(), position.range());
        var swap = set(atom, actuals.get(3).orElseThrow(), position);
        return List.of(set(old, atom, position), new Construct.If(List.of(new Construct.Branch(equal, List.of(swap),
                position)), Optional.empty(), "", position));
    }
}
