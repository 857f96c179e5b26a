package org.fortranc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fortranc.diagnostic.Severity;
import org.fortranc.source.SourceRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every wrong program under {@code conformance/diagnostics}: a comment {@code !ERROR FCnnnn: message} stands on the
 * line before each offending one, and there are no other errors. The message may be left out. Behind the last line stand
 * errors without a place in the program.
 */
class DiagnosticsTest {
    private static final Pattern BEGINNING = Pattern.compile("[^a-z].*", Pattern.DOTALL);
    private static final int NO_PLACE = 0;
    private static final Pattern EXPECTATION = Pattern.compile("^[!cC*]ERROR (FC\\d{4})(?:: (.*))?$");

    @TestFactory
    Stream<DynamicTest> errors() throws IOException {
        return FortranCase.in(FortranCase.ROOT.resolve("conformance/diagnostics")).stream()
                .map(program -> DynamicTest.dynamicTest(program.name(), program.source().toUri(), () ->
                        check(program)));
    }

    private static void check(FortranCase program) throws Exception {
        var expected = new TreeSet<String>();
        var messages = new java.util.HashMap<String, String>();
        var lines = Files.readAllLines(program.source());
        for (int i = 0; i < lines.size(); i++) {
            var match = EXPECTATION.matcher(lines.get(i).strip());
            if (!match.matches()) continue;
            int offending = i + 1;
            while (offending < lines.size() && EXPECTATION.matcher(lines.get(offending).strip()).matches())
                offending++;
            var key = "%4d %s".formatted(offending < lines.size() ? offending + 1 : NO_PLACE, match.group(1));
            expected.add(key);
            if (match.group(2) != null) messages.put(key, match.group(2));
        }
        assertThat(expected).as("expectations in the file").isNotEmpty();
        var compilation = Compilation.of(program);
        var core = compilation.compiler.analyze().flatMap(compilation.compiler::lower);
        if (core.isPresent()) compilation.compiler.link(List.of(core.get()));
        var found = new TreeSet<String>();
        for (var diagnostic : compilation.diagnostics.all()) {
            if (diagnostic.code().severity() != Severity.ERROR) continue;
            int line = diagnostic.at().equals(SourceRange.NONE) ? NO_PLACE : diagnostic.at().line();
            var key = "%4d %s".formatted(line, diagnostic.code().id());
            found.add(key);
            assertThat(diagnostic.message()).as("a sentence, or something of the program's first")
                    .matches(BEGINNING);
            if (messages.containsKey(key)) assertThat(diagnostic.message()).isEqualTo(messages.get(key));
            if (!diagnostic.at().equals(SourceRange.NONE)) assertThat(diagnostic.at().column()).as("column of " + diagnostic.message()).isPositive();
        }
        assertThat(found).isEqualTo(expected);
    }
}
