package org.fortranc.driver.polyglot;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.source.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.backends.truffle.CoreExecutor;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.driver.Compiler;
import org.fortranc.driver.Invocation;
import org.fortranc.driver.UsageException;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.runtime.Image;

/** What a polyglot context has: the sources it has seen, and what its programs see of the world. */
final class FortranContext {
    private record Text(String name, byte[] content) {}

    private final TruffleLanguage.Env env;
    private final List<Text> libraries = new ArrayList<>();

    FortranContext(TruffleLanguage.Env env) {
        this.env = env;
    }

    /** The linked program of the source and those before it; empty if none of its units is a main program. */
    synchronized Optional<Program> compile(Source source) {
        var text = new Text(freshName(source.getPath() != null ? source.getPath() : source.getName()), source.getCharacters().toString().getBytes(StandardCharsets.ISO_8859_1));
        var files = new ArrayList<>(libraries);
        files.add(text);
        var diagnostics = new DiagnosticSink();
        var compiler = new Compiler(invocation(), diagnostics);
        var core = compiler.analyze(files.stream().map(file -> compiler.source(Path.of(file.name()), file.content()))
                .toList()).flatMap(compiler::lower).orElseThrow(() -> new SourceErrors(source, diagnostics.all()));
        if (core.units().stream().noneMatch(unit -> unit.kind() == ProgramUnit.Kind.MAIN)) {
            libraries.add(text);
            return Optional.empty();
        }
        return Optional.of(compiler.link(List.of(core)).orElseThrow(() ->
                new SourceErrors(source, diagnostics.all())));
    }

    /** Units are told apart by their files, and every text without a name has the same. */
    private String freshName(String wish) {
        var name = wish;
        for (int i = 2; isTaken(name); i++) name = wish + "-" + i;
        return name;
    }

    private boolean isTaken(String name) {
        return libraries.stream().anyMatch(text -> text.name().equals(name));
    }

    private Invocation invocation() {
        var words = new ArrayList<>(List.of("-c", "source.f90"));
        for (var word : env.getOptions().get(FortranLanguage.Flags).split(" ")) if (!word.isEmpty()) words.add(word);
        try {
            return Invocation.parse(words.toArray(String[]::new));
        } catch (UsageException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Runs the program as an instance of its own, with the context's streams. */
    int run(Program program) {
        var diagnostics = new DiagnosticSink();
        var image = new Image(new Image.Surroundings(FortranLanguage.ID, List.of(env.getApplicationArguments()),
                env.getEnvironment(), Path.of(""), env.in(), env.out(), env.err()));
        int status = new Compiler(invocation(), diagnostics).interpret(program, image, this::execute);
        if (diagnostics.hasErrors()) throw new SourceErrors(diagnostics.all());
        return status;
    }

    /** On a thread with a large stack if the context may have more than one. */
    private void execute(Runnable body) {
        if (!env.isCreateThreadAllowed()) {
            body.run();
            return;
        }
        var thread = env.newTruffleThreadBuilder(body).stackSize(CoreExecutor.STACK_BYTES).build();
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
