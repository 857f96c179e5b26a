package org.fortranc.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Replays {@code cases/intrinsics/*.rows}: what programs beside them printed when gfortran 12 had compiled them. A row
 * {@code Class.method type:bits ... = type:bits} is a call of a static method of this package and its result, so a new
 * row needs no new Java.
 */
class RowsTest {
    private static final Path CASES = Path.of("src/test/cases/intrinsics");

    @TestFactory Stream<DynamicTest> rows() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".rows")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), file.toUri(),
                            () -> assertThat(differences(file)).isEmpty()));
        }
    }

    private static List<String> differences(Path file) throws Exception {
        List<String> differences = new ArrayList<>();
        for (String row : Files.readAllLines(file)) {
            String ours = replay(row);
            if (!ours.equals(row)) differences.add(row + " but ours is " + ours);
        }
        return differences;
    }

    /** The row with the result that our method gives. */
    private static String replay(String row) throws Exception {
        String[] words = row.substring(0, row.indexOf(" = ")).split(" ");
        Class<?>[] types = new Class<?>[words.length - 1];
        Object[] arguments = new Object[words.length - 1];
        for (int i = 1; i < words.length; i++) {
            types[i - 1] = type(words[i]);
            arguments[i - 1] = value(words[i]);
        }
        int dot = words[0].indexOf('.');
        Method method = Class.forName("org.fortranc.runtime." + words[0].substring(0, dot))
                .getMethod(words[0].substring(dot + 1), types);
        return String.join(" ", words) + " = " + text(method.invoke(null, arguments));
    }

    private static Class<?> type(String word) {
        return switch (word.substring(0, word.indexOf(':'))) {
            case "i1" -> byte.class;
            case "i2" -> short.class;
            case "i4" -> int.class;
            case "i8" -> long.class;
            case "r4" -> float.class;
            case "r8" -> double.class;
            case "l" -> boolean.class;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Object value(String word) {
        long bits = Long.parseUnsignedLong(word.substring(word.indexOf(':') + 1), 16);
        return switch (word.substring(0, word.indexOf(':'))) {
            case "i1" -> (byte) bits;
            case "i2" -> (short) bits;
            case "i4" -> (int) bits;
            case "i8" -> bits;
            case "r4" -> Float.intBitsToFloat((int) bits);
            case "r8" -> Double.longBitsToDouble(bits);
            case "l" -> bits == 1;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static String text(Object value) {
        return switch (value) {
            case Byte b -> "i1:%02X".formatted(b);
            case Short s -> "i2:%04X".formatted(s);
            case Integer i -> "i4:%08X".formatted(i);
            case Long l -> "i8:%016X".formatted(l);
            case Float f -> "r4:%08X".formatted(Float.floatToRawIntBits(f));
            case Double d -> "r8:%016X".formatted(Double.doubleToRawLongBits(d));
            case Boolean b -> b ? "l:1" : "l:0";
            default -> throw new IllegalArgumentException(value.toString());
        };
    }
}
