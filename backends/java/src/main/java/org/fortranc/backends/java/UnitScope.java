package org.fortranc.backends.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProgramUnit;

/** The names of one unit's class, and what its procedures turned out to need of the class while they were printed. */
final class UnitScope {
    /** The method that sets the constants of a class up has to stay below 65536 bytes. */
    private static final int MOST_TEXTS = 2000;
    private static final int LONGEST_NAME = 24;

    private final ProgramIndex index;
    private final ProgramUnit unit;
    private final Names fields = new Names();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<ClassName, String> links = new LinkedHashMap<>();
    private final Map<String, String> formats = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<FieldSpec> constants = new ArrayList<>();
    private final VectorKernels vectors;
    private boolean usesImage;

    UnitScope(ProgramIndex index, ProgramUnit unit) {
        this.index = index;
        this.unit = unit;
        vectors = new VectorKernels(index.classOf(unit.name()));
        fields.claim("image");
        for (var variable : unit.variables()) variables.put(variable.name(), fields.claim(variable.name()));
        for (var procedure : unit.procedures()) {
            for (var declaration : procedure.declarations()) {
                if (!isField(index, procedure, declaration)) continue;
                var wanted = fields.has(Names.legal(declaration.name()))
                        ? procedure.name().name() + "_" + declaration.name() : declaration.name();
                variables.put(procedure.name().name() + "/" + declaration.name(), fields.claim(wanted));
            }
        }
        for (var block : index.blocks()) {
            if (block.holder().equals(index.classOf(unit.name())))
                block.regions().forEach(region -> fields.claim(region.field()));
        }
    }

    /** Whether a variable that a procedure declares is kept in the unit's object. */
    static boolean isField(ProgramIndex index, Procedure procedure, Declaration declaration) {
        return switch (declaration.home()) {
            case Declaration.Home.Saved _ -> true;
            case Declaration.Home.Local _ -> procedure.attributes().contains(Procedure.Attribute.MAIN)
                    && index.captured(procedure.name()).contains(declaration.name());
            case Declaration.Home.Dummy _, Declaration.Home.Result _, Declaration.Home.Member _,
                 Declaration.Home.Host _ -> false;
        };
    }

    ProgramIndex index() {
        return index;
    }

    ProgramUnit unit() {
        return unit;
    }

    ClassName type() {
        return index.classOf(unit.name());
    }

    /** The field of a module variable of this unit. */
    String variable(String name) {
        return variables.get(name);
    }

    /** The field of a variable that one of this unit's procedures keeps. */
    String variable(Procedure procedure, String name) {
        return variables.get(procedure.name().name() + "/" + name);
    }

    /** The field that holds the object of another class of the program. */
    String link(ClassName type) {
        return links.computeIfAbsent(type, t -> fields.claim(Character.toLowerCase(t.simpleName().charAt(0))
                + t.simpleName().substring(1)));
    }

    Map<ClassName, String> links() {
        return links;
    }

    String image() {
        usesImage = true;
        return "image";
    }

    boolean usesImage() {
        return usesImage;
    }

    /** A constant of the class for a format that is known now. */
    String format(String text) {
        return formats.computeIfAbsent(text, t -> {
            var name = fields.claim("FORMAT_" + (formats.size() + 1));
            constants.add(FieldSpec.builder(RuntimeNames.io("Format"), name, Modifier.PRIVATE, Modifier.STATIC,
                    Modifier.FINAL).initializer(CodeBlock.of("$T.of($L)", RuntimeNames.io("Format"),
                            Literals.quoted(t))).build());
            return name;
        });
    }

    /** A constant of the class for these characters, which nothing changes. */
    JavaExpression text(String value) {
        if (texts.size() >= MOST_TEXTS && !texts.containsKey(value)) return Literals.text(value);
        return JavaExpression.name(texts.computeIfAbsent(value, v -> {
            var name = fields.claim(textName(v));
            constants.add(FieldSpec.builder(RuntimeNames.TEXT, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(Literals.text(v).code()).build());
            return name;
        }));
    }

    /** What the characters say, as far as Java's names can tell. */
    private String textName(String value) {
        var words = value.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "").toUpperCase(Locale.ROOT);
        if (!words.isEmpty() && Character.isLetter(words.charAt(0))) return "TEXT_" + words.substring(0, Math.min(words.length(), LONGEST_NAME));
        return value.isBlank() ? value.length() == 1 ? "TEXT_BLANK" : "TEXT_BLANKS" : "TEXT_" + (texts.size() + 1);
    }

    /** The vector versions of the unit's loops. */
    VectorKernels vectors() {
        return vectors;
    }

    /**
     * A constant of the class that decides between the versions of a loop.
     *
     * @param together how many turns of an outer loop the vector version takes together
     */
    String gate(String loop, int weight, int together) {
        var name = fields.claim(loop.toUpperCase(Locale.ROOT));
        constants.add(FieldSpec.builder(RuntimeNames.VECTOR_GATE, name, Modifier.PRIVATE, Modifier.STATIC,
                Modifier.FINAL)
                .initializer("new $T($T.class, $S, $L$L)", RuntimeNames.VECTOR_GATE, type(), loop, weight,
                        together == 1 ? "" : ", " + together).build());
        return name;
    }

    /** A constant of the class that keeps storage for a procedure's variable. */
    String scratch(String wanted, TypeName slot) {
        var name = fields.claim(wanted.toUpperCase(Locale.ROOT));
        constants.add(FieldSpec.builder(ParameterizedTypeName.get(RuntimeNames.of("Scratch"), ArrayTypeName.of(slot)),
                name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>($T.class)", RuntimeNames.of("Scratch"), slot).build());
        return name;
    }

    List<FieldSpec> constants() {
        return constants;
    }

    /** Whether a field of this class has the name. */
    boolean hasField(String name) {
        return fields.has(name);
    }
}
