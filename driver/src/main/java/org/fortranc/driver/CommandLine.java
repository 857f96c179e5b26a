package org.fortranc.driver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fortranc.driver.Invocation.Action;
import org.fortranc.driver.Invocation.Definition;
import org.fortranc.driver.Invocation.Form;
import org.fortranc.driver.Invocation.Switch;
import org.fortranc.frontend.text.SourceOptions.Feature;

/**
 * Reads the command line, with gfortran's spelling where gfortran has the option. An option that can change what a
 * program means is honoured or refused; one that cannot is accepted in silence.
 */
final class CommandLine {
    private static final List<String> SOURCE_SUFFIXES = List.of(".f", ".for", ".ftn", ".f77", ".fpp", ".f90", ".f95",
            ".f03", ".f08", ".f18", ".c");
    /** Libraries of gfortran and of the system that programs are linked with; what they hold is in our run time. */
    private static final Set<String> SYSTEM_LIBRARIES = Set.of("m", "c", "gfortran", "quadmath", "gcc", "gcc_s", "dl",
            "rt", "pthread", "util", "mvec");
    /** Those whose contents have no meaning beside our run time. */
    private static final Set<String> OURS = Set.of("gfortran", "quadmath", "gcc", "gcc_s");
    /** Options with a value that speak to tools that fortranc does not run. */
    private static final Set<String> FOR_OTHER_TOOLS = Set.of("--param", "-Xlinker", "-Xassembler", "-z", "-T", "-u",
            "-dumpbase", "-dumpdir", "-aux-info");

    private final List<Path> inputs = new ArrayList<>();
    private final List<String> emit = new ArrayList<>();
    private final List<Path> include = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final Set<Switch> switches = EnumSet.noneOf(Switch.class);
    private final List<Path> libraryFolders = new ArrayList<>();
    private final List<String> libraries = new ArrayList<>();
    private final List<String> linking = new ArrayList<>();
    private final DependencyOptions dependencies = new DependencyOptions();
    private final ProgramOptions program = new ProgramOptions();
    private List<String> programArguments = List.of();
    private Optional<Path> output = Optional.empty();
    private Optional<Path> modules = Optional.empty();
    private Optional<String> print = Optional.empty();
    private Optional<String> printAfter = Optional.empty();
    private Optional<Form> form = Optional.empty();
    private Optional<Integer> fixedLineLength = Optional.empty();
    private Optional<Integer> freeLineLength = Optional.empty();
    private Optional<Boolean> preprocess = Optional.empty();
    private Action action = Action.LINK;
    private int next;

    /** @throws UsageException on an unknown or incomplete option, or without any input */
    static Invocation parse(String[] arguments) throws UsageException {
        return new CommandLine().read(ResponseFiles.expand(List.of(arguments)));
    }

    private Invocation read(List<String> words) throws UsageException {
        if (!words.isEmpty() && words.getFirst().equals("run")) {
            action = Action.RUN;
            next = 1;
        }
        while (next < words.size()) {
            var word = words.get(next++);
            if (word.equals("--")) {
                if (!runs()) throw new UsageException("arguments after '--' belong to 'fortranc run'");
                programArguments = words.subList(next, words.size());
                break;
            }
            if (word.startsWith("-") && word.length() > 1) {
                option(word, words);
            } else if (runs() && !inputs.isEmpty() && !isInput(word)) {
                programArguments = words.subList(next - 1, words.size());
                break;
            } else {
                inputs.add(Path.of(word));
            }
        }
        for (var folder : libraryFolders) linking.add("-L" + folder);
        for (var library : libraries) {
            if (!SYSTEM_LIBRARIES.contains(library)) library(library).ifPresentOrElse(inputs::add,
                    () -> linking.add("-l" + library));
            else if (!OURS.contains(library)) linking.add("-l" + library);
        }
        if (inputs.isEmpty()) throw new UsageException("no input files");
        if (!emit.isEmpty()) {
            if (output.isEmpty()) throw new UsageException("--emit needs a folder: -o DIR");
            action = Action.EMIT;
        }
        if (program.sourceFeatures().contains(Feature.OPENMP))
            definitions.addFirst(new Definition("_OPENMP", Optional.of("201511")));
        if (print.isPresent() || printAfter.isPresent()) action = Action.PRINT;
        return new Invocation(action, inputs, output, emit, print, printAfter, switches, program.run(),
                new Invocation.SourceSettings(form, fixedLineLength, freeLineLength, preprocess, program.debugLines(),
                        definitions,
                        program.sourceFeatures()),
                program.language(), new Invocation.Folders(include, modules), dependencies.settings(),
                linking, programArguments);
    }

    /**
     * {@code -lNAME}: libNAME.so or libNAME.a in the first folder of {@code -L} that has it; empty if it is one of the
     * system's.
     */
    private Optional<Path> library(String name) throws UsageException {
        for (var folder : libraryFolders) {
            for (var suffix : List.of(".so", ".a")) {
                var file = folder.resolve(name.startsWith(":") ? name.substring(1) : "lib" + name + suffix);
                if (Files.isRegularFile(file)) return Optional.of(file);
            }
        }
        if (Natives.hasLibrary(name)) return Optional.empty();
        throw new UsageException("no library 'lib%s.a' in the folders of -L", name);
    }

    private boolean runs() {
        return action == Action.RUN || action == Action.INTERPRET;
    }

