package org.fortranc.runtime.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.SourceLocator;

/** A program instance in a folder of its own, with its input given and its output kept. */
final class Programs {
    private final ByteArrayOutputStream both = new ByteArrayOutputStream();
    private final Image image;

    private Programs(Path folder, String input, Map<String, String> environment) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.ISO_8859_1));
        image = new Image(new Image.Surroundings("test", List.of(), environment, folder, in, both, both));
    }

    /** Has the program believe that it is always at one place, as generated code would tell. */
    Programs at(String file, int line) {
        List<SourceLocator.Position> trace = List.of(new SourceLocator.Position("MAIN__", file, line));
        image.locateWith(new SourceLocator() {
            @Override public List<Position> trace() {
                return trace;
            }

            @Override public List<Position> trace(Throwable failure) {
                return List.of();
            }
        });
        return this;
    }

    static Programs in(Path folder, String input) {
        return new Programs(folder, input, Map.of());
    }

    static Programs in(Path folder, Map<String, String> environment) {
        return new Programs(folder, "", environment);
    }

    static Programs silent() {
        return new Programs(Path.of(""), "", Map.of());
    }

    Io io() {
        return image.io();
    }

    /** Runs the program and gives what it wrote to both streams, in order, then its exit status in brackets. */
    String run(Runnable body) {
        int status = ProgramLauncher.run(image, body, () -> false);
        return both.toString(StandardCharsets.ISO_8859_1) + "[" + status + "]";
    }
}
