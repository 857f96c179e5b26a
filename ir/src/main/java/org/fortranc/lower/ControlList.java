package org.fortranc.lower;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct.Specifier;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;

/** The control list of one input/output statement: its values, the variables it defines, and where errors lead. */
final class ControlList {
    private final ProcedureContext context;
    private final BranchLowering branches;
    private final Set<String> returned;
    private final List<Stmt> after = new ArrayList<>();
    private final List<Stmt.Control> controls = new ArrayList<>();
    private final Set<Stmt.Condition> conditions = EnumSet.noneOf(Stmt.Condition.class);
    private final List<Specifier.Label> labels = new ArrayList<>();
    private Optional<Place> status = Optional.empty();

    /** @param returned the keywords, besides IOMSG and NEWUNIT, of specifiers that define a variable */
    ControlList(ProcedureContext context, BranchLowering branches, Set<String> returned) {
        this.context = context;
        this.branches = branches;
        this.returned = returned;
    }

    void add(Stmt.Control control) {
        controls.add(control);
    }

    void add(List<Specifier> specifiers) {
        for (var specifier : specifiers) {
            switch (specifier) {
                case Specifier.Label label -> {
                    labels.add(label);
                    conditions.add(Stmt.Condition.valueOf(label.keyword()));
                }
                case Specifier.Value(var keyword, var value) -> value(keyword, value);
            }
        }
    }

    private void value(String keyword, Expression value) {
        if (keyword.equals("IOSTAT")) {
            status = Optional.of(context.designators.place((Designator) value));
            conditions.add(Stmt.Condition.IOSTAT);
        } else if (keyword.equals("UNIT") && value.type() instanceof DataType.CharacterType) {
            controls.add(new Stmt.Control.InternalFile(internalFile(value)));
        } else if (keyword.equals("IOMSG") || keyword.equals("NEWUNIT") || returned.contains(keyword)) {
            controls.add(new Stmt.Control.Returned(keyword(keyword, value),
                    context.designators.place((Designator) value)));
        } else {
            controls.add(new Stmt.Control.Given(keyword(keyword, value), context.expressions.lower(value)));
        }
    }

    private Place internalFile(Expression value) {
        if (!(value instanceof Designator designator)) return (Place) context.keep("internal_file",
                context.expressions.lower(value));
        if (designator.rank() == 0 && context.expressions.lower(designator) instanceof Place place) return place;
        if (designator.rank() == 0) return context.characters.keep("internal_file",
                context.expressions.lower(designator));
        return context.designators.writtenBack("internal_file", context.designators.section(designator), after);
    }

    private static Stmt.Keyword keyword(String keyword, Expression value) {
        try {
            return Stmt.Keyword.valueOf(keyword);
        } catch (IllegalArgumentException _) {
            throw new Untranslatable("the specifier %s=".formatted(keyword), value.range());
        }
    }

    /** The variable of IOMSG=. */
    Optional<Place> message() {
        for (var control : controls)
            if (control instanceof Stmt.Control.Returned(var keyword, var place) && keyword == Stmt.Keyword.IOMSG)
                return Optional.of(place);
        return Optional.empty();
    }

    /** Starts the statement. */
    String begin(Stmt.Operation operation, String wish) {
        if (!conditions.isEmpty()) controls.add(new Stmt.Control.Handles(conditions));
        String handle = context.names.fresh(wish);
        context.sink.add(new Stmt.Transfer.Begin(handle, operation, controls, context.sink.origin()));
        return handle;
    }

    /** Completes the statement and branches where its outcome leads. */
    void end(String handle) {
        boolean direct = status.isPresent() && status.get().type().equals(Type.INTEGER);
        Optional<Place> outcome = direct ? status
                : status.isPresent() || !labels.isEmpty() ? Optional.of(context.temporary("status", Type.INTEGER))
                : Optional.empty();
        var origin = context.sink.origin();
        context.sink.add(new Stmt.Transfer.End(handle, outcome, origin));
        context.sink.addAll(after);
        if (!direct) status.ifPresent(s -> context.sink.add(new Stmt.Assign(s,
                ExpressionLowering.convert(outcome.orElseThrow(),
                s.type().scalar()), origin.withoutComments())));
        for (var label : labels) {
            Expr value = outcome.orElseThrow();
            Expr condition = switch (Stmt.Condition.valueOf(label.keyword())) {
                case ERR, IOSTAT -> Arithmetic.compare(Expr.Compare.Op.GT, value, Arithmetic.ZERO);
                case END -> Arithmetic.compare(Expr.Compare.Op.EQ, value, Arithmetic.literal(-1));
                case EOR -> Arithmetic.compare(Expr.Compare.Op.EQ, value, Arithmetic.literal(-2));
            };
            context.sink.add(new Stmt.If(condition, branches.jump(label.label()), List.of(), origin.withoutComments()));
        }
    }
}
