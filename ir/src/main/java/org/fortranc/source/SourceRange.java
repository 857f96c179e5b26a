package org.fortranc.source;

/**
 * A stretch of one source file. Lines and columns count from 1; the end column is the last character's.
 *
 * @param file the path as the user gave it, or as an INCLUDE line found it
 */
public record SourceRange(String file, int line, int column, int endLine, int endColumn) {
    /** The range of what no source text stands for. */
    public static final SourceRange NONE = new SourceRange("", 0, 0, 0, 0);

    /** The smallest range that holds this one and {@code other}; this one if they stand in different files. */
    public SourceRange to(SourceRange other) {
        if (!file.equals(other.file)) return this;
        return new SourceRange(file, line, column, other.endLine, other.endColumn);
    }

    @Override public String toString() {
        return file + ":" + line + ":" + column;
    }
}
