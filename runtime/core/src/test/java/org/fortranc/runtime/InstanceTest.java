package org.fortranc.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What hangs from one program instance: random numbers, arguments, environment, commands. Values are gfortran's. */
class InstanceTest {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Image image = new Image(new Image.Surroundings("./prog", List.of("a b", "", "ccccccc"),
            Map.of("HOME", "/root", "EMPTY", "", "PATH", "/usr/bin:/bin"), Path.of(""),
            new ByteArrayInputStream(new byte[0]), output, output));

    @Test void seedsGiveTheLibrarysNumbers() {
        RandomNumbers numbers = image.unit(RandomNumbers.class);
        numbers.put(0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(numbers.get()).containsOnly(0);
        double[] harvest = new double[4];
        numbers.fill(ArrayView.of(harvest, 0, 2, 2));
        assertThat(harvest).containsExactly(bits(0x3FDE2622AEB6879AL), bits(0x3FBE0A6564802D28L),
                bits(0x3FEC50F791D281DBL), bits(0x3FC7D898E47A85C8L));
        assertThat(Float.floatToIntBits(numbers.nextFloat())).isEqualTo(0x3E8EFEAE);
        numbers.put(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(numbers.nextDouble()).isEqualTo(bits(0x3FDE26068EB687BCL));
        numbers.init(true);
        assertThat(numbers.get()).startsWith(0x1EC5A7E2, 0x4290F636);
        assertThat(image.unit(RandomNumbers.class)).isSameAs(numbers);
    }

    @Test void randStartsAgainFromItsFlag() {
        LegacyRandom rand = image.unit(LegacyRandom.class);
        assertThat(rand.irand(0)).isEqualTo(16807);
        assertThat(rand.irand(2)).isEqualTo(33614);
        assertThat(rand.irand(1)).isEqualTo(520932930);
        assertThat(Float.floatToIntBits(rand.rand(7))).isEqualTo(0x38650000);
    }

    @Test void argumentsAndVariablesHaveTheirStatus() {
        Text value = Text.of("xxxxx");
        assertThat(CommandLine.getArgument(image, 1, value)).isZero();
        assertThat(value).hasToString("a b  ");
        assertThat(CommandLine.getArgument(image, 3, value)).isEqualTo(CommandLine.TRUNCATED);
        assertThat(CommandLine.getArgument(image, 4, value)).isEqualTo(CommandLine.NO_ARGUMENT);
        assertThat(value).hasToString("     ");
        assertThat(CommandLine.commandLength(image)).isEqualTo("./prog a b  ccccccc".length());
        assertThat(CommandLine.getVariable(image, Text.of("HOME "), value, true)).isZero();
        assertThat(CommandLine.getVariable(image, Text.of("HOME "), value, false)).isEqualTo(CommandLine.NO_VARIABLE);
        assertThat(CommandLine.variableStatus(image, Text.of("EMPTY"), true)).isZero();
    }

    @Test void commandsGiveTheirStatusAndOutput() {
        assertThat(HostSystem.execute(image, Text.of("echo $HOME; exit 3")))
                .isEqualTo(new HostSystem.Execution(3, 0, 3 << 8));
        assertThat(output).hasToString("/root\n");
        assertThat(HostSystem.execute(image, Text.of("not_a_command 2>/dev/null")).commandStatus())
                .isEqualTo(HostSystem.INVALID_COMMAND);
        assertThat(HostSystem.system(image, Text.of("kill -9 $$"))).isEqualTo(9);
    }

    @Test void datesHaveTheirForms() {
        assertThat(Clock.ctime(0).length).isEqualTo(24);
        assertThat(Clock.now().date().length).isEqualTo(8);
        assertThat(Clock.now().time().length).isEqualTo(10);
        assertThat(Clock.now().zone().length).isEqualTo(5);
        assertThat(Clock.cpuTime()).isPositive();
    }

    @Test void transferKeepsTheBytes() {
        int[] halves = {9, 9};
        Transfer.store(Transfer.bytes(new double[] {0, 1.5}, 1, 1), halves, 0, 2);
        assertThat(halves).containsExactly(0, 0x3FF80000);
    }

    private static double bits(long bits) {
        return Double.longBitsToDouble(bits);
    }
}
