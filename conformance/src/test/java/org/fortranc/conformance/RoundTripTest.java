package org.fortranc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fortranc.ir.text.CorePrinter;
import org.fortranc.ir.text.CoreReader;
import org.fortranc.ir.text.FortranPrinter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Printed trees are programs: read back they are the same, and gfortran makes the same output of printed Fortran. */
class RoundTripTest {
    private static final List<String> ORACLE = List.of("gfortran", "-w", "-std=gnu", "-O2", "-fno-tree-vectorize",
            "-ffp-contract=off",
            "-finline-matmul-limit=2147483647", "-ffree-line-length-none");
    private static final long MINUTES = 5;

    @TestFactory
    Stream<DynamicTest> fortranReadBackPrintsTheSame() throws IOException {
        return ProgramsTest.cases().stream().map(program -> DynamicTest.dynamicTest("fortran " + program.name(),
                program.source().toUri(), () -> {
            var printed = printed(program);
            var folder = Files.createTempDirectory("roundtrip-");
            try {
                var again = Files.writeString(folder.resolve("again.f90"), printed, StandardCharsets.ISO_8859_1);
                Files.writeString(folder.resolve("again.options"), String.join(" ", explicitOptions(program)));
                assertThat(printed(new FortranCase(again))).isEqualTo(printed);
            } finally {
                Execution.delete(folder);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> coreReadBackIsEqual() throws IOException {
        return ProgramsTest.cases().stream().map(program -> DynamicTest.dynamicTest("core " + program.name(),
                program.source().toUri(), () -> {
            var linked = Compilation.of(program).linked();
            var text = CorePrinter.print(linked);
            assertThat(CoreReader.read(text)).isEqualTo(linked);
            assertThat(CorePrinter.print(CoreReader.read(text))).isEqualTo(text);
        }));
    }

    @TestFactory
    Stream<DynamicTest> gfortranRunsThePrintedFortran() throws IOException {
        if (!onPath("gfortran")) return Stream.of(); // the launcher of all tests says so in its summary
        var programs = ProgramsTest.cases().stream().filter(program -> !program.isBeyondOracle());
        return programs.map(program -> DynamicTest.dynamicTest("gfortran " + program.name(),
                program.source().toUri(), () -> {
            var folder = Files.createTempDirectory("roundtrip-");
            try {
                Files.writeString(folder.resolve("printed.f90"), printed(program), StandardCharsets.ISO_8859_1);
                var compile = new java.util.ArrayList<>(ORACLE);
                compile.addAll(program.options());
                compile.addAll(List.of("printed.f90", "-o", "printed"));
                program.companion().map(Path::toString).ifPresent(compile::add);
                int compiled = run(folder, compile, new byte[0]);
                assertThat(compiled).as(read(folder.resolve("err"))).isZero();
                int status = run(folder, List.of("./printed"), program.input());
                assertThat(read(folder.resolve("out"))).isEqualTo(program.expectedOutput());
                assertThat(status).isEqualTo(program.expectedStatus());
            } finally {
                Execution.delete(folder);
            }
        }));
    }

    /** The options for reading printed text, which says every kind but those of literals of four bytes. */
    private static List<String> explicitOptions(FortranCase program) throws IOException {
        return program.options().stream().filter(option -> !option.startsWith("-fdefault-")).toList();
    }

    private static String printed(FortranCase program) throws Exception {
        var compilation = Compilation.of(program);
        var text = new StringBuilder();
        for (var tree : compilation.compiler.analyze().orElseThrow(compilation::failure)
                .complete()) text.append(FortranPrinter.print(tree));
        return text.toString();
    }

    private static boolean onPath(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static int run(Path folder, List<String> command, byte[] input) throws IOException, InterruptedException {
        Files.write(folder.resolve("in"), input);
        var process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectInput(folder.resolve("in").toFile()).redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile()).start();
        if (process.waitFor(MINUTES, TimeUnit.MINUTES)) return process.exitValue();
        process.descendants().forEach(ProcessHandle::destroyForcibly); // the driver's compiler proper
        process.destroyForcibly().waitFor();
        throw new IOException(command.getFirst() + " has not ended after " + MINUTES + " minutes");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
