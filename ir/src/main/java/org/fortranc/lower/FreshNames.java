package org.fortranc.lower;

import java.util.HashSet;
import java.util.Set;

/** Gives out names that are unique inside one procedure. */
final class FreshNames {
    private final Set<String> taken = new HashSet<>();

    /** The wish itself if it is free, else the wish with a number behind it. */
    String fresh(String wish) {
        if (taken.add(wish)) return wish;
        for (int number = 2; ; number++) {
            String name = wish + "_" + number;
            if (taken.add(name)) return name;
        }
    }

    boolean isFree(String name) {
        return !taken.contains(name);
    }

    void reserve(String name) {
        taken.add(name);
    }
}
