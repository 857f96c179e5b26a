package org.fortranc.runtime.io;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.runtime.Text;

/** An OPEN statement (F2018 12.5.6). */
public final class OpenStatement extends IoStatement<OpenStatement> {
    private static final String WHERE = "OPEN statement";
    private static final int UNFORMATTED_BUFFER = 131_072;
    private static final int FORMATTED_BUFFER = 65_536;

    private enum Specifier {
        ACCESS, ACTION, ASYNCHRONOUS, BLANK, CONVERT, DECIMAL, DELIM, ENCODING, FILE, FORM, PAD, POSITION, ROUND, SIGN,
        STATUS
    }

    private enum Status { UNKNOWN, OLD, NEW, SCRATCH, REPLACE }

    private final Map<Specifier, Text> given = new EnumMap<>(Specifier.class);
    private Optional<Long> recordLength = Optional.empty();
    private boolean newUnit;

    OpenStatement(Io io) {
        super(io);
    }

    /** NEWUNIT= is present; {@link #number()} tells the unit after {@link #end()}. */
    public OpenStatement newunit() {
        newUnit = true;
        external = true;
        return this;
    }

    public OpenStatement file(Text value) {
        return with(Specifier.FILE, value);
    }

    public OpenStatement status(Text value) {
        return with(Specifier.STATUS, value);
    }

    public OpenStatement access(Text value) {
        return with(Specifier.ACCESS, value);
    }

    public OpenStatement form(Text value) {
        return with(Specifier.FORM, value);
    }

    public OpenStatement action(Text value) {
        return with(Specifier.ACTION, value);
    }

    public OpenStatement recl(long value) {
        recordLength = Optional.of(value);
        return this;
    }

    public OpenStatement blank(Text value) {
        return with(Specifier.BLANK, value);
    }

    public OpenStatement position(Text value) {
        return with(Specifier.POSITION, value);
    }

    public OpenStatement delim(Text value) {
        return with(Specifier.DELIM, value);
    }

    public OpenStatement pad(Text value) {
        return with(Specifier.PAD, value);
    }

    public OpenStatement decimal(Text value) {
        return with(Specifier.DECIMAL, value);
    }

    public OpenStatement sign(Text value) {
        return with(Specifier.SIGN, value);
    }

    public OpenStatement round(Text value) {
        return with(Specifier.ROUND, value);
    }

    public OpenStatement encoding(Text value) {
        return with(Specifier.ENCODING, value);
    }

    /** CONVERT=, the GNU extension for byte order. */
    public OpenStatement convert(Text value) {
        return with(Specifier.CONVERT, value);
    }

    /** ASYNCHRONOUS=; transfers are finished when their statements end, as the standard allows. */
    public OpenStatement asynchronous(Text value) {
        return with(Specifier.ASYNCHRONOUS, value);
    }

    private OpenStatement with(Specifier specifier, Text value) {
        given.put(specifier, value);
        return this;
    }

    /** Connects the unit. Returns the value for IOSTAT=. */
    public int end() {
        try {
            connect();
        } catch (IoException e) {
            fail(e);
        }
        return status();
    }

    /** For NEWUNIT=: the number of the unit. */
    public int number() {
        return number;
    }

    void connect() {
        requireNumber();
        if (newUnit)
            number = io.newNumber();
        else if (number < 0 && io.find(number).isEmpty())
            throw new IoException(IoCondition.BAD_OPTION, "Bad unit number in OPEN statement");
        Optional<Unit> present = io.find(number);
        Status status = Status.values()[choice(Specifier.STATUS, 0, "unknown", "old", "new", "scratch", "replace")];
        if (present.isPresent()) {
            if (isSameFile(present.get())) {
                change(present.get(), status);
                return;
            }
            CloseStatement.close(present.get(), present.get().scratch);
            io.remove(present.get());
        }
        open(status);
    }

    private boolean isSameFile(Unit unit) {
        Text file = given.get(Specifier.FILE);
        return file == null || unit.path.filter(path -> path.equals(resolve(file.fileName()))).isPresent();
    }

