package org.fortranc.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file of {@code cases/ends} names a way to end and holds the exit status and standard error of a program that
 * gfortran compiled and that ends so. A real JVM runs {@link EndingProgram}; lines of the trace are left out, and
 * {@code LINE} stands for a line number.
 */
class ProgramEndsTest {
    private static final Path CASES = Path.of("src/test/cases/ends");

    @TestFactory Stream<DynamicTest> ends() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream().map(file -> DynamicTest.dynamicTest(
                    file.getFileName().toString(), file.toUri(),
                    () -> assertThat(end(file)).isEqualTo(Files.readString(file))));
        }
    }

    private static String end(Path file) throws IOException, InterruptedException {
        String name = file.getFileName().toString().replace(".expected", "");
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                EndingProgram.class.getName(), name)).redirectError(ProcessBuilder.Redirect.PIPE).start();
        String error = new String(process.getErrorStream().readAllBytes());
        String output = new String(process.getInputStream().readAllBytes());
        StringBuilder end = new StringBuilder("exit " + process.waitFor() + "\n");
        end.append(output.isEmpty() ? "units left open\n" : "units closed\n");
        for (String line : error.lines().toList()) {
            if (line.startsWith("#") || line.startsWith("\tat ")) continue;
            end.append(line.replaceAll("line \\d+", "line LINE")).append('\n');
        }
        return end.toString();
    }
}
