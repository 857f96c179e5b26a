package org.fortranc.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.fortranc.runtime.io.Io;

/**
 * One running instance of a program. All mutable state of the program hangs from it, so that many instances run side
 * by side in one JVM: module variables, COMMON, units, the random numbers, and what the program sees of its process.
 */
public final class Image {
    /**
     * What an instance sees of the world.
     *
     * @param programName how the program was called: argument 0
     * @param environment the environment variables; the program may change its own
     * @param workingDirectory where relative file names begin; empty for the directory of the process
     */
    public record Surroundings(String programName, List<String> arguments, Map<String, String> environment,
                               Path workingDirectory, InputStream input, OutputStream output, OutputStream error) {
        public Surroundings {
            arguments = List.copyOf(arguments);
        }

        /**
         * Those of this process. Its streams are not buffered; buffering is the business of the units.
         *
         * <p>Names of files, arguments and variables are UTF-8 here only if the JVM runs under a UTF-8 locale. A script
         * that sets LC_ALL for that sake passes the user's own as property {@code fortranc.lc_all}, empty for none,
         * and the program's name as {@code fortranc.program}.
         */
        public static Surroundings ofProcess(List<String> arguments) {
            return new Surroundings(System.getProperty("fortranc.program", "a.out"), arguments, userEnvironment(),
                    Path.of(""), new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                    new FileOutputStream(FileDescriptor.err));
        }

        private static Map<String, String> userEnvironment() {
            String locale = System.getProperty("fortranc.lc_all");
            if (locale == null) return System.getenv();
            Map<String, String> environment = new HashMap<>(System.getenv());
            if (locale.isEmpty()) environment.remove("LC_ALL");
            else environment.put("LC_ALL", locale);
            return environment;
        }
    }

    private final Surroundings surroundings;
    private final Map<Class<?>, Object> parts = new ConcurrentHashMap<>();
    private final Deque<Runnable> atEnd = new ArrayDeque<>();
    private SourceLocator locator = SourceLocator.ofJavaStack();
    private Path workingDirectory;
    private Optional<Consumer<Throwable>> processEnd = Optional.empty();
    private Optional<Map<String, String>> changedEnvironment = Optional.empty();

    private static final ThreadLocal<Image> CURRENT = new ThreadLocal<>();

    public Image(Surroundings surroundings) {
        this.surroundings = surroundings;
        workingDirectory = surroundings.workingDirectory();
    }

    /** The instance whose program this thread runs: objects that know no unit of it ask here. */
    public static Image current() {
        return CURRENT.get();
    }

    /** Makes this the instance of the thread; the result is what was. */
    Image enter() {
        Image before = CURRENT.get();
        CURRENT.set(this);
        return before;
    }

    /** Makes this the instance of a thread that runs nothing else. */
    public void enterThread() {
        CURRENT.set(this);
    }

    static void leaveTo(Image before) {
        CURRENT.set(before);
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /**
     * The one object of a class in this image. It is made by the public constructor that takes an Image. A
     * {@link ProgramPart} is linked once it is known here, so parts may refer to each other in circles.
     */
    public <T> T unit(Class<T> type) {
        Object known = parts.get(type);
        return known != null ? type.cast(known) : makeUnit(type);
    }

    private synchronized <T> T makeUnit(Class<T> type) {
        Object known = parts.get(type);
        if (known != null) return type.cast(known);
        T made = make(type);
        parts.put(type, made);
        if (made instanceof ProgramPart part) part.link();
        return made;
    }

    private <T> T make(Class<T> type) {
        if (type == Io.class) return type.cast(new Io(this)); // every program has one; reflection is slow at a start
        try {
            return type.getConstructor(Image.class).newInstance(this);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            if (e.getCause() instanceof Error cause) throw cause;
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " has no public constructor that takes an Image", e);
        }
    }

    /** How the process ends when one of several threads ends the program; empty for an instance inside a larger one. */
    public Optional<Consumer<Throwable>> processEnd() {
        return processEnd;
    }

