package org.fortranc.lower;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.OpenMp.Clause;
import org.fortranc.ir.fortran.OpenMp.Role;
import org.fortranc.ir.fortran.SymbolName;

/**
 * The variables that a construct of OpenMP has for each thread (OpenMP 4.5, 2.15.3): inside the construct their names
 * mean local variables, which get values before it and hand them on behind it.
 */
final class DataSharing {
    private final ProcedureContext context;
    private final Construct.Position position;
    private final Map<SymbolName, Private> own = new LinkedHashMap<>();
    private final List<Designator.ObjectName> last = new ArrayList<>();
    private final List<Clause.Reduction> reductions = new ArrayList<>();
    private boolean alone;

    /** @param outside what the name means outside; empty if that has not been asked for yet */
    private record Private(Designator.ObjectName name, Optional<Expr> outside, Place.Variable local) {
        Expr original() {
            return outside.orElseThrow();
        }
    }

    DataSharing(ProcedureContext context, Construct.Position position) {
        this.context = context;
        this.position = position;
    }

    /** Makes the variables of the clauses, with their values at the beginning. */
    void begin(List<Clause> clauses) {
        boolean meets = false;
        for (var clause : clauses) {
            switch (clause) {
                case Clause.Listed(var role, var variables) -> {
                    switch (role) {
                        case PRIVATE -> variables.forEach(this::declare);
                        case FIRSTPRIVATE -> variables.forEach(this::copyIn);
                        case LASTPRIVATE -> {
                            meets |= variables.stream().anyMatch(v -> isFirst(v, clauses));
                            variables.stream().filter(v -> !isFirst(v, clauses)).forEach(this::declareLike);
                            last.addAll(variables);
                        }
                        case SHARED, COPYIN, COPYPRIVATE, FLUSH, UNIFORM, ALIGNED -> { }
                    }
                }
                case Clause.Reduction reduction -> {
                    reduction.variables().forEach(v -> start(reduction.operator(), v));
                    reductions.add(reduction);
                }
                case Clause.Linear _, Clause.Default _, Clause.Schedule _, Clause.Valued _, Clause.Plain _,
                        Clause.Named _, Clause.Depend _ -> { }
            }
        }
        // The last value of one thread must not become the first one of another.
        if (meets) new ThreadServices(context).barrier();
    }

    private static boolean isFirst(Designator.ObjectName variable, List<Clause> clauses) {
        return clauses.stream().anyMatch(c -> c instanceof Clause.Listed(var role, var variables)
                && role == Role.FIRSTPRIVATE && variables.stream().anyMatch(v -> v.entity().equals(variable.entity())));
    }

    /** A variable without a value. */
    void declare(Designator.ObjectName name) {
        if (own.containsKey(name.entity())) return;
        if (isNumber(name)) {
            var outside = context.binding(name.entity());
            String fresh = context.names.fresh(name.name());
            var type = TypeLowering.type(name.type(), 0, name.range()).scalar();
            context.declare(new Declaration(fresh, type, Optional.empty(), Optional.empty(), new Home.Local(), Set.of(),
                    List.of(), org.fortranc.ir.core.Origin.at(name.range())));
            var local = Place.Variable.local(fresh, type);
            own.put(name.entity(), new Private(name, outside, local));
            context.bind(name.entity(), local);
            return;
        }
        declareLike(name);
    }

    private boolean isNumber(Designator.ObjectName name) {
        boolean number = switch (name.type()) {
            case DataType.IntegerType _, DataType.RealType _, DataType.ComplexType _, DataType.LogicalType _ -> true;
            default -> false;
        };
        return number && name.rank() == 0 && context.index().object(name.entity()).filter(o ->
                o.has(Entity.Attribute.POINTER) || o.has(Entity.Attribute.ALLOCATABLE)
                        || o.has(Entity.Attribute.TARGET)).isEmpty();
    }

    /** A variable whose value outside is needed. */
    private void declareLike(Designator.ObjectName name) {
        if (own.containsKey(name.entity())) return;
        var original = context.resolve(name.entity(), name.type(), name.rank(), name.range());
        if (!(original instanceof Place place)) throw new Untranslatable("the private variable '%s'"
                .formatted(name.name()), name.range());
        var local = local(name, place);
        own.put(name.entity(), new Private(name, Optional.of(original), local));
        context.bind(name.entity(), local);
    }

