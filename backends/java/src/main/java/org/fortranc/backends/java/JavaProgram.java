package org.fortranc.backends.java;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fortranc.backends.spi.GeneratedFile;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;

/** Emits and compiles a program; once more, in shorter methods, where the first attempt made one too long. */
public final class JavaProgram {
    private JavaProgram() {}

    /**
     * What came of it.
     *
     * @param files as emitted
     * @param classes class files and resources by path
     */
    public record Built(List<GeneratedFile> files, Map<String, byte[]> classes) {}

    /**
     * Builds.
     *
     * @param emit prepares and emits the program by a back end; empty after errors
     * @param classPath of the run time
     * @return empty after errors, which are reported: FC6 where no attempt fits into what a class file can hold
     */
    public static Optional<Built> build(JavaBackend.Options options,
                                        Function<JavaBackend, Optional<List<GeneratedFile>>> emit, String classPath,
                                        DiagnosticSink diagnostics) {
        Optional<Built> best = Optional.empty();
        Optional<TooLargeException> refused = Optional.empty();
        for (var methods : JavaBackend.Methods.values()) {
            var files = emit.apply(new JavaBackend(options.with(methods)));
            if (files.isEmpty()) return Optional.empty();
            try {
                var classes = JavaCompilation.compile(files.get(), classPath);
                best = Optional.of(new Built(files.get(), classes));
                if (classes.entrySet().stream().filter(e -> e.getKey().endsWith(".class"))
                        .allMatch(e -> MethodSizes.areCompiled(e.getValue()))) return best;
            } catch (TooLargeException e) {
                refused = Optional.of(e);
            }
        }
        if (best.isEmpty()) refused.ifPresent(e ->
                diagnostics.report(Code.TARGET_CANNOT_EXPRESS, e.at(), "%s", e.getMessage()));
        return best;
    }
}
