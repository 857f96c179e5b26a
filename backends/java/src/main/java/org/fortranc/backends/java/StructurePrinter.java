package org.fortranc.backends.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/** A derived type as a class with a field for each component; arrays of it hold an object for each element. */
final class StructurePrinter {
    private final ProgramIndex index;
    /** The parameter of {@code assign}: no name of a Fortran program, and so of no field, has a capital letter. */
    private static final String COPIED = "toCopy";

    private final InitialValues values;
    private final SharedComponents shared;

    StructurePrinter(ProgramIndex index, InitialValues values) {
        this.index = index;
        this.values = values;
        shared = index.addressed().shared();
    }

    TypeSpec print(Structure structure) {
        var name = index.structureClass(structure.name());
        var type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("TYPE $L.\n", structure.name().substring(structure.name().lastIndexOf('.') + 1));
        boolean isAbstract = index.slots().isAbstract(structure);
        if (isAbstract) type.addModifiers(Modifier.ABSTRACT);
        if (index.hierarchy().extensions(structure.name()).size() == 1) type.addModifiers(Modifier.FINAL);
        structure.parent().ifPresent(parent -> type.superclass(index.structureClass(parent)));
        if (structure.parent().isEmpty() && index.isPolymorphic(structure.name()))
            type.addSuperinterface(RuntimeNames.of("DerivedType"));
        var assign = MethodSpec.methodBuilder("assign").addModifiers(Modifier.PUBLIC).addParameter(name, COPIED)
                .addJavadoc("Intrinsic assignment (F2018 10.2.1.3): allocatable components are copied, pointers shared.\n");
        if (structure.parent().isPresent()) assign.addStatement("super.assign(toCopy)");
        for (var component : structure.components()) {
            boolean addressed = index.addressed().contains(structure.name(), component.name());
            var field = Names.legal(component.name());
            boolean isShared = shared.contains(structure.name(), component.name());
            var declared = FieldSpec.builder(values.type(component.type(), component.shape(), component.attributes(),
                    addressed || isShared && isNumber(component)), field, Modifier.PUBLIC);
            if (!isShared) declared.initializer(initial(component, addressed));
            type.addField(declared.build());
            if (NestedDefaults.has(component) && !isShared) type.addInitializerBlock(new NestedDefaults(index, values)
                    .print(component, CodeBlock.of("$L", field)));
            assign.addCode(isShared && isNumber(component) ? copyShared(component, field)
                    : copy(component, field, addressed));
        }
        if (index.isStored(structure.name())) addBytes(structure, type);
        type.addMethod(assign.build());
        if (!isAbstract) addObjects(structure, name, type);
        new BindingPrinter(index).print(structure, type);
        addPart(structure, name, type);
        return type.build();
    }

    /** The beginning of the method that makes the elements of an array. */
    static MethodSpec.Builder fill(TypeName structure) {
        return MethodSpec.methodBuilder("fill").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A new object for each element.\n")
                .returns(ArrayTypeName.of(structure)).addParameter(ArrayTypeName.of(structure), "array")
                .beginControlFlow("if (array != null)");
    }

    /** How many slots of a Java array, or elements of an array of structures, the component takes. */
    static long slots(Structure.Component component) {
        long count = JavaTypes.slots(component.type().scalar());
        if (component.shape().orElse(null) instanceof Shape.Explicit(var dimensions))
            for (var dimension : dimensions) count *= Literals.integer(dimension.extent().orElseThrow()).orElseThrow();
        return count;
    }

    /** Whether the component is kept in a Java array of numbers where others refer to it. */
    static boolean isNumber(Structure.Component component) {
        return !(component.type().scalar() instanceof Type.StructureType)
                && !(component.type().scalar() instanceof Type.CharacterType);
    }

    private static CodeBlock copyShared(Structure.Component component, String field) {
        long slots = slots(component);
        var own = JavaExpression.integer(slots).times(JavaExpression.name(SharedComponents.NUMBER)).code();
        var others = JavaExpression.integer(slots).times(JavaExpression.primary("toCopy.$L", SharedComponents.NUMBER))
                .code();
        if (slots == 1) return CodeBlock.of("$L[$L] = toCopy.$L[$L];\n", field, own, field, others);
        return CodeBlock.of("$T.arraycopy(toCopy.$L, $L, $L, $L, $L);\n", System.class, field, others, field, own,
                slots);
    }

