package org.fortranc.driver;

import org.fortranc.lower.RunTimeOptions;
import org.fortranc.lower.RunTimeOptions.Convert;

/** What {@code -std=} and {@code -pedantic} mean at run time: gfortran's sets of standards. */
final class RunTimeSettings {
    private RunTimeSettings() {}

    static RunTimeOptions of(String standard, boolean pedantic, boolean signZero, Convert convert, int recordMarker,
            int maxSubrecord, boolean formatDefaults) {
        int warned = switch (standard) {
            case "legacy" -> pedantic ? 102 : 0;
            case "f95", "f2003" -> 2;
            case "f2008" -> 258;
            case "f2018" -> 1282;
            default -> pedantic ? 2150 : 2116;
        };
        int allowed = switch (standard) {
            case "f95" -> 3339;
            case "f2003" -> 3355;
            case "f2008" -> 3483;
            case "f2018" -> 1947;
            default -> 4095;
        };
        return new RunTimeOptions(warned, allowed, pedantic, signZero, convert, recordMarker, maxSubrecord,
                formatDefaults);
    }
}
