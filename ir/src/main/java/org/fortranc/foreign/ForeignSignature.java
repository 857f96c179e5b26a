package org.fortranc.foreign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/**
 * What a C function takes and gives, as text for the run time: {@code i1 i2 i4 i8} are integers, {@code f4 f8} reals,
 * {@code {i4f8}} a struct by value, {@code {i4*3f8}} one with an array in it, {@code v} nothing. {@code i8} also stands
 * for every address. So {@code (i4i8{f4f4})f8} takes an int, a pointer and a complex float, and returns a double.
 */
final class ForeignSignature {
    static final Type.IntegerType ADDRESS = Type.LONG;
    static final String NOTHING = "v";

    private final Map<String, Structure> structures;

    ForeignSignature(Map<String, Structure> structures) {
        this.structures = structures;
    }

    static String of(List<String> arguments, String result) {
        return "(" + String.join("", arguments) + ")" + result;
    }

    /** Whether values travel as addresses of their bytes between Core and the run time: complex numbers and structs. */
    boolean isAggregate(Type.Scalar type) {
        return type instanceof Type.ComplexType || type instanceof Type.StructureType && pointerComponent(type).isEmpty();
    }

    /** The one component of a struct that C passes as it would pass the component: C_PTR and C_FUNPTR. */
    Optional<Structure.Component> pointerComponent(Type.Scalar type) {
        return type instanceof Type.StructureType(var name) && structures.get(name) instanceof Structure structure
                && structure.components().size() == 1
                && structure.components().getFirst().type().equals(ADDRESS)
                && structure.parent().isEmpty() ? Optional.of(structure.components().getFirst()) : Optional.empty();
    }

    /** The code of a value of the type. */
    String code(Type.Scalar type) throws NotInteroperable {
        return switch (type) {
            case Type.IntegerType(var kind) -> "i" + kind;
            case Type.RealType(var kind) -> "f" + kind;
            case Type.ComplexType(var kind) -> "{f" + kind + "f" + kind + "}";
            case Type.LogicalType(var kind) -> "i" + kind;
            case Type.CharacterType _ -> "i1";
            case Type.StructureType _ when pointerComponent(type).isPresent() -> "i8";
            case Type.StructureType(var name) -> struct(structures.get(name));
            case Type.ClassType _ -> throw new NotInteroperable("a polymorphic argument");
            case Type.ProcedureType _ -> "i8";
        };
    }

    private String struct(Structure structure) throws NotInteroperable {
        if (structure == null || structure.parent().isPresent())
            throw new NotInteroperable("an argument of a type that C does not know");
        var text = new StringBuilder("{");
        for (var component : structure.components()) {
            if (component.attributes().contains(Declaration.Attribute.ALLOCATABLE)
                    || component.attributes().contains(Declaration.Attribute.POINTER))
                throw new NotInteroperable("an argument with an ALLOCATABLE or POINTER component by value");
            text.append(code(component.type().scalar()));
            long count = elements(component);
            if (count != 1) text.append('*').append(count);
        }
        return text.append('}').toString();
    }

    private static long elements(Structure.Component component) {
        long count = component.type().scalar() instanceof Type.CharacterType
                && component.length().orElse(null) instanceof Expr.IntLiteral(var length, _) ? length : 1;
        if (component.shape().orElse(null) instanceof Shape.Explicit(var dimensions))
            for (var dimension : dimensions)
                if (dimension.extent().orElse(null) instanceof Expr.IntLiteral(var extent, _)) count *= extent;
        return count;
    }
}
