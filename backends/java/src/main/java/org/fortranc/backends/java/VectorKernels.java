package org.fortranc.backends.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The vector versions of the loops of one unit, in a class of their own: the JVM loads it, and with it the module that
 * it
 * needs, only when a loop has proved hot.
 */
final class VectorKernels {
    private final ClassName unit;
    private final Names names = new Names();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Set<LanePrinter.Kind> kinds = new LinkedHashSet<>();

    VectorKernels(ClassName unit) {
        this.unit = unit;
    }

    ClassName type() {
        return unit.peerClass(unit.simpleName() + "Vectors");
    }

    /** A name for the version of a loop at this line. */
    String claim(int line) {
        return names.claim("loop_" + line);
    }

    void add(MethodSpec method, LanePrinter.Kind kind) {
        methods.add(method);
        kinds.add(kind);
    }

    /** The class, if any loop of the unit has a vector version. */
    Optional<TypeSpec> print() {
        if (methods.isEmpty()) return Optional.empty();
        var type = TypeSpec.classBuilder(type()).addModifiers(Modifier.FINAL)
                .addJavadoc("The loops of {@link $T} in vectors; each says which turn is the next.\n", unit);
        for (var kind : kinds) type.addField(species(kind));
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return Optional.of(type.addMethods(methods).build());
    }

    private static FieldSpec species(LanePrinter.Kind kind) {
        var type = ParameterizedTypeName.get(ClassName.get("jdk.incubator.vector", "VectorSpecies"), kind.box());
        return FieldSpec.builder(type, kind.species(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(CodeBlock.of("$T.SPECIES_PREFERRED", kind.vector())).build();
    }
}
