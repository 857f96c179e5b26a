package org.fortranc.ir.text;

/** A place in Core text. Blanks separate and mean nothing else; line ends count. */
final class CoreScanner {
    private static final char END = '\0';

    private final String text;
    private int at;

    CoreScanner(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    void goTo(int position) {
        at = position;
    }

    /** The next character that is not a blank; {@code '\0'} at the end of the text. */
    char peek() {
        while (at < text.length() && text.charAt(at) == ' ') at++;
        return here(0);
    }

    /** The character at this distance, blanks included. */
    char here(int distance) {
        return at + distance < text.length() ? text.charAt(at + distance) : END;
    }

    boolean atEnd() {
        return peek() == END;
    }

    boolean atLineEnd() {
        char c = peek();
        return c == '\n' || c == END;
    }

    boolean accept(String sign) {
        peek();
        if (!text.startsWith(sign, at)) return false;
        at += sign.length();
        return true;
    }

    void expect(String sign) {
        if (!accept(sign)) throw error("expected '" + sign + "'");
    }

    /** Takes this word if it stands next, whole. */
    boolean acceptWord(String word) {
        if (!startsWord(word)) return false;
        at += word.length();
        return true;
    }

    boolean startsWord(String word) {
        peek();
        return text.startsWith(word, at) && !Words.continuesName(here(word.length()));
    }

    boolean startsName() {
        char c = peek();
        return Words.startsName(c) || c == '`';
    }

    String name() {
        char c = peek();
        int start = at;
        if (c == '`') {
            int end = text.indexOf('`', start + 1);
            if (end < 0) throw error("unfinished name");
            at = end + 1;
            return text.substring(start + 1, end);
        }
        if (!Words.startsName(c)) throw error("expected a name");
        while (Words.continuesName(here(0))) at++;
        return text.substring(start, at);
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        var word = name();
        try {
            return Words.constant(type, word);
        } catch (IllegalArgumentException _) {
            throw error("'" + word + "' is no " + type.getSimpleName());
        }
    }

    long integer() {
        peek();
        int start = at;
        if (here(0) == '-') at++;
        while (isDigit(here(0))) at++;
        if (at == start) throw error("expected a number");
        return Long.parseLong(text, start, at, 10);
    }

    /** Takes the digits, point and exponent of an unsigned number; the sign was taken by the caller. */
    String digits() {
        int start = at;
        while (isDigit(here(0))) at++;
        if (here(0) == '.' && isDigit(here(1))) {
            at++;
            while (isDigit(here(0))) at++;
        }
        if (here(0) == 'E') {
            at += here(1) == '-' ? 2 : 1;
            while (isDigit(here(0))) at++;
        }
        return text.substring(start, at);
    }

    String hexadecimal(int digits) {
        if (at + digits > text.length()) throw error("expected " + digits + " digits");
        at += digits;
        return text.substring(at - digits, at);
    }

    String quoted() {
        expect("\"");
        var out = new StringBuilder();
        while (true) {
            char c = here(0);
            if (c == END || c == '\n') throw error("unfinished text");
            at++;
            if (c == '"') return out.toString();
            if (c == '\\') {
                char escaped = here(0);
                at++;
                switch (escaped) {
                    case 'n' -> out.append('\n');
                    case 't' -> out.append('\t');
                    case 'u' -> out.append((char) Integer.parseInt(hexadecimal(4), 16));
                    default -> out.append(escaped);
                }
            } else {
                out.append(c);
            }
        }
    }

    /** Takes the rest of the line and its end. */
    String restOfLine() {
        int end = text.indexOf('\n', at);
        if (end < 0) end = text.length();
        var rest = text.substring(at, end);
        at = Math.min(end + 1, text.length());
        return rest;
    }

    void endLine() {
        if (!atLineEnd()) throw error("unexpected text");
        restOfLine();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    CoreSyntaxException error(String message) {
        int line = 1;
        for (int i = 0; i < at && i < text.length(); i++) if (text.charAt(i) == '\n') line++;
        int start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int end = text.indexOf('\n', start);
        return new CoreSyntaxException(line, message + " in '" + text.substring(start, end < 0 ? text.length() : end)
                + "' at column " + (at - start + 1));
    }
}
