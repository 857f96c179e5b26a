package org.fortranc.backends.java;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;

/** Runs compiled classes in this JVM. */
final class MemoryProgram extends ClassLoader {
    private final Map<String, byte[]> files;

    private MemoryProgram(Map<String, byte[]> files) {
        super(MemoryProgram.class.getClassLoader());
        this.files = files;
    }

    @Override protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = files.get(name.replace('.', '/') + ".class");
        if (bytes == null) throw new ClassNotFoundException(name);
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override public InputStream getResourceAsStream(String name) {
        return new ByteArrayInputStream(files.get(name));
    }

    /** What the main program writes to standard output, and a last line with its exit status. */
    static String run(Map<String, byte[]> files) {
        var loader = new MemoryProgram(files);
        var output = new ByteArrayOutputStream();
        var image = new Image(new Image.Surroundings("a.out", List.of(), Map.of(), Path.of(""),
                InputStream.nullInputStream(), output, OutputStream.nullOutputStream()));
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            int status = ProgramLauncher.run(image, mainClass(loader));
            return output.toString(StandardCharsets.ISO_8859_1) + "exit status " + status + "\n";
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Class<? extends MainProgram> mainClass(MemoryProgram loader) {
        for (var path : loader.files.keySet()) {
            if (!path.endsWith(".class")) continue;
            try {
                var type = loader.loadClass(path.substring(0, path.length() - ".class".length()).replace('/', '.'));
                if (MainProgram.class.isAssignableFrom(type)) return type.asSubclass(MainProgram.class);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalArgumentException("no main program");
    }
}
