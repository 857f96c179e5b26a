package org.fortranc.backends.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/** A derived type as a class with a field for each component; arrays of it hold an object for each element. */
final class StructurePrinter {
    private final ProgramIndex index;
    private final InitialValues values;

    StructurePrinter(ProgramIndex index, InitialValues values) {
        this.index = index;
        this.values = values;
    }

    TypeSpec print(Structure structure) {
        var name = index.structureClass(structure.name());
        var type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("TYPE $L.\n", structure.name().substring(structure.name().lastIndexOf('.') + 1));
        var assign = MethodSpec.methodBuilder("assign").addModifiers(Modifier.PUBLIC).addParameter(name, "other")
                .addJavadoc("Intrinsic assignment (F2018 10.2.1.3): allocatable components are copied, pointers shared.\n");
        for (var component : structure.components()) {
            boolean addressed = index.addressed().contains(structure.name(), component.name());
            var field = Names.legal(component.name());
            type.addField(FieldSpec.builder(values.type(component.type(), component.shape(), component.attributes(),
                    addressed), field, Modifier.PUBLIC).initializer(values.initial(component.name(), component.type(),
                            component.shape(), component.length(), component.attributes(), component.initial(),
                                    addressed))
                    .build());
            assign.addCode(copy(component, field, addressed));
        }
        if (index.isStored(structure.name())) addBytes(structure, type);
        return type.addMethod(assign.build())
                .addMethod(MethodSpec.methodBuilder("copy").addModifiers(Modifier.PUBLIC).returns(name)
                        .addStatement("var copy = new $T()", name).addStatement("copy.assign(this)")
                        .addStatement("return copy").build())
                .addMethod(MethodSpec.methodBuilder("array").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(ArrayTypeName.of(name)).addParameter(TypeName.INT, "size")
                        .addStatement("return fill(new $T[size])", name).build())
                .addMethod(MethodSpec.methodBuilder("fill").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("A new object for each element.\n")
                        .returns(ArrayTypeName.of(name)).addParameter(ArrayTypeName.of(name), "array")
                        .beginControlFlow("if (array != null)")
                        .addStatement("for (int i = 0; i < array.length; i++) array[i] = new $T()", name)
                        .endControlFlow().addStatement("return array").build())
                .build();
    }

    /** How the structure looks in memory. */
    private void addBytes(Structure structure, TypeSpec.Builder type) {
        var layout = index.layout(structure.name());
        var store = memory("store");
        var load = memory("load");
        for (var component : structure.components()) {
            var field = Names.legal(component.name());
            var at = JavaExpression.name("at").plus(layout.offsets().get(component.name())).code();
            boolean array = component.shape().isPresent() || index.addressed()
                    .contains(structure.name(), component.name());
            store.addCode(store(component, field, at, array));
            load.addCode(load(component, field, at, array));
        }
        type.addSuperinterface(RuntimeNames.of("Stored")).addMethod(MethodSpec.methodBuilder("byteSize")
                .addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(TypeName.INT)
                .addStatement("return $L", layout.size()).build()).addMethod(store.build()).addMethod(load.build());
    }

    private static MethodSpec.Builder memory(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
                .addParameter(byte[].class, "memory").addParameter(TypeName.INT, "at");
    }

    private CodeBlock store(Structure.Component component, String field, CodeBlock at, boolean array) {
        var raw = RuntimeNames.RAW;
        return switch (component.type().scalar()) {
            case Type.CharacterType _ -> CodeBlock.of("$T.arraycopy($L.bytes, $L.at, memory, $L, $L.length);\n",
                    System.class,
                    field, field, at, field);
            case Type.StructureType _ when !array -> CodeBlock.of("$L.store(memory, $L);\n", field, at);
            case Type.Scalar _ when array -> CodeBlock.of("$T.put(memory, $L, $L);\n", raw, at, field);
            case Type.LogicalType(var kind) -> CodeBlock.of("$T.put$L(memory, $L, $L);\n", raw, word(component), at,
                    kind < 4 ? CodeBlock.of("($T) ($L ? 1 : 0)", index.types().slot(component.type().scalar()), field)
                            : CodeBlock.of("$L ? 1 : 0", field));
            case Type.Scalar _ -> CodeBlock.of("$T.put$L(memory, $L, $L);\n", raw, word(component), at, field);
        };
    }

    private CodeBlock load(Structure.Component component, String field, CodeBlock at, boolean array) {
        var raw = RuntimeNames.RAW;
        return switch (component.type().scalar()) {
            case Type.CharacterType _ -> CodeBlock.of("$T.arraycopy(memory, $L, $L.bytes, $L.at, $L.length);\n",
                    System.class,
                    at, field, field, field);
            case Type.StructureType _ when !array -> CodeBlock.of("$L.load(memory, $L);\n", field, at);
            case Type.StructureType _ -> CodeBlock.of("$T.load(memory, $L, $L);\n", raw, at, field);
            case Type.Scalar scalar when array -> CodeBlock.of("$T.arraycopy($T.$Ls(memory, $L, $L.length), 0, $L, 0, "
                    + "$L.length);\n", System.class, raw, index.types().slot(scalar), at, field, field, field);
            case Type.LogicalType _ -> CodeBlock.of("$L = $T.get$L(memory, $L) != 0;\n", field, raw, word(component),
                    at);
            case Type.Scalar _ -> CodeBlock.of("$L = $T.get$L(memory, $L);\n", field, raw, word(component), at);
        };
    }

    private String word(Structure.Component component) {
        return PlacePrinter.word(component.type().scalar(), index.types());
    }

    private CodeBlock copy(Structure.Component component, String field, boolean addressed) {
        var scalar = component.type().scalar();
        boolean pointer = component.attributes().contains(Attribute.POINTER);
        boolean allocatable = component.attributes().contains(Attribute.ALLOCATABLE);
        if (scalar instanceof Type.ProcedureType) return CodeBlock.of("$L = other.$L;\n", field, field);
        if (pointer) return CodeBlock.of("$L.pointAt(other.$L);\n", field, field);
        if (allocatable) {
            return scalar instanceof Type.StructureType
                    ? CodeBlock.of("$L.copyAllocation(other.$L, $T::copy);\n", field, field, index.types()
                            .value(scalar))
                    : CodeBlock.of("$L.copyAllocation(other.$L);\n", field, field);
        }
        if (component.shape().filter(s -> s instanceof Shape.Explicit).isPresent()) {
            if (scalar instanceof Type.StructureType) return CodeBlock.of(
                    "for (int i = 0; i < $L.length; i++) $L[i].assign(other.$L[i]);\n", field, field, field);
            if (!(scalar instanceof Type.CharacterType))
                return CodeBlock.of("$T.arraycopy(other.$L, 0, $L, 0, $L.length);\n", System.class, field, field,
                        field);
        }
        return switch (scalar) {
            case Type.CharacterType _, Type.StructureType _ -> CodeBlock.of("$L.assign(other.$L);\n", field, field);
            case Type.ComplexType _ when addressed ->
                    CodeBlock.of("$T.arraycopy(other.$L, 0, $L, 0, 2);\n", System.class, field, field);
            default -> addressed ? CodeBlock.of("$L[0] = other.$L[0];\n", field, field)
                    : CodeBlock.of("$L = other.$L;\n", field, field);
        };
    }
}
