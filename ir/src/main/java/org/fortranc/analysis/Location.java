package org.fortranc.analysis;

/**
 * A piece of storage that effects are told of: a whole variable or storage block.
 *
 * @param owner the procedure or unit that declares it; empty for blocks and {@link Kind#TARGETS}
 */
public record Location(Kind kind, String owner, String name) {
    /** Anything that a pointer may point to. Reads and writes of targets and through pointers name it besides. */
    public static final Location TARGETS = new Location(Kind.TARGETS, "", "");

    /** Where the storage lives. */
    public enum Kind { LOCAL, DUMMY, SAVED, MODULE, BLOCK, TARGETS }

    /** Whether it belongs to the program instance, as opposed to an activation. */
    public boolean isState() {
        return switch (kind) {
            case SAVED, MODULE, BLOCK -> true;
            case LOCAL, DUMMY, TARGETS -> false;
        };
    }
}
