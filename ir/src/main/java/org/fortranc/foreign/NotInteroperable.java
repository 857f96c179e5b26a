package org.fortranc.foreign;

/** The message names what C cannot take or give, or what is not translated. */
final class NotInteroperable extends Exception {
    NotInteroperable(String construct) {
        super(construct, null, false, false);
    }
}
