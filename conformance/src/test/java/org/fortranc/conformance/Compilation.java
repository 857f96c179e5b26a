package org.fortranc.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.driver.Compiler;
import org.fortranc.driver.Invocation;
import org.fortranc.driver.UsageException;
import org.fortranc.ir.core.Program;

/** A program through the compiler, in memory. */
final class Compilation {
    final DiagnosticSink diagnostics = new DiagnosticSink();
    final Compiler compiler;

    Compilation(String... arguments) throws UsageException {
        compiler = new Compiler(Invocation.parse(arguments), diagnostics);
    }

    static Compilation of(FortranCase program) throws IOException, UsageException {
        var arguments = new ArrayList<>(program.options());
        arguments.add("--verify-each");
        arguments.add(program.source().toString());
        program.companion().map(Path::toString).ifPresent(arguments::add);
        return new Compilation(arguments.toArray(String[]::new));
    }

    /** The linked program; fails with the compiler's messages if there is none. */
    Program linked() throws IOException, UsageException {
        var core = compiler.analyze().flatMap(compiler::lower).orElseThrow(this::failure);
        return compiler.link(List.of(core)).orElseThrow(this::failure);
    }

    AssertionError failure() {
        return new AssertionError(diagnostics.all().stream()
                .map(d -> d.at() + ": " + d.message() + " [" + d.code().id() + "]").collect(Collectors.joining("\n")));
    }
}
