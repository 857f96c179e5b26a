package org.fortranc.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.text.CorePrinter;
import org.fortranc.ir.text.CoreReader;
import org.fortranc.ir.verify.CoreVerifier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every {@code cases/foreign/name.core}: Core, a line {@code ---- beside C}, what the program wants, has and
 * shares, and the Core in which what C has is there. All that the program has is taken to be called by C.
 */
class ForeignCasesTest {
    private static final String AFTER = "---- beside C\n";

    @TestFactory Stream<DynamicTest> cases() throws IOException {
        try (var files = Files.list(Path.of("src/test/cases/foreign"))) {
            return files.sorted().toList().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                    () -> {
                        var text = Files.readString(file);
                        var before = text.contains(AFTER) ? text.substring(0, text.indexOf(AFTER)) : text;
                        var now = before + AFTER + beside(before);
                        if (Boolean.getBoolean("update")) Files.writeString(file, now);
                        assertThat(now).isEqualTo(Files.readString(file));
                    }));
        }
    }

    private static String beside(String before) {
        var foreign = new ForeignProgram(CoreReader.read(before));
        var called = Stream.of("callback", "old_", "__m_MOD_inner").filter(foreign::provides)
                .collect(Collectors.toCollection(TreeSet::new));
        var diagnostics = new DiagnosticSink();
        var after = foreign.complete(called, "c.so", diagnostics);
        assertThat(CoreVerifier.verify(after, CoreVerifier.Scope.WHOLE)).isEmpty();
        assertThat(ForeignProgram.library(after)).contains("c.so");
        return "wanted " + foreign.wanted().keySet() + "\nshared " + foreign.shared() + "\n"
                + diagnostics.all().stream().map(d -> d.message() + "\n").collect(Collectors.joining())
                + CorePrinter.print(after);
    }
}
