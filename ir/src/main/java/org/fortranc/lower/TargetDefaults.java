package org.fortranc.lower;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;

/**
 * Pointer components that begin with a target (F2018 7.5.4.6). A target is no literal that a Core structure could have
 * for its new objects, so the pointers are associated by statements where an object comes into being.
 */
final class TargetDefaults {
    private final ProcedureContext context;

    TargetDefaults(ProcedureContext context) {
        this.context = context;
    }

    /** Whether the default value of a component needs a statement. */
    static boolean isOne(Expression initial) {
        var found = new boolean[1];
        FortranTrees.walk(initial, e -> found[0] |= e instanceof Designator);
        return found[0];
    }

    /** Whether a new object of the type has such pointers, in itself or in components that are no pointers. */
    boolean areIn(Type.Scalar type) {
        return switch (type) {
            case Type.StructureType(var name) -> areIn(name, new HashSet<>());
            case Type.ClassType _ -> !extensions(type).isEmpty();
            default -> false;
        };
    }

    private boolean areIn(String type, Set<String> seen) {
        if (!seen.add(type)) return false;
        var definition = context.index().structure(type);
        return definition.isPresent() && (definition.get().parent().filter(p -> areIn(p.toString(), seen)).isPresent()
                || definition.get().dataComponents().stream().anyMatch(c -> areIn(c, seen)));
    }

    private boolean areIn(Entity.DataObject component, Set<String> seen) {
        if (component.initial().filter(TargetDefaults::isOne).isPresent()) return true;
        return !component.has(Entity.Attribute.POINTER) && !component.has(Entity.Attribute.ALLOCATABLE)
                && component.type() instanceof DataType.DerivedType(var name) && areIn(name.toString(), seen);
    }

    /** Types that an object of the class may have and that have such pointers. */
    private List<Type.StructureType> extensions(Type.Scalar type) {
        return context.index().structures().stream().map(d -> new Type.StructureType(d.name().toString()))
                .filter(t -> type.structure().filter(base -> !extend(t.name(), base)).isEmpty() && areIn(t)).toList();
    }

    private boolean extend(String type, String base) {
        return type.equals(base) || context.index().structure(type).flatMap(Entity.DerivedTypeDefinition::parent)
                .filter(parent -> extend(parent.toString(), base)).isPresent();
    }

    /** Associates the pointers of a new object, or of each element of an array. */
    void set(Place object) {
        switch (object.type().scalar()) {
            case Type.StructureType type when areIn(type) -> {
                if (object.type().dimensions() == 0) components(object, type.name());
                else elements(object, type);
            }
            case Type.ClassType type -> {
                for (var extension : extensions(type)) {
                    var statements = context.sink.collect(() ->
                            set(new Place.As(object, object.type().with(extension))));
                    context.sink.add(new Stmt.If(new Expr.HasType(object, Expr.Relation.SAME, extension), statements,
                            List.of(), context.sink.origin()));
                }
            }
            default -> {}
        }
    }

    private void elements(Place array, Type.StructureType type) {
        var one = context.temporary("initial", type);
        set(one);
        context.assignments.broadcast(context.designators.whole(array), one);
    }

    private void components(Place object, String type) {
        var definition = context.index().structure(type).orElseThrow();
        definition.parent().ifPresent(parent ->
                set(new Place.As(object, new Type.StructureType(parent.toString()))));
        for (var component : definition.dataComponents()) {
            if (!areIn(component, new HashSet<>())) continue;
            var place = new Place.Component(object, component.name().name(), TypeLowering.type(component.type(),
                    component.rank(), component.range()));
            Optional<Expression> initial = component.initial().filter(TargetDefaults::isOne);
            if (initial.isPresent()) new AssignmentLowering(context).component(place, component, initial.get(),
                    Elements.NONE);
            else set(place);
        }
    }
}
