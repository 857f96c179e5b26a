package org.fortranc.driver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.driver.Invocation.Action;
import org.fortranc.driver.Invocation.Definition;
import org.fortranc.driver.Invocation.Form;
import org.fortranc.driver.Invocation.Switch;
import org.fortranc.lower.RunTimeOptions.Convert;

/**
 * Reads the command line, with gfortran's spelling where gfortran has the option. An option that can change what a
 * program means is honoured or refused; one that cannot is accepted in silence.
 */
final class CommandLine {
    private static final List<String> SOURCE_SUFFIXES = List.of(".f", ".for", ".ftn", ".f77", ".fpp", ".f90", ".f95",
            ".f03", ".f08", ".f18");

    /** Without influence on results: they tune gfortran's code, its messages or its debugging data. */
    private static final List<String> WITHOUT_MEANING = List.of("-O", "-g", "-W", "-m", "-p", "-flto", "-fstack-",
            "-fdiagnostics-",
            "-fdump-", "-finline", "-fno-inline", "-funroll", "-fno-unroll", "-ftree-", "-fno-tree-", "-fpic", "-fPIC",
            "-fpie", "-fPIE", "-fno-pic", "-fno-pie", "-fopt-info", "-fomit-frame-pointer", "-fno-omit-frame-pointer",
                    "-ftracer",
            "-fipa-", "-fno-ipa-", "-fvect-", "-fprefetch-", "-fschedule-", "-fno-schedule-", "-fgcse", "-fpeel-loops",
            "-fno-underscoring", "-funderscoring", "-fno-second-underscore", "-fsecond-underscore", "-fbacktrace",
            "-fno-backtrace", "-fmax-errors=", "-fallow-argument-mismatch", "-ffloat-store", "-fsignaling-nans",
            "-frounding-math", "-fno-range-check-warnings",  "-fexternal-blas-limit",
                    "-finline-matmul-limit=",
            "-ffp-contract=off", "-fno-fast-math", "-fcoarray=single", "-fno-automatic-warnings", "-fprotect-parens",
            "-fno-common", "-fcommon", "-fstrict-aliasing", "-fno-strict-aliasing", "-fdelete-null-pointer-checks",
            "-ffrontend-optimize", "-ffrontend-loop-interchange", "-frepack-arrays",
            "-fno-repack-arrays", "-ftest-forall-temp", "-fmax-stack-var-size=65536", "-frealloc-lhs", "-frange-check",
            "-fpad-source", "-ff2c",
            "-fno-f2c", "-fexpensive-optimizations", "-funswitch-loops", "-fsched-", "-fno-sched-", "-ftrapping-math",
            "-fno-bounds-check", "-fno-check-array-temporaries", "-fcheck-array-temporaries",
                    "-fasynchronous-unwind-tables",
            "-fno-asynchronous-unwind-tables", "-fcray-pointer",
            // Leave to change bits, of which nothing is taken here.
            "-ffast-math", "-funsafe-math-optimizations", "-fassociative-math", "-fno-associative-math",
                    "-freciprocal-math",
            "-ffinite-math-only", "-fno-math-errno", "-fno-trapping-math", "-fno-signed-zeros", "-fcx-fortran-rules");

    private final List<Path> inputs = new ArrayList<>();
    private final List<String> emit = new ArrayList<>();
    private final List<Path> include = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final Set<Switch> switches = EnumSet.noneOf(Switch.class);
    private List<String> programArguments = List.of();
    private Optional<Path> output = Optional.empty();
    private Optional<Path> modules = Optional.empty();
    private Optional<String> print = Optional.empty();
    private Optional<String> printAfter = Optional.empty();
    private Optional<Form> form = Optional.empty();
    private Optional<Integer> fixedLineLength = Optional.empty();
    private Optional<Integer> freeLineLength = Optional.empty();
    private Optional<Boolean> preprocess = Optional.empty();
    private final List<Path> libraryFolders = new ArrayList<>();
    private final List<String> libraries = new ArrayList<>();
    private Action action = Action.LINK;
    private String standard = "gnu";
    private boolean pedantic;
    private boolean signZero = true;
    private Convert convert = Convert.NATIVE;
    private int recordMarker;
    private int maxSubrecord;
    private boolean implicitNone;
    private boolean defaultInteger8;
    private boolean defaultReal8;
    private boolean defaultDouble8;
    private boolean backslash;
    private int next;

    /** @throws UsageException on an unknown or incomplete option, or without any input */
    static Invocation parse(String[] arguments) throws UsageException {
        return new CommandLine().read(List.of(arguments));
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
        for (var library : libraries) inputs.add(library(library));
        if (inputs.isEmpty()) throw new UsageException("no input files");
        if (!emit.isEmpty()) {
            if (output.isEmpty()) throw new UsageException("--emit needs a folder: -o DIR");
            action = Action.EMIT;
        }
        if (print.isPresent() || printAfter.isPresent()) action = Action.PRINT;
        return new Invocation(action, inputs, output, emit, print, printAfter, switches,
                new Invocation.SourceSettings(form, fixedLineLength, freeLineLength, preprocess, definitions),
                RunTimeSettings.of(standard, pedantic, signZero, convert, recordMarker, maxSubrecord),
                new Invocation.LanguageSettings(standard, implicitNone, defaultInteger8, defaultReal8, defaultDouble8,
                        backslash),
                new Invocation.Folders(include, modules), programArguments);
    }

    /** {@code -lNAME}: libNAME.a in the first folder of {@code -L} that has it. */
    private Path library(String name) throws UsageException {
        for (var folder : libraryFolders) {
            var file = folder.resolve("lib" + name + ".a");
            if (Files.isRegularFile(file)) return file;
        }
        throw new UsageException("no library 'lib%s.a' in the folders of -L", name);
    }

