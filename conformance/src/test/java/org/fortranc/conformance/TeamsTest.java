package org.fortranc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fortranc.driver.BuiltProgram;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Programs with parallel regions give what the oracle gave, whatever the size of their teams. */
class TeamsTest {
    private static final List<String> SIZES = List.of("1", "2", "4");

    @TestFactory
    Stream<DynamicTest> teamsOfEachSize() throws IOException {
        var programs = new ArrayList<FortranCase>();
        for (var program : ProgramsTest.cases()) if (program.options().contains("-fopenmp")) programs.add(program);
        return programs.stream().map(program -> DynamicTest.dynamicTest("teams " + program.name(), program.source()
                .toUri(), () -> {
            var compilation = Compilation.of(program);
            var built = compilation.compiler.build(compilation.linked()).orElseThrow(compilation::failure);
            for (var size : SIZES) {
                var execution = Execution.of(BuiltProgram.load(built)::run, program.input(),
                        Map.of("OMP_NUM_THREADS", size));
                assertThat(execution.output()).as("standard output of %s threads; standard error is: %s", size,
                        execution.error()).isEqualTo(program.expectedOutput());
                assertThat(execution.status()).as("exit status of %s threads", size)
                        .isEqualTo(program.expectedStatus());
            }
        }));
    }
}
