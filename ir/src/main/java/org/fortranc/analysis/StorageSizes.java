package org.fortranc.analysis;

import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/**
 * How many bytes objects take in a program that gfortran compiles, for STORAGE_SIZE. Nothing here is laid out so; the
 * numbers are those that programs see.
 */
public final class StorageSizes {
    private static final long POINTER = 8;
    /** Address, offset, type and span of an array. */
    private static final long DESCRIPTOR = 40;
    private static final long DIMENSION = 24;

    private final TypeHierarchy types;

    public StorageSizes(TypeHierarchy types) {
        this.types = types;
    }

    private record Layout(long size, long alignment) {
        Layout with(long bytes, long align) {
            return new Layout((size + align - 1) / align * align + bytes, Math.max(alignment, align));
        }

        Layout padded() {
            return new Layout((size + alignment - 1) / alignment * alignment, alignment);
        }
    }

    /** Of one value; of a CHARACTER, one character. */
    public long bytes(Type.Scalar type) {
        return layout(type).size;
    }

    private Layout layout(Type.Scalar type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> new Layout(kind, kind);
            case Type.RealType(var kind) -> new Layout(kind, kind);
            case Type.ComplexType(var kind) -> new Layout(2L * kind, kind);
            case Type.LogicalType(var kind) -> new Layout(kind, kind);
            case Type.CharacterType _ -> new Layout(1, 1);
            case Type.ProcedureType _ -> new Layout(POINTER, POINTER);
            case Type.StructureType(var name) -> structure(name);
            case Type.ClassType(var name) -> name.map(this::structure).orElse(new Layout(0, 1));
        };
    }

    private Layout structure(String name) {
        var structure = types.structure(name);
        if (structure.isEmpty()) return new Layout(0, 1);
        var layout = structure.get().parent().map(this::structure).orElse(new Layout(0, 1));
        for (var component : structure.get().components()) layout = with(layout, component);
        return layout.padded();
    }

    private Layout with(Layout before, Structure.Component component) {
        var type = component.type().scalar();
        boolean own = component.attributes().contains(Attribute.ALLOCATABLE)
                || component.attributes().contains(Attribute.POINTER);
        if (type instanceof Type.ProcedureType) return before.with(POINTER, POINTER);
        if (own) {
            int rank = component.type().dimensions();
            long bytes = rank == 0 ? POINTER : DESCRIPTOR + DIMENSION * rank;
            // the table of the dynamic type; the length that goes with CLASS(*) or with characters
            if (type instanceof Type.ClassType) bytes += POINTER;
            if (type.equals(Type.ClassType.UNLIMITED)) bytes += POINTER;
            if (type instanceof Type.CharacterType && component.length().isEmpty()) bytes += POINTER;
            return before.with(bytes, POINTER);
        }
        var one = layout(type);
        long count = component.length().map(StorageSizes::value).orElse(1L);
        if (component.shape().orElse(null) instanceof Shape.Explicit(var dimensions))
            for (var dimension : dimensions) count *= value(dimension.extent().orElseThrow());
        return before.with(one.size * count, one.alignment);
    }

    private static long value(Expr literal) {
        return literal instanceof Expr.IntLiteral(var value, _) ? value : 0;
    }
}
