package org.fortranc.frontend.syntax;

import java.util.Optional;
import org.fortranc.frontend.text.CookedStatement;

/** Recognises FORMAT statements, whose text has a lexical structure of its own (F2018 13.2). */
final class FormatText {
    /** What is wrong with a format, and where in the statement's text. */
    record Problem(String message, int from, int to) {}

    private FormatText() {}

    /** Whether the text is FORMAT with one pair of parentheses around all the rest; {@code format(i5)=3} is not. */
    static boolean isFormat(CookedStatement text) {
        String word = "format";
        for (int i = 0; i < word.length(); i++) if (text.at(i) != word.charAt(i)) return false;
        int open = word.length();
        while (text.at(open) == ' ') open++;
        return text.at(open) == '(' && closing(text, open) == text.length() - 1;
    }

    /** The index of the parenthesis that closes the one at an index; -1 if none does. */
    private static int closing(CookedStatement text, int open) {
        int depth = 0;
        int at = open;
        while (at < text.length()) {
            byte c = text.at(at);
            if (c == '\'' || c == '"') {
                at++;
                while (at < text.length() && text.at(at) != c) at++;
            } else if (c == 'h') {
                at += text.hollerithLength(at);
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** The first thing that no format may hold (R1303 to R1321); what an edit descriptor may edit is not looked at. */
    static Optional<Problem> check(CookedStatement text, int open) {
        return new FormatReader(text, open).check();
    }
}
