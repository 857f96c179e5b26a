package org.fortranc.frontend.semantics;

import java.util.ArrayList;
import java.util.List;
import org.fortranc.diagnostic.Diagnostic;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.diagnostic.Severity;

/** The messages of one program unit, of which a part may be taken back before it is repeated. */
public final class MessageBuffer {
    private final List<Diagnostic> messages = new ArrayList<>();

    public void report(Diagnostic diagnostic) {
        if (!messages.contains(diagnostic)) messages.add(diagnostic);
    }

    /** How many there are, for {@link #returnTo}. */
    public int mark() {
        return messages.size();
    }

    /** Takes back all messages since the mark. */
    public void returnTo(int mark) {
        messages.subList(mark, messages.size()).clear();
    }

    public boolean hasErrors() {
        return messages.stream().anyMatch(m -> m.code().severity() == Severity.ERROR);
    }

    public void deliver(DiagnosticSink sink) {
        messages.forEach(sink::report);
        messages.clear();
    }
}
