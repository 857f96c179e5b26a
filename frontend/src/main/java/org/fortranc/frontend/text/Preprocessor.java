package org.fortranc.frontend.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.source.SourceRange;

/**
 * The preprocessor of {@code -cpp}: directives, conditional parts, macros. It has the macros that gfortran 12 defines,
 * so that programs choose the same parts of themselves.
 */
final class Preprocessor {
    private final Predicate<String> canInclude;
    private final DiagnosticSink diagnostics;
    private final Map<String, Macro> macros = new HashMap<>();
    /** The characters with which names of macros begin; most lines are done after a look at it. */
    private final boolean[] beginsMacro = new boolean[128];
    private final Deque<Conditional> conditionals = new ArrayDeque<>();
    /** Whether a C comment goes on from an earlier line. */
    private boolean isInComment;

    /** An open #if; {@code wasTaken} says whether one of its parts was, {@code active} whether this one is. */
    private record Conditional(
            SourceRange range, boolean outerActive, boolean wasTaken, boolean active, boolean inElse) {}

    private static final class Predefined {
        static final List<Macro> MACROS = load();

        private static List<Macro> load() {
            try (var in = Preprocessor.class.getResourceAsStream("predefined-macros.txt");
                    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
                return reader.lines().map(line -> line.substring("#define ".length()))
                        .map(definition -> Macro.read(definition).orElseThrow()).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param canInclude whether #include would find a file now */
    Preprocessor(List<SourceOptions.MacroOption> options, String mainFile, Predicate<String> canInclude,
            DiagnosticSink diagnostics) {
        this.canInclude = canInclude;
        this.diagnostics = diagnostics;
        Predefined.MACROS.forEach(this::define);
        for (String dynamic : List.of("__FILE__", "__LINE__", "__DATE__", "__TIME__")) {
            define(new Macro(dynamic, Optional.empty(), ""));
        }
        define(new Macro("__BASE_FILE__", Optional.empty(), '"' + mainFile + '"'));
        for (var option : options) {
            switch (option) {
                case SourceOptions.MacroOption.Define(String name, String text) ->
                    Macro.read(name + (name.endsWith(")") ? "" : " ") + text).ifPresent(this::define);
                case SourceOptions.MacroOption.Undefine(String name) -> macros.remove(name);
            }
        }
    }

    private void define(Macro macro) {
        macros.put(macro.name(), macro);
        beginsMacro[macro.name().charAt(0) & 127] = true;
    }

    String definitions() {
        var text = new StringBuilder();
        for (var macro : new TreeMap<>(macros).values())
            text.append("#define ").append(macro.name())
                    .append(macro.parameters().map(p -> "(" + String.join(",", p) + ")").orElse("")).append(' ')
                    .append(macro.body()).append('\n');
        return text.toString();
    }

    boolean isSkipping() {
        return !conditionals.isEmpty() && !conditionals.element().active();
    }

    /** Obeys a directive, given without its {@code #}. Returns the name in an #include that must be followed. */
    Optional<String> directive(String text, SourceRange range) {
        int end = Macro.nameEnd(text, 0);
        String word = text.substring(0, end);
        boolean keepsComments = word.equals("define");
        String rest = (keepsComments ? text.substring(end) : Macro.withoutComments(text.substring(end))).strip();
        switch (word) {
            case "if" -> open(range, !isSkipping() && condition(rest, range));
            case "ifdef" -> open(range, macros.containsKey(firstName(rest)));
            case "ifndef" -> open(range, !macros.containsKey(firstName(rest)));
            case "elif" -> next(range, word, () -> condition(rest, range), false);
            case "else" -> next(range, word, () -> true, true);
            case "endif" -> {
                if (conditionals.isEmpty()) diagnostics.report(Code.PREPROCESSOR, range, "#endif without #if");
                else conditionals.pop();
            }
            default -> {
                if (!isSkipping()) return plainDirective(word, rest, range);
            }
        }
        return Optional.empty();
    }

    private Optional<String> plainDirective(String word, String rest, SourceRange range) {
        switch (word) {
            case "define" -> Macro.read(rest).ifPresentOrElse(this::define,
                    () -> diagnostics.report(Code.PREPROCESSOR, range, "Expected the name of a macro after #define"));
            case "undef" -> macros.remove(firstName(rest));
            case "include" -> {
                String name = rest.startsWith("\"") || rest.startsWith("<") ? rest : expand(rest, "", 0, 0);
                int close = name.length() < 2 ? -1 : name.indexOf(name.charAt(0) == '<' ? '>' : '"', 1);
                if (close > 0) return Optional.of(name.substring(1, close));
                diagnostics.report(Code.PREPROCESSOR, range, "Expected a file name in quotes after #include");
            }
            case "error" -> diagnostics.report(Code.PREPROCESSOR, range, "#error %s", rest);
            case "warning", "pragma", "ident", "" -> { }
            default -> diagnostics.report(Code.PREPROCESSOR, range, "'#%s' is no directive of the preprocessor", word);
        }
        return Optional.empty();
    }

    private static String firstName(String text) {
        return text.substring(0, Macro.nameEnd(text, 0));
    }

    private void open(SourceRange range, boolean holds) {
        boolean outer = !isSkipping();
        conditionals.push(new Conditional(range, outer, outer && holds, outer && holds, false));
    }

    private void next(SourceRange range, String word, BooleanSupplier holds, boolean isElse) {
        if (conditionals.isEmpty() || conditionals.element().inElse()) {
            diagnostics.report(Code.PREPROCESSOR, range, "#%s without #if", word);
            return;
        }
        Conditional open = conditionals.pop();
        boolean active = open.outerActive() && !open.wasTaken() && holds.getAsBoolean();
        conditionals.push(new Conditional(open.range(), open.outerActive(), open.wasTaken() || active, active, isElse));
    }

    private boolean condition(String text, SourceRange range) {
        var expression = new PreprocessorCondition(macros.keySet(), name -> expand(name, "", range.line(), 0),
                canInclude);
        var value = expression.evaluate(text);
        if (value.isEmpty()) diagnostics.report(Code.PREPROCESSOR, range, "'%s' is no condition", text);
        return value.isPresent() && value.getAsLong() != 0;
    }

    void finish() {
        conditionals.forEach(open -> diagnostics.report(Code.PREPROCESSOR, open.range(), "This #if has no #endif"));
        conditionals.clear();
    }

    /** Replaces the macros of a line; the line itself if there are none. */
    SourceLine expand(SourceLine line, String file, SourceOptions.Form form) {
        byte[] text = line.text();
        boolean isPlain = isComment(line, form) || !mayHoldMacro(text, line.from(), line.to());
        if (!isInComment && isPlain) return line;
        var out = new StringBuilder();
        int[] columns = new int[line.to() - line.from() + 1];
        var source = new String(text, line.from(), line.to() - line.from(), StandardCharsets.ISO_8859_1);
        int at = isInComment ? commentEnd(source, 0) : 0;
        char quote = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int copied = at;
            int outBefore = out.length();
            if (quote == 0 && c == '!') {
                out.append(source, at, source.length());
                at = source.length();
            } else if (quote == 0 && source.startsWith("/*", at)) {
                at = commentEnd(source, at + 2);
            } else if (quote == 0 && Macro.isNamePart(c)) {
                at = word(source, at, out, file, line.number(), 0);
            } else {
                if (quote == 0 && (c == '\'' || c == '"')) quote = c;
                else if (c == quote) quote = 0;
                out.append(c);
                at++;
            }
            boolean unchanged =
                    out.length() - outBefore == at - copied && source.startsWith(out.substring(outBefore), copied);
            if (out.length() > columns.length) columns = Arrays.copyOf(columns, 2 * out.length());
            for (int i = outBefore; i < out.length(); i++) columns[i] = 1 + copied + (unchanged ? i - outBefore : 0);
        }
        byte[] bytes = out.toString().getBytes(StandardCharsets.ISO_8859_1);
        return new SourceLine(bytes, 0, bytes.length, line.file(), line.number(),
                Arrays.copyOf(columns, Math.max(1, bytes.length)));
    }

    /** The index behind a C comment that has begun; the end of the line if it goes on. */
    private int commentEnd(String source, int from) {
        int close = source.indexOf("*/", from);
        isInComment = close < 0;
        return close < 0 ? source.length() : close + 2;
    }

    private static boolean isComment(SourceLine line, SourceOptions.Form form) {
        byte[] text = line.text();
        int at = line.from();
        if (at < line.to() && form == SourceOptions.Form.FIXED && "cC*".indexOf(text[at]) >= 0) return true;
        while (at < line.to() && (text[at] == ' ' || text[at] == '\t')) at++;
        return at == line.to() || text[at] == '!';
    }

    private boolean mayHoldMacro(byte[] text, int from, int to) {
        boolean inWord = false;
        for (int i = from; i < to; i++) {
            byte c = text[i];
            if (!inWord && c > 0 && beginsMacro[c]) return true;
            if (c == '/' && i + 1 < to && text[i + 1] == '*') return true;
            inWord = Macro.isNamePart(c);
        }
        return false;
    }

    private String expand(String text, String file, int line, int depth) {
        var out = new StringBuilder();
        int at = 0;
        char quote = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quote == 0 && Macro.isNamePart(c)) {
                at = word(text, at, out, file, line, depth);
                continue;
            }
            if (quote == 0 && (c == '\'' || c == '"')) quote = c;
            else if (c == quote) quote = 0;
            out.append(c);
            at++;
        }
        return out.toString();
    }