    /** A DO variable of this construct, if no list has it. */
    Place.Variable counter(Designator.ObjectName name) {
        declare(name);
        return own.get(name.entity()).local();
    }

    private Place.Variable local(Designator.ObjectName name, Place original) {
        String fresh = context.names.fresh(name.name());
        var declared = original instanceof Place.Variable variable ? Optional.of(context.declaration(variable))
                : Optional.<Declaration>empty();
        boolean pointer = declared.filter(d -> d.has(Attribute.POINTER)).isPresent();
        boolean allocatable = declared.filter(d -> d.has(Attribute.ALLOCATABLE)).isPresent();
        var type = original.type();
        if (type.hasAnyRank() || type instanceof Type.ClassType || declared.isEmpty() && type.dimensions() > 0)
            throw new Untranslatable("the private variable '%s' of its kind".formatted(name.name()), name.range());
        var shape = declared.flatMap(Declaration::shape);
        boolean sized = shape.isPresent() && !pointer && !allocatable && !(shape.get() instanceof Shape.Explicit);
        Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
        if (pointer) attributes.add(Attribute.POINTER);
        if (allocatable || sized) attributes.add(Attribute.ALLOCATABLE);
        if (declared.filter(d -> d.has(Attribute.TARGET)).isPresent()) attributes.add(Attribute.TARGET);
        var ownShape = sized ? Optional.<Shape>of(new Shape.Deferred(type.dimensions())) : shape;
        Optional<Expr> length = type.scalar() instanceof Type.CharacterType && !pointer
                ? declared.flatMap(Declaration::length).or(() -> allocatable ? Optional.empty()
                        : Optional.of(context.keep("length", new Expr.Length(original, Type.INTEGER))))
                : Optional.empty();
        context.declare(new Declaration(fresh, type, ownShape, length, new Home.Local(), attributes, List.of(),
                declared.map(Declaration::origin).orElse(org.fortranc.ir.core.Origin.at(name.range()))));
        var local = Place.Variable.local(fresh, type);
        if (allocatable || sized) allocate(local, original, allocatable);
        return local;
    }

    /** As large as the original, if that is allocated. */
    private void allocate(Place.Variable local, Place original, boolean asked) {
        var origin = context.sink.origin();
        var bounds = new ArrayList<Stmt.Bounds>();
        for (int i = 1; i <= original.type().dimensions(); i++)
            bounds.add(new Stmt.Bounds(new Expr.LowerBound(original, Arithmetic.literal(i), Type.INTEGER),
                    new Expr.Extent(original, Arithmetic.literal(i), Type.INTEGER)));
        Optional<Expr> length = original.type().scalar() instanceof Type.CharacterType
                && context.declaration(local).length().isEmpty()
                ? Optional.of(new Expr.Length(original, Type.INTEGER)) : Optional.empty();
        var deallocate = new Stmt.Deallocate(local, Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(),
                Optional.empty(), origin);
        var allocate = new Stmt.Allocate(local, bounds, length, Optional.empty(), Optional.empty(), origin);
        context.sink.add(deallocate);
        context.sink.add(asked ? new Stmt.If(new Expr.Associated(original, Optional.empty()), List.of(allocate),
                List.of(), origin) : allocate);
    }

    void copyIn(Designator.ObjectName name) {
        declareLike(name);
        var copy = own.get(name.entity());
        var outer = shadow(name);
        context.bind(outer.entity(), copy.original());
        var declared = context.declaration(copy.local());
        if (declared.has(Attribute.POINTER)) {
            context.sink.add(new Stmt.PointTo(copy.local(), (Place) copy.original(), List.of(),
                    context.sink.origin()));
        } else if (declared.has(Attribute.ALLOCATABLE)) {
            var assigned = context.sink.collect(() -> assign(name, outer));
            context.sink.add(new Stmt.If(new Expr.Associated(copy.local(), Optional.empty()), assigned, List.of(),
                    context.sink.origin()));
        } else {
            assign(name, outer);
        }
    }

    /** Begins with what changes nothing when it is combined with the variable. */
    private void start(String operator, Designator.ObjectName name) {
        switch (operator) {
            case "+", "-", "ieor", ".neqv.", "*", ".eqv." -> {
                declareLike(name);
                assign(name, neutral(operator, name));
            }
            default -> copyIn(name); // combining twice with the same value makes no difference
        }
    }

