package org.fortranc.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program in a folder with what the oracle made of it: {@code name.out} is standard output, {@code name.status} the
 * exit status where it is not 0, {@code name.err} standard error where there is any, {@code name.in} standard input, {@code name.options} options of the compiler,
 * {@code name.c} a part of the program in C, {@code name.plain} the program that the oracle was given in its place,
 * since it lacks what is tested.
 */
record FortranCase(Path source) {
    private static final Set<String> SUFFIXES = Set.of("f90", "f", "F90", "F", "for", "f95", "f03", "f08");

    private static final Pattern BACKTRACE = Pattern.compile(
            "^(Error termination\\. Backtrace:|Program received signal).*", Pattern.MULTILINE | Pattern.DOTALL);

    /** The repository's root; Maven runs the tests in the module's folder. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The cases in a folder; {@code -Donly=REGEX} leaves those whose path it is found in. */
    static List<FortranCase> in(Path folder) throws IOException {
        var only = Pattern.compile(System.getProperty("only", ""));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> SUFFIXES.contains(suffix(f)) && only.matcher(f.toString()).find()).sorted()
                    .map(FortranCase::new).toList();
        }
    }

    private static String suffix(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    String name() {
        return ROOT.resolve("conformance").relativize(source).toString();
    }

    Path beside(String suffix) {
        var name = source.getFileName().toString();
        return source.resolveSibling(name.substring(0, name.lastIndexOf('.')) + suffix);
    }

    /** The program's C source, if it has one. */
    Optional<Path> companion() {
        return Optional.of(beside(".c")).filter(Files::exists);
    }

    /** Whether the oracle lacks something that the program tests, or gets it wrong. */
    boolean isBeyondOracle() {
        return Files.exists(beside(".plain"));
    }

    /** Options of the compiler that belong to the program. */
    List<String> options() throws IOException {
        if (!Files.exists(beside(".options"))) return List.of();
        return Stream.of(Files.readString(beside(".options")).split("\\s+")).filter(o -> !o.isEmpty()).toList();
    }

    String expectedOutput() throws IOException {
        return Files.readString(beside(".out"), StandardCharsets.ISO_8859_1);
    }

    /** Standard error, without the backtrace and the empty lines at the end. */
    String expectedError() throws IOException {
        return Files.exists(beside(".err")) ? withoutBacktrace(
                Files.readString(beside(".err"), StandardCharsets.ISO_8859_1)) : "";
    }

    /** What is left of standard error where the addresses of a backtrace must not count. */
    static String withoutBacktrace(String error) {
        return BACKTRACE.matcher(error).replaceFirst("").stripTrailing();
    }

    int expectedStatus() throws IOException {
        return Files.exists(beside(".status")) ? Integer.parseInt(Files.readString(beside(".status")).strip()) : 0;
    }

    byte[] input() throws IOException {
        return Files.exists(beside(".in")) ? Files.readAllBytes(beside(".in")) : new byte[0];
    }
}
