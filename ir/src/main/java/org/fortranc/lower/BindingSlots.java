package org.fortranc.lower;

import java.util.Optional;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Entity.BindingAttribute;
import org.fortranc.ir.fortran.ProgramUnit;
import org.fortranc.ir.fortran.SymbolName;

/**
 * What bindings are called in Core. A PRIVATE binding is not overridden in another module (F2018 7.5.7.3): a binding of
 * the same name there is one of its own, and is called by the name of the module as well.
 */
final class BindingSlots {
    private final ProgramIndex index;

    BindingSlots(ProgramIndex index) {
        this.index = index;
    }

    /** The slot of a binding that objects declared so have. */
    String slot(DataType declared, String name) {
        var type = switch (declared) {
            case DataType.DerivedType(var definition) -> Optional.of(definition);
            case DataType.PolymorphicType(var definition) -> Optional.of(definition);
            default -> Optional.<SymbolName>empty();
        };
        return type.map(SymbolName::toString).flatMap(index::structure).map(t -> slot(t, name)).orElse(name);
    }

    String slot(Entity.DerivedTypeDefinition type, String name) {
        var own = own(type, name);
        var parent = type.parent().map(SymbolName::toString).flatMap(index::structure);
        if (own.isEmpty()) return parent.map(p -> slot(p, name)).orElse(name);
        var inherited = parent.flatMap(p -> nearest(p, name));
        if (inherited.isEmpty()) return name;
        boolean hidden = own(inherited.get(), name).orElseThrow().has(BindingAttribute.PRIVATE)
                && !module(inherited.get()).equals(module(type));
        return hidden ? name + "$" + module(type) : slot(inherited.get(), name);
    }

    private Optional<Entity.DerivedTypeDefinition> nearest(Entity.DerivedTypeDefinition type, String name) {
        return own(type, name).isPresent() ? Optional.of(type) : type.parent().map(SymbolName::toString)
                .flatMap(index::structure).flatMap(parent -> nearest(parent, name));
    }

    private static Optional<Entity.Binding.Specific> own(Entity.DerivedTypeDefinition type, String name) {
        return type.bindings().stream().filter(Entity.Binding.Specific.class::isInstance)
                .map(Entity.Binding.Specific.class::cast).filter(b -> b.name().equals(name)).findFirst();
    }

    private static String module(Entity.DerivedTypeDefinition type) {
        return ProgramUnit.Module.ancestor(type.name().scope().split("\\.")[0]);
    }
}
