package org.fortranc.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** All chance of one program. The same seed throws the same. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A number from 0 to below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    double real(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The list in another order. */
    <T> List<T> shuffled(List<T> list) {
        var result = new java.util.ArrayList<>(list);
        for (int i = result.size() - 1; i > 0; i--) java.util.Collections.swap(result, i, random.nextInt(i + 1));
        return result;
    }
}
