package org.fortranc.runtime.io;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.Text;

/** GNU extensions that move single characters or the position of a unit, past all records. */
public final class StreamCalls {
    private static final int FAILED = -1;

    private StreamCalls() {}

    /** FGETC: the next character of a unit; the status is 0, or -1 at the end. */
    public static int fgetc(Image image, long number, Text character) {
        return image.io().find((int) number).map(unit -> {
            unit.lock.lock();
            try {
                character.assign(Text.of(""));
                return unit.file.read(character.bytes, character.at, 1) == 1 ? 0 : FAILED;
            } catch (IoException e) {
                return e.status;
            } finally {
                unit.lock.unlock();
            }
        }).orElse(FAILED);
    }

    /** FGET: FGETC of standard input. */
    public static int fget(Image image, Text character) {
        return fgetc(image, Io.STANDARD_INPUT, character);
    }

    /** FPUTC: writes one character; the status is 0 if that could be done. */
    public static int fputc(Image image, long number, Text character) {
        return image.io().find((int) number).map(unit -> {
            unit.lock.lock();
            try {
                unit.file.write(character.bytes, character.at, 1);
                image.io().written(unit);
                return 0;
            } catch (IoException e) {
                return e.status;
            } finally {
                unit.lock.unlock();
            }
        }).orElse(FAILED);
    }

    /** FPUT: FPUTC to standard output. */
    public static int fput(Image image, Text character) {
        return fputc(image, Io.STANDARD_OUTPUT, character);
    }

    /** FTELL: the position in bytes from the beginning, or -1. */
    public static long ftell(Image image, long number) {
        return image.io().find((int) number).filter(unit -> unit.file.seekable()).map(unit -> unit.file.position())
                .orElse((long) FAILED);
    }

    /** FSEEK from the beginning (0), the present place (1) or the end (2); the status is 0 if that could be done. */
    public static int fseek(Image image, long number, long offset, long whence) {
        return image.io().find((int) number).filter(unit -> unit.file.seekable()).map(unit -> {
            long from = whence == 1 ? unit.file.position() : whence == 2 ? unit.file.size() : 0;
            if (from + offset < 0 || whence < 0 || whence > 2) return FAILED;
            unit.file.seek(from + offset);
            return 0;
        }).orElse(FAILED);
    }
}
