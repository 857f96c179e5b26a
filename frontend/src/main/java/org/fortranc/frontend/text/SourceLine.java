package org.fortranc.frontend.text;

/**
 * One physical line after preprocessing, without its line end.
 *
 * @param text the bytes that hold it
 * @param from its first character's index
 * @param to the index behind its last character
 * @param file the number of its file in {@link LineReader#files}
 * @param number its line number, from 1
 * @param columns the source column of each character of a line in which macros were replaced; empty if none was
 */
record SourceLine(byte[] text, int from, int to, int file, int number, int[] columns) {
    static final int[] UNCHANGED = {};

    /** The source column, from 1, of the character at an index of the text. */
    int columnOf(int index) {
        return columns.length == 0 ? index - from + 1 : columns[Math.min(index - from, columns.length - 1)];
    }
}
