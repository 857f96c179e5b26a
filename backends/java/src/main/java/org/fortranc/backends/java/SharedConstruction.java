package org.fortranc.backends.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/** How structures with {@link SharedComponents} are made: alone, or together with the storage that they share. */
final class SharedConstruction {
    private final ProgramIndex index;
    private final InitialValues values;
    private final Structure structure;
    private final ClassName name;
    private final List<Structure.Component> shared;

    SharedConstruction(ProgramIndex index, InitialValues values, Structure structure) {
        this.index = index;
        this.values = values;
        this.structure = structure;
        name = index.structureClass(structure.name());
        shared = structure.components().stream()
                .filter(c -> index.addressed().shared().contains(structure.name(), c.name())).toList();
    }

    void add(TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(TypeName.INT, SharedComponents.NUMBER, Modifier.PUBLIC, Modifier.FINAL)
                .build());
        type.addMethod(alone()).addMethod(member()).addMethod(together());
    }

    private MethodSpec alone() {
        var storage = new ArrayList<CodeBlock>();
        for (var component : shared) storage.add(storage(component, JavaExpression.ONE, true));
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC)
                .addStatement("this(0, $L)", CodeBlock.join(storage, ", ")).build();
    }

    /** The constructor that takes the storage. */
    private MethodSpec member() {
        var constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, SharedComponents.NUMBER)
                .addStatement("this.$L = $L", SharedComponents.NUMBER, SharedComponents.NUMBER);
        for (var component : shared) {
            var field = Names.legal(component.name());
            constructor.addParameter(type(component), field).addStatement("this.$L = $L", field, field);
        }
        for (var component : shared) initial(component).ifPresent(constructor::addCode);
        return constructor.build();
    }

    /** Default initialisation (F2018 7.5.4.6); a structure's own constructor does its own. */
    private Optional<CodeBlock> initial(Structure.Component component) {
        if (NestedDefaults.has(component)) return Optional.of(new NestedDefaults(index, values).print(component,
                CodeBlock.of("this.$L", Names.legal(component.name()))));
        if (component.initial().isEmpty() || component.type().scalar() instanceof Type.StructureType)
            return Optional.empty();
        var field = Names.legal(component.name());
        var value = values.initial(component.name(), component.type(), component.shape(), component.length(),
                component.attributes(), component.initial(), true);
        if (component.type().scalar() instanceof Type.CharacterType)
            return Optional.of(CodeBlock.of("this.$L.assign($L);\n", field, value));
        long slots = StructurePrinter.slots(component);
        if (slots == 1) return Optional.of(CodeBlock.of("this.$L[$L] = $L;\n", field, SharedComponents.NUMBER,
                values.slots(component.initial().getFirst().value())));
        var made = value.toString().startsWith("{") ? CodeBlock.of("new $T $L", type(component), value) : value;
        return Optional.of(CodeBlock.of("$T.arraycopy($L, 0, this.$L, $L, $L);\n", System.class, made, field,
                JavaExpression.integer(slots).times(JavaExpression.name(SharedComponents.NUMBER)).code(), slots));
    }

    private MethodSpec together() {
        var method = StructurePrinter.fill(name);
        var arguments = new ArrayList<CodeBlock>();
        for (var component : shared) {
            // the names of the locals meet no parameter: those of Fortran have no capitals
            var all = Names.legal(component.name()) + "OfAll";
            method.addStatement("var $L = $L", all, storage(component, JavaExpression.name("array.length"), false));
            arguments.add(part(component, all));
        }
        return method.addStatement("for (int i = 0; i < array.length; i++) array[i] = new $T(i, $L)", name,
                CodeBlock.join(arguments, ", ")).endControlFlow().addStatement("return array").build();
    }

    /** Storage for the component in so many structures; {@code field}: what the field itself holds. */
    private CodeBlock storage(Structure.Component component, JavaExpression structures, boolean field) {
        var size = JavaExpression.integer(StructurePrinter.slots(component)).times(structures);
        return switch (component.type().scalar()) {
            case Type.StructureType type when field && component.shape().isEmpty() ->
                    CodeBlock.of("new $T()", index.types().value(type));
            case Type.StructureType type -> CodeBlock.of("$T.array($L)", index.types().value(type), size.code());
            case Type.CharacterType _ -> CodeBlock.of("$T.zeroed($L)", RuntimeNames.TEXT,
                    JavaExpression.integer(bytes(component)).times(structures).code());
            case Type.Scalar type -> CodeBlock.of("new $T[$L]", index.types().slot(type), size.code());
        };
    }

    /** What structure {@code i} holds of the storage of all. */
    private static CodeBlock part(Structure.Component component, String all) {
        long slots = StructurePrinter.slots(component);
        return switch (component.type().scalar()) {
            case Type.StructureType _ when component.shape().isEmpty() -> CodeBlock.of("$L[i]", all);
            case Type.StructureType _ -> CodeBlock.of("$T.copyOfRange($L, $L * i, $L * (i + 1))", Arrays.class, all,
                    slots, slots);
            case Type.CharacterType _ -> CodeBlock.of("$L.element(i, $L)", all, bytes(component));
            case Type.Scalar _ -> CodeBlock.of("$L", all);
        };
    }

    private static long bytes(Structure.Component component) {
        return StructurePrinter.slots(component) * Literals.integer(component.length().orElseThrow()).orElseThrow();
    }

    private TypeName type(Structure.Component component) {
        return switch (component.type().scalar()) {
            case Type.CharacterType _ -> RuntimeNames.TEXT;
            case Type.StructureType type when component.shape().isEmpty() -> index.types().value(type);
            case Type.Scalar scalar -> ArrayTypeName.of(index.types().slot(scalar));
        };
    }
}
