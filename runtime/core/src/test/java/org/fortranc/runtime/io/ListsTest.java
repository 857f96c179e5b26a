package org.fortranc.runtime.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fortranc.runtime.ComplexFloat;
import org.fortranc.runtime.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** List-directed input: {@code lists.cases} has records, and what gfortran's variables hold after them. */
class ListsTest {
    private static final Format VALUES = Format.of("(*(g0,:,','))");

    @TestFactory Stream<DynamicTest> records() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/cases/io/lists.cases"), StandardCharsets.ISO_8859_1);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 1; i + 1 < lines.size(); i += 2) {
            String head = lines.get(i);
            String expected = lines.get(i + 1).substring(2).stripTrailing();
            int bar = head.indexOf('|');
            tests.add(DynamicTest.dynamicTest(head,
                    () -> assertThat(run(head.substring(0, bar), head.substring(bar + 1))).isEqualTo(expected)));
        }
        return tests.stream();
    }

    private static String run(String type, String record) {
        Text unit = Text.blank(60);
        unit.assign(Text.of(record));
        Text message = Text.blank(99);
        Io io = Programs.silent().io();
        int i = -7;
        int j = -7;
        int k = -7;
        double x = -7;
        boolean l = false;
        ComplexFloat z = new ComplexFloat(-7, -7);
        Text c = Text.of("-----");
        ReadStatement read = io.read().internal(unit).listDirected().iostat().iomsg(message).begin();
        switch (type) {
            case "i3" -> {
                i = read.read(i);
                j = read.read(j);
                k = read.read(k);
            }
            case "l" -> l = read.read(l, 4);
            case "z" -> z = read.read(z);
            case "x" -> x = read.read(x);
            case "c" -> read.read(c);
            default -> {
                i = read.read(i);
                x = read.read(x);
                l = read.read(l, 4);
                read.read(c);
                z = read.read(z);
            }
        }
        int status = read.end();
        Text line = Text.blank(200);
        WriteStatement write = io.write().internal(line).format(VALUES).begin().item(status).item(message.trim());
        switch (type) {
            case "i3" -> write.item(i).item(j).item(k);
            case "l" -> write.item(l, 4);
            case "z" -> write.item(z);
            case "x" -> write.item(x);
            case "c" -> write.item(c);
            default -> write.item(i).item(x).item(l, 4).item(c).item(z);
        }
        write.end();
        return line.trimmedString();
    }
}
