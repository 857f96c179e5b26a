package org.fortranc.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.fortranc.source.SourceRange;

/** Collects messages in the order in which they were found. */
public final class DiagnosticSink {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    public void report(Code code, SourceRange at, String format, Object... arguments) {
        report(new Diagnostic(code, format.formatted(arguments), at));
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.code().severity() == Severity.ERROR);
    }

    public List<Diagnostic> all() {
        return List.copyOf(diagnostics);
    }
}
