package org.fortranc.runtime.io;

/** A run of characters of an input record that an edit descriptor looks at. */
final class Field {
    byte[] bytes;
    int at;
    int end;

    void set(byte[] source, int from, int to) {
        bytes = source;
        at = from;
        end = to;
    }

    void skipBlanks() {
        while (at < end && bytes[at] == ' ')
            at++;
    }

    /** The next character, or -1. */
    int peek() {
        return at < end ? bytes[at] & 0xff : -1;
    }

    /** Passes parentheses with anything but blanks inside; false if they do not end. */
    boolean takeParentheses() {
        while (at < end && bytes[at] != ' ')
            if (bytes[at++] == ')')
                return true;
        return false;
    }

    /** Whether the rest begins with {@code word}, whatever its case; then it is passed. */
    boolean take(String word) {
        if (end - at < word.length())
            return false;
        for (int i = 0; i < word.length(); i++)
            if (Character.toLowerCase(bytes[at + i]) != word.charAt(i))
                return false;
        at += word.length();
        return true;
    }
}
