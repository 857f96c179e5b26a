package org.fortranc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fortranc.driver.BuiltProgram;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program under {@code conformance/programs}: generated Java and the reference executor give what the oracle
 * gave.
 */
class ProgramsTest {
    /** All of them, or with {@code -Darea=pointers,sections} those of some folders. */
    static List<FortranCase> cases() throws IOException {
        var areas = System.getProperty("area", "");
        var programs = new ArrayList<FortranCase>();
        for (var area : areas.split(","))
            programs.addAll(FortranCase.in(FortranCase.ROOT.resolve("conformance/programs").resolve(area)));
        return programs;
    }

    @TestFactory
    Stream<DynamicTest> generatedJava() throws IOException {
        return cases().stream().map(program -> DynamicTest.dynamicTest("java " + program.name(), program.source()
                .toUri(), () -> {
            var compilation = Compilation.of(program);
            var built = compilation.compiler.build(compilation.linked()).orElseThrow(compilation::failure);
            expect(program, Execution.of(BuiltProgram.load(built)::run, program.input()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> referenceExecutor() throws IOException {
        return cases().stream().map(program -> DynamicTest.dynamicTest("truffle " + program.name(), program.source()
                .toUri(), () -> {
            var compilation = Compilation.of(program);
            var linked = compilation.linked();
            expect(program, Execution.of(image -> compilation.compiler.interpret(linked, image), program.input()));
        }));
    }

    static void expect(FortranCase program, Execution execution) throws IOException {
        assertThat(execution.output()).as("standard output; standard error is: " + execution.error())
                .isEqualTo(program.expectedOutput());
        assertThat(execution.status()).as("exit status; standard error is: " + execution.error())
                .isEqualTo(program.expectedStatus());
        // The oracle was given bare names of files.
        var source = program.source();
        var error = execution.error().replace(source.toString(), source.getFileName().toString());
        assertThat(FortranCase.withoutBacktrace(error)).as("standard error")
                .isEqualTo(program.expectedError());
    }
}
