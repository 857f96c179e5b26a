package org.fortranc.runtime.io;

import java.util.List;

/**
 * One object of a namelist group, or a component of one.
 *
 * @param path the names that lead to it, as in {@code a%b}
 * @param subscripts those of all arrays along the path
 */
record NamelistElement(String path, List<Integer> subscripts) {
    NamelistElement {
        subscripts = List.copyOf(subscripts);
    }
}
