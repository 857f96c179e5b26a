package org.fortranc.lower;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fortranc.diagnostic.Code;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.source.SourceRange;

/** Executable constructs (F2018 clause 11): decides who lowers each, and keeps track of what EXIT and CYCLE mean. */
final class ConstructLowering {
    /** A construct that EXIT, and if it is a loop CYCLE, can name. */
    private record Enclosing(String name, String label, boolean loop) {}

    private final ProcedureContext context;
    final BranchLowering branches;
    private final LoopLowering loops;
    private final Deque<Enclosing> enclosing = new ArrayDeque<>();
    private final Set<String> usedLabels = new HashSet<>();
    private Runnable returning = () -> {};

    ConstructLowering(ProcedureContext context) {
        this.context = context;
        this.branches = new BranchLowering(context, this);
        this.loops = new LoopLowering(context, this);
    }

    /** What stands before each RETURN and at the end: deallocation of what the procedure owns. */
    void beforeReturn(Runnable statements) {
        returning = statements;
    }

    void list(List<Construct> constructs) {
        branches.list(constructs, Optional.empty());
    }

    /** One construct; what has no rule becomes a hole with a message. */
    void construct(Construct construct) {
        context.sink.startStatement(construct.position());
        try {
            dispatch(construct);
        } catch (Untranslatable hole) {
            unresolved(construct, hole);
        }
    }

    private void unresolved(Construct construct, Untranslatable hole) {
        var at = hole.at().line() > 0 ? hole.at() : construct.position().range();
        context.surroundings.diagnostics().report(Code.NOT_TRANSLATED, at, "%s cannot be translated yet",
                hole.construct());
        var names = new TreeSet<String>();
        FortranTrees.walkExpressions(List.of(construct), e -> VariableUses.base(e).ifPresent(n -> names.add(n.name())));
        context.sink.add(new Stmt.Unresolved(hole.construct(), construct.getClass().getSimpleName(), List.copyOf(names),
                List.copyOf(names),
                context.sink.origin()));
    }

    private void dispatch(Construct construct) {
        switch (construct) {
            case Construct.Assignment assignment -> new AssignmentLowering(context).assignment(assignment);
            case Construct.PointerAssignment assignment -> new AssignmentLowering(context).pointer(assignment);
            case Construct.ProcedurePointerAssignment assignment -> context.procedures.assignment(assignment);
            case Construct.Call call -> context.calls.call(call, branches::jump);
            case Construct.If conditional -> named(conditional.name(), () -> ifConstruct(conditional, 0));
            case Construct.SelectCase select -> named(select.name(), () -> select(select));
            case Construct.SelectType select -> named(select.name(), () -> new SelectTypeLowering(context, this)
                    .select(select));
            case Construct.SelectRank select -> named(select.name(), () -> new SelectRankLowering(context, this)
                    .select(select));
            case Construct.Do loop -> loops.loop(loop);
            case Construct.Forall forall -> new ForallLowering(context).forall(forall);
            case Construct.Where where -> new WhereLowering(context).where(where);
            case Construct.Block block -> named(block.name(), () -> {
                context.declaring.enterBlock(block.specification());
                list(block.body());
                context.finalization.endBlock(block.specification());
            });
            case Construct.Associate associate -> named(associate.name(), () -> new AssociateLowering(context)
                    .associate(associate, this));
            case Construct.Directed directed -> new DirectiveLowering(context).construct(directed);
            case Construct.Goto(var label, _) -> context.sink.addAll(branches.jump(label));
            case Construct.ComputedGoto go -> computedGoto(go);
            case Construct.AssignedGoto go -> assignedGoto(go);
            case Construct.AssignLabel(var target, var variable, _) ->
                    context.sink.add(new Stmt.Assign(context.designators.place(variable),
                    Arithmetic.convert(Arithmetic.literal(target), context.designators.place(variable).type().scalar()),
                    context.sink.origin()));
            case Construct.ArithmeticIf arithmetic -> arithmeticIf(arithmetic);
            case Construct.Continue _, Construct.Entry _ -> {}
            case Construct.Cycle(var name, _) -> context.sink.add(new Stmt.Next(used(find(name, true)),
                    context.sink.origin()));
            case Construct.Exit(var name, _) -> context.sink.add(new Stmt.Leave(used(find(name, name.isEmpty())),
                    context.sink.origin()));
            case Construct.Return(var alternate, _) -> {
                alternate.ifPresent(a -> context.sink.add(new Stmt.Assign(alternateReturn(),
                        Arithmetic.asDefaultInteger(context.expressions.lower(a)), context.sink.origin())));
                returnNow();
            }
            case Construct.Stop stop -> stop(stop);
            case Construct.Allocate allocate -> new AllocationLowering(context).allocate(allocate);
            case Construct.Deallocate deallocate -> new AllocationLowering(context).deallocate(deallocate);
            case Construct.Nullify(var pointers, _) -> pointers.forEach(p -> {
                if (!(p instanceof Designator designator)) {
                    context.procedures.nullify(p);
                    return;
                }
                var place = context.designators.place(designator);
                context.sink.add(new Stmt.PointTo(place, new Expr.Null(place.type()), List.of(),
                        context.sink.origin()));
            });
            case Construct.DataTransfer transfer -> {
                context.sink.moveToLastLine();
                new DataTransferLowering(context, branches).transfer(transfer);
            }
            case Construct.FileOperation operation -> {
                context.sink.moveToLastLine();
                new FileOperationLowering(context, branches).operation(operation);
            }
            case Construct.InquireLength inquire -> new DataTransferLowering(context, branches).inquireLength(inquire);
            case Construct.NotTranslated(var what, _, var position) -> throw new Untranslatable(what, position.range());
        }
    }

