package org.fortranc.lower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.ir.fortran.TypeInstance;

/**
 * Finalization (F2018 7.5.6), at the points where gfortran 12 performs it: deallocation, the end of procedures and
 * blocks, INTENT(OUT), and assignment to objects whose allocatable components are replaced; not other assignments, and
 * few function results.
 */
final class Finalization {
    /** F2018 5.4.6. */
    private static final int GREATEST_RANK = 15;

    private final ProcedureContext context;
    /** Variables of blocks, which are finalized where these end. */
    private final Set<String> ended = new HashSet<>();

    Finalization(ProcedureContext context) {
        this.context = context;
    }

    // Which types

    /** Whether something may have to be done before an object of the type ceases to exist. */
    static boolean isNeeded(Type.Scalar type, ProgramIndex index) {
        return switch (type) {
            case Type.ClassType _ -> true;
            case Type.StructureType(var name) -> isNeeded(name, index, new HashSet<>());
            default -> false;
        };
    }

    private static boolean isNeeded(String name, ProgramIndex index, Set<String> seen) {
        if (!seen.add(name)) return false;
        var definition = index.structure(name);
        if (definition.isEmpty()) return false;
        return !definition.get().finalizers().isEmpty() || hasFinalizableParts(definition.get(), index, seen)
                || definition.get().parent().filter(p -> isNeeded(p.toString(), index, seen)).isPresent();
    }

    private static boolean hasFinalizableParts(Entity.DerivedTypeDefinition definition, ProgramIndex index,
            Set<String> seen) {
        return definition.dataComponents().stream().filter(c -> !c.has(Entity.Attribute.POINTER)).anyMatch(c ->
                switch (TypeLowering.scalar(c.type(), c.range())) {
                    case Type.ClassType _ -> true;
                    case Type.StructureType(var inner) -> isNeeded(inner, index, seen);
                    default -> false;
                });
    }

    private static boolean hasAllocatableParts(String name, ProgramIndex index) {
        return index.structure(name).filter(d -> d.parent().filter(p -> hasAllocatableParts(p.toString(), index))
                .isPresent() || d.dataComponents().stream().anyMatch(c -> c.has(Entity.Attribute.ALLOCATABLE)
                || !c.has(Entity.Attribute.POINTER) && TypeLowering.scalar(c.type(), c.range())
                instanceof Type.StructureType(var inner) && hasAllocatableParts(inner, index))).isPresent();
    }

    /**
     * The finalizers that a structure gets: one for objects, one for each rank that has a final subroutine, and where
     * something follows an elemental one, one for each other rank, since it follows for the array.
     */
    static List<Structure.Finalizer> finalizers(Entity.DerivedTypeDefinition definition, ProgramIndex index) {
        if (definition.finalizers().isEmpty() && !hasFinalizableParts(definition, index,
                new HashSet<>(Set.of(definition.name().toString())))) return List.of();
        var all = new ArrayList<Structure.Finalizer>();
        all.add(new Structure.Finalizer(0, name(definition, 0, index)));
        for (int rank : ranks(definition, index))
            all.add(new Structure.Finalizer(rank, name(definition, rank, index)));
        return all;
    }

    private static Set<Integer> ranks(Entity.DerivedTypeDefinition definition, ProgramIndex index) {
        var ranks = new LinkedHashSet<Integer>();
        for (var subroutine : definition.finalizers()) {
            int rank = rank(subroutine, index);
            if (rank > 0) ranks.add(rank);
        }
        boolean followed = definition.parent().filter(p -> isNeeded(p.toString(), index, new HashSet<>())).isPresent()
                || hasFinalizableParts(definition, index, new HashSet<>(Set.of(definition.name().toString())));
        if (followed && definition.finalizers().stream().anyMatch(s -> isElemental(s, index)))
            for (int rank = 1; rank <= GREATEST_RANK; rank++) ranks.add(rank);
        return ranks;
    }

    private static int rank(SymbolName subroutine, ProgramIndex index) {
        return index.characteristics(subroutine).flatMap(c -> c.dummyObject(0)).map(Entity.DataObject::rank).orElse(0);
    }

    private static ProcedureName name(Entity.DerivedTypeDefinition definition, int rank, ProgramIndex index) {
        return index.freeName(unit(definition, index), "finalize_" + definition.name().name()
                + (rank == 0 ? "" : "_" + rank));
    }

    /** The program unit that a type is defined in; of a parameterized one, that names it with these kinds. */
    static String unit(Entity.DerivedTypeDefinition definition, ProgramIndex index) {
        if (TypeInstance.of(definition.name()).isPresent()) return index.unitOf(definition);
        return definition.name().scope().split("\\.")[0];
    }

