package org.fortranc.driver;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.frontend.text.SourceOptions;
import org.fortranc.lower.InitialValues;
import org.fortranc.lower.LoweringOptions.Check;
import org.fortranc.lower.LoweringOptions.Reallocation;
import org.fortranc.lower.RunTimeOptions;

/**
 * What one call of the command asks for.
 *
 * @param inputs sources and object files, in the order given
 * @param emit targets of {@code --emit}
 * @param print the stage of {@code --print}
 * @param printAfter the pass of {@code --print-after}
 * @param runTime what the program tells its run time first
 * @param linking words for the linker of C: {@code -L} and {@code -l}
 * @param programArguments of {@code fortranc run}, for the program
 */
public record Invocation(Action action, List<Path> inputs, Optional<Path> output, List<String> emit,
        Optional<String> print,
                         Optional<String> printAfter, Set<Switch> switches, RunSettings run, SourceSettings source,
                         LanguageSettings language, Folders folders, DependencyOptions.Settings dependencies,
                         List<String> linking, List<String> programArguments) {
    public Invocation {
        linking = List.copyOf(linking);
        inputs = List.copyOf(inputs);
        emit = List.copyOf(emit);
        switches = Set.copyOf(switches);
        programArguments = List.copyOf(programArguments);
    }

    /** Reads a command line, with gfortran's spelling where gfortran has the option. */
    public static Invocation parse(String... arguments) throws UsageException {
        return CommandLine.parse(arguments);
    }

    public boolean has(Switch s) {
        return switches.contains(s);
    }

    /** What is to be done with the inputs. */
    public enum Action { LINK, SHARED, COMPILE, CHECK, PREPROCESS, DEPENDENCIES, MACROS, EMIT, RUN, INTERPRET, PRINT }

    /** What is on or off. */
    public enum Switch { VERIFY_EACH, NO_LINE_MARKERS,
        /** Remarks on loops, as text or as JSON. */
        REMARKS, REMARKS_AS_JSON,
        /** Loops whose turns are independent are divided among threads. */
        THREADS,
        /** Calls as the programs of f2c make them, which only C would notice. */
        F2C_CALLS }

    /** By size, all with {@code -fno-automatic}, none with {@code -frecursive}. */
    public enum Locals { BY_SIZE, SAVED, AUTOMATIC }

    /**
     * What the program does besides its statements.
     *
     * @param checks of {@code -fcheck=}
     * @param locals which local variables without SAVE keep their values
     * @param stackVariable the bytes of the largest local array that does not keep its value
     * @param reallocation whether an assignment gives an allocatable variable the shape of the value
     * @param initialValues what local variables hold that nothing initialises
     * @param runTime what the main program tells the run time first
     */
    public record RunSettings(Set<Check> checks, Locals locals, long stackVariable, Reallocation reallocation,
                              InitialValues initialValues, RunTimeOptions runTime) {
        public RunSettings {
            checks = Set.copyOf(checks);
        }
    }

    /** How source text is read. */
    public record SourceSettings(Optional<Form> form, Optional<Integer> fixedLineLength,
                                 Optional<Integer> freeLineLength, Optional<Boolean> preprocess,
                                 DebugLines debugLines, List<Definition> definitions,
                                 Set<SourceOptions.Feature> features) {
        public SourceSettings {
            definitions = List.copyOf(definitions);
            features = Set.copyOf(features);
        }
    }

    public enum Form { FIXED, FREE }

    /** Lines of fixed form with a D in column 1. */
    public enum DebugLines { ERRORS, COMMENTS, CODE }

    /** {@code -D NAME[=VALUE]}, or {@code -U NAME} where the value is absent. */
    public record Definition(String name, Optional<String> value) {}

    /** What changes the meaning of declarations. */
    public record LanguageSettings(Set<Language> options) {
        public LanguageSettings {
            options = Set.copyOf(options);
        }

        boolean has(Language option) {
            return options.contains(option);
        }
    }

    /** {@code -fimplicit-none} and its like. */
    public enum Language { IMPLICIT_NONE, DEFAULT_INTEGER_8, DEFAULT_REAL_8, DEFAULT_DOUBLE_8, BACKSLASH, NO_RANGE_CHECK,
        SINGLE_IMAGE, INTEGER_4_IS_8, REAL_4_IS_8, REAL_8_IS_4, SHORT_ENUMERATORS, BITWISE_LOGIC, ARGUMENT_MISMATCH,
        CHARACTER_CONVERSIONS, BOZ_ANYWHERE }

    /** Where included files and modules are looked for, and where modules are written. */
    public record Folders(List<Path> include, Optional<Path> modules) {
        public Folders {
            include = List.copyOf(include);
        }
    }
}
