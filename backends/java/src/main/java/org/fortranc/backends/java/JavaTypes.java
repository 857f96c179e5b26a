package org.fortranc.backends.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import org.fortranc.ir.core.Type;

/** Which Java type holds a value of a Core type. */
final class JavaTypes {
    private final ProgramIndex index;

    JavaTypes(ProgramIndex index) {
        this.index = index;
    }

    /** The type of a scalar value in a local, field, parameter or result. */
    TypeName value(Type.Scalar type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> integer(kind);
            case Type.RealType(var kind) -> real(kind);
            case Type.ComplexType(var kind) -> kind == 4 ? RuntimeNames.COMPLEX_FLOAT : RuntimeNames.COMPLEX_DOUBLE;
            case Type.LogicalType _ -> TypeName.BOOLEAN;
            case Type.CharacterType _ -> RuntimeNames.TEXT;
            case Type.StructureType(var name) -> index.structureClass(name);
            case Type.ClassType(var name) -> name.<TypeName>map(index::structureClass).orElse(ClassName.OBJECT);
            case Type.ProcedureType(var signature) -> index.interfaces().of(signature);
        };
    }

    /** The type of one element of the Java array that stores such values. */
    TypeName slot(Type.Scalar type) {
        return switch (type) {
            case Type.ComplexType(var kind) -> real(kind);
            case Type.LogicalType(var kind) -> integer(kind);
            case Type.CharacterType _ -> TypeName.BYTE;
            // Units that know different interfaces of a pointer share its storage.
            case Type.ProcedureType _ -> ClassName.OBJECT;
            case Type.IntegerType _, Type.RealType _, Type.StructureType _, Type.ClassType _ -> value(type);
        };
    }

    TypeName array(Type.Scalar type) {
        return ArrayTypeName.of(slot(type));
    }

    /** What an {@code ArrayView} of such elements has as storage: for CLASS(*) an array of whatever it is. */
    TypeName storage(Type.Scalar type) {
        return type.equals(Type.ClassType.UNLIMITED) ? ClassName.OBJECT : array(type);
    }

    TypeName view(Type.Scalar type) {
        return ParameterizedTypeName.get(RuntimeNames.ARRAY_VIEW, storage(type));
    }

    /** What a variable of the type holds before anything is assigned: everything starts as zero. */
    CodeBlock zero(Type.Scalar type) {
        return switch (type) {
            case Type.IntegerType _ -> CodeBlock.of("0");
            case Type.RealType _ -> CodeBlock.of("0");
            case Type.ComplexType _ -> CodeBlock.of("$T.ZERO", value(type));
            case Type.LogicalType _ -> CodeBlock.of("false");
            case Type.CharacterType _ -> CodeBlock.of("$T.empty()", RuntimeNames.TEXT);
            case Type.StructureType _ -> CodeBlock.of("new $T()", value(type));
            case Type.ClassType _, Type.ProcedureType _ -> CodeBlock.of("null");
        };
    }

    /** Whether values are numbers or logicals, and arrays of them arrays of numbers in Java. */
    static boolean isNumber(Type.Scalar type) {
        return switch (type) {
            case Type.IntegerType _, Type.RealType _, Type.ComplexType _, Type.LogicalType _ -> true;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ -> false;
        };
    }

    /** How many elements of the Java array one value takes; for CHARACTER, its length multiplies this. */
    static int slots(Type.Scalar type) {
        return type instanceof Type.ComplexType ? 2 : 1;
    }

    /** The storage size in bytes of one numeric or logical value. */
    static int bytes(Type.Scalar type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> kind;
            case Type.RealType(var kind) -> kind;
            case Type.ComplexType(var kind) -> 2 * kind;
            case Type.LogicalType(var kind) -> kind;
            case Type.CharacterType _ -> 1;
            case Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                    throw new NotExpressible("A derived type or procedure in COMMON or EQUIVALENCE is not supported");
        };
    }

    private static TypeName integer(int kind) {
        return switch (kind) {
            case 1 -> TypeName.BYTE;
            case 2 -> TypeName.SHORT;
            case 4 -> TypeName.INT;
            case 8 -> TypeName.LONG;
            default -> throw new NotExpressible("INTEGER(%d) is not supported", kind);
        };
    }

    private static TypeName real(int kind) {
        return switch (kind) {
            case 4 -> TypeName.FLOAT;
            case 8 -> TypeName.DOUBLE;
            default -> throw new NotExpressible("REAL(%d) is not supported", kind);
        };
    }
}
