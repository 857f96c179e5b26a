package org.fortranc.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.ConcurrentHeader;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.SymbolName;

/**
 * FORALL (F2018 10.2.4) and DO CONCURRENT (11.1.7.5): loops over index names of their own, the first one innermost.
 * A FORALL assignment that reads other elements of the array that it assigns reads them from a copy made before.
 */
final class ForallLowering {
    private final ProcedureContext context;
    private final Map<SymbolName, Place.Variable> variables = new HashMap<>();

    ForallLowering(ProcedureContext context) {
        this.context = context;
    }

    private record Index(Place.Variable variable, Expr first, Expr last, Expr step) {}

    private List<Index> indices(ConcurrentHeader header) {
        var indices = new ArrayList<Index>();
        for (var control : header.controls()) {
            Expr first = bound("first", control.first());
            Expr last = bound("last", control.last());
            Expr step = bound("step", control.step());
            var variable = variables.computeIfAbsent(control.index(), n -> context.temporary(n.name(), Type.INTEGER));
            indices.add(new Index(variable, first, last, step));
        }
        for (int i = 0; i < indices.size(); i++)
            context.bind(header.controls().get(i).index(), indices.get(i).variable);
        return indices;
    }

    private Expr bound(String wish, Expression expression) {
        return context.designators.stable(wish, context.expressions.lower(expression));
    }

    /** Loops over all levels of indices; each mask guards what is inside of its level. */
    private void nest(List<ConcurrentHeader> levels, String innermost, Runnable action) {
        var header = levels.getFirst();
        var indices = indices(header);
        var rest = levels.subList(1, levels.size());
        var body = context.sink.collect(() -> {
            var mask = header.mask().map(context.expressions::condition);
            Runnable inside = rest.isEmpty() ? action : () -> nest(rest, innermost, action);
            if (mask.isEmpty()) inside.run();
            else context.sink.add(new Stmt.If(mask.get(), context.sink.collect(inside), List.of(),
                    context.sink.origin()));
        });
        loops(indices, rest.isEmpty() ? innermost : "", body);
        header.controls().forEach(c -> context.unbind(c.index()));
    }

    private void loops(List<Index> indices, String innermost, List<Stmt> body) {
        var origin = context.sink.origin();
        List<Stmt> statements = body;
        for (int i = 0; i < indices.size(); i++) {
            var index = indices.get(i);
            statements = List.of(ArrayLoops.loop(i == 0 ? innermost : "", index.variable, index.first, index.last,
                    index.step, statements, origin));
        }
        context.sink.addAll(statements);
    }

    /** The turns are independent, so any order will do. */
    void concurrent(ConcurrentHeader header, Construct.Do loop, ConstructLowering constructs) {
        String label = context.labels.fresh(loop.name().isEmpty() ? "concurrent" : loop.name());
        var statements = context.sink.collect(() -> nest(List.of(header), label, () ->
                context.sink.addAll(constructs.insideLoop(loop.name(), label, () ->
                        constructs.branches.list(loop.body(),
                        Optional.of(() -> List.of(new Stmt.Next(constructs.used(label), context.sink.origin()))))))));
        context.sink.addAll(statements);
    }

    void forall(Construct.Forall forall) {
        requireLastingMask(forall);
        forall(List.of(forall.header()), forall.body());
    }

    /** The mask counts as it is before the first statement of the body (F2018 10.2.4.2.2), and is evaluated for each. */
    private void requireLastingMask(Construct.Forall forall) {
        if (forall.header().mask().isEmpty() || forall.body().size() < 2) return;
        var mask = forall.header().mask().get();
        for (var construct : forall.body().subList(0, forall.body().size() - 1)) {
            boolean changed = switch (construct) {
                case Construct.Assignment assignment -> mayRead(mask, VariableUses.base(assignment.variable())
                        .orElseThrow());
                default -> true;
            };
            if (changed) throw new Untranslatable("a FORALL construct whose mask may read what its body changes",
                    mask.range());
        }
    }

