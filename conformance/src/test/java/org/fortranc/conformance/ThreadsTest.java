package org.fortranc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.fortranc.driver.BuiltProgram;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs that are rich in loops, translated with {@code --threads}: a team runs every loop that was divided, however
 * short it is, and all comes out as without one.
 */
class ThreadsTest {
    private static final Set<String> AREAS = Set.of("verdicts", "vectors", "codes", "arrays", "common", "complex",
            "control", "elemental", "equivalence", "ieee", "where");

    static {
        System.setProperty("fortranc.threads", "always");
    }

    @TestFactory
    Stream<DynamicTest> dividedLoops() throws IOException {
        return ProgramsTest.cases().stream().filter(program -> AREAS.contains(area(program))).map(program ->
                DynamicTest.dynamicTest("threads " + program.name(), program.source().toUri(), () -> {
            var arguments = Stream.concat(program.options().stream(), Stream.concat(Stream.of("--verify-each",
                    "--threads", program.source().toString()), program.companion().map(Path::toString).stream()));
            var compilation = new Compilation(arguments.toArray(String[]::new));
            var built = compilation.compiler.build(compilation.linked()).orElseThrow(compilation::failure);
            ProgramsTest.expect(program, Execution.of(BuiltProgram.load(built)::run, program.input()));
        }));
    }

    private static String area(FortranCase program) {
        return program.source().getParent().getFileName().toString();
    }

    @TestFactory
    Stream<DynamicTest> someLoopsAreDivided() throws IOException {
        return ProgramsTest.cases().stream().filter(program -> program.name().endsWith("dependence_tests.f90"))
                .map(program -> DynamicTest.dynamicTest(program.name(), () -> {
            var compilation = new Compilation("--threads", program.source().toString());
            var files = compilation.compiler.emit("java", compilation.linked()).orElseThrow(compilation::failure);
            assertThat(files).anySatisfy(file -> assertThat(file.text()).contains("ParallelLoops.run("));
        }));
    }
}
