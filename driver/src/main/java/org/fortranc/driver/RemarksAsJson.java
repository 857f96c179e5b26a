package org.fortranc.driver;

import java.util.List;
import java.util.stream.Collectors;
import org.fortranc.diagnostic.Diagnostic;
import org.fortranc.diagnostic.Severity;

/** Remarks for tools: a JSON array with an object a remark, which has the members file, line, column, code, message. */
final class RemarksAsJson {
    private RemarksAsJson() {}

    static String of(List<Diagnostic> diagnostics) {
        return diagnostics.stream().filter(d -> d.code().severity() == Severity.REMARK).map(RemarksAsJson::object)
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String object(Diagnostic d) {
        return "  {\"file\": %s, \"line\": %d, \"column\": %d, \"code\": %s, \"message\": %s}".formatted(
                string(d.at().file()), d.at().line(), d.at().column(), string(d.code().id()), string(d.message()));
    }

    private static String string(String value) {
        var text = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') text.append('\\').append(c);
            else if (c < ' ') text.append("\\u%04x".formatted((int) c));
            else text.append(c);
        }
        return text.append('"').toString();
    }
}
