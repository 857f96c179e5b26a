package org.fortranc.runtime.io;

import java.util.List;
import java.util.Optional;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Text;

/**
 * What READ and WRITE share: the control information (F2018 12.6.2). After the specifiers comes {@code begin()}, then
 * the items, then {@code end()}, which gives the value for IOSTAT=.
 *
 * @param <S> the statement itself, for chaining
 */
public abstract class DataTransfer<S extends DataTransfer<S>> extends IoStatement<S> {
    static final String STATEMENT = "data transfer statement";

    /** What a defined input/output procedure is told that no format directs. */
    static final Edit.Defined LIST_DIRECTED = new Edit.Defined("LISTDIRECTED", List.of(), 1, 0);

    /** What a defined input/output procedure is told in a namelist transfer. */
    static final Edit.Defined NAMELIST = new Edit.Defined("NAMELIST", List.of(), 1, 0);

    Optional<InternalRecords> internal = Optional.empty();
    Optional<Format> format = Optional.empty();
    Optional<Text> formatText = Optional.empty();
    Optional<NamelistGroup> group = Optional.empty();
    boolean listDirected;
    long record = -1;
    long position = -1;
    Optional<Text> advance = Optional.empty();
    Optional<Text> decimal = Optional.empty();
    Optional<Text> round = Optional.empty();
    boolean advancing = true;
    Unit unit;
    private Optional<DataTransfer<?>> parent = Optional.empty();
    /** What a formatted transfer works with, for its children. */
    private Optional<Workplace> present = Optional.empty();
    private boolean hasChildren;
    private Optional<Text> asynchronous = Optional.empty();
    /** Whether the transfer itself is under way. */
    private boolean begun;
    private int id;
    /** Under which number the children of a transfer with an internal file find it. */
    private int childNumber;

    DataTransfer(Io io) {
        super(io);
    }

    /** UNIT= a character variable. */
    public S internal(Text variable) {
        internal = Optional.of(new InternalRecords(variable));
        return self();
    }

    /** UNIT= a character array; each element is a record. */
    public S internal(ArrayView<byte[]> array) {
        internal = Optional.of(new InternalRecords(array));
        return self();
    }

    /** FMT= a FORMAT statement or a constant. */
    public S format(Format constant) {
        format = Optional.of(constant);
        return self();
    }

    /** FMT= a character expression, read when the statement begins. */
    public S format(Text expression) {
        formatText = Optional.of(expression);
        return self();
    }

    /** FMT= *. */
    public S listDirected() {
        listDirected = true;
        return self();
    }

    /** NML=. */
    public S namelist(NamelistGroup namelist) {
        group = Optional.of(namelist);
        return self();
    }

    /** REC=. */
    public S rec(long number) {
        record = Math.max(number, 0);
        return self();
    }

    /** POS=, counted from 1. */
    public S pos(long place) {
        position = place;
        return self();
    }

    /** ADVANCE=. */
    public S advance(Text value) {
        advance = Optional.of(value);
        return self();
    }

    /** DECIMAL=. */
    public S decimal(Text value) {
        decimal = Optional.of(value);
        return self();
    }

    /** ROUND=. */
    public S round(Text value) {
        round = Optional.of(value);
        return self();
    }

    /**
     * ASYNCHRONOUS=; every transfer is finished when its statement ends, as the standard allows, but what it meets is
     * told to the statement that waits for it.
     */
    public S asynchronous(Text value) {
        asynchronous = Optional.of(value);
        return self();
    }

    /** ID=, what WAIT may call this transfer. */
    public int id() {
        return id;
    }

    @Override boolean deferred(IoException condition) {
        if (!begun || !isAsynchronous())
            return false;
        unit.deferred = Optional.of(condition);
        return true;
    }

    private boolean isAsynchronous() {
        return asynchronous.isPresent() && Modes.choose(asynchronous.get(), "ASYNCHRONOUS", STATEMENT, "yes", "no") == 0;
    }

    /** The value for IOSTAT= when the statement ends. */
    final int outcome() {
        return begun && isAsynchronous() ? 0 : status();
    }

    /** Some items are processed by defined input/output procedures, whose transfers are children of this one. */
    public S children() {
        hasChildren = true;
        return self();
    }

    final boolean isChild() {
        return parent.isPresent();
    }

    final DataTransfer<?> parent() {
        return parent.orElseThrow();
    }

    /** The unit as a defined input/output procedure is told it. */
    final int numberForChildren() {
        return childNumber;
    }

    /** The edit descriptor that the next item, one of derived type, has in a formatted transfer. */
    abstract Edit.Defined nextDefined();

