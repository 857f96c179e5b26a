package org.fortranc.frontend.semantics.scopes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fortranc.ir.fortran.ProgramUnit;
import org.fortranc.ir.fortran.SymbolName;

/**
 * Finds the symbol of an identity, for those who hold a finished expression: the symbols of one program unit, and of
 * all modules that were analysed before it.
 */
public final class SymbolIndex {
    private final Optional<SymbolIndex> modules;
    private final Map<SymbolName, Symbol> symbols = new HashMap<>();
    private Optional<String> shared = Optional.empty();

    private SymbolIndex(Optional<SymbolIndex> modules) {
        this.modules = modules;
    }

    /** The index that modules leave their symbols in. */
    public static SymbolIndex ofModules() {
        return new SymbolIndex(Optional.empty());
    }

    /** The index of one program unit. */
    public SymbolIndex unit() {
        return new SymbolIndex(Optional.of(this));
    }

    void add(Symbol symbol) {
        symbols.put(symbol.name(), symbol);
    }

    /** Leaves the unit's symbols with those of all modules. */
    public void keep() {
        modules.orElseThrow().symbols.putAll(symbols);
    }

    /** Makes the entities of a submodule's module and of its other submodules the unit's own. */
    public void shareWith(String module) {
        shared = Optional.of(module);
    }

    /** Whether the symbol belongs to this program unit, or to the module that it is a submodule of. */
    public boolean isOwn(SymbolName name) {
        return symbols.containsKey(name) || shared.filter(ProgramUnit.Module.ancestor(unitOf(name))::equals)
                .isPresent();
    }

    private static String unitOf(SymbolName name) {
        int dot = name.scope().indexOf('.');
        return dot < 0 ? name.scope() : name.scope().substring(0, dot);
    }

    public Optional<Symbol> find(SymbolName name) {
        var own = symbols.get(name);
        if (own != null) return Optional.of(own);
        return modules.flatMap(m -> m.find(name));
    }
}
