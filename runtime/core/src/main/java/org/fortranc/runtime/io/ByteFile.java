package org.fortranc.runtime.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.fortranc.runtime.Image;

/** The bytes of a connected file behind one buffer, which holds what was read or is yet to be written. */
final class ByteFile {
    /** Where the buffer comes from and goes to. Positions are ignored by what cannot seek. */
    private interface Backing {
        int read(byte[] to, int from, int count, long position) throws IOException;

        void write(byte[] source, int from, int count, long position) throws IOException;

        long size() throws IOException;

        void truncate(long size) throws IOException;

        void close() throws IOException;
    }

    private final Backing backing;
    private final boolean seekable;
    private final byte[] buffer;
    /** The file position of buffer[0], and of the next byte from there. */
    private long start;
    private int at;
    private int length;
    private int dirtyFrom = Integer.MAX_VALUE;
    private int dirtyTo;

    private ByteFile(Backing backing, boolean seekable, int bufferSize) {
        this.backing = backing;
        this.seekable = seekable;
        buffer = new byte[bufferSize];
    }

    static ByteFile of(FileChannel channel, boolean seekable, int bufferSize) {
        return new ByteFile(new ChannelBacking(channel, seekable), seekable, bufferSize);
    }

    static ByteFile reading(InputStream in, int bufferSize) {
        return new ByteFile(new StreamBacking(in, OutputStream.nullOutputStream()), false, bufferSize);
    }

    static ByteFile writing(OutputStream out, int bufferSize) {
        return new ByteFile(new StreamBacking(InputStream.nullInputStream(), out), false, bufferSize);
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

    /** Appends the rest of the line to {@code line}, without its end; false at the end of the file. */
    boolean readLine(RecordBuffer line) {
        boolean any = false;
        while (true) {
            if (at == length && !fill())
                return any;
            any = true;
            int end = at;
            while (end < length && buffer[end] != '\n')
                end++;
            line.put(buffer, at, end - at);
            if (end < length) {
                at = end + 1;
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
            flush();
            start += at;
            at = 0;
            length = 0;
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

    void writeZeros(long count) {
        byte[] zeros = new byte[(int) Math.min(count, 4096)];
        for (long left = count; left > 0; left -= zeros.length)
            write(zeros, 0, (int) Math.min(left, zeros.length));
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
        flush();
        start += at;
        at = 0;
        length = 0;
        try {
            length = Math.max(0, backing.read(buffer, 0, buffer.length, start));
            return length > 0;
        } catch (IOException e) {
            throw IoException.of(e);
        }
    }

    private int readDirectly(byte[] to, int from, int count) {
        flush();
        start += at;
        at = 0;
        length = 0;
        try {
            int got = backing.read(to, from, count, start);
            start += Math.max(got, 0);
            return got;
        } catch (IOException e) {
            throw IoException.of(e);
        }
    }

    private void store(byte[] source, int from, int count, long position) {
        try {
            backing.write(source, from, count, position);
        } catch (IOException e) {
            Image.endIfPipeIsClosed(e);
            throw IoException.of(e);
        }
    }

    private record ChannelBacking(FileChannel channel, boolean seekable) implements Backing {
        @Override public int read(byte[] to, int from, int count, long position) throws IOException {
            ByteBuffer target = ByteBuffer.wrap(to, from, count);
            return seekable ? channel.read(target, position) : channel.read(target);
        }

        @Override public void write(byte[] source, int from, int count, long position) throws IOException {
            ByteBuffer bytes = ByteBuffer.wrap(source, from, count);
            long next = position;
            while (bytes.hasRemaining())
                next += seekable ? channel.write(bytes, next) : channel.write(bytes);
        }

        @Override public long size() throws IOException {
            return channel.size();
        }

        @Override public void truncate(long size) throws IOException {
            channel.truncate(size);
        }

        @Override public void close() throws IOException {
            channel.close();
        }
    }

    private record StreamBacking(InputStream in, OutputStream out) implements Backing {
        @Override public int read(byte[] to, int from, int count, long position) throws IOException {
            return in.read(to, from, count);
        }

        @Override public void write(byte[] source, int from, int count, long position) throws IOException {
            out.write(source, from, count);
            out.flush();
        }

        @Override public long size() {
            return 0;
        }

        @Override public void truncate(long size) {
            // A stream has no end that could be moved.
        }

        @Override public void close() {
            // The streams belong to the image and outlive the connection.
        }
    }
}
