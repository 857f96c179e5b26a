package org.fortranc.ir.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.ProgramUnit;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SpecificationPart.UseAssociation;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.ir.fortran.TypeInstance;

/** What entities are called inside one scoping unit: USE may have renamed them. Inner units see their hosts' names. */
final class LocalNames {
    private final String unit;
    private final Map<SymbolName, String> renamed;
    private final Map<Entity.Interface, String> interfaces;

    private LocalNames(String unit, Map<SymbolName, String> renamed, Map<Entity.Interface, String> interfaces) {
        this.unit = unit;
        this.renamed = renamed;
        this.interfaces = interfaces;
    }

    /** Around a program unit, whose own names need no other. */
    static LocalNames of(String unit) {
        return new LocalNames(unit, Map.of(), Map.of());
    }

    LocalNames inside(SpecificationPart specification) {
        var names = new HashMap<>(renamed);
        var here = new HashMap<SymbolName, String>();
        for (var use : specification.uses()) here.merge(use.entity(), use.localName(), (a, b) ->
                preferred(use.entity(), a, b));
        names.putAll(here);
        var described = new HashMap<>(interfaces);
        for (var entity : specification.entities())
            if (entity instanceof Entity.AbstractInterface(var name, var characteristics, _, _))
                described.put(characteristics, name.name());
        return new LocalNames(unit, names, described);
    }

    /** The same with more names that USE brings. */
    LocalNames with(List<UseAssociation> uses) {
        if (uses.isEmpty()) return this;
        var names = new HashMap<>(renamed);
        for (var use : uses) names.put(use.entity(), use.localName());
        return new LocalNames(unit, names, interfaces);
    }

    /** Of two local names, the entity's own or the first by the alphabet. */
    private static String preferred(SymbolName entity, String a, String b) {
        if (a.equals(entity.name()) || b.equals(entity.name())) return entity.name();
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** Whether the entity belongs to this program unit or comes into it by USE. */
    boolean isAccessible(SymbolName entity) {
        boolean ofHost = ProgramUnit.Module.ancestor(unit).equals(ProgramUnit.Module.ancestor(entity.scope()));
        return renamed.containsKey(entity) || ofHost || entity.scope().equals(unit)
                || entity.scope().startsWith(unit + ".");
    }

    /** The name of an abstract interface of this unit. */
    Optional<String> of(Entity.Interface characteristics) {
        return Optional.ofNullable(interfaces.get(characteristics));
    }

    String of(SymbolName entity) {
        var instance = TypeInstance.of(entity);
        return instance.isPresent() ? instance.get().specification(of(instance.get().template()))
                : renamed.getOrDefault(entity, entity.name());
    }
}
