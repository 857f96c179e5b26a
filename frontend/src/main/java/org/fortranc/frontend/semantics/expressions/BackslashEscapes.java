package org.fortranc.frontend.semantics.expressions;

/** C's escapes in character constants, an extension that {@code -fbackslash} turns on. */
public final class BackslashEscapes {
    private static final int NO_CHARACTER = 0xFFFD;

    private BackslashEscapes() {}

    /** The characters that the text means; a backslash before anything else stands for itself, as with gfortran. */
    public static String decode(String text) {
        if (text.indexOf('\\') < 0) return text;
        var decoded = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '\\' || at == text.length()) {
                decoded.append(c);
                continue;
            }
            char letter = text.charAt(at);
            int simple = "abtnvfr\\0".indexOf(letter);
            int digits = switch (letter) {
                case 'x' -> 2;
                case 'u' -> 4;
                case 'U' -> 8;
                default -> 0;
            };
            if (simple >= 0) {
                decoded.append("\u0007\b\t\n\u000b\f\r\\\0".charAt(simple));
                at++;
            } else if (digits > 0 && isHexadecimal(text, at + 1, digits)) {
                int code = Integer.parseUnsignedInt(text, at + 1, at + 1 + digits, 16);
                // CHARACTER of kind 4 holds any number; what is no character is none of kind 1 in any case.
                decoded.appendCodePoint(Character.isValidCodePoint(code) ? code : NO_CHARACTER);
                at += 1 + digits;
            } else {
                decoded.append(c);
            }
        }
        return decoded.toString();
    }

    private static boolean isHexadecimal(String text, int from, int count) {
        return from + count <= text.length()
                && text.chars().skip(from).limit(count).allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
