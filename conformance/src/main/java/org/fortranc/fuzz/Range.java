package org.fortranc.fuzz;

/** Where all values of a numeric expression lie; of a complex one, both parts. */
record Range(double low, double high) {
    static final Range NONE = new Range(0, 0);

    static Range of(double a, double b) {
        return new Range(Math.min(a, b), Math.max(a, b));
    }

    static Range within(double magnitude) {
        return new Range(-magnitude, magnitude);
    }

    double magnitude() {
        return Math.max(Math.abs(low), Math.abs(high));
    }

    boolean isIn(Range other) {
        return low >= other.low && high <= other.high;
    }

    boolean hasZero() {
        return low <= 0 && high >= 0;
    }

    Range plus(Range r) {
        return new Range(low + r.low, high + r.high);
    }

    Range minus(Range r) {
        return new Range(low - r.high, high - r.low);
    }

    Range times(Range r) {
        double a = low * r.low;
        double b = low * r.high;
        double c = high * r.low;
        double d = high * r.high;
        return new Range(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    /** Without zero in the divisor. */
    Range dividedBy(Range r) {
        return times(Range.of(1 / r.low, 1 / r.high));
    }

    Range negated() {
        return new Range(-high, -low);
    }

    Range absolute() {
        return new Range(hasZero() ? 0 : Math.min(Math.abs(low), Math.abs(high)), magnitude());
    }

    Range union(Range r) {
        return new Range(Math.min(low, r.low), Math.max(high, r.high));
    }

    /** As after an operation that rounds. */
    Range rounded() {
        double room = 1e-5 * magnitude();
        return new Range(low - room, high + room);
    }

    Range truncated() {
        return new Range(Math.floor(low), Math.ceil(high));
    }
}
