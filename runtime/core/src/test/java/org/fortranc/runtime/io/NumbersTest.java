package org.fortranc.runtime.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fortranc.runtime.Text;
import org.junit.jupiter.api.Test;

/**
 * Numbers written and read by every edit descriptor, against tables that a gfortran program wrote. The values are
 * random with a fixed seed: small fractions, powers of ten and their neighbours, arbitrary bits.
 */
class NumbersTest {
    private static final Path CASES = Path.of("src/test/cases/io");

    /** Lines {@code KIND BITS|FORMAT|RESULT}, blanks at the end of the result cut off. */
    @Test void realsAreWrittenLikeTheOracle() throws IOException {
        List<String> different = new ArrayList<>();
        for (String line : lines("reals-written.table")) {
            String[] parts = line.split("\\|", 3);
            String[] value = parts[0].trim().split(" +");
            String got = written(Integer.parseInt(value[0]), value[1], parts[1].trim());
            if (!got.equals(parts[2]))
                different.add(line + " but " + got);
        }
        assertThat(different).isEmpty();
    }

    /** Lines {@code TYPE|FORMAT|RECORD|IOSTAT|VALUE}; reals are given by their bits. */
    @Test void valuesAreReadLikeTheOracle() throws IOException {
        List<String> different = new ArrayList<>();
        for (String line : lines("values-read.table")) {
            String[] parts = line.split("\\|");
            String got = read(parts[0], parts[1].trim(), parts[2]);
            String expected = parts[3].equals("0") ? parts[3] + "|" + parts[4] : parts[3];
            if (!got.equals(expected))
                different.add(line + " but " + got);
        }
        assertThat(different).isEmpty();
    }

    private static List<String> lines(String table) throws IOException {
        List<String> lines = Files.readAllLines(CASES.resolve(table), StandardCharsets.ISO_8859_1);
        assertThat(lines).hasSizeGreaterThan(1000);
        return lines;
    }

    private static String written(int kind, String bits, String format) {
        Text record = Text.blank(400);
        WriteStatement write = Programs.silent().io().write().internal(record).iostat();
        if (format.equals("*"))
            write.listDirected();
        else
            write.format(Text.of(format));
        write.begin();
        if (kind == 4)
            write.item(Float.intBitsToFloat(Integer.parseUnsignedInt(bits, 16)));
        else
            write.item(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16)));
        int status = write.end();
        return status == 0 ? record.toString().stripTrailing() : "ERR " + status;
    }

    private static String read(String type, String format, String record) {
        ReadStatement read = Programs.silent().io().read().internal(Text.of(record)).iostat();
        if (format.equals("*"))
            read.listDirected();
        else
            read.format(Text.of(format));
        read.begin();
        String value = switch (type) {
            case "i2" -> Short.toString(read.read((short) -77));
            case "i4" -> Integer.toString(read.read(-77));
            case "r4" -> Integer.toHexString(Float.floatToRawIntBits(read.read(-77f)));
            case "r8" -> Long.toHexString(Double.doubleToRawLongBits(read.read(-77d)));
            default -> read.read(false, 4) ? "T" : "F";
        };
        int status = read.end();
        return status == 0 ? "0|" + value.toUpperCase(java.util.Locale.ROOT) : Integer.toString(status);
    }
}
