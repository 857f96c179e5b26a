package org.fortranc.frontend.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A macro of the preprocessor, in the traditional dialect that gfortran uses for Fortran: no {@code #} and {@code ##}
 * operators, but parameters are replaced inside the quotes of the body, and a C comment between two words pastes them.
 *
 * @param parameters empty for an object-like macro
 */
record Macro(String name, Optional<List<String>> parameters, String body) {
    /** Reads what stands after {@code #define}; empty if that is no definition. */
    static Optional<Macro> read(String definition) {
        int end = nameEnd(definition, 0);
        if (end == 0) return Optional.empty();
        String name = definition.substring(0, end);
        if (end == definition.length() || definition.charAt(end) != '(')
            return Optional.of(new Macro(name, Optional.empty(), withoutComments(definition.substring(end)).strip()));
        int close = definition.indexOf(')', end);
        if (close < 0) return Optional.empty();
        var parameters = new ArrayList<String>();
        for (String parameter : definition.substring(end + 1, close).split(",")) {
            if (!parameter.isBlank()) parameters.add(parameter.strip());
        }
        String body = definition.substring(close + 1).strip();
        return Optional.of(new Macro(name, Optional.of(List.copyOf(parameters)), body));
    }

    /** The body with arguments in place of parameters. */
    String replace(List<String> arguments) {
        List<String> names = parameters.orElse(List.of());
        var out = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            int end = nameEnd(body, at);
            int comment = body.startsWith("/*", at) ? body.indexOf("*/", at + 2) : -1;
            if (comment > 0) {
                // Comments keep words apart until here, so that what they join is not taken for one parameter.
                at = comment + 2;
                continue;
            }
            if (end == at) {
                out.append(body.charAt(at++));
                continue;
            }
            String word = body.substring(at, end);
            int parameter = names.indexOf(word);
            out.append(parameter < 0 ? word : parameter < arguments.size() ? arguments.get(parameter) : "");
            at = end;
        }
        return out.toString();
    }

    /** The index behind the identifier that begins at an index; the index itself if none does. */
    static int nameEnd(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isNamePart(text.charAt(at)) && !(at == from && isDigit(text.charAt(at)))) at++;
        return at;
    }

    static boolean isNamePart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || isDigit(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The text without C comments; traditional preprocessors leave nothing in their place. */
    static String withoutComments(String text) {
        int open = text.indexOf("/*");
        if (open < 0) return text;
        int close = text.indexOf("*/", open + 2);
        if (close < 0) return text.substring(0, open);
        return text.substring(0, open) + withoutComments(text.substring(close + 2));
    }
}
