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
    private final String unit;
    private final Map<SymbolName, String> renamed;
    private final Map<SymbolName, List<String>> components;

    private LocalNames(String unit, Map<SymbolName, String> renamed, Map<SymbolName, List<String>> components) {
        this.unit = unit;
        this.renamed = renamed;
        this.components = components;
    }

    /** Around a program unit, whose own names need no other. */
    static LocalNames of(String unit) {
        return new LocalNames(unit, Map.of(), Map.of());
    }

    LocalNames inside(SpecificationPart specification) {
        var names = new HashMap<>(renamed);
        var types = new HashMap<>(components);
        for (var use : specification.uses()) names.put(use.entity(), use.localName());
        for (var entity : specification.entities()) {
            if (entity instanceof DerivedTypeDefinition type)
                types.put(type.name(), type.components().stream().map(Entity.DataObject::name).map(SymbolName::name)
                        .toList());
        }
        return new LocalNames(unit, names, types);
    }

    /** Whether the entity belongs to this program unit or comes into it by USE. */
    boolean isAccessible(SymbolName entity) {
        return renamed.containsKey(entity) || entity.scope().equals(unit) || entity.scope().startsWith(unit + ".");
    }

    String of(SymbolName entity) {
        return renamed.getOrDefault(entity, entity.name());
    }

    /** Component names of a derived type; none if its definition is not among what is printed. */
    List<String> components(SymbolName type) {
        return components.getOrDefault(type, List.of());
    }
}
