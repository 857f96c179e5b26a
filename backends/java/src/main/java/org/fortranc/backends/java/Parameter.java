package org.fortranc.backends.java;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Type;

/** How one dummy argument arrives in Java. */
sealed interface Parameter {
    /** A scalar that the callee cannot change for the caller. */
    record ByValue(Type.Scalar type) implements Parameter {}

    /** A Java array and the index of the first element: scalars, and arrays of explicit shape or assumed size. */
    record ByReference(Type.Scalar type) implements Parameter {}

    /** A Java array from its first element on. */
    record ByStorage(Type.Scalar type) implements Parameter {}

    /** A {@code Text}: CHARACTER scalars, and arrays of explicit shape, where it is the first element. */
    record ByText(boolean array) implements Parameter {}

    /** An {@code ArrayView}; {@code own} if the callee may change the descriptor (ALLOCATABLE, POINTER). */
    record ByDescriptor(Type.Scalar type, int rank, boolean own) implements Parameter {}

    /** The object of a structure, or a polymorphic one. */
    record ByObject(Type.Scalar type) implements Parameter {}

    /** A procedure value. */
    record ByProcedure(Optional<Type.Signature> signature) implements Parameter {}

    /** The form of a dummy argument, from its declaration alone. */
    static Parameter of(Declaration dummy) {
        var type = dummy.type().scalar();
        boolean own = dummy.has(Attribute.ALLOCATABLE) || dummy.has(Attribute.POINTER);
        if (dummy.shape().isPresent()) {
            return switch (dummy.shape().get()) {
                // The storage of a CLASS(*) array is of any class, so that a descriptor has to tell the type.
                case Shape.Explicit _ when type.equals(Type.ClassType.UNLIMITED) ->
                        new ByDescriptor(type, Type.ArrayType.ANY_RANK, false);
                case Shape.Explicit _ -> dummy.has(Attribute.WHOLE) ? new ByStorage(type) : explicit(type, true);
                case Shape.Assumed(var lower) -> new ByDescriptor(type, lower.size(), false);
                case Shape.AssumedRank shape -> new ByDescriptor(type, shape.rank(), own);
                case Shape.Deferred(var rank) -> new ByDescriptor(type, rank, true);
            };
        }
        if (type instanceof Type.ProcedureType(var signature))
            return dummy.has(Attribute.POINTER) ? new ByReference(type) : new ByProcedure(signature);
        if (own) return ObjectPrinter.isObject(type) ? new ByReference(type) : new ByDescriptor(type, 0, true);
        boolean copied = dummy.has(Attribute.VALUE) || dummy.has(Attribute.READ_ONLY);
        if (copied && !dummy.has(Attribute.OPTIONAL) && !ObjectPrinter.isObject(type)
                && !(type instanceof Type.CharacterType)) return new ByValue(type);
        return explicit(type, false);
    }

    private static Parameter explicit(Type.Scalar type, boolean array) {
        return switch (type) {
            case Type.CharacterType _ -> new ByText(array);
            case Type.StructureType _, Type.ClassType _ when !array -> new ByObject(type);
            default -> new ByReference(type);
        };
    }

    /**
     * The form that does not depend on what a whole-program analysis found: nothing but VALUE goes by value, and a
     * procedure is an object of no particular interface.
     */
    static Parameter canonical(Declaration dummy) {
        var form = of(dummy);
        if (form instanceof ByProcedure) return new ByProcedure(Optional.empty());
        if (form instanceof ByDescriptor(var type, var rank, _)) return new ByDescriptor(type, rank, false);
        return form instanceof ByValue(var type) && !dummy.has(Attribute.VALUE) ? new ByReference(type) : form;
    }

    /** The Java types of the one or two parameters. */
    default List<TypeName> types(JavaTypes types) {
        return switch (this) {
            case ByValue(var type) -> List.of(types.value(type));
            case ByReference(var type) -> List.of(types.array(type), TypeName.INT);
            case ByStorage(var type) -> List.of(types.array(type));
            case ByText _ -> List.of(RuntimeNames.TEXT);
            case ByDescriptor(var type, _, _) -> List.of(types.view(type));
            case ByObject(var type) -> List.of(types.value(type));
            case ByProcedure(var signature) -> List.of(types.value(new Type.ProcedureType(signature)));
        };
    }
}
