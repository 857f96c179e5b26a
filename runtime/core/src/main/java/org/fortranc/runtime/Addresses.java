package org.fortranc.runtime;

import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Addresses of objects and procedures of one program instance, for C_LOC, C_F_POINTER and their like (F2018 18.2.3).
 * Storage whose address is asked for gets a stretch of numbers, so that addresses of parts of one object differ by
 * their distance in bytes. What has an address stays in memory.
 */
public final class Addresses implements ProgramPart {
    /** Far from what C has. */
    private static final long FIRST = 0x4000_0000_0000_0000L;
    private static final long ALIGNMENT = 64;
    /** No Java array is longer, whatever its elements. */
    private static final long STRETCH = 1L << 35;

    private final Map<Object, Long> bases = new IdentityHashMap<>();
    private final TreeMap<Long, Object> storages = new TreeMap<>();
    private final Map<Object, Home> homes = new IdentityHashMap<>();
    private final Map<Object, Long> procedureAddresses = new HashMap<>();
    private final Map<Long, Object> procedures = new HashMap<>();
    private long next = FIRST;

    public Addresses(Image image) {}

    @Override public void link() {}

    /** The array that a structure is an element of. */
    private record Home(Object[] array, long offset) {}

    /** Where an address points to. */
    public record Location(Object storage, long offset) {}

    /** The address {@code offset} bytes into an array; 0 if there is none. */
    public long of(Object storage, long offset) {
        if (storage == null) return 0;
        return bases.computeIfAbsent(storage, this::place) + offset;
    }

    private long place(Object storage) {
        long base = next;
        storages.put(base, storage);
        next += STRETCH;
        return base;
    }

    /** The address of an element of an array of structures of {@code bytes} bytes. */
    public long ofElement(Object[] array, int index, long bytes) {
        if (array == null) return 0;
        if (!bases.containsKey(array))
            for (int i = 0; i < array.length; i++) homes.putIfAbsent(array[i], new Home(array, i * bytes));
        return of(array, index * bytes);
    }

    /** The address of a structure: its element's, if it is one of an array that has an address. */
    public long of(Object structure) {
        if (structure == null) return 0;
        var home = homes.get(structure);
        return home == null ? of(structure, 0) : of(home.array(), home.offset());
    }

    /** The structure at the address; null for 0. */
    public <T> T object(long address, Class<T[]> type, long bytes) {
        ArrayView<T[]> view = view(address, type, bytes, 1);
        return view.data == null ? null : view.data[view.base];
    }

    public long of(Text text) {
        return text == null ? 0 : of(text.bytes, text.at);
    }

    /** The address of the first element of a CHARACTER array. */
    public long of(ArrayView<byte[]> texts) {
        return texts == null ? 0 : of(texts.data, (long) texts.base * texts.length + texts.shift);
    }

    /** The address of the first element of an array of any rank and type; 0 if there is no array. */
    public long ofElements(ArrayView<?> array) {
        if (array == null || !array.isAllocated()) return 0;
        if (array.data instanceof Object[] objects) {
            var first = objects[array.base];
            if (first instanceof IntrinsicObject scalar)
                return of(scalar.storage, (long) scalar.at * width(scalar.storage));
            return array.rank == 0 ? of(first) : ofElement(objects, array.base, ((DerivedType) first).storageBytes());
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

    /** What has the address; null for 0. */
    public Location find(long address) {
        if (address == 0) return null;
        var entry = storages.floorEntry(address);
        if (entry == null || address - entry.getKey() >= STRETCH)
            throw ProgramError.here("C_F_POINTER: the address is not that of an object of the program");
        return new Location(entry.getValue(), address - entry.getKey());
    }

    /**
     * A contiguous array of elements of {@code bytes} bytes, each {@code slots} slots of an array of this class.
     *
     * @param extents none for a scalar
     */
    public <S> ArrayView<S> view(long address, Class<S> type, long bytes, int slots, int... extents) {
        var location = find(address);
        if (location == null) return new ArrayView<>(extents.length);
        return ArrayView.of(storage(location, type), (int) (location.offset() / bytes), extents).withLength(slots);
    }

    /** A contiguous array of texts of {@code length} bytes. */
    public ArrayView<byte[]> texts(long address, Class<byte[]> type, long bytes, int length, int... extents) {
        var location = find(address);
        if (location == null) return new ArrayView<byte[]>(extents.length).withLength(length);
        var view = ArrayView.of(storage(location, type), 0, extents).withLength(length);
        view.shift = (int) location.offset();
        return view;
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

    /** The address of a procedure value; equal values have one address. 0 if there is none. */
    public long ofProcedure(Object procedure) {
        if (procedure == null) return 0;
        return procedureAddresses.computeIfAbsent(procedure, value -> {
            long address = next;
            next += ALIGNMENT;
            procedures.put(address, value);
            return address;
        });
    }

    /** The procedure value at the address; null for 0. */
    public Object procedure(long address) {
        if (address == 0) return null;
        var procedure = procedures.get(address);
        if (procedure == null)
            throw ProgramError.here("C_F_PROCPOINTER: the address is not that of a procedure of the program");
        return procedure;
    }
}
