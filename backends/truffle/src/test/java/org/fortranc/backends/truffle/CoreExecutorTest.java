package org.fortranc.backends.truffle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.text.CoreReader;
import org.fortranc.ir.verify.CoreVerifier;
import org.fortranc.pass.PassContext;
import org.fortranc.pass.Pipeline;
import org.fortranc.pass.Property;
import org.fortranc.pass.Verification;
import org.fortranc.runtime.Image;
import org.fortranc.transform.Pipelines;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every {@code name.core} beside {@code name.out}: standard output, standard error and exit status. Each runs as
 * it
 * is and after each shared pass, always with the same outcome. {@code -Dupdate=true} rewrites the outcome.
 */
class CoreExecutorTest {
    private static final Path CASES = Path.of("src/test/cases");

    @TestFactory Stream<DynamicTest> cases() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.filter(p -> p.toString().endsWith(".core")).sorted().toList().stream()
                    .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), p.toUri(), () -> check(p)));
        }
    }

    private static void check(Path core) throws IOException {
        var program = CoreReader.read(Files.readString(core));
        assertThat(CoreVerifier.verify(program, CoreVerifier.Scope.WHOLE)).isEmpty();
        var outcome = run(program);
        var expected = Path.of(core.toString().replace(".core", ".out"));
        if (Boolean.getBoolean("update")) Files.writeString(expected, outcome);
        assertThat(outcome).isEqualTo(Files.readString(expected));
        var given = Set.of(Property.NO_UNRESOLVED);
        var verification = new Verification(CoreVerifier.Scope.WHOLE, given);
        new Pipeline(given, Pipelines.standard()).run(program, new PassContext(new DiagnosticSink()), (pass, now) -> {
            verification.accept(pass, now);
            assertThat(run(now)).as("after pass '%s'", pass.name()).isEqualTo(outcome);
        });
    }

    private static String run(Program program) {
        var output = new ByteArrayOutputStream();
        var error = new ByteArrayOutputStream();
        var image = new Image(new Image.Surroundings("a.out", List.of("one", "two"), Map.of(), Path.of(""),
                InputStream.nullInputStream(), output, error));
        int status = CoreExecutor.run(program, image);
        return output.toString(StandardCharsets.ISO_8859_1) + "---- error\n"
                + error.toString(StandardCharsets.ISO_8859_1)
                + "---- status " + status + "\n";
    }
}
