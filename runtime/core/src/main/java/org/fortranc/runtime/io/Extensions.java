package org.fortranc.runtime.io;

/** Hears of the extensions that a data transfer statement uses, to warn or to end the program. */
interface Extensions {
    Extensions IGNORED = (_, _) -> { };

    /** @param standard the standard, as the oracle numbers them, that the feature belongs to */
    void used(int standard, String message);
}
