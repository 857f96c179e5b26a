package org.fortranc.runtime;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * GNU extensions that hand their arguments to a function of the C library of that name and give its status: 0, or the
 * error number. File names lose trailing blanks, and relative ones begin at the working directory of the instance.
 */
public final class Posix {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final AddressLayout POINTER = ValueLayout.ADDRESS;
    private static final StructLayout ERRNO = Linker.Option.captureStateLayout();
    private static final int STATUS_BYTES = 144;
    private static final int INVALID_MODE = -1;

    private static final Map<String, MethodHandle> FUNCTIONS = new ConcurrentHashMap<>();

    /** The error number that the last call left, for IERRNO, GERROR and PERROR. */
    private int error;

    /** The calls of an image: {@code image.unit(Posix.class)}. */
    public Posix(Image image) {}

    /** IERRNO. */
    public static int ierrno(Image image) {
        return image.unit(Posix.class).error;
    }

    /** GERROR: what the last error number means. */
    public static void gerror(Image image, Text result) {
        result.assign(description(ierrno(image)));
    }

    /** PERROR: writes {@code text: meaning of the last error number} to standard error. */
    public static void perror(Image image, Text text) {
        image.flush();
        image.io().writeError(Text.concatenate(Text.concatenate(text.trim(), Text.of(": ")),
                Text.concatenate(description(ierrno(image)), Text.of("\n"))));
    }

