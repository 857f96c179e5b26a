package org.fortranc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fortranc.diagnostic.Code;
import org.junit.jupiter.api.Test;

/** What keeps a change small: short files, a page and a case for each message, targets and passes in one place each. */
class CostOfChangeTest {
    private static final int LINES = 500;

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FortranCase.ROOT)) {
            return files.filter(f -> f.toString().endsWith(".java") && !f.toString().contains("/target/")
                    && !f.toString().contains("/conformance/emitted/") && !f.toString().contains("/src/test/cases/")
                            && !f.toString().contains("/build/")).sorted().toList();
        }
    }

    @Test
    void noJavaFileIsLong() throws IOException {
        var tooLong = new TreeSet<String>();
        for (var file : javaFiles()) {
            long count = Files.readString(file, StandardCharsets.UTF_8).lines().count();
            if (count > LINES) tooLong.add(FortranCase.ROOT.relativize(file) + " has " + count + " lines");
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyMessageHasItsPage() {
        assertThat(Stream.of(Code.values()).map(Code::id)
                .filter(id -> !Files.exists(FortranCase.ROOT.resolve("docs/diagnostics/" + id + ".md")))).isEmpty();
    }

    @Test
    void everyErrorOfTheUsersProgramHasACase() throws IOException {
        var shown = new TreeSet<String>();
        for (var program : FortranCase.in(FortranCase.ROOT.resolve("conformance/diagnostics")))
            Stream.of(Files.readString(program.source()).split("ERROR ")).skip(1)
                    .forEach(part -> shown.add(part.substring(0, 6)));
        var wanted = Stream.of(Code.values()).map(Code::id).filter(id -> id.compareTo("FC4") < 0)
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.removeAll(shown);
        assertThat(wanted).isEmpty();
    }

    @Test
    void onlyTheDriverNamesABackEnd() throws IOException {
        var naming = new TreeSet<String>();
        for (var file : javaFiles()) {
            var path = FortranCase.ROOT.relativize(file).toString();
            if (path.startsWith("backends/") || path.startsWith("driver/") || path.startsWith("conformance/")
                    || path.startsWith("benchmarks/")) continue;
            var text = Files.readString(file, StandardCharsets.UTF_8);
            for (var target : Set.of("org.fortranc.backends.java", "org.fortranc.backends.truffle"))
                if (text.contains(target)) naming.add(path);
        }
        assertThat(naming).isEmpty();
    }
}
