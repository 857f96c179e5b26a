package org.fortranc.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the compiler's own parts lie, as the launcher tells by system properties.
 *
 * @param jdk the home of the JDK that runs the compiler, and programs on this machine
 * @param runtimeJar the run-time library beside the compiler
 * @param cachedRuntimeJar a copy of it that never changes, named by its content; may be missing
 * @param runtimeStartupCache the JVM's start-up cache over that copy; may be missing
 */
record Installation(Path jdk, Path runtimeJar, Path cachedRuntimeJar, Path runtimeStartupCache) {
    static Installation current() throws IOException {
        var jdk = Path.of(System.getProperty("fortranc.jdk", System.getProperty("java.home")));
        var cache = System.getProperty("fortranc.cache", "");
        var dist = Path.of(System.getProperty("fortranc.dist", ""));
        var digestFile = dist.resolve("core-digest");
        var none = Path.of("");
        if (cache.isEmpty() || !Files.isReadable(digestFile)) return new Installation(jdk, loadedRuntime(), none, none);
        var digest = Files.readString(digestFile).strip();
        var folder = Path.of(cache).toAbsolutePath();
        return new Installation(jdk, loadedRuntime(), folder.resolve("core-" + digest + ".jar"),
                folder.resolve("core-" + digest + ".aot"));
    }

    /** What generated Java is compiled against. */
    static String runtimeClassPath() {
        return loadedRuntime().toString();
    }

    /** The archive that this JVM loaded the run-time library from; in the compiler's own tests a folder of classes. */
    private static Path loadedRuntime() {
        try {
            return Path.of(org.fortranc.runtime.Image.class.getProtectionDomain().getCodeSource().getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
