package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.SymbolName;

/** What the statements of a FORALL may change of that which its headers and other turns read. */
final class ForallDependence {
    private final ProcedureContext context;
    /** The index names, which no statement changes. */
    private final Set<SymbolName> indices;

    ForallDependence(ProcedureContext context, Set<SymbolName> indices) {
        this.context = context;
        this.indices = indices;
    }

    /** The assigned variables of a FORALL's body, by statements. */
    static List<List<Designator>> assigned(List<Construct> body) {
        var assigned = new ArrayList<List<Designator>>();
        for (var construct : body) {
            if (construct instanceof Construct.Forall inner) assigned.addAll(assigned(inner.body()));
            else assigned.add(assignedBy(construct));
        }
        return assigned;
    }

    private static List<Designator> assignedBy(Construct construct) {
        return switch (construct) {
            case Construct.Assignment assignment -> List.of(assignment.variable());
            case Construct.PointerAssignment assignment -> List.of(assignment.pointer());
            case Construct.Call(_, var arguments, _) when FortranTrees.arguments(arguments).getFirst()
                    instanceof Designator variable -> List.of(variable);
            case Construct.Where where -> {
                var all = new ArrayList<Designator>();
                FortranTrees.walk(List.of(where), c -> {
                    if (!(c instanceof Construct.Where)) all.addAll(assignedBy(c));
                });
                yield all;
            }
            default -> throw new Untranslatable("this construct inside FORALL", construct.position().range());
        };
    }

    /**
     * Whether the body may change the headers' masks and bounds while they are still needed. The masks and bounds of a
     * FORALL count as they are before its first statement (F2018 10.2.4.2.2), but each statement goes through the turns
     * by itself.
     */
    boolean mayChangeHeaders(List<ForallTurns.Level> levels, List<List<Designator>> assigned) {
        for (int i = 0; i < levels.size(); i++) {
            if (!(levels.get(i) instanceof ForallTurns.Level.Active active)) continue;
            var mask = active.header().mask().stream().toList();
            var all = Stream.concat(mask.stream(), active.bounds().stream()).toList();
            for (var statement : assigned.subList(0, assigned.size() - 1))
                if (statement.stream().anyMatch(v -> mayRead(all, v))) return true;
            var last = assigned.getLast();
            if (i > 0 && last.stream().anyMatch(v -> mayRead(active.bounds(), v))) return true;
            if (last.size() > 1 ? last.stream().anyMatch(v -> mayRead(mask, v))
                    : last.stream().anyMatch(v -> mayReadElsewhere(mask, v))) return true;
        }
        return false;
    }

    /** Whether values and subscripts read the assigned variable nowhere but at the element that is assigned. */
    boolean isIndependent(List<Expression> values, Designator variable) {
        return !hasMovingSubscripts(variable) && !mayReadElsewhere(values, variable);
    }

    /** Whether what is assigned may decide about the place of what is assigned next. */
    boolean hasMovingSubscripts(Designator variable) {
        return mayRead(subscripts(variable), variable);
    }

    /** Whether only the subscripts at the end are such. */
    boolean hasSteadyArray(Designator.ArrayElement variable) {
        return !mayRead(subscripts(variable.array()), variable);
    }

    /** All that is evaluated to find the variable. */
    private static List<Expression> subscripts(Designator variable) {
        var operands = FortranTrees.operands(variable);
        if (operands.isEmpty()) return List.of();
        var subscripts = new ArrayList<Expression>(operands);
        if (operands.getFirst() instanceof Designator whole) {
            subscripts.removeFirst();
            subscripts.addAll(subscripts(whole));
        }
        return subscripts;
    }

    private boolean mayReadElsewhere(List<? extends Expression> values, Designator variable) {
        return values.stream().anyMatch(v -> !SameText.same(v, variable)
                && (isOrMayBe(v, variable) || mayReadElsewhere(parts(v), variable)));
    }

    private boolean mayRead(List<? extends Expression> values, Designator variable) {
        return values.stream().anyMatch(v -> isOrMayBe(v, variable) || mayRead(parts(v), variable));
    }

    private static List<? extends Expression> parts(Expression value) {
        return value instanceof Designator designator ? subscripts(designator) : FortranTrees.operands(value);
    }

    /** Whether the node is the variable, another name for its storage, or a function that may read it by itself. */
    private boolean isOrMayBe(Expression node, Designator variable) {
        var base = root(variable).entity();
        return switch (node) {
            case Designator.FunctionTarget _ -> true;
            case Designator designator -> {
                var root = root(designator);
                yield root.entity().equals(base) || !isIndex(root.entity())
                        && (mayAlias(root, root(variable)) || isReachedByPointer(designator, variable));
            }
            case Expression.FunctionReference _ -> context.uses.isCaptured(base)
                    || !base.scope().equals(context.scope) || isTarget(variable);
            default -> false;
        };
    }

