package org.fortranc.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.text.CorePrinter;
import org.fortranc.ir.text.CoreReader;
import org.fortranc.ir.verify.CoreVerifier;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every {@code cases/<pass>/name.core}: Core, a line {@code ---- after}, and the Core that the pass makes of it.
 * In
 * {@code cases/core-verifier} the verifier's messages follow instead. {@code -Dupdate=true} rewrites what follows.
 */
class CoreCasesTest {
    private static final Path CASES = Path.of("src/test/cases");
    private static final String AFTER = "---- after\n";

    @TestFactory Stream<DynamicTest> cases() throws IOException {
        var verifier = folder("core-verifier").map(file -> DynamicTest.dynamicTest(name(file), () -> check(file,
                before -> String.join("\n", CoreVerifier.verify(CoreReader.read(before), CoreVerifier.Scope.WHOLE))
                        + "\n")));
        var passes = Pipelines.withThreads().stream().flatMap(pass -> folder(pass.name())
                .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file, before -> apply(pass, before)))));
        return Stream.concat(verifier, passes);
    }

    @TestFactory Stream<DynamicTest> everyPassHasACaseWhereNothingHappens() {
        return Pipelines.withThreads().stream().map(pass -> DynamicTest.dynamicTest(pass.name(), () ->
                assertThat(folder(pass.name())).anySatisfy(file -> {
                    var before = CoreReader.read(before(file));
                    assertThat(pass.apply(before, new PassContext(new DiagnosticSink()))).isSameAs(before);
                })));
    }

    private static String apply(Pass pass, String before) {
        var program = CoreReader.read(before);
        assertThat(CoreVerifier.verify(program, CoreVerifier.Scope.WHOLE)).isEmpty();
        var after = pass.apply(program, new PassContext(new DiagnosticSink()));
        assertThat(CoreVerifier.verify(after, CoreVerifier.Scope.WHOLE)).isEmpty();
        return CorePrinter.print(after);
    }

    private interface Step {
        String apply(String before);
    }

    private static void check(Path file, Step step) throws IOException {
        var before = before(file);
        var now = before + AFTER + step.apply(before);
        if (Boolean.getBoolean("update")) Files.writeString(file, now);
        assertThat(now).isEqualTo(Files.readString(file));
    }

    private static String before(Path file) {
        try {
            var text = Files.readString(file);
            int cut = text.indexOf(AFTER);
            return cut < 0 ? text : text.substring(0, cut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> folder(String name) {
        try (var files = Files.list(CASES.resolve(name))) {
            return List.copyOf(files.sorted().toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return CASES.relativize(file).toString();
    }
}
