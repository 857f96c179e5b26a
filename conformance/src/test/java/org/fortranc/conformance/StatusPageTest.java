package org.fortranc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** {@code docs/fortran-status.md} says what the tests show, and every row of it has a proof. */
class StatusPageTest {
    @Test
    void everyRowHasAProofAndThePageIsFresh() throws Exception {
        var status = new StatusPage(Evidence.all());
        var made = status.render();
        var page = FortranCase.ROOT.resolve("docs/fortran-status.md");
        if (Boolean.getBoolean("update")) Files.writeString(page, made);
        assertThat(status.unproven()).as("rows of conformance/status.txt that no program and no refusal proves")
                .isEmpty();
        assertThat(made).as("docs/fortran-status.md, which -Dupdate=true rewrites").isEqualTo(Files.readString(page));
    }
}
