package org.fortranc.frontend.text;

import java.nio.file.Path;
import java.util.Optional;

/** Where INCLUDE lines and #include find their text. The driver gives one, so that the front end touches no files. */
@FunctionalInterface
public interface SourceFiles {
    /** The bytes of a file, or empty if there is none that can be read. */
    Optional<byte[]> read(Path path);
}
