package org.fortranc.runtime.c;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.fortranc.runtime.SignalException;

/**
 * Memory of C that may not be there any more: the system is asked to copy, which it refuses where a plain access would
 * end the process.
 */
final class Memory {
    private static final int PAGE = 4096;
    /** The system takes no more parts in one request. */
    private static final int PARTS = 1024;
    private static final long BUFFER = 1L << 16;

    private static final MethodHandle READ = handle("process_vm_readv");
    private static final MethodHandle WRITE = handle("process_vm_writev");
    private static final int PROCESS = (int) ProcessHandle.current().pid();
    private static final MemorySegment SCRATCH = Arena.global().allocate(BUFFER + 2L * 16 * PARTS, 16);
    private static final MemorySegment PARTS_HERE = SCRATCH.asSlice(BUFFER, 16);
    private static final MemorySegment PARTS_THERE = SCRATCH.asSlice(BUFFER + 16, 16L * PARTS);

    private Memory() {}

    private static MethodHandle handle(String name) {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(JAVA_LONG,
                JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG));
    }

    /** Fills the whole segment; false if not all of the memory is there. */
    static synchronized boolean read(long address, MemorySegment into) {
        for (long done = 0; done < into.byteSize();) {
            long count = Math.min(BUFFER, into.byteSize() - done);
            if (transfer(READ, address + done, count) != count) return false;
            MemorySegment.copy(SCRATCH, 0, into, done, count);
            done += count;
        }
        return true;
    }

    /** Writes the bytes, where the memory is there. */
    static synchronized void write(long address, MemorySegment bytes) {
        for (long done = 0; done < bytes.byteSize();) {
            long count = Math.min(BUFFER, bytes.byteSize() - done);
            MemorySegment.copy(bytes, done, SCRATCH, 0, count);
            transfer(WRITE, address + done, count);
            done += count;
        }
    }

    /** How many bytes from an address on can be read, up to a limit. */
    static synchronized long readable(long address, long limit) {
        long found = 0;
        while (found < limit) {
            long count = Math.min(BUFFER, limit - found);
            long done = transfer(READ, address + found, count);
            if (done <= 0) return found;
            found += done;
            if (done < count) return found;
        }
        return found;
    }

    /** One request with a part for each page, because parts are transferred whole or not at all. */
    private static long transfer(MethodHandle handle, long address, long count) {
        PARTS_HERE.set(JAVA_LONG, 0, SCRATCH.address());
        PARTS_HERE.set(JAVA_LONG, 8, count);
        long parts = 0;
        for (long at = address; at < address + count; parts++) {
            long to = Math.min(at - Math.floorMod(at, (long) PAGE) + PAGE, address + count);
            PARTS_THERE.set(JAVA_LONG, parts * 16, at);
            PARTS_THERE.set(JAVA_LONG, parts * 16 + 8, to - at);
            at = to;
        }
        try {
            return (long) handle.invokeExact(PROCESS, PARTS_HERE, 1L, PARTS_THERE, parts, 0L);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** What becomes of a program that uses an address where nothing is. */
    static SignalException fault(long address) {
        return new SignalException(SignalException.SIGSEGV);
    }
}