    /** An index of these loops, or of an implied DO inside the value. */
    private boolean isIndex(SymbolName entity) {
        return indices.contains(entity)
                || context.binding(entity).isEmpty() && context.index().object(entity).isEmpty();
    }

    private boolean mayAlias(Designator.ObjectName one, Designator.ObjectName other) {
        return place(one).isPresent() && place(other).isPresent()
                && Overlap.mayAlias(place(one).get(), place(other).get(), context);
    }

    private Optional<Place> place(Designator.ObjectName name) {
        return Optional.of(context.resolve(name.entity(), name.type(), name.rank(), name.range()))
                .filter(Place.class::isInstance).map(Place.class::cast);
    }

    private boolean isReachedByPointer(Designator read, Designator assigned) {
        return (hasPointer(read) && isTarget(assigned) || hasPointer(assigned) && isTarget(read))
                && mayShareStorage(read.type(), assigned.type());
    }

    private boolean isTarget(Designator designator) {
        return hasPointer(designator) || rootHas(designator, Attribute.TARGET);
    }

    /** Whether the variable or a part of it that holds the designated one is a pointer. */
    private boolean hasPointer(Designator designator) {
        return switch (designator) {
            case Designator.ObjectName _ -> rootHas(designator, Attribute.POINTER);
            case Designator.ComponentReference(var structure, var component, _, _, _) ->
                    context.index().dataComponent(structure.type(), component)
                            .map(c -> c.has(Entity.Attribute.POINTER)).orElse(true) || hasPointer(structure);
            case Designator.ArrayElement(var array, _, _) -> hasPointer(array);
            case Designator.ArraySection(var array, _, _, _) -> hasPointer(array);
            case Designator.ParentComponent(var structure, _, _, _) -> hasPointer(structure);
            case Designator.Substring(var text, _, _, _) -> hasPointer(text);
            case Designator.ComplexPart(var complex, _, _) -> hasPointer(complex);
            case Designator.FunctionTarget _ -> true;
        };
    }

    private boolean rootHas(Designator designator, Attribute attribute) {
        return place(root(designator)).map(Trees::root).filter(v -> context.declaration(v).has(attribute)).isPresent();
    }

    /** Whether storage of the two types can be the same. Numbers and structures may be parts of others. */
    private static boolean mayShareStorage(DataType one, DataType other) {
        return !isWhole(one) || !isWhole(other) || one.equals(other);
    }

    private static boolean isWhole(DataType type) {
        return type instanceof DataType.IntegerType || type instanceof DataType.LogicalType
                || type instanceof DataType.RealType;
    }

    /** The variable that a designator begins with. */
    static Designator.ObjectName root(Designator designator) {
        return switch (designator) {
            case Designator.ObjectName name -> name;
            case Designator.ArrayElement(var array, _, _) -> root(array);
            case Designator.ArraySection(var array, _, _, _) -> root(array);
            case Designator.ComponentReference(var structure, _, _, _, _) -> root(structure);
            case Designator.ParentComponent(var structure, _, _, _) -> root(structure);
            case Designator.Substring(var text, _, _, _) -> root(text);
            case Designator.ComplexPart(var complex, _, _) -> root(complex);
            case Designator.FunctionTarget target ->
                    throw new Untranslatable("a pointer function as a variable in FORALL", target.range());
        };
    }

    /** The designator with another variable at its beginning. */
    static Designator withRoot(Designator designator, Designator.ObjectName root) {
        return switch (designator) {
            case Designator.ObjectName _ -> root;
            case Designator.ArrayElement(var array, var subscripts, var at) ->
                    new Designator.ArrayElement(withRoot(array, root), subscripts, at);
            case Designator.ArraySection(var array, var subscripts, var rank, var at) ->
                    new Designator.ArraySection(withRoot(array, root), subscripts, rank, at);
            case Designator.ComponentReference(var structure, var component, var type, var rank, var at) ->
                    new Designator.ComponentReference(withRoot(structure, root), component, type, rank, at);
            case Designator.ParentComponent(var structure, var parent, var type, var at) ->
                    new Designator.ParentComponent(withRoot(structure, root), parent, type, at);
            case Designator.Substring(var text, var first, var last, var at) ->
                    new Designator.Substring(withRoot(text, root), first, last, at);
            case Designator.ComplexPart(var complex, var part, var at) ->
                    new Designator.ComplexPart(withRoot(complex, root), part, at);
            case Designator.FunctionTarget target ->
                    throw new Untranslatable("a pointer function as a variable in FORALL", target.range());
        };
    }
}
