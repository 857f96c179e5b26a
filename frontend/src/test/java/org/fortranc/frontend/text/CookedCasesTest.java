package org.fortranc.frontend.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.frontend.GoldenCases;
import org.fortranc.source.SourceRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Source form and preprocessing: what becomes of a file before anything is parsed. */
class CookedCasesTest {
    @TestFactory Stream<DynamicTest> cooked() {
        return GoldenCases.in("cooked", ".cooked", CookedCasesTest::cook);
    }

    private static String cook(Path file) {
        var diagnostics = new DiagnosticSink();
        var source = source(file, diagnostics);
        var comments = new StringBuilder();
        var out = new StringBuilder();
        while (source.hasNext()) {
            CookedStatement statement = source.next();
            for (Comment comment : statement.comments()) comments.append(print(comment));
            out.append(statement.label() == 0 ? "      " : "%-5d ".formatted(statement.label()));
            out.append(statement).append('\n');
        }
        source.remainingComments().forEach(comment -> comments.append(print(comment)));
        return out + "---- comments\n" + comments + "---- messages\n" + GoldenCases.print(diagnostics.all());
    }

    private static String print(Comment comment) {
        return "%d %s:%s%n".formatted(comment.line(), comment.placement(), comment.text());
    }

    private static CookedSource source(Path file, DiagnosticSink diagnostics) {
        String name = file.toString();
        return new CookedSource(
                name, GoldenCases.bytes(file), SourceOptions.forFile(name), GoldenCases.DISK, diagnostics);
    }

    /** Where no macro was replaced, each character stands in the source where its statement says. */
    @TestFactory Stream<DynamicTest> everyCharacterHasItsPlace() {
        return Stream.of("cooked", "classification", "parse-tree")
                .flatMap(folder -> GoldenCases.sources(folder).stream())
                .filter(file -> !SourceOptions.forFile(file.toString()).preprocess())
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> checkPlaces(file)));
    }

    private static void checkPlaces(Path file) {
        List<String> lines = GoldenCases.text(file).lines().toList();
        CookedSource source = source(file, new DiagnosticSink());
        while (source.hasNext()) {
            CookedStatement statement = source.next();
            for (int i = 0; i < statement.length(); i++) {
                SourceRange place = statement.range(i, i + 1);
                if (!place.file().equals(file.toString())) continue;
                String line = lines.get(place.line() - 1);
                char cooked = (char) statement.at(i);
                char original = place.column() > line.length() ? ' ' : line.charAt(place.column() - 1);
                char folded = Character.toLowerCase(original);
                if (cooked == ' ' && place.column() == 1) continue;
                if (cooked == ' ') assertThat(original).as("%s", place).isIn(' ', '\t', '&', cooked);
                else assertThat(Character.toLowerCase(cooked)).as("%s", place).isEqualTo(folded);
            }
        }
    }
}
