package org.fortranc.frontend.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.frontend.GoldenCases;
import org.fortranc.frontend.text.CookedSource;
import org.fortranc.frontend.text.CookedStatement;
import org.fortranc.frontend.text.SourceOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SyntaxCasesTest {
    /** What kind each statement has, in its nesting. */
    @TestFactory Stream<DynamicTest> classification() {
        return GoldenCases.in("classification", ".kinds", file -> {
            var diagnostics = new DiagnosticSink();
            var nesting = new NestingBuilder(diagnostics, _ -> { });
            var reader = new StatementReader(diagnostics);
            var out = new StringBuilder();
            CookedSource source = new CookedSource(file.toString(), GoldenCases.bytes(file),
                    SourceOptions.forFile(file.toString()), GoldenCases.DISK, diagnostics);
            while (source.hasNext()) {
                CookedStatement text = source.next();
                StatementSyntax statement = reader.read(text, nesting);
                nesting.add(statement);
                out.append("%-40s %s%n".formatted(kinds(statement), text));
            }
            return out + GoldenCases.print(diagnostics.all());
        });
    }

    private static String kinds(StatementSyntax statement) {
        String kind = statement.kind().name() + (statement.isBroken() ? "!" : "");
        return statement.action().map(action -> kind + " " + kinds(action)).orElse(kind);
    }

    /** Parse trees in their nesting, and the messages. */
    @TestFactory Stream<DynamicTest> parseTrees() {
        return GoldenCases.in("parse-tree", ".tree", file -> {
            var diagnostics = new DiagnosticSink();
            var out = new StringBuilder();
            new FortranParsing(GoldenCases.DISK, diagnostics).parse(file.toString(), GoldenCases.bytes(file),
                    SourceOptions.forFile(file.toString()), unit -> out.append(ParseTreeText.of(unit)));
            return out + GoldenCases.print(diagnostics.all());
        });
    }

    /** Whatever is done to a text, reading it ends, without an exception, and leaves no statement unaccounted for. */
    @TestFactory Stream<DynamicTest> damagedText() {
        return Stream.of("classification", "parse-tree").flatMap(folder -> GoldenCases.sources(folder).stream())
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> damage(file)));
    }

    private static void damage(Path file) {
        var random = new Random(1539);
        String original = GoldenCases.text(file);
        for (int round = 0; round < 20; round++) {
            var text = new StringBuilder(original);
            for (int i = 0; i < 20; i++) {
                int at = random.nextInt(text.length() - 1);
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
                    default -> text.setCharAt(at, "()'=,:&%/!;\n".charAt(random.nextInt(12)));
                }
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
            SourceOptions options = SourceOptions.forFile(file.toString());
            var units = new ArrayList<ProgramUnitSyntax>();
            new FortranParsing(GoldenCases.DISK, new DiagnosticSink()).parse("damaged", bytes, options, units::add);
            assertThat(units).isNotEmpty();
            for (ProgramUnitSyntax unit : units) assertThat(ParseTreeText.of(unit)).isNotEmpty();
        }
    }

    /** A file can be read again with the same object, and gives the same. */
    @TestFactory Stream<DynamicTest> readingTwice() {
        return GoldenCases.sources("parse-tree").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    var parsing = new FortranParsing(GoldenCases.DISK, new DiagnosticSink());
                    assertThat(trees(parsing, file)).isEqualTo(trees(parsing, file));
                }));
    }

    private static List<String> trees(FortranParsing parsing, Path file) {
        SourceOptions options = SourceOptions.forFile(file.toString());
        SourceUnit source = parsing.parse(file.toString(), GoldenCases.bytes(file), options);
        return source.programUnits().stream().map(ParseTreeText::of).toList();
    }
}
