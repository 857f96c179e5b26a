package org.fortranc.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The oracle. */
final class Gfortran {
    /** With these options it computes what the source says, in the order it says it. */
    static final List<String> LITERAL = List.of("-O2", "-fno-tree-vectorize", "-ffp-contract=off",
            "-finline-matmul-limit=2147483647");
    /**
     * With these a program shows whether it is defined: it stops at what is not, or prints something else. Nor does the
     * optimizer have a part in the answer.
     */
    static final List<String> HOSTILE = List.of("-O0", "-ffp-contract=off",
            "-finline-matmul-limit=2147483647", "-fcheck=all", "-fcheck=no-array-temps", "-finit-derived",
            "-finit-integer=-98765432", "-finit-real=snan", "-finit-logical=true", "-finit-character=63");
    private static final int SECONDS = 20;

    private Gfortran() {}

    static boolean isInstalled() {
        for (var folder : System.getenv("PATH").split(java.io.File.pathSeparator))
            if (Files.isExecutable(Path.of(folder, "gfortran"))) return true;
        return false;
    }

    /** Builds and runs the program in its folder; empty if gfortran refuses it, its messages are in {@code messages}. */
    static Optional<Answer> run(Path source, List<String> options) throws IOException, InterruptedException {
        var folder = source.getParent();
        var command = new ArrayList<>(List.of("gfortran", "-w", "-pipe", "-ffree-line-length-none"));
        command.addAll(options);
        command.addAll(List.of(source.getFileName().toString(), "-o", "program"));
        if (process(folder, command, "messages", "messages") != 0) return Optional.empty();
        int status = process(folder, List.of("./program"), "output", "error");
        return Optional.of(new Answer(status, Files.readString(folder.resolve("output"), StandardCharsets.ISO_8859_1)));
    }

    /** Whether gfortran takes it for Fortran. */
    static boolean accepts(Path source) throws IOException, InterruptedException {
        return process(source.getParent(), List.of("gfortran", "-w", "-ffree-line-length-none", "-fsyntax-only",
                source.getFileName().toString()), "messages", "messages") == 0;
    }

    private static int process(Path folder, List<String> command, String output, String error) throws IOException,
            InterruptedException {
        var builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile()).redirectOutput(folder.resolve(output).toFile());
        if (output.equals(error)) builder.redirectErrorStream(true);
        else builder.redirectError(folder.resolve(error).toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C"));
        var process = builder.start();
        if (process.waitFor(SECONDS, TimeUnit.SECONDS)) return process.exitValue();
        process.descendants().forEach(ProcessHandle::destroyForcibly); // the driver's compiler proper
        process.destroyForcibly().waitFor();
        return -1;
    }

    static String messages(Path folder) throws IOException {
        return Files.readString(folder.resolve("messages"), StandardCharsets.ISO_8859_1);
    }
}
