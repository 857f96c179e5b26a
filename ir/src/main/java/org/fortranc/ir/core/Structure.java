package org.fortranc.ir.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A derived type.
 *
 * @param name {@code unit.type} or {@code unit.procedure.type}, unique in the program
 * @param sequence SEQUENCE or BIND(C): the storage order is the components' order
 */
public record Structure(String name, List<Component> components, boolean sequence, Origin origin) {
    public Structure {
        components = List.copyOf(components);
    }

    public Component component(String name) {
        return components.stream().filter(c -> c.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' has no component '%s'".formatted(this.name,
                        name)));
    }

    /**
     * A component.
     *
     * @param shape for arrays: explicit with literal bounds, or deferred
     * @param length of a CHARACTER, a literal; absent for deferred length
     * @param initial default initialisation as in {@link Declaration}
     */
    public record Component(String name, Type type, Optional<Shape> shape, Optional<Expr> length,
                            Set<Declaration.Attribute> attributes, List<Declaration.InitialRun> initial) {
        public Component {
            attributes = Set.copyOf(attributes);
            initial = List.copyOf(initial);
        }
    }
}