    /** Appends what the word or number at an index stands for; returns the index behind what was read. */
    private int word(String text, int from, StringBuilder out, String file, int line, int depth) {
        int end = from;
        while (end < text.length() && Macro.isNamePart(text.charAt(end))) end++;
        String word = text.substring(from, end);
        Macro macro = macros.get(word);
        // A macro that holds itself would never end; traditional preprocessors stop with an error.
        if (macro == null || depth > 50) {
            out.append(word);
            return end;
        }
        if (macro.parameters().isEmpty()) {
            out.append(switch (word) {
                case "__LINE__" -> Integer.toString(line);
                case "__FILE__" -> '"' + file + '"';
                case "__DATE__" -> now("MMM ppd yyyy");
                case "__TIME__" -> now("HH:mm:ss");
                default -> expand(macro.body(), file, line, depth + 1);
            });
            return end;
        }
        int open = end;
        while (open < text.length() && text.charAt(open) == ' ') open++;
        int close = open < text.length() && text.charAt(open) == '(' ? closing(text, open) : -1;
        if (close < 0) {
            out.append(word);
            return end;
        }
        List<String> arguments = arguments(text, open + 1, close).stream()
                .map(argument -> expand(argument, file, line, depth + 1)).toList();
        int wanted = macro.parameters().orElseThrow().size();
        boolean fits = arguments.size() == wanted || wanted == 0 && arguments.getFirst().isBlank();
        if (!fits) {
            diagnostics.report(Code.PREPROCESSOR, new SourceRange(file, line, 1, line, 1),
                    "Macro '%s' takes %d arguments, but here are %d", word, wanted, arguments.size());
        }
        out.append(expand(macro.replace(arguments), file, line, depth + 1));
        return close + 1;
    }

    private static String now(String pattern) {
        return '"' + LocalDateTime.now().format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT)) + '"';
    }

    private static int closing(String text, int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == quote) quote = 0;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> arguments(String text, int from, int to) {
        var arguments = new ArrayList<String>();
        int start = from;
        int depth = 0;
        char quote = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == quote) quote = 0;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                arguments.add(text.substring(start, i));
                start = i + 1;
            }
        }
        arguments.add(text.substring(start, to));
        return arguments;
    }
}
