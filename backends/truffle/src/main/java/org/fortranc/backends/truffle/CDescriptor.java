package org.fortranc.backends.truffle;

import org.fortranc.ir.core.Type;
import org.fortranc.runtime.StorageAddresses;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.c.Described;
import org.fortranc.runtime.c.Descriptors;

/** A {@link Descriptor} that is kept equal with a C descriptor. */
record CDescriptor(Descriptor object) implements Described {
    private static final int OTHER = 2;
    private static final int KIND_SHIFT = 8;
    private static final int STRUCT = 6;

    /** The address of a C descriptor of an argument; 0 if it is absent. */
    static long describe(Descriptors descriptors, Machine machine, Object argument, Type declared, int type,
            int attribute) {
        var object = switch (argument) {
            case null -> null;
            case Descriptor d -> d;
            case Text text -> Descriptor.scalar(text.bytes, text.at, text.length);
            case Reference(var bytes, var at) ->
                    Descriptor.scalar(bytes, at, machine.layout.size(declared.scalar(), 0));
            default -> throw new IllegalStateException("a value has no descriptor: " + argument);
        };
        if (object == null) return 0;
        return descriptors.describe(new CDescriptor(object), type == 0 ? code(object.type) : type, attribute);
    }

    private static int code(Type.Scalar type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> 1 + (kind << KIND_SHIFT);
            case Type.LogicalType(var kind) -> 2 + (kind << KIND_SHIFT);
            case Type.RealType(var kind) -> 3 + (kind << KIND_SHIFT);
            case Type.ComplexType(var kind) -> 4 + (kind << KIND_SHIFT);
            case Type.CharacterType _ -> 5 + (1 << KIND_SHIFT);
            case Type.StructureType _ -> STRUCT;
            case Type.ClassType _, Type.ProcedureType _ -> -1;
        };
    }

    /** What a C descriptor describes as an argument. */
    static Descriptor described(Descriptors descriptors, Machine machine, long address, Type.Scalar type,
            int attribute) {
        if (address == 0) return null;
        var made = new Descriptor(descriptors.rank(address), type instanceof Type.CharacterType ? 0
                : machine.layout.size(type, 0));
        if (type instanceof Type.ClassType) made.type = dynamic(descriptors.code(address));
        descriptors.take(address, new CDescriptor(made), attribute);
        return made.bytes == null && attribute == OTHER ? null : made;
    }

    private static Type.Scalar dynamic(int code) {
        int bytes = code >> KIND_SHIFT;
        return switch (code & 0xff) {
            case 1 -> new Type.IntegerType(bytes);
            case 2 -> new Type.LogicalType(bytes);
            case 3 -> new Type.RealType(bytes);
            case 4 -> new Type.ComplexType(bytes);
            default -> Type.CHARACTER;
        };
    }

    @Override public int rank() {
        return object.rank;
    }

    @Override public boolean isThere() {
        return object.bytes != null;
    }

    @Override public long elementBytes() {
        return object.size;
    }

    @Override public int lower(int dimension) {
        return object.lower[dimension];
    }

    @Override public int extent(int dimension) {
        return object.extent[dimension];
    }

    @Override public long distance(int dimension) {
        return object.stride[dimension];
    }

    @Override public long address(StorageAddresses addresses) {
        return addresses.of(object.bytes, object.base);
    }

    @Override public void become(StorageAddresses addresses, long address, long elementBytes, Bounds bounds) {
        long before = bounds.before();
        int bytes = (int) Math.max(-1, bounds.bytes(elementBytes));
        var location = addresses.bytes(address - before, 1, bytes);
        object.bytes = (byte[]) location.storage();
        object.base = (int) (location.offset() + before);
        object.size = (int) elementBytes;
        for (int i = 0; i < object.rank; i++) {
            object.lower[i] = bounds.lower()[i];
            object.extent[i] = bounds.extent()[i];
            object.stride[i] = (int) bounds.distance()[i];
        }
        object.settle();
    }

    @Override public void clear() {
        object.bytes = null;
    }
}
