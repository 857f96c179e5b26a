package org.fortranc.frontend;

import org.fortranc.frontend.text.SourceOptions;

/**
 * A file to be analysed.
 *
 * @param name its path, as messages shall show it
 * @param text its bytes
 */
public record SourceInput(String name, byte[] text, SourceOptions options) {
    /** A file that is read as its suffix says. */
    public static SourceInput of(String name, byte[] text) {
        return new SourceInput(name, text, SourceOptions.forFile(name));
    }
}
