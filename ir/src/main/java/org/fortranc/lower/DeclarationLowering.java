package org.fortranc.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterLength;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** Declarations of variables: their home, bounds, length and initial values (F2018 clause 8). */
final class DeclarationLowering {
    private final ProcedureContext context;
    private Map<SymbolName, Home.Member> members = Map.of();
    private Map<SymbolName, List<Declaration.InitialRun>> data = Map.of();
    private List<DataInitialization.Assigned> assignedData = List.of();
    private boolean hasEquivalences;
    private Place.Variable expectedLength;

    DeclarationLowering(ProcedureContext context) {
        this.context = context;
    }

    /** Places in COMMON blocks and EQUIVALENCE sets, known before anything is declared. */
    void setStorage(Map<SymbolName, Home.Member> storage, boolean equivalences) {
        members = storage;
        hasEquivalences = equivalences;
    }

    /** Whether names may share bytes by EQUIVALENCE. */
    boolean hasEquivalences() {
        return hasEquivalences;
    }

    void setAssignedData(List<DataInitialization.Assigned> parts) {
        assignedData = parts;
    }

    /** Initial values of parts of structures. */
    List<DataInitialization.Assigned> assignedData() {
        return assignedData;
    }

    void setData(Map<SymbolName, List<Declaration.InitialRun>> initial) {
        data = new HashMap<>(initial);
    }

    /** The dummy argument that says what length the caller of a CHARACTER(*) function expects. */
    void setExpectedLength(Place.Variable length) {
        expectedLength = length;
    }

    /** Declares an object of the program here. */
    Place.Variable declare(Entity.DataObject object) {
        var at = object.range();
        var type = TypeLowering.type(object.type(), object.rank(), at);
        String name = object.name().scope().equals(context.scope) ? object.name().name()
                : context.names.fresh(object.name().name());
        var variable = Place.Variable.local(name, type);
        context.bind(object.name(), variable);
        var home = home(object, type);
        Optional<Expr> length = length(object, home);
        var attributes = TypeLowering.attributes(object.attributes());
        // A structure's value is no literal: it is assigned once, so the name is no constant for those that look at
        // Core.
        if (type.scalar() instanceof Type.StructureType) attributes.remove(Attribute.CONSTANT);
        if (context.crayPointers.isPointee(object.name())) return pointee(object, variable, length);
        Optional<Shape> shape = object.shape().map(spec -> shape(spec, object, home, at));
        if (shape.orElse(null) instanceof Shape.Deferred && object.shape().get() instanceof ArraySpec.Explicit)
            attributes.addAll(Set.of(Attribute.ALLOCATABLE, Attribute.TEMPORARY));
        if (isLengthChecked(object, home, shape, length)) attributes.add(Attribute.LENGTH_CHECKED);
        context.declare(new Declaration(name, type, shape, length, home, attributes,
                initial(object, type.scalar(), shape, length), Origin.at(at)));
        return variable;
    }

    /** Sequence association may give an array of explicit shape elements of another length. */
    private boolean isLengthChecked(Entity.DataObject object, Home home, Optional<Shape> shape, Optional<Expr> length) {
        return context.surroundings.options().checks().contains(LoweringOptions.Check.BOUNDS)
                && home instanceof Home.Dummy && length.isPresent() && !object.has(Entity.Attribute.POINTER)
                && !object.has(Entity.Attribute.ALLOCATABLE) && !(shape.orElse(null) instanceof Shape.Explicit);
    }

    private Place.Variable pointee(Entity.DataObject object, Place.Variable variable, Optional<Expr> length) {
        if (variable.type().scalar() instanceof Type.StructureType || length.isEmpty()
                && variable.type().scalar() instanceof Type.CharacterType)
            throw new Untranslatable("a Cray pointee of this type", object.range());
        Optional<Shape> shape = object.rank() == 0 ? Optional.empty() : Optional.of(new Shape.Deferred(object.rank()));
        context.declare(new Declaration(variable.name(), variable.type(), shape, length, new Home.Local(),
                Set.of(Attribute.POINTER), List.of(), Origin.at(object.range())));
        return variable;
    }

