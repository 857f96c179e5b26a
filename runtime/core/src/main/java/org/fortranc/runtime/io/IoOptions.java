package org.fortranc.runtime.io;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fortranc.runtime.Image;

/**
 * What the environment variables GFORTRAN_* say.
 *
 * @param formattedBuffer bytes of the buffers of the standard streams
 * @param recordLength record length of sequential files that are opened without RECL=
 * @param listSeparator between values of list-directed output
 * @param convertUnits GFORTRAN_CONVERT_UNIT as it is written, or empty
 * @param optionalPlus whether plus signs are printed where the program says nothing
 * @param showLocus whether messages of input and output name the statement
 * @param standardInput the unit that standard input is connected to
 * @param standardOutput the unit that standard output is connected to
 * @param standardError the unit that standard error is connected to
 */
record IoOptions(boolean unbuffered, int formattedBuffer, int recordLength, byte[] listSeparator,
                 String convertUnits, boolean optionalPlus, boolean showLocus, int standardInput, int standardOutput,
                 int standardError) {
    private static final int FORMATTED_BUFFER = 8192;

    static IoOptions of(Image image) {
        return new IoOptions(yes(image, "GFORTRAN_UNBUFFERED_ALL") || yes(image, "GFORTRAN_UNBUFFERED_PRECONNECTED"),
                number(image, "GFORTRAN_FORMATTED_BUFFER_SIZE", FORMATTED_BUFFER),
                number(image, "GFORTRAN_DEFAULT_RECL", Unit.DEFAULT_RECORD_LENGTH),
                separator(image.environmentVariable("GFORTRAN_LIST_SEPARATOR").orElse(" "))
                        .getBytes(StandardCharsets.ISO_8859_1),
                image.environmentVariable("GFORTRAN_CONVERT_UNIT").orElse(""), yes(image, "GFORTRAN_OPTIONAL_PLUS"),
                !no(image, "GFORTRAN_SHOW_LOCUS"), unit(image, "GFORTRAN_STDIN_UNIT", Io.STANDARD_INPUT),
                unit(image, "GFORTRAN_STDOUT_UNIT", Io.STANDARD_OUTPUT),
                unit(image, "GFORTRAN_STDERR_UNIT", Io.STANDARD_ERROR));
    }

    private static boolean no(Image image, String name) {
        String value = image.environmentVariable(name).orElse("");
        return !value.isEmpty() && "nNfF0".indexOf(value.charAt(0)) >= 0;
    }

    private static int unit(Image image, String name, int otherwise) {
        String value = image.environmentVariable(name).orElse("");
        return value.matches("-?[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    private static boolean yes(Image image, String name) {
        String value = image.environmentVariable(name).orElse("");
        return !value.isEmpty() && "yYtT1".indexOf(value.charAt(0)) >= 0;
    }

    private static int number(Image image, String name, int otherwise) {
        String value = image.environmentVariable(name).orElse("");
        return !value.isEmpty() && value.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(value) : otherwise;
    }

    /** A separator is blanks with at most one comma, else reading back would fail. */
    private static String separator(String value) {
        return value.equals(" ") || !value.isEmpty() && value.matches(" *,? *") ? value : " ";
    }

    /** The byte order for a unit: {@code MODE[;MODE:UNITS]...}, UNITS being numbers and ranges. */
    Optional<ByteOrder> order(int unit) {
        Optional<ByteOrder> order = Optional.empty();
        for (String part : convertUnits.split(";")) {
            int colon = part.indexOf(':');
            if (colon < 0)
                order = mode(part);
            else if (covers(part.substring(colon + 1), unit))
                return mode(part.substring(0, colon));
        }
        return order;
    }

    private static boolean covers(String units, int unit) {
        for (String range : units.split(",")) {
            String[] ends = range.trim().split("-");
            try {
                if (unit >= Integer.parseInt(ends[0]) && unit <= Integer.parseInt(ends[ends.length - 1]))
                    return true;
            } catch (NumberFormatException _) {
                return false;
            }
        }
        return false;
    }

    private static Optional<ByteOrder> mode(String word) {
        return switch (word.trim().toLowerCase(java.util.Locale.ROOT)) {
            case "big_endian" -> Optional.of(ByteOrder.BIG_ENDIAN);
            case "little_endian" -> Optional.of(ByteOrder.LITTLE_ENDIAN);
            case "native" -> Optional.of(ByteOrder.nativeOrder());
            case "swap" -> Optional.of(ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN ? ByteOrder.LITTLE_ENDIAN
                    : ByteOrder.BIG_ENDIAN);
            default -> Optional.empty();
        };
    }
}
