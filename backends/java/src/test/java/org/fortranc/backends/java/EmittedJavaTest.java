package org.fortranc.backends.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fortranc.backends.spi.GeneratedFile;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.text.CoreReader;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;
import org.fortranc.transform.Pipelines;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code name.core} beside {@code name.java} is a test; {@code -Dupdate=true} rewrites the second from the first.
 */
class EmittedJavaTest {
    private static final Path CASES = Path.of("src/test/cases");

    @TestFactory Stream<DynamicTest> cases() throws IOException {
        return cases(CASES, new JavaBackend().prepare());
    }

    /** Every loop nest that can be is moved into a method, however short the procedure. */
    @TestFactory Stream<DynamicTest> outlined() throws IOException {
        return cases(CASES.resolve("outlined"), List.of(new KernelOutlining(0)));
    }

    /** Methods are cut to pieces of a few statements. */
    @TestFactory Stream<DynamicTest> regions() throws IOException {
        return cases(CASES.resolve("regions"), List.of(new RegionOutlining(160)));
    }

    private static Stream<DynamicTest> cases(Path folder, List<Pass> prepare) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(p -> p.toString().endsWith(".core")).sorted().toList().stream()
                    .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), p.toUri(), () -> check(p, prepare)));
        }
    }

    private static void check(Path core, List<Pass> prepare) throws IOException {
        var files = emit(Files.readString(core), prepare);
        var text = new StringBuilder();
        for (var file : files) if (file.path().endsWith(".java")) text.append(file.text()).append('\n');
        var expected = Path.of(core.toString().replace(".core", ".java"));
        if ("true".equals(System.getProperty("update"))) Files.writeString(expected, text);
        assertThat(text.toString()).isEqualTo(Files.readString(expected));
        var classes = JavaCompilation.compile(files, System.getProperty("java.class.path"),
                List.of("-Xlint:all,-this-escape,-incubating", "-Werror"));
        var output = Path.of(core.toString().replace(".core", ".out"));
        if (!Files.exists(output)) return;
        assertThat(MemoryProgram.run(classes)).isEqualTo(Files.readString(output));
    }

    static List<GeneratedFile> emit(String core, List<Pass> prepare) {
        var context = new PassContext(new DiagnosticSink());
        var backend = new JavaBackend();
        Program program = CoreReader.read(core);
        for (Pass pass : Pipelines.standard()) program = pass.apply(program, context);
        for (Pass pass : prepare) program = pass.apply(program, context);
        var files = backend.emit(program, context);
        assertThat(context.diagnostics().all()).isEmpty();
        assertThat(backend.emit(program, context).stream().map(GeneratedFile::text).toList())
                .isEqualTo(files.stream().map(GeneratedFile::text).toList());
        return files;
    }
}