    void endProcessBy(Consumer<Throwable> end) {
        processEnd = Optional.of(end);
    }

    /** Has {@code action} done when the program ends other than by a signal; the latest comes first. */
    public synchronized void atEnd(Runnable action) {
        atEnd.push(action);
    }

    /** Ends the instance: flushes and closes what registered with {@link #atEnd}. */
    public void end() {
        while (!atEnd.isEmpty()) atEnd.pop().run();
    }

    /** The input/output system of the instance, made when it is first asked for. */
    public Io io() {
        return unit(Io.class);
    }

    /** Writes out what the units hold, before another process writes to the same streams. */
    public synchronized void flush() {
        if (parts.get(Io.class) instanceof Io io) io.flushAll();
    }

    // Where the program is

    public SourceLocator locator() {
        return locator;
    }

    /** Has positions found by {@code locator}, for an executor that does not run generated classes. */
    public void locateWith(SourceLocator locator) {
        this.locator = locator;
    }

    // Streams

    /** Standard input of the instance, not buffered. */
    public InputStream standardInput() {
        return surroundings.input();
    }

    /** Standard output of the instance, not buffered. */
    public OutputStream standardOutput() {
        return surroundings.output();
    }

    /** Standard error of the instance, not buffered. */
    public OutputStream standardError() {
        return surroundings.error();
    }

    /** Whether standard output is the process's own, so that a command started from here may inherit it. */
    public boolean ownsProcessStreams() {
        return surroundings.output() instanceof FileOutputStream;
    }

    /** Whether file descriptor 0, 1 or 2 of the process is a terminal and the stream of this instance. */
    public boolean isTerminal(int descriptor) {
        boolean own = switch (descriptor) {
            case 0 -> surroundings.input() instanceof FileInputStream;
            case 1 -> surroundings.output() instanceof FileOutputStream;
            case 2 -> surroundings.error() instanceof FileOutputStream;
            default -> false;
        };
        return own && terminal(descriptor).isPresent();
    }

    /** The name of the terminal behind a file descriptor of the process. */
    static Optional<String> terminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            boolean terminal = target.startsWith("/dev/pts/") || target.startsWith("/dev/tty")
                    || target.equals("/dev/console");
            return terminal ? Optional.of(target) : Optional.empty();
        } catch (IOException | UnsupportedOperationException _) {
            return Optional.empty();
        }
    }

    /**
     * Whether what the instance writes to descriptor 1 or 2 is kept in a file, so that nobody sees it at once. Pipes,
     * terminals and devices are not; the streams of an instance inside a larger program count as files.
     */
    public boolean writesToFile(int descriptor) {
        OutputStream stream = descriptor == 1 ? surroundings.output() : surroundings.error();
        return !(stream instanceof FileOutputStream) || Files.isRegularFile(Path.of("/proc/self/fd/" + descriptor));
    }

    /** What a failed write means: the end of the program if the reader of a pipe has gone, as SIGPIPE would end it. */
    public static void endIfPipeIsClosed(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("Broken pipe")) throw new SignalException(SignalException.SIGPIPE);
    }

    // Surroundings that the program may change

    public Path workingDirectory() {
        return workingDirectory;
    }

    public void changeWorkingDirectory(Path directory) {
        workingDirectory = directory;
    }

    /**
     * A file name of the program as a path: relative names begin at the working directory of the instance.
     *
     * @param fileName one character for each byte of the name, as {@link Text#toString} gives it
     */
    public Path resolve(String fileName) {
        return workingDirectory.resolve(new String(fileName.getBytes(ISO_8859_1), UTF_8));
    }

    public Optional<String> environmentVariable(String name) {
        return Optional.ofNullable(environment().get(name));
    }

    public Map<String, String> environment() {
        return changedEnvironment.orElse(surroundings.environment());
    }

    public void setEnvironmentVariable(String name, String value) {
        Map<String, String> changed = new HashMap<>(environment());
        changed.put(name, value);
        changedEnvironment = Optional.of(changed);
    }
}
