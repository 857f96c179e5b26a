package org.fortranc.runtime.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The environment variables GFORTRAN_*; what is expected was seen with gfortran 12. */
class EnvironmentTest {
    @TempDir Path folder;

    private record Ended(String output, String error) {}

    private Ended run(Map<String, String> environment, Consumer<Io> body) {
        var output = new ByteArrayOutputStream();
        var error = new ByteArrayOutputStream();
        var image = new Image(new Image.Surroundings("p", List.of(), new HashMap<>(environment), folder,
                new ByteArrayInputStream(new byte[0]), output, error));
        ProgramLauncher.run(image, () -> body.accept(image.io()), () -> false);
        return new Ended(output.toString(StandardCharsets.ISO_8859_1), error.toString(StandardCharsets.ISO_8859_1));
    }

    @Test void plusSignsWhereTheProgramSaysNothing() {
        Consumer<Io> body = io -> io.print().format(Format.of("(i3,ss,i3,sp,i3,s,f5.1)")).begin().item(1).item(2).item(3)
                .item(4.0).end();
        assertThat(run(Map.of(), body).output()).isEqualTo("  1  2 +3  4.0\n");
        assertThat(run(Map.of("GFORTRAN_OPTIONAL_PLUS", "y"), body).output()).isEqualTo(" +1  2 +3 +4.0\n");
    }

    @Test void unitsOfTheStandardStreams() {
        Consumer<Io> body = io -> {
            io.write().unit(26).listDirected().begin().item(Text.of("26")).end();
            io.write().unit(20).listDirected().begin().item(Text.of("20")).end();
        };
        var ended = run(Map.of("GFORTRAN_STDOUT_UNIT", "26", "GFORTRAN_STDERR_UNIT", "20"), body);
        assertThat(ended).isEqualTo(new Ended(" 26\n", " 20\n"));
        assertThat(run(Map.of(), body)).isEqualTo(new Ended("", ""));
    }

    @Test void messagesWithoutBacktrace() {
        Consumer<Io> body = io -> io.write().unit(7).format(Format.of("(i3)")).begin().item(1.5).end();
        assertThat(run(Map.of(), body).error()).contains("Error termination. Backtrace:");
        assertThat(run(Map.of("GFORTRAN_ERROR_BACKTRACE", "0"), body).error()).contains("Fortran runtime error:")
                .doesNotContain("Backtrace");
    }

    @Test void separatorsOfListDirectedOutput() {
        Consumer<Io> body = io -> io.print().listDirected().begin().item(1).item(2).end();
        assertThat(run(Map.of("GFORTRAN_LIST_SEPARATOR", " , "), body).output())
                .isEqualTo("           1 ,           2\n");
        assertThat(run(Map.of("GFORTRAN_LIST_SEPARATOR", ";"), body).output())
                .isEqualTo("           1           2\n");
    }
}
