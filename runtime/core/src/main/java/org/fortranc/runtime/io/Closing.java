package org.fortranc.runtime.io;

/** What the end of an output statement does to the record that it has written last. */
enum Closing {
    /** The record ends. */
    ADVANCE,
    /** What there is goes to the file; the next statement goes on behind it. */
    STAY,
    /** The statement is a child data transfer: its parent goes on with the record. */
    CHILD
}
