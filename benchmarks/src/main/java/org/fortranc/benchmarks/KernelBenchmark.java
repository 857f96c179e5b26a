package org.fortranc.benchmarks;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.fortranc.runtime.Image;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One call of a kernel's {@code kernel} subroutine, from an executable that fortranc has made. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class KernelBenchmark {
    /** The executable file; given by the suite. */
    @Param("")
    public String executable;

    /** The kernel's module. */
    @Param("")
    public String module;

    private URLClassLoader loader;
    private MethodHandle kernel;

    @Setup
    public void prepare() throws Throwable {
        var file = Path.of(executable);
        loader = new URLClassLoader(new java.net.URL[] {file.toUri().toURL()}, Image.class.getClassLoader());
        var type = Class.forName(className(file, module), true, loader);
        Thread.currentThread().setContextClassLoader(loader);
        var unit = new Image(Image.Surroundings.ofProcess(List.of())).unit(type);
        handle(type, "prepare", unit).invoke();
        kernel = handle(type, "kernel", unit);
    }

    @TearDown
    public void close() throws IOException {
        loader.close();
    }

    @Benchmark
    public void kernel() throws Throwable {
        kernel.invokeExact();
    }

    private static String className(Path file, String module) throws IOException {
        try (var archive = new JarFile(file.toFile())) {
            return archive.stream().map(entry -> entry.getName().replace('/', '.'))
                    .filter(name -> name.equalsIgnoreCase("fortran." + module + ".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())).findFirst()
                    .orElseThrow(() -> new IOException(file + " has no class for the module " + module));
        }
    }

    private static MethodHandle handle(Class<?> type, String name, Object unit) throws ReflectiveOperationException {
        Method method = type.getDeclaredMethod(name);
        var handle = MethodHandles.lookup().unreflect(method);
        return Modifier.isStatic(method.getModifiers()) ? handle : handle.bindTo(unit);
    }
}
