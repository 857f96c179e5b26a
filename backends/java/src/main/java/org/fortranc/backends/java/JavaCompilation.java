package org.fortranc.backends.java;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.lang.classfile.ClassHierarchyResolver;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.fortranc.backends.spi.GeneratedFile;
import org.fortranc.backends.spi.LineMap;
import org.fortranc.source.SourceRange;

/** Compiles generated sources in memory, and gives the classes Fortran's lines. */
public final class JavaCompilation {
    private static final String VECTORS = "jdk.incubator.vector";

    private JavaCompilation() {}

    /**
     * Compiles.
     *
     * @param files sources, and resources which are passed on; others are left out
     * @param classPath of the run time, in the form of {@code -cp}
     * @return class files and resources by path, as a jar has them, in the order of their names
     * @throws IllegalStateException if the compiler refuses a source; that is a fault of this back end
     * @throws TooLargeException if something in a source is too large for a class file
     */
    public static Map<String, byte[]> compile(List<GeneratedFile> files, String classPath) {
        return compile(files, classPath, List.of("-Xlint:none", "-nowarn"));
    }

    /** @param strictness options about warnings */
    static Map<String, byte[]> compile(List<GeneratedFile> files, String classPath, List<String> strictness) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var sources = new ArrayList<JavaFileObject>();
        Map<String, LineMap> lines = new HashMap<>();
        Map<String, byte[]> result = new TreeMap<>();
        for (var file : files) {
            if (file.path().endsWith(".java")) {
                sources.add(new Source(file));
                lines.put(className(file.path()), file.lines());
            } else if (file.path().startsWith(JavaBackend.RESOURCES)) {
                result.put(file.path().substring(JavaBackend.RESOURCES.length()), file.content());
            }
        }
        var messages = new DiagnosticCollector<JavaFileObject>();
        var options = new ArrayList<>(List.of("-g", "-proc:none", "--release", "25", "-encoding", "UTF-8", "-cp",
                classPath));
        if (files.stream().anyMatch(JavaCompilation::usesVectors)) options.addAll(List.of("--add-modules", VECTORS));
        options.addAll(strictness);
        try (var manager = new MemoryFiles(compiler.getStandardFileManager(null, Locale.ROOT,
                StandardCharsets.UTF_8))) {
            boolean done = compiler.getTask(null, manager, messages, options, null, sources).call();
            if (!done) throw refusal(messages.getDiagnostics(), lines);
            var types = types(manager.classes);
            manager.classes.forEach((name, bytes) -> {
                var outer = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
                result.put(name + ".class", LineTableRewriter.rewrite(bytes.toByteArray(), lines.get(outer), types));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    /** The classes just made, and those that the compiler runs with. */
    private static ClassHierarchyResolver types(Map<String, ByteArrayOutputStream> classes) {
        return ClassHierarchyResolver.ofResourceParsing(type -> {
            var descriptor = type.descriptorString();
            var bytes = classes.get(descriptor.substring(1, descriptor.length() - 1));
            return bytes == null ? null : new ByteArrayInputStream(bytes.toByteArray());
        }).orElse(ClassHierarchyResolver.defaultResolver()).cached();
    }

    private static boolean usesVectors(GeneratedFile file) {
        return file.path().endsWith(".java") && file.text().contains("import " + VECTORS);
    }

    private static RuntimeException refusal(List<Diagnostic<? extends JavaFileObject>> messages, Map<String,
            LineMap> lines) {
        var text = new StringBuilder();
        for (var message : messages) {
            var source = message.getSource();
            if (message.getCode().startsWith("compiler.err.limit") && source instanceof Source) {
                var map = lines.get(className(source.getName()));
                int line = map.nextFortranLine((int) message.getLineNumber());
                return new TooLargeException(new SourceRange(map.fortranFile(), line, 1, line, 1),
                        "A class file has no room for this: " + message.getMessage(Locale.ROOT));
            }
            text.append('\n').append(message);
        }
        return new IllegalStateException("javac refuses generated code:" + text);
    }

    private static String className(String path) {
        return path.substring(JavaBackend.SOURCES.length(), path.length() - ".java".length());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        Source(GeneratedFile file) {
            super(URI.create("memory:///" + className(file.path()) + ".java"), Kind.SOURCE);
            path = file.path();
            text = file.text();
        }

        @Override public String getName() {
            return path;
        }

        @Override public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Takes class files; everything else is the standard manager's. */
    private static final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();

        MemoryFiles(StandardJavaFileManager standard) {
            super(standard);
        }

        @Override public JavaFileObject getJavaFileForOutput(JavaFileManager.Location location, String className,
                                                             JavaFileObject.Kind kind, FileObject sibling) {
            var path = className.replace('.', '/');
            return new SimpleJavaFileObject(URI.create("memory:///" + path.replace("$", "%24") + ".class"), kind) {
                @Override public OutputStream openOutputStream() {
                    var bytes = new ByteArrayOutputStream();
                    classes.put(path, bytes);
                    return bytes;
                }
            };
        }
    }
}