    private boolean runs() {
        return action == Action.RUN || action == Action.INTERPRET;
    }

    private static boolean isInput(String word) {
        var lower = word.toLowerCase(java.util.Locale.ROOT);
        return lower.endsWith(".o") || lower.endsWith(".a") || SOURCE_SUFFIXES.stream().anyMatch(lower::endsWith);
    }

    private void option(String word, List<String> words) throws UsageException {
        switch (word) {
            case "-c" -> action = Action.COMPILE;
            case "-E" -> action = Action.PREPROCESS;
            case "-fsyntax-only" -> action = Action.CHECK;
            case "--interpret" -> action = Action.INTERPRET;
            case "-o" -> output = Optional.of(Path.of(value(word, words)));
            case "-I" -> include.add(Path.of(value(word, words)));
            case "-J" -> modules = Optional.of(Path.of(value(word, words)));
            case "-D" -> define(value(word, words));
            case "-L" -> libraryFolders.add(Path.of(value(word, words)));
            case "-l" -> libraries.add(value(word, words));
            case "-U" -> definitions.add(new Definition(value(word, words), Optional.empty()));
            case "-v" -> switches.add(Switch.VERBOSE);
            case "--verify-each" -> switches.add(Switch.VERIFY_EACH);
            case "-cpp", "-fpreprocessed" -> preprocess = Optional.of(word.equals("-cpp"));
            case "-nocpp" -> preprocess = Optional.of(false);
            case "-ffixed-form" -> form = Optional.of(Form.FIXED);
            case "-ffree-form" -> form = Optional.of(Form.FREE);
            case "-fimplicit-none" -> implicitNone = true;
            case "-fdefault-integer-8" -> defaultInteger8 = true;
            case "-fdefault-real-8" -> defaultReal8 = true;
            case "-fdefault-double-8" -> defaultDouble8 = true;
            case "-pedantic", "-pedantic-errors", "-Wpedantic" -> pedantic = true;
            case "-fsign-zero" -> signZero = true;
            case "-fno-sign-zero" -> signZero = false;
            case "-fconvert=native" -> convert = Convert.NATIVE;
            case "-fconvert=swap" -> convert = Convert.SWAP;
            case "-fconvert=big-endian" -> convert = Convert.BIG_ENDIAN;
            case "-fconvert=little-endian" -> convert = Convert.LITTLE_ENDIAN;
            case "-frecord-marker=4" -> recordMarker = 4;
            case "-frecord-marker=8" -> recordMarker = 8;
            case "-fbackslash" -> backslash = true;
            case "-fno-backslash" -> backslash = false;
            case "--param" -> value(word, words); // a parameter of gfortran's optimizers
            case "-frecursive" -> switches.add(Switch.RECURSIVE);
            case "-fno-automatic" -> switches.add(Switch.NO_AUTOMATIC);
            case "-fbounds-check" -> switches.add(Switch.CHECK_BOUNDS);
            case "-pipe", "-s", "-static", "-w", "-quiet" -> { }
            default -> joined(word);
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
        else if (word.startsWith("-o")) output = Optional.of(Path.of(word.substring(2)));
        else if (word.startsWith("--emit=")) emit.addAll(Arrays.asList(word.substring(7).split(",")));
        else if (word.startsWith("--print=")) print = Optional.of(word.substring(8));
        else if (word.startsWith("--print-after=")) printAfter = Optional.of(word.substring(14));
        else if (word.startsWith("-std=")) standard = standard(word.substring(5));
        else if (word.startsWith("-fmax-subrecord-length=")) maxSubrecord = number(word, 23);
        else if (word.startsWith("-ffixed-line-length-")) fixedLineLength = Optional.of(lineLength(word, 20));
        else if (word.startsWith("-ffree-line-length-")) freeLineLength = Optional.of(lineLength(word, 19));
        else if (word.startsWith("-fcheck=")) checks(word.substring(8));
        else if (word.startsWith("-Wl,") || word.startsWith("-Wp,"))
            throw new UsageException("option '%s' passes options to tools that fortranc does not run", word);
        else if (WITHOUT_MEANING.stream().noneMatch(word::startsWith))
            throw new UsageException("unknown option '%s'", word);
    }

    private void define(String definition) {
        int equals = definition.indexOf('=');
        definitions.add(equals < 0 ? new Definition(definition, Optional.of("1"))
                : new Definition(definition.substring(0, equals), Optional.of(definition.substring(equals + 1))));
    }

    private static String standard(String name) throws UsageException {
        if (!List.of("gnu", "legacy", "f95", "f2003", "f2008", "f2018").contains(name))
            throw new UsageException("unknown standard '%s' in -std=", name);
        return name;
    }

    private static int lineLength(String word, int prefix) throws UsageException {
        return word.substring(prefix).equals("none") ? 0 : number(word, prefix);
    }

    private static int number(String word, int prefix) throws UsageException {
        try {
            return Integer.parseInt(word.substring(prefix));
        } catch (NumberFormatException e) {
            throw new UsageException("'%s' is not a number in '%s'", word.substring(prefix), word);
        }
    }

    private void checks(String list) throws UsageException {
        for (var check : list.split(",")) {
            switch (check) {
                case "bounds" -> switches.add(Switch.CHECK_BOUNDS);
                case "no-bounds" -> switches.remove(Switch.CHECK_BOUNDS);
                case "no-all" -> switches.remove(Switch.CHECK_BOUNDS);
                case "no-do", "no-mem", "no-pointer", "no-bits", "no-recursion", "no-array-temps" -> { }
                case "array-temps" ->
                        { } // only a warning at run time, on standard error, about gfortran's own temporaries
                default -> throw new UsageException("fortranc has no -fcheck=%s", check);
            }
        }
    }
}
