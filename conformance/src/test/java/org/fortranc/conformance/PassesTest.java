package org.fortranc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fortranc.backends.java.JavaBackend;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.core.Program;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;
import org.fortranc.transform.Pipelines;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No pass changes what a program does, nor do those that prepare it for Java: the reference executor gives the same
 * before the first pass and after each.
 */
class PassesTest {
    @TestFactory
    Stream<DynamicTest> sameOutput() throws IOException {
        return ProgramsTest.cases().stream().map(program -> DynamicTest.dynamicTest(program.name(), program.source()
                .toUri(), () -> {
            var compilation = Compilation.of(program);
            var core = compilation.compiler.analyze().flatMap(compilation.compiler::lower)
                    .orElseThrow(compilation::failure);
            var joined = compilation.compiler.join(List.of(core)).orElseThrow(compilation::failure);
            var before = run(compilation, joined, program);
            assertThat(before.output()).isEqualTo(program.expectedOutput());
            var context = new PassContext(new DiagnosticSink());
            var passes = new ArrayList<Pass>(Pipelines.standard());
            passes.addAll(new JavaBackend().prepare());
            for (var pass : passes) {
                var changed = pass.apply(joined, context);
                if (!changed.equals(joined)) assertThat(run(compilation, changed, program))
                        .as("after pass '" + pass.name() + "'").isEqualTo(before);
                joined = changed;
            }
        }));
    }

    private static Execution run(Compilation compilation, Program core, FortranCase program) throws Exception {
        return Execution.of(image -> compilation.compiler.interpret(core, image), program.input());
    }
}
