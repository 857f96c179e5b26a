package org.fortranc.runtime.io;

import java.util.Optional;
import org.fortranc.runtime.ProgramError;
import org.fortranc.runtime.SourceLocator;
import org.fortranc.runtime.Text;

/**
 * What all input/output statements share: the unit, and how the program handles conditions (F2018 12.11).
 *
 * @param <S> the statement itself, for chaining
 */
public abstract class IoStatement<S extends IoStatement<S>> {
    final Io io;
    int number;
    private boolean outOfRange;
    private boolean tooLarge;
    /** Whether messages name the unit; statements on internal units have none. */
    boolean external;
    private boolean handlesAll;
    private boolean handlesErrors;
    private boolean handlesEnd;
    private boolean handlesEndOfRecord;
    private Optional<Text> message = Optional.empty();
    private int status;

    IoStatement(Io io) {
        this.io = io;
    }

    @SuppressWarnings("unchecked")
    final S self() {
        return (S) this;
    }

    /** UNIT= an external unit. */
    public S unit(int unit) {
        number = unit;
        external = true;
        return self();
    }

    /** UNIT= an external unit with a number of kind 8. */
    public S unit(long unit) {
        outOfRange = unit != (int) unit;
        tooLarge = unit > 0;
        return unit(outOfRange ? -1 : (int) unit);
    }

    final boolean outOfRange() {
        return outOfRange;
    }

    /** @throws IoException if the unit's number cannot be one */
    final void requireNumber() {
        if (outOfRange)
            throw new IoException(IoCondition.BAD_UNIT,
                    "Unit number in I/O statement too " + (tooLarge ? "large" : "small"));
    }

    /** IOSTAT= is present: every condition is left to the program, which asks {@code end()}. */
    public S iostat() {
        handlesAll = true;
        return self();
    }

    /** ERR= is present. */
    public S err() {
        handlesErrors = true;
        return self();
    }

    /** END= is present. */
    public S endOfFile() {
        handlesEnd = true;
        return self();
    }

    /** EOR= is present. */
    public S endOfRecord() {
        handlesEndOfRecord = true;
        return self();
    }

    /** IOMSG=; the variable changes only if a condition occurs. */
    public S iomsg(Text variable) {
        message = Optional.of(variable);
        return self();
    }

    final boolean failed() {
        return status != 0;
    }

    final int status() {
        return status;
    }

    /** Notes a condition, or ends the program if it does not handle it. */
    final void fail(IoException condition) {
        status = condition.status;
        if (deferred(condition))
            return;
        message.ifPresent(variable -> variable.assign(Text.of(condition.getMessage())));
        boolean handled = handlesAll || switch (condition.status) {
            case -1 -> handlesEnd;
            case -2 -> handlesEndOfRecord;
            default -> handlesErrors;
        };
        if (!handled) {
            release();
            throw error(condition.getMessage());
        }
    }

    /** Whether the condition is left to the statement that waits for this one. */
    boolean deferred(IoException condition) {
        return false;
    }

    /** Throws what asynchronous transfers of the unit have met. */
    static void await(Unit unit) {
        Optional<IoException> met = unit.deferred;
        unit.deferred = Optional.empty();
        if (met.isPresent())
            throw met.get();
    }

    /** The program uses an extension: it is warned, or ends whatever it handles, if the options say so. */
    final void extension(int standard, String text) {
        switch (io.compiled().notice(standard)) {
            case SILENT -> { }
            case WARNING -> io.writeError(Text.of(heading().map(h -> h + "\n").orElse("") + "Fortran runtime warning: "
                    + text + "\n"));
            case ERROR -> {
                release();
                throw error(text);
            }
        }
    }

    /** Gives up what the statement holds, before the program ends. */
    void release() {}

    private ProgramError error(String text) {
        return heading().map(h -> ProgramError.under(h, text)).orElseGet(() -> ProgramError.of(text));
    }

    /** What the oracle ends a program with whatever it handles. */
    final ProgramError internalError(String text) {
        return ProgramError.internal(heading().orElse(""), text);
    }

    private Optional<String> heading() {
        if (!io.options().showLocus())
            return Optional.empty();
        Optional<SourceLocator.Position> here = io.image().locator().here();
        String unit = external && number > 0
                ? " (unit = " + number + io.nameOf(number).map(name -> ", file = '" + name + "'").orElse("") + ")" : "";
        return here.map(at -> "At line " + at.line() + " of file " + at.file() + unit);
    }
}
