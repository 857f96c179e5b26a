package org.fortranc.runtime.io;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.fortranc.runtime.Text;

/**
 * An INQUIRE statement (F2018 12.10), by unit or by file. After {@link #end()} the methods named like the specifiers
 * give their values; a program asks only those that it has. Where the oracle leaves a variable as it is, the method
 * takes its present value, and gives that back.
 */
public final class InquireStatement extends IoStatement<InquireStatement> {
    private static final String UNDEFINED = "UNDEFINED";
    /** The numbers that the oracle has given to internal files. */
    private static final Set<Integer> INTERNAL_UNITS = Set.of(-1, -2);

    /** The default record length as the oracle tells it, of which variables of kind 4 get the lower half. */
    private static final long DEFAULT_LENGTH = 0x7fff_ffff_7fff_ffffL;

    private Optional<Text> file = Optional.empty();
    private Optional<Unit> unit = Optional.empty();
    private Optional<Path> path = Optional.empty();

    InquireStatement(Io io) {
        super(io);
    }

    /** FILE=. */
    public InquireStatement file(Text name) {
        file = Optional.of(name);
        return this;
    }

    /** ID= of an asynchronous transfer, which is not pending whatever it is. */
    public InquireStatement id(long transfer) {
        return this;
    }

    /** Finds the file or unit. Returns the value for IOSTAT=. */
    public int end() {
        if (file.isPresent()) {
            Path asked = io.image().resolve(file.get().fileName()).toAbsolutePath().normalize();
            path = Optional.of(asked).filter(_ -> !file.get().fileName().isEmpty());
            unit = path.flatMap(io::find);
        } else {
            unit = io.find(number);
            path = unit.flatMap(known -> known.path);
            if (internal())
                fail(new IoException(IoCondition.INQUIRE_INTERNAL_UNIT));
        }
        return status();
    }

    private boolean internal() {
        return file.isEmpty() && !outOfRange() && (INTERNAL_UNITS.contains(number) || io.children().isInternal(number));
    }

    /** Whether the file exists, or the unit may be used. */
    public boolean exist() {
        if (file.isPresent())
            return path.filter(Files::exists).isPresent();
        return number >= 0 || unit.isPresent();
    }

    public boolean opened() {
        return unit.isPresent() || internal();
    }

    /** NUMBER=; -1 if there is no unit. */
    public int number() {
        return unit.map(known -> known.number).orElse(-1);
    }

    public boolean named() {
        return file.isPresent() || unit.filter(known -> !known.scratch).isPresent();
    }

    /** NAME=; the present value for a unit without a name. */
    public Text name(Text present) {
        return unit.filter(known -> !known.scratch).map(known -> Text.of(known.name))
                .orElseGet(() -> unit.isPresent() || file.isEmpty() ? present : Text.of(file.get().fileName()));
    }

    public Text access() {
        return word(unit.map(known -> known.access.name()));
    }

    public Text sequential() {
        return yesIf(unit.map(known -> known.access == Unit.Access.SEQUENTIAL));
    }

    public Text direct() {
        return yesIf(unit.map(known -> known.access == Unit.Access.DIRECT));
    }

    public Text stream() {
        return yesIf(unit.map(known -> known.access == Unit.Access.STREAM));
    }

    public Text form() {
        return word(unit.map(known -> known.formatted ? "FORMATTED" : "UNFORMATTED"));
    }

    public Text formatted() {
        return yesIf(unit.map(known -> known.formatted));
    }

    public Text unformatted() {
        return yesIf(unit.map(known -> !known.formatted));
    }

    /** RECL=; -1 without a unit, -2 for a stream (F2018 12.10.2.26). */
    public long recl() {
        return unit.map(InquireStatement::recordLength).orElse(-1L);
    }

    private static long recordLength(Unit unit) {
        if (unit.access == Unit.Access.STREAM)
            return -2;
        return !unit.recordLengthGiven && unit.recordLength == Unit.DEFAULT_RECORD_LENGTH ? DEFAULT_LENGTH
                : unit.recordLength;
    }

    public long nextrec() {
        return unit.filter(known -> known.access == Unit.Access.DIRECT).map(known -> known.nextRecord).orElse(0L);
    }

