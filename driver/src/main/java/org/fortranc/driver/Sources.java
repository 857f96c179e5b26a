package org.fortranc.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fortranc.frontend.FrontendOptions;
import org.fortranc.frontend.text.SourceFiles;
import org.fortranc.frontend.text.SourceOptions;

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

    private Sources() {}

    static boolean isObject(Path input) {
        return input.toString().endsWith(".o");
    }

    static boolean isLibrary(Path input) {
        return input.toString().endsWith(".a");
    }

    static SourceOptions options(Path input, Invocation invocation) {
        var settings = invocation.source();
        var options = SourceOptions.forFile(input.getFileName().toString());
        if (settings.form().isPresent())
            options = options.withForm(settings.form().get() == Invocation.Form.FIXED ? SourceOptions.Form.FIXED
                    : SourceOptions.Form.FREE);
        if (settings.fixedLineLength().isPresent()) options =
                options.withFixedLineLength(settings.fixedLineLength().get());
        if (settings.preprocess().isPresent()) options = options.withPreprocess(settings.preprocess().get());
        List<SourceOptions.MacroOption> macros = settings.definitions().stream()
                .map(definition -> definition.value().<SourceOptions.MacroOption>map(text ->
                        new SourceOptions.MacroOption.Define(definition.name(), text))
                        .orElseGet(() -> new SourceOptions.MacroOption.Undefine(definition.name())))
                .toList();
        var folders = Stream.concat(invocation.folders().include().stream(), invocation.folders().modules().stream())
                .toList();
        return options.withDefines(macros).withIncludeFolders(folders);
    }

    static FrontendOptions language(Invocation invocation) {
        var settings = invocation.language();
        var options = FrontendOptions.STANDARD;
        if (settings.defaultInteger8()) options = options.withDefaultInteger8();
        if (settings.defaultReal8()) options = options.withDefaultReal8();
        if (settings.defaultDouble8()) options = options.withDefaultDouble8();
        if (settings.backslash()) options = options.withBackslashEscapes();
        return settings.implicitNone() ? options.withImplicitNone() : options;
    }
}
