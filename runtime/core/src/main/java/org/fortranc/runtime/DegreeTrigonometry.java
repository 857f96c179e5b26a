package org.fortranc.runtime;

/**
 * Trigonometry in degrees, a GNU extension, with the bits of gfortran's library: the angle is folded into an octant,
 * multiples of 30 degrees have the exact value, and the rest is turned to radians with a constant in two parts.
 */
public final class DegreeTrigonometry {
    /** pi / 180 in two parts; the high one of REAL(4) has few bits, so that products with it are nearly exact. */
    private static final float HIGH_4 = 0x1.1ep-6f;
    private static final float LOW_4 = (float) (Math.PI / 180 - HIGH_4);
    private static final double HIGH_8 = 0x1.1df46a2529d39p-6;
    private static final double LOW_8 = 0x1.5c1d8becdd291p-62;
    /** Below it, sine and tangent round to their argument. */
    private static final float SMALL_4 = 0x1p-5f;
    private static final double SMALL_8 = 0x1p-19;
    private static final float HALF_ROOT_OF_THREE_4 = 0.86602540378443864676f;
    private static final double HALF_ROOT_OF_THREE_8 = 0.86602540378443864676;

    private DegreeTrigonometry() {}

    private static float radians(float degrees) {
        return Math.fma(degrees, HIGH_4, degrees * LOW_4);
    }

    /** SIND, of REAL(4). */
    public static float sind(float degrees) {
        float sign = Math.copySign(1, degrees);
        float x = Math.abs(degrees);
        if (x < SMALL_4) return radians(degrees);
        x %= 360;
        if (x >= 180) {
            sign = -sign;
            x -= 180;
        }
        if (x == 0) return sign * 0;
        if (x == 90) return sign;
        if (x == 30 || x == 150) return sign * 0.5f;
        if (x == 60 || x == 120) return sign * HALF_ROOT_OF_THREE_4;
        if (x <= 45) return sign * LibM.sin(radians(x));
        return sign * (x <= 135 ? LibM.cos(radians(90 - x)) : LibM.sin(radians(180 - x)));
    }

    /** COSD, of REAL(4). */
    public static float cosd(float degrees) {
        float sign = 1;
        float x = Math.abs(degrees) % 360;
        boolean last = x == 315;
        if (x > 270) {
            x = 360 - x;
        } else if (x > 135) {
            sign = -1;
            x = Math.abs(180 - x);
        }
        if (x == 90) return 0;
        if (x == 0) return sign;
        if (x == 60) return sign * 0.5f;
        if (x == 120) return -sign * 0.5f;
        if (x == 30) return sign * HALF_ROOT_OF_THREE_4;
        boolean steep = x > 45 || last;
        return sign * (steep ? LibM.sin(radians(90 - x)) : LibM.cos(radians(x)));
    }

    /** TAND, of REAL(4). */
    public static float tand(float degrees) {
        float sign = Math.copySign(1, degrees);
        float x = Math.abs(degrees);
        if (x < SMALL_4) return radians(degrees);
        x %= 360;
        if (x == 90) return sign / 0;
        if (x == 270) return -sign / 0;
        x %= 180;
        if (x == 0) return sign * 0;
        if (x > 90) {
            x = 180 - x;
            sign = -sign;
        }
        return x == 45 ? sign : sign * LibM.tan(radians(x));
    }

    private static double radians(double degrees) {
        return Math.fma(degrees, HIGH_8, degrees * LOW_8);
    }

    /** SIND, of REAL(8). */
    public static double sind(double degrees) {
        double sign = Math.copySign(1, degrees);
        double x = Math.abs(degrees);
        if (x < SMALL_8) return radians(degrees);
        x %= 360;
        if (x >= 180) {
            sign = -sign;
            x -= 180;
        }
        if (x == 0) return sign * 0;
        if (x == 90) return sign;
        if (x == 30 || x == 150) return sign * 0.5;
        if (x == 60 || x == 120) return sign * HALF_ROOT_OF_THREE_8;
        if (x <= 45) return sign * LibM.sin(radians(x));
        return sign * (x <= 135 ? LibM.cos(radians(90 - x)) : LibM.sin(radians(180 - x)));
    }

    /** COSD, of REAL(8). */
    public static double cosd(double degrees) {
        double sign = 1;
        double x = Math.abs(degrees) % 360;
        boolean last = x == 315;
        if (x > 270) {
            x = 360 - x;
        } else if (x > 135) {
            sign = -1;
            x = Math.abs(180 - x);
        }
        if (x == 90) return 0;
        if (x == 0) return sign;
        if (x == 60) return sign * 0.5;
        if (x == 120) return -sign * 0.5;
        if (x == 30) return sign * HALF_ROOT_OF_THREE_8;
        boolean steep = x > 45 || last;
        return sign * (steep ? LibM.sin(radians(90 - x)) : LibM.cos(radians(x)));
    }

    /** TAND, of REAL(8). */
    public static double tand(double degrees) {
        double sign = Math.copySign(1, degrees);
        double x = Math.abs(degrees);
        if (x < SMALL_8) return radians(degrees);
        x %= 360;
        if (x == 90) return sign / 0;
        if (x == 270) return -sign / 0;
        x %= 180;
        if (x == 0) return sign * 0;
        if (x > 90) {
            x = 180 - x;
            sign = -sign;
        }
        return x == 45 ? sign : sign * LibM.tan(radians(x));
    }
}