    // Points of finalization

    /** Finalizes an object, or each element of an array, if there is one. */
    void finish(Place place) {
        var type = place.type().scalar();
        if (!isNeeded(type, context.index())) return;
        var origin = context.sink.origin().withoutComments();
        if (place.type().dimensions() == 0 || place.type().isPolymorphic()
                || hasFinalizer(type, place.type().dimensions())) {
            guarded(place, List.of(new Stmt.Finalize(place, origin)));
            return;
        }
        var definition = context.index().structure(type.structure().orElseThrow()).orElseThrow();
        guarded(place, context.sink.collect(() -> levels(place, definition)));
    }

    /**
     * An array that no final subroutine of its type takes whole. As with gfortran, elemental ones take all elements
     * before anything is done for the components of the first; then the parents follow, an array again.
     */
    private void levels(Place array, Entity.DerivedTypeDefinition definition) {
        var section = context.designators.whole(array);
        for (var subroutine : definition.finalizers())
            if (isElemental(subroutine, context.index())) context.scalarizer.loops.over(section.ranges(), index ->
                    call(subroutine, section.place(index)));
        if (hasFinalizableParts(definition, context.index(), new HashSet<>()))
            context.scalarizer.loops.over(section.ranges(), index -> components(section.place(index), definition));
        definition.parent().ifPresent(parent -> finish(new Place.As(array, array.type().with(
                new Type.StructureType(parent.toString())))));
    }

    private static boolean isElemental(SymbolName subroutine, ProgramIndex index) {
        return index.characteristics(subroutine)
                .filter(c -> c.heading().prefixes().contains(Subprogram.Prefix.ELEMENTAL)).isPresent();
    }

    private void call(SymbolName subroutine, Place object) {
        context.sink.add(new Stmt.Call(Optional.empty(), new Stmt.Target.Direct(context.index()
                .procedureName(subroutine, subroutine.scope())), List.of(object.type().dimensions() == 0
                ? new Stmt.Argument.ByReference(object) : new Stmt.Argument.ByDescriptor(object)),
                context.sink.origin().withoutComments()));
    }

    private void guarded(Place place, List<Stmt> statements) {
        boolean mayBeNone = context.bounds.has(place, Attribute.ALLOCATABLE)
                || context.bounds.has(place, Attribute.POINTER);
        if (mayBeNone) context.sink.add(new Stmt.If(new Expr.Associated(place, Optional.empty()), statements, List.of(),
                context.sink.origin().withoutComments()));
        else context.sink.addAll(statements);
    }

    /** Whether a subroutine takes arrays of this rank whole; the nearest ancestor with finalizers decides. */
    private boolean hasFinalizer(Type.Scalar type, int rank) {
        if (!(type instanceof Type.StructureType(var name))) return false;
        for (var at = Optional.of(name); at.isPresent();) {
            var structure = context.index().loweredStructure(at.get());
            if (!structure.finalizers().isEmpty())
                return structure.finalizers().stream().anyMatch(f -> f.rank() == rank);
            at = structure.parent();
        }
        return false;
    }

    /** The left side of an intrinsic assignment whose allocatable components get other values. */
    void replaced(Place place) {
        if (isReplaced(place.type().scalar())) finish(place);
    }

    void replaced(SectionValue section) {
        if (!isReplaced(section.element())) return;
        var origin = context.sink.origin().withoutComments();
        context.scalarizer.loops.over(section.ranges(), index ->
                context.sink.add(new Stmt.Finalize(section.place(index), origin)));
    }

    private boolean isReplaced(Type.Scalar type) {
        return type instanceof Type.StructureType(var name) && isNeeded(type, context.index())
                && hasAllocatableParts(name, context.index())
                && context.index().structure(name).filter(d -> d.finalizers().isEmpty()).isPresent();
    }

    /** A polymorphic function result whose value has been taken: gfortran finalizes no other results. */
    void afterUse(Expression expression, Optional<Expr> value) {
        if (expression instanceof Expression.FunctionReference reference && !context.calls.returnsPointer(reference)
                && value.orElse(null) instanceof Place place && place.type() instanceof Type.ClassType) finish(place);
    }

    /** The variables of a BLOCK that ends. */
    void endBlock(SpecificationPart specification) {
        var declarations = new ArrayList<Declaration>();
        for (var entity : specification.entities())
            if (entity instanceof Entity.DataObject object && isPlainLocal(object) && context.binding(object.name()).orElse(null)
                    instanceof Place.Variable variable) declarations.add(context.declaration(variable));
        if (!context.sink.endsInJump()) finishAll(declarations);
        declarations.forEach(d -> ended.add(d.name()));
    }

