package org.fortranc.driver;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.lower.RunTimeOptions;

/**
 * What one call of the command asks for.
 *
 * @param inputs sources and object files, in the order given
 * @param emit targets of {@code --emit}
 * @param print the stage of {@code --print}
 * @param printAfter the pass of {@code --print-after}
 * @param runTime what the program tells its run time first
 * @param programArguments of {@code fortranc run}, for the program
 */
public record Invocation(Action action, List<Path> inputs, Optional<Path> output, List<String> emit,
        Optional<String> print,
                         Optional<String> printAfter, Set<Switch> switches, SourceSettings source, RunTimeOptions runTime,
                                 LanguageSettings language,
                         Folders folders, List<String> programArguments) {
    public Invocation {
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
    public enum Action { LINK, COMPILE, CHECK, PREPROCESS, EMIT, RUN, INTERPRET, PRINT }

    /** What is on or off. */
    public enum Switch { VERIFY_EACH, VERBOSE, CHECK_BOUNDS, CHECK_ALL, NO_AUTOMATIC, RECURSIVE, WARNINGS }

    /** How source text is read. */
    public record SourceSettings(Optional<Form> form, Optional<Integer> fixedLineLength,
            Optional<Integer> freeLineLength,
                                 Optional<Boolean> preprocess, List<Definition> definitions) {
        public SourceSettings {
            definitions = List.copyOf(definitions);
        }
    }

    public enum Form { FIXED, FREE }

    /** {@code -D NAME[=VALUE]}, or {@code -U NAME} where the value is absent. */
    public record Definition(String name, Optional<String> value) {}

    /** What changes the meaning of declarations. */
    public record LanguageSettings(String standard, boolean implicitNone, boolean defaultInteger8, boolean defaultReal8,
                                   boolean defaultDouble8, boolean backslash) {}

    /** Where included files and modules are looked for, and where modules are written. */
    public record Folders(List<Path> include, Optional<Path> modules) {
        public Folders {
            include = List.copyOf(include);
        }
    }
}
