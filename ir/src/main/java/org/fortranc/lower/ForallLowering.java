package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.ConcurrentHeader;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.lower.ForallTurns.Level;

/**
 * FORALL (F2018 10.2.4) and DO CONCURRENT (11.1.7.5). A FORALL statement whose turns may read what others of them
 * assign keeps all values before the first is assigned, or else assigns to a copy that takes the variable's place in
 * the end.
 */
final class ForallLowering {
    private final ProcedureContext context;
    private final ForallTurns turns;
    private final ForallDependence dependence;

    ForallLowering(ProcedureContext context) {
        this.context = context;
        turns = new ForallTurns(context);
        dependence = new ForallDependence(context, turns.names());
    }

    /** The turns are independent, so any order will do. */
    void concurrent(ConcurrentHeader header, Construct.Do loop, ConstructLowering constructs) {
        String label = context.labels.fresh(loop.name().isEmpty() ? "concurrent" : loop.name());
        var statements = context.sink.collect(() -> turns.nest(List.of(new Level.Active(header)), label, () ->
                context.sink.addAll(constructs.insideLoop(loop.name(), label, () ->
                        constructs.branches.list(loop.body(),
                        Optional.of(() -> List.of(new Stmt.Next(constructs.used(label), context.sink.origin()))))))));
        context.sink.addAll(statements);
    }

    void forall(Construct.Forall forall) {
        forall(List.of(new Level.Active(forall.header())), forall.body());
    }

    private void forall(List<Level> headers, List<Construct> body) {
        var assigned = ForallDependence.assigned(body);
        if (assigned.isEmpty()) return;
        var levels = dependence.mayChangeHeaders(headers, assigned) ? List.<Level>of(turns.keep(headers)) : headers;
        for (var construct : body) {
            context.sink.startStatement(construct.position());
            switch (construct) {
                case Construct.Assignment assignment -> assignment(levels, assignment);
                case Construct.PointerAssignment(var pointer, var bounds, var target, var position) -> {
                    var reads = new ArrayList<>(List.of(target));
                    bounds.forEach(b -> {
                        reads.add(b.lower());
                        b.upper().ifPresent(reads::add);
                    });
                    statement(levels, reads, pointer, p -> new AssignmentLowering(context).pointer(
                            new Construct.PointerAssignment(p, bounds, target, position)));
                }
                case Construct.Call call -> statement(levels, reads(call), ForallDependence.assigned(List.of(call))
                        .getFirst().getFirst(), v -> context.constructs.construct(assigningTo(v, call)));
                case Construct.Where where -> where(levels, where);
                case Construct.Forall inner -> {
                    var all = new ArrayList<>(levels);
                    all.add(new Level.Active(inner.header()));
                    forall(all, inner.body());
                }
                default -> throw new Untranslatable("this construct inside FORALL", construct.position().range());
            }
        }
    }

    private void assignment(List<Level> levels, Construct.Assignment assignment) {
        var variable = assignment.variable();
        if (!dependence.isIndependent(List.of(assignment.value()), variable) && variable.rank() == 0
                && isPlain(variable.type()) && hasSteadyPlace(variable)) {
            valuesFirst(levels, assignment);
            return;
        }
        statement(levels, List.of(assignment.value()), variable, v -> new AssignmentLowering(context).assignment(
                new Construct.Assignment(v, assignment.value(), assignment.position())));
    }

    /** Does something with the variable in all turns; with its copy, if turns may read what others assign. */
    private void statement(List<Level> levels, List<Expression> reads, Designator variable,
            Consumer<Designator> action) {
        if (dependence.isIndependent(reads, variable)) turns.nest(levels, "", () -> action.accept(variable));
        else replacing(ForallDependence.root(variable), copy ->
                turns.nest(levels, "", () -> action.accept(ForallDependence.withRoot(variable, copy))));
    }

    /**
     * Lets an action assign to a copy of a variable, while the program's name still means the variable as it was, and
     * puts the copy into the variable then. Whatever the action reads, by whatever name, is unchanged.
     */
    private void replacing(Designator.ObjectName name, Consumer<Designator.ObjectName> action) {
        if (!(context.designators.place(name) instanceof Place.Variable variable)
                || !(variable.type().scalar() instanceof Type.StructureType || name.rank() > 0 && isPlain(name.type())))
            throw new Untranslatable("a FORALL of values that depend on each other", name.range());
        var copy = name.rank() > 0 ? context.temporaries.duplicate(variable)
                : context.temporary(variable.name() + "_copy", variable.type().scalar());
        if (name.rank() == 0) context.assignments.element(copy, variable);
        var entity = new SymbolName(name.entity().scope(), copy.name());
        context.bind(entity, copy);
        action.accept(new Designator.ObjectName(name.name(), entity, name.type(), name.rank(), name.range()));
        context.unbind(entity);
        if (name.rank() == 0) context.assignments.element(variable, copy);
        else context.assignments.copy(context.designators.whole(variable), context.designators.whole(copy));
    }

    /** Whether values of the type are copied as they are, so that an array can hold them for a while. */
    private static boolean isPlain(DataType type) {
        return switch (type) {
            case DataType.IntegerType _, DataType.RealType _, DataType.ComplexType _, DataType.LogicalType _,
                 DataType.CharacterType _ -> true;
            default -> false;
        };
    }

