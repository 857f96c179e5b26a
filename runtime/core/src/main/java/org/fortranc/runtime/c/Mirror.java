package org.fortranc.runtime.c;

import java.lang.foreign.MemorySegment;
import org.fortranc.runtime.Stored;

/**
 * One object in both worlds: storage of the program in Java, and memory that C sees. At most one side runs at a time;
 * before the other goes on, what has changed is carried over, and nothing else, so that read-only storage is never
 * written and objects that overlap do not undo each other's changes.
 */
final class Mirror {
    private static final int BLOCK = 64;
    /** What an object takes that C only hands around. */
    private static final int HANDLE = 8;

    final Object storage;
    final long address;
    final long bytes;
    private final Content content;
    private final boolean owned;
    /** What both sides had when they were last made equal. */
    private final MemorySegment last;

    private Mirror(Object storage, long address, Content content, boolean owned) {
        this.storage = storage;
        this.address = address;
        this.content = content;
        this.owned = owned;
        bytes = content.size();
        last = MemorySegment.ofArray(new byte[Math.toIntExact(Math.min(bytes, Integer.MAX_VALUE - BLOCK))]);
    }

    /** A mirror of storage of the program in memory made for it, which is filled now. */
    static Mirror ofStorage(Object storage, long address) {
        var mirror = new Mirror(storage, address, Content.of(storage), true);
        mirror.last.copyFrom(mirror.content.bytes(mirror.last));
        mirror.memory().copyFrom(mirror.last);
        return mirror;
    }

    /** A mirror of storage of the program in memory that C has, whose values the storage takes now. */
    static Mirror ofMemory(Object storage, long address) {
        var mirror = new Mirror(storage, address, Content.of(storage), false);
        if (!Memory.read(address, mirror.last)) throw Memory.fault(address);
        mirror.content.take(mirror.last, 0, mirror.bytes);
        return mirror;
    }

    /** A mirror of storage of the program in memory that C has, which takes the values of the storage now. */
    static Mirror intoMemory(Object storage, long address) {
        var mirror = new Mirror(storage, address, Content.of(storage), false);
        mirror.last.copyFrom(mirror.content.bytes(mirror.last));
        mirror.memory().copyFrom(mirror.last);
        return mirror;
    }

    /** The bytes that C sees of storage. */
    static long size(Object storage) {
        return Content.of(storage).size();
    }

    private MemorySegment memory() {
        return MemorySegment.ofAddress(address).reinterpret(bytes);
    }

    boolean contains(long other) {
        return other >= address && other - address < Math.max(1, bytes);
    }

    /** Carries the program's changes to C. */
    void toC() {
        var now = content.bytes(last);
        for (long from = next(now, last, 0); from < bytes;) {
            long to = equalFrom(now, last, from);
            MemorySegment.copy(now, from, last, from, to - from);
            if (owned) MemorySegment.copy(now, from, memory(), from, to - from);
            else Memory.write(address + from, last.asSlice(from, to - from));
            from = next(now, last, to);
        }
    }

    /**
     * Carries the changes of C to the program.
     *
     * @return false if the memory is gone: C has freed it
     */
    boolean toFortran() {
        var now = memory();
        if (!owned) {
            now = MemorySegment.ofArray(new byte[(int) bytes]);
            if (!Memory.read(address, now)) return false;
        }
        for (long from = next(now, last, 0); from < bytes;) {
            long to = equalFrom(now, last, from);
            MemorySegment.copy(now, from, last, from, to - from);
            content.take(last, from, to);
            from = next(now, last, to);
        }
        return true;
    }

    /** The beginning of the first block from {@code from} on that differs; the end if none does. */
    private long next(MemorySegment one, MemorySegment other, long from) {
        if (from >= bytes) return bytes;
        long at = MemorySegment.mismatch(one, from, bytes, other, from, bytes);
        return at < 0 ? bytes : from + at - at % BLOCK;
    }

    /** The end of the blocks that differ without a gap. */
    private long equalFrom(MemorySegment one, MemorySegment other, long from) {
        long to = from;
        do {
            long end = Math.min(to + BLOCK, bytes);
            if (MemorySegment.mismatch(one, to, end, other, to, end) < 0) return to;
            to = end;
        } while (to < bytes);
        return bytes;
    }

    /** The bytes of storage of the program. */
    private sealed interface Content {
        long size();

        /** The bytes now; those that belong to no component are as before. */
        MemorySegment bytes(MemorySegment before);

        /** Takes these bytes as the values of the same part of the storage. */
        void take(MemorySegment values, long from, long to);

        static Content of(Object storage) {
            return switch (storage) {
                case byte[] array -> new Numbers(MemorySegment.ofArray(array));
                case short[] array -> new Numbers(MemorySegment.ofArray(array));
                case int[] array -> new Numbers(MemorySegment.ofArray(array));
                case long[] array -> new Numbers(MemorySegment.ofArray(array));
                case float[] array -> new Numbers(MemorySegment.ofArray(array));
                case double[] array -> new Numbers(MemorySegment.ofArray(array));
                case Stored structure -> new Structures(new Stored[] {structure});
                case Stored[] structures -> new Structures(structures);
                case Object[] objects -> new Opaque((long) objects.length * HANDLE);
                default -> new Opaque(HANDLE);
            };
        }
    }

    private record Numbers(MemorySegment array) implements Content {
        @Override public long size() {
            return array.byteSize();
        }

        @Override public MemorySegment bytes(MemorySegment before) {
            return array;
        }

        @Override public void take(MemorySegment values, long from, long to) {
            MemorySegment.copy(values, from, array, from, to - from);
        }
    }

    private record Structures(Stored[] structures) implements Content {
        private int each() {
            return structures.length == 0 ? 0 : structures[0].byteSize();
        }

        @Override public long size() {
            return (long) structures.length * each();
        }

        @Override public MemorySegment bytes(MemorySegment before) {
            var all = ((byte[]) before.heapBase().orElseThrow()).clone();
            for (int i = 0; i < structures.length; i++) structures[i].store(all, i * each());
            return MemorySegment.ofArray(all);
        }

        @Override public void take(MemorySegment values, long from, long to) {
            var all = (byte[]) values.heapBase().orElseThrow();
            for (int i = (int) (from / each()); i * (long) each() < to; i++) structures[i].load(all, i * each());
        }
    }

    /** An object that C only hands around. */
    private record Opaque(long size) implements Content {
        @Override public MemorySegment bytes(MemorySegment before) {
            return before;
        }

        @Override public void take(MemorySegment values, long from, long to) {}
    }
}