    /** Declares the local variables that must be finalized even if no statement names them. */
    void declareLocals(SpecificationPart specification) {
        for (var entity : specification.entities())
            if (entity instanceof Entity.DataObject object && isPlainLocal(object) && isNeeded(TypeLowering.scalar(
                    object.type(), object.range()), context.index()))
                context.resolve(object.name(), object.type(), object.rank(), object.range());
    }

    private static boolean isPlainLocal(Entity.DataObject object) {
        return !object.has(Entity.Attribute.DUMMY) && !object.has(Entity.Attribute.RESULT)
                && !object.has(Entity.Attribute.POINTER) && !object.has(Entity.Attribute.SAVE)
                && !object.has(Entity.Attribute.PARAMETER);
    }

    /** The variables of a scope that ends, in gfortran's order: by name, from the last to the first. */
    void locals() {
        finishAll(context.declarations().stream().filter(d -> !ended.contains(d.name())).toList());
    }

    private void finishAll(List<Declaration> declarations) {
        declarations.stream().filter(d -> d.home() instanceof Declaration.Home.Local
                        && !d.has(Attribute.TEMPORARY) && !d.has(Attribute.POINTER))
                .sorted(Comparator.comparing(Declaration::name).reversed())
                .forEach(d -> finish(Place.Variable.local(d.name(), d.type())));
    }

    // Procedures of types

    /** The procedures that {@link #finalizers} names. */
    static List<Procedure> procedures(Entity.DerivedTypeDefinition definition,
            ProcedureContext.Surroundings surroundings) {
        var all = new ArrayList<Procedure>();
        for (var finalizer : finalizers(definition, surroundings.index()))
            all.add(procedure(definition, finalizer, surroundings));
        return all;
    }

    private static Procedure procedure(Entity.DerivedTypeDefinition definition, Structure.Finalizer finalizer,
            ProcedureContext.Surroundings surroundings) {
        var name = finalizer.procedure();
        var context = new ProcedureContext(surroundings, ProcedureContext.Kind.RECURSIVE, name, name.toString(),
                Optional.empty(), SpecificationPart.EMPTY, VariableUses.of(SpecificationPart.EMPTY, List.of(),
                List.of(), surroundings.index()));
        Type.Scalar type = new Type.StructureType(definition.name().toString());
        int rank = finalizer.rank();
        var self = Place.Variable.local("self", rank == 0 ? type : new Type.ArrayType(type, rank));
        context.names.reserve("self");
        Optional<Shape> shape = rank == 0 ? Optional.empty() : Optional.of(new Shape.Assumed(
                java.util.Collections.nCopies(rank, Arithmetic.ONE)));
        context.declare(new Declaration("self", self.type(), shape, Optional.empty(), new Declaration.Home.Dummy(),
                Set.of(), List.of(), Origin.NONE));
        var body = context.sink.collect(() -> {
            context.sink.startStatement(definition.range());
            new Finalization(context).all(self, definition);
        });
        return new Procedure(name, List.of("self"), Optional.empty(), context.declarations(), body, Optional.empty(),
                Set.of(Procedure.Attribute.RECURSIVE), Origin.at(definition.range()));
    }

    /** F2018 7.5.6.2: the final subroutine, the components, then the parent. */
    private void all(Place self, Entity.DerivedTypeDefinition definition) {
        int rank = self.type().dimensions();
        if (rank > 0 && definition.finalizers().stream().noneMatch(s -> rank(s, context.index()) == rank)) {
            levels(self, definition);
            return;
        }
        for (var subroutine : definition.finalizers()) {
            if (rank(subroutine, context.index()) != rank) continue;
            call(subroutine, self);
        }
        if (rank == 0) {
            components(self, definition);
        } else {
            var section = context.designators.whole(self);
            context.scalarizer.loops.over(section.ranges(), index -> components(section.place(index), definition));
        }
        definition.parent().ifPresent(parent -> finish(new Place.As(self, self.type().with(
                new Type.StructureType(parent.toString())))));
    }

    private void components(Place object, Entity.DerivedTypeDefinition definition) {
        for (var component : definition.dataComponents()) {
            if (component.has(Entity.Attribute.POINTER)) continue;
            finish(new Place.Component(object, component.name().name(), TypeLowering.type(component.type(),
                    component.rank(), component.range())));
        }
    }
}
