package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.fortranc.analysis.StorageSizes;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/** Type-bound procedures and finalization as methods of a structure's class, which call the module's procedures. */
final class BindingPrinter {
    /** The method that finalizes an object. */
    static final String FINISH = "finish";

    private final ProgramIndex index;

    BindingPrinter(ProgramIndex index) {
        this.index = index;
    }

    void print(Structure structure, TypeSpec.Builder type) {
        for (var binding : index.slots().methods(structure)) {
            var slot = index.slots().find(new Type.StructureType(structure.name()), binding.name()).orElseThrow();
            type.addMethod(method(structure, binding, slot));
        }
        if (index.asksForSizes() && index.isPolymorphic(structure.name())) type.addMethod(storageBytes(structure));
        if (index.isFinishedByMethod() && index.isPolymorphic(structure.name())) structure.finalizers().stream()
                .filter(f -> f.rank() == 0)
                .forEach(f -> type.addMethod(finish(f.procedure())));
        if (index.isFinishedByMethod() && index.isPolymorphic(structure.name()) && !structure.finalizers().isEmpty()
                && index.hasArrayFinalizers()) type.addMethod(finishArray(structure));
    }

    private MethodSpec method(Structure structure, Structure.Binding binding, Slots.Slot slot) {
        var method = MethodSpec.methodBuilder(slot.method()).addModifiers(Modifier.PUBLIC);
        if (structure.parent().flatMap(p -> index.hierarchy().binding(p, binding.name())).isPresent())
            method.addAnnotation(Override.class);
        slot.result().ifPresent(t -> method.returns(index.interfaces().result(t)));
        if (slot.usesImage()) method.addParameter(RuntimeNames.IMAGE, "image");
        var procedure = binding.procedure().map(index::procedure);
        var names = new Names();
        if (slot.usesImage()) names.claim("image");
        var arguments = new ArrayList<CodeBlock>();
        for (int i = 0; i < slot.parameters().size(); i++) {
            if (slot.passed().isPresent() && slot.passed().getAsInt() == i) {
                arguments.add(CodeBlock.of("this"));
                continue;
            }
            int position = i;
            var name = names.claim(procedure.map(p -> p.dummies().get(position)).orElse("argument" + (i + 1)));
            var types = slot.parameters().get(i).types(index.types());
            method.addParameter(types.getFirst(), name);
            if (types.size() == 2) method.addParameter(types.get(1), name + "_at");
            arguments.add(argument(name, slot.parameters().get(i), procedure, i));
        }
        if (procedure.isEmpty()) return method.addModifiers(Modifier.ABSTRACT).build();
        var call = CodeBlock.of("$L($L)", target(procedure.get()), CodeBlock.join(arguments, ", "));
        return slot.result().isPresent() ? method.addStatement("return $L", call).build()
                : method.addStatement("$L", call).build();
    }

    private CodeBlock argument(String name, Parameter has, Optional<Procedure> procedure, int position) {
        if (!(has instanceof Parameter.ByReference(var type))) return CodeBlock.of("$L", name);
        boolean byValue = procedure.map(p -> Parameter.of(Slots.dummy(p, position)))
                .filter(f -> f instanceof Parameter.ByValue).isPresent();
        return byValue ? ProcedureRecords.load(name, type, index) : CodeBlock.of("$L, $L_at", name, name);
    }

    /** The module's method, with its class or object. */
    private CodeBlock target(Procedure procedure) {
        var type = index.classOf(procedure.name().unit());
        var name = UnitPrinter.methodName(procedure);
        return procedure.attributes().contains(Procedure.Attribute.STATELESS) ? CodeBlock.of("$T.$L", type, name)
                : CodeBlock.of("image.unit($T.class).$L", type, name);
    }

    /** STORAGE_SIZE of a polymorphic object. */
    private MethodSpec storageBytes(Structure structure) {
        return MethodSpec.methodBuilder("storageBytes").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
                .returns(long.class).addStatement("return $L", new StorageSizes(index.hierarchy())
                        .bytes(new Type.StructureType(structure.name()))).build();
    }

    private MethodSpec finishArray(Structure structure) {
        var method = MethodSpec.methodBuilder("finishArray").addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC).returns(boolean.class)
                .addParameter(ParameterizedTypeName.get(RuntimeNames.ARRAY_VIEW,
                        WildcardTypeName.subtypeOf(Object.class)), "array")
                .addParameter(RuntimeNames.IMAGE, "image");
        for (var finalizer : structure.finalizers()) {
            if (finalizer.rank() == 0) continue;
            method.beginControlFlow("if (array.rank == $L)", finalizer.rank())
                    .addStatement("$L(array.as())", target(index.procedure(finalizer.procedure())))
                    .addStatement("return true").endControlFlow();
        }
        return method.addStatement("return false").build();
    }

    private MethodSpec finish(ProcedureName finalizer) {
        return MethodSpec.methodBuilder(FINISH).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeNames.IMAGE, "image")
                .addStatement("$L(this)", target(index.procedure(finalizer))).build();
    }
}
