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
    private static final ClassName MASK = ClassName.get("jdk.incubator.vector", "VectorMask");

    private final ClassName unit;
    private final Names names = new Names();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Set<LanePrinter.Kind> kinds = new LinkedHashSet<>();

    private final Set<LanePrinter.Kind> paired = new LinkedHashSet<>();

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

    /** @param pairs whether the method takes complex numbers apart */
    void add(MethodSpec method, LanePrinter.Kind kind, boolean pairs) {
        methods.add(method);
        kinds.add(kind);
        if (pairs) paired.add(kind);
    }

    /** The class, if any loop of the unit has a vector version. */
    Optional<TypeSpec> print() {
        if (methods.isEmpty()) return Optional.empty();
        var type = TypeSpec.classBuilder(type()).addModifiers(Modifier.FINAL)
                .addJavadoc("The loops of {@link $T} in vectors; each says which turn is the next.\n", unit);
        for (var kind : kinds) type.addField(species(kind));
        for (var kind : paired) type.addFields(pairs(kind));
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return Optional.of(type.addMethods(methods).build());
    }

    /**
     * How the parts of complex numbers come from two vectors of numbers, as they lie in memory, and go back to them.
     */
    private static List<FieldSpec> pairs(LanePrinter.Kind kind) {
        return List.of(shuffle(kind, "EVEN", CodeBlock.of("2 * i % $L.length()", kind.species())),
                shuffle(kind, "ODD", CodeBlock.of("(2 * i + 1) % $L.length()", kind.species())),
                shuffle(kind, "LOW", CodeBlock.of("i / 2")),
                shuffle(kind, "HIGH", CodeBlock.of("($L.length() + i) / 2", kind.species())),
                mask(kind, "FIRST", CodeBlock.of("$1L.indexInRange(0, $1L.length() / 2)", kind.species())),
                mask(kind, "SECOND", CodeBlock.of("$T.fromLong($L, 0xAAAA_AAAA_AAAA_AAAAL)", MASK, kind.species())));
    }

    private static FieldSpec shuffle(LanePrinter.Kind kind, String name, CodeBlock lane) {
        var shuffle = ClassName.get("jdk.incubator.vector", "VectorShuffle");
        return FieldSpec.builder(ParameterizedTypeName.get(shuffle, kind.box()), kind.species() + "_" + name,
                Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.fromOp($L, i -> $L)", shuffle, kind.species(), lane).build();
    }

    private static FieldSpec mask(LanePrinter.Kind kind, String name, CodeBlock lanes) {
        return FieldSpec.builder(ParameterizedTypeName.get(MASK, kind.box()), kind.species() + "_" + name,
                Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL).initializer(lanes).build();
    }

    private static FieldSpec species(LanePrinter.Kind kind) {
        var type = ParameterizedTypeName.get(ClassName.get("jdk.incubator.vector", "VectorSpecies"), kind.box());
        return FieldSpec.builder(type, kind.species(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(CodeBlock.of("$T.SPECIES_PREFERRED", kind.vector())).build();
    }
}
