package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.fortran.SymbolName;

/**
 * Intrinsic assignment of structures with components that have a type-bound defined assignment (F2018 10.2.1.3 p13). As
 * with gfortran 12, allocatable components are copied as they are, and so is a component whose type only inherits the
 * assignment.
 */
final class ComponentAssignment {
    private final ProcedureContext context;

    ComponentAssignment(ProcedureContext context) {
        this.context = context;
    }

    /** A part of a structure, a component or the parent, and what assigns it; empty for an intrinsic assignment. */
    private record Part(Place variable, Place value, Optional<Subroutine> assignment) {}

    private record Subroutine(ProcedureName name, boolean keepsVariable) {}

    /** Assigns a structure; without such components this is a copy. */
    void assign(Place variable, Expr value) {
        if (!(variable.type() instanceof Type.StructureType type)) {
            context.assignments.element(variable, value);
            return;
        }
        var source = ArrayAssignment.seen((Place) value, type);
        if (isNeeded(type)) assign(variable, source, type, () -> context.assignments.element(variable, source));
        else context.assignments.element(variable, source);
    }

    /** Whether some component is assigned by a subroutine. */
    boolean isNeeded(Type.Scalar type) {
        return type instanceof Type.StructureType structure && definition(structure).filter(d -> !parts(
                Place.Variable.local("", structure), Place.Variable.local("", structure), d).isEmpty()).isPresent();
    }

    private void assign(Place variable, Place value, Type.StructureType type, Runnable copy) {
        var calls = new ArrayList<Runnable>();
        for (var part : parts(variable, value, definition(type).orElseThrow())) call(part, calls);
        copy.run();
        calls.forEach(Runnable::run);
    }

    /** Keeps what the subroutine shall find in the variable, and leaves the call for after the copy. */
    private void call(Part part, List<Runnable> calls) {
        int rank = part.variable().type().dimensions();
        if (rank > 0) {
            elements(part, calls);
            return;
        }
        var origin = context.sink.origin().withoutComments();
        if (part.assignment().isEmpty()) {
            var type = (Type.StructureType) part.variable().type();
            for (var inner : parts(part.variable(), part.value(), definition(type).orElseThrow())) call(inner, calls);
            return;
        }
        var before = part.assignment().get().keepsVariable()
                ? Optional.of((Place) context.keep("before", part.variable())) : Optional.<Place>empty();
        calls.add(() -> {
            before.ifPresent(kept -> context.sink.add(new Stmt.CopyValue(part.variable(), kept, origin)));
            context.sink.add(new Stmt.Call(Optional.empty(), new Stmt.Target.Direct(part.assignment().get().name()),
                    List.of(new Stmt.Argument.ByReference(part.variable()),
                            new Stmt.Argument.ByReference(part.value())), origin));
        });
    }

    /** The elements of an array component, one after the other. */
    private void elements(Part part, List<Runnable> calls) {
        var section = context.designators.whole(part.variable());
        var values = context.designators.whole(part.value());
        var kept = part.assignment().filter(Subroutine::keepsVariable).isPresent()
                ? Optional.of(context.designators.whole(context.temporaries.copyOf("before", section)))
                : Optional.<SectionValue>empty();
        calls.add(() -> context.scalarizer.loops.over(section.ranges(), index -> {
            var place = section.place(index);
            kept.ifPresent(before -> context.assignments.element(place, before.at(index)));
            var inner = new ArrayList<Runnable>();
            call(new Part(place, (Place) values.at(index), part.assignment().map(a -> new Subroutine(a.name(), false))),
                    inner);
            inner.forEach(Runnable::run);
        }));
    }

    private Optional<Entity.DerivedTypeDefinition> definition(Type.StructureType type) {
        return context.index().structure(type.name());
    }

