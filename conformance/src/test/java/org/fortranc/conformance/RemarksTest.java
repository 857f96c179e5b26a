package org.fortranc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fortranc.transform.LoopVerdicts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program under {@code conformance/remarks}: a comment {@code !REMARK FCnnnn} stands on the line before each loop
 * and names its verdict.
 */
class RemarksTest {
    private static final Pattern EXPECTATION = Pattern.compile("^!REMARK (FC4\\d{3})$");

    @TestFactory
    Stream<DynamicTest> remarks() throws Exception {
        return FortranCase.in(FortranCase.ROOT.resolve("conformance/remarks")).stream()
                .map(program -> DynamicTest.dynamicTest(program.name(), program.source().toUri(), () ->
                        check(program)));
    }

    private static void check(FortranCase program) throws Exception {
        var expected = new TreeMap<Integer, String>();
        var lines = Files.readAllLines(program.source());
        for (int i = 0; i < lines.size(); i++) {
            var match = EXPECTATION.matcher(lines.get(i).strip());
            if (match.matches()) expected.put(i + 2, match.group(1));
        }
        var found = new TreeMap<Integer, String>();
        for (var remark : LoopVerdicts.of(Compilation.of(program).linked()))
            if (lines.get(remark.at().line() - 1).strip().startsWith("do "))
                found.put(remark.at().line(), remark.code().id());
        assertThat(found).isEqualTo(expected);
    }
}
