package org.fortranc.runtime.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;
import org.fortranc.runtime.Image;

/** The bytes of a connected file behind one buffer, which holds what was read or is yet to be written. */
final class ByteFile {
    /** What the system calls going back in a pipe. */
    static final int ILLEGAL_SEEK = 29;

    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class,
            ByteOrder.nativeOrder());
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    /**
     * What one call of the system writes, up to a multiple of it: the system keeps together what comes at once, and
     * reads it faster later.
     */
    private static final int WRITE_BYTES = 4_194_304;
    /** What one call reads: as much as the processor's caches hold until it is copied into the array. */
    private static final int READ_BYTES = 524_288;
    /** Arrays of more bytes pass the buffer by. */
    private static final int LARGE = 32_768;
    /** Up to so many elements are copied one by one. */
    private static final int FEW = 64;
    /** What is read at first after a jump, or after an array that has passed the buffer by: another may follow. */
    private static final int LEAST_AHEAD = 4096;

    private final Backing backing;
    private final boolean seekable;
    private final byte[] buffer;
    private final ByteBuffer view;
    /** Room for large arrays on their way, outside the heap, where the system takes and leaves bytes without a copy. */
    private Optional<ByteBuffer> outside = Optional.empty();
    /** The file position of buffer[0], and of the next byte from there. */
    private long start;
    private int at;
    private int length;
    /** How many bytes are read into the buffer the next time. */
    private int ahead;
    private int dirtyFrom = Integer.MAX_VALUE;
    private int dirtyTo;

    private ByteFile(Backing backing, boolean seekable, int bufferSize) {
        this.backing = backing;
        this.seekable = seekable;
        buffer = new byte[bufferSize];
        ahead = bufferSize;
        view = ByteBuffer.wrap(buffer);
    }

    static ByteFile of(FileChannel channel, boolean seekable, int bufferSize) {
        return new ByteFile(new Backing.OfChannel(channel, seekable), seekable, bufferSize);
    }

    static ByteFile reading(InputStream in, int bufferSize) {
        return new ByteFile(new Backing.OfStreams(in, OutputStream.nullOutputStream()), false, bufferSize);
    }

    static ByteFile writing(OutputStream out, int bufferSize) {
        return new ByteFile(new Backing.OfStreams(InputStream.nullInputStream(), out), false, bufferSize);
    }

    boolean seekable() {
        return seekable;
    }

    long position() {
        return start + at;
    }

    void seek(long position) {
        if (position >= start && position <= start + length) {
            at = (int) (position - start);
            return;
        }
        flush();
        start = position;
        at = 0;
        length = 0;
        ahead = Math.min(ahead, LEAST_AHEAD); // another jump may follow
    }

    /** Goes to the beginning. */
    void rewind() {
        if (!seekable) {
            flush();
            try {
                if (backing.rewind())
                    length = 0;
            } catch (IOException _) {
                throw new IoException(ILLEGAL_SEEK, "Illegal seek");
            }
            if (length == 0) {
                start = 0;
                at = 0;
                return;
            }
        }
        seek(0);
    }

    long size() {
        try {
            return Math.max(seekable ? backing.size() : 0, start + length);
        } catch (IOException e) {
            throw IoException.of(e);
        }
    }

    /** Cuts the file off at the current position. */
    void truncate() {
        if (!seekable || size() <= position())
            return;
        flush();
        length = at;
        try {
            backing.truncate(position());
        } catch (IOException e) {
            throw IoException.of(e);
        }
    }

    /**
     * Appends the rest of the line to {@code line}, without its end; false at the end of the file.
     *
     * @param atReturn whether a carriage return alone ends a line too
     */
    boolean readLine(RecordBuffer line, boolean atReturn) {
        boolean any = false;
        while (true) {
            if (at == length && !fill())
                return any;
            any = true;
            int end = at;
            while (end < length && buffer[end] != '\n' && !(atReturn && buffer[end] == '\r'))
                end++;
            line.put(buffer, at, end - at);
            if (end < length) {
                boolean returned = buffer[end] == '\r';
                at = end + 1;
                if (returned && (at < length || fill()) && buffer[at] == '\n')
                    at++;
                if (line.length > 0 && line.bytes[line.length - 1] == '\r')
                    line.length--;
                return true;
            }
            at = end;
        }
    }

    /** Reads up to {@code count} bytes and says how many there were. */
    int read(byte[] to, int from, int count) {
        int done = 0;
        while (done < count) {
            if (at == length) {
                if (count - done >= buffer.length && seekable) {
                    int got = readDirectly(to, from + done, count - done);
                    if (got <= 0)
                        break;
                    done += got;
                    continue;
                }
                if (!fill())
                    break;
            }
            int part = Math.min(count - done, length - at);
            System.arraycopy(buffer, at, to, from + done, part);
            at += part;
            done += part;
        }
        return done;
    }

    void write(byte[] source, int from, int count) {
        if (at + count > buffer.length) {
            leaveBuffer();
            if (count > buffer.length / 2) {
                store(source, from, count, start);
                start += count;
                return;
            }
        }
        System.arraycopy(source, from, buffer, at, count);
        dirtyFrom = Math.min(dirtyFrom, at);
        at += count;
        dirtyTo = Math.max(dirtyTo, at);
        length = Math.max(length, at);
    }

    /** Makes room for bytes at the end of the buffer and says where they go. */
    private int claim(int count) {
        if (at + count > buffer.length) {
            leaveBuffer();
        }
        int from = at;
        dirtyFrom = Math.min(dirtyFrom, from);
        at += count;
        dirtyTo = Math.max(dirtyTo, at);
        length = Math.max(length, at);
        return from;
    }

    void putByte(byte value) {
        int from = claim(Byte.BYTES);
        buffer[from] = value;
    }

    void putShort(short value) {
        int from = claim(Short.BYTES);
        SHORTS.set(buffer, from, value);
    }

    void putInt(int value) {
        int from = claim(Integer.BYTES);
        INTS.set(buffer, from, value);
    }

    void putLong(long value) {
        int from = claim(Long.BYTES);
        LONGS.set(buffer, from, value);
    }

    /** Whether the next {@code count} bytes are there; they are in the buffer then. */
    boolean has(int count) {
        while (length - at < count)
            if (!fillUp())
                return false;
        return true;
    }

    byte getByte() {
        return buffer[at++];
    }

    short getShort() {
        short value = (short) SHORTS.get(buffer, at);
        at += Short.BYTES;
        return value;
    }

    int getInt() {
        int value = (int) INTS.get(buffer, at);
        at += Integer.BYTES;
        return value;
    }

    long getLong() {
        long value = (long) LONGS.get(buffer, at);
        at += Long.BYTES;
        return value;
    }

    /** Whether the byte at a position can still be changed without moving in the file. */
    boolean holds(long position) {
        return position >= start && position <= start + length;
    }

    /** Changes four bytes that were written before, if they are still in the buffer. */
    boolean amendInt(long position, int value) {
        if (position < start || position + Integer.BYTES > start + length)
            return false;
        int from = (int) (position - start);
        INTS.set(buffer, from, value);
        dirtyFrom = Math.min(dirtyFrom, from);
        dirtyTo = Math.max(dirtyTo, from + Integer.BYTES);
        return true;
    }

    /** Writes elements of an array of numbers of {@code size} bytes. */
    void writeArray(Object data, int size, int first, int count, ByteOrder order) {
        if (seekable && (long) count * size > LARGE) {
            writeLargeArray(data, size, first, count, order);
            return;
        }
        for (int done = 0; done < count;) {
            int part = Math.min(count - done, buffer.length / size);
            int from = claim(part * size);
            if (part > FEW || !Numbers.putFew(buffer, from, data, first + done, part, order)) Numbers.put(view.order(order).limit(from + part * size).position(from), data, first + done, part);
            done += part;
        }
    }

    private void writeLargeArray(Object data, int size, int first, int count, ByteOrder order) {
        leaveBuffer();
        ByteBuffer chunk = outside(Math.min((long) count * size, WRITE_BYTES)).order(order);
        for (int done = 0; done < count;) {
            int room = WRITE_BYTES - (int) (start % WRITE_BYTES);
            int part = Math.min(count - done, (Math.min(room, chunk.capacity() - size) + size - 1) / size);
            Numbers.put(chunk.clear(), data, first + done, part);
            try {
                backing.write(chunk.position(0).limit(part * size), start);
            } catch (IOException e) {
                throw IoException.of(e);
            }
            start += (long) part * size;
            done += part;
        }
    }

    /** Reads up to {@code count} elements and says how many whole ones there were. */
    int readArray(Object data, int size, int first, int count, ByteOrder order) {
        int done = 0;
        while (done < count && has(size)) {
            int part = Math.min(count - done, (length - at) / size);
            if (part > FEW || !Numbers.getFew(buffer, at, data, first + done, part, order)) Numbers.get(view.order(order).limit(at + part * size).position(at), data, first + done, part);
            at += part * size;
            done += part;
            if (seekable && (long) (count - done) * size > LARGE)
                return done + readLargeArray(data, size, first + done, count - done, order);
        }
        return done;
    }

    private int readLargeArray(Object data, int size, int first, int count, ByteOrder order) {
        leaveBuffer();
        ahead = Math.min(ahead, LEAST_AHEAD);
        ByteBuffer chunk = outside(Math.min((long) count * size, READ_BYTES)).order(order);
        int done = 0;
        while (done < count) {
            int part = Math.min(count - done, READ_BYTES / size);
            chunk.clear().limit(part * size);
            int got;
            try {
                got = backing.read(chunk, start) / size;
            } catch (IOException e) {
                throw IoException.of(e);
            }
            if (got <= 0)
                return done;
            Numbers.get(chunk.position(0).limit(got * size), data, first + done, got);
            start += (long) got * size;
            done += got;
        }
        return done;
    }

    private ByteBuffer outside(long bytes) {
        if (outside.isEmpty() || outside.get().capacity() < bytes)
            outside = Optional.of(ByteBuffer.allocateDirect(2 * Integer.highestOneBit((int) bytes - 1) + Long.BYTES));
        return outside.get();
    }

    /** Empties the buffer; the next byte is at {@link #start}. */
    private void leaveBuffer() {
        flush();
        start += at;
        at = 0;
        length = 0;
    }

    void writeZeros(long count) {
        for (long left = count; left > 0;) {
            int part = (int) Math.min(left, buffer.length);
            int from = claim(part);
            Arrays.fill(buffer, from, from + part, (byte) 0);
            left -= part;
        }
    }

    void flush() {
        if (dirtyFrom < dirtyTo) {
            int from = dirtyFrom;
            int count = dirtyTo - from;
            dirtyFrom = Integer.MAX_VALUE;
            dirtyTo = 0;
            store(buffer, from, count, start + from);
        }
    }

    void close() {
        flush();
        try {
            backing.close();
        } catch (IOException e) {
            throw IoException.of(e);
        }
    }

    private boolean fill() {
        leaveBuffer();
        try {
            length = Math.max(0, backing.read(ByteBuffer.wrap(buffer, 0, ahead()), start));
            return length > 0;
        } catch (IOException e) {
            throw IoException.of(e);
        }
    }

    /** Reads more behind what the buffer holds, which is moved to its front; false at the end of the file. */
    private boolean fillUp() {
        flush();
        System.arraycopy(buffer, at, buffer, 0, length - at);
        start += at;
        length -= at;
        at = 0;
        try {
            int got = backing.read(ByteBuffer.wrap(buffer, length, Math.min(buffer.length - length, ahead())),
                    start + length);
            length += Math.max(got, 0);
            return got > 0;
        } catch (IOException e) {
            throw IoException.of(e);
        }
    }

    /** What to read now; the next time it is more, up to the whole buffer. */
    private int ahead() {
        int now = ahead;
        ahead = Math.min(buffer.length, 4 * now);
        return now;
    }

    private int readDirectly(byte[] to, int from, int count) {
        leaveBuffer();
        try {
            int got = backing.read(ByteBuffer.wrap(to, from, count), start);
            start += Math.max(got, 0);
            return got;
        } catch (IOException e) {
            throw IoException.of(e);
        }
    }

    private void store(byte[] source, int from, int count, long position) {
        try {
            backing.write(ByteBuffer.wrap(source, from, count), position);
        } catch (IOException e) {
            Image.endIfPipeIsClosed(e);
            throw IoException.of(e);
        }
    }
}
