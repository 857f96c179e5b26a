package org.fortranc.backends.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import javax.lang.model.element.Modifier;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Type;

/**
 * Procedure values as records, in programs that compare them (ASSOCIATED with a target): two are equal if they are the
 * same procedure of the same unit and, for internal procedures, of the same activation of the host.
 */
final class ProcedureRecords {
    private static final String UNIT = "unit";
    private static final String HOST = "host";

    private final UnitScope unit;
    private final ProgramIndex index;

    ProcedureRecords(UnitScope unit, ProgramIndex index) {
        this.unit = unit;
        this.index = index;
    }

    static String nameOf(Procedure procedure) {
        return Names.type(procedure.name().name()) + "Procedure";
    }

    static ClassName type(ProgramIndex index, Procedure procedure) {
        return index.classOf(procedure.name().unit()).nestedClass(nameOf(procedure));
    }

    TypeSpec print(Procedure procedure) {
        var shape = index.interfaces().shape(procedure);
        var scope = new ProcedureScope(unit, procedure);
        var components = MethodSpec.constructorBuilder();
        var method = MethodSpec.methodBuilder(ProcedureInterfaces.METHOD).addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC);
        shape.result().ifPresent(type -> method.returns(index.interfaces().valueResult(type)));
        if (!scope.isStatic()) components.addParameter(unit.type(), UNIT);
        var arguments = new ArrayList<CodeBlock>();
        if (scope.hasHostFrame()) {
            components.addParameter(unit.type().nestedClass(ProcedurePrinter.frameName(index.procedure(
                    procedure.host().orElseThrow()))), HOST);
            arguments.add(CodeBlock.of(HOST));
        }
        for (int i = 0; i < shape.parameters().size(); i++) {
            var name = "argument" + (i + 1);
            var types = shape.parameters().get(i).types(index.types());
            method.addParameter(types.getFirst(), name);
            if (types.size() == 2) method.addParameter(types.get(1), name + "_at");
            arguments.add(argument(procedure.declaration(procedure.dummies().get(i)).orElseThrow(), name, index));
        }
        var receiver = scope.isStatic() ? CodeBlock.of("$T", unit.type()) : CodeBlock.of(UNIT);
        method.addStatement("$L$L.$L($L)", shape.result().isPresent() ? "return " : "", receiver,
                UnitPrinter.methodName(procedure), CodeBlock.join(arguments, ", "));
        return TypeSpec.recordBuilder(nameOf(procedure))
                .addModifiers(procedure.host().isPresent() ? Modifier.PRIVATE : Modifier.PUBLIC)
                .addSuperinterface(index.interfaces().of(shape)).recordConstructor(components.build())
                .addJavadoc("{@code $L} as a value.\n", procedure.name().name()).addMethod(method.build()).build();
    }

    /** A lambda that calls the procedure of this unit object or class. */
    CodeBlock lambda(Procedure procedure, CodeBlock receiver) {
        var shape = index.interfaces().shape(procedure);
        var parameters = new ArrayList<CodeBlock>();
        var arguments = new ArrayList<CodeBlock>();
        for (int i = 0; i < shape.parameters().size(); i++) {
            var name = "argument" + (i + 1);
            parameters.add(CodeBlock.of(name));
            if (shape.parameters().get(i).types(index.types()).size() == 2) parameters.add(CodeBlock.of(name + "_at"));
            arguments.add(argument(procedure.declaration(procedure.dummies().get(i)).orElseThrow(), name, index));
        }
        return CodeBlock.of("($L) -> $L.$L($L)", CodeBlock.join(parameters, ", "), receiver,
                UnitPrinter.methodName(procedure), CodeBlock.join(arguments, ", "));
    }

    /** What a parameter of the interface is for the procedure's own method. */
    static CodeBlock argument(Declaration dummy, String name, ProgramIndex index) {
        var form = Parameter.of(dummy);
        if (Parameter.canonical(dummy) instanceof Parameter.ByReference(var type))
            return form instanceof Parameter.ByValue ? load(name, type, index) : CodeBlock.of("$L, $L_at", name, name);
        return form instanceof Parameter.ByProcedure(var signature) && signature.isPresent()
                ? CodeBlock.of("($T) $L", index.interfaces().of(signature), name) : CodeBlock.of("$L", name);
    }

    /** The value behind a parameter that is an array and an index. */
    static CodeBlock load(String array, Type.Scalar type, ProgramIndex index) {
        TypeName value = index.types().value(type);
        return switch (type) {
            case Type.LogicalType _ -> CodeBlock.of("$L[$L_at] != 0", array, array);
            case Type.ComplexType _ -> CodeBlock.of("$T.at($L, $L_at)", value, array, array);
            default -> CodeBlock.of("$L[$L_at]", array, array);
        };
    }
}
