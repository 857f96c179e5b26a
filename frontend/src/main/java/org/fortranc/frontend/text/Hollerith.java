package org.fortranc.frontend.text;

/**
 * Finds Hollerith constants ({@code 5habcde}), in which blanks and every other character count.
 *
 * <p>Whether {@code 8h} begins one depends on what stands before the digits: never after a letter or a digit, and after
 * an asterisk only among the values of DATA statements or between slashes, since {@code REAL*8 H} declares a variable.
 */
final class Hollerith {
    private Hollerith() {}

    /**
     * The number of characters of the constant whose count ends directly before {@code h}, or 0 if there is none.
     *
     * @param text a statement from its beginning, with blanks or without
     * @param h the index of a letter H
     */
    static int lengthAt(byte[] text, int h) {
        int digits = h;
        while (digits > 0 && isDigit(text[digits - 1])) digits--;
        if (digits == h || h - digits > 5 || digits == 0) return 0;
        int before = digits - 1;
        while (before > 0 && text[before] == ' ') before--;
        boolean possible = switch (text[before]) {
            case '(', '[', ',', '/', '=', '<', '>', '+', '-', '\'', '"' -> true;
            case '.' -> before > 0 && text[before - 1] >= 'a' && text[before - 1] <= 'z';
            case '*' -> startsWith(text, before, "data") || contains(text, '/', before);
            case ')' -> startsWith(text, before, "write");
            case 'x', 'p', ':', '$' -> startsWith(text, before, "format");
            default -> false;
        };
        if (!possible) return 0;
        int count = 0;
        for (int i = digits; i < h; i++) count = 10 * count + text[i] - '0';
        return count;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    private static boolean startsWith(byte[] text, int length, String word) {
        if (length < word.length()) return false;
        for (int i = 0; i < word.length(); i++) if (text[i] != word.charAt(i)) return false;
        return true;
    }

    private static boolean contains(byte[] text, char wanted, int before) {
        for (int i = 0; i < before; i++) if (text[i] == wanted) return true;
        return false;
    }
}
