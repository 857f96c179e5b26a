package org.fortranc.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Tables of constants that are too long for a class file's initialiser: binary resources beside the class. */
public final class Tables {
    private Tables() {}

    public static byte[] bytes(Class<?> owner, String resource) {
        var name = owner.getPackageName().replace('.', '/') + "/" + resource;
        try (var in = owner.getClassLoader().getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static short[] shorts(Class<?> owner, String resource) {
        var bytes = ByteBuffer.wrap(bytes(owner, resource)).asShortBuffer();
        var values = new short[bytes.remaining()];
        bytes.get(values);
        return values;
    }

    public static int[] ints(Class<?> owner, String resource) {
        var bytes = ByteBuffer.wrap(bytes(owner, resource)).asIntBuffer();
        var values = new int[bytes.remaining()];
        bytes.get(values);
        return values;
    }

    public static long[] longs(Class<?> owner, String resource) {
        var bytes = ByteBuffer.wrap(bytes(owner, resource)).asLongBuffer();
        var values = new long[bytes.remaining()];
        bytes.get(values);
        return values;
    }

    public static float[] floats(Class<?> owner, String resource) {
        var bytes = ByteBuffer.wrap(bytes(owner, resource)).asFloatBuffer();
        var values = new float[bytes.remaining()];
        bytes.get(values);
        return values;
    }

    public static double[] doubles(Class<?> owner, String resource) {
        var bytes = ByteBuffer.wrap(bytes(owner, resource)).asDoubleBuffer();
        var values = new double[bytes.remaining()];
        bytes.get(values);
        return values;
    }

    public static byte[] filled(byte[] array, int value) {
        Arrays.fill(array, (byte) value);
        return array;
    }

    public static short[] filled(short[] array, int value) {
        Arrays.fill(array, (short) value);
        return array;
    }

    public static int[] filled(int[] array, int value) {
        Arrays.fill(array, value);
        return array;
    }

    public static long[] filled(long[] array, long value) {
        Arrays.fill(array, value);
        return array;
    }

    public static float[] filled(float[] array, float value) {
        Arrays.fill(array, value);
        return array;
    }

    public static double[] filled(double[] array, double value) {
        Arrays.fill(array, value);
        return array;
    }
}
