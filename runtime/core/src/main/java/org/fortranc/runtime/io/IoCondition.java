package org.fortranc.runtime.io;

/** The error, end-of-file and end-of-record conditions with the IOSTAT= values of the gfortran library. */
enum IoCondition {
    END(-1, "End of file"),
    END_OF_RECORD(-2, "End of record"),
    OS(5000, "Operating system error"),
    OPTION_CONFLICT(5001, "Conflicting statement options"),
    BAD_OPTION(5002, "Bad statement option"),
    MISSING_OPTION(5003, "Missing statement option"),
    OPENED_FILE(5004, "File already opened in another unit"),
    BAD_UNIT(5005, "Unattached unit"),
    FORMAT(5006, "FORMAT error"),
    BAD_ACTION(5007, "Incorrect ACTION specified"),
    END_FILE(5008, "Read past ENDFILE"),
    BAD_UNFORMATTED(5009, "Corrupt unformatted sequential file"),
    READ_VALUE(5010, "Bad value during read"),
    READ_OVERFLOW(5011, "Numeric overflow on read"),
    INTERNAL(5012, "Internal error in run-time library"),
    INTERNAL_UNIT(5013, "Internal unit I/O error"),
    DIRECT_END_OF_RECORD(5015, "Write exceeds length of DIRECT access record"),
    SHORT_RECORD(5016, "I/O past end of record on unformatted file"),
    CORRUPT_FILE(5017, "Unformatted file structure has been corrupted"),
    INQUIRE_INTERNAL_UNIT(5018, "Inquire statement identifies an internal file"),
    BAD_WAIT_ID(5019, "Bad ID in WAIT statement"),
    FLUSH_UNCONNECTED(-5005, "Specified UNIT in FLUSH is not connected");

    final int status;
    final String message;

    IoCondition(int status, String message) {
        this.status = status;
        this.message = message;
    }
}
