package org.fortranc.ir.fortran;

import java.util.List;
import java.util.Optional;
import org.fortranc.source.SourceRange;

/** A program unit (F2018 R502), resolved: a valid program in the standard's words. */
public sealed interface ProgramUnit {
    String name();

    SourceRange range();

    /** R1401; a program without a PROGRAM statement is named {@code main}. */
    record MainProgram(String name, SpecificationPart specification, List<Construct> execution,
            List<Subprogram> internals,
                       List<String> comments, SourceRange range) implements ProgramUnit {
        public MainProgram {
            execution = List.copyOf(execution);
            internals = List.copyOf(internals);
            comments = List.copyOf(comments);
        }
    }

    record ExternalSubprogram(Subprogram subprogram) implements ProgramUnit {
        @Override public String name() {
            return subprogram.heading().name().name();
        }

        @Override public SourceRange range() {
            return subprogram.range();
        }
    }

    /**
     * R1404, and R1416, a submodule. The bodies of separate module procedures keep the identity that the module or
     * submodule gave them which declares their interface.
     *
     * @param name of a submodule {@code module@submodule}, which no other name of a program can be
     * @param parent of a submodule: the name of the module or submodule that it extends
     */
    record Module(String name, Optional<String> parent, SpecificationPart specification, List<Subprogram> subprograms,
                  List<String> comments, SourceRange range) implements ProgramUnit {
        public Module {
            subprograms = List.copyOf(subprograms);
            comments = List.copyOf(comments);
        }

        /** The identity of a submodule of a module. */
        public static String submodule(String module, String submodule) {
            return module + "@" + submodule;
        }

        /** The module that a unit of this name is, or is a submodule of. */
        public static String ancestor(String unit) {
            int at = unit.indexOf('@');
            return at < 0 ? unit : unit.substring(0, at);
        }
    }

    /** R1420; unnamed block data are named {@code block_data}. */
    record BlockData(String name, SpecificationPart specification, SourceRange range) implements ProgramUnit {}
}
