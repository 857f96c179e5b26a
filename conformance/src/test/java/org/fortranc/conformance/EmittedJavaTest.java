package org.fortranc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The picture of our output: {@code conformance/emitted/java/name.f90} beside the Java that comes of it. */
class EmittedJavaTest {
    @TestFactory
    Stream<DynamicTest> java() throws IOException {
        return FortranCase.in(FortranCase.ROOT.resolve("conformance/emitted/java")).stream()
                .map(program -> DynamicTest.dynamicTest(program.name(), program.source().toUri(), () ->
                        check(program)));
    }

    /** The picture in the README is what the compiler makes today. */
    @Test
    void readme() throws Exception {
        var blocks = Files.readString(FortranCase.ROOT.resolve("README.md")).split("```");
        var fortran = blockOf(blocks, "fortran");
        var program = new FortranCase(FortranCase.ROOT.resolve("examples/heat/heat.f90"));
        assertThat(Files.readString(program.source()).lines().map(String::strip).collect(Collectors.joining("\n")))
                .contains(fortran);
        var compilation = Compilation.of(program);
        var java = compilation.compiler.emit("java", compilation.linked()).orElseThrow(compilation::failure).stream()
                .map(file -> file.text().lines().map(String::strip).collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n"));
        assertThat(java).contains(blockOf(blocks, "java"));
    }

    private static String blockOf(String[] blocks, String language) {
        return Stream.of(blocks).filter(block -> block.startsWith(language + "\n")).findFirst().orElseThrow()
                .lines().skip(1).map(String::strip).collect(Collectors.joining("\n"));
    }

    private static void check(FortranCase program) throws Exception {
        var compilation = Compilation.of(program);
        var linked = compilation.linked();
        var text = compilation.compiler.emit("java", linked).orElseThrow(compilation::failure).stream()
                .filter(file -> file.path().endsWith(".java"))
                .map(file -> file.text().replace(program.source().toString(), program.source().getFileName()
                        .toString()))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("update")) Files.writeString(program.beside(".java"), text);
        assertThat(text).isEqualTo(Files.readString(program.beside(".java")));
    }
}
