package org.fortranc.runtime;

/** What a program is told while it goes on. */
public final class Warnings {
    private Warnings() {}

    /** Writes the text to standard error, under the Fortran line that is being executed. */
    public static void warn(Image image, Text text) {
        var heading = image.locator().here().map(at -> "At line " + at.line() + " of file " + at.file() + "\n")
                .orElse("");
        image.io().writeError(Text.of(heading + "Fortran runtime warning: " + text + "\n"));
    }
}
