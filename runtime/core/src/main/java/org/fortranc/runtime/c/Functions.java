package org.fortranc.runtime.c;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fortranc.runtime.Addresses;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.StorageAddresses.Location;

/** Calls between a program instance and its C part, in both directions. */
public final class Functions implements ProgramPart, Addresses.RealMemory {
    /** A procedure of an executor that has no Java methods for procedures. */
    @FunctionalInterface
    public interface Body {
        /** Takes and gives Byte, Short, Integer, Long, Float and Double. */
        Object call(Object... arguments);
    }

    private record Known(String signature, MethodHandle handle) {}

    private record Entry(Object procedure, String signature) {}

    private final Image image;
    private final SharedMemory memory = new SharedMemory();
    private final Map<String, Known> functions = new HashMap<>();
    private final Map<Long, Known> pointers = new HashMap<>();
    private final Map<Object, Entry> entries = new HashMap<>();
    private final Map<Object, Long> addresses = new HashMap<>();
    private final Map<Long, Object> procedures = new HashMap<>();
    private final Deque<SharedMemory.Frame> frames = new ArrayDeque<>();
    private final Crossing crossing = new Crossing(this);
    private final MethodHandle flush = crossing.plain("fflush", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    private Library library;
    private MemorySegment inC;
    private Throwable pending;

    public Functions(Image image) {
        this.image = image;
    }

    @Override public void link() {}

    SharedMemory memory() {
        return memory;
    }

    /** Loads the C part. C may end the process by itself, and then the units of the program are closed as well. */
    public void start() {
        start(Library.load());
    }

    /** The same from a file. */
    public void start(String file) {
        start(Library.load(Path.of(file)));
    }

    private void start(Library loaded) {
        library = loaded;
        image.unit(Addresses.class).use(this);
        inC = library.address("fortranc_in_c").reinterpret(JAVA_INT.byteSize());
        library.address("fortranc_at_exit").reinterpret(ADDRESS.byteSize()).set(ADDRESS, 0,
                crossing.plainStub(this::endedByC));
        image.atEnd(this::flushC); // gfortran's library flushes its units after C its own
    }

    @Override public long allocate(long bytes) {
        try {
            return (long) crossing.plain("malloc", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG)).invokeExact(bytes);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    @Override public void release(long address) {
        memory.forget(address);
        try {
            crossing.plain("free", FunctionDescriptor.ofVoid(JAVA_LONG)).invokeExact(address);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    private void flushC() {
        try {
            int _ = (int) flush.invokeExact(MemorySegment.NULL);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    private void endedByC() {
        image.end();
    }

    // Fortran calls C

    /** What calls a C function by its name; takes integers, reals and addresses. */
    public MethodHandle function(String symbol, String signature) {
        var known = functions.get(symbol);
        if (known != null && known.signature.equals(signature)) return known.handle;
        var made = new Known(signature, crossing.down(library.address(symbol), Signature.parse(signature)));
        functions.put(symbol, made);
        return made.handle;
    }

    /** What calls the C function at an address. */
    public MethodHandle function(long address, String signature) {
        var known = pointers.get(address);
        if (known != null && known.signature.equals(signature)) return known.handle;
        var made = new Known(signature, crossing.down(MemorySegment.ofAddress(address), Signature.parse(signature)));
        pointers.put(address, made);
        return made.handle;
    }

    /** The exception that a call of C has ended with, to be thrown on. */
    public static RuntimeException thrown(Throwable cause) {
        if (cause instanceof RuntimeException exception) throw exception;
        if (cause instanceof Error error) throw error;
        throw new IllegalStateException(cause);
    }

    /** The address of a function or variable of C. */
    public long symbol(String name) {
        return library.address(name).address();
    }

    /** Runs the main program, which is in C; the result is its exit status. */
    public int main() {
        var words = new ArrayList<String>();
        words.add(image.surroundings().programName());
        words.addAll(image.surroundings().arguments());
        var arena = Arena.global();
        var vector = arena.allocate(ADDRESS, words.size() + 1);
        for (int i = 0; i < words.size(); i++)
            vector.setAtIndex(ADDRESS, i, arena.allocateFrom(words.get(i), StandardCharsets.UTF_8));
        try {
            return (int) function("main", "(i4i8)i4").invokeExact(words.size(), vector.address());
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    /** What happens before C goes on. */
    void beforeC() {
        frames.push(memory.open());
        memory.toC();
        inC.set(JAVA_INT, 0, inC.get(JAVA_INT, 0) + 1);
    }

    /** What happens after C has returned. */
    void afterC(Throwable thrown) {
        inC.set(JAVA_INT, 0, inC.get(JAVA_INT, 0) - 1);
        memory.toFortran();
        memory.close(frames.pop());
        if (pending == null) return;
        var cause = pending;
        pending = null;
        throw thrown(cause);
    }

    // C calls Fortran

    /** Has C reach a procedure of the program by a symbol. */
    public void export(String symbol, Object entry, String signature) {
        library.address("fortranc_at_" + symbol).reinterpret(ADDRESS.byteSize()).set(ADDRESS, 0,
                crossing.up(entry, Signature.parse(signature)));
    }

    /** The address by which C calls a procedure; its entry takes and gives what the signature says. */
    public long entry(Object procedure, Object entry, String signature) {
        entries.putIfAbsent(procedure, new Entry(entry, signature));
        return ofProcedure(procedure);
    }

    /** Says how C would call a procedure, if it ever gets its address. */
    public void register(Object procedure, Object entry, String signature) {
        entries.putIfAbsent(procedure, new Entry(entry, signature));
    }

    @Override public long ofProcedure(Object procedure) {
        var known = addresses.get(procedure);
        if (known != null) return known;
        var entry = entries.get(procedure);
        if (entry == null) return 0;
        long address = crossing.up(entry.procedure, Signature.parse(entry.signature)).address();
        addresses.put(procedure, address);
        procedures.put(address, procedure);
        return address;
    }

    @Override public Optional<Object> procedure(long address) {
        return Optional.ofNullable(procedures.get(address));
    }

    /** What happens when C has called. */
    void beforeFortran() {
        // What C has allocated belongs to the call that C is in, not to the one that begins.
        memory.toFortran();
        frames.push(memory.open());
        inC.set(JAVA_INT, 0, inC.get(JAVA_INT, 0) - 1);
    }

    /** What happens before C goes on. */
    void afterFortran(Throwable none) {
        memory.toCAndClose(frames.pop());
        inC.set(JAVA_INT, 0, inC.get(JAVA_INT, 0) + 1);
    }

    /**
     * The procedure that C has called ends the program, and that is the end of the process. An instance inside a larger
     * process cannot leave C at once: C goes on with a result of zero, and the end follows when it returns.
     */
    void failed(Throwable thrown) {
        if (image.ownsProcessStreams()) ProgramLauncher.endProcess(image, thrown);
        if (pending == null) pending = thrown;
    }

    // Memory

    /**
     * Puts storage of the program where C has a variable.
     *
     * @param offset from the beginning of what C has to the variable
     * @param position of the variable in the storage, in bytes
     * @param valueOfC whether the variable begins with the value that C has
     */
    public void share(String symbol, long offset, Object storage, long position, boolean valueOfC) {
        memory.share(storage, symbol(symbol) + offset - position, valueOfC);
    }

    @Override public long base(Object storage) {
        return memory.keep(storage);
    }

    @Override public Location find(long address, Class<?> type, long element, int slots, long count) {
        return memory.find(address, type, element, slots, count, false);
    }

}
