package org.fortranc.backends.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Stmt.Argument;
import org.fortranc.ir.core.Type;

/**
 * The functional interfaces of procedure values: one for each list of Java parameter types, so that two units which
 * never saw each other's declarations agree. All numbers go by reference.
 */
final class ProcedureInterfaces {
    /** The method of every such interface. */
    static final String METHOD = "call";

    /** What a procedure value's method looks like. */
    record Shape(Optional<Type> result, List<Parameter> parameters) {}

    private final ProgramIndex index;
    private final Map<String, TypeSpec> used = new TreeMap<>();

    ProcedureInterfaces(ProgramIndex index) {
        this.index = index;
    }

    /** The interface of values of this signature; Object where no reference shows one. */
    TypeName of(Optional<Type.Signature> signature) {
        return signature.<TypeName>map(s -> of(shape(s))).orElse(ClassName.OBJECT);
    }

    ClassName of(Shape shape) {
        var types = index.types();
        var name = new StringBuilder(shape.result().map(t -> Names.type(word(valueResult(t)))).map(w -> w + "Function")
                .orElse("Subroutine"));
        var method = MethodSpec.methodBuilder(METHOD).addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT);
        shape.result().ifPresent(t -> method.returns(valueResult(t)));
        int position = 0;
        String previous = "";
        int repeated = 0;
        for (var parameter : shape.parameters()) {
            var word = word(parameter.types(types).getFirst());
            if (word.equals(previous)) {
                repeated++;
            } else {
                if (repeated > 1) name.append(repeated);
                name.append('_').append(word);
                repeated = 1;
                previous = word;
            }
            position++;
            var parts = parameter.types(types);
            method.addParameter(parts.getFirst(), "argument" + position);
            if (parts.size() == 2) method.addParameter(parts.get(1), "argument" + position + "_at");
        }
        if (repeated > 1) name.append(repeated);
        used.computeIfAbsent(name.toString(), n -> TypeSpec.interfaceBuilder(n).addModifiers(Modifier.PUBLIC)
                .addAnnotation(FunctionalInterface.class)
                .addJavadoc("Procedures with arguments of these types, handed over by reference.\n")
                .addMethod(method.build()).build());
        return ClassName.get(index.packageName(), name.toString());
    }

    /** The interfaces asked for so far. */
    Iterable<TypeSpec> used() {
        return used.values();
    }

    Shape shape(Type.Signature signature) {
        return new Shape(signature.result(), signature.dummies().stream().map(ProcedureInterfaces::parameter).toList());
    }

    private static Parameter parameter(Type.Formal dummy) {
        var type = dummy.type().scalar();
        return switch (dummy.passing()) {
            case VALUE -> type instanceof Type.ProcedureType ? new Parameter.ByProcedure(Optional.empty())
                    : new Parameter.ByValue(type);
            case REFERENCE -> type instanceof Type.ProcedureType ? new Parameter.ByReference(type)
                    : byReference(dummy.type());
            case DESCRIPTOR -> ObjectPrinter.isObject(dummy.type()) ? new Parameter.ByReference(type)
                    : new Parameter.ByDescriptor(type, dummy.type().dimensions(), false);
        };
    }

    /**
     * The form of the procedures that a call without an interface can reach: those whose address is taken somewhere and
     * that take such arguments. Empty if there is none.
     */
    Optional<Shape> referenced(List<Argument> arguments, Optional<Type> result) {
        for (var procedure : index.procedures()) {
            if (procedure.attributes().contains(Procedure.Attribute.REFERENCED) && resultType(procedure).equals(result)
                    && takes(procedure, arguments)) return Optional.of(shape(procedure));
        }
        return Optional.empty();
    }

    private boolean takes(Procedure procedure, List<Argument> arguments) {
        if (procedure.dummies().size() != arguments.size()) return false;
        for (int i = 0; i < arguments.size(); i++) {
            var dummy = procedure.declaration(procedure.dummies().get(i)).orElseThrow().type().scalar();
            boolean fits = switch (arguments.get(i)) {
                case Argument.ByValue(var value) -> value.type().equals(dummy);
                case Argument.ByReference(var place) -> place.type().scalar().equals(dummy);
                case Argument.ByDescriptor(var array) -> array.type().scalar().equals(dummy);
                case Argument.ByProcedure _ -> dummy instanceof Type.ProcedureType;
                case Argument.Absent _ -> true;
            };
            if (!fits) return false;
        }
        return true;
    }

    /** The canonical form of a procedure. */
    Shape shape(Procedure procedure) {
        return new Shape(resultType(procedure), procedure.dummies().stream()
                .map(d -> Parameter.canonical(procedure.declaration(d).orElseThrow())).toList());
    }

    static Optional<Type> resultType(Procedure procedure) {
        return procedure.result().map(r -> procedure.declaration(r).orElseThrow().type());
    }

    /** What a procedure value returns; of a procedure that it returns, only the caller knows the signature. */
    TypeName valueResult(Type type) {
        return type.scalar() instanceof Type.ProcedureType ? ClassName.OBJECT : result(type);
    }

    TypeName result(Type type) {
        return type.dimensions() > 0 ? index.types().view(type.scalar()) : index.types().value(type.scalar());
    }

    static Parameter byReference(Type type) {
        return switch (type.scalar()) {
            case Type.CharacterType _ -> new Parameter.ByText(type.dimensions() > 0);
            case Type.StructureType _, Type.ClassType _ when type.dimensions() == 0 ->
                    new Parameter.ByObject(type.scalar());
            case Type.ProcedureType _ -> new Parameter.ByProcedure(Optional.empty());
            default -> new Parameter.ByReference(type.scalar());
        };
    }

    private String word(TypeName type) {
        return switch (type) {
            case ArrayTypeName array -> word(array.componentType()) + "s";
            case ParameterizedTypeName view -> "view_of_" + word(view.typeArguments().getFirst());
            // Types of one name in several modules are told apart by their modules.
            case ClassName name -> index.isStructureNameShared(name.simpleName())
                    ? String.join("_", name.simpleNames()) : name.simpleName();
            default -> type.toString();
        };
    }
}
