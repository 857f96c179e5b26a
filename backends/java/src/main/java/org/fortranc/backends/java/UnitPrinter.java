package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** One program unit as one class. */
final class UnitPrinter {
    private final ProgramIndex index;
    private final ProgramUnit unit;
    private final UnitScope scope;
    private final DiagnosticSink diagnostics;
    private final InitialValues values;

    UnitPrinter(ProgramIndex index, ProgramUnit unit, DiagnosticSink diagnostics) {
        this.index = index;
        this.unit = unit;
        this.diagnostics = diagnostics;
        scope = new UnitScope(index, unit);
        values = new InitialValues(index, new ExpressionPrinter(new ProcedureScope(scope, unit.initializer())),
                scope.type().simpleName());
    }

    static String methodName(Procedure procedure) {
        return procedure.attributes().contains(Procedure.Attribute.MAIN) ? "run"
                : Names.method(procedure.name().name());
    }

    /** Large tables that the class reads when it is initialised, by file name; after {@link #print}. */
    Map<String, byte[]> resources() {
        return values.resources();
    }

    /** The vector versions of the unit's loops, if there are any; after {@link #print}. */
    Optional<TypeSpec> vectors() {
        return scope.vectors().print();
    }

    TypeSpec print() {
        var methods = new ArrayList<MethodSpec>();
        var frames = new ArrayList<TypeSpec>();
        for (var procedure : unit.procedures()) {
            var printer = new ProcedurePrinter(scope, procedure, diagnostics);
            guarded(procedure, () -> {
                methods.add(printer.print());
                printer.frameClass().ifPresent(frames::add);
            });
        }
        if (!unit.initialization().isEmpty()) methods.add(new ProcedurePrinter(scope, unit.initializer(), diagnostics)
                .print());
        var fields = fields();
        boolean main = unit.kind() == ProgramUnit.Kind.MAIN;
        var type = TypeSpec.classBuilder(scope.type()).addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(main ? RuntimeNames.MAIN_PROGRAM : RuntimeNames.PROGRAM_PART);
        javadoc().ifPresent(text -> type.addJavadoc("$L", text));
        scope.constants().forEach(type::addField);
        fields.forEach(type::addField);
        scope.links().forEach((linked, name) -> type.addField(linked, name, Modifier.PRIVATE));
        boolean needsImage = scope.usesImage() || !scope.links().isEmpty();
        if (needsImage) type.addField(RuntimeNames.IMAGE, "image", Modifier.PRIVATE, Modifier.FINAL);
        var constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeNames.IMAGE, "image");
        if (needsImage) constructor.addStatement("this.image = image");
        type.addMethod(constructor.build());
        type.addMethod(link());
        if (main) type.addMethod(mainMethod());
        if (main && notesExceptions()) type.addMethod(MethodSpec.methodBuilder("notesExceptions")
                .addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(boolean.class)
                .addStatement("return true").build());
        type.addMethods(methods);
        frames.forEach(type::addType);
        for (var procedure : unit.procedures())
            if (index.comparesProcedures() && procedure.attributes().contains(Procedure.Attribute.REFERENCED))
                type.addType(new ProcedureRecords(scope, index).print(procedure));
        for (var structure : index.program().structures()) {
            if (ProgramIndex.unitOf(structure).equals(unit.name()) && index.canonical(structure.name())
                    .equals(structure.name()))
                type.addType(new StructurePrinter(index, values).print(structure));
        }
        return type.build();
    }

    private void guarded(Procedure procedure, Runnable action) {
        try {
            action.run();
        } catch (NotExpressible refusal) {
            diagnostics.report(Code.TARGET_CANNOT_EXPRESS, refusal.at(procedure.origin().range()).at(), "%s",
                    refusal.getMessage());
        }
    }

    private Optional<String> javadoc() {
        var comments = unit.origin().comments();
        if (comments.isEmpty()) return Optional.empty();
        return Optional.of(String.join("\n", comments.stream()
                .map(c -> c.strip().replace("*/", "* /").replace("\\u", "\\ u"))
                .toList()) + "\n");
    }

    /** Module variables, variables that keep their values, EQUIVALENCE sets. */
    private List<FieldSpec> fields() {
        var fields = new ArrayList<FieldSpec>();
        for (var variable : unit.variables()) {
            if (variable.home() instanceof Declaration.Home.Member || ProgramUnit.isIntermediate(variable)) continue;
            fields.add(field(variable, scope.variable(variable.name()),
                    index.addressed().contains(new ProgramIndex.VariableKey(unit.name(), "", variable.name()))));
        }
        for (var procedure : unit.procedures()) {
            for (var declaration : procedure.declarations()) {
                if (UnitScope.isField(index, procedure, declaration)) guarded(procedure, () ->
                        fields.add(field(declaration, scope.variable(procedure, declaration.name()),
                                index.addressed().contains(index.key(procedure, declaration)))));
            }
        }
        for (var block : index.blocks()) {
            if (block.holder().equals(scope.type())) fields.addAll(new BlockPrinter(index, values).fields(block));
        }
        return fields;
    }

    private FieldSpec field(Declaration variable, String name, boolean addressed) {
        boolean constant = variable.has(Attribute.CONSTANT);
        var type = values.type(variable.type(), variable.shape(), variable.attributes(), addressed && !constant);
        var field = FieldSpec.builder(type, name);
        if (unit.kind() == ProgramUnit.Kind.MODULE) field.addModifiers(Modifier.PUBLIC);
        if (constant) field.addModifiers(Modifier.STATIC, Modifier.FINAL);
        variable.origin().comments().forEach(c -> field.addJavadoc("$L\n", c.strip()));
        var initial = values.initial(variable, addressed && !constant);
        boolean plainZero = variable.initial().isEmpty() && type.isPrimitive();
        return plainZero ? field.build() : field.initializer(initial).build();
    }

    private MethodSpec link() {
        var link = MethodSpec.methodBuilder("link").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        scope.links().forEach((linked, name) -> link.addStatement("$L = image.unit($T.class)", name, linked));
        if (!unit.initialization().isEmpty()) link.addStatement("initialize()");
        return link.build();
    }

    /** Whether the program has a STOP, and anything that can raise a floating-point exception. */
    private boolean notesExceptions() {
        boolean[] stops = new boolean[1];
        boolean[] computes = new boolean[1];
        for (var procedure : index.procedures()) {
            Trees.forEachStmt(procedure.body(), stmt -> stops[0] |= stmt instanceof Stmt.Stop);
            Trees.forEachExpr(procedure.body(), e -> computes[0] |= !(e instanceof Expr.RealLiteral)
                    && !(e instanceof Place) && (e.type().scalar() instanceof Type.RealType
                            || e.type().scalar() instanceof Type.ComplexType));
        }
        return stops[0] && computes[0];
    }

    private MethodSpec mainMethod() {
        return MethodSpec.methodBuilder("main").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String[].class, "arguments")
                .addCode(CodeBlock.of("$T.launch($T.class, arguments);\n", RuntimeNames.PROGRAM_LAUNCHER, scope.type()))
                .build();
    }
}
