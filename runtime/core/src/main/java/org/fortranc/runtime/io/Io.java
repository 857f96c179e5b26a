package org.fortranc.runtime.io;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.Text;

/**
 * The input/output system of one program instance: its units, and a factory of statements. Each statement object is
 * told its specifiers, then begun, given its items, and ended:
 *
 * <pre>
 *   io.write().star().format(F100).begin().item(x).item(n).end();
 * </pre>
 *
 * <p>Statements on different units may run at the same time, also one inside another (a function in an output list).
 */
public final class Io {
    static final int STANDARD_ERROR = 0;
    static final int STANDARD_INPUT = 5;
    static final int STANDARD_OUTPUT = 6;
    /** The first number that NEWUNIT= gives; the next ones are less. */
    private static final int FIRST_NEW_UNIT = -10;
    private static final int FIRST_DESCRIPTOR = 3;

    private final Image image;
    private final IoOptions options;
    private CompileOptions compiled = CompileOptions.DEFAULT;
    private final Children children = new Children();
    /** Guarded by this. */
    private final TreeMap<Integer, Unit> units = new TreeMap<>();
    /** The units with small numbers once more: every statement looks one up. */
    private final AtomicReferenceArray<Unit> smallNumbers = new AtomicReferenceArray<>(100);

    /** The system of {@code image}; it is closed when the image ends. */
    public Io(Image image) {
        this.image = image;
        options = IoOptions.of(image);
        preconnect();
        image.atEnd(new Runnable() { // a lambda here would cost every start some milliseconds
            @Override public void run() {
                closeAll();
            }
        });
    }

    public WriteStatement write() {
        return new WriteStatement(this);
    }

    /** PRINT: a WRITE to standard output. */
    public WriteStatement print() {
        return write().star();
    }

    public ReadStatement read() {
        return new ReadStatement(this);
    }

    public OpenStatement open() {
        return new OpenStatement(this);
    }

    public CloseStatement close() {
        return new CloseStatement(this);
    }

    public InquireStatement inquire() {
        return new InquireStatement(this);
    }

    public PositionStatement rewind() {
        return new PositionStatement(this, PositionStatement.Kind.REWIND);
    }

    public PositionStatement backspace() {
        return new PositionStatement(this, PositionStatement.Kind.BACKSPACE);
    }

    public PositionStatement endfile() {
        return new PositionStatement(this, PositionStatement.Kind.ENDFILE);
    }

    public PositionStatement flush() {
        return new PositionStatement(this, PositionStatement.Kind.FLUSH);
    }

    /** WAIT: every transfer is finished when its statement ends, so only the unit is checked. */
    public PositionStatement await() {
        return new PositionStatement(this, PositionStatement.Kind.WAIT);
    }

    /** Writes out what is buffered for all units, as before another program runs. */
    public synchronized void flushAll() {
        for (Unit unit : units.values())
            unit.file.flush();
    }

    Image image() {
        return image;
    }

    IoOptions options() {
        return options;
    }

    /** Takes what the command line of the compiler asked for; the main program begins with this. */
    public void options(int warned, int allowed, int pedantic, int signZero, int convert, int recordMarker,
                        int maxSubrecord, int formatDefaults) {
        compiled = CompileOptions.of(warned, allowed, pedantic, signZero, convert, recordMarker, maxSubrecord,
                formatDefaults);
    }

    Children children() {
        return children;
    }

    CompileOptions compiled() {
        return compiled;
    }

