package org.fortranc.driver;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fortranc.driver.Invocation.DebugLines;
import org.fortranc.driver.Invocation.Language;
import org.fortranc.driver.Invocation.Locals;
import org.fortranc.frontend.text.SourceOptions.Feature;
import org.fortranc.lower.InitialValues;
import org.fortranc.lower.LoweringOptions.Check;
import org.fortranc.lower.LoweringOptions.Reallocation;
import org.fortranc.lower.RunTimeOptions.Convert;

/** The options that change what a program means or tests: {@code -std=}, {@code -fdefault-real-8}, {@code -fcheck=}. */
final class ProgramOptions {
    private static final List<String> STANDARDS = List.of("gnu", "legacy", "f95", "f2003", "f2008", "f2008ts", "f2018");
    /** gfortran's default for {@code -fmax-stack-var-size=}. */
    private static final long LARGEST_ON_STACK = 65_536;

    private final Set<Check> checks = EnumSet.noneOf(Check.class);
    private final Set<Language> language = EnumSet.noneOf(Language.class);
    private final Set<Feature> sourceFeatures = EnumSet.noneOf(Feature.class);
    private Optional<DebugLines> debugLines = Optional.empty();
    private boolean dec;
    private boolean formatDefaults;
    private Locals locals = Locals.BY_SIZE;
    private Reallocation reallocation = Reallocation.ON_ASSIGNMENT;
    private InitialValues initialValues = InitialValues.NONE;
    private long stackVariable = LARGEST_ON_STACK;
    private String standard = "gnu";
    private boolean pedantic;
    private boolean signZero = true;
    private Convert convert = Convert.NATIVE;
    private int recordMarker;
    private int maxSubrecord;

    Invocation.RunSettings run() {
        return new Invocation.RunSettings(checks, locals, stackVariable, reallocation, initialValues,
                RunTimeSettings.of(standard, pedantic, signZero, convert, recordMarker, maxSubrecord,
                        formatDefaults));
    }

    Invocation.LanguageSettings language() {
        return new Invocation.LanguageSettings(language);
    }

    /** What a D in column 1 of fixed form means; with {@code -fdec} a comment, if nothing else is said. */
    DebugLines debugLines() {
        return debugLines.orElse(dec ? DebugLines.COMMENTS : DebugLines.ERRORS);
    }

    Set<Feature> sourceFeatures() {
        return sourceFeatures;
    }

    /** {@code -fdec}: all that compilers of DEC took for Fortran. */
    private void dec() {
        dec = true;
        sourceFeatures.addAll(List.of(Feature.DEC, Feature.STRUCTURES, Feature.DOLLAR_NAMES));
        language.addAll(List.of(Language.BITWISE_LOGIC, Language.CHARACTER_CONVERSIONS));
        formatDefaults = true;
    }

    /**
     * Whether the word is such an option.
     *
     * @throws UsageException if it asks for what fortranc does not do
     */
    boolean accepts(String word) throws UsageException {
        switch (word) {
            case "-fimplicit-none" -> language.add(Language.IMPLICIT_NONE);
            case "-fdefault-integer-8" -> language.add(Language.DEFAULT_INTEGER_8);
            case "-fdefault-real-8" -> language.add(Language.DEFAULT_REAL_8);
            case "-fdefault-double-8" -> language.add(Language.DEFAULT_DOUBLE_8);
            case "-fbackslash" -> language.add(Language.BACKSLASH);
            case "-fno-backslash" -> language.remove(Language.BACKSLASH);
            case "-fcoarray=single" -> language.add(Language.SINGLE_IMAGE);
            case "-fcoarray=none" -> language.remove(Language.SINGLE_IMAGE);
            case "-fcoarray=lib" -> throw new UsageException("a program of fortranc has one image; it has no '%s'",
                    word);
            case "-fno-range-check" -> language.add(Language.NO_RANGE_CHECK);
            case "-frange-check" -> language.remove(Language.NO_RANGE_CHECK);
            case "-fopenmp" -> {
                sourceFeatures.add(Feature.OPENMP);
                locals = Locals.AUTOMATIC;
            }
            case "-fno-openmp" -> sourceFeatures.remove(Feature.OPENMP);
            // A simd construct is a loop, and the back end makes vectors of loops by itself.
            case "-fopenmp-simd", "-fno-openmp-simd" -> { }
            case "-frecursive" -> locals = Locals.AUTOMATIC;
            case "-fno-automatic" -> locals = Locals.SAVED;
            case "-fno-realloc-lhs" -> reallocation = Reallocation.NEVER;
            case "-frealloc-lhs" -> reallocation = Reallocation.ON_ASSIGNMENT;
            case "-fbounds-check" -> checks.add(Check.BOUNDS);
            case "-fno-bounds-check" -> checks.remove(Check.BOUNDS);
            case "-fd-lines-as-code" -> debugLines = Optional.of(DebugLines.CODE);
            case "-fd-lines-as-comments" -> debugLines = Optional.of(DebugLines.COMMENTS);
            case "-pedantic", "-pedantic-errors", "-Wpedantic" -> pedantic = true;
            case "-fsign-zero" -> signZero = true;
            case "-fno-sign-zero" -> signZero = false;
            case "-fconvert=native" -> convert = Convert.NATIVE;
            case "-fconvert=swap" -> convert = Convert.SWAP;
            case "-fconvert=big-endian" -> convert = Convert.BIG_ENDIAN;
            case "-fconvert=little-endian" -> convert = Convert.LITTLE_ENDIAN;
            case "-frecord-marker=4" -> recordMarker = 4;
            case "-frecord-marker=8" -> recordMarker = 8;
            case "-finit-local-zero" -> { } // they begin as zero anyway
            case "-finit-derived" -> initialValues = initialValues.withStructures();
            case "-fdec" -> dec();
            case "-fdec-structure" -> sourceFeatures.add(Feature.STRUCTURES);
            case "-fdec-char-conversions" -> language.add(Language.CHARACTER_CONVERSIONS);
            case "-fdec-format-defaults" -> formatDefaults = true;
            // What these allow is always allowed, but for names and INCLUDE statements that are reported where they
            // stand.
            case "-fdec-static", "-fdec-intrinsic-ints", "-fdec-math", "-fdec-blank-format-item", "-fdec-include" -> { }
            case "-fdollar-ok" -> sourceFeatures.add(Feature.DOLLAR_NAMES);
            case "-fno-dollar-ok" -> sourceFeatures.remove(Feature.DOLLAR_NAMES);
            case "-fallow-invalid-boz" -> language.add(Language.BOZ_ANYWHERE);
            case "-fno-pad-source" -> sourceFeatures.add(Feature.UNPADDED_LINES);
            case "-fpad-source" -> sourceFeatures.remove(Feature.UNPADDED_LINES);
            case "-fallow-argument-mismatch" -> language.add(Language.ARGUMENT_MISMATCH);
            case "-fno-allow-argument-mismatch" -> language.remove(Language.ARGUMENT_MISMATCH);
            case "-fshort-enums" -> language.add(Language.SHORT_ENUMERATORS);
            case "-fno-short-enums" -> language.remove(Language.SHORT_ENUMERATORS);
            case "-finteger-4-integer-8" -> language.add(Language.INTEGER_4_IS_8);
            case "-freal-4-real-8" -> language.add(Language.REAL_4_IS_8);
            case "-freal-8-real-4" -> language.add(Language.REAL_8_IS_4);
            case "-fdefault-real-10", "-freal-4-real-10", "-freal-8-real-10" -> throw new UsageException(
                    "REAL(KIND=10) is not translated yet: '%s'", word);
            case "-fdefault-real-16", "-freal-4-real-16", "-freal-8-real-16" -> throw new UsageException(
                    "REAL(KIND=16) is not translated yet: '%s'", word);
            default -> {
                return acceptsWithValue(word);
            }
        }
        return true;
    }

