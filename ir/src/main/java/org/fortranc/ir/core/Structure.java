package org.fortranc.ir.core;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A derived type.
 *
 * @param name {@code unit.type} or {@code unit.procedure.type}, unique in the program
 * @param parent the structure that this one extends
 * @param components without those it inherits
 * @param bindings of type-bound procedures, without those it inherits unchanged
 * @param finalizers empty if nothing happens when an object of the type ceases to exist
 * @param sequence SEQUENCE or BIND(C): the storage order is the components' order
 */
public record Structure(String name, Optional<String> parent, List<Component> components, List<Binding> bindings,
                        List<Finalizer> finalizers, boolean sequence, Origin origin) {
    public Structure {
        components = List.copyOf(components);
        bindings = List.copyOf(bindings);
        finalizers = List.copyOf(finalizers);
    }

    /** A structure of its own. */
    public Structure(String name, List<Component> components, boolean sequence, Origin origin) {
        this(name, Optional.empty(), components, List.of(), List.of(), sequence, origin);
    }

    public Component component(String name) {
        return components.stream().filter(c -> c.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' has no component '%s'".formatted(this.name,
                        name)));
    }

    /**
     * A name for a procedure that extensions may bind to another one.
     *
     * @param procedure empty if it is DEFERRED
     * @param passed which argument, counted from 0, is the object that the procedure is called for; empty: none
     */
    public record Binding(String name, Optional<ProcedureName> procedure, OptionalInt passed) {}

    /**
     * A procedure that does all that finalizing an object of the type means (F2018 7.5.6.2): the program's final
     * subroutine, then what the components need, then the parent.
     *
     * @param rank 0: for one object; else for arrays of this rank as a whole
     * @param procedure its one dummy argument is of the type
     */
    public record Finalizer(int rank, ProcedureName procedure) {}

    /**
     * A component.
     *
     * @param shape for arrays: explicit with literal bounds, or deferred
     * @param length of a CHARACTER, a literal; absent for deferred length
     * @param initial default initialisation as in {@link Declaration}; of a structure, elements are the numbers and
     *     texts in it, those of its parent and then of its components in their order; pointers, allocatables
     *     and procedures are left out
     */
    public record Component(String name, Type type, Optional<Shape> shape, Optional<Expr> length,
                            Set<Declaration.Attribute> attributes, List<Declaration.InitialRun> initial) {
        public Component {
            attributes = Set.copyOf(attributes);
            initial = List.copyOf(initial);
        }
    }

    /** What the program calls the type of a structure of this name: the name without its unit's. */
    public static String typeName(String structure) {
        return structure.substring(Math.max(structure.lastIndexOf(':'), structure.lastIndexOf('.')) + 1);
    }
}
