package org.fortranc.frontend;

import java.util.Optional;

/** Where modules come from that are not among the files: module files, which hold Fortran text. */
@FunctionalInterface
public interface ModuleLibrary {
    /** No modules but those of the files and the intrinsic ones. */
    ModuleLibrary NONE = _ -> Optional.empty();

    /** The text of the module file for the module of this name, in lower case; free source form. */
    Optional<SourceInput> find(String moduleName);
}
