package org.fortranc.runtime;

/**
 * ERFC_SCALED, exp(x**2) * erfc(x), which the C library lacks: W. J. Cody's rational Chebyshev approximations
 * (Mathematics of Computation 23, 1969), whose operations in this order give gfortran's bits.
 */
final class ErfcScaled {
    private ErfcScaled() {}

    static double of(double x) {
        return OfDouble.of(x);
    }

    static float of(float x) {
        return OfFloat.of(x);
    }

    /** The approximations in double arithmetic. */
    private static final class OfDouble {
        private static final double[] SMALL_ABOVE = {
            3.16112374387056560e0, 1.13864154151050156e2, 3.77485237685302021e2, 3.20937758913846947e3,
            1.85777706184603153e-1
        };
        private static final double[] SMALL_BELOW = {
            2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3, 2.84423683343917062e3
        };
        private static final double[] MIDDLE_ABOVE = {
            5.64188496988670089e-1, 8.88314979438837594e0, 6.61191906371416295e1, 2.98635138197400131e2,
            8.81952221241769090e2, 1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3,
            2.15311535474403846e-8
        };
        private static final double[] MIDDLE_BELOW = {
            1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2, 1.62138957456669019e3,
            3.29079923573345963e3, 4.36261909014324716e3, 3.43936767414372164e3, 1.23033935480374942e3
        };
        private static final double[] LARGE_ABOVE = {
            3.05326634961232344e-1, 3.60344899949804439e-1, 1.25781726111229246e-1, 1.60837851487422766e-2,
            6.58749161529837803e-4, 1.63153871373020978e-2
        };
        private static final double[] LARGE_BELOW = {
            2.56852019228982242e0, 1.87295284992346047e0, 5.27905102951428412e-1, 6.05183413124413191e-2,
            2.33520497626869185e-3
        };
        private static final double INVERSE_SQRT_PI = 5.6418958354775628695e-1;

        static double of(double x) {
            double size = Math.abs(x);
            if (size <= 0.46875) return small(x, size > 1.11e-16 ? size * size : 0);
            double result = size <= 4 ? middle(size) : size >= 2.53e307 ? 0 : large(size);
            if (x >= 0) return result;
            if (x < -26.628) return Double.POSITIVE_INFINITY;
            double head = Rounding.aint(x * 16) / 16;
            double rest = (x - head) * (x + head);
            double factor = LibM.exp(head * head) * LibM.exp(rest);
            return factor + factor - result;
        }

        private static double small(double x, double square) {
            double above = SMALL_ABOVE[4] * square;
            double below = square;
            for (int i = 0; i < 3; i++) {
                above = (above + SMALL_ABOVE[i]) * square;
                below = (below + SMALL_BELOW[i]) * square;
            }
            double erf = x * (above + SMALL_ABOVE[3]) / (below + SMALL_BELOW[3]);
            return LibM.exp(square) * (1 - erf);
        }

        private static double middle(double size) {
            double above = MIDDLE_ABOVE[8] * size;
            double below = size;
            for (int i = 0; i < 7; i++) {
                above = (above + MIDDLE_ABOVE[i]) * size;
                below = (below + MIDDLE_BELOW[i]) * size;
            }
            return (above + MIDDLE_ABOVE[7]) / (below + MIDDLE_BELOW[7]);
        }

        private static double large(double size) {
            if (size >= 6.71e7) return INVERSE_SQRT_PI / size;
            double square = 1 / (size * size);
            double above = LARGE_ABOVE[5] * square;
            double below = square;
            for (int i = 0; i < 4; i++) {
                above = (above + LARGE_ABOVE[i]) * square;
                below = (below + LARGE_BELOW[i]) * square;
            }
            double tail = square * (above + LARGE_ABOVE[4]) / (below + LARGE_BELOW[4]);
            return (INVERSE_SQRT_PI - tail) / size;
        }
    }

    /** The approximations in float arithmetic. */
    private static final class OfFloat {
        private static final float[] SMALL_ABOVE = {
            3.16112374387056560e0f, 1.13864154151050156e2f, 3.77485237685302021e2f, 3.20937758913846947e3f,
            1.85777706184603153e-1f
        };
        private static final float[] SMALL_BELOW = {
            2.36012909523441209e1f, 2.44024637934444173e2f, 1.28261652607737228e3f, 2.84423683343917062e3f
        };
        private static final float[] MIDDLE_ABOVE = {
            5.64188496988670089e-1f, 8.88314979438837594e0f, 6.61191906371416295e1f, 2.98635138197400131e2f,
            8.81952221241769090e2f, 1.71204761263407058e3f, 2.05107837782607147e3f, 1.23033935479799725e3f,
            2.15311535474403846e-8f
        };
        private static final float[] MIDDLE_BELOW = {
            1.57449261107098347e1f, 1.17693950891312499e2f, 5.37181101862009858e2f, 1.62138957456669019e3f,
            3.29079923573345963e3f, 4.36261909014324716e3f, 3.43936767414372164e3f, 1.23033935480374942e3f
        };
        private static final float[] LARGE_ABOVE = {
            3.05326634961232344e-1f, 3.60344899949804439e-1f, 1.25781726111229246e-1f, 1.60837851487422766e-2f,
            6.58749161529837803e-4f, 1.63153871373020978e-2f
        };
        private static final float[] LARGE_BELOW = {
            2.56852019228982242e0f, 1.87295284992346047e0f, 5.27905102951428412e-1f, 6.05183413124413191e-2f,
            2.33520497626869185e-3f
        };
        private static final float INVERSE_SQRT_PI = 5.6418958354775628695e-1f;

        static float of(float x) {
            float size = Math.abs(x);
            if (size <= 0.46875f) return small(x, size > 5.96e-8f ? size * size : 0);
            float result = size <= 4 ? middle(size) : size >= 4.79e37f ? 0 : large(size);
            if (x >= 0) return result;
            if (x < -9.382f) return Float.POSITIVE_INFINITY;
            float head = Rounding.aint(x * 16) / 16;
            float rest = (x - head) * (x + head);
            float factor = LibM.exp(head * head) * LibM.exp(rest);
            return factor + factor - result;
        }

        private static float small(float x, float square) {
            float above = SMALL_ABOVE[4] * square;
            float below = square;
            for (int i = 0; i < 3; i++) {
                above = (above + SMALL_ABOVE[i]) * square;
                below = (below + SMALL_BELOW[i]) * square;
            }
            float erf = x * (above + SMALL_ABOVE[3]) / (below + SMALL_BELOW[3]);
            return LibM.exp(square) * (1 - erf);
        }

        private static float middle(float size) {
            float above = MIDDLE_ABOVE[8] * size;
            float below = size;
            for (int i = 0; i < 7; i++) {
                above = (above + MIDDLE_ABOVE[i]) * size;
                below = (below + MIDDLE_BELOW[i]) * size;
            }
            return (above + MIDDLE_ABOVE[7]) / (below + MIDDLE_BELOW[7]);
        }

        private static float large(float size) {
            if (size >= 2.90e3f) return INVERSE_SQRT_PI / size;
            float square = 1 / (size * size);
            float above = LARGE_ABOVE[5] * square;
            float below = square;
            for (int i = 0; i < 4; i++) {
                above = (above + LARGE_ABOVE[i]) * square;
                below = (below + LARGE_BELOW[i]) * square;
            }
            float tail = square * (above + LARGE_ABOVE[4]) / (below + LARGE_BELOW[4]);
            return (INVERSE_SQRT_PI - tail) / size;
        }
    }
}
