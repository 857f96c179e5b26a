package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.backends.java.Storage.Quantity;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/** From a declaration and the Java code that names it, the storage. */
final class VariableLayouts {
    private final ProcedureScope scope;

    VariableLayouts(ProcedureScope scope) {
        this.scope = scope;
    }

    /**
     * The storage of a variable held in the Java variable or field {@code code}.
     *
     * @param base for arrays and scalars by reference, the index of the first slot
     * @param addressed whether a scalar lives in an array
     */
    Storage held(Declaration declaration, CodeBlock code, Optional<JavaExpression> base, boolean addressed,
            Place place) {
        var type = declaration.type().scalar();
        if (scope.rawViews().contains(declaration.name())) return new Storage.PunnedSection(code, type);
        if (declaration.shape().isPresent())
            return array(declaration.shape().get(), type, declaration.length(), code, base, place);
        if (isReference(declaration.attributes(), type)) return new Storage.Reference(code, type);
        if (type instanceof Type.CharacterType) return new Storage.Characters(new JavaExpression(code,
                JavaExpression.Level.PRIMARY));
        if (base.isPresent() || addressed) return new Storage.Slot(code, base.orElse(JavaExpression.ZERO), type);
        return new Storage.Value(new JavaExpression(code, JavaExpression.Level.PRIMARY), type);
    }

    /**
     * Whether an ALLOCATABLE or POINTER scalar is behind a descriptor. A procedure pointer is a plain variable, and so
     * is
     * one that refers to the object of a structure.
     */
    static boolean isReference(Set<Attribute> attributes, Type.Scalar type) {
        return isOwn(attributes) && !(type instanceof Type.ProcedureType) && !ObjectPrinter.isObject(type);
    }

    /** Whether a scalar is a Java variable that refers to an object, or to none. */
    static boolean isObjectReference(Set<Attribute> attributes, Type type) {
        return isOwn(attributes) && ObjectPrinter.isObject(type);
    }

    private static boolean isOwn(Set<Attribute> attributes) {
        return attributes.contains(Attribute.ALLOCATABLE) || attributes.contains(Attribute.POINTER);
    }

    Storage component(Structure structure, String name, CodeBlock object, Place place) {
        var component = structure.component(name);
        var code = CodeBlock.of("$L.$L", object, Names.legal(name));
        var type = component.type().scalar();
        var shared = shared(structure, component, object);
        if (component.shape().isPresent())
            return array(component.shape().get(), type, component.length(), code, shared, place);
        if (isReference(component.attributes(), type)) return new Storage.Reference(code, type);
        if (type instanceof Type.CharacterType) return new Storage.Characters(new JavaExpression(code,
                JavaExpression.Level.PRIMARY));
        if (shared.isPresent()) return new Storage.Slot(code, shared.get(), type);
        if (scope.index().addressed().contains(structure.name(), name)) return new Storage.Slot(code,
                JavaExpression.ZERO, type);
        return new Storage.Value(new JavaExpression(code, JavaExpression.Level.PRIMARY), type);
    }

    /** Where in an array that other structures share this one's component begins, in slots. */
    private Optional<JavaExpression> shared(Structure structure, Structure.Component component, CodeBlock object) {
        var type = component.type().scalar();
        if (!scope.index().addressed().shared().contains(structure.name(), component.name())
                || type instanceof Type.StructureType || type instanceof Type.CharacterType) return Optional.empty();
        return Optional.of(JavaExpression.integer(StructurePrinter.slots(component))
                .times(JavaExpression.primary("$L.$L", object, SharedComponents.NUMBER)));
    }

    /** A member of a COMMON block or an EQUIVALENCE set. */
    Storage member(Declaration declaration, Declaration.Home.Member member, Place place) {
        var layout = scope.index().block(member.block());
        var region = layout.region(member.offset());
        var code = layout.holder().equals(scope.unit().type()) ? scope.own(region.field())
                : CodeBlock.of("$L.$L", scope.block(layout), region.field());
        var type = declaration.type().scalar();
        if (region.isPointer()) return held(declaration, code, Optional.empty(), false, place);
        if (region.plain()) return new Storage.Value(new JavaExpression(code, JavaExpression.Level.PRIMARY), type);
        var at = JavaExpression.integer(region.slotAt(member.offset()));
        if (region.punned()) return inBytes(code, at, type, declaration.shape(), declaration.length(), place);
        if (type instanceof Type.CharacterType)
            return characters(CodeBlock.of("$L.bytes", code), at, declaration.shape(), declaration.length(), place);
        if (declaration.shape().isEmpty()) return new Storage.Slot(code, at, type);
        return array(declaration.shape().get(), type, declaration.length(), code, Optional.of(at), place);
    }

