package org.fortranc.backends.spi;

import java.nio.charset.StandardCharsets;

/**
 * A file of generated code or data.
 *
 * @param path relative to the output folder, with {@code /}
 */
public record GeneratedFile(String path, byte[] content, LineMap lines) {
    public static GeneratedFile text(String path, String text, LineMap lines) {
        return new GeneratedFile(path, text.getBytes(StandardCharsets.UTF_8), lines);
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