    private void forall(List<ConcurrentHeader> levels, List<Construct> body) {
        for (var construct : body) {
            context.sink.startStatement(construct.position());
            switch (construct) {
                case Construct.Assignment assignment -> assignment(levels, assignment);
                case Construct.Forall inner -> {
                    var all = new ArrayList<>(levels);
                    all.add(inner.header());
                    requireLastingMask(inner);
                    forall(all, inner.body());
                }
                case Construct.Where where -> where(levels, where);
                case Construct.PointerAssignment pointer ->
                        nest(levels, "", () -> new AssignmentLowering(context).pointer(pointer));
                default -> throw new Untranslatable("this construct inside FORALL", construct.position().range());
            }
        }
    }

    private void assignment(List<ConcurrentHeader> levels, Construct.Assignment assignment) {
        var base = nameOf(assignment.variable());
        var reads = new ArrayList<Expression>();
        reads.add(assignment.value());
        if (isIndependent(levels, reads, assignment.variable())) {
            nest(levels, "", () -> new AssignmentLowering(context).assignment(assignment));
            return;
        }
        if (levels.size() == 1 && assignment.variable().rank() == 0 && isPlain(assignment.variable().type())) {
            valuesFirst(levels.getFirst(), assignment, base);
            return;
        }
        if (assignment.variable().rank() == 0 && base.rank() == 0) {
            valuesOfLevels(levels, assignment);
            return;
        }
        reading(base, (array, copy) -> nest(levels, "", () -> {
            context.bind(base.entity(), copy);
            if (assignment.variable().rank() == 0) {
                Expr value = context.expressions.lower(assignment.value());
                context.bind(base.entity(), array);
                context.assignments.element(context.designators.place(assignment.variable()), value);
            } else if (assignment.value().rank() == 0) {
                Expr value = context.keep("value", context.expressions.lower(assignment.value()));
                context.bind(base.entity(), array);
                context.assignments.broadcast(context.designators.section(assignment.variable()), value);
            } else {
                var value = context.scalarizer.value(assignment.value());
                context.bind(base.entity(), array);
                context.assignments.copy(context.designators.section(assignment.variable()), value);
            }
            context.bind(base.entity(), copy);
        }));
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

    /** The same for nested headers, whose turns are counted first: each keeps its value and its indices. */
    private void valuesOfLevels(List<ConcurrentHeader> levels, Construct.Assignment assignment) {
        var origin = context.sink.origin();
        var turns = context.temporary("turns", Type.INTEGER);
        var turn = context.temporary("turn", Type.INTEGER);
        context.sink.add(new Stmt.Assign(turns, Arithmetic.ZERO, origin));
        nest(levels, "", () -> context.sink.add(new Stmt.Assign(turns, Arithmetic.add(turns, Arithmetic.ONE), origin)));
        var values = valuesOf(assignment.variable(), turns);
        var kept = new HashMap<SymbolName, Place.Variable>();
        var names = levels.stream().flatMap(l -> l.controls().stream()).map(c -> c.index()).toList();
        for (var name : names)
            kept.put(name, context.temporaries.array("indices", Type.INTEGER, List.of(turns), Optional.empty()));
        context.sink.add(new Stmt.Assign(turn, Arithmetic.ZERO, origin));
        nest(levels, "", () -> {
            context.sink.add(new Stmt.Assign(turn, Arithmetic.add(turn, Arithmetic.ONE), origin));
            context.assignments.element(at(values, turn), context.expressions.lower(assignment.value()));
            for (var name : names) context.assignments.element(at(kept.get(name), turn), variables.get(name));
        });
        for (var name : names) context.bind(name, variables.get(name));
        context.sink.add(ArrayLoops.loop("", turn, Arithmetic.ONE, turns, Arithmetic.ONE, context.sink.collect(() -> {
            for (var name : names)
                context.sink.add(new Stmt.Assign(variables.get(name), at(kept.get(name), turn), origin));
            context.assignments.element(context.designators.place(assignment.variable()), at(values, turn));
        }), origin));
        names.forEach(context::unbind);
    }

    /** All values, masks and subscripts that the assignments change are evaluated before the first of them. */
    private void valuesFirst(ConcurrentHeader header, Construct.Assignment assignment, Designator.ObjectName base) {
        var indices = indices(header);
        Expr turns = indices.stream().map(i -> new Range(i.first, i.last, i.step).extent())
                .reduce(Arithmetic::multiply).orElseThrow();
        var size = List.of(context.designators.stable("turns", turns));
        var variable = assignment.variable();
        var values = valuesOf(variable, size.getFirst());
        Optional<Place.Variable> masks = header.mask().map(_ -> context.temporaries.array("masks", Type.LOGICAL, size,
                Optional.empty()));
        List<Expression> moving = variable instanceof Designator.ArrayElement(var _, var subscripts, _)
                && subscripts.stream().anyMatch(s -> names(s, base.entity())) ? subscripts : List.of();
        var places = moving.stream().map(_ -> context.temporaries.array("subscripts", Type.INTEGER, size,
                Optional.empty())).toList();
        var turn = context.temporary("turn", Type.INTEGER);
        counted(turn, indices, () -> {
            Runnable keep = () -> {
                context.assignments.element(at(values, turn), context.expressions.lower(assignment.value()));
                for (int d = 0; d < places.size(); d++)
                    context.assignments.element(at(places.get(d), turn), context.expressions.lower(moving.get(d)));
            };
            if (masks.isEmpty()) {
                keep.run();
                return;
            }
            Expr mask = context.expressions.condition(header.mask().orElseThrow());
            context.assignments.element(at(masks.get(), turn), mask);
            context.sink.add(new Stmt.If(at(masks.get(), turn), context.sink.collect(keep), List.of(),
                    context.sink.origin()));
        });
        counted(turn, indices, () -> {
            var assign = context.sink.collect(() -> context.assignments.element(places.isEmpty()
                    ? context.designators.place(variable)
                    : new Place.Element(context.designators.place(((Designator.ArrayElement) variable).array()),
                            places.stream().<Expr>map(p -> at(p, turn)).toList()), at(values, turn)));
            context.sink.addAll(masks.isEmpty() ? assign : List.of(new Stmt.If(at(masks.get(), turn), assign,
                    List.of(), context.sink.origin())));
        });
        header.controls().forEach(c -> context.unbind(c.index()));
    }

    private static Place.Element at(Place.Variable array, Place.Variable index) {
        return new Place.Element(array, List.of(index));
    }

    /** Loops that count their turns from 1. */
    private void counted(Place.Variable turn, List<Index> indices, Runnable action) {
        context.sink.add(new Stmt.Assign(turn, Arithmetic.ZERO, context.sink.origin()));
        loops(indices, "", context.sink.collect(() -> {
            context.sink.add(new Stmt.Assign(turn, Arithmetic.add(turn, Arithmetic.ONE), context.sink.origin()));
            action.run();
        }));
    }

    private void where(List<ConcurrentHeader> levels, Construct.Where where) {
        var assigned = new ArrayList<Construct.Assignment>();
        var reads = new ArrayList<Expression>();
        FortranTrees.walk(List.of(where), c -> {
            if (c instanceof Construct.Assignment assignment) assigned.add(assignment);
        });
        FortranTrees.walk(List.of(where), c -> {
            if (c instanceof Construct.Where w) w.branches().forEach(b -> b.mask().ifPresent(reads::add));
        });
        assigned.forEach(a -> reads.add(a.value()));
        var position = where.position().range();
        for (var assignment : assigned) {
            if (isIndependent(levels, reads, assignment.variable())) continue;
            if (assigned.size() > 1) throw new Untranslatable(
                    "a WHERE inside FORALL with assignments that depend on each other", position);
            var base = nameOf(assignment.variable());
            reading(base, (array, copy) -> nest(levels, "", () -> {
                context.bind(base.entity(), copy);
                var mask = context.scalarizer.value(where.branches().getFirst().mask().orElseThrow());
                var value = assignment.value().rank() > 0 ? Optional.of(context.scalarizer.value(assignment.value()))
                        : Optional.<ArrayValue>empty();
                Optional<Expr> scalar = value.isPresent() ? Optional.empty()
                        : Optional.of(context.keep("value", context.expressions.lower(assignment.value())));
                context.bind(base.entity(), array);
                var variable = context.designators.section(assignment.variable());
                context.scalarizer.loops.over(variable.ranges(), index -> context.sink.add(new Stmt.If(mask.at(index),
                        context.sink.collect(() -> context.assignments.element(variable.place(index),
                                value.map(v -> v.at(index)).or(() -> scalar).orElseThrow())), List.of(),
                                context.sink.origin())));
                context.bind(base.entity(), copy);
            }));
            return;
        }
        nest(levels, "", () -> new WhereLowering(context).where(where));
    }

    /** Does something while the name stands for a copy of its array; it gets the array and the copy. */
    private void reading(Designator.ObjectName name,
            BiConsumer<Place.Variable, Place.Variable> action) {
        if (!(context.designators.place(name) instanceof Place.Variable array) || name.rank() == 0)
            throw new Untranslatable("a FORALL of values that depend on each other", name.range());
        var copy = context.temporaries.duplicate(array);
        context.bind(name.entity(), copy);
        try {
            action.accept(array, copy);
        } finally {
            context.bind(name.entity(), array);
        }
    }

    /** Whether values, masks and subscripts read the assigned variable nowhere but at the element that is assigned. */
    private boolean isIndependent(List<ConcurrentHeader> levels, List<Expression> values, Designator variable) {
        var base = VariableUses.base(variable).orElseThrow();
        boolean masks = levels.stream().anyMatch(l -> l.mask().filter(m -> mayRead(m, base)).isPresent());
        boolean subscripts = variable instanceof Designator.ArrayElement(var _, var indices, _)
                && indices.stream().anyMatch(s -> mayRead(s, base));
        return !masks && !subscripts && values.stream().noneMatch(v -> mayReadElsewhere(v, variable, base));
    }

    private boolean mayRead(Expression value, SymbolName base) {
        return isOrMayBe(value, base) || FortranTrees.operands(value).stream().anyMatch(o -> mayRead(o, base));
    }

    private boolean mayReadElsewhere(Expression value, Designator variable, SymbolName base) {
        return !SameText.same(value, variable) && (isOrMayBe(value, base)
                || FortranTrees.operands(value).stream().anyMatch(o -> mayReadElsewhere(o, variable, base)));
    }

    /** Whether the node is the variable, another name for its storage, or a function that may read it by itself. */
    private boolean isOrMayBe(Expression node, SymbolName base) {
        return switch (node) {
            case Designator.ObjectName(var _, var entity, _, _, _) when entity.equals(base) -> true;
            case Designator.ObjectName(var _, var entity, _, _, _) -> variables.keySet().stream().noneMatch(
                    entity::equals) && mayAlias(entity, base);
            case Expression.FunctionReference _ -> context.uses.isCaptured(base)
                    || !base.scope().equals(context.scope);
            default -> false;
        };
    }

    private boolean mayAlias(SymbolName entity, SymbolName base) {
        return context.binding(entity).orElse(null) instanceof Place one
                && context.binding(base).orElse(null) instanceof Place other && Overlap.mayAlias(one, other, context);
    }

    private static boolean names(Expression expression, SymbolName name) {
        return expression instanceof Designator.ObjectName object && object.entity().equals(name)
                || FortranTrees.operands(expression).stream().anyMatch(o -> names(o, name));
    }

    private static Designator.ObjectName nameOf(Designator designator) {
        return switch (designator) {
            case Designator.ObjectName name -> name;
            case Designator.ArrayElement(var array, _, _) -> nameOf(array);
            case Designator.ArraySection(var array, _, _, _) -> nameOf(array);
            case Designator.ComponentReference(var structure, _, _, _, _) -> nameOf(structure);
            case Designator.ParentComponent(var structure, _, _, _) -> nameOf(structure);
            case Designator.Substring(var text, _, _, _) -> nameOf(text);
            case Designator.ComplexPart(var complex, _, _) -> nameOf(complex);
            case Designator.FunctionTarget target ->
                    throw new Untranslatable("a pointer function as a variable in FORALL",
                    target.range());
        };
    }
}
