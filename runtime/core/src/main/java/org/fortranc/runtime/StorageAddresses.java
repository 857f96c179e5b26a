package org.fortranc.runtime;

import java.lang.reflect.Array;

/** Addresses of objects, and objects at addresses (F2018 18.2.3), over whatever knows where storage lies. */
public abstract class StorageAddresses {
    /** Where an address points to. */
    public record Location(Object storage, long offset) {}

    /** The address of storage, an array or a structure. */
    protected abstract long base(Object storage);

    /** The address of a structure that may be an element of an array which has one. */
    public abstract long of(Object structure);

    /** The address of an element of an array of structures of {@code bytes} bytes. */
    public abstract long ofElement(Object[] array, int index, long bytes);

    /**
     * What has an address, which is not 0.
     *
     * @param type of the arrays that may have it; single structures may too
     * @param element the bytes of an element
     * @param slots the array elements that make one
     * @param count of the elements wanted; below 0: as many as there are
     */
    protected abstract Location find(long address, Class<?> type, long element, int slots, long count);

    /** The address of a polymorphic object. */
    public final long ofObject(Object object) {
        return object instanceof IntrinsicObject scalar
                ? of(scalar.storage, (long) scalar.at * width(scalar.storage)) : of(object);
    }

    /** The address {@code offset} bytes into an array; 0 if there is none. */
    public final long of(Object storage, long offset) {
        return storage == null ? 0 : base(storage) + offset;
    }

    public final long of(Text text) {
        return text == null ? 0 : of(text.bytes, text.at);
    }

    /** The address of the first element of a CHARACTER array. */
    public final long of(ArrayView<byte[]> texts) {
        return texts == null ? 0 : of(texts.data, (long) texts.base * texts.length + texts.shift);
    }

    /** The address of the first element of an array of any rank and type; 0 if there is no array. */
    public final long ofElements(ArrayView<?> array) {
        if (array == null || !array.isAllocated()) return 0;
        if (array.data instanceof Object[] objects) {
            var first = objects[array.base];
            if (first instanceof IntrinsicObject scalar)
                return of(scalar.storage, (long) scalar.at * width(scalar.storage));
            return array.rank == 0 ? of(first) : ofElement(objects, array.base, first instanceof Stored stored
                    ? stored.byteSize() : ((DerivedType) first).storageBytes());
        }
        return of(array.data, ((long) array.base * array.length + array.shift) * width(array.data));
    }

    private static int width(Object storage) {
        return switch (storage) {
            case byte[] _ -> Byte.BYTES;
            case short[] _ -> Short.BYTES;
            case int[] _, float[] _ -> Integer.BYTES;
            default -> Long.BYTES;
        };
    }

    /** The bytes at an address, where all storage is bytes; null for 0. */
    public final Location bytes(long address, long element, int... extents) {
        return address == 0 ? null : find(address, byte[].class, element, (int) element, count(extents));
    }

    /** The structure at the address; null for 0. */
    public final <T> T object(long address, Class<T[]> type, long bytes) {
        ArrayView<T[]> view = view(address, type, bytes, 1);
        return view.data == null ? null : view.data[view.base];
    }

    /**
     * A contiguous array of elements of {@code bytes} bytes, each {@code slots} slots of an array of this class.
     *
     * @param extents none for a scalar
     */
    public final <S> ArrayView<S> view(long address, Class<S> type, long bytes, int slots, int... extents) {
        if (address == 0) return new ArrayView<>(extents.length);
        var location = find(address, type, bytes, slots, count(extents));
        S storage = storage(location, type);
        if (isOpen(extents)) extents[0] = (Array.getLength(storage) - (int) (location.offset() / bytes) * slots) / slots;
        return ArrayView.of(storage, (int) (location.offset() / bytes), extents).withLength(slots);
    }

    /** A contiguous array of texts of {@code length} bytes. */
    public final ArrayView<byte[]> texts(long address, Class<byte[]> type, long bytes, int length, int... extents) {
        if (address == 0) return new ArrayView<byte[]>(extents.length).withLength(length);
        var location = find(address, type, length, length, count(extents));
        var storage = storage(location, type);
        if (isOpen(extents)) extents[0] = (storage.length - (int) location.offset()) / Math.max(1, length);
        var view = ArrayView.of(storage, 0, extents).withLength(length);
        view.shift = (int) location.offset();
        return view;
    }

    private static boolean isOpen(int[] extents) {
        return extents.length > 0 && extents[0] < 0;
    }

    private static long count(int... extents) {
        if (isOpen(extents)) return -1;
        long count = 1;
        for (int extent : extents) count *= Math.max(0, extent);
        return count;
    }

    /** A new array of this class, of numbers or of objects. */
    public static Object newStorage(Class<?> type, int length) {
        var array = Array.newInstance(type.getComponentType(), length);
        if (array instanceof Object[] objects) {
            try {
                var make = type.getComponentType().getConstructor();
                for (int i = 0; i < length; i++) objects[i] = make.newInstance();
            } catch (ReflectiveOperationException e) {
                throw ProgramError.here("C_F_POINTER: objects of this type exist in the program only");
            }
        }
        return array;
    }

    private static <S> S storage(Location location, Class<S> type) {
        var storage = location.storage();
        if (type.isInstance(storage)) return type.cast(storage);
        if (type.getComponentType().isInstance(storage)) {
            Object one = Array.newInstance(type.getComponentType(), 1);
            Array.set(one, 0, storage);
            return type.cast(one);
        }
        throw ProgramError.here("C_F_POINTER: the pointer has another type than the object, which needs memory "
                + "outside the Java heap");
    }
}
