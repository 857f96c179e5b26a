package org.fortranc.ir.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/**
 * The types that declarations tell, so that the text need not repeat them at each reference. Printer and reader fill it
 * in the same order and ask it the same questions; a reference whose type it does not know carries the type in braces.
 */
final class TypeScope {
    private final Map<String, Map<String, Type>> structures = new HashMap<>();
    private final Map<String, Type> unitVariables = new HashMap<>();
    private final Map<String, Type> locals = new HashMap<>();

    void declare(Structure structure) {
        for (var c : structure.components()) declareComponent(structure.name(), c.name(), c.type());
    }

    void declareComponent(String structure, String name, Type type) {
        structures.computeIfAbsent(structure, _ -> new HashMap<>()).put(name, type);
    }

    void enterUnit() {
        unitVariables.clear();
        locals.clear();
    }

    void enterProcedure() {
        locals.clear();
    }

    void declareUnitVariable(String unit, String name, Type type) {
        unitVariables.put(unit + "::" + name, type);
    }

    void declareLocal(String name, Type type) {
        locals.put(name, type);
    }

    void declareLocals(List<Declaration> declarations) {
        for (var d : declarations) declareLocal(d.name(), d.type());
    }

    Optional<Type> variable(String unit, String name) {
        return Optional.ofNullable(unit.isEmpty() ? locals.get(name) : unitVariables.get(unit + "::" + name));
    }

    Optional<Type> component(Type structure, String name) {
        return structure.structure().flatMap(s ->
                Optional.ofNullable(structures.getOrDefault(s, Map.of()).get(name)));
    }

    /** The type of an intrinsic reference that says none: that of its first argument. */
    static Optional<Type> intrinsic(List<Expr> arguments) {
        return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.getFirst().type());
    }
}
