package org.fortranc.ir.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fortranc.ir.core.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreTextTest {
    @Test void readsBackAnEqualProgramWithItsOrigins() {
        for (long seed = 0; seed < 400; seed++) {
            var program = new RandomCore(seed).program();
            var text = CorePrinter.print(program);
            var back = CoreReader.read(text);
            assertThat(back).as("seed %d", seed).isEqualTo(program);
            assertThat(CorePrinter.print(back)).as("seed %d", seed).isEqualTo(text);
        }
    }

    @Test void rewritingWithoutAChangeGivesTheSameObject() {
        for (long seed = 0; seed < 50; seed++) {
            var program = new RandomCore(seed).program();
            assertThat(Trees.rewriteExprs(program, e -> e)).isSameAs(program);
            assertThat(Trees.rewriteStmts(program, List::of)).isSameAs(program);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"module m", "module m \"f\"\n  x: integer\n",
            "external p \"f\"\n  procedure p()\n  begin\n    x = 1\n",
        "external p \"f\"\n  procedure p()\n    x: integer\n  begin\n    x = 1.0\n  end\nend\n"})
    void namesTheLineOfDamage(String text) {
        assertThatThrownBy(() -> CoreReader.read(text)).isInstanceOf(CoreSyntaxException.class)
                .hasMessageContaining("line ");
    }
}
