package org.fortranc.runtime.io;

/** The I/O rounding mode (F2018 13.7.2.3.8). */
enum Rounding {
    /** What the processor does by default: to nearest, ties to even, as the C library prints. */
    UNSPECIFIED, NEAREST, COMPATIBLE, UP, DOWN, ZERO;

    /** How the magnitude of a number is cut: the mode once the sign is known. */
    enum Magnitude { NATIVE, HALF_EVEN, HALF_UP, TRUNCATE, AWAY }

    Magnitude magnitude(boolean negative) {
        return switch (this) {
            case UNSPECIFIED -> Magnitude.NATIVE;
            case NEAREST -> Magnitude.HALF_EVEN;
            case COMPATIBLE -> Magnitude.HALF_UP;
            case ZERO -> Magnitude.TRUNCATE;
            case UP -> negative ? Magnitude.TRUNCATE : Magnitude.AWAY;
            case DOWN -> negative ? Magnitude.AWAY : Magnitude.TRUNCATE;
        };
    }
}
