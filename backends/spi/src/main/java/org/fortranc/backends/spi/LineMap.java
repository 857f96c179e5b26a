package org.fortranc.backends.spi;

import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Which Fortran line each line of a generated file stands for.
 *
 * @param fortranFile the source file's path as the user gave it
 * @param fortranLines by line of the generated file; a line without an entry belongs to the nearest one before it
 */
public record LineMap(String fortranFile, NavigableMap<Integer, Integer> fortranLines) {
    public static final LineMap NONE = new LineMap("", new TreeMap<>());

    public OptionalInt fortranLine(int line) {
        var entry = fortranLines.floorEntry(line);
        return entry == null ? OptionalInt.empty() : OptionalInt.of(entry.getValue());
    }

    /** The Fortran line of what begins at {@code line}, such as a method; 0 if nothing after it stands for one. */
    public int nextFortranLine(int line) {
        var entry = fortranLines.ceilingEntry(line);
        return entry == null ? 0 : entry.getValue();
    }
}
