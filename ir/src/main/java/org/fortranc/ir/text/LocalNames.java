package org.fortranc.ir.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Entity.DerivedTypeDefinition;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SymbolName;

/** What entities are called inside one scoping unit: USE may have renamed them. Inner units see their hosts' names. */
final class LocalNames {
    private final Map<SymbolName, String> renamed;
    private final Map<SymbolName, List<String>> components;

    private LocalNames(Map<SymbolName, String> renamed, Map<SymbolName, List<String>> components) {
        this.renamed = renamed;
        this.components = components;
    }

    /** The names of a global scope, with the derived types of all units that are printed. */
    static LocalNames global() {
        return new LocalNames(Map.of(), Map.of());
    }

    LocalNames inside(SpecificationPart specification) {
        var names = new HashMap<>(renamed);
        var types = new HashMap<>(components);
        for (var use : specification.uses()) names.put(use.entity(), use.localName());
        for (var entity : specification.entities()) {
            if (entity instanceof DerivedTypeDefinition type)
                types.put(type.name(), type.components().stream().map(Entity.DataObject::name).map(SymbolName::name).toList());
        }
        return new LocalNames(names, types);
    }

    String of(SymbolName entity) {
        return renamed.getOrDefault(entity, entity.name());
    }

    /** Component names of a derived type; none if its definition is not among what is printed. */
    List<String> components(SymbolName type) {
        return components.getOrDefault(type, List.of());
    }
}
