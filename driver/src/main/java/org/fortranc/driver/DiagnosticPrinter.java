package org.fortranc.driver;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fortranc.diagnostic.Diagnostic;
import org.fortranc.source.SourceRange;

/** Prints messages in the GNU form that editors parse, each with its source line and carets. */
public final class DiagnosticPrinter {
    private final PrintStream out;
    private final Map<String, List<String>> sources = new HashMap<>();

    public DiagnosticPrinter(PrintStream out) {
        this.out = out;
    }

    public void print(Diagnostic diagnostic) {
        var severity = diagnostic.code().severity().name().toLowerCase(Locale.ROOT);
        header(diagnostic.at(), severity, "%s [%s]".formatted(diagnostic.message(), diagnostic.code().id()));
        excerpt(diagnostic.at());
        for (var note : diagnostic.notes()) header(note.at(), "note", note.message());
    }

    private void header(SourceRange at, String severity, String message) {
        if (at.line() > 0) out.print(at + ": ");
        else out.print(at.file().isEmpty() ? "fortranc: " : at.file() + ": ");
        out.println(severity + ": " + message);
    }

    private void excerpt(SourceRange at) {
        var lines = sources.computeIfAbsent(at.file(), DiagnosticPrinter::read);
        if (at.line() < 1 || at.line() > lines.size()) return;
        var line = lines.get(at.line() - 1);
        out.printf("%5d | %s%n", at.line(), line);
        var margin = new StringBuilder();
        for (int i = 0; i < at.column() - 1 && i < line.length(); i++) margin.append(line.charAt(i) == '\t' ? '\t'
                : ' ');
        int last = at.endLine() == at.line() ? at.endColumn() : line.stripTrailing().length();
        out.printf("      | %s^%s%n", margin, "~".repeat(Math.max(0, Math.min(last, line.length()) - at.column())));
    }

    private static List<String> read(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.ISO_8859_1).lines().toList();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return List.of(); // a message without its line is still a message
        }
    }
}
