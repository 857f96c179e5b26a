package org.fortranc.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fortranc.diagnostic.Diagnostic;
import org.fortranc.frontend.text.SourceFiles;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every source file in a folder of {@code src/test/cases} is a test: what is made of it must equal the file beside it
 * with another suffix. {@code -Dupdate=true} rewrites that file.
 */
public final class GoldenCases {
    private static final Path CASES = Path.of("src/test/cases");

    private GoldenCases() {}

    /** @param suffix of the expected text, such as {@code .cooked} */
    public static Stream<DynamicTest> in(String folder, String suffix, Function<Path, String> translate) {
        return sources(folder).stream().map(source -> DynamicTest.dynamicTest(
                source.getFileName().toString(), source.toUri(), () -> check(source, suffix, translate)));
    }

    public static List<Path> sources(String folder) {
        try (var files = Files.list(CASES.resolve(folder))) {
            return files.filter(file -> file.toString().matches(".*\\.[fF](90)?")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path source, String suffix, Function<Path, String> translate) throws IOException {
        String name = source.getFileName().toString();
        Path expected = source.resolveSibling(name.substring(0, name.lastIndexOf('.')) + suffix);
        String now = translate.apply(source);
        if (Boolean.getBoolean("update")) Files.writeString(expected, now);
        assertThat(now).isEqualTo(Files.readString(expected));
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        return new String(bytes(file), StandardCharsets.ISO_8859_1);
    }

    /** The files of the disk. */
    public static final SourceFiles DISK = path ->
            Files.isRegularFile(path) ? Optional.of(bytes(path)) : Optional.empty();

    /** Messages, one a line, in the form {@code FC1002 12:3-5 text}. */
    public static String print(List<Diagnostic> diagnostics) {
        var out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            out.append("%s %d:%d-%d %s%n".formatted(diagnostic.code().id(), diagnostic.at().line(),
                    diagnostic.at().column(), diagnostic.at().endColumn(), diagnostic.message()));
        }
        return out.toString();
    }
}
