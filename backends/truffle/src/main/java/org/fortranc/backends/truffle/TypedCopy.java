package org.fortranc.backends.truffle;

import org.fortranc.ir.core.Type;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.io.ElementType;

/**
 * A contiguous copy of an array in a Java array of its element type, for the run time's services, which take those.
 * Logical elements are integers of their kind, complex ones two reals.
 */
final class TypedCopy {
    private final Type.Scalar type;
    private final Descriptor original;
    private final ArrayView<?> view;

    TypedCopy(Descriptor original, Type.Scalar type) {
        this.original = original;
        this.type = type;
        view = copy();
    }

    ArrayView<?> view() {
        return view;
    }

    /** Sets the original's elements from the copy. */
    @SuppressWarnings("unchecked") // a CHARACTER copy is of bytes
    void back() {
        if (type instanceof Type.CharacterType) {
            original.scatter((ArrayView<byte[]>) view);
            return;
        }
        int[] next = {0};
        original.forEach((bytes, at) -> {
            int slots = type instanceof Type.ComplexType ? 2 : 1;
            for (int part = 0; part < slots; part++) store(bytes, at + part * kind(), next[0]++);
        });
    }

    static ElementType elementType(Type.Scalar type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> switch (kind) {
                case 1 -> ElementType.INTEGER1;
                case 2 -> ElementType.INTEGER2;
                case 4 -> ElementType.INTEGER4;
                default -> ElementType.INTEGER8;
            };
            case Type.LogicalType(var kind) -> switch (kind) {
                case 1 -> ElementType.LOGICAL1;
                case 2 -> ElementType.LOGICAL2;
                case 4 -> ElementType.LOGICAL4;
                default -> ElementType.LOGICAL8;
            };
            case Type.RealType(var kind) -> kind == 4 ? ElementType.REAL4 : ElementType.REAL8;
            case Type.ComplexType(var kind) -> kind == 4 ? ElementType.COMPLEX4 : ElementType.COMPLEX8;
            case Type.CharacterType _ -> ElementType.CHARACTER;
            case Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                throw new IllegalArgumentException("no elements of " + type);
        };
    }

    private int kind() {
        return switch (type) {
            case Type.IntegerType(var kind) -> kind;
            case Type.LogicalType(var kind) -> kind;
            case Type.RealType(var kind) -> kind;
            case Type.ComplexType(var kind) -> kind;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                    throw new IllegalStateException("no kind: " + type);
        };
    }

    private boolean isReal() {
        return type instanceof Type.RealType || type instanceof Type.ComplexType;
    }

    private ArrayView<?> copy() {
        if (type instanceof Type.CharacterType) return original.gather();
        int slots = type instanceof Type.ComplexType ? 2 : 1;
        int count = original.elements() * slots;
        Object data = isReal() ? kind() == 4 ? new float[count] : new double[count] : switch (kind()) {
            case 1 -> new byte[count];
            case 2 -> new short[count];
            case 4 -> new int[count];
            default -> new long[count];
        };
        int[] next = {0};
        original.forEach((bytes, at) -> {
            for (int part = 0; part < slots; part++) load(bytes, at + part * kind(), data, next[0]++);
        });
        var made = ArrayView.of(data, 0, original.extent).withLength(slots);
        System.arraycopy(original.lower, 0, made.lower, 0, original.rank);
        return made;
    }

    private void load(byte[] bytes, int at, Object data, int to) {
        switch (data) {
            case double[] a -> a[to] = Bytes.loadReal(bytes, at, 8);
            case float[] a -> a[to] = (float) Bytes.loadReal(bytes, at, 4);
            case long[] a -> a[to] = Bytes.loadInteger(bytes, at, 8);
            case int[] a -> a[to] = (int) Bytes.loadInteger(bytes, at, 4);
            case short[] a -> a[to] = (short) Bytes.loadInteger(bytes, at, 2);
            case byte[] a -> a[to] = bytes[at];
            default -> throw new IllegalStateException("no elements: " + data);
        }
    }

    private void store(byte[] bytes, int at, int from) {
        switch (view.data) {
            case double[] a -> Bytes.storeReal(bytes, at, 8, a[from]);
            case float[] a -> Bytes.storeReal(bytes, at, 4, a[from]);
            case long[] a -> Bytes.storeInteger(bytes, at, 8, a[from]);
            case int[] a -> Bytes.storeInteger(bytes, at, 4, a[from]);
            case short[] a -> Bytes.storeInteger(bytes, at, 2, a[from]);
            case byte[] a -> bytes[at] = a[from];
            default -> throw new IllegalStateException("no elements: " + view.data);
        }
    }
}