    private static Expression neutral(String operator, Designator.ObjectName name) {
        int value = operator.equals("*") || operator.equals(".eqv.") ? 1 : 0;
        return switch (name.type()) {
            case DataType.IntegerType type -> new Expression.IntegerConstant(value, type, name.range());
            case DataType.RealType type -> new Expression.RealConstant(value, type, name.range());
            case DataType.ComplexType type -> new Expression.ComplexConstant(value, 0, type, name.range());
            case DataType.LogicalType type -> new Expression.LogicalConstant(value == 1, type, name.range());
            default -> throw new Untranslatable("a reduction of '%s'".formatted(name.name()), name.range());
        };
    }

    /**
     * Hands values on: the last ones, and what the threads have gathered.
     *
     * @param isLast whether this thread has run the last iteration or section; empty if there is but one thread
     */
    void end(Optional<Expr> isLast) {
        if (!last.isEmpty()) {
            var copies = context.sink.collect(() -> last.forEach(name -> outside(name, shadow -> shadow)));
            if (isLast.isEmpty()) context.sink.addAll(copies);
            else context.sink.add(new Stmt.If(isLast.get(), copies, List.of(), context.sink.origin()));
        }
        if (!reductions.isEmpty()) {
            var services = new ThreadServices(context);
            boolean meets = !alone;
            if (meets) services.enterCritical("reduction of OpenMP");
            for (var reduction : reductions)
                for (var name : reduction.variables()) outside(name, shadow -> combined(reduction.operator(), name,
                        shadow));
            if (meets) services.leaveCritical("reduction of OpenMP");
        }
        own.forEach((entity, copy) -> copy.outside().ifPresentOrElse(outside -> context.bind(entity, outside),
                () -> context.unbind(entity)));
    }

    /** Whether something is to be handed on by the thread that does the last part of the work. */
    boolean needsLast() {
        return !last.isEmpty();
    }

    /** Whether the value that a local variable has at the end is handed on. */
    boolean handsOn(Place.Variable local) {
        return last.stream().anyMatch(name -> own.get(name.entity()).local().equals(local));
    }

    /** Only one thread runs the construct. */
    DataSharing alone() {
        alone = true;
        return this;
    }

    /** Assigns to the variable outside what is made of that inside. */
    private void outside(Designator.ObjectName name, java.util.function.UnaryOperator<Expression> value) {
        var copy = own.get(name.entity());
        var inner = shadow(name);
        context.bind(name.entity(), copy.original());
        context.bind(inner.entity(), copy.local());
        if (context.declaration(copy.local()).has(Attribute.POINTER))
            context.sink.add(new Stmt.PointTo((Place) copy.original(), copy.local(), List.of(),
                    context.sink.origin()));
        else assign(name, value.apply(inner));
        context.bind(name.entity(), copy.local());
    }

    private static Expression combined(String operator, Designator.ObjectName name, Expression other) {
        return switch (operator) {
            case "+", "-" -> binary(Expression.BinaryOperator.ADD, name, other);
            case "*" -> binary(Expression.BinaryOperator.MULTIPLY, name, other);
            case ".and." -> binary(Expression.BinaryOperator.AND, name, other);
            case ".or." -> binary(Expression.BinaryOperator.OR, name, other);
            case ".eqv." -> binary(Expression.BinaryOperator.EQV, name, other);
            case ".neqv." -> binary(Expression.BinaryOperator.NEQV, name, other);
            default -> new Expression.IntrinsicReference(operator, List.of(new ActualArgument.Given(name, ""),
                    new ActualArgument.Given(other, "")), name.type(), name.rank(),
                    name.range());
        };
    }

    private static Expression binary(Expression.BinaryOperator operator, Designator.ObjectName name,
            Expression other) {
        return new Expression.Binary(operator, name, other, name.type(), name.range());
    }

    private static Designator.ObjectName shadow(Designator.ObjectName name) {
        return new Designator.ObjectName(name.name(), new SymbolName(name.entity().scope() + ".omp",
                name.entity().name()), name.type(), name.rank(), name.range());
    }

    private void assign(Designator.ObjectName target, Expression value) {
        new AssignmentLowering(context).assignment(new Construct.Assignment(target, value, position));
    }
}
