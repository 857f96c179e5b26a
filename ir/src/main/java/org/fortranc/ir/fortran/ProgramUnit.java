package org.fortranc.ir.fortran;

import java.util.List;
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

    /** R1404. */
    record Module(String name, SpecificationPart specification, List<Subprogram> subprograms, List<String> comments,
                  SourceRange range) implements ProgramUnit {
        public Module {
            subprograms = List.copyOf(subprograms);
            comments = List.copyOf(comments);
        }
    }

    /** R1420; unnamed block data are named {@code block_data}. */
    record BlockData(String name, SpecificationPart specification, SourceRange range) implements ProgramUnit {}
}
