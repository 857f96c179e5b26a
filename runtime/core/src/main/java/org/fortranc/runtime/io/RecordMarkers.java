package org.fortranc.runtime.io;

import java.nio.ByteOrder;

/**
 * The markers around the records of unformatted sequential files, or around their parts.
 *
 * @param bytes 4 or 8
 * @param longest the bytes of the longest part
 */
record RecordMarkers(int bytes, long longest) {
    void write(ByteFile file, long length, ByteOrder order) {
        boolean swapped = order != ByteOrder.nativeOrder();
        if (bytes == 4)
            file.putInt(swapped ? Integer.reverseBytes((int) length) : (int) length);
        else
            file.putLong(swapped ? Long.reverseBytes(length) : length);
    }

    /** Sets a marker that was written before, if that is easy. */
    boolean amend(ByteFile file, long position, long length, ByteOrder order) {
        boolean swapped = order != ByteOrder.nativeOrder();
        return bytes == 4 && file.amendInt(position, swapped ? Integer.reverseBytes((int) length) : (int) length);
    }

    /** The marker at the present place. */
    long read(ByteFile file, ByteOrder order) {
        boolean swapped = order != ByteOrder.nativeOrder();
        if (bytes == 4) {
            int marker = file.getInt();
            return swapped ? Integer.reverseBytes(marker) : marker;
        }
        long marker = file.getLong();
        return swapped ? Long.reverseBytes(marker) : marker;
    }
}
