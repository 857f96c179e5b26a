package org.fortranc.runtime.io;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** A connected external unit (F2018 12.5): the file, the properties of the connection, and where it stands. */
final class Unit {
    enum Access { SEQUENTIAL, DIRECT, STREAM }

    enum Action { READ, WRITE, READWRITE }

    /** Where a sequential file stands to its endfile record. */
    enum EndFile { BEFORE, AFTER }

    /** Default record length of sequential files, as gfortran has it. */
    static final int DEFAULT_RECORD_LENGTH = Integer.MAX_VALUE;

    final int number;
    final ByteFile file;
    /** The name as INQUIRE and messages show it. */
    final String name;
    final Optional<Path> path;
    final ReentrantLock lock = new ReentrantLock();
    final RecordBuffer record = new RecordBuffer(256);
    /** What a statement on this unit works with, so that small statements need not allocate it anew. */
    final Workplace workplace = new Workplace();

    Access access = Access.SEQUENTIAL;
    boolean formatted = true;
    Action action = Action.READWRITE;
    boolean scratch;
    /** The number of the file in the process, for FNUM. */
    int descriptor = -1;
    /** Whether what a statement writes leaves the program at once: to pipes, terminals and other devices. */
    boolean unbuffered;
    boolean recordLengthGiven;
    long recordLength = DEFAULT_RECORD_LENGTH;
    final EditModes modes = new EditModes();
    boolean utf8;
    boolean asynchronous;
    /** What the next asynchronous transfer is called by ID=. */
    int nextTransfer;
    /** What an asynchronous transfer has met; the next statement that waits for it is told. */
    Optional<IoException> deferred = Optional.empty();
    ByteOrder order = ByteOrder.nativeOrder();
    RecordMarkers markers = new RecordMarkers(4, Integer.MAX_VALUE);
    /** POSITION= as INQUIRE shows it; empty once transfers have moved the file, so that its place decides. */
    String position = "ASIS";

    EndFile endFile = EndFile.BEFORE;
    boolean writing;
    /** Whether a non-advancing statement has left a record begun. */
    boolean recordBegun;
    long nextRecord = 1;
    /** Where the record that was read last begins. */
    long recordStart;

    Unit(int number, ByteFile file, String name, Optional<Path> path) {
        this.number = number;
        this.file = file;
        this.name = name;
        this.path = path;
    }

    /** Readies the unit for output; {@code formatted} and the access have been checked. */
    void beginWriting() {
        if (action == Action.READ)
            throw new IoException(IoCondition.BAD_ACTION, "Cannot write to file opened for READ");
        boolean behind = endFile == EndFile.AFTER;
        if (behind && access == Access.SEQUENTIAL)
            endFile = EndFile.BEFORE; // The oracle moves the file before it refuses.
        if (behind)
            refuseBehindEnd();
        moved();
        if (!writing && recordBegun) {
            recordBegun = false;
            record.clear();
        }
        writing = true;
        record.limit = (int) Math.min(recordLength, RecordBuffer.UNLIMITED);
        record.clear();
    }

    void beginReading() {
        if (action == Action.WRITE)
            throw new IoException(IoCondition.BAD_ACTION, "Cannot read from file opened for WRITE");
        if (endFile == EndFile.AFTER)
            refuseBehindEnd();
        moved();
        endWriting();
        record.limit = RecordBuffer.UNLIMITED;
    }

    /** Notes that the place of the file has changed. */
    void moved() {
        if (access != Access.STREAM && file.seekable())
            position = "";
    }

    private void refuseBehindEnd() {
        if (access == Access.SEQUENTIAL)
            throw new IoException(IoCondition.OPTION_CONFLICT, "Sequential READ or WRITE not allowed after EOF marker, "
                    + "possibly use REWIND or BACKSPACE");
    }

    /** Completes a begun record and makes the last record written the last of the file (F2018 12.3.4.2). */
    void endWriting() {
        if (!writing)
            return;
        boolean standard = path.isEmpty() && (name.equals("stdout") || name.equals("stderr"));
        if (recordBegun && !standard)
            file.write(new byte[] {'\n'}, 0, 1);
        recordBegun = false;
        writing = false;
        if (access == Access.SEQUENTIAL || access == Access.STREAM && formatted)
            file.truncate();
    }

    /** Where direct access record {@code number} is to be read or written next. */
    void seekRecord(long recordNumber) {
        nextRecord = recordNumber;
        file.seek((recordNumber - 1) * recordLength);
    }

    void rewind() {
        endWriting();
        file.rewind();
        position = "REWIND";
        recordBegun = false;
        endFile = EndFile.BEFORE;
        nextRecord = 1;
    }

    void close() {
        endWriting();
        file.close();
    }
}
