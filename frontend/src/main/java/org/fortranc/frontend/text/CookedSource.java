package org.fortranc.frontend.text;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.fortranc.diagnostic.DiagnosticSink;

/**
 * The statements of a file, made while they are asked for, so that the memory needed does not grow with the file.
 * Errors of source form and preprocessing go to the diagnostics.
 */
public final class CookedSource implements Iterator<CookedStatement> {
    private final Prescanner prescanner;
    private Optional<CookedStatement> next = Optional.empty();

    /**
     * @param name the file's path, as messages shall show it
     * @param text the bytes of the file; comments may be UTF-8, all else is taken byte by byte
     */
    public CookedSource(
            String name, byte[] text, SourceOptions options, SourceFiles files, DiagnosticSink diagnostics) {
        var lines = new LineReader(name, text, options, files, diagnostics);
        prescanner = switch (options.form()) {
            case FIXED -> new FixedFormPrescanner(lines, options, diagnostics);
            case FREE -> new FreeFormPrescanner(lines, options, diagnostics);
        };
    }

    @Override public boolean hasNext() {
        if (next.isEmpty()) next = prescanner.next();
        return next.isPresent();
    }

    @Override public CookedStatement next() {
        if (!hasNext()) throw new NoSuchElementException();
        CookedStatement statement = next.orElseThrow();
        next = Optional.empty();
        return statement;
    }

    /** The comments behind the last statement, once there is no next one. */
    public List<Comment> remainingComments() {
        return prescanner.remainingComments();
    }

    /** The text that {@code --print=cooked} shows: one statement a line, its label in front. */
    public String print() {
        var out = new StringBuilder();
        while (hasNext()) {
            CookedStatement statement = next();
            out.append(statement.label() == 0 ? "      " : "%-5d ".formatted(statement.label()));
            out.append(statement).append('\n');
        }
        return out.toString();
    }
}
