package org.fortranc.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.foreign.ForeignProgram;
import org.fortranc.ir.core.Program;

/** Machine code beside the Fortran: object files, archives and shared libraries of C, and the C compiler. */
final class Natives {
    /** Where a program carries its C part. */
    static final String RESOURCE = "native/program.so";

    private static final byte[] ELF = {0x7f, 'E', 'L', 'F'};

    private Natives() {}

    /** The C compiler of the system: {@code CC}, or {@code cc}. */
    static String compiler() {
        return Optional.ofNullable(System.getenv("CC")).filter(word -> !word.isBlank()).orElse("cc");
    }

    static boolean isNative(byte[] content) {
        if (content.length < ELF.length) return false;
        for (int i = 0; i < ELF.length; i++) if (content[i] != ELF[i]) return false;
        return true;
    }

    /** Whether a file is machine code itself; archives are not. */
    static boolean isNative(Path file) {
        try (var in = Files.newInputStream(file)) {
            return isNative(in.readNBytes(ELF.length));
        } catch (IOException _) {
            return false; // who opens it next says why it cannot be read
        }
    }

    /** Whether the linker of C finds a library without being told where. */
    static boolean hasLibrary(String name) {
        for (var suffix : List.of(".so", ".a")) {
            var file = "lib" + name + suffix;
            try {
                var found = new Run(List.of(compiler(), "-print-file-name=" + file));
                if (found.status == 0 && !found.text.strip().equals(file)) return true;
            } catch (IOException _) {
                return false; // without a C compiler there are no libraries of C
            }
        }
        return false;
    }

    /** The options that mean the same to the C compiler. */
    static List<String> preprocessing(Invocation invocation) {
        var words = new ArrayList<String>();
        for (var folder : invocation.folders().include()) words.add("-I" + folder);
        for (var definition : invocation.source().definitions())
            words.add(definition.value().map(value -> "-D" + definition.name() + "=" + value)
                    .orElse("-U" + definition.name()));
        return words;
    }

    /** The C part of a linked program. */
    static Optional<byte[]> library(Program program) {
        return ForeignProgram.library(program).map(file -> {
            try {
                return Files.readAllBytes(Path.of(file));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A command that has run to its end: its status, and what it wrote. */
    static final class Run {
        final int status;
        final String text;

        /** @throws IOException if there is no such command */
        Run(List<String> words) throws IOException {
            var builder = new ProcessBuilder(new ArrayList<>(words)).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C"); // its messages are read below
            var process = builder.start();
            process.getOutputStream().close();
            text = new String(process.getInputStream().readAllBytes());
            try {
                status = process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}
