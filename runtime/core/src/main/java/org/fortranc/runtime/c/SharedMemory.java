package org.fortranc.runtime.c;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fortranc.runtime.Addresses;

/**
 * The objects of a program instance that C may see. Those whose address the program has asked for, and memory of C that
 * it has a pointer to, stay; arguments are there while a call lasts.
 */
final class SharedMemory {
    private static final long ALIGNMENT = 16;
    private static final long SCRATCH = 1L << 18;
    /** How far an array of assumed size that C gives is looked at. */
    private static final long HORIZON = 1L << 22;

    private final Map<Object, Mirror> kept = new IdentityHashMap<>();
    private final TreeMap<Long, List<Mirror>> byAddress = new TreeMap<>();
    private final List<Mirror> all = new ArrayList<>();
    private final List<Mirror> passing = new ArrayList<>();
    private final List<Twin> twins = new ArrayList<>();
    private final List<Arena> arenas = new ArrayList<>();
    private final MemorySegment scratch = Arena.global().allocate(SCRATCH, ALIGNMENT);
    private long largest;
    private long used;
    /** Whether the sides are being made equal: what comes up then belongs to the call that is going on. */
    private boolean crossing;
    /** What was there before the arguments of the next call. */
    private Optional<Frame> beforeArguments = Optional.empty();

    /** What else is kept equal at each crossing while a call lasts. */
    interface Twin {
        void toC();

        void toFortran();
    }

    /** What a frame of calls has to go back to. */
    record Frame(int mirrors, int twins, int arenas, long used) {}

    /** The address of storage, from now on. */
    long keep(Object storage) {
        var known = kept.get(storage);
        if (known != null) return known.address;
        var mirror = Mirror.ofStorage(storage, Arena.global().allocate(Math.max(Mirror.size(storage), ALIGNMENT),
                ALIGNMENT).address());
        add(mirror);
        return mirror.address;
    }

    private void add(Mirror mirror) {
        kept.put(mirror.storage, mirror);
        all.add(mirror);
        largest = Math.max(largest, mirror.bytes);
        byAddress.computeIfAbsent(mirror.address, _ -> new ArrayList<>()).add(mirror);
    }

    /** Storage that is where C has a variable. */
    void share(Object storage, long address, boolean valueOfC) {
        if (kept.containsKey(storage)) return;
        add(valueOfC ? Mirror.ofMemory(storage, address) : Mirror.intoMemory(storage, address));
    }

    /** The address of storage while the next call lasts. */
    long pass(Object storage) {
        var known = kept.get(storage);
        if (known != null) return known.address;
        for (int i = passing.size() - 1; i >= 0; i--)
            if (passing.get(i).storage == storage) return passing.get(i).address;
        if (beforeArguments.isEmpty() && !crossing) beforeArguments = Optional.of(now());
        var mirror = Mirror.ofStorage(storage, allocate(Mirror.size(storage)));
        passing.add(mirror);
        return mirror.address;
    }

    /** Memory for an argument of the next call. */
    long allocateArgument(long bytes) {
        if (beforeArguments.isEmpty()) beforeArguments = Optional.of(now());
        return allocate(bytes);
    }

    /** Keeps two things equal while the call lasts that is going on or comes next. */
    void add(Twin twin) {
        twins.add(twin);
    }

    /** Memory for the time of a call. */
    long allocate(long bytes) {
        long size = Math.max(ALIGNMENT, (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
        if (used + size <= SCRATCH) {
            long address = scratch.address() + used;
            used += size;
            return address;
        }
        var arena = Arena.ofShared();
        arenas.add(arena);
        return arena.allocate(size, ALIGNMENT).address();
    }

    private Frame now() {
        return new Frame(passing.size(), twins.size(), arenas.size(), used);
    }

    /** Begins a call; the arguments passed since the last one are its own. */
    Frame open() {
        var before = beforeArguments.orElseGet(this::now);
        beforeArguments = Optional.empty();
        return before;
    }

    /** Ends a call: its arguments go. */
    void close(Frame before) {
        while (passing.size() > before.mirrors) passing.removeLast();
        while (twins.size() > before.twins) twins.removeLast();
        while (arenas.size() > before.arenas) arenas.removeLast().close();
        used = before.used;
    }

    void toC() {
        toC(0);
    }

    /** The arguments of the call that ends go to C, and then what outlives them. */
    void toCAndClose(Frame before) {
        toC(before.twins);
        close(before);
        toC(0);
    }

    private void toC(int firstTwin) {
        if (!crossing) {
            crossing = true;
            for (int i = firstTwin; i < twins.size(); i++) twins.get(i).toC();
            crossing = false;
        }
        for (var mirror : all) mirror.toC();
        for (var mirror : passing) mirror.toC();
    }

    void toFortran() {
        for (int i = 0; i < passing.size(); i++) passing.get(i).toFortran();
        mirrorsToFortran();
        crossing = true;
        for (int i = 0; i < twins.size(); i++) twins.get(i).toFortran();
        crossing = false;
    }

    private void mirrorsToFortran() {
        List<Mirror> gone = List.of();
        for (var mirror : all) {
            if (mirror.toFortran()) continue;
            if (gone.isEmpty()) gone = new ArrayList<>();
            gone.add(mirror);
        }
        gone.forEach(this::drop);
    }

    /** The memory at an address is to be freed. */
    void forget(long address) {
        for (var mirror : List.copyOf(byAddress.getOrDefault(address, List.of()))) drop(mirror);
    }

    private void drop(Mirror mirror) {
        all.remove(mirror);
        kept.remove(mirror.storage);
        byAddress.get(mirror.address).remove(mirror);
    }

    /** Storage of this class that has the address, if the program has any. */
    private Addresses.Location known(long address, Class<?> type, long bytes) {
        for (int i = passing.size() - 1; i >= 0; i--) {
            var location = location(passing.get(i), address, type, bytes);
            if (location != null) return location;
        }
        for (var entry = byAddress.floorEntry(address); entry != null; entry = byAddress.lowerEntry(entry.getKey())) {
            for (var mirror : entry.getValue()) {
                var location = location(mirror, address, type, bytes);
                if (location != null) return location;
            }
            if (address - entry.getKey() > largest) break;
        }
        return null;
    }

    private static Addresses.Location location(Mirror mirror, long address, Class<?> type, long bytes) {
        boolean fits = type.isInstance(mirror.storage) || type.getComponentType().isInstance(mirror.storage);
        return fits && mirror.contains(address) && address + bytes <= mirror.address + mirror.bytes
                ? new Addresses.Location(mirror.storage, address - mirror.address) : null;
    }

    /**
     * Storage for an address: the program's own, or new storage for memory of C.
     *
     * @param type of arrays, such as {@code int[]}
     * @param element the bytes of an element
     * @param slots the array elements that make one
     * @param count of elements; below 0: as many as there are
     * @param passing whether it is an argument, which goes when the call ends
     */
    Addresses.Location find(long address, Class<?> type, long element, int slots, long count, boolean passing) {
        var known = known(address, type, Math.max(1, count) * element);
        if (known != null) return known;
        long elements = count >= 0 ? count : Memory.readable(address, HORIZON) / element;
        toC();
        var storage = Addresses.newStorage(type, Math.toIntExact(elements * slots));
        var mirror = Mirror.ofMemory(storage, address);
        if (passing) this.passing.add(mirror);
        else add(mirror);
        return new Addresses.Location(storage, 0);
    }
}