    void returnNow() {
        var origin = context.sink.origin();
        returning.run();
        context.sink.add(new Stmt.Return(origin));
    }

    private Place alternateReturn() {
        return Place.Variable.local(ProcedureLowering.ALTERNATE_RETURN, Type.INTEGER);
    }

    // Names of constructs

    private String find(String name, boolean loop) {
        for (var candidate : enclosing)
            if (name.isEmpty() ? candidate.loop : candidate.name.equals(name)
            && (!loop || candidate.loop)) return candidate.label;
        throw new Untranslatable("EXIT or CYCLE of '%s'".formatted(name), SourceRange.NONE);
    }

    String used(String label) {
        usedLabels.add(label);
        return label;
    }

    /** The label if something refers to it, else none. */
    String ifUsed(String label) {
        return usedLabels.contains(label) ? label : "";
    }

    /** Statements inside a loop of this name. */
    List<Stmt> insideLoop(String name, String label, Runnable body) {
        enclosing.push(new Enclosing(name, label, true));
        try {
            return context.sink.collect(body);
        } finally {
            enclosing.pop();
        }
    }

    /** The body of a loop that is no statement of its own here, with this label. */
    List<Stmt> turns(Construct.Do loop, String label) {
        return loops.body(loop, label);
    }

    /** A named construct that EXIT may leave. */
    private void named(String name, Runnable body) {
        if (name.isEmpty()) {
            body.run();
            return;
        }
        String label = context.labels.fresh(name);
        var origin = context.sink.origin();
        context.sink.resume(origin);
        enclosing.push(new Enclosing(name, label, false));
        var statements = context.sink.collect(body);
        enclosing.pop();
        if (usedLabels.contains(label)) context.sink.add(new Stmt.Block(label, statements, origin));
        else context.sink.addAll(statements);
    }

    // IF, SELECT CASE

    private void ifConstruct(Construct.If conditional, int branch) {
        if (branch == conditional.branches().size()) {
            conditional.otherwise().ifPresent(this::list);
            return;
        }
        var current = conditional.branches().get(branch);
        if (branch > 0) context.sink.startStatement(current.position());
        Expr condition = context.expressions.condition(current.condition());
        var origin = context.sink.origin();
        var whenTrue = context.sink.collect(() -> list(current.body()));
        var whenFalse = context.sink.collect(() -> ifConstruct(conditional, branch + 1));
        context.sink.add(new Stmt.If(condition, whenTrue, whenFalse, origin));
    }

