package org.fortranc.ir.text;

import java.util.Locale;

/** How names, words and strings are spelled. */
final class Words {
    private Words() {}

    static boolean startsName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
    }

    static boolean continuesName(char c) {
        return startsName(c) || c >= '0' && c <= '9' || c == '.';
    }

    /** The name as it is, or between backquotes where it would not be read as one. */
    static String name(String name) {
        boolean plain = !name.isEmpty() && startsName(name.charAt(0)) && !name.equals("call");
        for (int i = 1; plain && i < name.length(); i++) plain = continuesName(name.charAt(i));
        return plain ? name : '`' + name + '`';
    }

    /** An enum constant in lower case. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    static String quoted(String text) {
        var out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') out.append(String.format("\\u%04x", (int) c));
                    else out.append(c);
                }
            }
        }
        return out.append('"').toString();
    }
}
