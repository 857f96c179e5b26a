package org.fortranc.frontend.semantics.constants;

import java.util.Optional;
import java.util.Set;

/**
 * GNU's trigonometric functions in degrees, of constants. gfortran turns degrees into radians and back in the precision
 * of the kind, so that its constants are not correctly rounded; these are rounded where its are.
 */
final class DegreeFunctions {
    private static final Set<String> NAMES = Set.of("sind", "cosd", "tand", "cotand", "asind", "acosd", "atand");

    private DegreeFunctions() {}

    static boolean isOne(String name) {
        return NAMES.contains(name);
    }

    /** Empty where the function has no value. */
    static Optional<Double> apply(String name, double x, int kind) {
        return switch (name) {
            case "sind" -> sine(x, kind);
            case "cosd" -> cosine(x, kind);
            case "tand" -> tangent(x, kind);
            case "cotand" -> tangent(ConstantConversion.rounded(x + 90, kind), kind).map(t -> -t);
            case "asind" -> RealFunctions.apply("asin", x, kind).map(a -> degrees(a, kind));
            case "acosd" -> RealFunctions.apply("acos", x, kind).map(a -> degrees(a, kind));
            case "atand" -> RealFunctions.apply("atan", x, kind).map(a -> degrees(a, kind));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** An angle in degrees. */
    static double degrees(double radians, int kind) {
        return kind == 4 ? (float) radians * 180 / (float) Math.PI : radians * 180 / Math.PI;
    }

    private static double radians(double degrees, int kind) {
        return kind == 4 ? (float) degrees * ((float) Math.PI / 180) : degrees * (Math.PI / 180);
    }

    private static double halfRootOfThree(int kind) {
        return kind == 4 ? 0.8660254f : 0.8660254037844386;
    }

    private static Optional<Double> sine(double degrees, int kind) {
        double sign = Math.copySign(1, degrees);
        double x = Math.abs(degrees) % 360;
        if (x >= 180) {
            sign = -sign;
            x -= 180;
        }
        double factor = sign;
        if (x == 0) return Optional.of(sign * 0);
        if (x == 90) return Optional.of(sign);
        if (x == 30 || x == 150) return Optional.of(sign * 0.5);
        if (x == 60 || x == 120) return Optional.of(sign * halfRootOfThree(kind));
        var value = x <= 45 ? RealFunctions.apply("sin", radians(x, kind), kind)
                : x <= 135 ? RealFunctions.apply("cos", radians(90 - x, kind), kind)
                : RealFunctions.apply("sin", radians(180 - x, kind), kind);
        return value.map(v -> factor * v);
    }

    private static Optional<Double> cosine(double degrees, int kind) {
        double sign = 1;
        double x = Math.abs(degrees) % 360;
        boolean last = x == 315;
        if (x > 270) {
            x = 360 - x;
        } else if (x > 135) {
            sign = -1;
            x = Math.abs(180 - x);
        }
        if (x == 90) return Optional.of(0.0);
        if (x == 0) return Optional.of(sign);
        if (x == 60) return Optional.of(sign * 0.5);
        if (x == 120) return Optional.of(-sign * 0.5);
        if (x == 30) return Optional.of(sign * halfRootOfThree(kind));
        var value = x > 45 || last ? RealFunctions.apply("sin", radians(90 - x, kind), kind)
                : RealFunctions.apply("cos", radians(x, kind), kind);
        double factor = sign;
        return value.map(v -> factor * v);
    }

    private static Optional<Double> tangent(double degrees, int kind) {
        double sign = Math.copySign(1, degrees);
        double x = Math.abs(degrees) % 180;
        if (x == 90) return Optional.empty();
        if (x == 0) return Optional.of(sign * 0);
        if (x > 90) {
            x = 180 - x;
            sign = -sign;
        }
        double factor = sign;
        if (x == 45) return Optional.of(sign);
        return RealFunctions.apply("tan", radians(x, kind), kind).map(v -> factor * v);
    }
}
