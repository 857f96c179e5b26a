package org.fortranc.runtime;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * Runs a program from an archive that is not on the class path. The JVM records a start-up cache during such a run;
 * the cache then holds this library alone and serves every program that has the library first on its class path.
 */
public final class StartupTraining {
    private StartupTraining() {}

    /** @param arguments the archive of the program and the name of its main class */
    public static void main(String[] arguments) throws Exception {
        var archive = new URL[] {Path.of(arguments[0]).toUri().toURL()};
        try (var loader = new URLClassLoader(archive, StartupTraining.class.getClassLoader())) {
            ProgramLauncher.run(new Image(Image.Surroundings.ofProcess(java.util.List.of())),
                    loader.loadClass(arguments[1]).asSubclass(MainProgram.class));
            // What nearly every program with real numbers needs of the system's library costs most at its first use.
            FloatingPointExceptions.clear();
            if (LibM.exp(1.0) < 0 || !FloatingPointExceptions.note().isEmpty()) throw new IllegalStateException();
        }
    }
}
