package org.fortranc.ir.text;

/** Text that is not Core. Object files are written by the compiler, so this is a damaged file or a bug. */
public final class CoreSyntaxException extends RuntimeException {
    CoreSyntaxException(int line, String message) {
        super("line " + line + ": " + message);
    }
}
