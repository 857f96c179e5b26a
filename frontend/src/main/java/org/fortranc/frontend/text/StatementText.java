package org.fortranc.frontend.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the characters of a statement, each with its place. Reused from statement to statement. */
final class StatementText {
    private byte[] text = new byte[512];
    private int length;
    private int[] segments = new int[96];
    private int segmentCount;
    /** Line and packed column that the next character has if it follows the last one in the source. */
    private int nextLine;
    private int nextPlace;
    private int label;
    private List<Comment> comments = new ArrayList<>();

    void append(byte character, int line, int file, int column) {
        int place = file << 16 | column;
        if (length == 0 || place != nextPlace || line != nextLine) openSegment(line, place);
        nextPlace = place + 1;
        if (length == text.length) text = Arrays.copyOf(text, 2 * length);
        text[length++] = character;
    }

    private void openSegment(int line, int place) {
        if (segmentCount + 3 > segments.length) segments = Arrays.copyOf(segments, 2 * segments.length);
        segments[segmentCount++] = length;
        segments[segmentCount++] = line;
        segments[segmentCount++] = place;
        nextLine = line;
    }

    void label(int value) {
        label = value;
    }

    void comment(Comment comment) {
        comments.add(comment);
    }

    void comments(List<Comment> more) {
        comments.addAll(more);
    }

    boolean hasLabel() {
        return label != 0;
    }

    byte[] bytes() {
        return text;
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    void dropTrailingBlanks() {
        while (length > 0 && text[length - 1] == ' ') length--;
    }

    /** The finished statement; what was collected is forgotten. */
    CookedStatement take(List<String> files, boolean blanksSignificant) {
        var statement = new CookedStatement(Arrays.copyOf(text, length), Arrays.copyOf(segments, segmentCount), files,
                label, blanksSignificant, comments);
        length = 0;
        segmentCount = 0;
        label = 0;
        comments = new ArrayList<>();
        return statement;
    }
}
