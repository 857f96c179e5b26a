package org.fortranc.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.fortranc.ir.text.CoreReader;
import org.junit.jupiter.api.Test;

/** What is read before anything of it is defined. */
class LivenessTest {
    @Test void anArrayThatOnlyOneBranchDefinesIsReadWithoutDefinition() {
        var program = CoreReader.read("""
                external fcn "fcn.f"
                  procedure fcn(row, iflag)
                    row: real8[3] dummy
                    iflag: integer dummy
                    temp: real8[5, 3]
                    other: real8[3]
                    j: integer
                  begin
                    if iflag == 1
                      call fill(temp[], 5)
                    end
                    loop j = 1, 3 dead
                      other[j] = temp[iflag, j]
                    end
                    loop j = 1, 3 dead
                      row[j] = other[j]
                    end
                  end
                end
                """);
        var body = program.units().getFirst().procedures().getFirst().body();
        assertThat(Liveness.readWithoutDefinition(body, Set.of("temp", "other"))).containsExactly("temp");
    }
}