    /** Declares a dummy procedure or procedure pointer here. */
    Place.Variable declare(Entity.ProcedureEntity procedure) {
        String name = procedure.name().scope().equals(context.scope) ? procedure.name().name()
                : context.names.fresh(procedure.name().name());
        var variable = Place.Variable.local(name, ProcedureTypes.of(procedure));
        context.bind(procedure.name(), variable);
        boolean kept = procedure.has(Entity.Attribute.SAVE) || procedure.initial().isPresent();
        var home = procedure.has(Entity.Attribute.DUMMY) ? new Home.Dummy()
                : procedure.has(Entity.Attribute.RESULT) ? new Home.Result()
                : context.isUnitLevel() || kept && !context.isMain() ? new Home.Saved() : new Home.Local();
        context.declare(new Declaration(name, variable.type(), Optional.empty(), Optional.empty(), home,
                TypeLowering.attributes(procedure.attributes()), List.of(), Origin.at(procedure.range())));
        return variable;
    }

    /**
     * Each time a BLOCK is entered, its arrays get their bounds, and its allocatables have no storage (F2018 11.1.4).
     */
    void enterBlock(SpecificationPart specification) {
        for (var entity : specification.entities()) {
            if (!(entity instanceof Entity.DataObject object) || object.has(Entity.Attribute.PARAMETER)) continue;
            int before = context.prologue.size();
            var place = context.resolve(object.name(), object.type(), object.rank(), object.range());
            var made = context.prologue.subList(before, context.prologue.size());
            var declaration = context.declaration((Place.Variable) place);
            if (declaration.has(Attribute.ALLOCATABLE) && declaration.home() instanceof Home.Local)
                context.sink.add(new Stmt.Deallocate((Place) place, Stmt.Deallocate.Strictness.IMPLIED,
                Optional.empty(),
                        Optional.empty(), context.sink.origin()));
            context.sink.addAll(List.copyOf(made));
            made.clear();
            if (declaration.home() instanceof Home.Local && !object.has(Entity.Attribute.ALLOCATABLE)
                    && !object.has(Entity.Attribute.POINTER))
                new TargetDefaults(context).set((Place) place);
        }
        context.sink.addAll(new StartingValues(context).statements(specification));
    }

    private Home home(Entity.DataObject object, Type type) {
        if (object.has(Entity.Attribute.DUMMY)) return new Home.Dummy();
        // A scalar POINTER result is a pointer of the caller, which the function associates.
        if (object.has(Entity.Attribute.RESULT)) return object.has(Entity.Attribute.POINTER) && object.rank() == 0
                ? new Home.Dummy() : new Home.Result();
        var member = members.get(object.name());
        if (member != null) return member;
        boolean kept = object.has(Entity.Attribute.SAVE) || object.initial().isPresent()
                || data.containsKey(object.name());
        if (context.isMain() && !data.containsKey(object.name()) && object.initial().isEmpty()) return new Home.Local();
        if (kept || context.isUnitLevel()) return new Home.Saved();
        if (object.has(Entity.Attribute.AUTOMATIC) || context.isRecursive()) return new Home.Local();
        boolean keeps = switch (context.surroundings.options().locals()) {
            case BY_SIZE -> isLargeAndConstant(object, type);
            case SAVED -> hasConstantSize(object, type);
            case AUTOMATIC -> false;
        };
        return keeps ? new Home.Saved() : new Home.Local();
    }

    private boolean isLargeAndConstant(Entity.DataObject object, Type type) {
        return object.shape().orElse(null) instanceof ArraySpec.Explicit(var bounds)
                && constantBytes(bounds, type).orElse(0) > context.surroundings.options().stackVariable();
    }

    private boolean hasConstantSize(Entity.DataObject object, Type type) {
        if (object.shape().orElse(null) instanceof ArraySpec.Explicit(var bounds)
                && constantBytes(bounds, type).isEmpty()) return false;
        return !(object.type() instanceof DataType.CharacterType(_, CharacterLength.Given(var length)))
                || new ConstantValues(context.index()).literal(length).isPresent();
    }

    /** The size of an array whose bounds are constants. */
    private OptionalLong constantBytes(List<ArraySpec.Bounds> bounds, Type type) {
        var constants = new ConstantValues(context.index());
        long bytes = Math.max(1, TypeLowering.bytes(type.scalar(), context.index()));
        for (var bound : bounds) {
            if (!(constants.literal(bound.lower()).orElse(null) instanceof Expr.IntLiteral(var lower, _))
                    || !(bound.upper().flatMap(constants::literal)
                    .orElse(null) instanceof Expr.IntLiteral(var upper, _))) return OptionalLong.empty();
            bytes *= Math.max(0, upper - lower + 1);
        }
        return OptionalLong.of(bytes);
    }

