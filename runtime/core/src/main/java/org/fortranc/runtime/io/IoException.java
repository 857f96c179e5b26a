package org.fortranc.runtime.io;

import java.io.FileNotFoundException;
import java.io.IOException;

/** A condition of an input/output statement on its way to the statement, which knows how the program handles it. */
final class IoException extends RuntimeException {
    final int status;

    IoException(IoCondition condition) {
        this(condition.status, condition.message);
    }

    IoException(IoCondition condition, String message) {
        this(condition.status, message);
    }

    /** @param status the value for IOSTAT=; small positive values are those of the operating system */
    IoException(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    static IoException of(IOException failure) {
        String message = failure instanceof FileNotFoundException ? "No such file or directory" : failure.getMessage();
        return new IoException(IoCondition.OS, String.valueOf(message));
    }
}
