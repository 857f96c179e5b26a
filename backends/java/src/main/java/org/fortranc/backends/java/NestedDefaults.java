package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.InitialRun;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/** Default values of components that are structures: assignments to the numbers in them. */
final class NestedDefaults {
    private final ProgramIndex index;
    private final InitialValues values;

    NestedDefaults(ProgramIndex index, InitialValues values) {
        this.index = index;
        this.values = values;
    }

    /** Whether the component is a structure with a default value of its own. */
    static boolean has(Structure.Component component) {
        return component.type().scalar() instanceof Type.StructureType && !component.initial().isEmpty();
    }

    /** The assignments; {@code field} names the component. */
    CodeBlock print(Structure.Component component, CodeBlock field) {
        var code = CodeBlock.builder();
        for (var run : component.initial())
            for (long i = run.first(); i < run.first() + run.count(); i++)
                assign(component, field, i, run.value(), code);
        return code.build();
    }

    private void assign(Structure.Component component, CodeBlock field, long number, Expr value,
            CodeBlock.Builder code) {
        var structure = index.structure(((Type.StructureType) component.type().scalar()).name());
        long each = numbers(structure);
        var object = component.shape().isPresent() ? CodeBlock.of("$L[$L]", field, number / each) : field;
        assign(structure, object, number % each, value, code);
    }

    private void assign(Structure structure, CodeBlock object, long number, Expr value, CodeBlock.Builder code) {
        long inherited = inherited(structure);
        if (number < inherited) {
            assign(index.structure(structure.parent().orElseThrow()), object, number, value, code);
            return;
        }
        long rest = number - inherited;
        for (var part : structure.components()) {
            long own = isOwner(part) ? 0 : elements(part) * numbers(part.type().scalar());
            if (rest >= own) {
                rest -= own;
                continue;
            }
            var name = CodeBlock.of("$L.$L", object, Names.legal(part.name()));
            if (part.type().scalar() instanceof Type.StructureType) assign(part, name, rest, value, code);
            else store(structure, part, object, name, rest, value, code);
            return;
        }
    }

    private void store(Structure structure, Structure.Component part, CodeBlock object, CodeBlock field, long element,
            Expr value, CodeBlock.Builder code) {
        var type = part.type().scalar();
        var literal = values.initial("", type, Optional.empty(), part.length(), Set.of(),
                List.of(new InitialRun(0, 1, value)), false);
        boolean shared = index.addressed().shared().contains(structure.name(), part.name());
        if (type instanceof Type.CharacterType) {
            code.addStatement("$L.element($L, $L).assign($L)", field, element, values.length(part), literal);
        } else if (part.shape().isPresent() || shared || index.addressed().contains(structure.name(), part.name())) {
            int slots = JavaTypes.slots(type);
            var base = shared ? JavaExpression.integer(StructurePrinter.slots(part))
                    .times(JavaExpression.primary("$L.$L", object, SharedComponents.NUMBER)) : JavaExpression.ZERO;
            var at = base.plus(element * slots).code();
            if (type instanceof Type.ComplexType) code.addStatement("$L.put($L, $L)", literal, field, at);
            else code.addStatement("$L[$L] = $L", field, at, values.slots(value));
        } else {
            code.addStatement("$L = $L", field, literal);
        }
    }

    private static boolean isOwner(Structure.Component component) {
        return component.attributes().contains(Attribute.POINTER)
                || component.attributes().contains(Attribute.ALLOCATABLE)
                || component.type().scalar() instanceof Type.ProcedureType;
    }

    private long numbers(Type.Scalar type) {
        return type instanceof Type.StructureType(var name) ? numbers(index.structure(name)) : 1;
    }

    private long inherited(Structure structure) {
        return structure.parent().map(parent -> numbers(index.structure(parent))).orElse(0L);
    }

    private long numbers(Structure structure) {
        return inherited(structure) + structure.components().stream().filter(c -> !isOwner(c))
                .mapToLong(c -> elements(c) * numbers(c.type().scalar())).sum();
    }

    private static long elements(Structure.Component component) {
        long count = 1;
        if (component.shape().orElse(null) instanceof Shape.Explicit(var dimensions))
            for (var dimension : dimensions) count *= Literals.integer(dimension.extent().orElseThrow()).orElseThrow();
        return count;
    }
}