    /** In a namelist transfer with children: goes on up to the next object that a procedure processes. */
    abstract Optional<NamelistElement> nextObject();

    /** Whether procedures process objects of the namelist group, so that the program drives the transfer. */
    final boolean awaitsObjects() {
        return group.isPresent() && hasChildren;
    }

    /** Lets the statements of defined input/output procedures find this one. */
    final void enter() {
        if (!hasChildren)
            return;
        childNumber = internal.isPresent() ? io.newNumber() : number;
        io.children().enter(this);
    }

    /** A condition that a defined input/output procedure has met is one of this statement. */
    final void failInChild(int status, String message) {
        if (!failed())
            fail(new IoException(status, message));
    }

    final boolean formatted() {
        return listDirected || format.isPresent() || formatText.isPresent() || group.isPresent();
    }

    /** Finds and locks the unit, and refuses what does not fit its connection. */
    final void connect() {
        requireNumber();
        parent = io.children().of(this, number);
        if (parent.isPresent()) {
            unit = parent().unit;
            internal = parent().internal;
            return;
        }
        unit = io.connected(number, formatted());
        lock();
        if (unit.formatted && !formatted())
            throw new IoException(IoCondition.OPTION_CONFLICT, "Missing format for FORMATTED data transfer");
        if (!unit.formatted && formatted())
            throw new IoException(IoCondition.OPTION_CONFLICT, "Format present for UNFORMATTED data transfer");
        if (record >= 0 && unit.access != Unit.Access.DIRECT)
            throw new IoException(IoCondition.OPTION_CONFLICT, unit.access == Unit.Access.STREAM
                    ? "Record number not allowed for stream access data transfer"
                    : "Record number not allowed for sequential access data transfer");
        if (record < 0 && unit.access == Unit.Access.DIRECT)
            throw new IoException(IoCondition.MISSING_OPTION, "Direct access data transfer requires record number");
        if (record == 0)
            throw new IoException(IoCondition.BAD_OPTION, "Record number must be positive");
        if (position >= 0 && unit.access != Unit.Access.STREAM)
            throw new IoException(IoCondition.BAD_OPTION,
                    "POS= specifier not allowed with REC= specifier, or with SEQUENTIAL or DIRECT access");
        if (position == 0)
            throw new IoException(IoCondition.BAD_OPTION, "POS=specifier must be positive");
        if (isAsynchronous() && !unit.asynchronous)
            throw new IoException(IoCondition.OPTION_CONFLICT,
                    "ASYNCHRONOUS transfer without ASYHCRONOUS='YES' in OPEN");
        if (isAsynchronous())
            id = unit.nextTransfer++;
        else
            await(unit);
        begun = true;
    }

    private void lock() {
        if (unit.lock.isHeldByCurrentThread()) {
            unit = null;
            throw new IoException(IoCondition.BAD_OPTION, "Recursive I/O attempted on unit " + number);
        }
        unit.lock.lock();
    }

    @Override final void release() {
        if (hasChildren)
            io.children().leave(this);
        if (isChild())
            return;
        if (unit != null && unit.lock.isHeldByCurrentThread())
            unit.lock.unlock();
    }

    final void readAdvance() {
        if (advance.isPresent())
            advancing = Modes.choose(advance.get(), "ADVANCE", STATEMENT, "yes", "no") == 0;
    }

    /** The modes of the connection with what the statement changes for itself. */
    final Workplace workplace() {
        Workplace workplace = unit == null || isChild() ? new Workplace() : unit.workplace;
        present = Optional.of(workplace);
        workplace.compiled = io.compiled();
        workplace.extensions = io.compiled().pedantic() ? this::extension : Extensions.IGNORED;
        EditModes modes = workplace.modes;
        if (unit != null)
            modes.copyFrom(unit.modes);
        if (isChild() && parent().present.isPresent())
            modes.copyFrom(parent().present.get().modes);
        modes.optionalPlus = io.options().optionalPlus();
        modes.signZero = io.compiled().signZero();
        if (decimal.isPresent())
            modes.decimalComma = Modes.comma(decimal.get(), STATEMENT);
        if (round.isPresent())
            modes.rounding = Modes.rounding(round.get(), STATEMENT);
        changeModes(modes);
        return workplace;
    }

    abstract void changeModes(EditModes modes);

    final Format parsedFormat() {
        return format.orElseGet(() -> Format.of(formatText.orElseThrow())).valid(io.compiled());
    }

    final Records records() {
        return internal.isPresent() ? internal.get() : new UnitRecords(unit, !listDirected && group.isEmpty());
    }
}
