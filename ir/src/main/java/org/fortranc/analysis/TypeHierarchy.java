package org.fortranc.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/** Which structures extend which in a whole program, and which procedures their bindings may mean. */
public final class TypeHierarchy {
    private final Map<String, Structure> structures = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();

    private TypeHierarchy() {}

    public static TypeHierarchy of(Program program) {
        var hierarchy = new TypeHierarchy();
        for (var structure : program.structures()) {
            hierarchy.structures.put(structure.name(), structure);
            structure.parent().ifPresent(parent ->
                    hierarchy.children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(structure.name()));
        }
        return hierarchy;
    }

    public Optional<Structure> structure(String name) {
        return Optional.ofNullable(structures.get(name));
    }

    /** The structure and those it extends, from the structure up. */
    public List<Structure> ancestors(String name) {
        List<Structure> line = new ArrayList<>();
        for (var at = structure(name); at.isPresent(); at = at.get().parent().flatMap(this::structure))
            line.add(at.get());
        return line;
    }

    /** Whether the first is the second or extends it. */
    public boolean isExtension(String name, String of) {
        return ancestors(name).stream().anyMatch(s -> s.name().equals(of));
    }

    /** The structure and all that extend it, each after its parent. */
    public List<Structure> extensions(String name) {
        List<Structure> all = new ArrayList<>();
        collect(name, all);
        return all;
    }

    private void collect(String name, List<Structure> into) {
        structure(name).ifPresent(into::add);
        for (var child : children.getOrDefault(name, List.of())) collect(child, into);
    }

    /** What an object that is declared so may be when the program runs. */
    public List<Structure> dynamicTypes(Type declared) {
        return switch (declared.scalar()) {
            case Type.StructureType(var name) -> structure(name).stream().toList();
            case Type.ClassType(var name) -> name.map(this::extensions)
                    .orElseGet(() -> List.copyOf(structures.values()));
            case Type.IntegerType _, Type.RealType _, Type.ComplexType _, Type.LogicalType _, Type.CharacterType _,
                    Type.ProcedureType _ -> List.of();
        };
    }

    /** The structures that extend another or are extended. */
    public boolean isRelated(String name) {
        return children.containsKey(name) || structure(name).flatMap(Structure::parent).isPresent();
    }

    /** A binding that the structure declares or inherits. */
    public Optional<Structure.Binding> binding(String structure, String name) {
        return ancestors(structure).stream().flatMap(s -> s.bindings().stream()).filter(b -> b.name().equals(name))
                .findFirst();
    }

    /** The topmost structure that has the binding which this structure has under the name. */
    public Optional<Structure> origin(String structure, String name) {
        return ancestors(structure).stream().filter(s -> s.bindings().stream().anyMatch(b -> b.name().equals(name)))
                .reduce((_, upper) -> upper);
    }

    /** All procedures that a call of the binding may reach for an object that is declared so. */
    public Set<ProcedureName> implementations(Type declared, String name) {
        Set<ProcedureName> all = new LinkedHashSet<>();
        for (var structure : dynamicTypes(declared))
            binding(structure.name(), name).flatMap(Structure.Binding::procedure).ifPresent(all::add);
        return all;
    }

    /** The structure's own finalizer for this rank, or the one that its parent has where it adds nothing. */
    public Optional<ProcedureName> finalizer(String structure, int rank) {
        return ancestors(structure).stream().filter(s -> !s.finalizers().isEmpty()).findFirst()
                .flatMap(s -> s.finalizers().stream().filter(f -> f.rank() == rank).findFirst())
                .map(Structure.Finalizer::procedure);
    }

    /** All procedures that finalizing an object that is declared so may call. */
    public Set<ProcedureName> finalizers(Type declared) {
        Set<ProcedureName> all = new LinkedHashSet<>();
        for (var structure : dynamicTypes(declared)) {
            finalizer(structure.name(), 0).ifPresent(all::add);
            if (declared.dimensions() > 0) finalizer(structure.name(), declared.dimensions()).ifPresent(all::add);
        }
        return all;
    }
}
