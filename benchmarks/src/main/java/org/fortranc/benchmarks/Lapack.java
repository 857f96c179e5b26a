package org.fortranc.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The reference LAPACK's sources, of Debian's package. */
final class Lapack {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private Lapack() {}

    /** The unpacked package, fetched if need be. */
    static Path folder() throws IOException, InterruptedException {
        Commands.seconds(Files.createTempDirectory("bench-lapack"),
                List.of(Commands.ROOT.resolve("conformance/fetch-blas").toString()));
        try (Stream<Path> folders = Files.list(Commands.ROOT.resolve("conformance/external"))) {
            return folders.filter(f -> Files.isDirectory(f.resolve("BLAS/SRC"))).findFirst()
                    .orElseThrow(() -> new IOException("conformance/fetch-blas left no sources"));
        }
    }

    /**
     * The files of a routine and of all that it calls, directly or not: those whose names stand in its text. The
     * modules, whose names begin with {@code la_}, come first.
     */
    static List<String> closure(String routine) throws IOException, InterruptedException {
        var root = folder();
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of(routine));
        while (!open.isEmpty()) {
            var name = open.remove();
            var file = file(root, name);
            if (file == null || !found.add(file.toString())) continue;
            var words = NAME.matcher(code(file));
            while (words.find()) open.add(words.group());
        }
        var files = new ArrayList<>(found);
        files.sort(Comparator.comparing((String file) -> !Path.of(file).getFileName().toString().startsWith("la_"))
                .thenComparing(file -> file));
        return files;
    }

    private static Path file(Path root, String name) {
        for (var part : List.of("BLAS/SRC/", "SRC/", "INSTALL/"))
            for (var suffix : List.of(".f", ".f90", ".F90")) {
                var file = root.resolve(part + name + suffix);
                if (Files.exists(file)) return file;
            }
        return null;
    }

    private static String code(Path file) throws IOException {
        var text = new StringBuilder();
        for (var line : Files.readAllLines(file, StandardCharsets.ISO_8859_1))
            if (!line.startsWith("*") && !line.startsWith("!") && !line.startsWith("C"))
                text.append(line.toLowerCase(Locale.ROOT)).append('\n');
        return text.toString();
    }
}
