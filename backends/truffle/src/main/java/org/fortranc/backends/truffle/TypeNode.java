package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.fortranc.analysis.TypeHierarchy;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;

/** Finds the dynamic type of an object; the declared one where there is no object. */
abstract class TypeNode extends Node {
    abstract Type.Scalar execute(VirtualFrame frame);

    static TypeNode of(Place place, Expressions expressions) {
        var declared = place.type().scalar();
        if (!(declared instanceof Type.ClassType(var name))) return constant(declared);
        Type.Scalar none = name.<Type.Scalar>map(Type.StructureType::new).orElse(declared);
        return switch (place) {
            case Place.As(var object, _) -> of(object, expressions);
            case Place.Element(var array, _) -> of(array, expressions);
            case Place.Variable _, Place.Component _, Place.Substring _, Place.RealPart _, Place.ImaginaryPart _ ->
                    new OfDescriptor(expressions.places().descriptor(place, expressions), none);
        };
    }

    static TypeNode constant(Type.Scalar type) {
        return new TypeNode() {
            @Override Type.Scalar execute(VirtualFrame frame) {
                return type;
            }
        };
    }

    private static final class OfDescriptor extends TypeNode {
        @Child private DescriptorNode object;
        private final Type.Scalar declared;

        OfDescriptor(DescriptorNode object, Type.Scalar declared) {
            this.object = object;
            this.declared = declared;
        }

        @Override Type.Scalar execute(VirtualFrame frame) {
            var descriptor = object.execute(frame);
            return descriptor == null || descriptor.bytes == null || descriptor.type == null ? declared
                    : descriptor.type;
        }
    }

    /** Whether a type is the other one or extends it; everything extends what has no type. */
    static boolean relates(Type.Scalar left, Expr.Relation relation, Type.Scalar right, TypeHierarchy hierarchy) {
        if (right.equals(Type.ClassType.UNLIMITED)) return relation == Expr.Relation.EXTENDS;
        if (relation == Expr.Relation.SAME || left.structure().isEmpty() || right.structure().isEmpty())
            return left.equals(right);
        return hierarchy.isExtension(left.structure().get(), right.structure().get());
    }
}