    private void select(Construct.SelectCase select) {
        Expr selector = context.expressions.lower(select.selector());
        var origin = context.sink.origin();
        var cases = new ArrayList<Stmt.Case>();
        var constants = new ConstantValues(context.index());
        for (var choice : select.cases()) {
            var ranges = choice.ranges().stream().map(r -> new Stmt.CaseRange(r.low()
                    .map(e -> caseValue(e, selector, constants)),
                    r.high().map(e -> caseValue(e, selector, constants)))).toList();
            cases.add(new Stmt.Case(ranges, context.sink.collect(() -> list(choice.body()))));
        }
        var otherwise = context.sink.collect(() -> select.otherwise().ifPresent(this::list));
        context.sink.add(new Stmt.Select(selector, cases, otherwise, origin));
    }

    private static Expr caseValue(Expression expression, Expr selector,
            ConstantValues constants) {
        return constants.literal(expression).map(v -> ConstantValues.converted(v, selector.type().scalar()))
                .orElseThrow(() -> new Untranslatable("a CASE value that is not a constant", expression.range()));
    }

    // Branches

    private void computedGoto(Construct.ComputedGoto go) {
        Expr selector = context.expressions.lower(go.selector());
        var origin = context.sink.origin();
        var cases = new ArrayList<Stmt.Case>();
        for (int i = 0; i < go.labels().size(); i++) {
            Optional<Expr> value = Optional.of(Arithmetic.convert(Arithmetic.literal(i + 1), selector.type().scalar()));
            cases.add(new Stmt.Case(List.of(new Stmt.CaseRange(value, value)), branches.jump(go.labels().get(i))));
        }
        context.sink.add(new Stmt.Select(selector, cases, List.of(), origin));
    }

    private void assignedGoto(Construct.AssignedGoto go) {
        var variable = context.designators.place(go.variable());
        var origin = context.sink.origin();
        var cases = new ArrayList<Stmt.Case>();
        for (var label : new TreeSet<>(go.labels())) {
            Optional<Expr> value = Optional.of(Arithmetic.convert(Arithmetic.literal(label), variable.type().scalar()));
            cases.add(new Stmt.Case(List.of(new Stmt.CaseRange(value, value)), branches.jump(label)));
        }
        context.sink.add(new Stmt.Select(variable, cases, List.of(), origin));
    }

    /** With NaN, gfortran goes where neither "less" nor "equal" lead. */
    private void arithmeticIf(Construct.ArithmeticIf go) {
        Expr value = context.keep("value", context.expressions.lower(go.value()));
        Expr zero = ConstantValues.converted(Arithmetic.ZERO, value.type().scalar());
        var origin = context.sink.origin();
        int negative = go.negative();
        int positive = go.positive();
        List<Stmt> first;
        if (negative == go.zero()) {
            first = branches.jump(negative);
        } else {
            var op = negative == positive ? Expr.Compare.Op.NE : Expr.Compare.Op.LT;
            first = List.of(new Stmt.If(new Expr.Compare(op, value, zero), branches.jump(negative),
                    branches.jump(go.zero()), origin));
        }
        if (negative == positive || go.zero() == positive) context.sink.addAll(first);
        else context.sink.add(new Stmt.If(new Expr.Compare(Expr.Compare.Op.LE, value, zero), first,
                branches.jump(positive), origin));
    }

    private void stop(Construct.Stop stop) {
        Optional<Expr> code = stop.code().map(context.expressions::lower);
        Optional<Expr> quiet = stop.quiet().map(context.expressions::lower);
        Origin origin = context.sink.origin();
        switch (stop.kind()) {
            case STOP -> context.sink.add(new Stmt.Stop(Stmt.Stop.Kind.STOP, code, quiet, origin));
            case ERROR_STOP -> context.sink.add(new Stmt.Stop(Stmt.Stop.Kind.ERROR_STOP, code, quiet, origin));
            case PAUSE -> context.sink.add(new Stmt.Call(Optional.empty(),
                    new Stmt.Target.Service(IntrinsicSubroutine.PAUSE),
                    code.<List<Stmt.Argument>>map(c -> List.of(new Stmt.Argument.ByValue(c))).orElse(List.of()),
                    origin));
        }
    }
}
