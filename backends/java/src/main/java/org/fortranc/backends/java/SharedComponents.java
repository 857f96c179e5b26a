package org.fortranc.backends.java;

import java.util.HashSet;
import java.util.Set;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/**
 * The components of which some view takes one from each structure of an array. Structures that are made together, as
 * the elements of an array, keep such a component side by side in one Java array, and each knows its number.
 */
final class SharedComponents {
    /** The field of the number; no Fortran name has a capital letter. */
    static final String NUMBER = "elementNumber";

    private record ComponentKey(String structure, String component) {}

    private final ProgramIndex index;
    private final Set<ComponentKey> components = new HashSet<>();
    private final Set<String> structures = new HashSet<>();

    SharedComponents(ProgramIndex index) {
        this.index = index;
    }

    /** Whether the component, or what is inside it, is shared. */
    boolean contains(String structure, String component) {
        return components.contains(new ComponentKey(index.canonical(structure), component));
    }

    /** Whether the structures of an array of this type have a number. */
    boolean contains(String structure) {
        return structures.contains(index.canonical(structure));
    }

    void collect(Stmt.View view) {
        if (view.array().type().structure().isEmpty() || view.parts().isEmpty()
                || view.part(view.anyElement()).type().structure().isPresent()) return;
        Type whole = view.array().type().scalar();
        for (var part : view.parts()) {
            if (part instanceof Stmt.ViewPart.Seen(var type)) whole = type.scalar();
            if (!(part instanceof Stmt.ViewPart.Member(var name, var type))) continue;
            var structure = index.canonical(whole.structure().orElseThrow());
            structures.add(structure);
            components.add(new ComponentKey(structure, name));
            whole = type.scalar();
        }
    }
}