    public Text blank() {
        return word(formattedUnit().map(known -> known.modes.blankZero ? "ZERO" : "NULL"));
    }

    public Text position() {
        return word(unit.filter(known -> known.access != Unit.Access.DIRECT).map(InquireStatement::positionWord));
    }

    private static String positionWord(Unit known) {
        if (!known.position.isEmpty())
            return known.position;
        long at = known.file.position();
        return at == known.file.size() ? "APPEND" : at == 0 ? "REWIND" : "UNSPECIFIED";
    }

    public Text action(Text present) {
        return ofUnit(unit.map(known -> known.action.name()), present);
    }

    public Text read() {
        return allowed(unit.map(known -> known.action != Unit.Action.WRITE).or(() -> path.map(Files::isReadable)));
    }

    public Text write() {
        return allowed(unit.map(known -> known.action != Unit.Action.READ).or(() -> path.map(Files::isWritable)));
    }

    public Text readwrite() {
        return allowed(unit.map(known -> known.action == Unit.Action.READWRITE)
                .or(() -> path.map(known -> Files.isReadable(known) && Files.isWritable(known))));
    }

    public Text delim(Text present) {
        return ofUnit(formattedUnit().map(known -> known.modes.delimiter.name()), present);
    }

    public Text pad() {
        return word(formattedUnit().map(known -> known.modes.pad ? "YES" : "NO"));
    }

    public Text decimal() {
        return word(formattedUnit().map(known -> known.modes.decimalComma ? "COMMA" : "POINT"));
    }

    public Text sign(Text present) {
        return ofUnit(unit.map(known -> known.modes.sign.name()), present);
    }

    public Text round(Text present) {
        return ofUnit(unit.map(known -> known.modes.rounding == Rounding.UNSPECIFIED ? "PROCESSOR_DEFINED"
                : known.modes.rounding.name()), present);
    }

    public Text encoding() {
        return word(formattedUnit().map(known -> known.utf8 ? "UTF-8" : "UNKNOWN"));
    }

    public Text asynchronous(Text present) {
        return ofUnit(unit.map(known -> known.asynchronous ? "YES" : "NO"), present);
    }

    /** CONVERT=, the GNU extension. */
    public Text convert(Text present) {
        return ofUnit(unit.map(known -> known.order == ByteOrder.BIG_ENDIAN ? "BIG_ENDIAN" : "LITTLE_ENDIAN"),
                present);
    }

    /** SIZE= of the file in bytes; -1 if it cannot be told. */
    public long size() {
        if (unit.isPresent())
            return unit.get().file.seekable() ? unit.get().file.size() : 0;
        return path.filter(Files::exists).map(InquireStatement::sizeOf).orElse(-1L);
    }

    private static long sizeOf(Path path) {
        try {
            return Files.size(path);
        } catch (IOException _) {
            return -1;
        }
    }

    /** POS= of a stream, counted from 1. */
    public long pos(long present) {
        if (nothingOfFile())
            return present;
        return unit.filter(known -> known.access == Unit.Access.STREAM).map(InquireStatement::place).orElse(0L);
    }

    private static long place(Unit unit) {
        boolean within = unit.formatted && unit.recordBegun && !unit.writing;
        return within ? unit.recordStart + unit.record.position + 1 : unit.file.position() + 1;
    }

    /** PENDING=: never. */
    public boolean pending() {
        return false;
    }

    private Optional<Unit> formattedUnit() {
        return unit.filter(known -> known.formatted);
    }

    /** Whether a file was asked for that no unit is connected to. */
    private boolean nothingOfFile() {
        return file.isPresent() && unit.isEmpty();
    }

    private Text ofUnit(Optional<String> value, Text present) {
        return nothingOfFile() ? present : word(value);
    }

    private static Text word(Optional<String> value) {
        return Text.of(value.orElse(UNDEFINED));
    }

    private static Text allowed(Optional<Boolean> value) {
        return yesIf(value.or(() -> Optional.of(false)));
    }

    private static Text yesIf(Optional<Boolean> value) {
        return Text.of(value.map(yes -> yes ? "YES" : "NO").orElse("UNKNOWN"));
    }
}
