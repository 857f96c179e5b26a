package org.fortranc.runtime;

import java.util.Locale;

/** The inquiries for kinds, with arguments known at run time only. The kinds are those that gfortran has. */
public final class Kinds {
    private static final int NO_PRECISION = -1;
    private static final int NO_RANGE = -2;
    private static final int NEITHER = -3;
    private static final int NO_RADIX = -5;

    private Kinds() {}

    /** SELECTED_INT_KIND, or -1. */
    public static int selectedIntKind(int range) {
        if (range <= 2) return 1;
        if (range <= 4) return 2;
        if (range <= 9) return 4;
        if (range <= 18) return 8;
        return range <= 38 ? 16 : -1;
    }

    /** SELECTED_REAL_KIND; a negative result says what cannot be had (F2018 16.9.170). */
    public static int selectedRealKind(int precision, int range, int radix) {
        if (radix != 0 && radix != 2) return NO_RADIX;
        int byPrecision = precision <= 6 ? 4 : precision <= 15 ? 8 : precision <= 18 ? 10 : precision <= 33 ? 16 : 0;
        int byRange = range <= 37 ? 4 : range <= 307 ? 8 : range <= 4931 ? 10 : 0;
        if (byPrecision == 0) return byRange == 0 ? NEITHER : NO_PRECISION;
        return byRange == 0 ? NO_RANGE : Math.max(byPrecision, byRange);
    }

    /** SELECTED_CHAR_KIND, or -1. */
    public static int selectedCharKind(Text name) {
        return switch (name.trimmedString().toLowerCase(Locale.ROOT)) {
            case "ascii", "default" -> 1;
            case "iso_10646" -> 4;
            default -> -1;
        };
    }
}