    private void open(Status status) {
        Unit.Access access = access();
        boolean formatted = choice(Specifier.FORM, access == Unit.Access.SEQUENTIAL ? 0 : 1, "formatted",
                "unformatted") == 0;
        int action = choice(Specifier.ACTION, -1, "read", "write", "readwrite");
        int position = choice(Specifier.POSITION, 0, "asis", "rewind", "append");
        check(access, formatted, status);
        String name = name(status);
        Path path = resolve(name);
        if (status == Status.SCRATCH)
            path = scratchFile();
        Unit unit = openFile(status, action, path, status == Status.SCRATCH ? path.toString() : name, formatted);
        unit.access = access;
        unit.formatted = formatted;
        unit.scratch = status == Status.SCRATCH;
        unit.recordLength = recordLength.orElse((long) io.options().recordLength());
        unit.recordLengthGiven = recordLength.isPresent();
        unit.order = order();
        CompileOptions compiled = io.compiled();
        unit.markers = new RecordMarkers(compiled.recordMarker(), compiled.maxSubrecord());
        unit.utf8 = choice(Specifier.ENCODING, 0, "default", "utf-8") == 1;
        unit.asynchronous = choice(Specifier.ASYNCHRONOUS, 1, "yes", "no") == 0;
        changeModes(unit);
        if (position == 2)
            unit.file.seek(unit.file.size());
        unit.position = position == 2 ? "APPEND" : position == 1 ? "REWIND" : "ASIS";
        io.add(unit);
    }

    private Unit.Access access() {
        int access = choice(Specifier.ACCESS, 0, "sequential", "direct", "append", "stream");
        if (access == 2) {
            // ACCESS='APPEND' is the GNU way to say POSITION='APPEND'.
            if (given.containsKey(Specifier.POSITION) && choice(Specifier.POSITION, 2, "asis", "rewind", "append") != 2)
                throw bad("Conflicting ACCESS and POSITION flags in OPEN statement");
            extension(CompileOptions.STANDARD_GNU, "Extension: APPEND as a value for ACCESS in OPEN statement");
            given.put(Specifier.POSITION, Text.of("append"));
            return Unit.Access.SEQUENTIAL;
        }
        return access == 1 ? Unit.Access.DIRECT : access == 3 ? Unit.Access.STREAM : Unit.Access.SEQUENTIAL;
    }

    private void check(Unit.Access access, boolean formatted, Status status) {
        if (access == Unit.Access.DIRECT && given.containsKey(Specifier.POSITION))
            throw bad("Cannot use POSITION with direct access files");
        if (!formatted)
            for (Specifier specifier : List.of(Specifier.DELIM, Specifier.BLANK, Specifier.PAD, Specifier.DECIMAL,
                    Specifier.SIGN, Specifier.ROUND, Specifier.ENCODING))
                if (given.containsKey(specifier))
                    throw new IoException(IoCondition.OPTION_CONFLICT,
                            specifier + " parameter conflicts with UNFORMATTED form in OPEN statement");
        if (access == Unit.Access.DIRECT && recordLength.isEmpty())
            throw new IoException(IoCondition.MISSING_OPTION, "Missing RECL parameter in OPEN statement");
        if (recordLength.isPresent() && recordLength.get() <= 0)
            throw bad("RECL parameter is non-positive in OPEN statement");
        if (status == Status.SCRATCH && given.containsKey(Specifier.FILE))
            throw bad("FILE parameter must not be present in OPEN statement");
    }

    private String name(Status status) {
        Text file = given.get(Specifier.FILE);
        return file != null ? file.fileName() : "fort." + number;
    }

    private Path resolve(String name) {
        return io.image().resolve(name).toAbsolutePath().normalize();
    }

    private Path scratchFile() {
        try {
            String directory = io.image().environmentVariable("TMPDIR").orElse("/tmp");
            return Files.createTempFile(Path.of(directory), "gfortrantmp", "");
        } catch (IOException e) {
            throw IoException.of(e);
        }
    }

    /** Opens for reading and writing, or failing that for one of them, unless ACTION= decides. */
    private Unit openFile(Status status, int action, Path path, String name, boolean formatted) {
        if (status == Status.OLD && !Files.exists(path))
            throw cannotOpen(path, name, status, false);
        if (status == Status.NEW && Files.exists(path))
            throw cannotOpen(path, name, status, false);
        Unit.Action[] tries = action >= 0 ? new Unit.Action[] {Unit.Action.values()[action]}
                : new Unit.Action[] {Unit.Action.READWRITE, Unit.Action.READ, Unit.Action.WRITE};
        for (Unit.Action attempt : tries) {
            try {
                if (Files.isDirectory(path))
                    break;
                FileChannel channel = FileChannel.open(path, options(status, attempt));
                boolean seekable = Files.isRegularFile(path);
                Unit unit = new Unit(number, ByteFile.of(channel, seekable,
                        formatted ? FORMATTED_BUFFER : UNFORMATTED_BUFFER), name, Optional.of(path));
                unit.action = attempt;
                unit.unbuffered = !seekable;
                return unit;
            } catch (IOException _) {
                // The next way may be allowed; if none is, the message says why.
            }
        }
        throw cannotOpen(path, name, status, action == Unit.Action.READ.ordinal());
    }

