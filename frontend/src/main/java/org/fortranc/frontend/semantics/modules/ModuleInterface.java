package org.fortranc.frontend.semantics.modules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.fortranc.frontend.semantics.scopes.Generic;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Symbol;

/**
 * What a module offers to those who use it.
 *
 * @param privateNames names and generic specifications that cannot be used
 */
public record ModuleInterface(String name, Scope scope, Set<String> privateNames) {
    public ModuleInterface {
        privateNames = Set.copyOf(privateNames);
    }

    public Optional<Symbol> symbol(String wanted) {
        return privateNames.contains(wanted) ? Optional.empty() : scope.local(wanted);
    }

    public Optional<Generic> generic(String specification) {
        return privateNames.contains(specification) ? Optional.empty() : scope.localGeneric(specification);
    }

    /** All names and generic specifications that can be used, in the order of their declaration. */
    public Collection<String> names() {
        var names = new LinkedHashSet<String>();
        for (var entry : scope.names().entrySet())
            if (!entry.getValue().is(Symbol.Kind.PROGRAM_UNIT) && entry.getValue().kinds().isEmpty())
                names.add(entry.getKey());
        names.addAll(scope.generics().keySet());
        names.removeAll(privateNames);
        return names;
    }
}
