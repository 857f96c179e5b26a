package org.fortranc.lower;

/**
 * How gfortran multiplies a power with a constant exponent together, as its -O2 output shows for every exponent up to
 * 519: {@code x**n} is {@code x**a * x**b} with the summands given here, each distinct power computed once.
 */
final class AdditionChain {
    /** One of the two summands of each exponent below 256. */
    private static final int[] SUMMAND = {
            0, 1, 1, 1, 2, 2, 3, 3, 4, 3, 5, 5, 6, 3, 7, 6,
            8, 1, 9, 3, 10, 9, 11, 10, 12, 8, 13, 9, 14, 5, 15, 5,
            16, 16, 17, 16, 18, 4, 19, 13, 20, 16, 21, 3, 22, 18, 23, 3,
            24, 17, 25, 17, 26, 24, 27, 11, 28, 26, 29, 25, 30, 1, 31, 27,
            32, 1, 33, 33, 34, 23, 35, 34, 36, 8, 37, 25, 38, 29, 39, 10,
            40, 32, 41, 40, 42, 34, 43, 29, 44, 25, 45, 44, 46, 34, 47, 19,
            48, 32, 49, 33, 50, 34, 51, 37, 52, 35, 53, 33, 54, 5, 55, 37,
            56, 49, 57, 46, 58, 39, 59, 51, 60, 60, 61, 43, 62, 50, 63, 59,
            64, 64, 65, 3, 66, 4, 67, 45, 68, 64, 69, 8, 70, 47, 71, 55,
            72, 17, 73, 49, 74, 17, 75, 30, 76, 51, 77, 31, 78, 25, 79, 53,
            80, 64, 81, 3, 82, 66, 83, 33, 84, 83, 85, 76, 86, 13, 87, 75,
            88, 64, 89, 81, 90, 74, 91, 61, 92, 74, 93, 85, 94, 63, 95, 41,
            96, 65, 97, 65, 98, 64, 99, 4, 100, 73, 101, 80, 102, 41, 103, 69,
            104, 64, 105, 65, 106, 104, 107, 66, 108, 17, 109, 73, 110, 51, 111, 66,
            112, 97, 113, 97, 114, 47, 115, 99, 116, 33, 117, 103, 118, 79, 119, 33,
            120, 1, 121, 81, 122, 98, 123, 95, 124, 83, 125, 37, 126, 115, 127, 102,
    };

    private AdditionChain() {}

    /** The two exponents that add up to {@code n}. */
    record Split(long first, long second) {}

    /** @param n at least 2 */
    static Split split(long n) {
        if (n < SUMMAND.length) return new Split(SUMMAND[(int) n], n - SUMMAND[(int) n]);
        if (n % 2 == 0) return new Split(n / 2, n / 2);
        long digit = n & 7;
        return new Split(n - digit, digit);
    }
}