    /** An array with an element for the value of each turn. A substring's value is kept with the length of its text. */
    private Place.Variable valuesOf(Designator variable, Expr turns) {
        var whole = variable instanceof Designator.Substring(var text, _, _, _) ? text : variable;
        Optional<Expr> length = !(variable.type() instanceof DataType.CharacterType) ? Optional.empty()
                : Optional.of(context.designators.stable("length", lengthOfEach(whole)));
        return context.temporaries.array("values", TypeLowering.scalar(variable.type(), variable.range()),
                List.of(turns), length);
    }

    private Expr lengthOfEach(Designator text) {
        return switch (text) {
            case Designator.ArrayElement(var array, _, _) -> lengthOfEach(array);
            case Designator.ComponentReference component when component.structure().rank() == 0
                    && !(component.structure() instanceof Designator.ObjectName) ->
                    context.characters.declaredLength(context.designators.place(component)).orElseThrow(() ->
                            new Untranslatable("a FORALL of texts of different lengths", text.range()));
            default -> context.characters.length(context.designators.place(text));
        };
    }

    /** Whether the variable's place is found before anything is assigned, its last subscripts aside. */
    private boolean hasSteadyPlace(Designator variable) {
        return variable instanceof Designator.ArrayElement element ? dependence.hasSteadyArray(element)
                : !dependence.hasMovingSubscripts(variable);
    }

    /** All values, and the subscripts that the assignments change, are evaluated before the first of them. */
    private void valuesFirst(List<Level> levels, Construct.Assignment assignment) {
        var variable = assignment.variable();
        var countable = turns.countable(levels);
        var number = turns.number(countable);
        List<Expression> moving = variable instanceof Designator.ArrayElement(_, var subscripts, _)
                && dependence.hasMovingSubscripts(variable) ? subscripts : List.of();
        var places = moving.stream().map(_ -> context.temporaries.array("subscripts", Type.INTEGER, List.of(number),
                Optional.empty())).toList();
        var values = valuesOf(variable, number);
        turns.numbered(countable, turn -> {
            context.assignments.element(ForallTurns.at(values, turn), context.expressions.lower(assignment.value()));
            for (int d = 0; d < places.size(); d++)
                context.assignments.element(ForallTurns.at(places.get(d), turn),
                        context.expressions.lower(moving.get(d)));
        });
        turns.numbered(countable, turn -> context.assignments.element(places.isEmpty()
                ? context.designators.place(variable)
                : new Place.Element(context.designators.place(((Designator.ArrayElement) variable).array()),
                        places.stream().<Expr>map(p -> ForallTurns.at(p, turn)).toList()),
                ForallTurns.at(values, turn)));
    }

    private void where(List<Level> levels, Construct.Where where) {
        var assigned = ForallDependence.assigned(List.of(where)).getFirst();
        var reads = new ArrayList<Expression>();
        FortranTrees.walk(List.of(where), c -> {
            switch (c) {
                case Construct.Where(var branches, _) -> branches.forEach(b -> b.mask().ifPresent(reads::add));
                case Construct.Assignment assignment -> reads.add(assignment.value());
                case Construct.Call call -> reads.addAll(reads(call));
                default -> throw new Untranslatable("this construct inside FORALL", c.position().range());
            }
        });
        if (assigned.stream().allMatch(v -> dependence.isIndependent(reads, v))) {
            turns.nest(levels, "", () -> new WhereLowering(context).where(where));
            return;
        }
        if (assigned.size() > 1) throw new Untranslatable(
                "a WHERE inside FORALL with assignments that depend on each other", where.position().range());
        replacing(ForallDependence.root(assigned.getFirst()), copy ->
                turns.nest(levels, "", () -> new WhereLowering(context).where(assigningTo(copy, where))));
    }

    /** The construct with its assignments made to another variable. */
    private static Construct.Where assigningTo(Designator.ObjectName root, Construct.Where where) {
        return new Construct.Where(where.branches().stream().map(branch -> new Construct.WhereBranch(branch.mask(),
                branch.body().stream().<Construct>map(c -> switch (c) {
                    case Construct.Assignment(var variable, var value, var position) -> new Construct.Assignment(
                            ForallDependence.withRoot(variable, root), value, position);
                    case Construct.Call call -> assigningTo(ForallDependence.withRoot(
                            ForallDependence.assigned(List.of(call)).getFirst().getFirst(), root), call);
                    case Construct.Where inner -> assigningTo(root, inner);
                    default -> throw new Untranslatable("this construct inside FORALL", c.position().range());
                }).toList(), branch.position())).toList(), where.position());
    }

    /** Defined assignment to another variable. */
    private static Construct.Call assigningTo(Designator variable, Construct.Call call) {
        var arguments = new ArrayList<>(call.arguments());
        arguments.set(0, new ActualArgument.Given(variable));
        return new Construct.Call(call.procedure(), arguments, call.position());
    }

    /** What a defined assignment reads besides the variable. */
    private static List<Expression> reads(Construct.Call call) {
        return FortranTrees.arguments(call.arguments().subList(1, call.arguments().size()));
    }
}
