package org.fortranc.backends.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.fortranc.ir.core.Declaration.InitialRun;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Type;

/** COMMON blocks as classes of fields, and the fields of EQUIVALENCE sets. */
final class BlockPrinter {
    private final ProgramIndex index;
    private final InitialValues values;

    BlockPrinter(ProgramIndex index, InitialValues values) {
        this.index = index;
        this.values = values;
    }

    /** The class of a COMMON block. */
    TypeSpec print(StorageLayout block) {
        var name = block.name().substring(block.name().indexOf('/') + 1);
        return TypeSpec.classBuilder(block.holder()).addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(name.isEmpty() ? "Blank COMMON.\n" : "COMMON /" + name + "/.\n")
                .addFields(fields(block))
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeNames.IMAGE, "image").build())
                .build();
    }

    List<FieldSpec> fields(StorageLayout block) {
        var fields = new ArrayList<FieldSpec>();
        for (var region : block.regions()) {
            var field = FieldSpec.builder(type(region), region.field());
            if (block.isCommon()) field.addModifiers(Modifier.PUBLIC);
            var initial = initial(region);
            fields.add(initial.isEmpty() ? field.build() : field.initializer(initial).build());
        }
        return fields;
    }

    private TypeName type(StorageLayout.Region region) {
        if (region.isPointer()) return index.types().view(region.element());
        if (region.plain()) return index.types().value(region.element());
        if (region.punned()) return ArrayTypeName.of(TypeName.BYTE);
        return region.element() instanceof Type.CharacterType ? RuntimeNames.TEXT : index.types()
                .array(region.element());
    }

    private CodeBlock initial(StorageLayout.Region region) {
        if (region.isPointer()) return values.initial(region.members().getFirst().declaration(), false);
        var runs = region.punned() ? bytes(region) : runs(region);
        if (region.plain()) {
            var given = region.members().stream().flatMap(m -> m.declaration().initial().stream()).findFirst();
            return given.map(run -> values.initial("", region.element(), Optional.empty(), Optional.empty(),
                    Set.of(), List.of(run), false))
                    .orElse(region.element() instanceof Type.ComplexType
                            || region.element() instanceof Type.StructureType
                            ? index.types().zero(region.element()) : CodeBlock.of(""));
        }
        var extent = new Expr.IntLiteral(region.slots(), Type.INTEGER);
        var shape = new Shape.Explicit(List.of(new Shape.Dimension(Expr.IntLiteral.of(1), Optional.of(extent))));
        var element = region.punned() ? new Type.IntegerType(1) : region.element();
        return values.initial(region.field(), new Type.ArrayType(element, 1), Optional.of(shape),
                Optional.of(Expr.IntLiteral.of(1)), Set.of(), runs, false);
    }

    /** The members' initial values, byte by byte. */
    private static List<InitialRun> bytes(StorageLayout.Region region) {
        var runs = new ArrayList<InitialRun>();
        for (var member : region.members()) {
            long size = member.bytes() / StorageLayout.elements(member.declaration());
            for (var run : member.declaration().initial()) {
                var value = InitialValues.storage(run.value(), (int) size);
                for (long i = 0; i < run.count(); i++)
                    for (int b = 0; b < size; b++)
                        runs.add(new InitialRun(region.slotAt(member.offset()) + (run.first() + i) * size + b, 1,
                                new Expr.IntLiteral(value[b], new Type.IntegerType(1))));
            }
        }
        return runs;
    }

    /** The members' initial values in slots of the region. */
    private static List<InitialRun> runs(StorageLayout.Region region) {
        var runs = new ArrayList<InitialRun>();
        for (var member : region.members()) {
            long start = region.slotAt(member.offset());
            for (var run : member.declaration().initial()) {
                switch (run.value()) {
                    case Expr.ComplexLiteral(var re, var im, var type) -> {
                        for (long i = 0; i < run.count(); i++) {
                            long at = start + 2 * (run.first() + i);
                            runs.add(new InitialRun(at, 1, new Expr.RealLiteral(re, type.part())));
                            runs.add(new InitialRun(at + 1, 1, new Expr.RealLiteral(im, type.part())));
                        }
                    }
                    case Expr.LogicalLiteral(var value, var type) ->
                            runs.add(new InitialRun(start + run.first(), run.count(),
                            new Expr.IntLiteral(value ? 1 : 0, new Type.IntegerType(type.kind()))));
                    case Expr.TextLiteral(var value) -> {
                        long length = member.bytes() / StorageLayout.elements(member.declaration());
                        for (long i = 0; i < run.count(); i++)
                            for (int c = 0; c < length; c++)
                                runs.add(new InitialRun(start + (run.first() + i) * length + c, 1,
                                        new Expr.TextLiteral(c < value.length() ? value.substring(c, c + 1) : " ")));
                    }
                    default -> runs.add(new InitialRun(start + run.first(), run.count(), run.value()));
                }
            }
        }
        return runs;
    }
}
