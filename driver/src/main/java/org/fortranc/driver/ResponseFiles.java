package org.fortranc.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code @FILE}: the words of a file stand for options, as build systems give them when a command grows too long. */
final class ResponseFiles {
    private ResponseFiles() {}

    /** @throws UsageException if a file includes itself */
    static List<String> expand(List<String> words) throws UsageException {
        return expand(words, 0);
    }

    private static List<String> expand(List<String> words, int depth) throws UsageException {
        if (depth > 100) throw new UsageException("response files include one another without end");
        var all = new ArrayList<String>();
        for (var word : words) {
            var file = Path.of(word.startsWith("@") ? word.substring(1) : "");
            // As with gfortran, the word stands for itself where there is no such file.
            if (word.length() < 2 || word.charAt(0) != '@' || !Files.isReadable(file)) all.add(word);
            else all.addAll(expand(words(file), depth + 1));
        }
        return all;
    }

    private static List<String> words(Path file) throws UsageException {
        try {
            return split(Files.readString(file));
        } catch (IOException e) {
            throw new UsageException("cannot read the response file '%s'", file);
        }
    }

    /** Words end at white space; quotes keep it, and a backslash keeps any character. */
    private static List<String> split(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean isInWord = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
                isInWord = true;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
                isInWord = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (isInWord) words.add(word.toString());
                word.setLength(0);
                isInWord = false;
            } else {
                word.append(c);
                isInWord = true;
            }
        }
        if (isInWord) words.add(word.toString());
        return words;
    }
}
