package org.fortranc.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Times of one thing. */
final class Sample {
    private final List<Double> values = new ArrayList<>();

    void addAll(List<Double> more) {
        values.addAll(more);
    }

    double median() {
        return quantile(0.5);
    }

    /** Half the distance of the quartiles, as a part of the median. */
    double spread() {
        return (quantile(0.75) - quantile(0.25)) / 2 / median();
    }

    private double quantile(double part) {
        var sorted = values.stream().sorted().toList();
        double at = part * (sorted.size() - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
    }
}
