package org.fortranc.driver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;

/**
 * A program as one executable file: a shell script that starts the JVM on the Java archive behind it. The archive holds
 * the run-time library too, so the file depends on nothing but a JDK; where this installation's copy of the library and
 * its start-up cache are still there, they are used, because that starts faster.
 */
final class ExecutableFile {
    private ExecutableFile() {}

    /**
     * Writes the file under another name first, so that a failure leaves no broken program behind.
     *
     * @param main the qualified name of the main class
     * @param entries the program's classes and resources by path in the archive
     */
    static void write(Path file, String main, Map<String, byte[]> entries, Installation installation)
            throws IOException {
        var target = file.toAbsolutePath();
        var temporary = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".tmp");
        try {
            try (var out = Files.newOutputStream(temporary)) {
                out.write(script(main, installation).getBytes(StandardCharsets.UTF_8));
                out.write(archive(main, entries, installation.runtimeJar()));
            }
            makeExecutable(temporary);
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE,
                PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE));
    }

    private static String script(String main, Installation installation) throws IOException {
        try (var in = ExecutableFile.class.getResourceAsStream("program.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@JDK@", quoted(installation.jdk()))
                    .replace("@CORE@", quoted(installation.cachedRuntimeJar()))
                    .replace("@AOT@", quoted(installation.runtimeStartupCache()))
                    .replace("@MAIN@", main);
        }
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "'\\''");
    }

    private static byte[] archive(String main, Map<String, byte[]> entries, Path runtime) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes)) {
            put(jar, "META-INF/MANIFEST.MF", ("Manifest-Version: 1.0\r\nMain-Class: " + main
                    + "\r\nAdd-Exports: java.base/jdk.internal.module\r\nEnable-Native-Access: ALL-UNNAMED\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            // Build systems look for the text of literals in what a compiler made, so the program is not compressed.
            jar.setLevel(Deflater.NO_COMPRESSION);
            for (var entry : new TreeMap<>(entries).entrySet()) put(jar, entry.getKey(), entry.getValue());
            jar.setLevel(Deflater.DEFAULT_COMPRESSION);
            try (var library = new JarFile(runtime.toFile())) {
                for (var entry : library.stream().toList()) {
                    if (entry.isDirectory() || entry.getName().startsWith("META-INF/")) continue;
                    try (var in = library.getInputStream(entry)) {
                        put(jar, entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Entries carry no time of their own, so that the same program gives the same bytes. */
    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        var entry = new JarEntry(name);
        entry.setTime(0);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
