package org.fortranc.runtime;

/** An object of a derived type that may be polymorphic: its class is its dynamic type, and extension is inheritance. */
public interface DerivedType {
    /** A new object of the same dynamic type, with its default values. */
    DerivedType create();

    /** Intrinsic assignment of all that the dynamic type has; {@code other} is of the same dynamic type. */
    void become(DerivedType other);

    /** STORAGE_SIZE in bytes. */
    default long storageBytes() {
        return 0;
    }

    /** What must happen before the object ceases to exist (F2018 7.5.6): for most types nothing. */
    default void finish(Image image) {}

    /** Finalizes an array of such objects whole; false if its type has no final subroutine for arrays of the rank. */
    default boolean finishArray(ArrayView<?> array, Image image) {
        return false;
    }
}
