package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Shape;

/**
 * Automatic arrays that have the same storage in each activation, as on gfortran's stack: new storage lies outside the
 * processor's caches, and Java clears it. Only those that no other activation can need at the same time, because the
 * procedure never recurs, and to which nothing points when it returns.
 */
final class ScratchArrays {
    private final ProcedureScope scope;
    private final InitialValues values;

    ScratchArrays(ProcedureScope scope, InitialValues values) {
        this.scope = scope;
        this.values = values;
    }

    /** What the variable is initialised with; empty if it gets storage of its own. */
    Optional<CodeBlock> storage(Declaration declaration) {
        var procedure = scope.procedure();
        if (!(declaration.shape().orElse(null) instanceof Shape.Explicit) || isKnown(declaration)
                || !(declaration.home() instanceof Declaration.Home.Local) || !declaration.initial().isEmpty()
                || !JavaTypes.isNumber(declaration.type().scalar()) || declaration.has(Attribute.TARGET)
                || declaration.has(Attribute.VOLATILE) || declaration.has(Attribute.ASYNCHRONOUS)
                || procedure.attributes().contains(Procedure.Attribute.MAIN)
                || scope.index().isRecursive(procedure.name())) return Optional.empty();
        var slot = scope.types().slot(declaration.type().scalar());
        var name = scope.unit().scratch(declaration.name(), slot);
        return Optional.of(CodeBlock.of("$L.of($L)", name, values.slots(declaration).code()));
    }

    private static boolean isKnown(Declaration declaration) {
        return declaration.shape().orElseThrow() instanceof Shape.Explicit(var dimensions)
                && dimensions.stream().allMatch(d -> d.extent().flatMap(Literals::integer).isPresent());
    }
}
