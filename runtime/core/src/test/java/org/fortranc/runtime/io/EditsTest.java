package org.fortranc.runtime.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.ComplexFloat;
import org.fortranc.runtime.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole output statements: {@code edits.cases} has their format, their items, and the records that gfortran wrote. */
class EditsTest {
    @TestFactory Stream<DynamicTest> statements() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/cases/io/edits.cases"), StandardCharsets.ISO_8859_1);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String head = lines.get(i);
            if (head.startsWith("#"))
                continue;
            StringBuilder expected = new StringBuilder();
            while (i + 1 < lines.size() && lines.get(i + 1).startsWith("> "))
                expected.append(lines.get(++i).substring(2)).append('\n');
            tests.add(DynamicTest.dynamicTest(head, () -> assertThat(run(head)).isEqualTo(expected + "[0]")));
        }
        return tests.stream();
    }

    private static String run(String head) {
        int bar = head.startsWith("*") ? 1 : head.indexOf(")|") + 1;
        String format = head.substring(0, bar);
        String items = head.substring(bar + 1);
        Programs program = Programs.silent();
        return program.run(() -> {
            WriteStatement write = program.io().print();
            if (format.equals("*"))
                write.listDirected();
            else
                write.format(Text.of(format));
            write.begin();
            if (!items.isEmpty())
                for (String item : items.split(";"))
                    item(write, item);
            write.end();
        });
    }

    private static void item(WriteStatement write, String item) {
        String value = item.substring(item.indexOf(' ') + 1);
        switch (item.substring(0, item.indexOf(' '))) {
            case "i1" -> write.item(Byte.parseByte(value));
            case "i2" -> write.item(Short.parseShort(value));
            case "i4" -> write.item(Integer.parseInt(value));
            case "i8" -> write.item(Long.parseLong(value));
            case "l1" -> write.item(value.equals("T"), 1);
            case "l4" -> write.item(value.equals("T"), 4);
            case "l8" -> write.item(value.equals("T"), 8);
            case "r4" -> write.item(Float.parseFloat(value));
            case "r8" -> write.item(Double.parseDouble(value));
            case "z4" -> write.item(new ComplexFloat(part(value, 0).floatValue(), part(value, 1).floatValue()));
            case "z8" -> write.item(new ComplexDouble(part(value, 0), part(value, 1)));
            case "c" -> write.item(Text.of(value));
            default -> throw new IllegalArgumentException(item);
        }
    }

    private static Double part(String value, int index) {
        return Double.valueOf(value.split(",")[index]);
    }
}