    private static Set<OpenOption> options(Status status, Unit.Action action) {
        Set<OpenOption> options = new HashSet<>();
        if (action != Unit.Action.WRITE)
            options.add(StandardOpenOption.READ);
        if (action != Unit.Action.READ) {
            options.add(StandardOpenOption.WRITE);
            if (status != Status.OLD)
                options.add(StandardOpenOption.CREATE);
            if (status == Status.REPLACE)
                options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        return options;
    }

    /** The reasons with the numbers and texts of the operating system. */
    private static IoException cannotOpen(Path path, String name, Status status, boolean reads) {
        record Reason(int number, String text) {}
        Path parent = path.getParent();
        Reason reason = Files.isDirectory(path) ? new Reason(21, "Is a directory")
                : status == Status.NEW && Files.exists(path) ? new Reason(17, "File exists")
                : !Files.exists(path) && parent != null && Files.isDirectory(parent) && reads
                        ? new Reason(2, "No such file or directory")
                : Files.exists(path) || parent != null && Files.isDirectory(parent) && status != Status.OLD
                        ? new Reason(13, "Permission denied")
                : parent != null && Files.isRegularFile(parent) ? new Reason(20, "Not a directory")
                : new Reason(2, "No such file or directory");
        return new IoException(reason.number(), "Cannot open file '" + name + "': " + reason.text());
    }

    /** An OPEN of a unit that is connected to the same file may only change modes (F2018 12.5.6.1). */
    private void change(Unit unit, Status status) {
        if (given.containsKey(Specifier.STATUS) && status != Status.OLD && status != Status.UNKNOWN)
            throw unchangeable("STATUS");
        if (given.containsKey(Specifier.ACCESS) && access() != unit.access)
            throw unchangeable("ACCESS");
        if (given.containsKey(Specifier.FORM)
                && (choice(Specifier.FORM, 0, "formatted", "unformatted") == 0) != unit.formatted)
            throw unchangeable("FORM");
        if (recordLength.isPresent() && recordLength.get() != unit.recordLength)
            throw unchangeable("RECL");
        if (given.containsKey(Specifier.ACTION)
                && choice(Specifier.ACTION, 0, "read", "write", "readwrite") != unit.action.ordinal())
            throw unchangeable("ACTION");
        changeModes(unit);
    }

    private void changeModes(Unit unit) {
        EditModes modes = unit.modes;
        given.forEach((specifier, value) -> {
            switch (specifier) {
                case BLANK -> modes.blankZero = Modes.zeroBlanks(value, WHERE);
                case DECIMAL -> modes.decimalComma = Modes.comma(value, WHERE);
                case DELIM -> modes.delimiter = Modes.delimiter(value, WHERE);
                case PAD -> modes.pad = Modes.pad(value, WHERE);
                case ROUND -> modes.rounding = Modes.rounding(value, WHERE);
                case SIGN -> modes.sign = Modes.sign(value, WHERE);
                case ACCESS, ACTION, ASYNCHRONOUS, CONVERT, ENCODING, FILE, FORM, POSITION, STATUS -> { }
            }
        });
    }

    /** GFORTRAN_CONVERT_UNIT decides, then CONVERT=, then the options of the compiler. */
    private ByteOrder order() {
        ByteOrder other = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN ? ByteOrder.LITTLE_ENDIAN
                : ByteOrder.BIG_ENDIAN;
        if (given.containsKey(Specifier.CONVERT)
                && !Set.of("native", "swap", "big_endian", "little_endian").contains(given.get(Specifier.CONVERT)
                        .trimmedString().toLowerCase(java.util.Locale.ROOT)))
            throw internalError("Illegal value for CONVERT");
        ByteOrder asked = switch (choice(Specifier.CONVERT, -1, "native", "swap", "big_endian", "little_endian")) {
            case 0 -> ByteOrder.nativeOrder();
            case 1 -> other;
            case 2 -> ByteOrder.BIG_ENDIAN;
            case 3 -> ByteOrder.LITTLE_ENDIAN;
            default -> io.compiled().order();
        };
        return io.options().order(number).orElse(asked);
    }

    private int choice(Specifier specifier, int otherwise, String... words) {
        Text value = given.get(specifier);
        return value == null ? otherwise : Modes.choose(value, specifier.name(), WHERE, words);
    }

    private static IoException bad(String message) {
        return new IoException(IoCondition.BAD_OPTION, message);
    }

    private static IoException unchangeable(String specifier) {
        return bad("Cannot change " + specifier + " parameter in OPEN statement");
    }
}
