package org.fortranc.driver;

import java.util.Map;
import java.util.TreeMap;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;

/**
 * A program ready to run: classes and resources by their path in an archive.
 *
 * @param mainClass the qualified name of the main program's class
 */
public record BuiltProgram(String mainClass, Map<String, byte[]> entries) {
    public BuiltProgram {
        entries = new TreeMap<>(entries);
    }

    /** Defines the classes in this JVM. */
    public static Loaded load(BuiltProgram program) {
        return new Loaded(program);
    }

    /** A program whose classes are defined; any number of instances may run. */
    public static final class Loaded {
        private final Class<? extends MainProgram> main;

        private Loaded(BuiltProgram program) {
            try {
                main = new Loader(program.entries()).loadClass(program.mainClass()).asSubclass(MainProgram.class);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Runs one instance to its end; the result is its exit status. */
        public int run(Image image) {
            var thread = Thread.currentThread();
            var before = thread.getContextClassLoader();
            thread.setContextClassLoader(main.getClassLoader()); // error messages find the program's classes by it
            try {
                return ProgramLauncher.run(image, main);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> entries;

        Loader(Map<String, byte[]> entries) {
            super(MainProgram.class.getClassLoader());
            this.entries = entries;
        }

        @Override protected Class<?> findClass(String name) throws ClassNotFoundException {
            var bytes = entries.get(name.replace('.', '/') + ".class");
            if (bytes == null) throw new ClassNotFoundException(name);
            return defineClass(name, bytes, 0, bytes.length);
        }

        @Override public java.io.InputStream getResourceAsStream(String name) {
            var bytes = entries.get(name);
            return bytes == null ? super.getResourceAsStream(name) : new java.io.ByteArrayInputStream(bytes);
        }
    }
}
