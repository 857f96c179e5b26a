package org.fortranc.conformance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fortranc.runtime.Image;

/** One run of a program inside this JVM, in a folder of its own: what it wrote and how it ended. */
record Execution(int status, String output, String error) {
    private static final long STACK_BYTES = 256L << 20;

    /** How a program is run as an instance; the result is its exit status. */
    interface Runner {
        int run(Image image);
    }

    static Execution of(Runner runner, byte[] input) throws IOException, InterruptedException {
        return of(runner, input, Map.of());
    }

    static Execution of(Runner runner, byte[] input, Map<String, String> environment)
            throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("conformance-");
        try {
            var output = new ByteArrayOutputStream();
            var error = new ByteArrayOutputStream();
            var image = new Image(new Image.Surroundings("prog.exe", List.of(), environment, folder,
                    new ByteArrayInputStream(input), output, error));
            var status = new int[] {-1};
            var failure = new Throwable[1];
            var thread = new Thread(null, () -> status[0] = runner.run(image), "program", STACK_BYTES);
            thread.setUncaughtExceptionHandler((_, e) -> failure[0] = e);
            thread.start();
            thread.join();
            if (failure[0] != null) throw new IllegalStateException("the run ended with an exception", failure[0]);
            return new Execution(status[0], output.toString(StandardCharsets.ISO_8859_1),
                    error.toString(StandardCharsets.ISO_8859_1));
        } finally {
            delete(folder);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