    private static boolean isInput(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".o") || lower.endsWith(".a") || SOURCE_SUFFIXES.stream().anyMatch(lower::endsWith);
    }

    private void option(String word, List<String> words) throws UsageException {
        switch (word) {
            case "-c" -> action = Action.COMPILE;
            case "-E" -> action = action == Action.MACROS ? action : Action.PREPROCESS;
            case "-dM" -> action = Action.MACROS;
            case "-M", "-MM" -> action = Action.DEPENDENCIES;
            case "-MD", "-MMD" -> dependencies.writeBesideOutput();
            case "-MF" -> dependencies.writeTo(Path.of(value(word, words)));
            case "-MT", "-MQ" -> dependencies.addTarget(value(word, words));
            case "-MP", "-MG" -> { } // phony targets only matter once a file is gone
            case "-shared" -> action = Action.SHARED;
            case "-fsyntax-only" -> action = Action.CHECK;
            case "--interpret" -> action = Action.INTERPRET;
            case "-o", "--output" -> output = Optional.of(Path.of(value(word, words)));
            case "-I", "-isystem", "-iquote", "-idirafter", "-fintrinsic-modules-path" ->
                include.add(Path.of(value(word, words)));
            case "-J" -> modules = Optional.of(Path.of(value(word, words)));
            case "-D" -> define(value(word, words));
            case "-L" -> libraryFolders.add(Path.of(value(word, words)));
            case "-l" -> libraries.add(value(word, words));
            case "-U" -> definitions.add(new Definition(value(word, words), Optional.empty()));
            case "-x" -> language(value(word, words));
            case "-v" -> { } // answered before the options are read
            case "--verify-each" -> switches.add(Switch.VERIFY_EACH);
            case "-ff2c" -> switches.add(Switch.F2C_CALLS);
            case "-P" -> switches.add(Switch.NO_LINE_MARKERS);
            case "-cpp" -> preprocess = Optional.of(true);
            case "-nocpp", "-fpreprocessed" -> preprocess = Optional.of(false);
            case "-ffixed-form" -> form = Optional.of(Form.FIXED);
            case "-ffree-form" -> form = Optional.of(Form.FREE);
            default -> {
                if (FOR_OTHER_TOOLS.contains(word)) value(word, words);
                else if (!program.accepts(word)) joined(word);
            }
        }
    }

    private String value(String option, List<String> words) throws UsageException {
        if (next == words.size()) throw new UsageException("option '%s' needs a value", option);
        return words.get(next++);
    }

    private void joined(String word) throws UsageException {
        if (word.startsWith("-I")) include.add(Path.of(word.substring(2)));
        else if (word.startsWith("-J")) modules = Optional.of(Path.of(word.substring(2)));
        else if (word.startsWith("-L")) libraryFolders.add(Path.of(word.substring(2)));
        else if (word.startsWith("-l")) libraries.add(word.substring(2));
        else if (word.startsWith("-D")) define(word.substring(2));
        else if (word.startsWith("-U")) definitions.add(new Definition(word.substring(2), Optional.empty()));
        else if (word.startsWith("-x")) language(word.substring(2));
        else if (word.startsWith("-o")) output = Optional.of(Path.of(word.substring(2)));
        else if (word.startsWith("--emit=")) emit.addAll(Arrays.asList(word.substring(7).split(",")));
        else if (word.startsWith("--print=")) print = Optional.of(word.substring(8));
        else if (word.startsWith("--print-after=")) printAfter = Optional.of(word.substring(14));
        else if (word.startsWith("--remarks=")) remarks(word.substring(10));
        else if (word.equals("--threads")) switches.add(Switch.THREADS);
        else if (word.startsWith("-ffixed-line-length-")) fixedLineLength = Optional.of(lineLength(word, 20));
        else if (word.startsWith("-ffree-line-length-")) freeLineLength = Optional.of(lineLength(word, 19));
        else if (word.startsWith("-Wp,")) read(Arrays.asList(word.substring(4).split(",")), word);
        else if (!InertOptions.contains(word)) throw new UsageException("unknown option '%s'", word);
    }

    /** Options for the preprocessor, which is part of fortranc. */
    private void read(List<String> words, String whole) throws UsageException {
        for (var word : words) {
            if (!word.startsWith("-D") && !word.startsWith("-U") && !word.startsWith("-I"))
                throw new UsageException("unknown option '%s'", whole);
            joined(word);
        }
    }

    private void define(String definition) {
        int equals = definition.indexOf('=');
        definitions.add(equals < 0 ? new Definition(definition, Optional.of("1"))
                : new Definition(definition.substring(0, equals), Optional.of(definition.substring(equals + 1))));
    }

    private void language(String name) throws UsageException {
        switch (name) {
            case "f77" -> form = Optional.of(Form.FIXED);
            case "f77-cpp-input" -> {
                form = Optional.of(Form.FIXED);
                preprocess = Optional.of(true);
            }
            case "f95", "none" -> { }
            case "f95-cpp-input" -> preprocess = Optional.of(true);
            default -> throw new UsageException("unknown language '%s' in -x", name);
        }
    }

    private void remarks(String form) throws UsageException {
        switch (form) {
            case "text" -> switches.add(Switch.REMARKS);
            case "json" -> switches.addAll(Set.of(Switch.REMARKS, Switch.REMARKS_AS_JSON));
            default -> throw new UsageException("unknown form '%s' in --remarks; there are text and json", form);
        }
    }

    private static int lineLength(String word, int prefix) throws UsageException {
        var length = word.substring(prefix);
        if (length.equals("none")) return 0;
        try {
            return Integer.parseInt(length);
        } catch (NumberFormatException _) {
            throw new UsageException("'%s' is not a line length in '%s'", length, word);
        }
    }
}
