package org.fortranc.ir.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SpecificationPart.UseAssociation;
import org.fortranc.ir.fortran.SymbolName;

/**
 * The derived types that constants need and that have no name in a scoping unit: USE has brought a type or a named
 * constant, but not the types of its components.
 */
final class UnnamedTypes {
    private UnnamedTypes() {}

    /** USE associations that give each a name which nothing else has here. */
    static List<UseAssociation> of(SpecificationPart specification, List<Construct> execution, LocalNames names) {
        var types = new LinkedHashSet<SymbolName>();
        var all = new ArrayList<Expression>();
        specification.entities().stream().flatMap(UnnamedTypes::values).forEach(all::add);
        all.forEach(value -> FortranTrees.walk(value, e -> find(e, names, types)));
        FortranTrees.walkExpressions(execution, e -> find(e, names, types));
        if (types.isEmpty()) return List.of();
        var taken = takenNames(specification);
        return types.stream().map(type -> new UseAssociation(free(type, taken), type, type.scope())).toList();
    }

    private static void find(Expression expression, LocalNames names, Set<SymbolName> types) {
        if (expression instanceof Expression.StructureConstructor constructor) {
            var type = constructor.type().definition();
            boolean ofModule = !type.scope().contains(".") && !type.scope().startsWith("iso_");
            if (ofModule && !names.isAccessible(type)) types.add(type);
        }
    }

    private static Stream<Expression> values(Entity entity) {
        return switch (entity) {
            case Entity.DataObject object -> object.initial().stream();
            case Entity.DerivedTypeDefinition type -> type.components().stream().flatMap(UnnamedTypes::values);
            default -> Stream.of();
        };
    }

    private static Set<String> takenNames(SpecificationPart specification) {
        var taken = new HashSet<String>();
        specification.uses().forEach(use -> taken.add(use.localName()));
        specification.entities().forEach(entity -> taken.add(entity.name().name()));
        return taken;
    }

    private static String free(SymbolName type, Set<String> taken) {
        var name = type.name();
        while (!taken.add(name)) name += "_of_" + type.scope();
        return name;
    }
}
