package org.fortranc.runtime.io;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Where the buffer of a file comes from and goes to. Positions are ignored by what cannot seek. */
interface Backing {
    /** Reads up to what the buffer has room for; -1 at the end. */
    int read(ByteBuffer to, long position) throws IOException;

    /** Writes all that the buffer holds. */
    void write(ByteBuffer bytes, long position) throws IOException;

    long size() throws IOException;

    void truncate(long size) throws IOException;

    /**
     * Goes back to the beginning of what has no place of its own in a file: a device.
     *
     * @return whether there is anything to go back to, so that what was read or written does not count any more
     * @throws IOException if it cannot, as a pipe or a terminal
     */
    boolean rewind() throws IOException;

    void close() throws IOException;

    /** A file, or a device that has a name. */
    record OfChannel(FileChannel channel, boolean seekable) implements Backing {
        @Override public int read(ByteBuffer to, long position) throws IOException {
            return seekable ? channel.read(to, position) : channel.read(to);
        }

        @Override public void write(ByteBuffer bytes, long position) throws IOException {
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

        @Override public boolean rewind() throws IOException {
            channel.position(0);
            return true;
        }

        @Override public void close() throws IOException {
            channel.close();
        }
    }

    /** The standard streams of an instance; their buffers lie in arrays. */
    record OfStreams(InputStream in, OutputStream out) implements Backing {
        @Override public int read(ByteBuffer to, long position) throws IOException {
            return in.read(to.array(), to.arrayOffset() + to.position(), to.remaining());
        }

        @Override public void write(ByteBuffer bytes, long position) throws IOException {
            out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
            out.flush();
        }

        @Override public long size() {
            return 0;
        }

        @Override public void truncate(long size) {
            // A stream has no end that could be moved.
        }

        @Override public boolean rewind() throws IOException {
            if (in instanceof FileInputStream file)
                file.getChannel().position(0);
            return in instanceof FileInputStream;
        }

        @Override public void close() {
            // The streams belong to the image and outlive the connection.
        }
    }
}