    /** The components, the inherited ones first, for which more than a copy has to be done. */
    private List<Part> parts(Place variable, Place value, Entity.DerivedTypeDefinition definition) {
        var all = new ArrayList<Part>();
        definition.parent().map(SymbolName::toString).map(Type.StructureType::new).ifPresent(parent ->
                part(new Place.As(variable, parent), new Place.As(value, parent), parent).ifPresent(all::add));
        for (var component : definition.dataComponents()) {
            if (component.has(Entity.Attribute.POINTER) || component.has(Entity.Attribute.ALLOCATABLE)
                    || !(component.type() instanceof DataType.DerivedType(var name))) continue;
            var type = TypeLowering.type(component.type(), component.rank(), component.range());
            String field = component.name().name();
            part(new Place.Component(variable, field, type), new Place.Component(value, field, type),
                    new Type.StructureType(name.toString())).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Part> part(Place variable, Place value, Type.StructureType type) {
        var definition = definition(type);
        if (definition.isEmpty()) return Optional.empty();
        int rank = variable.type().dimensions();
        var own = subroutine(definition.get(), definition.get(), rank);
        if (own.isEmpty() && inherits(definition.get(), rank)) return Optional.empty();
        return own.isPresent() || isNeeded(type) ? Optional.of(new Part(variable, value, own)) : Optional.empty();
    }

    private boolean inherits(Entity.DerivedTypeDefinition type, int rank) {
        return lineage(type).stream().anyMatch(ancestor -> subroutine(ancestor, type, rank).isPresent());
    }

    /** The subroutine of the generic that a definition has, if it takes two objects of the type. */
    private Optional<Subroutine> subroutine(Entity.DerivedTypeDefinition owner, Entity.DerivedTypeDefinition type,
            int rank) {
        for (var binding : owner.bindings()) {
            if (!(binding instanceof Entity.Binding.Generic generic)
                    || !generic.specification().equals("assignment(=)")) continue;
            for (var name : generic.bindings()) {
                var procedure = bound(type, name);
                var characteristics = procedure.flatMap(context.index()::characteristics);
                if (characteristics.filter(c -> takes(c, type, rank)).isEmpty()) continue;
                boolean keeps = !characteristics.get().dummyObject(0).orElseThrow().has(Entity.Attribute.INTENT_OUT);
                return Optional.of(new Subroutine(context.index().procedureName(procedure.get(),
                        procedure.get().scope()), keeps));
            }
        }
        return Optional.empty();
    }

    private Optional<SymbolName> bound(Entity.DerivedTypeDefinition type, String name) {
        for (var at : lineage(type))
            for (var binding : at.bindings())
                if (binding instanceof Entity.Binding.Specific specific && specific.name().equals(name))
                    return Optional.of(specific.procedure());
        return Optional.empty();
    }

    private boolean takes(ProgramIndex.Characteristics subroutine, Entity.DerivedTypeDefinition type, int rank) {
        boolean elemental = subroutine.heading().prefixes().contains(Subprogram.Prefix.ELEMENTAL);
        for (int i = 0; i < 2; i++) {
            var dummy = subroutine.dummyObject(i);
            if (dummy.isEmpty() || dummy.get().rank() != 0 || rank > 0 && !elemental) return false;
            boolean compatible = switch (dummy.get().type()) {
                case DataType.DerivedType(var name) -> name.equals(type.name());
                case DataType.PolymorphicType polymorphic -> polymorphic.isUnlimited()
                        || lineage(type).stream().anyMatch(a -> a.name().equals(polymorphic.definition()));
                default -> false;
            };
            if (!compatible) return false;
        }
        return true;
    }

    /** The type and those it extends. */
    private List<Entity.DerivedTypeDefinition> lineage(Entity.DerivedTypeDefinition type) {
        var all = new ArrayList<Entity.DerivedTypeDefinition>();
        for (var at = Optional.of(type); at.isPresent(); at = at.get().parent().map(SymbolName::toString)
                .flatMap(context.index()::structure)) all.add(at.get());
        return all;
    }
}
