package org.fortranc.runtime;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The intrinsic procedures about the command line and the environment variables. Values are written to their Text and
 * the status is returned; LENGTH= has a function of its own, since each of these arguments is optional.
 */
public final class CommandLine {
    /** STATUS= of a value that was cut. */
    public static final int TRUNCATED = -1;
    /** STATUS= of an argument that there is not. */
    public static final int NO_ARGUMENT = 42;
    /** STATUS= of an environment variable that there is not. */
    public static final int NO_VARIABLE = 1;

    private CommandLine() {}

    /** COMMAND_ARGUMENT_COUNT, and the GNU extension IARGC. */
    public static int argumentCount(Image image) {
        return image.surroundings().arguments().size();
    }

    /** GET_COMMAND_ARGUMENT: sets {@code value} and gives the status. Number 0 is the program's name. */
    public static int getArgument(Image image, int number, Text value) {
        if (isAbsent(image, number)) {
            value.assign(Text.empty());
            return NO_ARGUMENT;
        }
        return give(argument(image, number), value);
    }

    /** LENGTH= of GET_COMMAND_ARGUMENT: 0 if there is no such argument. */
    public static int argumentLength(Image image, int number) {
        return isAbsent(image, number) ? 0 : argument(image, number).length;
    }

    /** STATUS= of GET_COMMAND_ARGUMENT without VALUE=. */
    public static int argumentStatus(Image image, int number) {
        return isAbsent(image, number) ? NO_ARGUMENT : 0;
    }

    private static boolean isAbsent(Image image, int number) {
        return number < 0 || number > argumentCount(image);
    }

    private static Text argument(Image image, int number) {
        Image.Surroundings surroundings = image.surroundings();
        return text(number == 0 ? surroundings.programName() : surroundings.arguments().get(number - 1));
    }

    /** GET_COMMAND: the program's name and its arguments with one blank between them. */
    public static int getCommand(Image image, Text value) {
        return give(command(image), value);
    }

    /** LENGTH= of GET_COMMAND. */
    public static int commandLength(Image image) {
        return command(image).length;
    }

    private static Text command(Image image) {
        List<String> arguments = image.surroundings().arguments();
        String name = image.surroundings().programName();
        return text(arguments.isEmpty() ? name : name + " " + String.join(" ", arguments));
    }

    /** GET_ENVIRONMENT_VARIABLE: sets {@code value} and gives the status. */
    public static int getVariable(Image image, Text name, Text value, boolean trimName) {
        return image.environmentVariable(javaName(name, trimName)).map(found -> give(text(found), value))
                .orElseGet(() -> {
                    value.assign(Text.empty());
                    return NO_VARIABLE;
                });
    }

    /** LENGTH= of GET_ENVIRONMENT_VARIABLE: 0 if there is no such variable. */
    public static int variableLength(Image image, Text name, boolean trimName) {
        return image.environmentVariable(javaName(name, trimName)).map(found -> text(found).length).orElse(0);
    }

    /** STATUS= of GET_ENVIRONMENT_VARIABLE without VALUE=. */
    public static int variableStatus(Image image, Text name, boolean trimName) {
        return image.environmentVariable(javaName(name, trimName)).isPresent() ? 0 : NO_VARIABLE;
    }

    private static String javaName(Text name, boolean trimName) {
        byte[] bytes = (trimName ? name.trim() : name).toBytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int give(Text found, Text value) {
        value.assign(found);
        return found.length > value.length ? TRUNCATED : 0;
    }

    private static Text text(String value) {
        return Text.over(value.getBytes(StandardCharsets.UTF_8));
    }
}