    /** Up to {@code most} bytes of standard input, to the end of a line, as PAUSE reads its answer. */
    public String inputLine(int most) {
        byte[] line = new byte[most];
        int length = 0;
        ByteFile file = find(options.standardInput()).map(unit -> unit.file).orElseGet(() -> inputFile(most));
        while (length < most && file.has(1)) {
            line[length++] = file.getByte();
            if (line[length - 1] == '\n')
                break;
        }
        return new String(line, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private void preconnect() {
        int size = options.formattedBuffer();
        Unit input = new Unit(options.standardInput(), inputFile(size), "stdin", Optional.empty());
        input.action = Unit.Action.READ;
        Unit output = new Unit(options.standardOutput(), ByteFile.writing(image.standardOutput(), size), "stdout",
                Optional.empty());
        output.action = Unit.Action.WRITE;
        output.position = "APPEND";
        output.unbuffered = options.unbuffered() || !image.writesToFile(1);
        Unit error = new Unit(options.standardError(), ByteFile.writing(image.standardError(), size), "stderr",
                Optional.empty());
        error.action = Unit.Action.WRITE;
        error.position = "APPEND";
        error.unbuffered = options.unbuffered() || !image.writesToFile(2);
        for (Unit unit : new Unit[] {input, output, error}) {
            unit.recordLength = options.recordLength();
            add(unit);
        }
    }

    /** Standard input; if it is a regular file it can be rewound. */
    private ByteFile inputFile(int bufferSize) {
        InputStream in = image.standardInput();
        if (!(in instanceof FileInputStream stream) || !Files.isRegularFile(Path.of("/proc/self/fd/0")))
            return ByteFile.reading(in, bufferSize);
        try {
            ByteFile file = ByteFile.of(stream.getChannel(), true, bufferSize);
            file.seek(stream.getChannel().position());
            return file;
        } catch (IOException _) {
            return ByteFile.reading(in, bufferSize);
        }
    }

    Optional<Unit> find(int number) {
        if (isSmall(number))
            return Optional.ofNullable(smallNumbers.get(number));
        synchronized (this) {
            return Optional.ofNullable(units.get(number));
        }
    }

    private boolean isSmall(int number) {
        return number >= 0 && number < smallNumbers.length();
    }

    synchronized Optional<Unit> find(Path path) {
        for (Unit unit : units.values())
            if (unit.path.isPresent() && unit.path.get().equals(path))
                return Optional.of(unit);
        return Optional.empty();
    }

    Optional<String> nameOf(int number) {
        return find(number).map(unit -> unit.name);
    }

    /** The unit for a data transfer; one that is not connected gets the file {@code fort.N}. */
    Unit connected(int number, boolean formatted) {
        Optional<Unit> known = find(number);
        if (known.isPresent())
            return known.get();
        if (number < 0)
            throw new IoException(IoCondition.BAD_OPTION,
                    "Unit number is negative and unit was not already opened with OPEN(NEWUNIT=...)");
        OpenStatement open = open().unit(number);
        open.form(Text.of(formatted ? "FORMATTED" : "UNFORMATTED"));
        open.connect();
        return find(number).orElseThrow();
    }

    synchronized void add(Unit unit) {
        unit.descriptor = descriptor(unit);
        units.put(unit.number, unit);
        if (isSmall(unit.number))
            smallNumbers.set(unit.number, unit);
    }

    /** The process behind the oracle gives each file the lowest number that is free. */
    private int descriptor(Unit unit) {
        if (unit.path.isEmpty() && !unit.scratch && unit.name.startsWith("std"))
            return List.of("stdin", "stdout", "stderr").indexOf(unit.name);
        int lowest = FIRST_DESCRIPTOR;
        while (isTaken(lowest))
            lowest++;
        return lowest;
    }

    private boolean isTaken(int descriptor) {
        return units.values().stream().anyMatch(unit -> unit.descriptor == descriptor);
    }

    /** The number of a unit's file, as a process of its own would have it, or -1. */
    public int fileNumber(int number) {
        return find(number).map(unit -> unit.descriptor).orElse(-1);
    }

    synchronized void remove(Unit unit) {
        if (units.remove(unit.number, unit) && isSmall(unit.number))
            smallNumbers.set(unit.number, null);
    }

    /** A number that no unit has, for NEWUNIT=. */
    synchronized int newNumber() {
        int number = FIRST_NEW_UNIT;
        while (units.containsKey(number))
            number--;
        return number;
    }

    /** The file of a connected unit, if it has one with a name. */
    public Optional<Path> path(int number) {
        return find(number).flatMap(unit -> unit.path);
    }

    /** The file descriptor of the process behind a standard unit, or -1. */
    public int descriptor(int number) {
        if (find(number).filter(unit -> unit.path.isEmpty()).isEmpty())
            return -1;
        return number == options.standardInput() ? 0 : number == options.standardOutput() ? 1
                : number == options.standardError() ? 2 : -1;
    }

    /** Writes to standard error behind all that the units have written. */
    public void writeError(Text text) {
        find(options.standardError()).ifPresent(unit -> {
            unit.file.write(text.bytes, text.at, text.length);
            unit.file.flush();
        });
    }

    /** Lets what was written be seen at once if the unit is not buffered. */
    void written(Unit unit) {
        if (unit.unbuffered)
            unit.file.flush();
    }

    private void closeAll() {
        List<Unit> open;
        synchronized (this) {
            open = new ArrayList<>(units.values());
            for (Unit unit : open)
                remove(unit);
        }
        for (Unit unit : open)
            CloseStatement.close(unit, unit.scratch);
    }
}
