package org.fortranc.backends.truffle;

import java.util.ArrayList;
import java.util.List;

/** Java objects that structures in bytes refer to by number: descriptors and procedures. Number 0 is none. */
final class Handles {
    private final List<Object> objects = new ArrayList<>();

    long add(Object object) {
        objects.add(object);
        return objects.size();
    }

    Object get(long number) {
        return objects.get((int) number - 1);
    }
}