    private boolean acceptsWithValue(String word) throws UsageException {
        int equals = word.indexOf('=');
        var name = equals < 0 ? word : word.substring(0, equals);
        var value = word.substring(equals + 1);
        switch (name) {
            case "-std" -> {
                if (!STANDARDS.contains(value)) throw new UsageException("unknown standard '%s' in -std=", value);
                standard = value;
                if (value.equals("legacy")) language.add(Language.ARGUMENT_MISMATCH);
            }
            case "-fcheck" -> checks(value);
            case "-fmax-subrecord-length" -> maxSubrecord = (int) number(value, word);
            case "-fmax-stack-var-size" -> stackVariable = number(value, word);
            case "-ffpe-summary" -> {
                if (!value.equals("all"))
                    throw new UsageException("fortranc names all floating-point exceptions; it has no '%s'", word);
            }
            case "-ffpe-trap" -> {
                var kept = List.of(value.split(",")).stream()
                        .filter(e -> !List.of("none", "denormal", "inexact", "precision", "underflow").contains(e));
                if (kept.findAny().isPresent()) throw new UsageException(
                        "fortranc cannot stop a program at a floating-point exception: '%s'", word);
            }
            case "-fopenacc" -> throw new UsageException("fortranc does not read directives of OpenACC: '%s'", word);
            case "-finit-integer" -> initialValues = initialValues.withInteger(number(value, word));
            case "-finit-character" -> initialValues = initialValues.withCharacter((int) number(value, word));
            case "-finit-logical" -> initialValues = initialValues.withLogical(switch (value) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new UsageException("'%s' is no logical value in '%s'", value, word);
            });
            case "-finit-real" -> initialValues = initialValues.withReal(switch (value.toLowerCase(Locale.ROOT)) {
                case "zero" -> 0.0;
                case "inf" -> Double.POSITIVE_INFINITY;
                case "-inf" -> Double.NEGATIVE_INFINITY;
                case "nan" -> Double.NaN;
                case "snan" -> throw new UsageException("fortranc has no signalling NaN: '%s'", word);
                default -> throw new UsageException("'%s' is no real value in '%s'", value, word);
            });
            default -> {
                return false;
            }
        }
        return true;
    }

    private static long number(String value, String word) throws UsageException {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException _) {
            throw new UsageException("'%s' is no number in '%s'", value, word);
        }
    }

    private void checks(String list) throws UsageException {
        for (var name : list.split(",")) {
            boolean on = !name.startsWith("no-");
            var which = switch (on ? name : name.substring(3)) {
                case "all" -> EnumSet.allOf(Check.class);
                case "bounds" -> EnumSet.of(Check.BOUNDS);
                case "do" -> EnumSet.of(Check.DO);
                case "pointer" -> EnumSet.of(Check.POINTER);
                case "recursion" -> EnumSet.of(Check.RECURSION);
                case "bits" -> EnumSet.of(Check.BITS);
                case "mem" -> EnumSet.of(Check.MEMORY);
                case "array-temps" -> EnumSet.of(Check.ARRAY_TEMPORARIES);
                default -> throw new UsageException("fortranc has no -fcheck=%s", name);
            };
            if (on) checks.addAll(which);
            else checks.removeAll(which);
        }
    }
}
