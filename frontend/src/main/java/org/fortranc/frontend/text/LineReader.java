package org.fortranc.frontend.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.source.SourceRange;

/**
 * Delivers the physical lines of a file and of all that it includes, one at a time: INCLUDE lines (F2018 6.4) and
 * directives of the preprocessor end here.
 */
final class LineReader {
    private static final int DEEPEST_INCLUDE = 200;

    private final SourceFiles sourceFiles;
    private final SourceOptions options;
    private final DiagnosticSink diagnostics;
    /** Of either source form. */
    private static final byte[] LIBRARY_HEADER = "      use, intrinsic :: omp_lib\n"
            .getBytes(StandardCharsets.ISO_8859_1);

    private final Optional<Preprocessor> preprocessor;
    private final List<String> files = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Optional<SourceLine> current = Optional.empty();

    /** A file that is being read. */
    private static final class Frame {
        final byte[] text;
        final Path path;
        int position;
        int file;
        int line;

        Frame(byte[] text, Path path, int file) {
            this.text = text;
            this.path = path;
            this.file = file;
            position = beginsWithByteOrderMark(text) ? 3 : 0;
        }
    }

    private static boolean beginsWithByteOrderMark(byte[] text) {
        return text.length >= 3 && text[0] == (byte) 0xef && text[1] == (byte) 0xbb && text[2] == (byte) 0xbf;
    }

    LineReader(String name, byte[] text, SourceOptions options, SourceFiles sourceFiles, DiagnosticSink diagnostics) {
        this.sourceFiles = sourceFiles;
        this.options = options;
        this.diagnostics = diagnostics;
        preprocessor = options.preprocess()
                ? Optional.of(new Preprocessor(options.defines(), name, this::canInclude, diagnostics)) : Optional.empty();
        frames.push(new Frame(text, Path.of(name), numberOf(name)));
    }

    /** The names of the files seen so far; it grows. */
    List<String> files() {
        return files;
    }

    /** The definitions of the macros now known. */
    String macros() {
        return preprocessor.map(Preprocessor::definitions).orElse("");
    }

    /** The line that comes next, without taking it; empty at the end. */
    Optional<SourceLine> peek() {
        while (current.isEmpty() && !frames.isEmpty()) current = read();
        return current;
    }

    /** Takes the line that {@link #peek} showed. */
    void take() {
        current = Optional.empty();
    }

    private Optional<SourceLine> read() {
        Frame frame = frames.element();
        byte[] text = frame.text;
        if (frame.position >= text.length) {
            frames.pop();
            if (frames.isEmpty()) preprocessor.ifPresent(Preprocessor::finish);
            return Optional.empty();
        }
        int from = frame.position;
        int to = from;
        while (to < text.length && text[to] != '\n') to++;
        frame.position = to + 1;
        frame.line++;
        if (to > from && text[to - 1] == '\r') to--;
        if (to > from && text[from] == '#') return directive(frame, from, to);
        if (preprocessor.isPresent()) {
            if (preprocessor.get().isSkipping()) return Optional.empty();
            return Optional.of(preprocessor.get().expand(
                    line(frame, from, to), files.get(frame.file),
                    options.form()))
                    .filter(line -> !include(frame, line));
        }
        var line = line(frame, from, to);
        return include(frame, line) ? Optional.empty() : Optional.of(line);
    }

    private SourceLine line(Frame frame, int from, int to) {
        var line = new SourceLine(frame.text, from, to, frame.file, frame.line, SourceLine.UNCHANGED);
        return options.has(SourceOptions.Feature.OPENMP) ? Sentinels.compiled(line, options.form()) : line;
    }

    private Optional<SourceLine> directive(Frame frame, int from, int to) {
        var directive = new StringBuilder(latin(frame.text, from, to));
        int first = frame.line;
        var range = new SourceRange(files.get(frame.file), first, 1, first, to - from);
        while (preprocessor.isPresent() && endsInBackslash(directive) && frame.position < frame.text.length) {
            int next = frame.position;
            int end = next;
            while (end < frame.text.length && frame.text[end] != '\n') end++;
            frame.position = end + 1;
            frame.line++;
            if (end > next && frame.text[end - 1] == '\r') end--;
            directive.setLength(directive.length() - 1);
            directive.append(latin(frame.text, next, end));
        }
        String body = directive.substring(1).strip();
        if (body.startsWith("line ")) body = body.substring("line ".length()).strip();
        if (!body.isEmpty() && Character.isDigit(body.charAt(0))) {
            lineMarker(frame, body);
        } else if (preprocessor.isPresent()) {
            preprocessor.get().directive(body, range).ifPresent(name -> includeFile(frame, name, range));
        } else {
            diagnostics.report(Code.PREPROCESSOR, range,
                    "The preprocessor directive '#%s' needs the option -cpp", body.split("\\s", 2)[0]);
        }
        return Optional.empty();
    }

