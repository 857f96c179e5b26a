package org.fortranc.benchmarks;

/**
 * One figure, both sides measured in the same run.
 *
 * @param ours median of our runs, in {@code unit}
 * @param theirs median of the peer's runs
 * @param peer such as {@code gfortran-O2}
 * @param flags the peer's flags
 * @param oursSpread half the distance of the quartiles of our runs, as a part of the median; NaN where not measured
 * @param theirsSpread the same of the peer
 */
public record Result(String name, double ours, double theirs, String unit, String peer, String flags, int threads,
                     double oursSpread, double theirsSpread) {
    public Result(String name, double ours, double theirs, String unit, String peer, String flags, int threads) {
        this(name, ours, theirs, unit, peer, flags, threads, Double.NaN, Double.NaN);
    }

    /** Ours over theirs. For times less is better, for rates more. */
    public double ratio() {
        return ours / theirs;
    }
}
