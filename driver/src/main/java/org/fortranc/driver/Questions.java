package org.fortranc.driver;

import java.util.Optional;

/**
 * Questions that build systems put to a compiler and that need no input file, answered as gfortran 12 would, since the
 * language, the predefined macros and the options are its. The first line of the version names both, and its first
 * number is that of the gfortran it stands in for.
 */
final class Questions {
    private static final String GFORTRAN = "12.2.0";
    private static final String MACHINE = "x86_64-linux-gnu";
    static final String VERSION = """
            fortranc (compatible with GNU Fortran %s) 1.0
            A Fortran compiler that writes and runs Java.
            """.formatted(GFORTRAN);
    /** What {@code -v} begins with; scripts look for its "gcc version". */
    static final String VERBOSE_VERSION = """
            fortranc 1.0, a Fortran compiler that writes and runs Java
            Target: %s
            Thread model: posix
            gcc version %s (compatible)
            """.formatted(MACHINE, GFORTRAN);

    private Questions() {}

    /** The answer, if the word is a question. */
    static Optional<String> answer(String word) {
        var name = word.startsWith("--print-") ? word.substring(1) : word;
        var about = name.substring(name.indexOf('=') + 1);
        return switch (name.contains("=") ? name.substring(0, name.indexOf('=')) : name) {
            case "--version" -> Optional.of(VERSION);
            case "--help" -> Optional.of(Usage.TEXT);
            case "-dumpversion" -> Optional.of("12\n");
            case "-dumpfullversion" -> Optional.of(GFORTRAN + "\n");
            case "-dumpmachine", "-print-multiarch" -> Optional.of(MACHINE + "\n");
            case "-dumpspecs" -> Optional.of("");
            case "-print-sysroot", "-print-sysroot-headers-suffix" -> Optional.of("\n");
            case "-print-multi-lib", "-print-multi-directory" -> Optional.of(".\n");
            case "-print-multi-os-directory" -> Optional.of("../lib\n");
            case "-print-file-name", "-print-prog-name" -> Optional.of(about + "\n");
            case "-print-libgcc-file-name" -> Optional.of("libgcc.a\n");
            case "-print-search-dirs" -> Optional.of("install: /\nprograms: =/\nlibraries: =/lib/:/usr/lib/\n");
            default -> Optional.empty();
        };
    }
}
