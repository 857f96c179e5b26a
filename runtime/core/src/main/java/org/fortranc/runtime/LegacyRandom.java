package org.fortranc.runtime;

/** The GNU extensions RAND, RAN, IRAND and SRAND: Park and Miller's minimal standard generator. */
public final class LegacyRandom {
    private static final long MULTIPLIER = 16807;
    private static final long MODULUS = Integer.MAX_VALUE;
    private static final long SEED_FOR_ZERO = 123459876;
    /** The low bits that a REAL(4) could not hold. */
    private static final int LOW_BITS = 0x1ff;

    private long state = 1;

    /** The generator of an image: {@code image.unit(LegacyRandom.class)}. */
    public LegacyRandom(Image image) {}

    public void srand(int seed) {
        state = seed == 0 ? SEED_FOR_ZERO : Integer.toUnsignedLong(seed);
    }

    /** IRAND: with 0 the next number, with 1 the first one after a restart, else the first one after that seed. */
    public int irand(int flag) {
        if (flag == 1) srand(0);
        else if (flag != 0) srand(flag);
        state = state * MULTIPLIER % MODULUS;
        return (int) state;
    }

    /** RAND and RAN, in [0, 1). */
    public float rand(int flag) {
        return (irand(flag) - 1 & ~LOW_BITS) * 0x1p-31f;
    }
}
