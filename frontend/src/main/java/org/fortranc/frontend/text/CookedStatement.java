package org.fortranc.frontend.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.fortranc.source.SourceRange;

/**
 * The text of one statement, whatever the source form was: continuation lines joined, comments taken out, macros
 * replaced, letters outside character contexts in lower case. In fixed form there are no blanks outside character
 * contexts. One byte is one character, as gfortran counts columns.
 */
public final class CookedStatement {
    /** A statement without text, for those who need one before the first. */
    public static final CookedStatement EMPTY =
            new CookedStatement(new byte[0], new int[3], List.of(""), 0, true, List.of());

    private final byte[] text;
    private final int[] segments;
    private final List<String> files;
    private final int label;
    private final boolean blanksSignificant;
    private final List<Comment> comments;

    /**
     * @param segments triples of an index into the text, the line of that character, and its file and column packed
     *     as {@code file << 16 | column}; up to the next triple columns count on
     * @param files the names that the segments' numbers stand for
     * @param label 0 if there is none
     * @param blanksSignificant whether blanks separate words, as in free form
     */
    CookedStatement(byte[] text, int[] segments, List<String> files, int label, boolean blanksSignificant,
            List<Comment> comments) {
        this.text = text;
        this.segments = segments;
        this.files = files;
        this.label = label;
        this.blanksSignificant = blanksSignificant;
        this.comments = List.copyOf(comments);
    }

    /** The characters from one index up to, but not including, another, as a statement of their own. */
    public CookedStatement part(int from, int to) {
        int[] moved = segments.clone();
        for (int i = 0; i < moved.length; i += 3) moved[i] -= from;
        return new CookedStatement(Arrays.copyOfRange(text, from, to), moved, files, 0, blanksSignificant, List.of());
    }

    public int length() {
        return text.length;
    }

    /** The byte at an index, or 0 behind the end, so that a scanner needs no test of its own. */
    public byte at(int index) {
        return index < text.length ? text[index] : 0;
    }

    public String text(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The number of characters of a Hollerith constant whose letter H stands at an index, 0 if there is none. */
    public int hollerithLength(int h) {
        return Hollerith.lengthAt(text, h);
    }

    /** The statement label, 0 if there is none. */
    public int label() {
        return label;
    }

    /** Whether blanks separate words, as they do in free form only. */
    public boolean blanksSignificant() {
        return blanksSignificant;
    }

    public List<Comment> comments() {
        return comments;
    }

    /** Where the characters from one index up to, but not including, another stand in the source. */
    public SourceRange range(int from, int to) {
        int first = segmentOf(from);
        int last = segmentOf(Math.max(from, to - 1));
        int firstPlace = segments[first + 2];
        int lastPlace = segments[last + 2];
        SourceRange start = at(first, from, from);
        if (firstPlace >>> 16 != lastPlace >>> 16) return start;
        return start.to(at(last, Math.max(from, to - 1), Math.max(from, to - 1)));
    }

    public SourceRange range() {
        return range(0, text.length);
    }

    private SourceRange at(int segment, int from, int to) {
        int place = segments[segment + 2];
        int column = (place & 0xffff) + from - segments[segment];
        int line = segments[segment + 1];
        return new SourceRange(files.get(place >>> 16), line, column, line, column + to - from);
    }

    private int segmentOf(int index) {
        int low = 0;
        int high = segments.length / 3 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments[3 * middle] <= index) low = middle;
            else high = middle - 1;
        }
        return 3 * low;
    }

    @Override public String toString() {
        return text(0, text.length);
    }
}
