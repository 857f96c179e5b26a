package org.fortranc.frontend.semantics.modules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.frontend.semantics.scopes.SymbolIndex;
import org.fortranc.frontend.syntax.ProgramUnitSyntax;
import org.fortranc.ir.fortran.SymbolName;

/** All modules that have been analysed so far, and the symbols they declare. */
public final class Modules {
    /** Those of clauses 16.10, 17 and 18 that there is a text of. */
    private static final Set<String> INTRINSIC = Set.of("iso_fortran_env", "iso_fortran_env_types", "iso_c_binding",
            "ieee_arithmetic", "ieee_exceptions", "ieee_features", "omp_lib");

    private final SymbolIndex symbols = SymbolIndex.ofModules();
    private final Map<String, ModuleInterface> modules = new HashMap<>();
    private final Map<SymbolName, ProgramUnitSyntax> separate = new HashMap<>();
    private final Loader loader;

    /** Analyses a module that is not among the files, from a module file or a text of our own. */
    @FunctionalInterface
    public interface Loader {
        /** Adds the module to the modules; does nothing if there is no such module. */
        void load(String name, boolean intrinsic);
    }

    public Modules(Loader loader) {
        this.loader = loader;
    }

    public SymbolIndex symbols() {
        return symbols;
    }

    public void add(ModuleInterface module) {
        modules.put(module.name(), module);
    }

    /** Keeps the text of the interface of a separate module procedure, which its body may leave out. */
    public void addSeparate(SymbolName procedure, ProgramUnitSyntax body) {
        separate.put(procedure, body);
    }

    /** The interface body of a separate module procedure. */
    public Optional<ProgramUnitSyntax> separate(SymbolName procedure) {
        return Optional.ofNullable(separate.get(procedure));
    }

    public boolean isKnown(String name) {
        return modules.containsKey(name);
    }

    public static boolean isIntrinsic(String name) {
        return INTRINSIC.contains(name);
    }

    /** Whether it is an intrinsic module that only this compiler has. */
    public static boolean isOwn(String name) {
        return name.equals("iso_fortran_env_types");
    }

    /** The module of this name: the user's before an intrinsic one, unless USE says which. */
    public Optional<ModuleInterface> find(String name, boolean intrinsic, boolean nonIntrinsic) {
        if (intrinsic && !isIntrinsic(name)) return Optional.empty();
        if (!modules.containsKey(name)) loader.load(name, !nonIntrinsic && isIntrinsic(name));
        return Optional.ofNullable(modules.get(name));
    }
}
