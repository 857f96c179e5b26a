package org.fortranc.backends.java;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Procedure.Attribute;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * The type-bound procedures that some call reaches through the dynamic type: each is a method of the types' classes.
 */
final class Slots {
    /** Methods that the classes of structures have besides, and those of every Java object. */
    private static final Set<String> TAKEN = Set.of("assign", "copy", "create", "become", "array", "fill", "finish", "finishArray", "storageBytes",
            "part", "share", "byteSize", "store", "load", "getClass", "hashCode", "equals", "clone", "toString",
                    "notify",
            "notifyAll", "wait", "finalize");

    /**
     * One method.
     *
     * @param parameters of all arguments, the passed object included
     * @param passed the argument that is the method's own object
     * @param usesImage whether some procedure behind it needs the program instance
     */
    record Slot(String method, List<Parameter> parameters, OptionalInt passed, Optional<Type> result,
                boolean usesImage) {}

    private record Key(String origin, String binding) {}

    private final ProgramIndex index;
    private final Map<Key, Slot> slots = new LinkedHashMap<>();

    Slots(ProgramIndex index) {
        this.index = index;
        for (var procedure : index.procedures()) Trees.forEachStmt(procedure.body(), s -> {
            if (s instanceof Stmt.Call(_, Stmt.Target.Slot(var object, var binding), _, _))
                object.type().structure().ifPresent(name -> add(name, binding));
        });
    }

    private void add(String structure, String binding) {
        var origin = index.hierarchy().origin(structure, binding);
        if (origin.isEmpty()) return;
        var key = new Key(origin.get().name(), binding);
        if (slots.containsKey(key)) return;
        var implementations = index.hierarchy().implementations(Type.ClassType.of(key.origin), binding).stream()
                .map(this::procedure).toList();
        if (implementations.isEmpty()) return;
        var first = implementations.getFirst();
        var passed = index.hierarchy().binding(structure, binding).orElseThrow().passed();
        var parameters = new ArrayList<Parameter>();
        for (int i = 0; i < first.dummies().size(); i++) parameters.add(parameter(implementations, i));
        boolean usesImage = implementations.stream().anyMatch(p -> !p.attributes().contains(Attribute.STATELESS));
        slots.put(key, new Slot(method(binding), parameters, passed, ProcedureInterfaces.resultType(first), usesImage));
    }

    private Procedure procedure(ProcedureName name) {
        return index.procedure(name);
    }

    /** The form that all have; where whole-program analyses made a difference, the one that they were declared with. */
    private static Parameter parameter(List<Procedure> implementations, int position) {
        var first = implementations.getFirst();
        var form = Parameter.of(dummy(first, position));
        for (var other : implementations)
            if (!Parameter.of(dummy(other, position)).equals(form)) return Parameter.canonical(dummy(first, position));
        return form;
    }

    static org.fortranc.ir.core.Declaration dummy(Procedure procedure, int position) {
        return procedure.declaration(procedure.dummies().get(position)).orElseThrow();
    }

    private static String method(String binding) {
        var name = Names.method(binding);
        return TAKEN.contains(name) ? name + "_" : name;
    }

    /** The method that a call of the binding is; empty if no procedure can be reached by it. */
    Optional<Slot> find(Type object, String binding) {
        return object.structure().flatMap(name -> index.hierarchy().origin(name, binding))
                .map(origin -> slots.get(new Key(origin.name(), binding)));
    }

    /** The bindings of a structure itself that are methods. */
    List<Structure.Binding> methods(Structure structure) {
        return structure.bindings().stream()
                .filter(b -> find(new Type.StructureType(structure.name()), b.name()).isPresent()).toList();
    }

    /** Whether objects of the very type cannot exist in the program, because it lacks procedures. */
    boolean isAbstract(Structure structure) {
        return slots.keySet().stream().anyMatch(key -> index.hierarchy().isExtension(structure.name(), key.origin)
                && index.hierarchy().binding(structure.name(), key.binding).flatMap(Structure.Binding::procedure)
                .isEmpty());
    }
}
