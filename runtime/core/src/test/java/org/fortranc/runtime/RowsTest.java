package org.fortranc.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Replays {@code cases/intrinsics/*.rows}: what programs beside them printed when gfortran 12 had compiled them. A row
 * {@code Class.method type:bits ... = type:bits} is a call of a method of this package and its result, so a new row
 * needs no new Java.
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
        Class<?> owner = Class.forName("org.fortranc.runtime." + words[0].substring(0, dot));
        Object result = call(owner, words[0].substring(dot + 1), types, arguments);
        return String.join(" ", words) + " = " + text(result);
    }

    /** Calls a static method, or else a method of the first argument. */
    private static Object call(Class<?> owner, String name, Class<?>[] types, Object[] arguments) throws Exception {
        if (types[0] != owner) return owner.getMethod(name, types).invoke(null, arguments);
        try {
            Method method = owner.getMethod(name, Arrays.copyOfRange(types, 1, types.length));
            return method.invoke(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (NoSuchMethodException _) {
            return owner.getMethod(name, types).invoke(null, arguments);
        }
    }

    private static Class<?> type(String word) {
        return switch (kind(word)) {
            case "i1" -> byte.class;
            case "i2" -> short.class;
            case "i4" -> int.class;
            case "i8" -> long.class;
            case "r4" -> float.class;
            case "r8" -> double.class;
            case "c4" -> ComplexFloat.class;
            case "c8" -> ComplexDouble.class;
            case "l" -> boolean.class;
            case "t" -> Text.class;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Object value(String word) {
        String digits = word.substring(word.indexOf(':') + 1);
        if (kind(word).equals("t")) return Text.over(HexFormat.of().parseHex(digits));
        long[] bits = Arrays.stream(digits.split(";")).mapToLong(part -> Long.parseUnsignedLong(part, 16)).toArray();
        return switch (kind(word)) {
            case "i1" -> (byte) bits[0];
            case "i2" -> (short) bits[0];
            case "i4" -> (int) bits[0];
            case "i8" -> bits[0];
            case "r4" -> Float.intBitsToFloat((int) bits[0]);
            case "r8" -> Double.longBitsToDouble(bits[0]);
            case "c4" -> new ComplexFloat(Float.intBitsToFloat((int) bits[0]), Float.intBitsToFloat((int) bits[1]));
            case "c8" -> new ComplexDouble(Double.longBitsToDouble(bits[0]), Double.longBitsToDouble(bits[1]));
            case "l" -> bits[0] == 1;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static String kind(String word) {
        return word.substring(0, word.indexOf(':'));
    }

    private static String text(Object value) {
        return switch (value) {
            case Byte b -> "i1:%02X".formatted(b);
            case Short s -> "i2:%04X".formatted(s);
            case Integer i -> "i4:%08X".formatted(i);
            case Long l -> "i8:%016X".formatted(l);
            case Float f -> "r4:" + bits(f);
            case Double d -> "r8:" + bits(d);
            case ComplexFloat(float re, float im) -> "c4:" + bits(re) + ";" + bits(im);
            case ComplexDouble(double re, double im) -> "c8:" + bits(re) + ";" + bits(im);
            case Boolean b -> b ? "l:1" : "l:0";
            case Text t -> "t:" + HexFormat.of().withUpperCase().formatHex(t.toBytes());
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    private static String bits(float value) {
        return "%08X".formatted(Float.floatToRawIntBits(value));
    }

    private static String bits(double value) {
        return "%016X".formatted(Double.doubleToRawLongBits(value));
    }
}