    /** What stands at a position among bytes that the program uses with several types. */
    Storage inBytes(CodeBlock bytes, JavaExpression at, Type.Scalar type, Optional<Shape> shape, Optional<Expr> length,
                    Place place) {
        if (type instanceof Type.CharacterType) return characters(bytes, at, shape, length, place);
        if (shape.orElse(null) instanceof Shape.Explicit(var dimensions))
            return new Storage.PunnedArray(bytes, at, dimensions(dimensions), type);
        return new Storage.Punned(bytes, at, type, JavaExpression.integer(JavaTypes.slots(type)));
    }

    private Storage characters(CodeBlock bytes, JavaExpression at, Optional<Shape> shape, Optional<Expr> length,
            Place place) {
        var each = printer().print(length.orElseThrow());
        var text = JavaExpression.primary("$T.view($L, $L, $L)", RuntimeNames.TEXT, bytes, at.code(), each.code());
        if (shape.isEmpty()) return new Storage.Characters(text);
        return array(shape.get(), new Type.CharacterType(), length, text.code(), Optional.empty(), place);
    }

    private Storage array(Shape shape, Type.Scalar type, Optional<Expr> length, CodeBlock code,
                          Optional<JavaExpression> base, Place place) {
        return switch (shape) {
            case Shape.Explicit(var dimensions) when type.equals(Type.ClassType.UNLIMITED) ->
                    new Storage.Described(code, dimensions.size(), type, place, new Storage.Lower.Described());
            case Shape.Explicit(var dimensions) -> new Storage.Flat(code, base.orElse(JavaExpression.ZERO),
                    dimensions(dimensions), type, length.map(l -> printer().print(l)));
            case Shape.Assumed(var lower) -> new Storage.Described(code, lower.size(), type, place,
                    new Storage.Lower.Declared(lower.stream().map(this::quantity).toList()));
            case Shape.AssumedRank any -> new Storage.Described(code, any.rank(), type, place,
                    isOwn(scope.index().attributes(scope.procedure(), place)) ? new Storage.Lower.Described()
                            : new Storage.Lower.Declared(Collections.nCopies(any.rank(), Quantity.ONE)));
            case Shape.Deferred(var rank) -> new Storage.Described(code, rank, type, place,
                    new Storage.Lower.Described());
        };
    }

    private List<Storage.Dimension> dimensions(List<Shape.Dimension> dimensions) {
        var result = new ArrayList<Storage.Dimension>();
        Quantity stride = Quantity.ONE;
        for (var dimension : dimensions) {
            var extent = dimension.extent().map(this::quantity);
            result.add(new Storage.Dimension(quantity(dimension.lower()), stride, extent.map(Quantity::java)));
            if (dimension.extent().isPresent()) stride = times(stride, strideOf(dimension.extent().get()));
        }
        return result;
    }

    /**
     * An extent as a distance. Lowering guards extents against negative values; an array whose extent would be
     * negative has no elements, so the distance between them needs no guard.
     */
    private Quantity strideOf(Expr extent) {
        if (extent instanceof Expr.Intrinsic(var function, var arguments, _) && function == IntrinsicFunction.MAX
                && arguments.size() == 2 && Literals.integer(arguments.get(0)).filter(v -> v == 0).isPresent())
            return quantity(arguments.get(1));
        if (extent instanceof Expr.Intrinsic(var function, var arguments, _) && function == IntrinsicFunction.MAX
                && arguments.size() == 2 && Literals.integer(arguments.get(1)).filter(v -> v == 0).isPresent())
            return quantity(arguments.get(0));
        return quantity(extent);
    }

    Quantity quantity(Expr expr) {
        return Literals.integer(expr).<Quantity>map(Quantity.Constant::new)
                .orElseGet(() -> new Quantity.Symbol(printer().printIndex(expr)));
    }

    private static Quantity times(Quantity left, Quantity right) {
        if (left instanceof Quantity.Constant(var a) && right instanceof Quantity.Constant(var b))
            return new Quantity.Constant(a * b);
        return new Quantity.Symbol(left.java().times(right.java()));
    }

    private ExpressionPrinter printer() {
        return new ExpressionPrinter(scope);
    }
}