    private static boolean endsInBackslash(CharSequence text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\\';
    }

    /** {@code # 12 "name" flags}, as a preprocessor that ran before leaves it. */
    private void lineMarker(Frame frame, String body) {
        int digits = 0;
        while (digits < body.length() && Character.isDigit(body.charAt(digits))) digits++;
        if (digits > 9) return;
        frame.line = Integer.parseInt(body.substring(0, digits)) - 1;
        int open = body.indexOf('"', digits);
        int close = open < 0 ? -1 : body.indexOf('"', open + 1);
        if (close > 0) frame.file = numberOf(body.substring(open + 1, close));
    }

    /** Whether the line is an INCLUDE line; if so, its file is read next. */
    private boolean include(Frame frame, SourceLine line) {
        byte[] text = line.text();
        int at = skipBlanks(text, line.from(), line.to());
        if (at == line.to() || (text[at] | 0x20) != 'i') return false;
        boolean isFixed = options.form() == SourceOptions.Form.FIXED;
        if (isFixed && at - line.from() < 6 && text[line.from()] != '\t') return false;
        String word = "include";
        for (int i = 0; i < word.length(); i++, at++) {
            if (isFixed) at = skipBlanks(text, at, line.to());
            if (at >= line.to() || (text[at] | 0x20) != word.charAt(i)) return false;
        }
        at = skipBlanks(text, at, line.to());
        if (at == line.to() || text[at] != '\'' && text[at] != '"') return false;
        int close = at + 1;
        while (close < line.to() && text[close] != text[at]) close++;
        int rest = skipBlanks(text, close + 1, line.to());
        if (close >= line.to() || rest < line.to() && text[rest] != '!') return false;
        var range = new SourceRange(files.get(line.file()), line.number(), line.columnOf(at), line.number(),
                line.columnOf(close));
        includeFile(frame, latin(text, at + 1, close), range);
        return true;
    }

    private void includeFile(Frame frame, String name, SourceRange range) {
        if (frames.size() >= DEEPEST_INCLUDE) {
            diagnostics.report(Code.INCLUDE_NOT_FOUND, range, "File '%s' is included inside itself too often", name);
            return;
        }
        for (Path candidate : candidates(frame, name)) {
            Optional<byte[]> text = sourceFiles.read(candidate);
            if (text.isEmpty()) continue;
            frames.push(new Frame(text.get(), candidate, numberOf(candidate.toString())));
            return;
        }
        if (isLibraryHeader(name)) {
            frames.push(new Frame(LIBRARY_HEADER, Path.of(name), numberOf(name)));
            return;
        }
        diagnostics.report(Code.INCLUDE_NOT_FOUND, range, "File '%s' of this INCLUDE line was not found", name);
    }

    /** Where a file to be included is looked for: beside the including file, then in the folders of {@code -I}. */
    private List<Path> candidates(Frame frame, String name) {
        var candidates = new ArrayList<Path>();
        candidates.add(frame.path.resolveSibling(name));
        for (Path folder : options.includeFolders()) candidates.add(folder.resolve(name));
        return candidates;
    }

    private boolean canInclude(String name) {
        return isLibraryHeader(name)
                || candidates(frames.element(), name).stream().anyMatch(path -> sourceFiles.read(path).isPresent());
    }

    /** The header of OpenMP's library, which says what its module says. */
    private static boolean isLibraryHeader(String name) {
        return name.equals("omp_lib.h");
    }

    private int numberOf(String file) {
        int known = files.indexOf(file);
        if (known >= 0) return known;
        files.add(file);
        return files.size() - 1;
    }

    private static int skipBlanks(byte[] text, int from, int to) {
        int at = from;
        while (at < to && (text[at] == ' ' || text[at] == '\t')) at++;
        return Math.min(at, to);
    }

    private static String latin(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