    private Optional<Expr> length(Entity.DataObject object, Home home) {
        if (!(object.type() instanceof DataType.CharacterType(_, var length))) return Optional.empty();
        return switch (length) {
            case CharacterLength.Given(var value) -> Optional.of(lengthValue(value, object, home));
            case CharacterLength.Assumed() -> {
                if (home instanceof Home.Result && expectedLength != null) yield Optional.of(expectedLength);
                if (home instanceof Home.Dummy) yield Optional.empty();
                yield object.initial().map(i -> Arithmetic.literal(constantLength(i)));
            }
            case CharacterLength.Deferred(), CharacterLength.Unknown() -> Optional.empty();
        };
    }

    private Expr lengthValue(Expression value, Entity.DataObject object, Home home) {
        var literal = new ConstantValues(context.index()).literal(value);
        if (literal.isPresent()) return Arithmetic.asDefaultInteger(Arithmetic.notNegative(literal.get()));
        return Arithmetic.notNegative(Arithmetic.asDefaultInteger(atEntry(value)));
    }

    private long constantLength(Expression initial) {
        return new ConstantValues(context.index()).elements(initial).orElse(List.of()).stream()
                .mapToLong(e -> e instanceof Expr.TextLiteral(var text) ? text.length() : 0).max().orElse(0);
    }

    /** A specification expression; what it calls is called in the prologue. */
    private Expr atEntry(Expression value) {
        var result = new Expr[1];
        context.prologue.addAll(context.sink.collect(() -> result[0] = context.expressions.lower(value)));
        return result[0];
    }

    private Shape shape(ArraySpec spec, Entity.DataObject object, Home home, SourceRange at) {
        return switch (spec) {
            case ArraySpec.Explicit(var bounds) -> explicit(bounds, object, home);
            case ArraySpec.AssumedShape(var lowerBounds) -> {
                if (object.has(Entity.Attribute.ALLOCATABLE) || object.has(Entity.Attribute.POINTER))
                    yield new Shape.Deferred(lowerBounds.size());
                yield new Shape.Assumed(lowerBounds.stream().map(this::atEntry).map(Arithmetic::asDefaultInteger)
                        .toList());
            }
            case ArraySpec.Deferred(var rank) -> new Shape.Deferred(rank);
            case ArraySpec.AssumedRank() -> new Shape.AssumedRank();
        };
    }

    private Shape explicit(List<ArraySpec.Bounds> bounds, Entity.DataObject object, Home home) {
        boolean stable = isStable(bounds);
        boolean local = home instanceof Home.Local && !stable;
        boolean kept = home instanceof Home.Dummy && !stable;
        var dimensions = new ArrayList<Shape.Dimension>();
        for (var bound : bounds) {
            Expr lower = kept ? asEntered(bound(bound.lower())) : bound(bound.lower());
            Optional<Expr> extent = bound.upper().map(upper -> {
                Expr count = Arithmetic.add(Arithmetic.subtract(bound(upper), lower), Arithmetic.ONE);
                if (kept) return asEntered(count);
                return home instanceof Home.Dummy ? clampLiteral(count) : Arithmetic.notNegative(count);
            });
            dimensions.add(new Shape.Dimension(lower, extent));
        }
        if (!local) return new Shape.Explicit(dimensions);
        var variable = (Place.Variable) context.binding(object.name()).orElseThrow();
        var allocation = dimensions.stream().map(d -> new Stmt.Bounds(d.lower(), d.extent().orElseThrow())).toList();
        context.prologue.add(new Stmt.Allocate(variable, allocation, Optional.empty(), Optional.empty(),
                Optional.empty(),
                Origin.at(object.range())));
        return new Shape.Deferred(dimensions.size());
    }

    /** A bound of a dummy array whose variables the procedure assigns: its value at entry. */
    private Expr asEntered(Expr bound) {
        if (ProcedureContext.isLiteral(bound)) return bound;
        var kept = context.temporary("bound", Type.INTEGER);
        context.prologue.add(new Stmt.Assign(kept, bound, Origin.NONE));
        return kept;
    }

    private static Expr clampLiteral(Expr count) {
        return count instanceof Expr.IntLiteral ? Arithmetic.notNegative(count) : count;
    }

