package org.fortranc.runtime.io;

/** The type and kind of the elements of an array in an input/output list. */
public enum ElementType {
    INTEGER1("INTEGER", 1), INTEGER2("INTEGER", 2), INTEGER4("INTEGER", 4), INTEGER8("INTEGER", 8),
    LOGICAL1("LOGICAL", 1), LOGICAL2("LOGICAL", 2), LOGICAL4("LOGICAL", 4), LOGICAL8("LOGICAL", 8),
    REAL4("REAL", 4), REAL8("REAL", 8), COMPLEX4("COMPLEX", 4), COMPLEX8("COMPLEX", 8), CHARACTER("CHARACTER", 1);

    final String word;
    final int kind;

    ElementType(String word, int kind) {
        this.word = word;
        this.kind = kind;
    }

    /** The type of the numbers in the storage of an array: the parts of complex values count one by one. */
    ElementType ofSlots() {
        return switch (this) {
            case COMPLEX4 -> REAL4;
            case COMPLEX8 -> REAL8;
            default -> this;
        };
    }
}
