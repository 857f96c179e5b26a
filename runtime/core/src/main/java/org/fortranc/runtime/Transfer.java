package org.fortranc.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * TRANSFER between storages of different types, by way of their bytes in memory order (F2018 16.9.193). Elements that
 * the source does not reach keep what they hold.
 */
public final class Transfer {
    private Transfer() {}

    /** The storage that begins at slot {@code at} as {@code count} slots' bytes. */
    public static byte[] bytes(Object storage, int at, int count) {
        if (storage instanceof Stored[] structures) return memory(structures, at, count);
        MemorySegment whole = segment(storage);
        long width = width(storage);
        return whole.asSlice(at * width, count * width).toArray(ValueLayout.JAVA_BYTE);
    }

    /** The bytes of a polymorphic object, as many as its dynamic type has. */
    public static byte[] bytes(Object object) {
        return switch (object) {
            case IntrinsicObject value -> bytes(value.storage, value.at, value.length);
            case Stored structure -> memory(new Stored[] {structure}, 0, 1);
            default -> throw ProgramError.here("TRANSFER of an object that refers to others");
        };
    }

    /** Fills {@code count} slots of {@code target} from {@code at} on with {@code source}, as far as it goes. */
    public static void store(byte[] source, Object target, int at, int count) {
        if (target instanceof Stored[] structures) {
            byte[] now = memory(structures, at, count);
            System.arraycopy(source, 0, now, 0, Math.min(source.length, now.length));
            Raw.load(now, 0, Arrays.copyOfRange(structures, at, at + count));
            return;
        }
        MemorySegment to = segment(target);
        long width = width(target);
        MemorySegment.copy(MemorySegment.ofArray(source), 0, to, at * width, Math.min(source.length, count * width));
    }

    private static byte[] memory(Stored[] structures, int at, int count) {
        byte[] memory = new byte[count == 0 ? 0 : count * structures[at].byteSize()];
        Raw.put(memory, 0, Arrays.copyOfRange(structures, at, at + count));
        return memory;
    }

    private static MemorySegment segment(Object storage) {
        return switch (storage) {
            case byte[] bytes -> MemorySegment.ofArray(bytes);
            case short[] shorts -> MemorySegment.ofArray(shorts);
            case int[] ints -> MemorySegment.ofArray(ints);
            case long[] longs -> MemorySegment.ofArray(longs);
            case float[] floats -> MemorySegment.ofArray(floats);
            case double[] doubles -> MemorySegment.ofArray(doubles);
            default -> throw new IllegalArgumentException("TRANSFER of " + storage.getClass());
        };
    }

    private static long width(Object storage) {
        return switch (storage) {
            case byte[] _ -> Byte.BYTES;
            case short[] _ -> Short.BYTES;
            case int[] _, float[] _ -> Integer.BYTES;
            default -> Long.BYTES;
        };
    }
}
