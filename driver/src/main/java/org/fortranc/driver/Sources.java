package org.fortranc.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fortranc.driver.Invocation.Language;
import org.fortranc.frontend.FrontendOptions;
import org.fortranc.frontend.text.SourceFiles;
import org.fortranc.frontend.text.SourceOptions;
import org.fortranc.lower.LoweringOptions;

/** How the front end is to read each input: the suffix says it, options overrule it. */
final class Sources {
    /** What INCLUDE lines and #include find. */
    static final SourceFiles FILES = path -> {
        try {
            return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty(); // a file that cannot be read is one that is not found
        }
    };

    /** A shared library of ours is an archive under another name. */
    private static final Pattern SHARED = Pattern.compile("\\.so(\\.\\d+)*$");

    private static final Map<Language, FrontendOptions.Feature> FEATURES = new EnumMap<>(Map.of(
            Language.BACKSLASH, FrontendOptions.Feature.BACKSLASH_ESCAPES,
            Language.SINGLE_IMAGE, FrontendOptions.Feature.SINGLE_IMAGE,
            Language.NO_RANGE_CHECK, FrontendOptions.Feature.NO_RANGE_CHECK,
            Language.SHORT_ENUMERATORS, FrontendOptions.Feature.SHORT_ENUMERATORS,
            Language.ARGUMENT_MISMATCH, FrontendOptions.Feature.ARGUMENT_MISMATCH,
            Language.BITWISE_LOGIC, FrontendOptions.Feature.BITWISE_LOGIC,
            Language.CHARACTER_CONVERSIONS, FrontendOptions.Feature.CHARACTER_CONVERSIONS,
            Language.BOZ_ANYWHERE, FrontendOptions.Feature.BOZ_ANYWHERE));

    private Sources() {}

    /** A source in C, which the C compiler of the system compiles. */
    static boolean isC(Path input) {
        return input.toString().endsWith(".c");
    }

    static boolean isObject(Path input) {
        return input.toString().endsWith(".o");
    }

    static boolean isLibrary(Path input) {
        return input.toString().endsWith(".a") || SHARED.matcher(input.toString()).find();
    }

    /** The path {@code -} stands for standard input. */
    static boolean isStandardInput(Path input) {
        return input.toString().equals("-");
    }

    static byte[] read(Path source) throws IOException {
        return isStandardInput(source) ? System.in.readAllBytes() : Files.readAllBytes(source);
    }

    static SourceOptions options(Path input, Invocation invocation) {
        var settings = invocation.source();
        var options = SourceOptions.forFile(input.getFileName().toString());
        if (settings.form().isPresent())
            options = options.withForm(settings.form().get() == Invocation.Form.FIXED ? SourceOptions.Form.FIXED
                    : SourceOptions.Form.FREE);
        if (settings.fixedLineLength().isPresent()) options =
                options.withFixedLineLength(settings.fixedLineLength().get());
        if (settings.freeLineLength().isPresent())
            options = options.withFreeLineLength(settings.freeLineLength().get());
        options = options.withDebugLines(switch (settings.debugLines()) {
            case ERRORS -> SourceOptions.DebugLines.ERRORS;
            case COMMENTS -> SourceOptions.DebugLines.COMMENTS;
            case CODE -> SourceOptions.DebugLines.CODE;
        });
        if (settings.preprocess().isPresent()) options = options.withPreprocess(settings.preprocess().get());
        List<SourceOptions.MacroOption> macros = settings.definitions().stream()
                .map(definition -> definition.value().<SourceOptions.MacroOption>map(text ->
                        new SourceOptions.MacroOption.Define(definition.name(), text))
                        .orElseGet(() -> new SourceOptions.MacroOption.Undefine(definition.name())))
                .toList();
        var folders = Stream.concat(invocation.folders().include().stream(), invocation.folders().modules().stream())
                .toList();
        return options.withDefines(macros).withIncludeFolders(folders).withFeatures(settings.features());
    }

    static LoweringOptions lowering(Invocation invocation) {
        var run = invocation.run();
        var locals = switch (run.locals()) {
            case BY_SIZE -> LoweringOptions.Locals.BY_SIZE;
            case SAVED -> LoweringOptions.Locals.SAVED;
            case AUTOMATIC -> LoweringOptions.Locals.AUTOMATIC;
        };
        return new LoweringOptions(run.checks(), locals, run.stackVariable(), run.reallocation(),
                run.initialValues(), run.runTime());
    }

    static FrontendOptions language(Invocation invocation) {
        var settings = invocation.language();
        var options = FrontendOptions.STANDARD;
        if (settings.has(Language.DEFAULT_INTEGER_8)) options = options.withDefaultInteger8();
        if (settings.has(Language.DEFAULT_REAL_8)) options = options.withDefaultReal8();
        if (settings.has(Language.DEFAULT_DOUBLE_8)) options = options.withDefaultDouble8();
        if (settings.has(Language.INTEGER_4_IS_8)) options = options.withInteger4As8();
        if (settings.has(Language.REAL_4_IS_8)) options = options.withReal4As8();
        if (settings.has(Language.REAL_8_IS_4)) options = options.withReal8As4();
        for (var feature : FEATURES.entrySet())
            if (settings.has(feature.getKey())) options = options.with(feature.getValue());
        return settings.has(Language.IMPLICIT_NONE) ? options.withImplicitNone() : options;
    }
}
