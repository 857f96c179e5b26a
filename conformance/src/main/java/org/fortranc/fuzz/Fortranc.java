package org.fortranc.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.driver.BuiltProgram;
import org.fortranc.driver.Compiler;
import org.fortranc.driver.Invocation;
import org.fortranc.driver.UsageException;
import org.fortranc.ir.core.Program;
import org.fortranc.runtime.Image;

/** The compiler under test, in this JVM. */
final class Fortranc {
    /** How a program is executed. */
    enum Executor { JAVA, TRUFFLE }

    private static final long STACK_BYTES = 256L << 20;

    private Fortranc() {}

    /** How far the program came: an answer, or what kept it from one. */
    sealed interface Outcome {
        record Ran(Answer answer, String error) implements Outcome {}

        /** The compiler refused the program, with messages. */
        record Refused(String messages) implements Outcome {}

        /** The compiler or the run has a fault of its own, or does not end. */
        record Failed(String report) implements Outcome {}
    }

    /** Compiles and runs within the time. */
    static Outcome run(Path source, Executor executor, int seconds) throws InterruptedException {
        return limited(() -> compiledAndRun(source, executor), seconds);
    }

    /** Compiles as far as to generated Java. */
    static Outcome compile(Path source, int seconds) throws InterruptedException {
        return limited(() -> {
            var compilation = new Compilation(source);
            return compilation.linked().flatMap(program -> compilation.generated(program)).isPresent()
                    ? new Outcome.Ran(new Answer(0, ""), "") : new Outcome.Refused(compilation.messages());
        }, seconds);
    }

    private static Outcome limited(Callable<Outcome> work, int seconds) throws InterruptedException {
        var outcome = new Outcome[] {new Outcome.Failed("no end after " + seconds + " seconds")};
        var thread = new Thread(null, () -> {
            try {
                outcome[0] = work.call();
            } catch (Throwable fault) {
                var text = new StringWriter();
                fault.printStackTrace(new PrintWriter(text, true));
                outcome[0] = new Outcome.Failed(text.toString());
            }
        }, "program", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        thread.join(seconds * 1000L);
        return outcome[0];
    }

    private static Outcome compiledAndRun(Path source, Executor executor) throws IOException, UsageException {
        var compilation = new Compilation(source);
        var program = compilation.linked();
        if (program.isEmpty()) return new Outcome.Refused(compilation.messages());
        var output = new ByteArrayOutputStream();
        var error = new ByteArrayOutputStream();
        var image = new Image(new Image.Surroundings("program", List.of(), Map.of(), source.getParent(),
                new ByteArrayInputStream(new byte[0]), output, error));
        int status;
        if (executor == Executor.TRUFFLE) {
            status = compilation.compiler.interpret(program.get(), image);
        } else {
            var built = compilation.compiler.build(program.get());
            if (built.isEmpty()) return new Outcome.Refused(compilation.messages());
            status = BuiltProgram.load(built.get()).run(image);
        }
        if (compilation.compiler.hasErrors()) return new Outcome.Refused(compilation.messages());
        return new Outcome.Ran(new Answer(status, output.toString(StandardCharsets.ISO_8859_1)),
                error.toString(StandardCharsets.ISO_8859_1));
    }

    private static final class Compilation {
        private final DiagnosticSink diagnostics = new DiagnosticSink();
        private final Compiler compiler;

        Compilation(Path source) throws UsageException {
            compiler = new Compiler(Invocation.parse("--verify-each", "-ffree-line-length-none", source.toString()), diagnostics);
        }

        java.util.Optional<Program> linked() throws IOException {
            return compiler.analyze().flatMap(compiler::lower).flatMap(core -> compiler.link(List.of(core)));
        }

        java.util.Optional<?> generated(Program program) {
            try {
                return compiler.emit("java", program);
            } catch (UsageException e) {
                throw new IllegalStateException(e);
            }
        }

        String messages() {
            return diagnostics.all().stream().map(d -> d.at() + ": " + d.message() + " [" + d.code().id() + "]")
                    .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new),
                            list -> String.join("\n", list)));
        }
    }
}
