package org.fortranc.runtime.io;

/** The records of a formatted data transfer: of an external or of an internal unit. */
interface Records {
    /** The current record, the same object all the time. */
    RecordBuffer buffer();

    /** Ends the record that was written; the next one is empty. */
    void write();

    /** Ends a line of a namelist group: a record, but for a character variable, which has only one. */
    default void endLine() {
        write();
    }

    /** Makes the next record the current one, with the position at its beginning; throws END if there is none. */
    void read();

    /** What {@link #read} does when all items are done: an internal unit need not have that record. */
    default void readLast() {
        read();
    }

    /** Whether a comma ends a numeric input field early, as the oracle has it for files read from front to back. */
    boolean commaEndsField();

    /** Ends a record without the end of a line: non-advancing output. */
    void writePart();

    /** Whether characters are in UTF-8. */
    default boolean utf8() {
        return false;
    }
}
