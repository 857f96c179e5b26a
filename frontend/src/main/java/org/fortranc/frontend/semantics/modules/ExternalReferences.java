package org.fortranc.frontend.semantics.modules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.Diagnostic;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol.Role;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.source.SourceRange;

/** References to external procedures with implicit interfaces, compared with their definitions in the same files. */
public final class ExternalReferences {
    private record Reference(String name, Role role, int arguments, SourceRange range) {}

    private record Definition(boolean function, int dummies, SourceRange range) {}

    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Definition> definitions = new HashMap<>();

    public void refer(String name, Role role, DataType type, List<ActualArgument> arguments, SourceRange range) {
        references.add(new Reference(name, role, arguments.size(), range));
    }

    /** How many references there are, for {@link #returnTo}. */
    public int mark() {
        return references.size();
    }

    /** Takes back all references since the mark. */
    public void returnTo(int mark) {
        references.subList(mark, references.size()).clear();
    }

    public void define(Signature signature, SourceRange range) {
        definitions.put(signature.name().name(), new Definition(signature.isFunction(), signature.dummies().size(),
                range));
    }

    /** Reports references that no call of the definition can be (F2018 15.5.2). */
    public void check(DiagnosticSink diagnostics) {
        for (var reference : references) {
            var definition = definitions.get(reference.name());
            if (definition == null) continue;
            if (reference.role() == Role.FUNCTION != definition.function()) {
                diagnostics.report(new Diagnostic(Code.WRONG_NAME_CLASS, "'%s' is a %s".formatted(reference.name(),
                        definition.function() ? "function, not a subroutine" : "subroutine, not a function"),
                        reference.range(),
                        List.of(new Diagnostic.Note("it is defined here", definition.range()))));
            } else if (reference.arguments() != definition.dummies()) {
                diagnostics.report(
                        new Diagnostic(Code.ARGUMENT_COUNT, "'%s' takes %d arguments, but %d are given".formatted(
                        reference.name(), definition.dummies(), reference.arguments()), reference.range(),
                        List.of(new Diagnostic.Note("it is defined here", definition.range()))));
            }
        }
    }
}
