package org.fortranc.lower;

import java.util.HashMap;
import java.util.Map;
import org.fortranc.ir.core.Declaration;

/** The declarations of all modules, which procedures of other units refer to. */
final class ModuleVariables {
    private final Map<String, Map<String, Declaration>> declarations = new HashMap<>();

    void put(String module, Declaration declaration) {
        declarations.computeIfAbsent(module, _ -> new HashMap<>()).put(declaration.name(), declaration);
    }

    Declaration declaration(String module, String name) {
        var found = declarations.getOrDefault(module, Map.of()).get(name);
        if (found == null) throw new IllegalStateException("module '%s' has no variable '%s'".formatted(module, name));
        return found;
    }
}
