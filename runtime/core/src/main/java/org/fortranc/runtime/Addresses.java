package org.fortranc.runtime;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Addresses of objects and procedures of one program instance, for C_LOC, C_F_POINTER and their like (F2018 18.2.3).
 * Storage whose address is asked for gets a stretch of numbers, so that addresses of parts of one object differ by
 * their distance in bytes. What has an address stays in memory. Beside C, addresses are those of real memory.
 */
public final class Addresses extends StorageAddresses implements ProgramPart {
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
    private Optional<RealMemory> memory = Optional.empty();
    private long next = FIRST;

    public Addresses(Image image) {}

    @Override public void link() {}

    /** The array that a structure is an element of. */
    private record Home(Object[] array, long offset) {}

    /** Memory of MALLOC that no pointer has been used for yet. */
    private record Untyped(long bytes) {}

    /** MALLOC: memory that becomes storage of the type of the first pointer used for it; 0 if it is too much. */
    public static long malloc(Image image, long bytes) {
        return image.unit(Addresses.class).allocate(bytes);
    }

    private long allocate(long bytes) {
        if (memory.isPresent()) return memory.get().allocate(bytes);
        return bytes < 0 || bytes > Integer.MAX_VALUE ? 0 : place(new Untyped(bytes));
    }

    /** FREE of what MALLOC gave; nothing for 0. */
    public static void free(Image image, long address) {
        image.unit(Addresses.class).release(address);
    }

    private void release(long address) {
        if (address == 0) return;
        if (memory.isPresent()) {
            memory.get().release(address);
            return;
        }
        var storage = storages.remove(address);
        if (storage == null) throw HostSystem.abort();
        bases.remove(storage);
    }

    /** Memory that C sees too. */
    public interface RealMemory {
        /** The address of storage of the program. */
        long base(Object storage);

        /** Memory of C's {@code malloc}; 0 if there is none. */
        long allocate(long bytes);

        /** {@code free} of C. */
        void release(long address);

        /** As {@link StorageAddresses}. */
        Location find(long address, Class<?> type, long element, int slots, long count);

        /** The address by which C calls a procedure value; 0 if it cannot. */
        long ofProcedure(Object procedure);

        /** The procedure value that has the address; empty if it is a function of C. */
        Optional<Object> procedure(long address);
    }

    /** From now on addresses are real. */
    public void use(RealMemory real) {
        memory = Optional.of(real);
    }

    @Override protected long base(Object storage) {
        return memory.isPresent() ? memory.get().base(storage) : bases.computeIfAbsent(storage, this::place);
    }

    private long place(Object storage) {
        long base = next;
        storages.put(base, storage);
        next += STRETCH;
        return base;
    }

    @Override public long ofElement(Object[] array, int index, long bytes) {
        if (array == null) return 0;
        settle(array, bytes);
        return of(array, index * bytes);
    }

    /** Remembers of structures which array they are elements of. */
    public void settle(Object[] array, long bytes) {
        if (array.length > 0 && homes.get(array[0]) instanceof Home known && known.array() == array) return;
        for (int i = 0; i < array.length; i++) homes.putIfAbsent(array[i], new Home(array, i * bytes));
    }

    @Override public long of(Object structure) {
        if (structure == null) return 0;
        var home = home(structure);
        return of(home.storage(), home.offset());
    }

    /** The array that a structure is an element of, or the structure itself. */
    public Location home(Object structure) {
        var home = homes.get(structure);
        return home == null ? new Location(structure, 0) : new Location(home.array(), home.offset());
    }

    @Override protected Location find(long address, Class<?> type, long element, int slots, long count) {
        if (memory.isPresent()) return memory.get().find(address, type, element, slots, count);
        var entry = storages.floorEntry(address);
        if (entry == null || address - entry.getKey() >= STRETCH)
            throw ProgramError.here("C_F_POINTER: the address is not that of an object of the program");
        if (entry.getValue() instanceof Untyped(long bytes)) {
            var storage = newStorage(type, (int) (bytes / Math.max(1, element / slots)));
            bases.put(storage, entry.getKey());
            storages.put(entry.getKey(), storage);
            return new Location(storage, address - entry.getKey());
        }
        return new Location(entry.getValue(), address - entry.getKey());
    }

    /** The address of a procedure value; equal values have one address. 0 if there is none. */
    public long ofProcedure(Object procedure) {
        if (procedure == null) return 0;
        if (memory.isPresent()) {
            long real = memory.get().ofProcedure(procedure);
            if (real != 0) return real;
        }
        return procedureAddresses.computeIfAbsent(procedure, value -> {
            long address = next;
            next += ALIGNMENT;
            procedures.put(address, value);
            return address;
        });
    }

    /** The procedure value at the address; null for 0 and for a function of C. */
    public Object procedure(long address) {
        if (address == 0) return null;
        var procedure = procedures.get(address);
        if (procedure != null) return procedure;
        if (memory.isPresent()) return memory.get().procedure(address).orElse(null);
        throw ProgramError.here("C_F_PROCPOINTER: the address is not that of a procedure of the program");
    }
}
