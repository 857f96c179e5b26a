package org.fortranc.driver.polyglot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;

class FortranLanguageTest {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private Context.Builder context() {
        return Context.newBuilder(FortranLanguage.ID).out(output).err(errors).allowCreateThread(true)
                .option("engine.WarnInterpreterOnly", "false");
    }

    private String written() {
        return output.toString(StandardCharsets.ISO_8859_1);
    }

    @Test void runsAProgram() {
        try (var context = context().build()) {
            int status = context.eval(FortranLanguage.ID, "print '(a,i0)', 'n = ', 6 * 7\nend\n").asInt();
            assertThat(status).isZero();
        }
        assertThat(written()).isEqualTo("n = 42\n");
    }

    @Test void readsTheInputAndArgumentsOfTheContext() {
        var input = new ByteArrayInputStream("3 4\n".getBytes(StandardCharsets.ISO_8859_1));
        try (var context = context().in(input).arguments(FortranLanguage.ID, new String[] {"first"}).build()) {
            context.eval(FortranLanguage.ID, """
                    character(8) :: a
                    read *, i, j
                    call get_command_argument(1, a)
                    print '(i0,1x,a)', i * j, trim(a)
                    end
                    """);
        }
        assertThat(written()).isEqualTo("12 first\n");
    }

    @Test void keepsModulesForLaterSources() {
        try (var context = context().build()) {
            context.eval(FortranLanguage.ID, """
                    module shapes
                    contains
                      pure real function area(side)
                        real, intent(in) :: side
                        area = side**2
                      end function
                    end module
                    """);
            context.eval(FortranLanguage.ID, "use shapes\nprint '(f4.1)', area(1.5)\nend\n");
        }
        assertThat(written()).isEqualTo(" 2.2\n");
    }

    @Test void givesTheExitStatus() {
        try (var context = context().build()) {
            assertThat(context.eval(FortranLanguage.ID, "stop 3\nend\n").asInt()).isEqualTo(3);
        }
        assertThat(errors.toString(StandardCharsets.ISO_8859_1)).isEqualTo("STOP 3\n");
    }

    @Test void obeysTheOptionsOfTheCommand() {
        try (var context = context().option("fortran.Flags", "-fcheck=bounds").build()) {
            int status = context.eval(FortranLanguage.ID, "real x(3)\ni = command_argument_count() + 4\nx(i) = 1\nend\n")
                    .asInt();
            assertThat(status).isEqualTo(2);
        }
        assertThat(errors.toString(StandardCharsets.ISO_8859_1)).contains("above upper bound of 3");
    }

    @Test void reportsErrorsWithTheirPlace() {
        try (var context = context().build()) {
            var error = catchThrowableOfType(PolyglotException.class, () ->
                    context.eval(FortranLanguage.ID, "implicit none\nx = 1\nend\n"));
            assertThat(error.isSyntaxError()).isTrue();
            assertThat(error.getMessage()).contains("FC2001");
            assertThat(error.getSourceLocation().getStartLine()).isEqualTo(2);
        }
    }
}