    private Expr bound(Expression expression) {
        var literal = new ConstantValues(context.index()).literal(expression);
        return Arithmetic.asDefaultInteger(literal.orElseGet(() -> atEntry(expression)));
    }

    /**
     * Whether the bounds mean the same wherever they are read: they call nothing, and nothing assigns what they read.
     */
    private boolean isStable(List<ArraySpec.Bounds> bounds) {
        var stable = new boolean[] {true};
        for (var bound : bounds) {
            FortranTrees.walk(bound.lower(), e -> stable[0] &= isStable(e));
            bound.upper().ifPresent(upper -> FortranTrees.walk(upper, e -> stable[0] &= isStable(e)));
        }
        return stable[0];
    }

    private boolean isStable(Expression expression) {
        return switch (expression) {
            case Designator.ObjectName name -> !context.uses.isAssigned(name.entity()) && !isAutomatic(name)
                    && (context.owns(name.entity()) && name.entity().scope().equals(context.scope)
                            || context.host.isPresent() || isConstant(name.entity()));
            case Expression.FunctionReference _, Expression.ArrayConstructor _, Expression.StructureConstructor _ ->
                    false;
            default -> true;
        };
    }

    /** Whether the bounds of the name itself are known only once the prologue has run. */
    private boolean isAutomatic(Designator.ObjectName name) {
        if (name.rank() == 0 || !name.entity().scope().equals(context.scope)) return false;
        return context.resolve(name.entity(), name.type(), name.rank(), name.range()) instanceof Place.Variable variable
                && variable.unit().isEmpty() && context.declaration(variable).shape()
                        .orElse(null) instanceof Shape.Deferred;
    }

    private boolean isConstant(SymbolName name) {
        return context.index().object(name).map(o -> o.has(Entity.Attribute.PARAMETER)).orElse(false);
    }

    private List<Declaration.InitialRun> initial(Entity.DataObject object, Type.Scalar type, Optional<Shape> shape,
            Optional<Expr> length) {
        var given = data.get(object.name());
        if (given != null) return given;
        if (object.initial().isEmpty() || type instanceof Type.StructureType || object.has(Entity.Attribute.POINTER))
            return List.of();
        long elements = shape.map(TypeLowering::elements).orElse(1L);
        return new ConstantValues(context.index()).runs(object.initial().get(), type, elements, length);
    }

    /** Declares a variable of the host procedure here. */
    Expr capture(ProcedureContext host, SymbolName entity, DataType type, int rank, SourceRange at) {
        Expr inHost = host.resolve(entity, type, rank, at);
        if (!(inHost instanceof Place.Variable variable)) return captureExpr(host, inHost);
        if (!variable.unit().isEmpty()) return inHost;
        var declared = host.declaration(variable);
        String name = context.names.fresh(variable.name());
        var here = Place.Variable.local(name, variable.type());
        context.bind(entity, here);
        Home home = declared.home() instanceof Home.Member ? declared.home() : new Home.Host(variable.name());
        Optional<Shape> shape = declared.shape().map(s -> s instanceof Shape.Explicit && TypeLowering.elements(s) < 0
                ? captureShape(host, (Shape.Explicit) s) : s);
        Optional<Expr> length = declared.length().map(l -> captureExpr(host, l));
        context.declare(new Declaration(name, declared.type(), shape, length, home, declared.attributes(), List.of(),
                declared.origin()));
        return here;
    }

    private Shape captureShape(ProcedureContext host, Shape.Explicit shape) {
        return new Shape.Explicit(shape.dimensions().stream().map(d -> new Shape.Dimension(captureExpr(host, d.lower()),
                d.extent().map(e -> captureExpr(host, e)))).toList());
    }

    private Expr captureExpr(ProcedureContext host, Expr expr) {
        return Trees.rewrite(expr, e -> {
            if (!(e instanceof Place.Variable(var unit, var name, var type)) || !unit.isEmpty()) return e;
            var known = context.captured(name);
            if (known.isPresent()) return known.get();
            String fresh = context.names.fresh(name);
            var declared = host.declaration((Place.Variable) e);
            context.declare(new Declaration(fresh, type, declared.shape(), declared.length(), new Home.Host(name),
                    declared.attributes(), List.of(), declared.origin()));
            return Place.Variable.local(fresh, type);
        });
    }
}