    private static Text description(int error) {
        try {
            var text = (MemorySegment) function("strerror", FunctionDescriptor.of(POINTER, INT)).invokeExact(error);
            return Text.over(text.reinterpret(Long.MAX_VALUE).getString(0).getBytes(StandardCharsets.UTF_8));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** ACCESS: whether the file may be used as the letters of {@code mode} say (r, w, x, or a blank: it exists). */
    public static int access(Image image, Text name, Text mode) {
        int asked = 0;
        for (int i = 0; i < mode.length; i++) {
            switch (mode.bytes[mode.at + i]) {
                case ' ' -> { }
                case 'r', 'R' -> asked |= 4;
                case 'w', 'W' -> asked |= 2;
                case 'x', 'X' -> asked |= 1;
                default -> {
                    return INVALID_MODE;
                }
            }
        }
        return byName(image, "access", name, asked);
    }

    /** CHMOD with the mode as octal digits or as the command of that name takes it. */
    public static int chmod(Image image, Text name, Text mode) {
        String wanted = mode.trimmedString();
        long[] present = new long[13];
        boolean octal = FileMode.isOctal(wanted);
        if (!octal && status(image, "stat", name, present) != 0) return 1;
        int bits = octal ? FileMode.octal(wanted) : FileMode.changed((int) present[2], wanted);
        return bits < 0 ? 1 : byName(image, "chmod", name, bits) == 0 ? 0 : -1;
    }

    /** LINK. */
    public static int link(Image image, Text from, Text to) {
        return byNames(image, "link", path(image, from), path(image, to));
    }

    /** SYMLNK; the target is taken as it is written. */
    public static int symlnk(Image image, Text from, Text to) {
        return byNames(image, "symlink", from.trim(), path(image, to));
    }

    /** STAT: device, inode, mode, links, owner, group, device type, size, three times, block size and blocks. */
    public static int stat(Image image, Text name, ArrayView<?> values) {
        return status(image, "stat", name, values);
    }

    /** LSTAT: as STAT, of a link itself. */
    public static int lstat(Image image, Text name, ArrayView<?> values) {
        return status(image, "lstat", name, values);
    }

    /** FSTAT: as STAT, of the file of a unit. */
    public static int fstat(Image image, long unit, ArrayView<?> values) {
        var file = image.io().path((int) unit);
        if (file.isPresent())
            return status(image, "stat", Text.over(file.get().toString().getBytes(StandardCharsets.UTF_8)), values);
        int descriptor = image.io().descriptor((int) unit);
        if (descriptor < 0) return remember(image, 9);
        return status(image, "stat", Text.of("/proc/self/fd/" + descriptor), values);
    }

    private static int status(Image image, String function, Text name, ArrayView<?> values) {
        long[] parts = new long[13];
        int status = status(image, function, name, parts);
        if (status == 0) IntegerArrays.store(values, parts);
        return status;
    }

    private static int status(Image image, String function, Text name, long[] parts) {
        try (Arena arena = Arena.ofConfined()) {
            var buffer = arena.allocate(STATUS_BYTES, 8);
            var errno = arena.allocate(ERRNO);
            int result = (int) function(function, FunctionDescriptor.of(INT, POINTER, POINTER)).invokeExact(errno,
                    c(arena, path(image, name)), buffer);
            if (result != 0) return remember(image, error(errno));
            // struct stat of x86-64: device, inode, links, mode, owner, group, -, device type, size, ...
            long[] words = new long[15];
            for (int i = 0; i < words.length; i++) words[i] = buffer.get(ValueLayout.JAVA_LONG, 8L * i);
            long[] ordered = {words[0], words[1], words[3] & 0xffff_ffffL, words[2], words[3] >>> 32,
                words[4] & 0xffff_ffffL, words[5], words[6], words[9], words[11], words[13], words[7], words[8]};
            System.arraycopy(ordered, 0, parts, 0, parts.length);
            return 0;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** GETUID. */
    public static int getuid(Image image) {
        return number("getuid");
    }

    /** GETGID. */
    public static int getgid(Image image) {
        return number("getgid");
    }

    /** UMASK: sets the mask and gives the old one. */
    public static int umask(Image image, long mask) {
        return call(image, "umask", (int) mask, 0, 1);
    }

    /** KILL: sends a signal to a process. */
    public static int kill(Image image, long process, long signal) {
        image.flush();
        return call(image, "kill", (int) process, (int) signal, 2) == 0 ? 0 : ierrno(image);
    }

    /** FNUM: the number of a unit's file, as a process of its own has it; -1 if the unit is not connected. */
    public static int fnum(Image image, long unit) {
        return image.io().fileNumber((int) unit);
    }

    /** ISATTY: whether a unit is a terminal. */
    public static boolean isatty(Image image, long unit) {
        int descriptor = image.io().descriptor((int) unit);
        return descriptor >= 0 && image.isTerminal(descriptor);
    }

    /** TTYNAM: the name of a unit's terminal, or no characters. */
    public static Text ttynam(Image image, long unit) {
        return isatty(image, unit) ? Text.of(Image.terminal(image.io().descriptor((int) unit)).orElse(""))
                : Text.of("");
    }

    private static Text path(Image image, Text name) {
        var path = image.resolve(name.trimmedString()).toAbsolutePath();
        return Text.over(path.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static int number(String name) {
        try {
            return (int) function(name, FunctionDescriptor.of(INT)).invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** A function of one or two integers that sets errno. */
    private static int call(Image image, String name, int first, int second, int count) {
        try (Arena arena = Arena.ofConfined()) {
            var errno = arena.allocate(ERRNO);
            var type = count == 1 ? FunctionDescriptor.of(INT, INT) : FunctionDescriptor.of(INT, INT, INT);
            var function = function(name, type);
            int result = count == 1 ? (int) function.invokeExact(errno, first)
                    : (int) function.invokeExact(errno, first, second);
            if (result < 0) remember(image, error(errno));
            return result;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static int byName(Image image, String name, Text file, int mode) {
        try (Arena arena = Arena.ofConfined()) {
            var errno = arena.allocate(ERRNO);
            int result = (int) function(name, FunctionDescriptor.of(INT, POINTER, INT)).invokeExact(errno,
                    c(arena, path(image, file)), mode);
            return result == 0 ? 0 : remember(image, error(errno));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static int byNames(Image image, String name, Text first, Text second) {
        try (Arena arena = Arena.ofConfined()) {
            var errno = arena.allocate(ERRNO);
            int result = (int) function(name, FunctionDescriptor.of(INT, POINTER, POINTER)).invokeExact(errno,
                    c(arena, first), c(arena, second));
            return result == 0 ? 0 : remember(image, error(errno));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle function(String name, FunctionDescriptor type) {
        boolean setsErrno = !name.startsWith("get") && !name.equals("strerror");
        return FUNCTIONS.computeIfAbsent(name, _ -> setsErrno
                ? Linker.nativeLinker().downcallHandle(LibM.commonSymbol(name), type,
                        Linker.Option.captureCallState("errno"))
                : Linker.nativeLinker().downcallHandle(LibM.commonSymbol(name), type));
    }

    private static int error(MemorySegment state) {
        return state.get(INT, ERRNO.byteOffset(MemoryLayout.PathElement.groupElement("errno")));
    }

    private static int remember(Image image, int error) {
        image.unit(Posix.class).error = error;
        return error;
    }

    private static MemorySegment c(Arena arena, Text text) {
        var string = arena.allocate(text.length + 1L);
        MemorySegment.copy(text.bytes, text.at, string, ValueLayout.JAVA_BYTE, 0, text.length);
        return string;
    }
}
