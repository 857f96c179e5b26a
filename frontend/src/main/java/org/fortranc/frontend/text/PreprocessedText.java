package org.fortranc.frontend.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fortranc.diagnostic.DiagnosticSink;

/**
 * A file after preprocessing, line by line, as {@code -E} prints it: included files take the place of their lines, and
 * markers like {@code # 12 "name"} say where lines come from.
 */
public final class PreprocessedText {
    /** Gaps up to this many lines are filled with empty lines, as the C preprocessor does. */
    private static final int SMALL_GAP = 8;

    private static final Pattern MARKER = Pattern.compile("^# \\d+ \"[^\n]*\n", Pattern.MULTILINE);

    private final LineReader lines;
    private final StringBuilder text = new StringBuilder();
    private int file = -1;
    private int number;

    /** Reads it all; errors of preprocessing go to the diagnostics. */
    public PreprocessedText(String name, byte[] source, SourceOptions options, SourceFiles files,
            DiagnosticSink diagnostics) {
        lines = new LineReader(name, source, options, files, diagnostics);
        for (Optional<SourceLine> line = lines.peek(); line.isPresent(); line = lines.peek()) {
            lines.take();
            append(line.get());
        }
    }

    private void append(SourceLine line) {
        if (line.file() != file || line.number() < number || line.number() > number + SMALL_GAP) {
            text.append("# ").append(line.number()).append(" \"").append(lines.files().get(line.file())).append("\"\n");
        } else {
            text.append("\n".repeat(line.number() - number));
        }
        text.append(new String(line.text(), line.from(), line.to() - line.from(), StandardCharsets.ISO_8859_1))
                .append('\n');
        file = line.file();
        number = line.number() + 1;
    }

    /** The bytes of the text; Latin-1 keeps every byte of the source. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The bytes without the lines that say where others come from, as {@code -P} prints them. */
    public byte[] withoutMarkers() {
        return MARKER.matcher(text).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The files that were read, the source first. */
    public List<String> files() {
        return new ArrayList<>(lines.files());
    }

    /** The macros of {@code -dM} at the end of the file, as definitions. */
    public String macros() {
        return lines.macros();
    }
}
