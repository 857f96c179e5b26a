package org.fortranc.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * RANDOM_NUMBER, RANDOM_SEED and RANDOM_INIT as in gfortran's library: the generator xoshiro256** of Blackman and
 * Vigna, with the seed of RANDOM_SEED combined with fixed keys. Without a seed each run gets its own numbers.
 */
public final class RandomNumbers {
    /** The default integers that RANDOM_SEED(SIZE=) counts. */
    public static final int SEED_SIZE = 8;

    /** What turns a poor seed, such as all zeros, into a good state. */
    private static final long[] KEYS = {
        0xbd0c5b6e50c2df49L, 0xd46061cd46e1df38L, 0xbb4f4d4ed6103544L, 0x114a583d0756ad39L
    };

    private static final int REPEATABLE_START = 57911963;

    private final long[] state = new long[KEYS.length];
    private boolean seeded;

    /** The generator of an image: {@code image.unit(RandomNumbers.class)}. */
    public RandomNumbers(Image image) {}

    private long next() {
        if (!seeded) seedFromSystem();
        long result = Long.rotateLeft(state[1] * 5, 7) * 9;
        long shifted = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = Long.rotateLeft(state[3], 45);
        return result;
    }

    /** RANDOM_NUMBER of a REAL(8): the upper 53 bits. */
    public double nextDouble() {
        return (next() >>> 11) * 0x1p-53;
    }

    /** RANDOM_NUMBER of a REAL(4): the upper 24 bits. */
    public float nextFloat() {
        return (next() >>> 40) * 0x1p-24f;
    }

    /** RANDOM_NUMBER of a whole array or a section, in array element order. */
    public void fill(ArrayView<?> harvest) {
        int size = harvest.size();
        int[] at = new int[harvest.rank];
        for (int done = 0, element = harvest.base; done < size; done++) {
            switch (harvest.data) {
                case double[] doubles -> doubles[element] = nextDouble();
                case float[] floats -> floats[element] = nextFloat();
                default -> throw new IllegalArgumentException("RANDOM_NUMBER of " + harvest.data.getClass());
            }
            for (int d = 0; d < harvest.rank; d++) {
                element += harvest.stride[d];
                if (++at[d] < harvest.extent[d]) break;
                element -= harvest.extent[d] * harvest.stride[d];
                at[d] = 0;
            }
        }
    }

    /** RANDOM_NUMBER of {@code count} contiguous elements. */
    public void fill(double[] harvest, int from, int count) {
        for (int i = from; i < from + count; i++) harvest[i] = nextDouble();
    }

    /** RANDOM_NUMBER of {@code count} contiguous elements. */
    public void fill(float[] harvest, int from, int count) {
        for (int i = from; i < from + count; i++) harvest[i] = nextFloat();
    }

    /** RANDOM_SEED without arguments, and the state before the first use: from the system's randomness. */
    public void seedFromSystem() {
        ByteBuffer random = ByteBuffer.wrap(randomBytes(state.length * Long.BYTES));
        for (int i = 0; i < state.length; i++) state[i] = random.getLong();
        seeded = true;
    }

    /** From the device if there is one: to start Java's own source takes longer than many programs run. */
    private static byte[] randomBytes(int count) {
        try (InputStream device = Files.newInputStream(Path.of("/dev/urandom"))) {
            return device.readNBytes(count);
        } catch (IOException _) {
            return new SecureRandom().generateSeed(count);
        }
    }

    /** RANDOM_SEED(PUT=): eight integers. */
    public void put(int... seed) {
        for (int i = 0; i < state.length; i++) {
            int low = SEED_SIZE - 1 - 2 * i; // the library keeps the integers in reverse
            state[i] = (seed[low] & 0xffffffffL | (long) seed[low - 1] << 32) ^ KEYS[i];
        }
        seeded = true;
    }

    /** RANDOM_SEED(GET=): eight integers. */
    public int[] get() {
        if (!seeded) seedFromSystem();
        int[] seed = new int[SEED_SIZE];
        for (int i = 0; i < state.length; i++) {
            long part = state[i] ^ KEYS[i];
            seed[SEED_SIZE - 1 - 2 * i] = (int) part;
            seed[SEED_SIZE - 2 - 2 * i] = (int) (part >>> 32);
        }
        return seed;
    }

    /** RANDOM_SEED(PUT=) of INTEGER(8): four words of the state, in their order. */
    public void put(long... seed) {
        for (int i = 0; i < state.length; i++) state[i] = seed[i] ^ KEYS[i];
        seeded = true;
    }

    /** RANDOM_SEED(GET=) of INTEGER(8). */
    public long[] getLong() {
        if (!seeded) seedFromSystem();
        long[] seed = new long[state.length];
        for (int i = 0; i < state.length; i++) seed[i] = state[i] ^ KEYS[i];
        return seed;
    }

    /** RANDOM_INIT (F2018 16.9.155): the same numbers in each run, or others each time. */
    public void init(boolean repeatable) {
        if (!repeatable) {
            seedFromSystem();
            return;
        }
        int[] seed = new int[SEED_SIZE];
        long s = REPEATABLE_START;
        for (int i = 0; i < SEED_SIZE; i++) {
            s = s * 16807 % Integer.MAX_VALUE; // Park and Miller's minimal standard
            seed[i] = (int) s;
        }
        put(seed);
    }
}