    private CodeBlock initial(Structure.Component component, boolean addressed) {
        if (component.type() instanceof Type.ProcedureType type && !component.initial().isEmpty()) {
            var procedure = ((Expr.ProcedureReference) component.initial().getFirst().value()).name();
            var value = values.standing(procedure, addressed ? ClassName.OBJECT : index.types().value(type));
            return addressed ? CodeBlock.of("{$L}", value) : value;
        }
        return values.initial(component.name(), component.type(), component.shape(), component.length(),
                component.attributes(), NestedDefaults.has(component) ? List.of() : component.initial(), addressed);
    }

    /** How objects and arrays of the class are made. */
    private void addObjects(Structure structure, ClassName name, TypeSpec.Builder type) {
        var copy = MethodSpec.methodBuilder("copy").addModifiers(Modifier.PUBLIC).returns(name)
                .addStatement("var copy = new $T()", name).addStatement("copy.assign(this)")
                        .addStatement("return copy");
        if (structure.parent().flatMap(index.hierarchy()::structure).filter(p -> !index.slots().isAbstract(p))
                .isPresent()) copy.addAnnotation(Override.class);
        type.addMethod(copy.build());
        if (index.isPolymorphic(structure.name())) {
            type.addMethod(MethodSpec.methodBuilder("create").addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC).returns(name).addStatement("return new $T()", name).build());
            type.addMethod(MethodSpec.methodBuilder("become").addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC).addParameter(RuntimeNames.of("DerivedType"), "other")
                    .addStatement("assign(($T) other)", name).build());
        }
        type.addMethod(MethodSpec.methodBuilder("array").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(ArrayTypeName.of(name)).addParameter(TypeName.INT, "size")
                        .addStatement("return fill(new $T[size])", name).build());
        if (shared.contains(structure.name()))
            new SharedConstruction(index, values, structure).add(type);
        else type.addMethod(fill(name).addStatement("for (int i = 0; i < array.length; i++) array[i] = new $T()", name)
                .endControlFlow().addStatement("return array").build());
    }

    /**
     * The parent part of an object as an object of its own: what asks it for its dynamic type must find the parent. It
     * shares everything but plain numbers, which {@code share} brings back.
     */
    private void addPart(Structure structure, ClassName name, TypeSpec.Builder type) {
        if (!index.isShared(structure.name())) return;
        var share = MethodSpec.methodBuilder("share").addModifiers(Modifier.PUBLIC).addParameter(name, "toShare");
        if (structure.parent().isPresent()) share.addStatement("super.share(toShare)");
        for (var component : structure.components())
            share.addStatement("$L = toShare.$L", Names.legal(component.name()), Names.legal(component.name()));
        type.addMethod(share.build());
        if (index.slots().isAbstract(structure)) return;
        type.addMethod(MethodSpec.methodBuilder("part").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name).addParameter(name, "whole")
                .addJavadoc("The object if it is of this very type, else its part of this type, which shares its storage.\n")
                .addStatement("if (whole == null || whole.getClass() == $T.class) return whole", name)
                .addStatement("var part = new $T()", name).addStatement("part.share(whole)")
                .addStatement("return part").build());
    }

    /** How the structure looks in memory. */
    private void addBytes(Structure structure, TypeSpec.Builder type) {
        var layout = index.layout(structure.name());
        var store = memory("store");
        var load = memory("load");
        if (structure.parent().isPresent()) {
            store.addStatement("super.store(memory, at)");
            load.addStatement("super.load(memory, at)");
        }
        for (var component : structure.components()) {
            if (!StructureLayout.hasBytes(component)) throw new NotExpressible(
                    "Component '%s' cannot be shared, or transferred, as bytes", component.name());
            var field = Names.legal(component.name());
            var at = JavaExpression.name("at").plus(layout.offsets().get(component.name())).code();
            if (shared.contains(structure.name(), component.name()) && isNumber(component)) {
                addSharedBytes(component, field, at, store, load);
                continue;
            }
            boolean array = component.shape().isPresent() || index.addressed()
                    .contains(structure.name(), component.name());
            store.addCode(store(component, field, at, array));
            load.addCode(load(component, field, at, array));
        }
        type.addSuperinterface(RuntimeNames.of("Stored")).addMethod(MethodSpec.methodBuilder("byteSize")
                .addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(TypeName.INT)
                .addStatement("return $L", layout.size()).build()).addMethod(store.build()).addMethod(load.build());
    }

    private void addSharedBytes(Structure.Component component, String field, CodeBlock at, MethodSpec.Builder store,
            MethodSpec.Builder load) {
        long slots = slots(component);
        var own = JavaExpression.integer(slots).times(JavaExpression.name(SharedComponents.NUMBER));
        store.addCode("$T.store(memory, $L, $L, $L, $L);\n", RuntimeNames.of("OtherType"), at, field, own.code(),
                slots);
        load.addCode("$T.arraycopy($T.$Ls(memory, $L, $L), 0, $L, $L, $L);\n", System.class, RuntimeNames.RAW,
                index.types().slot(component.type().scalar()), at, slots, field, own.code(), slots);
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
            case Type.StructureType _ -> CodeBlock.of("$T.put(memory, $L, $L);\n", raw, at, field);
            case Type.Scalar _ when array -> CodeBlock.of("$T.store(memory, $L, $L, 0, $L.length);\n",
                    RuntimeNames.of("OtherType"), at, field, field);
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

    /** A component that is a Java variable which refers to an object, or to none. */
    private static CodeBlock copyObject(CodeBlock field, boolean pointer, Type.Scalar type) {
        if (pointer) return CodeBlock.of("$L = toCopy.$L;\n", field, field);
        return type instanceof Type.ClassType
                ? CodeBlock.of("$L = $T.copy(toCopy.$L);\n", field, RuntimeNames.of("Polymorphic"), field)
                : CodeBlock.of("$L = toCopy.$L == null ? null : toCopy.$L.copy();\n", field, field, field);
    }

    private CodeBlock copy(Structure.Component component, String field, boolean addressed) {
        var scalar = component.type().scalar();
        boolean pointer = component.attributes().contains(Attribute.POINTER);
        boolean allocatable = component.attributes().contains(Attribute.ALLOCATABLE);
        if (scalar instanceof Type.ProcedureType) return CodeBlock.of(addressed ? "$L[0] = toCopy.$L[0];\n"
                : "$L = toCopy.$L;\n", field, field);
        if (VariableLayouts.isObjectReference(component.attributes(), component.type()))
            return copyObject(CodeBlock.of(addressed ? "$L[0]" : "$L", field), pointer, scalar);
        if (pointer) return CodeBlock.of("$L.pointAt(toCopy.$L);\n", field, field);
        if (allocatable) {
            return ObjectPrinter.isObject(scalar)
                    ? CodeBlock.of("$L.copyAllocation(toCopy.$L, $T::copy);\n", field, field,
                            scalar instanceof Type.ClassType ? RuntimeNames.of("Polymorphic") : index.types()
                                    .value(scalar))
                    : CodeBlock.of("$L.copyAllocation(toCopy.$L);\n", field, field);
        }
        if (component.shape().filter(s -> s instanceof Shape.Explicit).isPresent()) {
            if (scalar instanceof Type.StructureType) return CodeBlock.of(
                    "for (int i = 0; i < $L.length; i++) $L[i].assign(toCopy.$L[i]);\n", field, field, field);
            if (!(scalar instanceof Type.CharacterType))
                return CodeBlock.of("$T.arraycopy(toCopy.$L, 0, $L, 0, $L.length);\n", System.class, field, field,
                        field);
        }
        return switch (scalar) {
            case Type.CharacterType _, Type.StructureType _ -> CodeBlock.of("$L.assign(toCopy.$L);\n", field, field);
            case Type.ComplexType _ when addressed ->
                    CodeBlock.of("$T.arraycopy(toCopy.$L, 0, $L, 0, 2);\n", System.class, field, field);
            default -> addressed ? CodeBlock.of("$L[0] = toCopy.$L[0];\n", field, field)
                    : CodeBlock.of("$L = toCopy.$L;\n", field, field);
        };
    }
}
