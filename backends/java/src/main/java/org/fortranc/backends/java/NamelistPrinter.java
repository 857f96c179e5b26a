package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.Set;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt.Control;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/** Namelist groups as chains of calls on the run time's group, with access to the variables (F2018 8.9). */
final class NamelistPrinter {
    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;
    /** The parameter of the lambdas that store; they do not stand in each other, so they share it. */
    private final String value;
    private Set<String> defined = Set.of();

    NamelistPrinter(ProcedureScope scope, ExpressionPrinter expressions) {
        this.scope = scope;
        this.expressions = expressions;
        value = scope.claim("value");
    }

    CodeBlock group(Control.Namelist namelist) {
        defined = namelist.defined();
        var code = CodeBlock.builder().add("$T.named($L)", RuntimeNames.io("NamelistGroup"),
                Literals.quoted(namelist.group()));
        for (var item : namelist.items()) {
            var place = item.place();
            code.add("$L", object(item.name(), place.type(), expressions.places().storage(place), place));
        }
        return code.build();
    }

    /** One object; {@code place} is the item of the group that it is part of. */
    private CodeBlock object(String name, Type whole, Storage storage, Place place) {
        var quoted = Literals.quoted(name);
        var type = whole.scalar();
        if (type.structure().filter(defined::contains).isPresent())
            return whole.dimensions() > 0
                    ? CodeBlock.of(".defined($L, $L)", quoted, expressions.places().view(storage, place))
                    : CodeBlock.of(".defined($L)", quoted);
        if (whole.dimensions() > 0) {
            var view = expressions.places().view(storage, place);
            if (!(type instanceof Type.StructureType(var structure)))
                return CodeBlock.of(".array($L, $L, $L)", quoted, TransferPrinter.elementType(type), view);
            var element = scope.claim("element");
            return CodeBlock.of(".structures($L, $L, $L -> $L)", quoted, view, element,
                    components(structure, CodeBlock.of("$L", element), place));
        }
        var get = expressions.places().load(storage);
        return switch (type) {
            case Type.CharacterType _ -> CodeBlock.of(".text($L, $L)", quoted, get.code());
            case Type.IntegerType(var kind) -> cell("integer", quoted, kind, get, storage, type, Type.LONG);
            case Type.LogicalType(var kind) -> cell("logical", quoted, kind, get, storage, type, type);
            case Type.RealType(var kind) -> cell("real", quoted, kind, get, storage, type, Type.DOUBLE);
            case Type.ComplexType(var kind) -> cell("complex", quoted, kind,
                    expressions.convert(get, type, new Type.ComplexType(8)), storage, type, new Type.ComplexType(8));
            case Type.StructureType(var structure) ->
                    CodeBlock.of(".structure($L, $L)", quoted, components(structure, get.receiver(), place));
            case Type.ClassType _ -> throw new NotExpressible("A polymorphic object in NAMELIST");
            case Type.ProcedureType _ -> throw new NotExpressible("A procedure in NAMELIST");
        };
    }

    private CodeBlock components(String structure, CodeBlock object, Place place) {
        var definition = scope.index().structure(structure);
        var code = CodeBlock.builder().add("$T.components()", RuntimeNames.io("NamelistGroup"));
        // Java inherits the fields, so the object is its parent too.
        definition.parent().ifPresent(parent -> code.add(".parent($L, $L)",
                Literals.quoted(Structure.typeName(parent)), components(parent, object, place)));
        for (var component : definition.components()) {
            refuseHandle(component);
            var storage = new VariableLayouts(scope).component(definition, component.name(), object, place);
            code.add("$L", object(component.name(), component.type(), storage, place));
        }
        return code.build();
    }

    private static void refuseHandle(Structure.Component component) {
        var attributes = component.attributes();
        if (attributes.contains(Attribute.POINTER) || attributes.contains(Attribute.ALLOCATABLE))
            throw new NotExpressible("A pointer or allocatable component in NAMELIST");
    }

    private CodeBlock cell(String method, String name, int kind, JavaExpression get, Storage storage, Type.Scalar held,
                           Type.Scalar carried) {
        var set = expressions.places().store(storage, expressions.convert(JavaExpression.name(value), carried, held));
        return CodeBlock.of(".$L($L, $L, () -> $L, $L -> $L)", method, name, kind, get.code(), value, set);
    }
}
